#!/usr/bin/env bash
# The portable archive as an ordinary user meets it: unpacked somewhere, its folder read-only, home elsewhere; the window with and
# without a screen, a comparison made, exported, checked. Run by root, it goes on as nobody.
# Usage: build/linux/try_tarball.sh out/parallax-VERSION-linux-ARCH.tar.xz
set -euo pipefail
archive=$(realpath "$1")
texts=$(realpath "$(dirname "$0")/../../sources/bastille-1789")
place=$(mktemp -d "${TMPDIR:-/var/tmp}/parallax-unpacked.XXXXXX")
trap 'chmod -R u+w "$place" && rm -rf "$place"' EXIT
program="$place/parallax/parallax"
home="$place/home of a pupil"

tar -xJf "$archive" -C "$place" --no-same-owner
mkdir "$home"
cp "$texts"/*.txt "$home"
as=()
if [ "$(id -u)" = 0 ]; then
  as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  chown -R 65534:65534 "$home"
  chmod 755 "$place"
fi
chmod -R a-w "$place/parallax"
listed() { (cd "$place/parallax" && find . -type f -printf '%p %s %T@\n' | sort | sha256sum); }
before=$(listed)

run() {
  echo "+ $*"
  (cd "$home" && "${as[@]}" env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@")
}
closes() { run env PARALLAX_CLOSE_WHEN=idle "$@" | tee "$home/said"; grep -q '^painted$' "$home/said"; }

run id -un
run "$program" --version
run "$program" selftest
run "$program" new bastille.parallax political-narrative.txt revisionist.txt social-history.txt
for kind in html pdf docx odt xlsx; do run "$program" export bastille.parallax "bastille.$kind"; done
run "$program" check bastille.parallax
closes env QT_QPA_PLATFORM=offscreen timeout 120 "$program" bastille.parallax
closes timeout 120 xvfb-run -a "$program"
test "$before" = "$(listed)"
echo "Unpacked, read-only, worked as $("${as[@]}" id -un), with and without an X server; its folder is as it was."
