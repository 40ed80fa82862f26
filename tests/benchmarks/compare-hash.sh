#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Ccmscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# compare-hash.sh BIN [RUNS]: hashes a client's ccmsetup folder of 2 GiB, made for it, beside what OpenSSL
# measures of itself (64 KiB in memory, over and over), in turns. BIN holds hashclient. Every figure is the
# best of several, page cache warm; what counts is the ratio to OpenSSL's rate on one core times the cores.
# OpenSSL counts its own processor time. On a busy machine ours by the clock says little; the second row
# counts processor time on both sides, reading included, and the third sets OpenSSL on all cores beside it.
set -euo pipefail
bin=$1
runs=${2:-8}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/ccmsetup"
head -c 134217728 /dev/urandom >"$folder/ccmsetup/10.bin"
for i in $(seq 11 25); do
    cp --reflink=never "$folder/ccmsetup/10.bin" "$folder/ccmsetup/$i.bin"
done
cat "$folder"/ccmsetup/* >/dev/null

# peer [ARGUMENTS]: bytes a second, as OpenSSL says of itself; "1737432.18k" are thousands.
peer() {
    openssl speed -evp sha256 -bytes 65536 -seconds 1 "$@" 2>/dev/null |
        awk '$1 == "sha256" || $1 == "evp" { sub("k$", "", $NF); rate = $NF } END { printf "%.0f", rate * 1000 }'
}

printf '16 files of 128 MiB, %s processors, load %s\n' "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
for ((i = 0; i < runs; ++i)); do
    printf '%s %s %s\n' "$("$bin/hashclient" "$folder" 1)" "$(peer)" "$(peer -multi "$(nproc)")"
done | awk '
    {
        cores = $2
        if ($1 / $3 > wall) wall = $1 / $3
        if ($1 / $4 > processor) processor = $1 / $4
        if ($5 > one) one = $5
        if ($6 > all) all = $6
    }
    function row(what, value, peer, rate) {
        printf "%-42s %5.2f GB/s   %-36s %5.2f GB/s   ratio %.2f\n", what, value / 1e9, peer, rate / 1e9, value / rate
    }
    END {
        row("hash a client", wall, "openssl speed, one core, times " cores, one * cores)
        row("the same per second of processor time", processor, "openssl speed, one core", one)
        row("hash a client", wall, "openssl speed on " cores " cores at a time", all)
    }'
