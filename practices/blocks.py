"""Blocks of a practice: what it takes, how it is built and who took it up."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.fields import SharedTextBlock

from .enums import Level, Phase


class ConditionBlock(blocks.StructBlock):
    factor = blocks.CharBlock(label=_("What it takes"), max_length=200)
    level = blocks.ChoiceBlock(label=_("How much it matters"), choices=Level.choices)

    class Meta:
        icon = "check"
        label = _("Condition")


class BuildingBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120)
    phase = blocks.ChoiceBlock(label=_("Phase"), choices=Phase.choices)
    text = blocks.TextBlock(label=_("What was done"))
    enabling_factors = blocks.TextBlock(
        label=_("What made it possible"), required=False
    )
    lessons = blocks.TextBlock(label=_("What was learnt"), required=False)

    class Meta:
        icon = "list-ul"
        label = _("Building block")


class AdoptionBlock(blocks.StructBlock):
    """Somebody elsewhere who took the practice up."""

    adopter = SharedTextBlock(label=_("Who took it up"), max_length=200)
    place = SharedTextBlock(label=_("Where"), max_length=150)
    date = blocks.DateBlock(label=_("When"))
    adapted = blocks.TextBlock(label=_("What was changed"), max_length=500)
    verified = blocks.BooleanBlock(label=_("Verified"), required=False)
    proof = blocks.URLBlock(label=_("Proof"), required=False)

    class Meta:
        icon = "group"
        label = _("Adoption")
