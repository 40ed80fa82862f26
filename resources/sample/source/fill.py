# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Ccmscope contributors
"""Writes the manifests and the logs of the sample case.

Usage: fill.py SOURCE CASE FOLDER

SOURCE holds the texts, CASE the stand-in files whose hashes go into them,
FOLDER is the folder of the client package that the repair has fetched.
"""
import hashlib
import pathlib
import re
import sys

source, case = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
date, bias = "09-09-2013", "+300"  # UTC = local time + 300 minutes


def hash_of(data):
    return hashlib.sha256(data).hexdigest().upper()


def stand_in(name):
    return hash_of((case / name).read_bytes())


scep_before = stand_in("client-before/Windows/ccmsetup/SCEPInstall.exe")
scep_after = stand_in("client-after/Windows/ccmsetup/SCEPInstall.exe")
values = {
    "SCEP_BEFORE": scep_before,
    "SCEP_AFTER": scep_after,
    "CLIENT": stand_in("client-before/Windows/ccmsetup/client.msi"),
    "FOLDER": sys.argv[3],
    "THUMBPRINT": hashlib.sha1(b"Ccmscope sample stand-in: client certificate").hexdigest().upper(),
    "NL": "\r\n",
}


def filled(text, **more):
    known = values | more
    return re.sub("@([A-Z_]+)@", lambda match: known[match[1]], text)


def manifest(**scep):
    """Items whose hash is LABEL have no file here: theirs is the hash of a text that names them."""
    text = filled((source / "ccmsetup.xml.in").read_text("utf-8"), LABEL="LABEL", **scep)
    return re.sub('FileName="([^"]+)" FileHash="LABEL"',
                  lambda match: f'FileName="{match[1]}" FileHash="'
                                + hash_of(f"Ccmscope sample stand-in: {match[1]}".encode()) + '"', text)


def records(name):
    """Reads lines of 'time thread type component source message'; '#' starts a comment."""
    for line in (source / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            time, thread, severity, component, place, message = line.split(None, 5)
            yield (f'<![LOG[{filled(message)}]LOG]!><time="{time}{bias}" date="{date}" component="{component}" '
                   f'context="" type="{severity}" thread="{thread}" file="{place}">\r\n')


def write(name, text, encoding="utf-8"):
    path = case / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))


write("manifest-before/ccmsetup.xml", manifest(SCEP=scep_before, SCEP_VERSION="4.2.223.0"))
write("manifest-after/ccmsetup.xml", manifest(SCEP=scep_after, SCEP_VERSION="4.3.215.0"))

setup = list(records("ccmsetup.log.in"))
logs = "Windows/ccmsetup/Logs", "Windows/CCM/Logs"
with_mark = "utf-8-sig"  # the client starts its logs with a byte order mark
write(f"client-before/{logs[0]}/ccmsetup.log", setup[0], with_mark)
write(f"client-after/{logs[0]}/ccmsetup.log", "".join(setup), with_mark)
write(f"client-after/{logs[1]}/EndpointProtectionAgent.log",
      "".join(records("EndpointProtectionAgent.log.in")), with_mark)
write(f"client-after/{logs[1]}/FSPStateMessage.log",
      "".join(record for record in setup if 'component="FSPStateMessage"' in record), with_mark)
