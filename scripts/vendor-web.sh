#!/usr/bin/env bash
# Fetches what browsers get from others (services/portal/vendor.lock): packs each package by npm, checks its sha512 and copies the
# listed files with their licences. Run by hand when a version changes; the build needs neither npm nor a network for it.
#   scripts/vendor-web.sh          checks packages and files against the lock
#   scripts/vendor-web.sh --lock   writes the lock anew, after a version was changed on a line "package"
set -euo pipefail
cd "$(dirname "$0")/../services/portal"
lock=vendor.lock
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Where a package's files go, and which they are: what pages use, nothing else.
home() { case $1 in axe-core) echo "../journeys/src/test/resources/vendor/$1/$2" ;; *) echo "src/main/resources/portal/static/vendor/$1/$2" ;; esac; }
files() {
  case $1 in
    dkfds) echo "LICENSE.md dist/css/dkfds.min.css dist/js/dkfds.min.js dist/fonts/IBMPlexSans/complete/woff2/license.txt"
      for weight in Regular SemiBold Bold; do echo "dist/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-$weight.woff2"; done
      (cd "$work/$1/package" && ls dist/img/svg-icons/*.svg) ;;
    htmx.org) echo "LICENSE dist/htmx.min.js" ;;
    bpmn-js) echo "LICENSE dist/bpmn-navigated-viewer.production.min.js dist/assets/bpmn-js.css dist/assets/diagram-js.css dist/assets/bpmn-font/css/bpmn.css dist/assets/bpmn-font/font/bpmn.woff dist/assets/bpmn-font/font/bpmn.woff2" ;;
    axe-core) echo "LICENSE LICENSE-3RD-PARTY.txt axe.min.js" ;;
    *) echo "unknown package $1" >&2; exit 1 ;;
  esac
}
sum() { openssl dgst -sha512 -binary "$1" | openssl base64 -A; }

: > "$work/lock"
while read -r _ name version expected; do
  echo "$name $version"
  npm pack --silent --pack-destination "$work" "$name@$version" > /dev/null
  tarball="$work/$name-$version.tgz"
  actual="sha512-$(sum "$tarball")"
  if [ "${1:-}" != --lock ] && [ "$actual" != "$expected" ]; then echo "$name $version: sha512 is $actual, expected $expected" >&2; exit 1; fi
  echo "package $name $version $actual" >> "$work/lock"
  mkdir -p "$work/$name" && tar -xzf "$tarball" -C "$work/$name"
  to=$(home "$name" "$version")
  rm -rf "$to"
  for file in $(files "$name"); do
    mkdir -p "$to/$(dirname "${file#dist/}")"
    cp "$work/$name/package/$file" "$to/${file#dist/}"
  done
  (find "$to" -type f | LC_ALL=C sort) | while read -r file; do echo "file $file sha512-$(sum "$file")" >> "$work/files"; done
done < <(grep '^package ' "$lock")
{ sed -n '/^#/p' "$lock"; cat "$work/lock" "$work/files"; } > "$work/new"
if [ "${1:-}" = --lock ]; then cp "$work/new" "$lock"; else diff "$lock" "$work/new"; fi
