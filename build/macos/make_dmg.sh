#!/usr/bin/env bash
# Parallax.app and a disk image of it, from the frozen program. Runs on macOS; not signed: signing needs a developer's account.
# Usage: build/macos/make_dmg.sh VERSION
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$1
app=out/Parallax.app
rm -rf "$app" out/dmg
mkdir -p "$app/Contents/MacOS" out/dmg
cp -R out/dist/parallax/. "$app/Contents/MacOS/"
cat > "$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleName</key><string>Parallax</string>
  <key>CFBundleIdentifier</key><string>io.github.parallax.Parallax</string>
  <key>CFBundleExecutable</key><string>parallax</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundleVersion</key><string>$version</string>
  <key>LSMinimumSystemVersion</key><string>12.0</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleDocumentTypes</key><array><dict>
    <key>CFBundleTypeName</key><string>Parallax comparison</string>
    <key>CFBundleTypeExtensions</key><array><string>parallax</string></array>
    <key>CFBundleTypeRole</key><string>Editor</string>
  </dict></array>
</dict></plist>
PLIST
cp -R "$app" out/dmg/
ln -s /Applications out/dmg/Applications
hdiutil create -volname Parallax -srcfolder out/dmg -ov -format UDZO "out/parallax-$version-macos.dmg"
