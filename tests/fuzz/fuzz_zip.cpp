// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unpackcheck.h"

#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

// Any bytes behind the mark of a zip; what lies within it is opened too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    bytes.replace(0, 4, "PK\x03\x04");
    ccm::fuzz::write(path, bytes.constData(), bytes.size());
    ccm::fuzz::checkUnpacking(path);
    return 0;
}
