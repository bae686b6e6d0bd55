#!/usr/bin/env bash
# The whole life of the Debian package in a clean root: installed, put to work by an ordinary user, its window painted with and without
# an X server, upgraded over itself, removed; what the user made stays. Needs root and debootstrap.
# Usage: build/linux/try_deb.sh out/parallax_VERSION_ARCH.deb [MIRROR]
set -euo pipefail
deb=$(realpath "$1")
mirror=${2:-}
texts=$(realpath "$(dirname "$0")/../../sources/bastille-1789")
root=$(mktemp -d /var/tmp/parallax-root.XXXXXX)
trap 'mountpoint -q "$root/proc" && umount "$root/proc"; mountpoint -q "$root/proc" || rm -rf "$root"' EXIT
within() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
run() { echo "+ $*"; within HOME=/root "$@"; }
pupil() { echo "pupil> $*"; within HOME=/home/pupil setpriv --reuid=pupil --regid=pupil --init-groups env -C /home/pupil "$@"; }
paints() { pupil env PARALLAX_CLOSE_WHEN=idle "$@" | tee "$root/var/tmp/said"; grep -q '^painted$' "$root/var/tmp/said"; }

debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >/dev/null
mount -t proc proc "$root/proc"
# Ordinary users have to come through it.
chmod 755 "$root"
cp -r /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
cp "$deb" "$root/var/tmp/parallax.deb"
run useradd --create-home pupil
cp "$texts"/*.txt "$root/home/pupil/"
run apt-get update -qq
install=(env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes)
run "${install[@]}" /var/tmp/parallax.deb >/dev/null
run "${install[@]}" --no-install-recommends xvfb xauth >/dev/null
run which python3 || echo "no Python in this root"
run grep -h parallax /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache
pupil parallax --version
pupil parallax selftest
pupil parallax new bastille.parallax political-narrative.txt revisionist.txt social-history.txt
for kind in html pdf docx odt; do pupil parallax export bastille.parallax "bastille.$kind"; done
pupil parallax check bastille.parallax
paints env QT_QPA_PLATFORM=offscreen timeout 120 parallax bastille.parallax
paints timeout 120 xvfb-run -a parallax
echo "- A machine for a class: settings for everybody."
mkdir -p "$root/etc/xdg/parallax"
printf 'language = "de"\nlocked = ["language"]\n' >"$root/etc/xdg/parallax/settings.toml"
pupil parallax check bastille.parallax
run "${install[@]}" --reinstall /var/tmp/parallax.deb >/dev/null
pupil parallax --version
run apt-get remove -qq --yes parallax >/dev/null
run test ! -e /usr/lib/parallax -a ! -e /usr/bin/parallax
run test -s /home/pupil/bastille.parallax
run sh -c '! grep -h parallax /usr/share/mime/globs2'
echo "Installed, worked and painted without and with an X server, installed again, removed; the comparison stayed."
