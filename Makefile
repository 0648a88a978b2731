# The commands of a checkout. `make run` and `make test` do all their set-up themselves; the second
# time there is nothing to set up.
SHELL := /bin/bash
BIN := .venv/bin
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run test lint bench package test-package lock clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

setup: ## system libraries, virtual environment, pinned dependencies, the program
	@scripts/setup.sh dev

run: ## open the window on the sample library; without a display, on a virtual screen
	@scripts/setup.sh run
	@scripts/run.sh $(ARGS)

test: ## run every test, offscreen and on a virtual screen; ARGS go to pytest
	@scripts/setup.sh dev
	@scripts/test.sh $(ARGS)

lint: ## style, types, layers
	@scripts/setup.sh dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: ## measure what the project has promised
	@scripts/setup.sh dev
	@scripts/bench.sh $(ARGS)

package: ## build what is handed out into dist/
	@VENV=.venv-package scripts/setup.sh package
	@VENV=.venv-package scripts/package.sh

test-package: ## try what `make package` built, as somebody who installs it; ARGS name checks
	@scripts/test-package.sh $(ARGS)

lock: ## pin the dependencies of pyproject.toml anew (needs uv)
	@scripts/lock.sh

clean: ## remove what was built; the virtual environment and your library stay
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +
