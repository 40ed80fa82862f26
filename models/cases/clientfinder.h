// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <stop_token>

namespace ccm {

/// Named limits of a folder that is searched for clients.
struct ClientFinderLimits
{
    int clients = 20'000;
    int depth = 4; ///< of a ccmsetup folder below a client: "PC0001/C$/Windows/ccmsetup"
    int foldersPerClient = 2'000; ///< that are looked into at most
};

/// The clients that a path names: the path itself where it is a file or holds one client, else each folder
/// in it that holds one, and each archive in it; sorted by name. NotFound where there is none.
[[nodiscard]] Result<QStringList> clientsIn(const QString &path, const ClientFinderLimits &limits = {},
                                            const std::stop_token &stop = {});

} // namespace ccm
