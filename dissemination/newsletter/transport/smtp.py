"""Mails to a mail server over SMTP, on lines that are kept open.

The one question that matters after a failure is whether the server may have taken the
mail. It takes it when it has read the dot that ends the data: what fails before that
has not left, and what fails between the dot and the answer may have (RFC 5321, 4.2.5
and 6.1).
"""

from __future__ import annotations

import contextlib
import re
import smtplib
import socket
import ssl
from collections.abc import Sequence
from dataclasses import replace

from django.conf import settings

from .base import Answer, Mail, Outcome, Session, Transport
from .tracking import label
from .verp import bounce_address

__all__ = ["SmtpTransport"]

MAILS_A_CONNECTION = 500
# “Address does not exist”, “mailbox disabled”, “moved”, “no such domain” (RFC 3463).
GONE = re.compile(r"\b5\.1\.(?:1|2|3|6|10)\b|\b5\.2\.1\b")
CODE_OK, CODE_START_DATA, CODE_LATER, CODE_NEVER = 250, 354, 400, 500
CODE_CLOSING = 421


class SmtpTransport(Transport):
    """The mail server of the settings EMAIL_HOST and its fellows."""

    def __init__(self) -> None:
        self.sessions = settings.NEWSLETTER_SESSIONS

    def open(self) -> Session:
        return SmtpSession()


class SmtpSession(Session):
    """One line, renewed after some hundred mails and after each trouble."""

    def __init__(self) -> None:
        self._line: smtplib.SMTP | None = None
        self._sent = 0

    def send(self, mails: Sequence[Mail]) -> list[Answer]:
        return [self._send(mail) for mail in mails]

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                line.quit()
            line.close()

    def _send(self, mail: Mail) -> Answer:
        content = _ended(mail.content())
        was_used = self._line is not None
        refused = self._begun(mail)
        if self._line is None and was_used:
            # The server ended a line that it had kept: that is no fault of this mail.
            refused = self._begun(mail)
        if refused is not None or self._line is None:
            return refused or Answer(Outcome.RETRY)
        return self._hand_over(self._line, content)

    def _begun(self, mail: Mail) -> Answer | None:
        """Have the server wait for the mail; return what it says against it."""
        try:
            return self._announce(self._connected(), mail)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self._drop()
            return Answer(Outcome.RETRY, _words(error))

    def _connected(self) -> smtplib.SMTP:
        if self._line is not None and self._sent >= MAILS_A_CONNECTION:
            self.close()
        if self._line is None:
            self._line = _connect()
            self._sent = 0
        self._sent += 1
        return self._line

    def _announce(self, line: smtplib.SMTP, mail: Mail) -> Answer | None:
        """Say who writes to whom; return what the server says against it.

        What it has against the sender is for the host to put in order, and no reason
        to give up a reader.
        """
        name = label(mail.key, mail.message_id)
        code, reply = line.mail(bounce_address(name))
        if code != CODE_OK:
            return replace(
                self._refused(line, code, reply), outcome=Outcome.RETRY, gone=False
            )
        code, reply = line.rcpt(mail.address)
        if code in {CODE_OK, CODE_OK + 1}:
            code, reply = line.docmd("data")
            if code == CODE_START_DATA:
                return None
        return self._refused(line, code, reply)

    def _hand_over(self, line: smtplib.SMTP, content: bytes) -> Answer:
        try:
            # All but the dot: whatever fails here, the server has no whole mail.
            line.send(content[: -len(DOT)])
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Answer(Outcome.RETRY, _words(error))
        try:
            line.send(DOT)
            code, reply = line.getreply()
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Answer(Outcome.UNKNOWN, _words(error))
        if code == CODE_OK:
            return Answer(Outcome.ACCEPTED, _text(code, reply))
        if code < CODE_LATER:
            self._drop()
            return Answer(Outcome.UNKNOWN, _text(code, reply))
        return self._refused(line, code, reply)

    def _refused(self, line: smtplib.SMTP, code: int, reply: bytes) -> Answer:
        text = _text(code, reply)
        if code == CODE_CLOSING or code < CODE_LATER:
            self._drop()
            return Answer(Outcome.RETRY, text)
        try:
            line.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()
        if code < CODE_NEVER:
            return Answer(Outcome.RETRY, text)
        return Answer(Outcome.FAILED, text, gone=bool(GONE.search(text)))

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()


DOT = b".\r\n"


def _ended(content: bytes) -> bytes:
    """Return a mail as data: dots that begin a line doubled, and the dot that ends."""
    dotted = content.replace(b"\r\n.", b"\r\n..")
    return dotted + (b"" if dotted.endswith(b"\r\n") else b"\r\n") + DOT


def _connect() -> smtplib.SMTP:
    timeout = settings.EMAIL_TIMEOUT
    host, port = settings.EMAIL_HOST, settings.EMAIL_PORT
    if getattr(settings, "EMAIL_USE_SSL", False):
        context = ssl.create_default_context()
        line: smtplib.SMTP = smtplib.SMTP_SSL(
            host, port, timeout=timeout, context=context
        )
    else:
        line = smtplib.SMTP(host, port, timeout=timeout)
    try:
        # The dot that ends a mail goes by itself, and must not wait for company.
        if line.sock is not None:
            line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.ehlo_or_helo_if_needed()
        if settings.EMAIL_USE_TLS:
            line.starttls(context=ssl.create_default_context())
            line.ehlo()
        if settings.EMAIL_HOST_USER:
            line.login(settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD)
    except BaseException:
        line.close()
        raise
    return line


def _text(code: int, reply: bytes) -> str:
    return f"{code} {reply.decode('utf-8', 'replace')}"[:500]


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]
