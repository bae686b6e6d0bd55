#!/usr/bin/env bash
# The whole life of the Debian package in a clean root: installed, put to work, started, removed. Needs root and debootstrap.
# Usage: build/linux/try_deb.sh out/parallax_VERSION_ARCH.deb [MIRROR]
set -euo pipefail
deb=$(realpath "$1")
mirror=${2:-}
root=$(mktemp -d /var/tmp/parallax-root.XXXXXX)
trap 'mountpoint -q "$root/proc" && umount "$root/proc"; mountpoint -q "$root/proc" || rm -rf "$root"' EXIT
run() { echo "+ $*"; chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }

debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >/dev/null
mount -t proc proc "$root/proc"
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
cp "$deb" "$root/var/tmp/parallax.deb"
run apt-get update -qq
run apt-get install -qq --yes --no-install-recommends /var/tmp/parallax.deb xvfb xauth >/dev/null
run which python3 || echo "no Python in this root"
run parallax --version
run parallax selftest
run env QT_QPA_PLATFORM=offscreen timeout 12 parallax || [ $? -eq 124 ]
run timeout 20 xvfb-run -a timeout 12 parallax || [ $? -eq 124 ]
run apt-get remove -qq --yes parallax >/dev/null
run test ! -e /usr/lib/parallax -a ! -e /usr/bin/parallax
echo "Installed, worked, started without and with an X server, removed."
