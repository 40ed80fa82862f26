// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace ccm {

/// Why an input was not read, or an output not written. A code is a whole sentence in Error::reason();
/// `detail` makes it exact.
enum class ErrorCode : quint8 {
    NotFound,
    CannotRead,
    Empty,
    Truncated,
    Malformed,
    WrongKind,
    TooLarge,
    Encrypted,
    Unsupported,
    HelperFailed,
    CannotWrite, ///< what the user wanted to save
    Cancelled,
};

/// Where in an input an error lies. Unset members are 0 or -1.
struct Place
{
    qint64 line = 0; ///< 1-based; 0 when no line is known
    qint64 column = 0; ///< 1-based; 0 when no column is known
    qint64 offset = -1; ///< in bytes from the start; -1 when unknown

    bool operator==(const Place &) const = default;
};

/// Why an input was rejected, and where. Carries facts; message() turns them into one sentence.
struct Error
{
    ErrorCode code{};
    QString source; ///< the input as the user knows it: a path, a URL, or "archive: entry"
    QString detail; ///< what exactly is wrong, as a whole sentence; may be empty
    Place place{};

    bool operator==(const Error &) const = default;

    /// "The file is empty." and, where there is one, the detail.
    [[nodiscard]] QString reason() const;
    /// "line 12, column 3", "byte 4096", or empty.
    [[nodiscard]] QString placeText() const;
    /// "ccmsetup.xml: line 12, column 3: The content is malformed. ...", on one line.
    [[nodiscard]] QString message() const;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Error)
