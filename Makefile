# Each target builds .venv by itself; nothing but Python 3.11 or newer and make is needed.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/.installed

.PHONY: help venv compile demo app test test-slow test-long mutants fuzz check samples lock clean

help:  ## Say what there is to make
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

venv: $(INSTALLED)  ## Build .venv with everything pinned in constraints.txt

$(INSTALLED): pyproject.toml constraints.txt scripts/install
	PYTHON=$(PYTHON) scripts/install
	@touch $@

compile: $(INSTALLED)  ## Compile the search now instead of beside the first large plan, a minute
	$(BIN)/python -m planner.solver.search.compile_ahead

demo: $(INSTALLED)  ## Import, plan, compare and export the bundled program into out/
	rm -rf out
	$(BIN)/planner demo --out out

app: $(INSTALLED)  ## Open the planning page in a browser
	$(BIN)/streamlit run app.py

test: $(INSTALLED)  ## Run the tests, minutes
	scripts/check tests

test-slow: $(INSTALLED)  ## Run the tests that "make test" leaves out: large plans, and rules tried on thousands of programs
	scripts/check slow

test-long: $(INSTALLED)  ## Run all tests, the properties on ten times as many programs
	PROPERTY_FACTOR=10 $(BIN)/pytest -q -n 2 --dist worksteal

mutants: $(INSTALLED)  ## Plant bugs in the rules and see the tests find each
	$(BIN)/python -m tests.mutants

fuzz: $(INSTALLED)  ## Spoil good files at random and read them for ten minutes: nothing may break
	$(BIN)/python -m tests.fuzz

check: $(INSTALLED)  ## Run what CI runs: format, lint, types, layers, tests
	scripts/check

samples: $(INSTALLED)  ## Write the sample programs under scenarios/ again
	$(BIN)/python -m scenarios.write

lock:  ## Renew constraints.txt (needs uv)
	scripts/lock

clean:  ## Remove what was built
	rm -rf .venv out build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find planner scenarios tests -name __pycache__ -type d -prune -exec rm -rf {} +
