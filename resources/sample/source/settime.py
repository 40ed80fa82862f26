# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Ccmscope contributors
"""Sets the two times in the summary information of a Windows Installer package.

Usage: settime.py PACKAGE SECONDS-SINCE-1970
"""
import pathlib
import struct
import sys

SUMMARY_FORMAT = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")  # {F29F85E0-4FF9-1068-AB91-08002B27B3D9}
HEADER_SIZE = 28  # of the property set stream, before the format's id
CREATED, LAST_SAVED, FILETIME = 12, 13, 64

path = pathlib.Path(sys.argv[1])
filetime = (int(sys.argv[2]) + 11644473600) * 10_000_000

data = bytearray(path.read_bytes())
place = data.find(SUMMARY_FORMAT)
if place < 0:
    sys.exit(f"settime.py: {path} has no summary information")
section = place - HEADER_SIZE + struct.unpack_from("<I", data, place + 16)[0]
done = 0
for index in range(struct.unpack_from("<I", data, section + 4)[0]):
    identifier, offset = struct.unpack_from("<II", data, section + 8 + 8 * index)
    if identifier in (CREATED, LAST_SAVED):
        if struct.unpack_from("<I", data, section + offset)[0] != FILETIME:
            sys.exit(f"settime.py: property {identifier} of {path} is not a time")
        struct.pack_into("<Q", data, section + offset + 4, filetime)
        done += 1
if done != 2:
    sys.exit(f"settime.py: {path} has {done} of the two times")
path.write_bytes(data)
