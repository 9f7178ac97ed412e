from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from .models import Consent

__all__ = ["ConsentViewSet"]


class ConsentViewSet(ModelViewSet):
    """Who agreed to what; for the coordinator alone."""

    model = Consent
    name = "consents"
    icon = "check"
    menu_label = _("Consents")
    list_display = ["person", "purpose", "given_at", "withdrawn_at"]
    list_filter = ["purpose", "withdrawn_at"]
    search_fields = ["person"]
    copy_view_enabled = False
    form_fields = [
        *["person", "purpose", "text_version", "language"],
        *["given_at", "form_url", "withdrawn_at"],
    ]

    def formfield_for_dbfield(
        self, db_field: models.Field[Any, Any], **kwargs: Any
    ) -> Any:
        """Take an address without a scheme for a secure one, as pages do."""
        if isinstance(db_field, models.URLField):
            kwargs["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, **kwargs)
