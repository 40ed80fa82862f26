// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QSaveFile>

namespace ccm {

/// A QSaveFile that knows why it could not be written: Qt forgets it where a disk takes a part of what is
/// written, and where the rest of a buffer is only written on closing.
class SaveFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// For writing, without a buffer: what is written in one go should not be small.
    [[nodiscard]] bool openUnbuffered();
    /// Of the code CannotWrite, with what the system says.
    [[nodiscard]] Error problem() const;

protected:
    qint64 writeData(const char *data, qint64 size) override;
};

} // namespace ccm
