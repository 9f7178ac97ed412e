"""The bytes of a mail: rendered once for an edition, then filled in for each reader.

A mail that is sent again has the same bytes, so its date is that of the sending and
its boundary that of the edition (newsletter.md, rule 4).
"""

from __future__ import annotations

import binascii
import datetime as dt
from dataclasses import dataclass
from email.header import Header
from email.utils import format_datetime, formataddr, parseaddr, quote

from .marks import READER

__all__ = ["Envelope", "Template"]

CRLF = b"\r\n"
SOFT_BREAK = b"=\r\n"
LONGEST_LINE = 76


@dataclass(frozen=True)
class Envelope:
    """What all mails of a sending have in common besides their texts.

    ``leave`` is the address of one-click leaving, with the mark of the reader in it;
    ``list_id`` is a domain name (RFC 2919).
    """

    sender: str
    reply_to: str
    list_name: str
    list_id: str
    campaign: str
    leave: str
    leave_mail: str
    date: dt.datetime


class Template:
    """One edition as mail."""

    def __init__(
        self, envelope: Envelope, language: str, boundary: str, texts: tuple[str, ...]
    ) -> None:
        """``texts`` are subject, plain text and HTML."""
        subject, plain, html = texts
        self.sender, self.reply_to = envelope.sender, envelope.reply_to
        self.texts = texts
        self.list_headers = _list_headers(envelope, language)
        self._headers = _headers(envelope, language, boundary, subject)
        self._body = _body(boundary, plain, html)

    def render(self, address: str, token: str, message_id: str) -> bytes:
        """Return the mail to one reader, ready to be handed to a server."""
        mark = token.encode("ascii")  # of letters that no encoding changes
        personal = (
            b"To: " + address.encode("ascii") + CRLF
            + b"Message-ID: " + message_id.encode("ascii") + CRLF
        )  # fmt: skip
        headers = self._headers.replace(READER.encode(), mark)
        return personal + headers + CRLF + _soft(mark).join(self._body)


def _headers(envelope: Envelope, language: str, boundary: str, subject: str) -> bytes:
    name, address = parseaddr(envelope.sender)
    lines = {
        "From": formataddr((name, address)),
        "Subject": _coded(subject, "Subject"),
        "Date": format_datetime(envelope.date),
        "Reply-To": envelope.reply_to,
        **_list_headers(envelope, language),
        "MIME-Version": "1.0",
        "Content-Type": f'multipart/alternative; boundary="{boundary}"',
    }
    return b"".join(
        f"{name}: {value}\r\n".encode("ascii") for name, value in lines.items() if value
    )


def _list_headers(envelope: Envelope, language: str) -> dict[str, str]:
    """Return what tells mail programs that this is a newsletter, and the way out."""
    return {
        "List-ID": f"{_phrase(envelope.list_name)} <{envelope.list_id}>",
        "List-Unsubscribe": _ways_out(envelope),
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Precedence": "bulk",
        "Feedback-ID": f"{envelope.campaign}:{language}:newsletter:{envelope.list_id}",
        "Content-Language": language,
    }


def _coded(text: str, name: str = "") -> str:
    """Return a text for a header, coded only where it has to be (RFC 2047).

    Filters of spam count it against a mail when plain letters are coded.
    """
    # A word without end would leave the first line of the header empty.
    has_giant = any(len(word) > LONGEST_LINE // 2 for word in text.split())
    is_plain = text.isascii() and "=?" not in text and not has_giant
    header = Header(text, "us-ascii" if is_plain else "utf-8", header_name=name)
    return header.encode(linesep="\r\n")


def _phrase(name: str) -> str:
    return f'"{quote(name)}"' if name.isascii() else _coded(name)


def _ways_out(envelope: Envelope) -> str:
    ways = [f"<{envelope.leave}>"]
    if envelope.leave_mail:
        ways.append(f"<mailto:{envelope.leave_mail}?subject={READER}>")
    return ",\r\n ".join(ways)


def _body(boundary: str, plain: str, html: str) -> list[bytes]:
    """Return the parts in quoted-printable, split where the reader's token goes."""
    edge = b"--" + boundary.encode() + CRLF
    pieces: list[bytes] = [b""]
    for kind, text in (("plain", plain), ("html", html)):
        pieces[-1] += (
            edge
            + (
                f"Content-Type: text/{kind}; charset=utf-8\r\n"
                "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            ).encode()
        )
        first, *others = [_quoted(piece) for piece in text.split(READER)]
        pieces[-1] += first
        pieces += others
        pieces[-1] += CRLF
    pieces[-1] += b"--" + boundary.encode() + b"--" + CRLF
    return pieces


def _quoted(text: str) -> bytes:
    """Encode a piece of text in lines of at most 76 bytes (RFC 2045, 6.7).

    The last line leaves room for the break that a token may follow.
    """
    lines = text.replace("\r\n", "\n").replace("\n", "\r\n")
    coded = binascii.b2a_qp(lines.encode(), istext=True)
    coded = coded.replace(CRLF, b"\n").replace(b"\n", CRLF)
    start = coded.rfind(b"\n") + 1
    if len(coded) - start < LONGEST_LINE:
        return coded
    cut = start + LONGEST_LINE // 2
    while b"=" in coded[cut - 2 : cut]:
        cut -= 1
    return coded[:cut] + SOFT_BREAK + coded[cut:]


def _soft(token: bytes) -> bytes:
    """Put a token on a line of its own without a line break that readers would see."""
    return SOFT_BREAK + token + SOFT_BREAK
