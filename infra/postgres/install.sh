#!/bin/bash
# Runs install.sql by psql as the superuser, with passwords from the environment: <SERVICE>_OWNER_PASSWORD, _APP_PASSWORD, _READ_PASSWORD.
# In docker-compose.yml PostgreSQL runs it at its first start; elsewhere set PGHOST, PGUSER and so on, and run it by hand. Idempotent.
# SAMSTEMT_TIME_MACHINE_START: empty in production.
set -Eeuo pipefail
services=membership,assembly,voting,notification,audit,portal
script=${INSTALL_SQL:-$(dirname "${BASH_SOURCE[0]}")/install.sql}
{
  echo "select set_config('samstemt.services', '$services', false) \\g /dev/null"
  echo "select set_config('samstemt.time_machine_start', '${SAMSTEMT_TIME_MACHINE_START:-}', false) \\g /dev/null"
  for service in ${services//,/ }; do
    for kind in owner app read; do
      # psql takes the secret from the environment itself, so that no command line shows it.
      echo "\\getenv secret ${service^^}_${kind^^}_PASSWORD"
      echo "select set_config('samstemt.password.${service}_${kind}', :'secret', false) \\g /dev/null"
    done
  done
  echo "\\i $script"
} | psql --no-psqlrc --quiet --variable ON_ERROR_STOP=1 --username "${PGUSER:-postgres}" --dbname "${PGDATABASE:-samstemt}"
