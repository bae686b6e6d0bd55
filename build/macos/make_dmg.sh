#!/usr/bin/env bash
# A disk image of Parallax.app, which the freezing makes. Runs on macOS; not signed: signing needs a developer's account.
# Usage: build/macos/make_dmg.sh VERSION
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -rf out/dmg
mkdir -p out/dmg
cp -R out/dist/Parallax.app out/dmg/
# Beside the program: within it, it would break the seal that PyInstaller puts on it.
cp out/dist/parallax/NOTICE.txt out/dmg/
ln -s /Applications out/dmg/Applications
hdiutil create -volname Parallax -srcfolder out/dmg -ov -format UDZO "out/parallax-$1-macos.dmg"
