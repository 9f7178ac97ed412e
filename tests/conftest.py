"""Fixtures that every test may use: a real browser and what is asked of pages.

The database is chosen outside: DATABASE_URL, else SQLite (tests/servers/suite.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from tests.servers import chromium, nu

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """Fragments outlive a publication, but not the end of a test's transaction.

    Nor does the language of a page that a test asked for.
    """
    from django.core.cache import cache
    from django.utils import translation

    cache.clear()
    translation.deactivate()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what never asks a database: it need not run on each (``servers.suite``)."""
    databases = {"db", "transactional_db", "live_server", "empty_database", "browser"}
    for item in items:
        used = set(getattr(item, "fixturenames", ()))
        if item.get_closest_marker("django_db") is None and not used & databases:
            item.add_marker(pytest.mark.once)


PATIENCE = 10_000  # milliseconds


@pytest.fixture(scope="session")
def browser(django_db_setup: None) -> Iterator[Browser]:
    """One browser for the session; each test gets a fresh context from it."""
    from django.db import connections
    from playwright.sync_api import sync_playwright

    try:
        chromium.find()
    except chromium.NoBrowser as error:
        pytest.fail(str(error), pytrace=False)
    kept = "_test_serialized_contents"
    migrated = {one.alias: getattr(one, kept, None) for one in connections.all()}
    with sync_playwright() as playwright:
        # Playwright's blocking interface keeps an event loop in this thread, which
        # Django takes for asynchronous code and refuses its queries. No coroutine
        # of ours runs in it, so the guard may rest while the browser is open.
        before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
        # For the same reason it hands out other connections than before, which must
        # learn what migrations wrote, for it is put back after each test.
        for alias, contents in migrated.items():
            if contents is not None:
                setattr(connections[alias], kept, contents)
        opened = chromium.launch(playwright)
        try:
            yield opened
        finally:
            opened.close()
            connections.close_all()
            if before is None:
                del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
            else:
                os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = before


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What the browser complained of; a test that expects some clears the list."""
    found: list[str] = []
    yield found
    assert not found, "The browser complains:\n" + "\n".join(found)


@pytest.fixture
def open_page(
    browser: Browser, live_server: Any, complaints: list[str]
) -> Iterator[Callable[..., Page]]:
    """Open pages with context options of their own, e.g. ``color_scheme="dark"``.

    Errors on the console, broken scripts and requests to any other host fail the
    test.
    """
    contexts = []

    def console(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(f"console: {message.text} ({message.location['url']})")

    def request(sent: Request) -> None:
        own = (live_server.url, "data:", "blob:", "about:")
        if not sent.url.startswith(own):
            complaints.append(f"request to another host: {sent.url}")

    def opened(**options: Any) -> Page:
        options = {"base_url": live_server.url, "locale": "en-GB"} | options
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.on("console", console)
        context.on("request", request)
        context.on("weberror", lambda error: complaints.append(f"script: {error}"))
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A page on a desktop screen; addresses may leave out the host."""
    return open_page()


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Return a function that names what a page breaks of WCAG and good practice."""
    source = files("axe_playwright_python").joinpath("axe.min.js").read_text()

    def violations(page: Page) -> list[str]:
        # Evaluated by the debugger, so the page's own script policy stays in force.
        page.evaluate(source)
        found = page.evaluate(
            "async () => (await axe.run({resultTypes: ['violations']})).violations"
        )
        return [
            f"{one['id']}: {one['help']} – {node['html']} {node['failureSummary']}"
            for one in found
            for node in one["nodes"]
        ]

    return violations


@pytest.fixture(scope="session")
def html_faults() -> Callable[[dict[str, str]], list[str]]:
    """Return a function that names what is wrong in pages, by name and HTML."""
    if not nu.available():
        pytest.skip("The Nu HTML checker needs Java: sudo apt-get install default-jre")
    return nu.faults


@pytest.fixture
def empty_database(db: None) -> Iterator[str]:
    """Return the address of a database that nobody else uses; none is a new file."""
    import psycopg
    from django.db import connection

    if connection.vendor == "sqlite":
        yield ""
        return
    url = os.environ["DATABASE_URL"]
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("DROP DATABASE IF EXISTS crash_test")
        server.execute("CREATE DATABASE crash_test")
        yield url.replace("/postgres?", "/crash_test?")
        server.execute("DROP DATABASE crash_test")
