from __future__ import annotations

from types import SimpleNamespace

import pytest

from .records import make_world


@pytest.fixture
def world(db: None) -> SimpleNamespace:
    """One record of each kind with every field that a reader can see."""
    return make_world()
