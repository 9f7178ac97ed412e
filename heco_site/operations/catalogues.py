"""Collect, check and compile the interface's translations without gettext's tools.

    python -m heco_site.operations.catalogues extract   bring the .po files up to date
    python -m heco_site.operations.catalogues check     fail where one falls short
    python -m heco_site.operations.catalogues compile   write the .mo files

References name files without lines, so that moving code does not touch catalogues.
"""

from __future__ import annotations

import gettext
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polib
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from django.conf import settings
from django.utils.translation import template

from heco_site.settings.languages import KNOWN

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "locale"
SOURCE_LANGUAGE = "en"
FOLDERS = [
    *["core", "translation", "partners", "practices", "news", "dissemination"],
    *["home", "heco_site", "templates"],
]
SKIPPED = {"migrations", "__pycache__", "node_modules"}
NOTE = "Translators:"
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_noop": None,
    "gettext_lazy": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
# Which numbers take which form. Django's own rule where it has the language and the
# rule tells whole numbers apart; Maltese as in GNU gettext.
PLURALS = {
    "bg": "nplurals=2; plural=(n != 1);",
    "it": "nplurals=2; plural=(n != 1);",
    "lt": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "mt": "nplurals=4; plural=(n==1 ? 0 : n==0 || (n%100>1 && n%100<11) ? 1 : "
    "(n%100>10 && n%100<20) ? 2 : 3);",
    "nl": "nplurals=2; plural=(n != 1);",
    "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : "
    "n%100==3 || n%100==4 ? 2 : 3);",
}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}|</?[a-z][^>]*>")
FORMS_SEEN = range(1000)

Key = tuple[str | None, str]


@dataclass
class Message:
    """A string of the interface and where it is used."""

    singular: str
    plural: str = ""
    context: str | None = None
    files: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)

    @property
    def key(self) -> Key:
        return self.context, self.singular


def sources() -> Iterator[Path]:
    """Give every file that may hold strings of the interface."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.*")):
            inner = path.relative_to(ROOT)
            if path.suffix in {".py", ".html", ".txt"} and not SKIPPED & {*inner.parts}:
                yield path


def readable(path: Path) -> str:
    """Return the file as Python text; of a template only its strings are left."""
    text = path.read_text()
    if path.suffix == ".py":
        return text
    # What surrounds the strings of a template has indentation that Python refuses.
    lines = template.templatize(text, origin=str(path)).splitlines()
    return "\n".join(line.strip() for line in lines)


def messages() -> dict[Key, Message]:
    """Collect the strings of the interface from code and templates."""
    found: dict[Key, Message] = {}
    for path in sources():
        text = io.BytesIO(readable(path).encode())
        options = {"encoding": "utf-8"}
        for _, parts, notes, context in extract(
            "python", text, KEYWORDS, (NOTE,), options, strip_comment_tags=True
        ):
            texts = [parts] if isinstance(parts, str) else list(parts)
            texts = [part for part in texts if part]
            if not texts:
                continue
            plural = texts[1] if len(texts) > 1 else ""
            new = Message(texts[0], plural, context)
            message = found.setdefault(new.key, new)
            message.plural = message.plural or plural
            message.files.add(str(path.relative_to(ROOT)))
            message.notes += [note for note in notes if note not in message.notes]
    return found


def codes() -> list[str]:
    """Return the languages that have a catalogue or should have one."""
    present = {path.parent.parent.name for path in LOCALE.glob("*/LC_MESSAGES/*.po")}
    return sorted({*KNOWN.split(","), *present} - {SOURCE_LANGUAGE})


def catalogue(code: str) -> Path:
    return LOCALE / code / "LC_MESSAGES" / "django.po"


def opened(code: str) -> polib.POFile:
    """Return the catalogue of a language, an empty one where there is none."""
    path = catalogue(code)
    po = polib.pofile(str(path)) if path.exists() else polib.POFile()
    po.wrapwidth = 88
    plurals = PLURALS.get(code) or po.metadata.get("Plural-Forms")
    po.metadata = {
        "Project-Id-Version": "heco_site",
        "Language": code,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plurals or "nplurals=2; plural=(n != 1);",
    }
    return po


def form_count(po: polib.POFile) -> int:
    found = re.search(r"nplurals=(\d+)", po.metadata["Plural-Forms"])
    return int(found[1]) if found else 2


def update(entry: polib.POEntry, message: Message, forms: int) -> None:
    """Bring what the source says of a string up to date; its translation stays."""
    entry.obsolete = False
    entry.occurrences = [(name, "") for name in sorted(message.files)]
    entry.comment = "\n".join(message.notes)
    flags = {flag for flag in entry.flags if flag != "python-format"}
    if "%(" in message.singular + message.plural:
        flags.add("python-format")
    entry.flags = sorted(flags)
    if message.plural:
        entry.msgid_plural = message.plural
        kept = entry.msgstr_plural or {0: entry.msgstr}
        entry.msgstr_plural = {form: kept.get(form, "") for form in range(forms)}
        entry.msgstr = ""
    elif entry.msgid_plural:
        entry.msgstr = entry.msgstr_plural.get(0, "")
        entry.msgid_plural, entry.msgstr_plural = "", {}


def write(chosen: list[str]) -> int:
    """Bring catalogues up to date with the code; translations are kept."""
    wanted = messages()
    for code in chosen:
        po = opened(code)
        known = {(entry.msgctxt, entry.msgid): entry for entry in po}
        for key, entry in known.items():
            if key not in wanted:
                entry.obsolete = True
                entry.occurrences = []
        for key, message in wanted.items():
            entry = known.get(key)
            if entry is None:
                entry = polib.POEntry(msgid=message.singular, msgctxt=message.context)
                po.append(entry)
            update(entry, message, form_count(po))
        po.sort(key=lambda entry: (entry.obsolete, entry.msgid, entry.msgctxt or ""))
        catalogue(code).parent.mkdir(parents=True, exist_ok=True)
        po.save(str(catalogue(code)))
        missing = sum(not entry.translated() for entry in po if not entry.obsolete)
        print(f"{code}: {len(wanted)} strings, {missing} without translation")
    return 0


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def faults(entry: polib.POEntry, numbers: dict[int, int]) -> Iterator[str]:
    """Name what is wrong with one translation.

    ``numbers`` says how many numbers take each form: only a form for a single
    number ("one partner") may leave the number out.
    """
    if entry.fuzzy:
        yield "is marked fuzzy"
    if not entry.msgid_plural:
        if not entry.msgstr:
            yield "has no translation"
        elif placeholders(entry.msgstr) != placeholders(entry.msgid):
            yield "has other placeholders or tags than the source"
        return
    one, many = placeholders(entry.msgid), placeholders(entry.msgid_plural)
    for form, covered in numbers.items():
        text = entry.msgstr_plural.get(form, "")
        least = one & many if covered == 1 else many
        if not text:
            yield f"has no plural form {form}"
        elif not least <= placeholders(text) <= one | many:
            yield f"has other placeholders or tags in plural form {form}"
    if set(entry.msgstr_plural) - set(numbers):
        yield f"has more than {len(numbers)} plural forms"


def problems(code: str, wanted: dict[Key, Message]) -> Iterator[str]:
    """Name what a language's catalogue lacks."""
    po = opened(code)
    rule = gettext.c2py(po.metadata["Plural-Forms"].split("plural=")[1].rstrip("; "))
    numbers = dict.fromkeys(range(form_count(po)), 0)
    for number in FORMS_SEEN:
        numbers[rule(number)] += 1
    known = {(entry.msgctxt, entry.msgid): entry for entry in po if not entry.obsolete}
    for key, message in sorted(wanted.items(), key=lambda pair: pair[0][1]):
        entry = known.get(key)
        where = ", ".join(sorted(message.files)[:2])
        if entry is None or entry.msgid_plural != message.plural:
            yield f"{code}: {message.singular!r} ({where}) is not in the catalogue"
            continue
        for fault in faults(entry, numbers):
            yield f"{code}: {message.singular!r} ({where}) {fault}"


def check(chosen: list[str]) -> int:
    """Print what is missing or wrong in a catalogue; 1 if there is something."""
    wanted = messages()
    found = [line for code in chosen for line in problems(code, wanted)]
    print("\n".join(found) or f"{len(wanted)} strings in {len(chosen)} languages: ok")
    if found:
        print(f"{len(found)} problems. To add new strings, run: make messages")
    return 1 if found else 0


def compile_all(chosen: list[str]) -> int:
    """Write the .mo file of every catalogue that is newer than it."""
    for source in map(catalogue, chosen):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns > source.stat().st_mtime_ns:
            continue
        half = target.with_suffix(".mo.new")
        polib.pofile(str(source)).save_as_mofile(str(half))
        half.replace(target)
    return 0


def main(arguments: list[str]) -> int:
    steps = {"extract": write, "check": check, "compile": compile_all}
    if not arguments or arguments[0] not in steps or {*arguments[1:]} - {*codes()}:
        usage = f"One of: {', '.join(steps)}; then languages, or none for all"
        print(usage, file=sys.stderr)
        return 2
    if not settings.configured:
        settings.configure()
    return steps[arguments[0]](arguments[1:] or codes())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
