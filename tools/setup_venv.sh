#!/bin/sh
# Make the environment named by the first argument hold exactly what uv.lock says, and this project.
#
# Needs only Python 3.11 or newer. uv comes from PyPI into the environment; where it cannot be had or does not run,
# pip alone installs the same versions from tools/requirements.txt. PYTHON names the Python to use.
set -eu

UV_VERSION=0.13.9
venv=$1

say() { echo "setup: $*" >&2; }

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if is_new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
        if [ "$candidate" = "${PYTHON:-}" ]; then
            say "PYTHON=$PYTHON is not Python 3.11 or newer; name one that is."
            return 1
        fi
    done
    say "Python 3.11 or newer is needed and none is on the PATH; install it, or say where it is: make PYTHON=/path/to/python3"
    return 1
}

make_venv() {
    if [ -z "${PYTHON:-}" ] && is_new_enough "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    python=$(find_python) || exit 1
    if ! "$python" -m venv --clear "$venv" >&2; then
        rm -rf "$venv"
        say "$python cannot make a virtual environment; install its venv module (Debian, Ubuntu: apt install python3-venv)."
        exit 1
    fi
}

install_with_uv() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "uv==$UV_VERSION" &&
        UV_PROJECT_ENVIRONMENT="$venv" UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1 "$venv/bin/uv" sync --quiet --locked
}

install_with_pip() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r tools/requirements.txt &&
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --editable .
}

# What the first start would do, and may not be allowed to keep (PYTHONDONTWRITEBYTECODE, a read-only folder).
make_ready() {
    "$venv/bin/python" -m compileall -q src
    "$venv/bin/python" -m tools.prepare_names
}

make_venv
say "installing into $venv (a minute or two the first time)"
if ! install_with_uv; then
    say "uv did not do it (its reason stands above); installing the same versions with pip"
    install_with_pip
fi
make_ready
touch "$venv/.ready"
