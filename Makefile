# `make` alone lists what there is. Each target sets up what it needs, once for each state of the lock files.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run test lint types bench forms pictures lock upgrade clean

PYTHON ?=
PYTHONS := $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14
PIP := .venv/bin/python -m pip --quiet --disable-pip-version-check --no-input

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1 — /p' Makefile

run: .venv/runtime ## the bot where Slack tokens are set (environment or .env), else the console
	@exec .venv/bin/aigap run

test: .venv/dev ## the whole test suite
# The bots that tests and benchmarks start keep their bytecode, as a user's do; without it each compiles everything anew.
# One process more than cores: a quarter of the time a test waits, for a bot, a lease or the pace that the SEC asks for.
	@env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -m pytest -n $$(($$(getconf _NPROCESSORS_ONLN) + 1)) --dist loadgroup

lint: .venv/dev ## ruff: rules and format
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .

types: .venv/dev ## mypy, strict
	@.venv/bin/mypy

bench: .venv/dev ## the speed table of the README
	@env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -m bench

forms: .venv/dev ## derive model/closed_forms.py again
	@.venv/bin/python -m model.derive

pictures: .venv/runtime docs/pictures/node_modules/.package-lock.json ## draw the pictures of the README (needs node and chromium)
	@.venv/bin/python docs/pictures/make.py

lock: build/uv/bin/uv ## make the lock files again after a change of pyproject.toml
	@$(LOCK) pyproject.toml --output-file requirements.txt
	@$(LOCK) --group build --constraint requirements.txt --output-file requirements-build.txt
	@$(LOCK) pyproject.toml --group dev --constraint requirements.txt --constraint requirements-build.txt --output-file requirements-dev.txt

upgrade: LOCK += --upgrade
upgrade: lock ## the same, with the newest version of everything

clean: ## remove everything that these targets made
	@rm -rf .venv build dist docs/pictures/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# One lock for every Python from 3.11 on, Linux and macOS alike; hashes, no address.
LOCK = build/uv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.venv/runtime: requirements.txt requirements-build.txt pyproject.toml | .venv/made
	@echo "Setting up (once) ..." >&2
	@$(PIP) install --no-compile --require-hashes -r requirements.txt -r requirements-build.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: requirements-dev.txt pyproject.toml | .venv/made
	@echo "Setting up the tests (once) ..." >&2
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch .venv/runtime $@

.venv/made:
	@for python in $(PYTHONS); do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		"$$python" -c 'import ensurepip, venv' 2>/dev/null || { without_venv=$$python; continue; }; \
		"$$python" -m venv .venv && touch $@ && exit 0; \
		exit 1; \
	done; \
	if [ -n "$$without_venv" ]; \
	then echo "$$without_venv cannot make virtual environments. On Debian or Ubuntu: apt-get install python3-venv" >&2; \
	else echo "aigap needs Python 3.11 or newer, and none was found. Name yours: make PYTHON=/path/to/python3" >&2; fi; \
	exit 1

build/uv/bin/uv:
	@python3 -m venv build/uv
	@build/uv/bin/python -m pip --quiet --disable-pip-version-check install uv

docs/pictures/node_modules/.package-lock.json: docs/pictures/package-lock.json
	@cd docs/pictures && npm ci --silent
	@touch $@
