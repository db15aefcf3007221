# Every target sets up what it needs in .venv, from the lock file. Needed before: make and Python 3.11 or newer.
# make PYTHON=/path/to/python3.13 test   chooses the Python
# make test ARGS="-k acronym"            hands arguments to pytest

SHELL := /bin/sh
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PEERS := build/peers
PYTHON ?=
LETTERS ?= data/letters
ARGS ?=
export PYTHON

.PHONY: help demo test lint types layers accuracy accuracy-floor bench-matching wheel test-wheel format readme lookups lock lock-check setup clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | awk -F'|' '{ printf "make %-15s %s\n", $$1, $$2 }'

demo: $(READY) ## Set up and normalize the first letter
	$(BIN)/signclean normalize data/letters/americas-2022.txt

test: $(READY) ## Set up and run all tests
	$(BIN)/python -m pytest -n auto $(ARGS)

lint: $(READY) ## Check style and formatting
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY) ## Check types, strictly
	$(BIN)/mypy

layers: $(READY) ## Check that imports run one way
	$(BIN)/lint-imports --no-logo

accuracy: $(READY) ## Score the letters in LETTERS=FOLDER and hold them to the floor
	$(BIN)/python -m bench.accuracy --letters "$(LETTERS)" --floor bench/accuracy_floor.toml $(ARGS)

accuracy-floor: $(READY) ## Write today's figures of LETTERS=FOLDER as the new floor
	$(BIN)/python -m bench.accuracy --letters "$(LETTERS)" --floor bench/accuracy_floor.toml --update-floor

bench-matching: $(PEERS)/.ready ## Run signclean beside its peers: ARGS="--names FILE --pairs FILE"
	$(PEERS)/bin/python -m bench.matching $(ARGS)

wheel: $(READY) ## Build the wheel and run its command in an environment of its own
	sh tools/try_wheel.sh "$(BIN)/python" build/wheel

test-wheel: wheel ## Run all tests against the built wheel
	build/wheel/venv/bin/python -m pip install --quiet --require-hashes -r tools/requirements.txt
	build/wheel/venv/bin/python -m pytest -n auto $(ARGS)

format: $(READY) ## Format the code
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

readme: $(READY) ## Write today's output into the examples of README.md
	$(BIN)/python -m tools.readme

lookups: $(READY) ## Write the lookups that are kept ready, after a change of the tables
	$(BIN)/python -m tools.index_organizations
	$(BIN)/python -m tools.derive_lookups

lock: $(READY) ## Renew uv.lock and tools/requirements.txt after a change of dependencies
	sh tools/lock.sh "$(BIN)/uv"

lock-check: $(READY) ## Check that both lock files say what pyproject.toml asks for
	sh tools/lock.sh "$(BIN)/uv" --check

setup: $(READY) ## Set up .venv and nothing else

$(READY): pyproject.toml uv.lock tools/requirements.txt tools/setup_venv.sh
	@sh tools/setup_venv.sh "$(VENV)"

# The peers and signclean in an environment of their own; one of them is compiled, and wants g++ and ICU (libicu-dev).
$(PEERS)/.ready: $(READY)
	UV_PROJECT_ENVIRONMENT=$(PEERS) UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1 \
		$(BIN)/uv sync --quiet --locked --no-default-groups --group peers --python $(BIN)/python
	touch $@

clean: ## Remove everything that was made here
	rm -rf "$(VENV)" build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
