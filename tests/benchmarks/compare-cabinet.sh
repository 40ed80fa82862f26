#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Ccmscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# compare-cabinet.sh BIN [RUNS]: lists and unpacks a cabinet of 200 MB, made for it, beside cabextract, in
# one run. BIN holds unpackcabinet. Every figure is the fastest of several, page cache warm; what counts
# is the ratio. Either unpacks into a new folder below TMPDIR and removes it again within the time.
set -euo pipefail
bin=$1
runs=${2:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# 60 files of 5 MB: words, a sixth or all of it random.
part() { tail -c "+$1" words | head -c "$2" || true; } # tail minds that head has had enough
head -c 3000000 /dev/urandom | od -An -tx2 -w16 | tr -s ' ' >words
echo '<CcmSetup/>' >ccmsetup.xml
files=()
for i in $(seq 10 69); do
    file=file$i.bin
    case $((i % 4)) in
    0 | 1) part $((i * 9973)) 5000000 >"$file" ;;
    2) { part $((i * 9973)) 4200000; head -c 800000 /dev/urandom; } >"$file" ;;
    3) head -c 5000000 /dev/urandom >"$file" ;;
    esac
    files+=("$file")
done
gcab -c -z cabinet.cab ccmsetup.xml "${files[@]}"
rm -f file*.bin words

# seconds COMMAND...: how long it takes.
seconds() {
    local begin end
    begin=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    awk -v ns="$((end - begin))" 'BEGIN { printf "%.6f", ns / 1e9 }'
}
unpack() {
    cabextract -q -d "$folder/out" cabinet.cab
    rm -r "$folder/out"
}

printf 'a cabinet of %s bytes, %s processors, load %s\n' "$(stat -c %s cabinet.cab)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
# In turns, so that what else the machine does slows both.
for ((i = 0; i < runs; ++i)); do
    TMPDIR=$folder "$bin/unpackcabinet" cabinet.cab 1 ccmsetup.xml
    printf '%s ' "$(seconds cabextract -l cabinet.cab)" "$(seconds cabextract -q -p -F ccmsetup.xml cabinet.cab)" "$(seconds unpack)"
    echo
done | paste -d' ' - - >measured
awk '
    { for (i = 1; i <= 6; ++i) if (NR == 1 || $i + 0 < best[i]) best[i] = $i + 0 }
    function row(what, i, peer) {
        printf "%-20s %9.5f s   %-30s %9.5f s   ratio %.2f\n", what, best[i], peer, best[i + 3], best[i] / best[i + 3]
    }
    END {
        row("list", 1, "cabextract -l")
        row("read ccmsetup.xml", 2, "cabextract -p -F ccmsetup.xml")
        row("unpack", 3, "cabextract")
    }' measured
