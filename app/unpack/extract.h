// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/unpack/output.h"

namespace ccm::unpack {

void extractSevenZip(const QString &path, Output &output);
void extractTar(const QString &path, Output &output);
/// One compressed stream: the files of the tar inside, or the one file that it is.
void extractCompressed(const QString &path, Output &output);

} // namespace ccm::unpack
