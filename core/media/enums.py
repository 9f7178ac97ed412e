from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    """Licences under which results may be adapted (domain.md, "Open results").

    Licences that forbid adaptation are not offered.
    """

    CC_BY = "CC-BY-4.0", "CC BY 4.0"
    CC_BY_SA = "CC-BY-SA-4.0", "CC BY-SA 4.0"
    CC_BY_NC = "CC-BY-NC-4.0", "CC BY-NC 4.0"
    CC0 = "CC0-1.0", "CC0 1.0"
    PUBLIC_DOMAIN = "PD", _("Public domain")


class ImageLicence(models.TextChoices):
    """Licences of pictures, which the site may also show by permission."""

    CC_BY = "CC-BY-4.0", "CC BY 4.0"
    CC_BY_SA = "CC-BY-SA-4.0", "CC BY-SA 4.0"
    CC0 = "CC0-1.0", "CC0 1.0"
    PUBLIC_DOMAIN = "PD", _("Public domain")
    PERMISSION = "permission", _("Shown by permission")


class Visibility(models.TextChoices):
    PUBLIC = "public", _("Everybody")
    PARTNERS = "partners", _("People of the partnership who have logged in")


def languages() -> list[tuple[str, str]]:
    """Return the languages of the site; a function, so that no migration names them."""
    return list(settings.LANGUAGES)
