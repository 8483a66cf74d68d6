#!/bin/sh
# Prints a .env with fresh secrets for docker-compose.yml:  infra/docker/make-env.sh > .env
# Made once per installation and never committed; a lost voting seal key makes the sealed statements unreadable for ever.
set -eu
umask 077
secret() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
echo "POSTGRES_PASSWORD=$(secret)"
echo "OIDC_CLIENT_SECRET=$(secret)"
echo "VOTING_SEAL_KEYS=$(head -c 32 /dev/urandom | base64)"
for service in MEMBERSHIP ASSEMBLY VOTING NOTIFICATION AUDIT; do
  for role in OWNER APP READ; do
    echo "${service}_${role}_PASSWORD=$(secret)"
  done
done
