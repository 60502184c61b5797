#!/usr/bin/env bash
# Time from the start to the first page on an existing data directory. usage: bench/start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
perf=${PERF:-../shared/tools/perf}
port=${PORT:-8096}
ONRECORD_DATA_DIR=$(mktemp -d)
export ONRECORD_DATA_DIR
trap 'rm -rf "$ONRECORD_DATA_DIR"' EXIT
export JAVA_OPTS="-Dquarkus.http.port=$port -Dquarkus.management.port=$((port + 1000))"
# the first start makes the database, the second keeps the classes; neither is measured
bash "$perf/jvm-start.sh" "http://127.0.0.1:$port/sign-in" 1 -- bin/onrecord >/dev/null
bash "$perf/jvm-start.sh" "http://127.0.0.1:$port/sign-in" "${1:-5}" -- bin/onrecord
