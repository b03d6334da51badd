# Everything from a fresh clone: each command makes the virtual environment that it needs.
PYTHON ?= python3
VENV ?= .venv
SCRIPTS := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
BIN := $(VENV)/$(SCRIPTS)
READY := $(VENV)/.ready
DOSE ?= 20
VERSION ?= next
PAGES ?= build/pages
TESTS ?= tests
COUNT ?= 150
SEED ?= 1
# Tests wait for servers and processes about half of the time, so there are more workers than processors. Idle workers take
# tests from others. On Linux, workers are forks, which cost almost nothing.
WORKERS ?= $(shell $(PYTHON) -c 'import os, sys; print((os.cpu_count() or 1) * (4 if sys.platform == "linux" else 2))')
PYTEST = $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

# After an edit of the spec, only the generator is needed. Its environment is ready within seconds.
GENERATOR := $(if $(wildcard $(READY)),$(BIN),.venv-generate/$(SCRIPTS))
GENERATOR_READY := $(if $(wildcard $(READY)),$(READY),.venv-generate/.ready)

# Hundreds of processes load the same modules. Compile them once.
unexport PYTHONDONTWRITEBYTECODE

# Tests and tools print UTF-8, also on a Windows with the code page GBK.
export PYTHONUTF8 = 1

# A test file for each dependency.
DEPENDENCY_TESTS := tests/runtime/net/test_calls.py tests/runtime/net/test_storage.py tests/runtime/wire/test_adapters.py \
	tests/runtime/wire/test_queues.py tests/cli/test_commands.py tests/cli/test_assistant.py tests/bot/test_connection.py \
	tests/device/test_connection.py tests/codegen/test_golden.py

.PHONY: fresh demo test unusual try attack mutants lint style mypy pyright lint-spec generate check-generated bench pictures docs notes watch release-check workflows ci-extra versions clean help

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "%-16s %s\n", $$1, $$2 }'

$(READY): pyproject.toml hatch_build.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[all]' --group dev
	@touch $(READY)

.venv-generate/.ready: pyproject.toml
	$(PYTHON) -m venv .venv-generate
	.venv-generate/$(SCRIPTS)/python -m pip install --quiet --upgrade pip
	.venv-generate/$(SCRIPTS)/python -m pip install --quiet --group generate
	@touch $@

# Update the generated files that git ignores, for example after a pull.
fresh: $(READY)
	@$(BIN)/python -m codegen.freshness

demo: fresh ## Callbacks in and calls out, on real HTTP, without credentials or network
	$(BIN)/python -m examples.demo

test: fresh ## All tests except those of ci-extra
	$(PYTEST) -m "not extra" --costs

unusual: fresh ## All tests in random order and an unusual environment: locale, HOME, path, no .git; WORKERS=0: one process
	$(BIN)/python -m tests.support.unusual --workers $(WORKERS)

try: $(READY) ## Generate, and run the tests of one call or callback: make try WHAT=user.get
	$(BIN)/python -m tests.support.trial $(WHAT)

attack: fresh ## Attacks and property tests, DOSE (20) times as long; updates docs/attacks.md
	WECOM_ATTACK_PAGE=1 WECOM_ATTACK_DOSE=$(DOSE) $(BIN)/python -m pytest tests/attacks -n 2 --durations=20
	WECOM_ATTACK_DOSE=$(DOSE) $(BIN)/python -m pytest -n 2 --dist worksteal -m "hypothesis and not extra" --durations=20

mutants: fresh ## Mutation tests of a package, with COUNT (150) changes: make mutants PACKAGE=handling
	$(BIN)/python -m tests.support.mutants $(PACKAGE) --count $(COUNT) --seed $(SEED) $(if $(AGAIN),--again)

lint: $(READY) ## Style, types, spec
	@$(MAKE) --no-print-directory -j 2 style mypy pyright lint-spec

style: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

mypy: fresh
	$(BIN)/mypy

pyright: fresh
	$(BIN)/pyright --pythonpath $(BIN)/python

lint-spec: $(READY)
	$(BIN)/python -m codegen lint

generate: $(GENERATOR_READY) ## Regenerate generated/ after a spec edit
	$(GENERATOR)/python -m codegen build

check-generated: $(READY) ## Fail if generated/ does not match the spec
	$(BIN)/python -m codegen check

bench: fresh ## Benchmarks, compared with the older library and the bare libraries
	$(BIN)/python -m benchmarks

pictures: fresh ## Take the pictures of the READMEs in a browser
	$(BIN)/python -m tests.support.pictures

docs: fresh ## The documentation as a static site, below build/docs/site
	$(BIN)/python -m pip install --quiet --group docs
	$(BIN)/python -m codegen site build/docs

notes: fresh ## Print the notes of the next VERSION from changes/; WRITE=1 moves them to the changelogs, and updates the figures
	$(BIN)/towncrier build --config changes/en/towncrier.toml --dir . --version $(VERSION) $(if $(WRITE),--yes,--draft)
	$(BIN)/towncrier build --config changes/zh/towncrier.toml --dir . --version $(VERSION) $(if $(WRITE),--yes,--draft)
	$(if $(WRITE),$(BIN)/python -m release.figures)

watch: $(READY) ## Fetch the official pages to PAGES, write unambiguous changes to the spec, list the others in build/watch
	@rm -rf build/watch && mkdir -p build/watch $(PAGES) && cp -r $(PAGES) build/watch/older
	$(BIN)/python -m codegen watch --fetch $(PAGES) --pause 2 >build/watch/read.txt 2>build/watch/fetch.txt || test $$? -lt 2 || { cat build/watch/fetch.txt; exit 1; }
	$(BIN)/python -m codegen watch $(PAGES) --propose >build/watch/written.txt 2>build/watch/left.txt || test $$? -lt 2 || { cat build/watch/left.txt; exit 1; }
	@cat build/watch/read.txt
	$(BIN)/python -m codegen watch $(PAGES) --facts >build/watch/facts.txt || true
	@touch build/watch/changed.txt
	[ -z "$$(ls build/watch/older)" ] || $(BIN)/python -m codegen watch --from build/watch/older --to $(PAGES) >/dev/null 2>build/watch/changed.txt || true
	$(BIN)/python -m codegen build

release-check: fresh ## All checks before a release; TESTS= selects the tests in each environment
	$(BIN)/python -m pip install --quiet --group release
	$(BIN)/python -m release --tests $(TESTS)

workflows: $(READY) ## Check the workflow files
	$(BIN)/python -m pip install --quiet --group workflows
	$(BIN)/actionlint .github/workflows/*.yml
	$(BIN)/zizmor --offline .github/workflows

ci-extra: fresh ## Slow tests: browsers, exports, type checkers, the documentation
	$(BIN)/python -m pip install --quiet --group exports --group docs --group checkers
	$(PYTEST) -m extra
	$(MAKE) versions
	$(MAKE) workflows

versions: fresh ## Tests of the dependencies, with their lowest allowed and their newest versions
	$(BIN)/python -m pip install --quiet uv
	for which in lowest-direct highest; do \
		$(BIN)/uv venv --quiet --clear --seed --python $(BIN)/python .venv-$$which && \
		$(BIN)/uv pip install --quiet --python .venv-$$which/bin/python --resolution $$which --editable '.[all]' && \
		.venv-$$which/bin/python -m pip install --quiet --group versions && \
		.venv-$$which/bin/python -m pytest -q -n 2 $(DEPENDENCY_TESTS) || exit 1; \
	done

clean: ## Remove all files that the other commands have created
	rm -rf .venv .venv-* .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
