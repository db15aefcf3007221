#!/bin/sh
# What must hold before a change of the list lands. Needs git and signclean.
set -eu
cd "$(dirname "$0")"
base="${1:-origin/main}"
signclean check signatories.txt --against "$base"
