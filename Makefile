# Two commands do everything from a fresh clone: "make demo" and "make test".
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DOSE ?= 20
# Tests wait for servers and for other processes more than they compute.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) * 3 // 2)')

.PHONY: demo test attack lint types generate check-generated bench docs clean help

help: ## What can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "%-16s %s\n", $$1, $$2 }'

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[async,bot,redis,memcached,celery,dramatiq,testing,cli,mcp,codegen]' --group dev
	@touch $(READY)

demo: $(READY) ## Callbacks in and calls out, on real HTTP, without credentials or network
	$(BIN)/python -m examples.demo

test: $(READY) ## All tests
	$(BIN)/python -m pytest -n $(WORKERS)

attack: $(READY) ## The attacks among the tests in a dose that is DOSE (20) times as large; fills in docs/attacks.md
	WECOM_ATTACK_PAGE=1 WECOM_ATTACK_DOSE=$(DOSE) $(BIN)/python -m pytest tests/attacks -n 2 --durations=20

lint: $(READY) ## Style and types of everything
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/python -m codegen lint

generate: $(READY) ## Regenerate generated/ after a spec edit
	$(BIN)/python -m codegen build

check-generated: $(READY) ## Fail if generated/ is not what the spec says
	$(BIN)/python -m codegen check

bench: $(READY) ## Speed, beside the older library and the bare libraries
	$(BIN)/python -m benchmarks

docs: $(READY) ## The documentation as a static site, below build/docs/site
	$(BIN)/python -m pip install --quiet --group docs
	$(BIN)/python -m codegen site build/docs

clean: ## Remove what the other commands made
	rm -rf .venv .venv-* .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
