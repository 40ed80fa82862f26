// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

#include <stop_token>

namespace ccm {

/// The sizes of the items' files in the folder in which the manifest lies, as in a site's Client folder.
/// What is not there, is no regular file or lies outside of the folder is left out; names match without
/// regard to case. Only lists folders, reads no file. Blocks; for a worker thread.
[[nodiscard]] FileSizes sizesBeside(const Manifest &manifest, const std::stop_token &stop = {});

} // namespace ccm
