// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

namespace ccm {

/// How a row or a statement stands, for the eye. A model says which; a delegate decides the look.
enum class Status : quint8 {
    Neutral, ///< a fact without a judgement
    Good,
    Notice, ///< worth a look, nothing wrong
    Warning,
    Bad,
    Muted, ///< does not apply, or is not known
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Status)
