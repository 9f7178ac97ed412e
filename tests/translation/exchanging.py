"""Taking texts away and bringing them back, as a translator's browser does."""

from __future__ import annotations

import io
import shutil
import subprocess
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook
from translate.filters.checks import StandardChecker
from translate.storage import pypo, xliff, xliff2

from tests.translation.conftest import locale
from translation import localize

STORES = {"po": pypo.pofile, "xliff": xliff2.Xliff2File}


def download(client: Any, *pages: Any, language: str = "sl", form: str = "po") -> bytes:
    asked = {"language": language, "format": form, "page": [one.pk for one in pages]}
    sent = client.get(reverse("desk:export"), asked)
    assert sent.status_code == 200, sent
    return bytes(sent.content)


def upload(
    client: Any, data: bytes, language: str = "sl", name: str = "texts.po"
) -> Any:
    file = SimpleUploadedFile(name, data)
    return client.post(reverse("desk:import"), {"language": language, "file": file})


def preview(client: Any, data: bytes, language: str = "sl") -> Any:
    sent = upload(client, data, language)
    assert sent.status_code == 302, sent.context["refused"]
    return client.get(sent.url)


def apply(client: Any, shown: Any) -> Any:
    """Press the button of a preview that was shown."""
    address = reverse("desk:import-preview", args=[shown.context["kept"].pk])
    seen = shown.context["preview"].token
    return client.post(address, {"action": "apply", "seen": seen})


def brought_back(client: Any, data: bytes, language: str = "sl") -> None:
    done = apply(client, preview(client, data, language))
    assert done.status_code == 302, done.content.decode()


def reasons(shown: Any) -> list[str]:
    return [
        reason
        for one in shown.context["preview"].of("rejected")
        for reason in one.reasons
    ]


def stored(source: Any, code: str = "sl") -> list[tuple[str, str, bool]]:
    """Return source, translation and whether a person stands for it, in order."""
    found = localize.find_translation(source.translation_key, locale(code))
    if found is None:
        return []
    return [
        (
            localize.to_input(one, one.source),
            localize.to_input(one, one.translation),
            one.by_person,
        )
        for one in localize.segments_of(found)
    ]


def texts_of(source: Any, code: str = "sl") -> dict[str, str]:
    return {source: text for source, text, _by_person in stored(source, code)}


def with_toolkit(data: bytes, form: str, texts: dict[str, str]) -> bytes:
    """Return a file in which translate-toolkit has written, as its programs do."""
    store = STORES[form]()
    store.parse(data)
    for unit in store.units:
        if str(unit.source) in texts:
            unit.target = texts[str(unit.source)]
            unit.markfuzzy(False)
    return bytes(store)


def as_version_1(data: bytes, original: str) -> bytes:
    """Return an XLIFF 1.2 file of the units of one of 2.0, as converters write it."""
    store = xliff.xlifffile()
    store.parse(_SKELETON.format(original=original).encode())
    given = xliff2.Xliff2File()
    given.parse(data)
    for unit in given.units:
        made = xliff.xliffunit(str(unit.source))
        store.addunit(made)
        made.xmlelement.set("id", unit.getid())
        made.xmlelement.set("resname", unit.getunitelement().get("name"))
        made.target = str(unit.target or "")
    return bytes(store)


_SKELETON = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="{original}" source-language="en" target-language="sl"
 datatype="html"><body></body></file></xliff>"""


def with_spreadsheet(data: bytes, cells: dict[str, dict[str, Any]]) -> bytes:
    """Return a workbook with ``{source: {column: value}}`` written into it."""
    book = load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    columns = {
        str(cell.value).rpartition("(")[2].rstrip(")").partition(":")[0]: cell.column
        for cell in sheet[1]
    }
    for line in range(2, sheet.max_row + 1):
        source = sheet.cell(line, columns["source"]).value
        for name, value in cells.get(source, {}).items():
            sheet.cell(line, columns[name]).value = value
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def po_faults(data: bytes) -> list[str]:
    """Return what gettext's ``msgfmt --check`` and translate-toolkit find in a PO file.

    Where gettext is not installed its rules are held by translate-toolkit and here
    alone: a whole header, nothing twice, and line breaks at the ends as in the source.
    """
    found = _faults_by_toolkit(data)
    if shutil.which("msgfmt"):
        ran = subprocess.run(
            ["msgfmt", "--check", "--output-file=/dev/null", "-"],
            input=data,
            capture_output=True,
            check=False,
        )
        found += ran.stderr.decode().splitlines()
    return found


_HEADER = {
    *("Project-Id-Version", "PO-Revision-Date", "Last-Translator", "Language-Team"),
    *("Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
}


def _faults_by_toolkit(data: bytes) -> list[str]:
    store = pypo.pofile()
    store.parse(data)
    header = store.parseheader()
    found = [f"header lacks {name}" for name in sorted(_HEADER) if not header.get(name)]
    checker = StandardChecker(limitfilters=["newlines", "untranslated"])
    seen = set()
    for unit in store.units[1:]:
        spot = (unit.getcontext(), unit.source)
        if spot in seen:
            found.append(f"twice: {spot}")
        seen.add(spot)
        found += checker.run_filters(unit) if unit.target else []
        source, target = str(unit.source), str(unit.target)
        if target and any(
            end(source, "\n") != end(target, "\n")
            for end in (str.startswith, str.endswith)
        ):
            found.append(f"line breaks: {spot}")
    return found
