#!/bin/sh
# Build the wheel with the Python given first into the folder given second, and run it where only its dependencies are.
#
# What the installed command prints must be, byte for byte, what the command of this tree prints.
set -eu

python=$1
folder=$2
letter=data/letters/americas-2022.txt

rm -rf "$folder"
mkdir -p "$folder"
"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$folder" .
"$python" -m venv "$folder/venv"
sed -n 's/^\([A-Za-z0-9_.-]*==.*[^ ]\) *\\$/\1/p' tools/requirements.txt >"$folder/constraints.txt"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint "$folder/constraints.txt" "$folder"/*.whl

"$folder/venv/bin/signclean" --version
"$folder/venv/bin/signclean" normalize --quiet "$letter" --format json >"$folder/wheel.json"
"$(dirname "$python")/signclean" normalize --quiet "$letter" --format json >"$folder/tree.json"
if ! cmp "$folder/wheel.json" "$folder/tree.json"; then
    echo "the built wheel reads $letter otherwise than this tree; is a table missing from it?" >&2
    exit 1
fi
echo "wheel: $(ls "$folder"/*.whl) reads $letter as this tree does"
