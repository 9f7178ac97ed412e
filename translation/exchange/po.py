"""PO, the files of gettext: read and written by Poedit and most other tools."""

from __future__ import annotations

import codecs
import re

import polib
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, to_locale
from django.utils.translation.trans_real import translation as catalogue_of

from ..exceptions import UnreadableFile
from .limits import require_rows
from .rows import ExchangeFile, ExchangePage, ExchangeRow, named, plain

__all__ = ["EXTENSION", "MIME_TYPE", "read", "write"]

EXTENSION = "po"
MIME_TYPE = "text/x-gettext-translation; charset=utf-8"

_CHARSET = re.compile(rb"Content-Type:[^\n]*charset=([\w.:-]+)", re.I)
# Others turn bytes into more than letters, or take long over it.
_KNOWN = re.compile(r"utf-8|ascii|iso8859-\d+|cp125\d|koi8-[ru]")
_HEADER = re.compile(r'^msgid\s+""\s*\n\s*msgstr\s+"', re.M)
# One text has not more lines; polib copies all of them for each one more.
MOST_LINES, LONGEST_LINE = 3_000, 300_000
_LINE = re.compile(
    r'(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s+)?"(?:[^"\\]|\\.)*+"'
)
_AS_IN_ENGLISH = "nplurals=2; plural=(n != 1);"
_TIME = "%Y-%m-%d %H:%M%z"


def write(given: ExchangeFile) -> bytes:
    """Return the file; ``msgfmt -c`` finds nothing to say of it."""
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = _header(given)
    for page in given.pages:
        catalogue.extend(_entry(page, row) for row in page.rows)
    return str(catalogue).encode()


def _header(given: ExchangeFile) -> dict[str, str]:
    made = given.made_at.strftime(_TIME)
    # Where Django names no rule, gettext itself takes that of English.
    plurals = catalogue_of(given.language).info().get("plural-forms", _AS_IN_ENGLISH)
    return {
        "Project-Id-Version": given.site,
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": made,
        "PO-Revision-Date": made,
        "Last-Translator": given.site,
        "Language-Team": given.language,
        "Language": to_locale(given.language),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plurals,
    }


def _entry(page: ExchangePage, row: ExchangeRow) -> polib.POEntry:
    source = plain(row.source)
    return polib.POEntry(
        msgctxt=row.name,
        msgid=source,
        msgstr=_with_edges_of(source, plain(row.target)),
        comment="\n".join(_notes(page, row)),
        flags=["fuzzy"] if row.doubtful else [],
    )


def _notes(page: ExchangePage, row: ExchangeRow) -> list[str]:
    notes = [_("Page: %(title)s") % {"title": plain(page.title)}, row.label]
    if row.limit:
        notes.append(
            ngettext(
                "At most %(limit)d character", "At most %(limit)d characters", row.limit
            )
            % {"limit": row.limit}
        )
    if row.marked:
        notes.append(_("Keep the marks in angle brackets, such as <b> and </b>."))
    return notes


def _with_edges_of(source: str, target: str) -> str:
    """Let a text begin and end with a line break where its source does.

    gettext insists on it; what is read back is stripped.
    """
    if not target:
        return ""
    begin = "\n" if source.startswith("\n") else ""
    end = "\n" if source.endswith("\n") else ""
    return f"{begin}{target.strip()}{end}"


def read(data: bytes) -> ExchangeFile:
    """Return what the file says. Raises ``UnreadableFile``."""
    text = _decoded(data)
    if not _HEADER.search(text):
        raise UnreadableFile(
            _(
                "This PO file has no header, so nobody knows its language. Save it "
                "anew with the program you translate with."
            )
        )
    _require_whole(text)
    try:
        # It opens a file where its argument names one; no name begins with a break.
        catalogue = polib.pofile("\n" + text)
    except (OSError, ValueError, IndexError) as error:
        raise UnreadableFile(_broken(text.count("\n"))) from error
    rows = [_row(entry) for entry in catalogue if not entry.obsolete]
    language = str(catalogue.metadata.get("Language", "")).replace("_", "-")
    return ExchangeFile(language, [ExchangePage("", "", "", rows)])


def _decoded(data: bytes) -> str:
    found = _CHARSET.search(data)
    charset = found[1].decode() if found else "utf-8"
    try:
        name = codecs.lookup(charset).name
        if not _KNOWN.fullmatch(name):
            raise LookupError(name)
        text = data.decode("utf-8-sig" if name == "utf-8" else name)
    except (LookupError, UnicodeError) as error:
        raise UnreadableFile(
            _(
                "The letters of this file are not in the encoding that it names "
                "(%(charset)s). Save it as UTF-8."
            )
            % {"charset": charset}
        ) from error
    return text.replace("\r\n", "\n")


def _require_whole(text: str) -> None:
    """Refuse what ends in the middle of a text: polib would take the half of it."""
    sources = answers = since = 0
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        since = 0 if line.startswith(("msgid ", "#~ msgid ")) else since + bool(line)
        if since > MOST_LINES or len(line) > LONGEST_LINE:
            raise UnreadableFile(_broken(number))
        if not line or line.startswith("#"):
            continue
        if not _LINE.fullmatch(line):
            raise UnreadableFile(_broken(number))
        sources += line.startswith("msgid ")
        answers += line.startswith(("msgstr ", "msgstr[0]"))
    # One of them is the header. Reading more than can be taken would take long.
    require_rows(sources - 1)
    if sources != answers:
        raise UnreadableFile(_broken(number))


def _broken(line: int) -> str:
    return _(
        "This PO file breaks off or is damaged at line %(line)d. Save it anew, then "
        "upload it."
    ) % {"line": line}


def _row(entry: polib.POEntry) -> ExchangeRow:
    key, path, digest = named(entry.msgctxt or "")
    return ExchangeRow(
        key=key,
        path=path,
        digest=digest,
        source=entry.msgid,
        target=entry.msgstr,
        doubtful=entry.fuzzy,
        problem=_("A text with several plural forms has no place on a page.")
        if entry.msgid_plural
        else "",
    )
