#!/usr/bin/env bash
# Whole quizzes by 16 and 32 students at once on the packaged product, beside pgbench on the same statements.
# usage: bench/load.sh [STUDENTS...]     (default: 16 32; needs node, Debian's postgresql and the load tools in PERF)
set -euo pipefail
cd "$(dirname "$0")/.."
perf=${PERF:-../shared/tools/perf}
rounds=${ROUNDS:-3}
attempts=${ATTEMPTS:-20}
port=${PORT:-8095}
work=$(mktemp -d)
[ -f "$perf/quiz-load.mjs" ] || { echo "no load tools in $perf (set PERF)" >&2; exit 2; }

ONRECORD_DATA_DIR="$work/data" JAVA_OPTS="-Dquarkus.http.port=$port -Dquarkus.management.port=$((port + 1000))" \
  bin/onrecord >"$work/app.log" 2>&1 &
app=$!
stop() {
  kill "$app" 2>/dev/null || true
  wait "$app" 2>/dev/null || true
  [ ! -d "$work/limit/pg" ] || setpriv --reuid=postgres --regid=postgres --clear-groups \
    "$(dirname "$(readlink -f "$(command -v initdb)")")/pg_ctl" -D "$work/limit/pg" -m fast stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap stop EXIT
until curl -fs -o /dev/null "http://127.0.0.1:$port/sign-in"; do
  kill -0 "$app" || { cat "$work/app.log" >&2; exit 1; }
  sleep 0.2
done

db=$(head -1 "$work/data/db/postmaster.pid")
dbport=$(sed -n 4p "$work/data/db/postmaster.pid")
hash=$(cat bench/password.hash)
PGPASSWORD=$(cat "$work/data/pg.password") psql -q -h 127.0.0.1 -p "$dbport" -U postgres -d onrecord \
  -v hash="$hash" -f bench/classroom.sql
chmod 755 "$work"
mkdir -p "$work/limit"
chown postgres "$work/limit"
bash "$perf/limit.sh" -k -w "$work/limit" -t 3 -c 16 -a 100000

load="node $perf/quiz-load.mjs --adapter $perf/adapter-onrecord.mjs --base http://127.0.0.1:$port --questions 10"
load="$load --opt password=pw-for-benchmarks --opt set=/assignments/1 --pids app=$app;db=$db"
# Ten classes of 32 one after the other, some 64,000 answers, warm the compiler up as a server that has been up for a day
# is. One long sitting would not: signing in takes other ways through the code, and the first to do so afterwards pays for
# compiling it all again.
for _ in 1 2 3 4 5 6 7 8 9 10; do $load --students 32 --rounds 20 >/dev/null; done
for students in "${@:-16 32}"; do
  for n in $students; do
    node "$perf/side-by-side.mjs" --rounds "$rounds" --base limit \
      --run "limit=bash $perf/limit-pair.sh -w $work/limit -c $n -t 6" \
      --run "onrecord=$(printf '%s' "${load/;/\\;}") --students $n --rounds $attempts"
  done
done
for p in "$app" "$db"; do
  for q in "$p" $(pgrep -P "$p" || true); do awk -v who="$p" '/^Pss:/{s+=$2} END {print who, s}' "/proc/$q/smaps_rollup"; done
done | awk -v app="$app" '{s[$1]+=$2} END {for (k in s) printf "{\"pss_mb\":\"%s\",\"mb\":%d}\n", k==app ? "app" : "db", s[k]/1024}'
