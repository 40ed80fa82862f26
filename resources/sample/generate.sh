#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Ccmscope contributors
#
# Builds the sample case (site-before, site-after, client-before, client-after)
# from the texts in source/. The plans are written by hand and stay as they are.
#
#   ./generate.sh          writes beside this script
#   ./generate.sh FOLDER   writes into FOLDER, for example to compare
#
# Debian packages: binutils-mingw-w64-x86-64 gcab msitools python3 wixl

set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$here/source
mkdir -p "${1:-$here}"
out=$(cd "${1:-$here}" && pwd)
moment='2013-09-09 00:00:00 UTC' # the time stamp of everything that carries one

need() { # TOOL PACKAGE
    command -v "$1" >/dev/null && return
    echo "generate.sh: $1 is missing, install the package $2" >&2
    exit 1
}
need gcab gcab
need msibuild msitools
need python3 python3
need wixl wixl
for tool in as ld windres; do
    need "x86_64-w64-mingw32-$tool" binutils-mingw-w64-x86-64
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# A program that does nothing and returns 0, with a version resource.
stand_in() { # TARGET NAME FIXED-VERSION VERSION-TEXT
    sed -e "/^\/\//d; s/@NAME@/$2/g; s/@FIXED@/${3//./,}/g; s/@TEXT@/$4/g" "$source/version.rc.in" > version.rc
    x86_64-w64-mingw32-windres --preprocessor=cat version.rc version.o
    x86_64-w64-mingw32-as -o nothing.o "$source/nothing.s"
    x86_64-w64-mingw32-ld --strip-all --no-insert-timestamp --entry=start \
        --subsystem=console -o program.exe nothing.o version.o
    install -D -m 644 program.exe "$1"
}

# A Windows Installer package that refuses to install. wixl gives each package a new
# code and the present time; both are replaced, so that the bytes stay the same.
stand_in_msi() { # TARGET
    wixl --arch x64 --output client.msi "$source/client.wxs"
    msibuild client.msi -s 'Configuration Manager Client (stand-in)' 'Ccmscope sample' \
        'x64;1033' '{7B1F4C52-60D3-4E8A-9A27-3D5E8C0B9F14}'
    python3 "$source/settime.py" client.msi "$(date -d "$moment" +%s)"
    install -D -m 644 client.msi "$1"
}

cabinet() { # TARGET FILE
    touch -d "$moment" "$2"
    mkdir -p "$(dirname "$1")"
    rm -f "$1"
    gcab --create --zip --nopath "$1" "$2"
}

ccmsetup=Windows/ccmsetup
stand_in client-before/$ccmsetup/SCEPInstall.exe SCEPInstall.exe 4.2.223.0 4.2.223.0
stand_in client-before/$ccmsetup/ccmsetup.exe ccmsetup.exe 5.0.7804.1000 5.0.7804.1000
stand_in_msi client-before/$ccmsetup/client.msi

# The one other file that the manifest looks for in this folder: the text whose hash it names.
item=x64/WindowsFirewallConfigurationProvider.msi
for state in before after; do
    mkdir -p client-$state/$ccmsetup
    printf 'Ccmscope sample stand-in: %s' "$item" >"client-$state/$ccmsetup/${item#*/}"
done

# The repair has fetched client.msi once more, into a folder of its own.
folder='{59A0EA77-3C1B-4D86-8E25-A90D47F6B218}'
stand_in client-after/$ccmsetup/SCEPInstall.exe SCEPInstall.exe 4.3.215.0 4.3.0215.0000
install -m 644 client-before/$ccmsetup/ccmsetup.exe client-after/$ccmsetup/
install -D -m 644 client-before/$ccmsetup/client.msi "client-after/$ccmsetup/$folder/client.msi"

# Manifests and logs: the texts of source/ with the hashes of the files just made.
python3 "$source/fill.py" "$source" . "$folder"
for state in before after; do
    (cd manifest-$state && cabinet "$work/site-$state/ccmsetup.cab" ccmsetup.xml)
done

for part in site-before site-after client-before client-after; do
    rm -rf "${out:?}/$part"
    cp -r "$part" "$out/$part"
done
echo "The sample case lies in $out"
