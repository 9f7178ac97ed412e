"""A site with its languages, and files beside the database for one test each."""

from __future__ import annotations

from typing import Any

import pytest

from tests.factories import make_site


@pytest.fixture(autouse=True)
def own_folder(settings: Any, tmp_path: Any) -> None:
    """Files beside the database outlive the end of a test's transaction."""
    settings.DATA_DIR = tmp_path


@pytest.fixture
def homes(db: None) -> dict[str, Any]:
    return make_site(("en", "lt", "sl", "mt", "bg", "it", "nl"))


@pytest.fixture
def small_site(db: None) -> dict[str, Any]:
    """Two languages are enough where a test is not about them."""
    return make_site(("en", "lt"))
