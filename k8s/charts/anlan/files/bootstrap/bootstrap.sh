#!/usr/bin/env bash
# Run by the image of PostgreSQL when the volume is empty: roles, and a database for each of $DATABASES and for Keycloak.
set -euo pipefail
here=/docker-entrypoint-initdb.d/sql
password() { cat "/etc/anlan/passwords/$1"; }
run() { psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet --username postgres "$@"; }
run -f "$here/roles.sql"
for database in $DATABASES; do
  run -v database="$database" -v owner="${database}_owner" -v app="${database}_app" \
    -v owner_password="$(password "${database}_owner")" -v app_password="$(password "${database}_app")" -f "$here/database.sql"
  run --dbname "$database" -f "$here/search.sql"
done
run -v password="$(password keycloak)" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
run -v password="$(password anlan_verify)" <<'SQL'
select format('alter role anlan_verify password %L', :'password') from pg_roles where rolname = 'anlan_verify' \gexec
SQL
