#!/usr/bin/env bash
# Brings back each of $DATABASES from /backup/$FROM: all of a database or nothing of it. Roles and empty databases must be
# there (roles.sql, database.sql), and nobody may work on them.
set -euo pipefail
cd "/backup/$FROM"
sha256sum --check SHA256SUMS
for database in $DATABASES; do
  busy=$(psql -XAtc "select count(*) from pg_stat_activity where datname = '$database' and pid <> pg_backend_pid()" postgres)
  [ "$busy" = 0 ] || { echo "$busy connections to $database: scale its service to 0 first"; exit 1; }
done
for database in $DATABASES; do
  pg_restore --clean --if-exists --exit-on-error --single-transaction --dbname="$database" "$database.dump"
  echo "restored $database"
done
