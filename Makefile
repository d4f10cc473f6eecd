# Kamkor. `make run` opens it, `make test` proves it; both do all of their own set-up.

SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
LOCK := resources/setup/requirements.lock.txt
STAMP := $(VENV)/.installed
OUT ?= build/demonstration
LANGUAGE ?= ru

.PHONY: run setup libraries test test-full soak lint bench mutate screenshots pathway demo translations lock clean

run: setup
	@if [ -n "$$DISPLAY" ] || [ -n "$$WAYLAND_DISPLAY" ]; then \
	  exec $(PY) main.py; \
	else \
	  echo "There is no display here, so no window can open: playing the demonstration instead."; \
	  rm -rf build/demonstration; \
	  QT_QPA_PLATFORM=offscreen $(PY) main.py demo --out $(OUT) --lang $(LANGUAGE) --screenshots; \
	fi

setup: libraries $(STAMP)

libraries:
	@$(PYTHON) resources/setup/system_libraries.py

$(STAMP): $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Kamkor needs Python 3.11 or newer; this is " + sys.version.split()[0])'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "Installing the Python packages of $(LOCK) (once; about a minute)"
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	@touch $(STAMP)

test: setup
	@$(PYTHON) resources/setup/system_libraries.py --tests
	@$(MAKE) --no-print-directory lint
	KAMKOR_SEED=$${KAMKOR_SEED:-2026} QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist worksteal -m "not full" $(if $(ONLY),-k "$(ONLY)")

test-full: setup
	@$(PYTHON) resources/setup/system_libraries.py --tests --server
	@$(PY) -m tests.reliability.sizes
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist worksteal $(if $(ONLY),-k "$(ONLY)"); \
	  ended=$$?; $(PY) -m tests.reliability.report && exit $$ended

# Working days, kills and the real window for hours, by hand: make soak [MINUTES=120] [SEED=…]
soak: setup
	@$(PYTHON) resources/setup/system_libraries.py --tests
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.reliability.soak $(if $(MINUTES),--minutes $(MINUTES)) $(if $(SEED),--seed $(SEED))
	$(PY) -m tests.reliability.report

lint: setup
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports --no-cache | tail -n 4
	@$(PY) -m tests.house.size_limits

bench: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench $(ONLY)

# Whether the tests notice small changes of the engine and the law; takes some minutes.
mutate: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.mutation $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED))

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m ui.tour docs/screenshots

pathway: setup
	$(PY) -m services.packs.steps_page

demo: setup
	$(PY) main.py demo --out $(OUT) --lang $(LANGUAGE)

translations: setup
	$(PY) -m ui.translations update

# Needs the tool uv (pip install uv); holds hashes and no host names.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header -o $(LOCK)

clean:
	rm -rf build .pytest_cache .mypy_cache .ruff_cache
