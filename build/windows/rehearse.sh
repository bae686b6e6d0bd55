#!/usr/bin/env bash
# A rehearsal, and no release: under Wine, what the installer for Windows itself does, with a stand-in for the program. Installed silently, over
# an older version, over one that runs, and removed; what people made stays. The program in it is tried on Windows by try_setup.ps1.
# Needs makensis, Wine for programs of 32 bits (Debian: nsis, wine, wine32) and the icon that the freezing makes.
# Usage: build/windows/rehearse.sh
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' HOME=$work
trap 'wineserver -k; wineserver -w; rm -rf "$work"' EXIT

# A program that does nothing for a while, to be found running.
cat >"$work/standin.nsi" <<NSIS
OutFile "$work/standin.exe"
SilentInstall silent
RequestExecutionLevel user
Section
  Sleep 30000
SectionEnd
NSIS
makensis -V1 "$work/standin.nsi"

# made VERSION FILE: an installer of this version, with a file that no other has.
made() {
  mkdir -p "$work/$1/_internal"
  cp "$work/standin.exe" "$work/$1/parallax.exe"
  cp "$work/standin.exe" "$work/$1/parallax-window.exe"
  echo "$1" | tee "$work/$1/NOTICE.txt" >"$work/$1/_internal/$2"
  makensis -V1 "-DVERSION=$1" "-DFROZEN=$work/$1" "-DICON=$work/parallax.ico" "-DOUT=$work/setup-$1.exe" "$here/build/windows/parallax.nsi"
}
cp "$here/out/icons/parallax.ico" "$work/"
made 0.0.9 old.txt
made 0.1.0 new.txt

must() { "$@" || { echo "It failed: $*"; exit 1; }; }
set_to() { wine reg query "$1" /v "$2" 2>/dev/null | grep -qF "$3"; }
opened_by_it() {
  wine reg query 'HKCU\Software\Classes\.parallax' /ve 2>/dev/null | grep -qF Parallax.Project &&
    wine reg query 'HKCU\Software\Classes\Parallax.Project\shell\open\command' /ve 2>/dev/null | grep -qF 'parallax-window.exe" "%1"'
}
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Parallax'

echo "+ installed silently"
wineboot --init >/dev/null 2>&1
must wine "$work/setup-0.0.9.exe" /S
folder=$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Local/Programs/Parallax)
must test -f "$folder/_internal/old.txt"
must test -f "$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Roaming/Microsoft/Windows/"Start Menu"/Programs/Parallax.lnk)"
must set_to "$uninstall" DisplayVersion 0.0.9
must opened_by_it
echo "a reader's own" >"$folder/own.parallax"

echo "+ a newer version over it"
must wine "$work/setup-0.1.0.exe" /S
must test ! -e "$folder/_internal/old.txt" -a -f "$folder/_internal/new.txt"
must set_to "$uninstall" DisplayVersion 0.1.0

echo "+ over a program that runs: nothing is touched, and the exit code is 2"
wine "$folder/parallax-window.exe" &
running=$!
sleep 5
code=0
wine "$work/setup-0.0.9.exe" /S || code=$?
must test "$code" = 2
must test -f "$folder/_internal/new.txt" -a ! -e "$folder/_internal/old.txt"
must set_to "$uninstall" DisplayVersion 0.1.0
wait "$running" || true

echo "+ removed"
must wine "$folder/uninstall.exe" /S "_?=$(winepath -w "$folder")"
must test ! -e "$folder/parallax.exe" -a ! -e "$folder/_internal"
must test "$(cat "$folder/own.parallax")" = "a reader's own"
if set_to "$uninstall" DisplayVersion 0.1.0 || opened_by_it; then echo "It is still in the registry."; exit 1; fi

echo "+ into a folder that was named"
must wine "$work/setup-0.1.0.exe" /S '/D=C:\Classroom\Parallax'
must test -f "$WINEPREFIX/drive_c/Classroom/Parallax/parallax-window.exe"
echo "Rehearsed under Wine: installed, replaced, left alone while it ran, removed, installed elsewhere."
