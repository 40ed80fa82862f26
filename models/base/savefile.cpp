// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/savefile.h"

namespace ccm {
namespace {

/// What the system says has no full stop, and an Error's detail is a sentence.
QString asSentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

bool SaveFile::openUnbuffered()
{
    return open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Error SaveFile::problem() const
{
    const bool isTold = error() != QFileDevice::NoError;
    return {.code = ErrorCode::CannotWrite,
            .source = fileName(),
            .detail = isTold ? asSentence(errorString()) : QString()};
}

/// A full disk takes what still fits; only the next attempt tells that it is full.
qint64 SaveFile::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const qint64 written = QSaveFile::writeData(data + done, size - done);
        if (written <= 0)
            return -1;
        done += written;
    }
    return done;
}

} // namespace ccm
