#!/usr/bin/env bash
# Watches every system call for the network through a whole session of the frozen program: the window opens the bundled
# comparison and aligns it; a project is made of two files, aligned, searched, cited and exported. Fails where a socket
# of the internet is asked for. Needs strace and xvfb.
# Usage: build/linux/no_network.sh [out/dist/parallax/parallax]
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "${1:-$here/out/dist/parallax/parallax}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache XDG_STATE_HOME=$work/state
cd "$work"
texts=("$(dirname "$program")"/_internal/sources/november-1917/*.txt)
step=0
watched() {
    step=$((step + 1))
    echo "+ $*"
    strace -f -qq -e trace=network -o "$work/trace.$step" "$@" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    tail -n 1 "$work/said"
}
watched xvfb-run -a env PARALLAX_CLOSE_WHEN=idle "$program"
watched env QT_QPA_PLATFORM=offscreen PARALLAX_CLOSE_WHEN=idle "$program"
watched "$program" new own.parallax "${texts[0]}" "${texts[1]}"
watched "$program" search own.parallax Lenin
for format in html pdf docx json; do
    watched "$program" export own.parallax "own.$format"
done
watched "$program" selftest
sockets=$(cat trace.* | grep -c 'socket(' || true)
if grep -hE 'AF_INET6?\b' trace.*; then
    echo "The program asked for a socket of the internet: see above."
    exit 1
fi
echo "No socket of the internet in $step steps; $sockets sockets in all, of the window system and the machine itself."
