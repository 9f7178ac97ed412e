"""One package calls wagtail-localize; nobody else knows that it is there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = [
    "core",
    "translation",
    "partners",
    "practices",
    "news",
    "dissemination",
    "home",
    "heco_site",
]
# Fields and blocks say themselves which of their texts are translated.
DECLARING = {
    "core/pages/fields.py": {"wagtail_localize.fields"},
    "core/blocks/tables.py": {"wagtail_localize.segments"},
}


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


@pytest.mark.parametrize("package", PACKAGES)
def test_only_translation_localize_imports_wagtail_localize(package):
    found = {}
    for path in (ROOT / package).rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("translation/localize/") or "/migrations/" in name:
            continue
        engine = {one for one in imported(path) if one.startswith("wagtail_localize")}
        if engine - DECLARING.get(name, set()):
            found[name] = engine
    assert found == {}


def test_the_unsafe_ways_of_wagtail_localize_are_not_called():
    """They write drafts into the live row, or publish (translation.md)."""
    unsafe = {"save_target", "create_or_update_translation", "import_po"}
    for path in (ROOT / "translation").rglob("*.py"):
        called = {
            node.attr
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Attribute)
        }
        assert not called & unsafe, path
