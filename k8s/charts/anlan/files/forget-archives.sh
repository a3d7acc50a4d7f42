#!/usr/bin/env bash
# Makes room: $KEEP archives of topics stay, with the one that is about to be made.
set -euo pipefail
mkdir -p /backup/topics
find /backup/topics -mindepth 1 -maxdepth 1 -name 'archive-topics-*' | sort -r | tail -n +"$KEEP" | xargs -r rm -rf
