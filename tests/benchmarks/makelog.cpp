// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// makelog FILE BYTES: a generated log to measure with.

#include "tests/benchmarks/loggenerator.h"

#include <cstdio>
#include <fstream>
#include <iostream>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: makelog FILE BYTES\n";
        return 2;
    }
    std::ofstream file(argv[1], std::ios::binary);
    ccm::LogGenerator().write(std::stoull(argv[2]), [&file](std::string_view block) {
        file.write(block.data(), std::ssize(block));
    });
    return file ? 0 : 1;
}
