from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.fields import RichTextField, StreamField

from core.blocks.blocks import RICH_TEXT, FigureBlock
from core.media.enums import Licence
from core.pages.fields import (
    SourcePageField,
    VisibleLength,
    length_limits,
    shared,
)
from core.pages.models import Located, SitePage, on_earth
from partners.models import (
    MeetingPage,
    PartnerPage,
    ProjectPage,
    keys_of_projects,
)

from ..blocks import AdoptionBlock, BuildingBlock, ConditionBlock
from ..enums import Precision, Scope, SustainableDevelopmentGoal
from ..page_forms import LONGEST_TITLE, PracticePageForm
from ..panels import PRACTICE_PANELS
from ..querysets import PracticeManager

YEARS = [MinValueValidator(1000), MaxValueValidator(2100)]


class PracticeIndexPage(SitePage):
    """The good practices, with their vocabularies as links."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["practices.PracticePage"]
    partners_add_here = True
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of good practices")
        verbose_name_plural = _("lists of good practices")


class PracticePage(Located, SitePage):
    """A good practice, told so that others can take it up."""

    summary = models.CharField(
        _("summary"),
        max_length=160,
        help_text=_("What it is, in one sentence of at most 160 characters."),
    )
    practice_owner = models.CharField(
        pgettext_lazy("who runs a practice", "owner"),
        max_length=200,
        help_text=_("Who runs the practice"),
    )
    licence = models.CharField(
        _("licence"), max_length=20, choices=Licence.choices, default=Licence.CC_BY
    )
    town = models.CharField(_("town or village"), max_length=100)
    precision = models.CharField(
        _("precision"),
        max_length=10,
        choices=Precision.choices,
        default=Precision.TOWN,
    )
    scope = models.CharField(
        _("scope"), max_length=15, choices=Scope.choices, default=Scope.LOCAL
    )
    start = models.PositiveSmallIntegerField(_("since (year)"), validators=YEARS)
    end = models.PositiveSmallIntegerField(
        _("until (year)"),
        null=True,
        blank=True,
        validators=YEARS,
        help_text=_("Leave empty while it goes on."),
    )
    sdgs = models.JSONField(
        _("Sustainable Development Goals"), default=list, blank=True
    )
    context = models.TextField(_("context"), max_length=700)
    how_it_works = RichTextField(
        _("how it works"), features=RICH_TEXT, validators=[VisibleLength(1500)]
    )
    stakeholders = models.TextField(_("stakeholders"), max_length=500, blank=True)
    amount = models.DecimalField(
        _("amount"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    currency = models.CharField(_("currency"), max_length=3, default="EUR")
    staff_fte = models.DecimalField(
        _("staff (full-time equivalents)"),
        max_digits=6,
        decimal_places=2,
        null=True,
        blank=True,
    )
    volunteers = models.PositiveIntegerField(_("volunteers"), null=True, blank=True)
    funding_sources = models.CharField(_("paid by"), max_length=250, blank=True)
    resources_note = models.CharField(
        _("note on resources"), max_length=300, blank=True
    )
    evidence = models.TextField(_("evidence"), max_length=500, blank=True)
    figures = StreamField(
        [("figure", FigureBlock())], verbose_name=_("figures"), blank=True
    )
    challenges = models.CharField(_("challenges"), max_length=300, blank=True)
    what_did_not_work = models.TextField(_("what did not work"), blank=True)
    transfer = RichTextField(
        _("taking it elsewhere"),
        features=RICH_TEXT,
        blank=True,
        validators=[VisibleLength(1000)],
    )
    conditions = StreamField(
        [("condition", ConditionBlock())], verbose_name=_("conditions"), blank=True
    )
    building_blocks = StreamField(
        [("block", BuildingBlock())], verbose_name=_("building blocks"), blank=True
    )
    civil_society = models.TextField(_("role of civil society"), blank=True)
    private_companies = models.TextField(_("role of private companies"), blank=True)
    project = SourcePageField(
        ProjectPage, verbose_name=_("project"), related_name="practices"
    )
    partner = SourcePageField(
        PartnerPage, verbose_name=_("presented by"), related_name="practices"
    )
    meeting = SourcePageField(
        MeetingPage, verbose_name=_("analysed at"), related_name="practices"
    )
    slot = models.CharField(_("slot in the programme"), max_length=100, blank=True)
    expert_opinion = models.TextField(_("expert opinion"), blank=True)
    expert = models.CharField(_("expert"), max_length=150, blank=True)
    expert_date = models.DateField(_("date of the opinion"), null=True, blank=True)
    adoptions = StreamField(
        [("adoption", AdoptionBlock())], verbose_name=_("adoptions"), blank=True
    )

    announceable = True
    base_form_class = PracticePageForm
    objects = PracticeManager()
    parent_page_types = ["practices.PracticeIndexPage"]
    subpage_types: list[str] = []
    override_translatable_fields = [
        *SitePage.override_translatable_fields,
        *shared(
            "practice_owner", "town", "nuts", "sdgs", "currency", "funding_sources"
        ),
        *shared("slot", "expert"),
    ]
    content_panels = PRACTICE_PANELS

    class Meta:
        verbose_name = _("good practice")
        verbose_name_plural = _("good practices")
        constraints = [
            *on_earth("practice"),
            *length_limits(
                "practice",
                {
                    "summary": 160,
                    "context": 700,
                    "stakeholders": 500,
                    "resources_note": 300,
                    "evidence": 500,
                    "challenges": 300,
                },
            ),
            models.CheckConstraint(
                condition=models.Q(end=None) | models.Q(end__gte=models.F("start")),
                name="practice_ends_after_start",
                violation_error_message=_("The practice ends before it starts."),
            ),
            models.CheckConstraint(
                condition=models.Q(licence__in=Licence.values),
                name="practice_licence_permits_adaptation",
            ),
        ]

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if len(self.title) > LONGEST_TITLE:
            errors["title"] = ValidationError(
                _("Keep the title to %(limit)d characters; it has %(length)d now."),
                params={"limit": LONGEST_TITLE, "length": len(self.title)},
            )
        unknown = set(self.sdgs or []) - set(SustainableDevelopmentGoal.values)
        if unknown:
            errors["sdgs"] = _("The goals have the numbers 1 to 17.")
        if errors:
            raise ValidationError(errors)

    def owner_ids(self) -> set[int]:
        return {self.partner_id} if self.partner_id else set()

    def project_keys(self) -> tuple[UUID, ...]:
        return keys_of_projects([self.project_id])

    def own_words(self) -> list[str]:
        return [
            self.summary,
            self.town,
            self.practice_owner,
            self.context,
            self.how_it_works,
            self.evidence,
            self.transfer,
        ]
