# Each target does its own set-up on a fresh clone. `make` alone lists them.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-debian check fix run bench lock picture clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(BIN)/python:
	$(PYTHON) -m venv .venv

.venv/base: requirements/base.txt pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/base.txt -r requirements/build.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: requirements/dev.txt .venv/base
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

setup: .venv/dev ## install everything into .venv

demo: .venv/base ## load the invented demonstration record, publish January to May 2020 and say where
	$(BIN)/tawthiq demo

test: .venv/dev ## run the tests on a real PostgreSQL; those in a browser want `apt-get install chromium`
	$(BIN)/python -m pytest -n auto -rs

test-debian: .venv/dev ## run the tests on Debian's PostgreSQL
	TAWTHIQ_POSTGRES_BIN=$${TAWTHIQ_POSTGRES_BIN:-$$(ls -d /usr/lib/postgresql/*/bin | tail -1)} $(BIN)/python -m pytest -n auto

check: .venv/dev ## format, lint, floors, types, migrations, dependencies
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/lint-imports
	$(BIN)/mypy
	PYTHONWARNINGS=ignore::RuntimeWarning $(BIN)/django-admin makemigrations --check --dry-run --settings tawthiq.config.settings
	$(BIN)/deptry src
	$(BIN)/djlint --lint src

fix: .venv/dev ## let the tools mend what they can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

run: .venv/base ## open the desk on this machine; where there is no workspace, a demonstration
	@test -f "$${TAWTHIQ_HOME:-tawthiq-data}/workspace.json" || $(BIN)/tawthiq demo
	TAWTHIQ_SECOND_FACTOR=off $(BIN)/tawthiq run # asked for none in a demonstration only

bench: .venv/dev ## print the speed of the house beside a baseline
	$(BIN)/python bench/bench.py

lock: .venv/dev ## pin the dependencies anew, a week behind the newest
	requirements/lock

clean: ## remove what was built, never a workspace
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
