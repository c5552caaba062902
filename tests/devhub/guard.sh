# Stands beside the local hub. When its input closes, however the local hub ended, it takes down the processes it was told of
# and removes the folders it was told of. Words: `pid NUMBER SIGNAL`, `gone NUMBER`, `folder PATH`.
trap '' INT TERM HUP
alive=' '
set --

while read -r word value signal; do
  case $word in
    pid) alive="$alive$value:$signal " ;;
    gone)
      kept=' '
      for entry in $alive; do
        [ "${entry%%:*}" = "$value" ] || kept="$kept$entry "
      done
      alive=$kept ;;
    folder) set -- "$@" "$value" ;;
  esac
done

running() {
  for entry in $alive; do
    status=/proc/${entry%%:*}/status
    [ -e "$status" ] && ! grep -q '^State:.[ZX]' "$status" 2>/dev/null && return 0
  done
  return 1
}

# The latest started goes first: the servers before the database behind them.
backwards=' '
for entry in $alive; do backwards=" $entry$backwards"; done
for entry in $backwards; do kill -s "${entry##*:}" "${entry%%:*}" 2>/dev/null; done
turns=0
while running && [ "$turns" -lt 200 ]; do sleep 0.02; turns=$((turns + 1)); done
for entry in $alive; do kill -s KILL "${entry%%:*}" 2>/dev/null; done
turns=0
while running && [ "$turns" -lt 100 ]; do sleep 0.02; turns=$((turns + 1)); done
for folder in "$@"; do rm -rf -- "$folder"; done
exit 0
