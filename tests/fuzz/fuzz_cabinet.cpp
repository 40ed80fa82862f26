// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unpackcheck.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// The first byte chooses: a cabinet, something within a program, or two cabinets, each of which may name
// the other ("a.cab" and "b.cab").
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    static const QTemporaryDir folder;
    const auto *data = reinterpret_cast<const char *>(bytes) + 1;
    const auto length = static_cast<qint64>(size) - 1;
    const QString path = folder.filePath(QStringLiteral("a.cab"));
    const QString other = folder.filePath(QStringLiteral("b.cab"));
    QFile::remove(other);
    switch (bytes[0] % 3) {
    case 0:
        ccm::fuzz::write(path, data, length);
        break;
    case 1:
        ccm::fuzz::write(path, QByteArray("MZ" + QByteArray(data, length)).constData(), length + 2);
        break;
    default: {
        // The second begins at the second mark.
        const QByteArray all(data, length);
        const qint64 second = std::max<qint64>(all.indexOf("MSCF", 4), 0);
        ccm::fuzz::write(path, data, second == 0 ? length : second);
        ccm::fuzz::write(other, data + second, length - second);
        break;
    }
    }
    ccm::fuzz::checkUnpacking(path);
    return 0;
}
