"""Who may do what in which language."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from wagtail.models import Locale

from .enums import MemberRole

COORDINATE = "translation.coordinate_translations"


def may_coordinate(user: Any) -> bool:
    """Tell whether the person may act in every language."""
    return bool(user.is_active and user.has_perm(COORDINATE))


def is_translation(record: Any) -> bool:
    """Tell whether a page was first written in another language.

    A draft that has never been checked has no original language yet: it is a source.
    """
    original = getattr(record, "original_language", "")
    return bool(original) and original != record.locale.language_code


class LocaleMemberQuerySet(models.QuerySet):  # type: ignore[type-arg]  # defined below it
    """Rights by language. ``None`` as a person is the site itself, which may do all."""

    def locales_of(self, user: Any) -> Any:
        """Return the languages that this person works for, in any role."""
        return Locale.objects.filter(
            pk__in=self.filter(user=user).values("locale")
        ).order_by("language_code")

    def roles_of(self, user: Any, locale: Locale) -> set[str]:
        """Return what the person does for a language."""
        rows = self.filter(user=user, locale=locale)
        return set(rows.values_list("role", flat=True))

    def people_of(self, locale: Locale) -> Any:
        """Return those who work for a language, in any role, by name."""
        return (
            get_user_model()
            .objects.filter(
                is_active=True, pk__in=self.filter(locale=locale).values("user")
            )
            .order_by("first_name", "last_name", "username")
        )

    def may_translate(self, user: Any, locale: Locale) -> bool:
        """Tell whether the person may write texts in this language."""
        if user is None or may_coordinate(user):
            return True
        return bool(user.is_active and self.filter(user=user, locale=locale).exists())

    def is_reviewer(self, user: Any, locale: Locale) -> bool:
        """Tell whether the person speaks for this language."""
        return user is not None and self._of_reviewer(user, locale).exists()

    def may_review(self, user: Any, locale: Locale) -> bool:
        """Tell whether the person may approve texts in this language."""
        if user is None or may_coordinate(user):
            return True
        return bool(user.is_active and self.is_reviewer(user, locale))

    def reviewed_by(self, user: Any) -> Any:
        """Return the languages in which the person may approve texts."""
        if may_coordinate(user):
            return Locale.objects.all()
        rows = self.filter(user=user, role=MemberRole.REVIEWER)
        return Locale.objects.filter(pk__in=rows.values("locale"))

    def _of_reviewer(self, user: Any, locale: Locale) -> LocaleMemberQuerySet:
        return self.filter(user=user, locale=locale, role=MemberRole.REVIEWER)
