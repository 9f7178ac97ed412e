"""Where something is: country, region and a point on the map of Europe."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import (
    MaxValueValidator,
    MinValueValidator,
    RegexValidator,
)
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..countries import countries

NUTS_PREFIX = {"GR": "EL"}


class Located(models.Model):
    """A page with a place; latitude and longitude in degrees (WGS 84)."""

    country = models.CharField(_("country"), max_length=2, choices=countries)
    nuts = models.CharField(
        _("NUTS code"),
        max_length=5,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}[0-9A-Z]{0,3}$")],
        help_text=_("Region by Eurostat. Example: SI044"),
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("Degrees north. Example: 46.05108"),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("Degrees east. Example: 14.50513"),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        prefix = NUTS_PREFIX.get(self.country, self.country)
        if self.nuts and self.country and not self.nuts.startswith(prefix):
            raise ValidationError(
                {
                    "nuts": ValidationError(
                        _("A NUTS code of this country starts with %(prefix)s."),
                        params={"prefix": prefix},
                    )
                }
            )
        if (self.latitude is None) != (self.longitude is None):
            empty = "latitude" if self.latitude is None else "longitude"
            raise ValidationError(
                {empty: _("Give both latitude and longitude, or neither.")}
            )


def on_earth(table: str) -> list[models.BaseConstraint]:
    """Return the constraint that keeps a table's points on the globe."""
    inside: dict[str, Any] = {
        "latitude__gte": -90,
        "latitude__lte": 90,
        "longitude__gte": -180,
        "longitude__lte": 180,
    }
    return [
        models.CheckConstraint(
            condition=models.Q(latitude=None, longitude=None) | models.Q(**inside),
            name=f"{table}_on_earth",
            violation_error_message=_("These coordinates are not on the Earth."),
        )
    ]
