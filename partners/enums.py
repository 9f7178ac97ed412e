from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ActionType(models.TextChoices):
    """What kind of operation pays for a project."""

    KA2_EXCHANGE = "ka2-exchange", _("Key Action 2: exchange of good practices")
    ESF_OPERATION = "esf-operation", _("Operation of the European Social Fund")
    ERDF_OPERATION = (
        "erdf-operation",
        _("Operation of the European Regional Development Fund"),
    )
    OTHER = "other", _("Other")


class Currency(models.TextChoices):
    EUR = "EUR", "EUR"
    BGN = "BGN", "BGN"


class OrganisationType(models.TextChoices):
    LIBRARY = "library", _("Library")
    MUSEUM = "museum", _("Museum")
    HIGHER_EDUCATION = "higher-education", _("Higher education")
    PUBLIC_AUTHORITY = "public-authority", _("Public authority")
    MUNICIPALITY = "municipality", _("Municipality")
    ASSOCIATION = "association", _("Association")
    INSTITUTE = "institute", _("Institute")
    COMPANY = "company", _("Company")


class PartnerRole(models.TextChoices):
    COORDINATOR = "coordinator", _("Coordinator")
    PARTNER = "partner", _("Partner")
    ASSOCIATED = "associated", _("Associated partner")


class MeetingKind(models.TextChoices):
    TRANSNATIONAL = "transnational", _("Transnational meeting")
    STUDY_VISIT = "study-visit", _("Study visit")
    TRAINING = "training", _("Training")
    DISSEMINATION = "dissemination", _("Dissemination event")
    LOCAL_INITIATIVE = "local-initiative", _("Local initiative")
    ONLINE = "online", _("Online meeting")


class MeetingState(models.TextChoices):
    PLANNED = "planned", _("Planned")
    RESCHEDULED = "rescheduled", _("Rescheduled")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", pgettext_lazy("a meeting", "Cancelled")
    HELD = "held", _("Held")


class RegistrationState(models.TextChoices):
    """Where somebody stands who wants to come to a meeting."""

    UNCONFIRMED = "unconfirmed", pgettext_lazy("a registration", "Not confirmed")
    CONFIRMED = "confirmed", pgettext_lazy("a registration", "Has a place")
    WAITING = "waiting", pgettext_lazy("a registration", "On the waiting list")
    CANCELLED = "cancelled", pgettext_lazy("a registration", "Cancelled")
    EXPIRED = "expired", pgettext_lazy("a registration", "Never confirmed")


class AttendanceMethod(models.TextChoices):
    """How it is known that somebody was there."""

    SHEET = "sheet", _("Signed the sheet")
    QR = "qr", _("Signed in on a phone")
    OFFICER = "officer", _("Ticked off by an organiser")


class CertificateJobKind(models.TextChoices):
    """What is done with all certificates of a meeting at once."""

    ARCHIVE = "archive", _("All certificates as one file")
    MAILS = "mails", _("A mail to each person")


class CertificateJobState(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("work in the background", "Waiting")
    RUNNING = "running", pgettext_lazy("work in the background", "Running")
    DONE = "done", pgettext_lazy("work in the background", "Done")
    FAILED = "failed", pgettext_lazy("work in the background", "Failed")


class IndicatorScope(models.TextChoices):
    PROJECT = "project", _("For the whole project")
    PARTNER = "partner", _("For each partner")
