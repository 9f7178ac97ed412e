# make run    the demo site on http://127.0.0.1:8000 (PORT= changes it)
# make test   every test; BROWSER=0 leaves out the browser, ARGS= goes to pytest
# make setup  only the set-up of both
# make bench  what each kind of page costs, measured on the demo site
# make links  crawl the demo site in every language for what readers would miss
# make crash-test  send a newsletter while workers are killed; SUBSCRIBERS=, KILLS=,
#             SEED= and DATABASE_URL= set it
# make social-crash-test  post to channels while workers are killed; POSTS=, KILLS=,
#             SEED= and DATABASE_URL= set it
# make lock   renew the locked requirements (needs uv)

PORT ?= 8000
BROWSER ?= 1
export PORT BROWSER ARGS TEST_DATABASE

# The first Python on the path that is new enough.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$name && break; done)
NO_PYTHON = echo 'Python 3.11 or newer is missing. Run: sudo apt-get install python3' >&2; exit 1
START = @test -n '$(PYTHON)' || { $(NO_PYTHON); }; exec $(PYTHON) heco_site/operations/bootstrap.py

.PHONY: run test setup messages bench links crash-test social-crash-test lock
.DEFAULT_GOAL := run

run:
	$(START) run

test:
	$(START) test

setup:
	$(START) setup

messages: setup
	@.venv/bin/python -m heco_site.operations.catalogues extract

bench: setup
	@exec .venv/bin/python -m benchmarks.run

crash-test social-crash-test:
	$(START) $@

links: setup
	@exec .venv/bin/python manage.py check_links --demo

lock:
	cd requirements && for name in base test; do \
		uv pip compile --quiet --universal --python-version 3.11 --upgrade \
			--generate-hashes --no-emit-index-url --no-header \
			$$name.in --output-file $$name.txt || exit 1; done
