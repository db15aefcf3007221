#!/bin/sh
# Renew uv.lock and the same versions as a pip file; with --check as second argument only say whether both are current.
#
# The index is PyPI whatever the machine's own settings are, so that the files are the same wherever they are made.
set -eu

uv=$1
export UV_NO_CONFIG=1 UV_SYSTEM_CERTS=1 UV_DEFAULT_INDEX=https://pypi.org/simple
unset UV_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL UV_FIND_LINKS 2>/dev/null || true

export_requirements() {
    "$uv" export --quiet --locked --group dev --no-emit-project --no-header --output-file "$1" >/dev/null
}

if [ "${2:-}" = --check ]; then
    "$uv" lock --quiet --check
    fresh=$(mktemp)
    trap 'rm -f "$fresh"' EXIT
    export_requirements "$fresh"
    if ! cmp -s "$fresh" tools/requirements.txt; then
        echo "tools/requirements.txt does not say what uv.lock says; run: make lock" >&2
        exit 1
    fi
else
    "$uv" lock
    export_requirements tools/requirements.txt
fi
