#!/bin/bash
# Starts a PostgreSQL with PostGIS for the « nearest » benchmark, on the loopback only, in a temporary folder, and prints its connection string.
#   postgis.sh start        installs Debian's packages when they are absent (as root), starts, prints « Host=…;Port=…;… »
#   postgis.sh stop FOLDER  stops the one that stands in the folder and removes it
# The folder is told on stderr. Nothing is durable: fsync is off, and the folder goes with « stop ».
set -euo pipefail

bin=/usr/lib/postgresql/15/bin

# The server refuses to run as root.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

install_packages() {
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql-15 postgresql-15-postgis-3 >&2
}

free_port() {
  port=54330
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

start() {
  [ -x "$bin/initdb" ] && [ -f /usr/share/postgresql/15/extension/postgis.control ] || install_packages
  folder=$(as_owner mktemp -d /tmp/postgis-bench-XXXXXX)
  port=$(free_port)
  as_owner "$bin/initdb" -D "$folder/data" -U bench --auth=trust --encoding=UTF8 --locale=C >&2
  as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w \
    -o "-p $port -h 127.0.0.1 -k $folder -c fsync=off -c shared_buffers=512MB -c temp_buffers=512MB -c maintenance_work_mem=256MB -c work_mem=64MB" start >&2
  echo "To stop it: $0 stop $folder" >&2
  echo "Host=127.0.0.1;Port=$port;Username=bench;Database=postgres;No Reset On Close=true"
}

stop() {
  case "$1" in /tmp/postgis-bench-*) ;; *) echo "$1 is no folder of this script." >&2; exit 2 ;; esac
  as_owner "$bin/pg_ctl" -D "$1/data" -m fast -w stop >&2
  rm -rf "$1"
}

case "${1:-}" in
  start) start ;;
  stop) stop "${2:?the folder that « start » told}" ;;
  *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
