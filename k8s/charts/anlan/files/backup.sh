#!/usr/bin/env bash
# Dumps each of $DATABASES into /backup/<UTC time>/; a folder with that name is complete, and $KEEP of them stay.
set -euo pipefail
if [ "$(psql -XAtc 'show archive_mode' "${DATABASES%% *}")" = off ]; then
  echo "this server archives no WAL: with dumps alone, no moment between two of them can be brought back"
fi
name=$(date -u +%Y%m%dT%H%M%SZ)
draft=/backup/.$name
mkdir "$draft"
trap 'rm -rf "$draft"' EXIT
for database in $DATABASES; do
  pg_dump --format=custom --compress=6 --file="$draft/$database.dump" "$database"
  pg_restore --list "$draft/$database.dump" > /dev/null
done
(cd "$draft" && sha256sum ./*.dump > SHA256SUMS)
mv "$draft" "/backup/$name"
ls -d /backup/[0-9]*Z | sort -r | tail -n +$((KEEP + 1)) | xargs -r rm -rf
echo "backup $name: $(du -sh "/backup/$name" | cut -f1)"
