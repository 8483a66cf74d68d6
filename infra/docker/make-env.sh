#!/bin/sh
# Adds to a .env the secrets docker-compose.yml needs that it lacks, and makes it when there is none:  infra/docker/make-env.sh .env
# What is there stays: a lost voting seal key makes the sealed statements unreadable for ever. Without a file it prints a fresh set.
# Made once per installation and never committed.
set -eu
file=${1:-}
# Only its owner may read it; a file the caller's shell has opened is older than any umask of ours.
umask 077
if [ -n "$file" ]; then touch "$file"; fi
chmod 600 "${file:-/dev/stdout}" 2>/dev/null || [ ! -f "${file:-/dev/stdout}" ] || echo "chmod 600 the file: it holds every secret" >&2
# A last line without its end would swallow the first that is added.
if [ -n "$file" ] && [ -s "$file" ] && [ -n "$(tail -c 1 "$file")" ]; then echo >> "$file"; fi
random() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
need() {
  if [ -z "$file" ]; then
    echo "$1=$2"
  elif ! grep -q "^$1=." "$file"; then
    echo "$1=$2" >> "$file"
    echo "added $1" >&2
  fi
}
need POSTGRES_PASSWORD "$(random)"
need OIDC_CLIENT_SECRET "$(random)"
need OIDC_PORTAL_SECRET "$(random)"
need MAIL_RETURNS_PASSWORD "$(random)"
need VOTING_SEAL_KEYS "$(head -c 32 /dev/urandom | base64)"
for service in MEMBERSHIP ASSEMBLY VOTING NOTIFICATION AUDIT PORTAL; do
  for role in OWNER APP READ; do
    need "${service}_${role}_PASSWORD" "$(random)"
  done
done
