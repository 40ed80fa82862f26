#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Ccmscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# idle.sh BIN [SECONDS]: the share of one processor that the console needs while ten logs are followed and
# nothing happens, beside `tail --follow` of the same logs. BIN holds ccmscope and makelog.
set -euo pipefail
bin=$1
seconds=${2:-20}
folder=$(mktemp -d)
pids=()
finish() {
    kill "${pids[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
for i in 0 1 2 3 4 5 6 7 8 9; do
    "$bin/makelog" "$folder/log$i.log" 8000000
done

# ticks PID: of the processor, a hundredth of a second each, its own and the system's for it.
ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }

XDG_RUNTIME_DIR="$folder" XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder" XDG_CACHE_HOME="$folder" \
    QT_QPA_PLATFORM=offscreen "$bin/ccmscope" "$folder"/*.log 2>/dev/null &
pids+=($!)
tail --follow --lines 0 "$folder"/*.log >/dev/null &
pids+=($!)
sleep 10 # until they are read and painted
console=$(ticks "${pids[0]}")
tail=$(ticks "${pids[1]}")
sleep "$seconds"
printf 'ten followed logs, nothing happens: %s ticks in %s s of one processor; tail --follow %s\n' \
    "$(($(ticks "${pids[0]}") - console))" "$seconds" "$(($(ticks "${pids[1]}") - tail))"
