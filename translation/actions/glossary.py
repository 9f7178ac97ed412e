"""Agreeing on words: coordinators on terms, reviewers on those of their languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.models import Locale

from ..exceptions import FormOfOwnLanguage
from ..models import GlossaryForm, GlossaryTerm
from ..querysets import may_coordinate
from .rules import require_reviewer

__all__ = ["agree_forms", "delete_term", "save_term"]


def save_term(term: GlossaryTerm, user: Any) -> None:
    """Keep a term and its note.

    For coordinators. Raises ``PermissionDenied`` or ``ValidationError``.
    """
    _require_coordinator(user)
    term.full_clean()
    term.save()


@transaction.atomic
def agree_forms(term: GlossaryTerm, forms: Mapping[Locale, str], user: Any) -> None:
    """Keep the approved form of a term in some languages; an empty one goes.

    Other languages stay as they are. Raises ``NotAllowed`` or ``FormOfOwnLanguage``.
    """
    for locale, text in forms.items():
        require_reviewer(user, locale)
        text = text.strip()
        if not text:
            GlossaryForm.objects.filter(term=term, locale=locale).delete()
            continue
        if locale.pk == term.locale_id:
            raise FormOfOwnLanguage(locale)
        GlossaryForm.objects.update_or_create(
            term=term, locale=locale, defaults={"text": text}
        )


def delete_term(term: GlossaryTerm, user: Any) -> None:
    """Take a term out of the glossary. Raises ``PermissionDenied``."""
    _require_coordinator(user)
    term.delete()


def _require_coordinator(user: Any) -> None:
    if user is not None and not may_coordinate(user):
        raise PermissionDenied
