#!/usr/bin/env bash
# The disk image as a person meets it: opened, its signature looked at, the program in it put to work without being copied.
# Usage: build/macos/try_dmg.sh out/parallax-VERSION-macos.dmg
set -euo pipefail
place=$(mktemp -d)
home=$(mktemp -d)
hdiutil attach "$1" -nobrowse -readonly -mountpoint "$place"
trap 'hdiutil detach "$place" -force' EXIT
app="$place/Parallax.app"
program="$app/Contents/MacOS/parallax-window"
plutil -lint "$app/Contents/Info.plist"
codesign --verify --deep "$app"
test -f "$place/NOTICE.txt"
HOME=$home "$program" selftest
HOME=$home "$program" new "$home/own.parallax" sources/bastille-1789/political-narrative.txt sources/bastille-1789/revisionist.txt
HOME=$home PARALLAX_CLOSE_WHEN=idle "$program" "$home/own.parallax" | grep -q '^painted$'
echo "Opened, worked from the image, painted."
