#!/usr/bin/env bash
# Bytes and requests of a question page, first and second visit, in Chromium. Needs npm's playwright-core in PLAYWRIGHT.
# usage: PLAYWRIGHT=DIR bench/pages.sh
set -euo pipefail
cd "$(dirname "$0")/.."
perf=${PERF:-../shared/tools/perf}
port=${PORT:-8094}
work=$(mktemp -d)
export ONRECORD_DATA_DIR="$work/data"
JAVA_OPTS="-Dquarkus.http.port=$port -Dquarkus.management.port=$((port + 1000))" bin/onrecord >"$work/app.log" 2>&1 &
app=$!
trap 'kill $app; wait $app 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -fs -o /dev/null "http://127.0.0.1:$port/sign-in"; do sleep 0.2; done
PGPASSWORD=$(cat "$work/data/pg.password") psql -q -h 127.0.0.1 -p "$(sed -n 4p "$work/data/db/postmaster.pid")" \
  -U postgres -d onrecord -v hash="$(cat bench/password.hash)" -f bench/classroom.sql

jar="$work/cookies"
site="http://127.0.0.1:$port"
token() { grep -o 'name="csrf-token" value="[^"]*"' | head -1 | sed 's/.*value="//; s/"//'; }
csrf=$(curl -s -c "$jar" -b "$jar" "$site/sign-in" | token)
curl -s -o /dev/null -c "$jar" -b "$jar" --data-urlencode "csrf-token=$csrf" -d username=s1 -d password=pw-for-benchmarks "$site/sign-in"
curl -s -o /dev/null -c "$jar" -b "$jar" --data-urlencode "csrf-token=$csrf" "$site/assignments/1/attempts"
cookies=$(awk '$6 ~ /^onrecord/ {printf "%s%s=%s", s, $6, $7; s="; "}' "$jar")
node "$perf/page-weight.mjs" --playwright "$PLAYWRIGHT" --url "$site/attempts/1/questions/1" --cookie "$cookies"
