from __future__ import annotations

import uuid
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from core.blocks.blocks import RICH_TEXT, DocumentSetBlock, PictureBlock
from core.media.enums import languages
from core.pages.fields import SourcePageField, length_limits, own, shared
from core.pages.models import Located, SitePage, on_earth

from ..blocks import AgendaRowBlock, EvaluationBlock, FollowUpBlock
from ..enums import MeetingKind, MeetingState
from ..page_forms import MeetingPageForm
from ..querysets import MeetingManager
from .partner import PartnerPage
from .project import ProjectPage, keys_of_projects


class MeetingIndexPage(SitePage):
    """The meetings along a line of time."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["partners.MeetingPage"]
    partners_add_here = True
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of meetings")
        verbose_name_plural = _("lists of meetings")


def _timezones() -> list[tuple[str, str]]:
    names = sorted(name for name in available_timezones() if "/" in name)
    return [(name, name.replace("_", " ")) for name in names]


def new_calendar_uid() -> str:
    """Return the identity a meeting keeps in every reader's calendar (RFC 5545)."""
    return f"{uuid.uuid4()}@meeting"


class MeetingPage(Located, SitePage):
    """A meeting: its programme beforehand, its report afterwards."""

    project = SourcePageField(
        ProjectPage, verbose_name=_("project"), related_name="meetings"
    )
    number = models.PositiveSmallIntegerField(_("number"), null=True, blank=True)
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=MeetingKind.choices,
        default=MeetingKind.TRANSNATIONAL,
    )
    starts = models.DateTimeField(_("starts"))
    ends = models.DateTimeField(_("ends"))
    timezone = models.CharField(
        _("time zone of the place"),
        max_length=50,
        choices=_timezones,
        default="Europe/Ljubljana",
    )
    host = SourcePageField(
        PartnerPage, verbose_name=_("host"), related_name="hosted_meetings"
    )
    state = models.CharField(
        _("state"),
        max_length=12,
        choices=MeetingState.choices,
        default=MeetingState.PLANNED,
    )
    state_note = models.CharField(
        _("note about the state"),
        max_length=250,
        blank=True,
        help_text=_("Example: moved from May to September"),
    )
    venue = models.CharField(_("venue"), max_length=150, blank=True)
    access = models.TextField(_("how to get there"), blank=True)
    address = models.CharField(_("address"), max_length=250, blank=True)
    working_languages = models.JSONField(
        _("working languages"), default=list, blank=True
    )
    agenda = StreamField(
        [("slot", AgendaRowBlock())], verbose_name=_("programme"), blank=True
    )
    attendance = models.PositiveIntegerField(_("people"), null=True, blank=True)
    attendance_foreign = models.PositiveIntegerField(
        _("from abroad"), null=True, blank=True
    )
    attendance_local = models.PositiveIntegerField(
        _("from the place"), null=True, blank=True
    )
    attendance_new = models.PositiveIntegerField(
        _("new stakeholders"), null=True, blank=True
    )
    summary = RichTextField(_("summary"), features=RICH_TEXT, blank=True)
    decisions = RichTextField(_("decisions"), features=RICH_TEXT, blank=True)
    follow_ups = StreamField(
        [("follow_up", FollowUpBlock())], verbose_name=_("follow-ups"), blank=True
    )
    documents = StreamField(
        [("documents", DocumentSetBlock())], verbose_name=_("documents"), blank=True
    )
    gallery = StreamField(
        [("picture", PictureBlock())], verbose_name=_("gallery"), blank=True
    )
    registration_opens = models.DateTimeField(
        _("registration opens"), null=True, blank=True
    )
    registration_closes = models.DateTimeField(
        _("registration closes"), null=True, blank=True
    )
    capacity = models.PositiveIntegerField(_("capacity"), null=True, blank=True)
    fee = models.DecimalField(
        _("fee (EUR)"), max_digits=8, decimal_places=2, null=True, blank=True
    )
    responses = models.PositiveIntegerField(
        _("answers to the evaluation"), null=True, blank=True
    )
    evaluation = StreamField(
        [("answer", EvaluationBlock())], verbose_name=_("evaluation"), blank=True
    )
    calendar_uid = models.CharField(max_length=80, default=new_calendar_uid)
    calendar_sequence = models.PositiveIntegerField(default=0)

    announceable = True
    picture_fields = (*SitePage.picture_fields, "gallery")
    base_form_class = MeetingPageForm
    objects = MeetingManager()
    parent_page_types = ["partners.MeetingIndexPage"]
    subpage_types: list[str] = []
    override_translatable_fields = [
        *SitePage.override_translatable_fields,
        *shared("nuts", "timezone", "address", "calendar_uid", "working_languages"),
        *own("calendar_sequence"),
    ]

    content_panels = [
        *SitePage.opening_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("project"), FieldPanel("number")]),
                FieldRowPanel([FieldPanel("kind"), FieldPanel("host")]),
                FieldRowPanel([FieldPanel("state"), FieldPanel("state_note")]),
            ],
            heading=_("What"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")]),
                FieldPanel("timezone"),
                FieldRowPanel([FieldPanel("venue"), FieldPanel("country")]),
                FieldPanel("address"),
                FieldPanel("access"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                FieldPanel("working_languages"),
            ],
            heading=_("When and where"),
        ),
        FieldPanel("agenda"),
        SitePage.picture_panel,
        MultiFieldPanel(
            [FieldPanel("summary"), FieldPanel("decisions"), FieldPanel("follow_ups")],
            heading=_("Report"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [FieldPanel("attendance"), FieldPanel("attendance_foreign")]
                ),
                FieldRowPanel(
                    [FieldPanel("attendance_local"), FieldPanel("attendance_new")]
                ),
                FieldPanel("responses"),
                FieldPanel("evaluation"),
            ],
            heading=_("Who came and what they thought"),
        ),
        FieldPanel("documents"),
        FieldPanel("gallery"),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel("registration_opens"),
                        FieldPanel("registration_closes"),
                    ]
                ),
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("fee")]),
            ],
            heading=_("Registration"),
        ),
        *SitePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("meeting report")
        verbose_name_plural = _("meeting reports")
        indexes = [models.Index(fields=["starts"])]
        constraints = [
            *on_earth("meeting"),
            *length_limits("meeting", {"state_note": 250, "venue": 150}),
            models.CheckConstraint(
                condition=models.Q(ends__gte=models.F("starts")),
                name="meeting_ends_after_start",
                violation_error_message=_("The meeting ends before it starts."),
            ),
            models.CheckConstraint(
                condition=models.Q(registration_opens=None)
                | models.Q(registration_closes=None)
                | models.Q(registration_closes__gt=models.F("registration_opens")),
                name="meeting_registration_closes_after_opening",
                violation_error_message=_("Registration closes before it opens."),
            ),
        ]

    # A change of any of these is news to the calendars that hold the meeting.
    calendar_facts = ("starts", "ends", "timezone", "venue", "address", "state")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.project and self.starts and self.ends:
            zone = ZoneInfo(self.timezone)
            for name in ("starts", "ends"):
                day = getattr(self, name).astimezone(zone).date()
                if not self.project.start <= day <= self.project.end:
                    errors[name] = ValidationError(
                        _("The project runs from %(start)s to %(end)s."),
                        params={"start": self.project.start, "end": self.project.end},
                    )
        total = self.attendance
        if total is not None and (self.attendance_foreign or 0) > total:
            errors["attendance_foreign"] = _("This is more than all people together.")
        if total is not None and (self.attendance_local or 0) > total:
            errors["attendance_local"] = _("This is more than all people together.")
        unknown = set(self.working_languages or []) - {code for code, _n in languages()}
        if unknown:
            errors["working_languages"] = _("This is not a language of the site.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if self.pk is not None:
            self.calendar_sequence = self._next_sequence()
        return super().save(*args, **kwargs)

    def _next_sequence(self) -> int:
        """Return one more where the live row differs in a fact of the calendar."""
        row = (
            MeetingPage.objects.filter(pk=self.pk)
            .values(*self.calendar_facts, "calendar_sequence")
            .first()
        )
        if row is None:
            return self.calendar_sequence
        changed = any(row[name] != getattr(self, name) for name in self.calendar_facts)
        return int(row["calendar_sequence"]) + changed

    def owner_ids(self) -> set[int]:
        return {self.host_id} if self.host_id else set()

    def project_keys(self) -> tuple[uuid.UUID, ...]:
        return keys_of_projects([self.project_id])

    def own_words(self) -> list[str]:
        agenda = [slot.value["title"] for slot in self.agenda]
        return [self.venue, self.summary, self.decisions, *agenda]
