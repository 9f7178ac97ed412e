"""What readers do in tests: forms as a browser sends them, and the mail that comes."""

from __future__ import annotations

import base64
import html
import json
import re
from typing import Any

import altcha
from django.db import connection
from django.test import Client
from django_tasks import default_task_backend

from dissemination.newsletter.tasks import mail_subscriber
from tests.web.test_public_forms import token

ADDRESS = "ana@example.org"


def worked(page: str) -> str:
    """Do the sum of a form, as the script does."""
    given = json.loads(html.unescape(re.search(r'data-work="([^"]+)"', page)[1]))
    found = altcha.solve_challenge_v1(
        given["challenge"], given["salt"], given["algorithm"], given["maxNumber"]
    )
    solution = {name: given[name] for name in ("algorithm", "challenge", "salt")}
    solution |= {"signature": given["signature"], "number": found.number}
    return base64.b64encode(json.dumps(solution).encode()).decode()


def send_form(path: str, data: dict[str, Any], **request: Any) -> Any:
    """Send a form that was open for ten seconds, from a network of one's own."""
    fields = {"token": token(address=path), **data}
    return Client(**{"REMOTE_ADDR": "192.0.2.7", **request}).post(path, fields)


def subscribe(address: str = ADDRESS, language: str = "en", **more: Any) -> Any:
    fields = {"address": address, "language": language, "version": "2026-1"}
    return send_form(f"/{language}/newsletter/", {**fields, **more})


def deliver() -> list[Any]:
    """Run the tasks that wait; return the mails that went out."""
    from django.core import mail

    before = len(mail.outbox)
    # The transaction of a test never ends, so what waits for that is run here.
    waiting = [run for _saved, run, _robust in connection.run_on_commit]
    connection.run_on_commit = []
    for run in waiting:
        run()
    tasks = [
        one
        for one in default_task_backend.results
        if one.task.func is mail_subscriber.func
    ]
    default_task_backend.clear()
    for one in tasks:
        mail_subscriber.func(*one.args)
    return mail.outbox[before:]


def link_in(message: Any, part: str) -> str:
    """Return the path of the link in a mail that has ``part`` in it."""
    return re.search(rf"https?://[^/\s]+(\S*/{part}/\S+)", message.body)[1]
