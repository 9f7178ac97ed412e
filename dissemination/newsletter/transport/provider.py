"""Mails through a provider that django-anymail knows, many in one call where it can.

After a failure the question is the one of ``smtp``: may the provider have taken the
mails? It has not where no connection came about, or where it says so itself. Where an
answer is missing or cannot be read, it may have; then the call is made again if the
provider knows a repeated call (newsletter.md, rules 4 and 5).
"""

from __future__ import annotations

import contextlib
import ssl
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import requests
import urllib3
from anymail.exceptions import AnymailAPIError, AnymailError
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMultiAlternatives
from django.utils.module_loading import import_string

from ..rendering import READER
from .base import Answer, Mail, Outcome, Session, Transport
from .providers import PROVIDERS, Provider
from .tracking import LABEL, label

__all__ = ["ProviderTransport"]

TIMEOUT = 25.0  # seconds without a byte of an answer
# All calls of one parcel end within the lease of its mails.
BUDGET = 70.0
REPEATS = 2
FIELD = "reader"
# The provider says that it has not taken the mail and may do so later: too many calls,
# overloaded, or an account that the host has to put in order.
LATER = {401, 402, 403, 404, 405, 407, 429, 503}
UNCERTAIN = {408, 409}
LOWEST_ERROR, LOWEST_FAULT = 400, 500
TAKEN = {"sent", "queued"}
REFUSED = {"invalid", "rejected", "failed"}


class ProviderTransport(Transport):
    """The provider of the settings NEWSLETTER_PROVIDER and ANYMAIL."""

    def __init__(self) -> None:
        name = settings.NEWSLETTER_PROVIDER
        if name not in PROVIDERS:
            raise ImproperlyConfigured(
                f"NEWSLETTER_PROVIDER is {name!r}; known: {', '.join(PROVIDERS)}."
            )
        self._name = name
        self.batch = max(1, min(PROVIDERS[name].most, settings.NEWSLETTER_BATCH))
        self.sessions = settings.NEWSLETTER_SESSIONS

    def open(self) -> Session:
        return ProviderSession(self._name)


class ProviderSession(Session):
    """One line to a provider, renewed after each trouble."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._provider = PROVIDERS[name]
        self._backend: Any = None
        self._until = 0.0
        self._has_begun = False

    def send(self, mails: Sequence[Mail]) -> list[Answer]:
        self._until = time.monotonic() + BUDGET
        answers: dict[str, Answer] = {}
        for group in _groups(mails, self._provider):
            answers |= self._tried(group)
        return [answers[mail.key] for mail in mails]

    def close(self) -> None:
        backend, self._backend = self._backend, None
        if backend is not None:
            with contextlib.suppress(OSError, AnymailError):
                backend.close()

    def _tried(self, group: list[Mail]) -> dict[str, Answer]:
        """Send mails in one call; where all are refused, find out whose fault it is."""
        if time.monotonic() > self._until:
            return _all(group, Outcome.RETRY, "The provider took too long before.")
        answers = self._repeated(group)
        refused = all(one.outcome is Outcome.FAILED for one in answers.values())
        if len(group) == 1 or not refused:
            return answers
        half = len(group) // 2
        return {**self._tried(group[:half]), **self._tried(group[half:])}

    def _repeated(self, group: list[Mail]) -> dict[str, Answer]:
        """Call, and again where nothing is known and the provider knows repetitions.

        A repeated call settles a mail only by being accepted: a refusal may mean that
        the first call is known.
        """
        answers = self._called(group)
        for _time in range(REPEATS if self._provider.repeats else 0):
            unknown = any(one.outcome is Outcome.UNKNOWN for one in answers.values())
            if not unknown or time.monotonic() > self._until:
                break
            again = self._called(group)
            accepted = {
                key: one
                for key, one in again.items()
                if one.outcome is Outcome.ACCEPTED
            }
            answers |= accepted
        if any(one.outcome is Outcome.UNKNOWN for one in answers.values()):
            self._until = 0.0  # what else there is waits for better times
        return answers

    def _called(self, group: list[Mail]) -> dict[str, Answer]:
        self._has_begun = False
        try:
            backend = self._connected()
            message = self._message(group)
            self._name_call(backend, message, _key(group))
            backend.send_messages([message])
        except AnymailAPIError as error:
            outcome = _outcome(error)
            if outcome is not Outcome.FAILED:
                self.close()
            return _all(group, outcome, _words(error))
        except Exception as error:  # noqa: BLE001  (whatever an answer does to anymail)
            self.close()
            outcome = Outcome.UNKNOWN if self._has_begun else Outcome.RETRY
            return _all(group, outcome, _words(error))
        return {mail.key: _answer(message, mail) for mail in group}

    def _name_call(self, backend: Any, message: Any, key: str) -> None:
        if self._provider.repeats == "header":
            backend.session.headers["Idempotency-Key"] = key
        elif self._provider.repeats == "mail":
            message.extra_headers["idempotencyKey"] = key

    def _connected(self) -> Any:
        if self._backend is None:
            made = import_string(f"anymail.backends.{self._name}.EmailBackend")
            backend = made(ignore_recipient_status=True, debug_api_requests=False)
            backend.open()
            if hasattr(backend, "timeout"):
                backend.timeout = TIMEOUT
                backend.session.request = self._noticed(backend.session.request)
            self._backend = backend
        if not hasattr(self._backend, "timeout"):
            self._has_begun = True  # it speaks another way than by ``requests``
        return self._backend

    def _noticed(self, request: Callable[..., Any]) -> Callable[..., Any]:
        """Return what calls, and notes that from now on a mail may have left."""

        def begin(**params: Any) -> Any:
            self._has_begun = True
            return request(**params)

        return begin

    def _message(self, group: list[Mail]) -> Any:
        template = group[0].template
        alone = group[0] if len(group) == 1 else None
        mark = alone.token if alone else self._provider.field.format(FIELD)
        subject, plain, html = (text.replace(READER, mark) for text in template.texts)
        each = {mail.address: self._headers(mail) for mail in group}
        message: Any = EmailMultiAlternatives(
            subject,
            plain,
            template.sender,
            [mail.address for mail in group],
            reply_to=[template.reply_to] if template.reply_to else None,
            headers=each[alone.address] if alone else None,
        )
        message.attach_alternative(html, "text/html")
        labels = {
            mail.address: {LABEL: label(mail.key, mail.message_id)} for mail in group
        }
        if alone:
            message.metadata = labels[alone.address]
        else:
            message.merge_metadata = labels
            message.merge_headers = each
            message.merge_data = {mail.address: {FIELD: mail.token} for mail in group}
        return message

    def _headers(self, mail: Mail) -> dict[str, str]:
        lists = {
            name: " ".join(value.replace(READER, mail.token).split())
            for name, value in mail.template.list_headers.items()
        }
        own = {"Message-ID": mail.message_id}
        return {**own, **lists, **dict(self._provider.headers)}


def _groups(mails: Sequence[Mail], provider: Provider) -> Iterator[list[Mail]]:
    """Return the mails by edition; one by one where the provider would misread one."""
    editions: dict[int, list[Mail]] = {}
    for mail in mails:
        editions.setdefault(id(mail.template), []).append(mail)
    for group in editions.values():
        texts = group[0].template.texts
        misread = any(mark in text for mark in provider.opens for text in texts)
        if provider.field and not misread:
            yield group
        else:
            yield from ([mail] for mail in group)


def _key(group: list[Mail]) -> str:
    """Return what names a call: the same for the same mails, whenever it is made."""
    names = "\n".join(sorted(mail.message_id for mail in group))
    return str(uuid.uuid5(uuid.NAMESPACE_URL, names))


def _all(group: list[Mail], outcome: Outcome, reply: str) -> dict[str, Answer]:
    return {mail.key: Answer(outcome, reply) for mail in group}


def _answer(message: Any, mail: Mail) -> Answer:
    """Return what the provider says of one mail of a call that it answered."""
    status = message.anymail_status
    one = status.recipients.get(mail.address)
    kind = getattr(one, "status", None)
    code = getattr(status.esp_response, "status_code", None)
    reply = f"{code or ''} {kind or ''}".strip()
    name = str(getattr(one, "message_id", None) or "")
    if kind in TAKEN:
        return Answer(Outcome.ACCEPTED, reply, name)
    is_refusal = code is not None and LOWEST_ERROR <= code < LOWEST_FAULT
    if kind in REFUSED or is_refusal:
        return Answer(Outcome.FAILED, reply)
    return Answer(Outcome.UNKNOWN, reply)


def _status(error: Any) -> int | None:
    """Return the status of HTTP that a provider answered with, if it answered."""
    code = getattr(error, "status_code", None)
    if code is None:
        response = getattr(error.__cause__, "response", None)
        if isinstance(response, dict):  # of boto3
            code = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
    return code if isinstance(code, int) else None


def _outcome(error: AnymailAPIError) -> Outcome:
    code = _status(error)
    if code is None:
        return Outcome.RETRY if _never_went(error) else Outcome.UNKNOWN
    if code in LATER:
        return Outcome.RETRY
    if LOWEST_ERROR <= code < LOWEST_FAULT and code not in UNCERTAIN:
        return Outcome.FAILED
    return Outcome.UNKNOWN


def _never_went(error: BaseException) -> bool:
    """Tell whether a call failed before its first byte, for want of a line."""
    if isinstance(error, requests.ConnectTimeout):
        return True
    # Errors of requests that name a wrong address are ValueErrors.
    if isinstance(error, requests.RequestException) and isinstance(error, ValueError):
        return not isinstance(error, requests.JSONDecodeError)
    return any(isinstance(one, BEFORE_THE_CALL) for one in _causes(error))


BEFORE_THE_CALL = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    urllib3.exceptions.ProxyError,
    ssl.SSLCertVerificationError,
)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Return an error and all that led to it, each once."""
    seen: set[int] = set()
    waiting: list[Any] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__, *one.args]
            waiting.append(getattr(one, "reason", None))


def _words(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:500]
