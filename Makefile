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
DEPENDENCY_TESTS := tests/net/test_calls.py tests/storage/test_base.py tests/channels/test_adapters.py \
	tests/handling/test_queues.py tests/cli/test_commands.py tests/cli/test_assistant.py tests/channels/long_connection/test_connection.py \
	tests/channels/devices/test_connection.py tests/codegen/test_generate_golden.py

.PHONY: demo test test-all costs unusual try attack mutants lint style mypy pyright lint-spec generate resolve check-generated bench pictures docs notes watch release-check workflows ci-extra ci-others versions clean help

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

demo: $(READY) ## Callbacks in and calls out, on real HTTP, without credentials or network
	$(BIN)/python -m examples.demo

test: $(READY) ## The tests of the first tier: at most half a second of processor time each
	$(PYTEST) -m "not extra and not slow" $(OPTIONS)

test-all: $(READY) ## The tests of both tiers, without those of ci-extra
	$(PYTEST) -m "not extra" $(OPTIONS)

costs: $(READY) ## Measure the tests: print the costs of each folder, and write the list of the second tier
	$(PYTEST) -m "not extra" --costs --write-tiers

unusual: $(READY) ## All tests in random order and an unusual environment: locale, HOME, path, no .git; WORKERS=0: one process
	$(BIN)/python -m tests.support.unusual --workers $(WORKERS)

try: $(READY) ## Generate, and run the tests of one call or callback: make try WHAT=user.get
	$(BIN)/python -m tests.support.trial $(WHAT)

attack: $(READY) ## Attacks and property tests, DOSE (20) times as long; updates docs/attacks.md
	WECOM_ATTACK_PAGE=1 WECOM_ATTACK_DOSE=$(DOSE) $(BIN)/python -m pytest tests/attacks -n 2 --durations=20
	WECOM_ATTACK_DOSE=$(DOSE) $(BIN)/python -m pytest -n 2 --dist worksteal -m "hypothesis and not extra" --durations=20

mutants: $(READY) ## Mutation tests of a package: make mutants PACKAGE=limits
	$(BIN)/python -m pip install --quiet --group mutants
	$(BIN)/python -m tests.support.mutants $(PACKAGE) $(if $(filter-out tests,$(TESTS)),$(TESTS))

lint: $(READY) ## Style, types, spec
	@$(MAKE) --no-print-directory -j 2 style mypy pyright lint-spec

style: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

mypy: $(READY)
	$(BIN)/mypy

pyright: $(READY)
	$(BIN)/pyright --pythonpath $(BIN)/python

lint-spec: $(READY)
	$(BIN)/python -m tools lint

generate: $(GENERATOR_READY) ## Regenerate generated/ after a spec edit
	$(GENERATOR)/python -m tools build

resolve: $(GENERATOR_READY) ## After a merge with conflicts, once those outside of generated/ are resolved: generate again
	$(GENERATOR)/python -m tools build
	git add --all generated spec

check-generated: $(READY) ## Fail if generated/ does not match the spec
	$(BIN)/python -m tools check

bench: $(READY) ## Benchmarks, compared with the older library and the bare libraries
	$(BIN)/python -m benchmarks

pictures: $(READY) ## Take the pictures of the READMEs in a browser
	$(BIN)/python -m tests.support.pictures

docs: $(READY) ## The documentation as a static site, below build/docs/site
	$(BIN)/python -m pip install --quiet --group docs
	$(BIN)/python -m tools site build/docs

notes: $(READY) ## Print the notes of the next VERSION from changes/; WRITE=1 moves them to the changelogs, and updates the figures
	$(BIN)/towncrier build --config changes/en/towncrier.toml --dir . --version $(VERSION) $(if $(WRITE),--yes,--draft)
	$(BIN)/towncrier build --config changes/zh/towncrier.toml --dir . --version $(VERSION) $(if $(WRITE),--yes,--draft)
	$(if $(WRITE),$(BIN)/python -m tools figures)

watch: $(READY) ## Fetch the official pages to PAGES, write unambiguous changes to the spec, list the others in build/watch
	@rm -rf build/watch && mkdir -p build/watch $(PAGES) && cp -r $(PAGES) build/watch/older
	$(BIN)/python -m tools watch --fetch $(PAGES) --pause 2 >build/watch/read.txt 2>build/watch/fetch.txt || test $$? -lt 2 || { cat build/watch/fetch.txt; exit 1; }
	$(BIN)/python -m tools watch $(PAGES) --propose >build/watch/written.txt 2>build/watch/left.txt || test $$? -lt 2 || { cat build/watch/left.txt; exit 1; }
	@cat build/watch/read.txt
	$(BIN)/python -m tools watch $(PAGES) --facts >build/watch/facts.txt || true
	@touch build/watch/changed.txt
	[ -z "$$(ls build/watch/older)" ] || $(BIN)/python -m tools watch --from build/watch/older --to $(PAGES) >/dev/null 2>build/watch/changed.txt || true
	$(BIN)/python -m tools build

release-check: $(READY) ## All checks before a release; TESTS= selects the tests in each environment
	$(BIN)/python -m pip install --quiet --group release
	$(BIN)/python -m tools release --tests $(TESTS)

workflows: $(READY) ## Check the workflow files
	$(BIN)/python -m pip install --quiet --group workflows
	$(BIN)/actionlint .github/workflows/*.yml
	$(BIN)/zizmor --offline .github/workflows

ci-extra: $(READY) ## Slow tests: browsers, exports, type checkers, the documentation
	$(BIN)/python -m pip install --quiet --group exports --group docs --group checkers
	$(PYTEST) -m "extra and not others"
	$(MAKE) versions
	$(MAKE) workflows

ci-others: $(READY) ## Tests with packages of others: model libraries, SDKs and clients in other languages; not in .ci/run
	$(BIN)/python -m pip install --quiet --group exports
	$(PYTEST) -m others

versions: $(READY) ## Tests of the dependencies, with their lowest allowed and their newest versions
	$(BIN)/python -m pip install --quiet uv
	for which in lowest-direct highest; do \
		$(BIN)/uv venv --quiet --clear --seed --python $(BIN)/python .venv-$$which && \
		$(BIN)/uv pip install --quiet --python .venv-$$which/bin/python --resolution $$which --editable '.[all]' && \
		.venv-$$which/bin/python -m pip install --quiet --group versions && \
		.venv-$$which/bin/python -m pytest -q -n 2 $(DEPENDENCY_TESTS) || exit 1; \
	done

clean: ## Remove all files that the other commands have created
	rm -rf .venv .venv-* .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
