# Runs a server as long as somebody holds the other end of standard input.
# $1: the run's folder, which goes when the other end hangs up; $2: the signal that stops the server; then the command.
# Signals meant for a whole terminal (Ctrl-C, hang-up) are none of our business: who started us reacts to them.
trap '' HUP INT QUIT TERM
run=$1 signal=$2
shift 2
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
echo "$server" >"$run/work/pid"
(
    while read -r line <&3; do :; done
    : >"$run/work/hangup"
    kill -s "$signal" "$server"
) &
watcher=$!
exec 3<&-
wait "$server"
status=$?
if [ -e "$run/work/hangup" ]; then
    rm -rf "$run/work/"* "$run" 2>/dev/null
else
    kill -s KILL "$watcher"
fi
exit "$status"
