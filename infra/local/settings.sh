# shellcheck shell=bash disable=SC2034 # the scripts that source this use them
# Sourced by the scripts of this folder: where the private servers live and on which ports they listen.

infra=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
root=$(dirname "$infra")

# The folder must be passable for the user postgres, which a home folder often is not.
folder=${TAPESCRIPT_LOCAL:-/var/tmp/tapescript-$(id -un)}
base=${TAPESCRIPT_LOCAL_PORTS:-27000}

amqp_port=$((base + 1))
management_port=$((base + 2))
prometheus_port=$((base + 3))
distribution_port=$((base + 4))
epmd_port=$((base + 5))
postgres_port=$((base + 6))
replica_port=$((base + 7))

logs=$folder/logs
pids=$folder/pids
amqp_url=amqp://tapescript:tapescript@127.0.0.1:$amqp_port/

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$0: $*"
  exit 1
}

# install COMMAND PACKAGE…: does nothing when COMMAND (a name or a path) is there.
install() {
  local command=$1 sudo=()
  shift
  if command -v "$command" >/dev/null 2>&1; then return; fi
  [ "$(id -u)" = 0 ] || sudo=(sudo -n)
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  say "installing $* …"
  # policy-rc.d: the package must not start a server of its own on the standard port.
  if ! { "${apt[@]}" update && RUNLEVEL=1 "${apt[@]}" install -y --no-install-recommends "$@"; } >"$folder/install.log" 2>&1; then
    tail -n 5 "$folder/install.log" >&2
    die "could not install: $*. Run: apt-get update && apt-get install -y --no-install-recommends $*"
  fi
}

# alive PIDFILE ARGUMENT: the process runs and has that argument. A killed one that nobody waited for has none, and
# after a reboot the number may be anybody's.
alive() { [ -s "$1" ] && grep -qzxF -- "$2" "/proc/$(cat "$1")/cmdline" 2>/dev/null; }

services() { grep -v '^#' "$infra/services.tsv"; }

mkdir -p "$folder" "$logs" "$pids"
chmod 755 "$folder"
