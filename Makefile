# `make` lists what can be done. Windows and macOS without make: see README.md.

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test venv check bench shots translations dist tarball deb lock clean system

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/.run ## open the window with the comparison that comes with the program
	@mkdir -p out
	@$(BIN)/parallax demo --page out/november-1917.html

test: .venv/.dev ## run the tests, on all processors (ARGS="-k name" goes to pytest)
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

venv: .venv/.dev ## make the environment in .venv, with the tools for development

check: .venv/.dev ## lint, formatting, types, import rules
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: .venv/.dev ## measure (ARGS goes to the script)
	@$(BIN)/python -m tests.bench.run $(ARGS)

shots: .venv/.dev ## take pictures of the window, into out/shots
	@$(BIN)/python -m tests.shots out/shots

translations: .venv/.dev ## bring the catalogues up to date with the texts in the code
	@$(BIN)/python build/translations.py

dist: .venv/.dev ## freeze the program into out/dist (LITE=1 leaves the language model out)
	@LITE=$(LITE) $(BIN)/python build/dist.py freeze

tarball: ## make a portable tar.xz of the frozen program
	@$(BIN)/python build/dist.py tarball

deb: ## make a Debian package of the frozen program
	@$(BIN)/python build/dist.py deb

# The addresses of package indexes and the name of this machine stay out of the locks.
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --upgrade --group build

lock: .venv/.made ## resolve the newest dependencies that fit, into the hashed requirements files
	@$(PIP) install --quiet uv
	@UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) -o requirements.txt pyproject.toml
	@UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) -c requirements.txt --group dev -o requirements-dev.txt pyproject.toml

clean: ## remove the environment, outputs and caches
	rm -rf .venv out .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find viewer tests build -name __pycache__ -type d -prune -exec rm -rf {} +

system:
	@test -n "$(PYTHON)" || { echo "Parallax needs Python 3.11 or later" \
		"(Debian, Ubuntu: sudo apt-get install python3 python3-venv)." >&2; exit 1; }
	@"$(PYTHON)" build/check_system.py

# Each file stands for a step that is done, and is redone when what it was made from changes.
.venv/.made: | system
	"$(PYTHON)" -m venv --clear .venv
	@touch $@

.venv/.run: requirements.txt pyproject.toml .venv/.made
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements-dev.txt .venv/.run
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@
