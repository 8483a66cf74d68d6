#!/bin/sh
# Prints a .env with fresh secrets for docker-compose.yml:  infra/docker/make-env.sh > .env
# Made once per installation and never committed; a lost voting seal key makes the sealed statements unreadable for ever.
set -eu
# The caller's shell has opened the file before any umask of ours: only its owner may read it.
if [ -f /dev/stdout ]; then chmod 600 /dev/stdout || echo "chmod 600 the file: it holds every secret" >&2; fi
secret() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
echo "POSTGRES_PASSWORD=$(secret)"
echo "OIDC_CLIENT_SECRET=$(secret)"
echo "MAIL_RETURNS_PASSWORD=$(secret)"
echo "VOTING_SEAL_KEYS=$(head -c 32 /dev/urandom | base64)"
for service in MEMBERSHIP ASSEMBLY VOTING NOTIFICATION AUDIT; do
  for role in OWNER APP READ; do
    echo "${service}_${role}_PASSWORD=$(secret)"
  done
done
