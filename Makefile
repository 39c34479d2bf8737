# Each target sets up what it needs: Python 3.11 or newer and make are enough to begin with.

PYTHON ?= python3
DIST := dist
VENV := .venv
BIN := $(VENV)/bin

# Stamps: the tools are installed anew when a pin changes, the project when its metadata changes.
TOOLS := $(VENV)/.tools
PROJECT := $(VENV)/.project
# What only one target needs is installed for that one.
DOCS := $(VENV)/.docs
INDEXES := $(VENV)/.indexes
NOTEBOOK := $(VENV)/.notebook
MUTATION := $(VENV)/.mutation
MATRIX := $(VENV)/.matrix
AUDIT := $(VENV)/.audit
BENCH := .venv-bench

# Read from the environment, so that no shell ever interprets an address.
export INDEX
export UPSTREAM
export VERSION

.DEFAULT_GOAL := help
# `generate` replaces a folder that the other targets read.
.NOTPARALLEL:
# All targets with a plain name; the others are files.
.PHONY: $(shell awk -F: '/^[a-z-]+:/ {print $$1}' $(firstword $(MAKEFILE_LIST)))

help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  %-17s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

$(TOOLS): requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed, not " + sys.version.split()[0] + ": name one, as in make PYTHON=python3.12")'
	@echo "Setting up $(VENV) (once)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

$(PROJECT): $(TOOLS) pyproject.toml facade/mailgun_sdk/_version.py
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(DOCS) $(INDEXES) $(NOTEBOOK) $(MATRIX) $(AUDIT): $(VENV)/.%: requirements/%.txt $(PROJECT)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

$(MUTATION): requirements/mutation.txt $(PROJECT)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

demo: generate $(PROJECT) ## Generate the client, then send a message to a local sandbox and follow it
	@$(BIN)/python scripts/demo.py

generate: $(TOOLS) ## Write generated/ from spec/
	$(BIN)/python -m generator

check: $(TOOLS) ## Fail if generated/ is not what spec/ and generator/ give
	$(BIN)/python -m generator --check
	$(BIN)/python -m scripts.coverage_table --check

coverage-table: $(TOOLS) ## Write docs/coverage.md from spec/
	$(BIN)/python -m scripts.coverage_table

drift: $(TOOLS) ## Compare the description with another one, UPSTREAM=file-or-url; fails if something is new there
	@test -n "$$UPSTREAM" || { echo "drift: say what to compare with: make drift UPSTREAM=file-or-url" >&2; exit 2; }
	@$(BIN)/python -m scripts.drift "$$UPSTREAM"

lint: $(PROJECT) ## Lint and format check, mypy, basedpyright
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/basedpyright --pythonpath $(BIN)/python

test: check lint $(PROJECT) ## Everything that must hold
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadgroup

test-spec: check lint $(PROJECT) ## What a change of the description has to pass: a part of `make test`, in two minutes
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadgroup tests/spec tests/generator tests/api tests/cassettes \
		tests/scripts tests/facade/test_parity.py tests/sandbox/test_every_operation.py tests/docs/test_reference.py

test-indexes: $(INDEXES) ## Publish to pypiserver and devpi; install with pip, uv and poetry, on 3.11 to 3.13
	$(BIN)/python -m pytest tests/publishing

test-docs: $(DOCS) ## Build the documentation, and look at it in Chromium where that is installed
	$(BIN)/python -m pytest tests/docs

test-notebook: $(NOTEBOOK) ## Run the notebook of the examples
	$(BIN)/python -m pytest tests/examples/test_notebook.py

matrix: $(MATRIX) ## Run the tests on each Python of the path, with the newest and the lowest dependencies (an hour)
	$(BIN)/python -m nox $(NOX)

record: $(PROJECT) ## Record the cassettes anew: from the sandbox, or from Mailgun if MAILGUN_API_KEY and MAILGUN_TEST_DOMAIN are set
	$(BIN)/python -m pytest tests/cassettes --record-mode=rewrite

fuzz: $(PROJECT) ## Fuzz what reads foreign bytes, with atheris (10 minutes a target; SECONDS=60 TARGET=dates)
	$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),600) $(TARGET)

mutants: $(MUTATION) ## Change the code and see tests fail, with mutmut (GROUP=dates; a quarter of an hour for all)
	$(BIN)/python -m scripts.mutants $(GROUP)

fuzz-api: $(PROJECT) ## Hold the sandbox against the description with schemathesis (7 minutes)
	$(BIN)/python -m scripts.fuzz_api

drift-recordings: $(PROJECT) ## Say where sandbox and reality differ, RECORDINGS=files-or-folders
	@$(BIN)/python -m scripts.drift_recordings $(RECORDINGS)

# An environment of its own: httpx is slower to import where click and rich are.
$(BENCH)/.made: requirements/bench.txt
	@$(PYTHON) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

bench: $(BENCH)/.made ## Measure against httpx and other clients, interleaved; write benchmarks/RESULTS.md (a quarter of an hour)
	PYTHONPATH=$(CURDIR)/facade:$(CURDIR)/generated $(BENCH)/bin/python -m benchmarks

bench-sandbox: $(PROJECT) ## Measure what a send costs the sandbox beside what it costs the client, with a profile
	$(BIN)/python -m benchmarks.sandbox --profile

load: $(PROJECT) ## Send 400,000 messages under faults and account for each (five minutes; LOAD="--sends 10000" for less)
	$(BIN)/python -m benchmarks.load $(LOAD)

docs: $(DOCS) ## Build the documentation into site/, strictly
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict
	@echo "docs: open site/index.html; searching needs a server: $(BIN)/python -m http.server --directory site --bind 127.0.0.1"

postman: $(PROJECT) ## Make the Postman collection and environment in dist/postman/ (needs Node)
	@$(BIN)/python -m scripts.postman

api-diff: $(PROJECT) ## Compare the public API with that of the last tag
	@$(BIN)/python -m scripts.api_diff

release: $(PROJECT) ## Check, test, commit and tag VERSION=x.y.z; pushes nothing
	@test -n "$$VERSION" || { echo "release: say which: make release VERSION=x.y.z" >&2; exit 2; }
	@$(BIN)/python -m scripts.release "$$VERSION"

build: $(PROJECT) ## Build sdist and wheel into dist/
	rm -f $(DIST)/mailgun_sdk-*.whl $(DIST)/mailgun_sdk-*.tar.gz
	$(BIN)/python -m build --no-isolation --outdir $(DIST)

sbom: $(AUDIT) build ## Build, and write the SBOM (CycloneDX) and the hashes beside wheel and sdist
	@$(BIN)/python -m scripts.sbom $(DIST)

audit: $(AUDIT) ## Ask for known holes of every locked release; fails where it cannot be asked
	$(BIN)/python -m pip_audit --strict --disable-pip --progress-spinner off $(AUDIT_OPTIONS) \
		$(patsubst %,--requirement requirements/%.txt,runtime dev audit docs matrix)

licenses: $(AUDIT) ## Write the licenses of all that comes along into docs/security.md; fails where one is not permissive
	@$(BIN)/python -m scripts.dependencies

publish: ## Build and upload to INDEX=URL, as TWINE_USERNAME with TWINE_PASSWORD, or what the keyring has
	@$(PYTHON) scripts/publish.py --check
	@$(MAKE) --no-print-directory build
	@$(BIN)/python scripts/publish.py $(DIST)

LOCK := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock: $(TOOLS) ## Pin the requirements again (UPGRADE=--upgrade takes the newest releases)
	$(LOCK) $(UPGRADE) --extra sandbox --output-file requirements/dev.txt pyproject.toml requirements/dev.in
	$(LOCK) --constraints requirements/dev.txt --output-file requirements/runtime.txt pyproject.toml
	$(LOCK) --resolution lowest-direct --extra fast --extra otel --extra sandbox \
		--output-file requirements/lowest.txt pyproject.toml requirements/lowest.in
	$(LOCK) $(UPGRADE) --constraints requirements/dev.txt --output-file requirements/bench.txt pyproject.toml requirements/bench.in
	for name in audit docs indexes matrix mutation notebook; do \
		$(LOCK) $(UPGRADE) --constraints requirements/dev.txt --output-file requirements/$$name.txt requirements/$$name.in \
			|| exit 1; \
	done

clean: ## Remove everything that can be made again, except generated/
	rm -rf $(VENV) $(BENCH) $(DIST) site tools/postman/node_modules .hypothesis .mypy_cache .pytest_cache .ruff_cache .fuzz mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
