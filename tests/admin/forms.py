"""Filling in the forms of the admin as a browser would, scripts included."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

from tests.factories import section


def _filled(client: Client, address: str, model: Any, changes: Any) -> QueryDict:
    answer = client.get(address)
    assert answer.status_code == 200, answer
    data = querydict_from_html(answer.content.decode(), form_id="page-edit-form")
    for field in model._meta.get_fields():
        if isinstance(field, StreamField):
            # What a script of the browser would write.
            data[f"{field.name}-count"] = "0"
    for name, value in changes.items():
        if isinstance(value, list):
            data.setlist(name, value)
        else:
            data[name] = value
    return data


def edit(client: Client, page: Page, action: str = "", **changes: Any):
    """Change a page in the editor; ``action`` is ``publish``, ``submit`` or a draft."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = _filled(client, address, type(page), changes)
    if action:
        data[f"action-{action}"] = "1"
    return client.post(address, dict(data.lists()))


def create(
    client: Client, where: tuple[str, str], model: Any, action: str = "", **values: Any
):
    """Add a page below the section ``where`` = (name, language)."""
    options = model._meta
    address = reverse(
        "wagtailadmin_pages:add",
        args=[options.app_label, options.model_name, section(*where).pk],
    )
    data = _filled(client, address, model, values)
    if action:
        data[f"action-{action}"] = "1"
    return client.post(address, dict(data.lists()))


def errors(answer: Any) -> dict[str, list[str]]:
    """Return what the form complained of, field by field."""
    assert answer.status_code == 200, answer
    return {name: list(found) for name, found in answer.context["form"].errors.items()}
