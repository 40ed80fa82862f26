// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QSplitter;
class QWidget;

namespace ccm {

/// Of a splitter as the user has it; of one that was never shown, and so never laid out, what it was given
/// before, or nothing.
[[nodiscard]] QByteArray splitterState(const QSplitter &splitter);
/// What splitterState() gave; nothing changes nothing, nor does what was given beside texts of another size.
bool restoreSplitterState(QSplitter &splitter, const QByteArray &state);

/// How the user has arranged what is inside: where splitters stand, which tab is in front, how wide those
/// columns of tables are that he has dragged, and in which order all of them stand. Of everything that has an
/// object name.
[[nodiscard]] QByteArray layoutState(const QWidget &root);
/// What does not fit, as in another version of the program, stays as it is.
void restoreLayoutState(QWidget &root, const QByteArray &state);

} // namespace ccm
