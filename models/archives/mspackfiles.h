// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/worklimit.h"

#include <QtGlobal>

#include <mspack.h>

class QIODevice;

namespace ccm {

/// What libmspack calls the system: the files it reads, and one sink that it writes to. The only names
/// it opens are those that it was given, in the form of QFile::encodeName().
class MspackFiles : public mspack_system
{
public:
    explicit MspackFiles(const WorkLimit &work);
    Q_DISABLE_COPY_MOVE(MspackFiles)

    [[nodiscard]] const WorkLimit &work() const { return m_work; }
    [[nodiscard]] QIODevice *sink() const { return m_sink; }
    void setSink(QIODevice *sink) { m_sink = sink; }

    /// How many bytes may be read from now on; reading fails after that.
    void setBytesToRead(qint64 bytes) { m_bytesToRead = bytes; }
    [[nodiscard]] bool mayRead(qint64 bytes);

private:
    WorkLimit m_work;
    QIODevice *m_sink = nullptr;
    qint64 m_bytesToRead;
};

} // namespace ccm
