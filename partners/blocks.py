"""Blocks of projects and meetings."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from core.blocks.blocks import PeriodBlock
from core.blocks.fields import SharedTextBlock

from .enums import IndicatorScope
from .registry import source_choices


class IndicatorBlock(blocks.StructBlock):
    """A promise to the funder that the site counts."""

    code = SharedTextBlock(label=_("Code"), max_length=30)
    label = blocks.CharBlock(label=_("What is counted"), max_length=150)
    target = blocks.IntegerBlock(
        label=pgettext_lazy("a number that was promised", "Target"), min_value=0
    )
    scope = blocks.ChoiceBlock(label=_("Scope"), choices=IndicatorScope.choices)
    counted_from = blocks.ChoiceBlock(label=_("Counted from"), choices=source_choices)
    until = blocks.DateBlock(
        label=pgettext_lazy("the day by which a promise is to be kept", "By"),
        required=False,
        help_text=_("Empty: by the end of the project."),
    )
    note = blocks.TextBlock(label=_("Note"), required=False, max_length=300)
    manual_value = blocks.IntegerBlock(
        label=_("Value entered by hand"), required=False, min_value=0
    )

    class Meta:
        icon = "check"
        label = _("Indicator")


class LogoBlock(blocks.StructBlock):
    image = ImageChooserBlock(label=_("Logo"))
    name = SharedTextBlock(label=_("Name of the co-funder"), max_length=150)

    class Meta:
        icon = "image"
        label = _("Logo")


class AgendaRowBlock(PeriodBlock):
    starts = blocks.DateTimeBlock(label=pgettext_lazy("a time", "From"))
    ends = blocks.DateTimeBlock(label=pgettext_lazy("a time", "To"))
    title = blocks.CharBlock(label=_("What happens"), max_length=200)
    place = blocks.CharBlock(label=_("Place"), required=False, max_length=150)
    speaker = SharedTextBlock(label=_("Speaker"), required=False, max_length=150)

    class Meta:
        icon = "time"
        label = _("Slot of the programme")


class FollowUpBlock(blocks.StructBlock):
    task = blocks.CharBlock(
        label=pgettext_lazy("work that was agreed", "Task"), max_length=300
    )
    partner = blocks.PageChooserBlock(
        label=_("Who does it"), page_type="partners.PartnerPage"
    )
    due = blocks.DateBlock(label=_("Due"))
    done = blocks.BooleanBlock(label=_("Done"), required=False)

    class Meta:
        icon = "tasks"
        label = _("Follow-up")


class EvaluationBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("Question"), max_length=200)
    mean = blocks.DecimalBlock(
        label=_("Mean answer, 1 to 5"), min_value=1, max_value=5, decimal_places=1
    )
    quote = blocks.TextBlock(
        label=_("What somebody wrote"), required=False, max_length=300
    )

    class Meta:
        icon = "pick"
        label = _("Evaluation")
