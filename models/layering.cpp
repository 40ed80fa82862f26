// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled into every room of models: the link line of a room must not reach the screen.
#if defined(QT_GUI_LIB) || defined(QT_WIDGETS_LIB)
#error "models/ knows Qt Core, Concurrent, Network and Sql; never Gui or Widgets"
#endif
