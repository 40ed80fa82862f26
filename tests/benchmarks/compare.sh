#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Ccmscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# compare.sh BIN [BYTES]: measures the log engine beside its peers, on a log made for it, in one run. BIN
# holds makelog, indexlog and searchlog. Every figure is the fastest of several, page cache warm; what
# counts is the ratio.
set -euo pipefail
bin=$1
size=${2:-1073741824}
log=$(mktemp --suffix=.log)
trap 'rm -f "$log"' EXIT
"$bin/makelog" "$log" "$size"
cat "$log" >/dev/null

# fastest COMMAND...: seconds of the fastest of five runs.
fastest() {
    local best=999999999 begin end runs=5
    while ((runs-- > 0)); do
        begin=$(date +%s%N)
        "$@" 2>/dev/null | cat >/dev/null || true # grep stops at the first hit where nobody reads
        end=$(date +%s%N)
        ((end - begin >= best * 1000)) || best=$(((end - begin) / 1000))
    done
    awk -v us="$best" 'BEGIN { printf "%.3f", us / 1e6 }'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
row() { printf '%-42s %8s s   %-34s %8s s   ratio %s\n' "$1" "$2" "$3" "$4" "$(ratio "$2" "$4")"; }

printf 'a log of %s bytes, %s processors, load %s\n' "$size" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
report=$("$bin/indexlog" "$log" 5)
printf '%s\n' "$report"
index=$(awk '{ print $2 }' <<<"$report")
row "index, every attribute" "$index" "wc -l" "$(fastest wc -l "$log")"
row "index, every attribute" "$index" "grep -c hash" "$(fastest grep -c hash "$log")"
"$bin/searchlog" "$log" 5 /needle42/i /hash/i "/h.sh.*42/i"
for pattern in needle42 hash 'h.sh.*42'; do
    printf '%8s s  peer: rg -c -i %s\n' "$(fastest rg -c -i "$pattern" "$log")" "$pattern"
done
QT_QPA_PLATFORM=offscreen "$bin/livelog" "$log" 2>/dev/null
