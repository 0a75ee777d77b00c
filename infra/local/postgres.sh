# shellcheck shell=bash
# Sourced by postgres and replica, after settings.sh and `home`: the newest PostgreSQL on this machine, and who runs it.

bin() { find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1; }

# initdb and the server refuse to run as root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then
    # shellcheck disable=SC2154 # the script that sources this sets it
    (cd "$home" && setpriv --reuid postgres --regid postgres --init-groups -- "$@")
  else
    "$@"
  fi
}

make_home() {
  mkdir -p "$home"
  if [ "$(id -u)" = 0 ]; then chown postgres "$home"; fi
}
