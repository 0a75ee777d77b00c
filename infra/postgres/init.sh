#!/usr/bin/env bash
# A database and a role per service; no role can connect to another's database.
# Run by the PostgreSQL image on first start, and by infra/local/up; safe to run again.
set -euo pipefail

password=${TAPESCRIPT_DB_PASSWORD:-tapescript}
psql=${PSQL:-psql -U "${POSTGRES_USER:-postgres}"}

for service in gateway fetch transcribeimport clean translatealign index; do
  name=tapescript_$service
  # shellcheck disable=SC2086 # PSQL is a command with its arguments
  $psql -v ON_ERROR_STOP=1 -q -v name="$name" -v password="$password" <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
SELECT format('ALTER ROLE %I PASSWORD %L', :'name', :'password') \gexec
SELECT format('CREATE DATABASE %I OWNER %I ENCODING ''UTF8''', :'name', :'name')
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
SELECT format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', :'name') \gexec
SQL
done
