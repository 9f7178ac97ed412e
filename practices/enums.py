from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class FacetKind(models.TextChoices):
    """The vocabularies practices are sorted by; the values are parts of addresses."""

    PRACTICE_TYPE = "type", _("Kind of practice")
    HERITAGE_TYPE = "heritage", _("Kind of heritage")
    GOVERNANCE = "governance", _("Who runs it")
    TARGET_GROUP = "for", _("For whom")


class Scope(models.TextChoices):
    LOCAL = "local", _("Local")
    REGIONAL = "regional", _("Regional")
    NATIONAL = "national", _("National")
    INTERNATIONAL = "international", _("International")


class Precision(models.TextChoices):
    """How exactly the point on the map says where the practice is."""

    EXACT = "exact", _("The exact place")
    TOWN = "town", _("The town or village")
    REGION = "region", _("The region")


class Level(models.TextChoices):
    ESSENTIAL = "essential", _("Essential")
    HELPFUL = "helpful", _("Helpful")


class Phase(models.TextChoices):
    PREPARE = "prepare", _("Preparing")
    START = "start", _("Starting")
    RUN = "run", _("Running")
    SUSTAIN = "sustain", _("Keeping it alive")


class ReviewState(models.TextChoices):
    OPEN = "open", _("Not reviewed")
    REQUESTED = "requested", _("Review asked for")
    DONE = "done", _("Reviewed")


class SustainableDevelopmentGoal(models.IntegerChoices):
    """The goals of the United Nations' 2030 Agenda, by number."""

    NO_POVERTY = 1, _("No poverty")
    ZERO_HUNGER = 2, _("Zero hunger")
    HEALTH = 3, _("Good health and well-being")
    EDUCATION = 4, _("Quality education")
    GENDER_EQUALITY = 5, _("Gender equality")
    WATER = 6, _("Clean water and sanitation")
    ENERGY = 7, _("Affordable and clean energy")
    WORK = 8, _("Decent work and economic growth")
    INDUSTRY = 9, _("Industry, innovation and infrastructure")
    INEQUALITIES = 10, _("Reduced inequalities")
    CITIES = 11, _("Sustainable cities and communities")
    CONSUMPTION = 12, _("Responsible consumption and production")
    CLIMATE = 13, _("Climate action")
    LIFE_BELOW_WATER = 14, _("Life below water")
    LIFE_ON_LAND = 15, _("Life on land")
    PEACE = 16, _("Peace, justice and strong institutions")
    PARTNERSHIPS = 17, _("Partnerships for the goals")


class GuideCategory(models.TextChoices):
    GUIDE = "guide", _("Guide of good practices")
    HANDBOOK = "handbook", _("Handbook")
    TRAINING = "training", _("Training material")
    REPORT = "report", _("Report")


class Selection(models.TextChoices):
    """Which practices a guide has, and in which order."""

    CHOSEN = "chosen", _("The practices listed below, in this order")
    MEETING = "meeting", _("All practices, by the meeting that analysed them")
    THEME = "theme", _("All practices, by theme")


class Untranslated(models.TextChoices):
    """What a guide does with a practice that is not in its language."""

    SOURCE = "source", _("Printed in the language they were written in")
    LEAVE_OUT = "leave-out", _("Left out")


class GuideFormat(models.TextChoices):
    """The files a guide is made as; the values end file names."""

    HTML = "html", "HTML"
    PDF = "pdf", "PDF"
    EPUB = "epub", "EPUB"
    DOCX = "docx", "DOCX"
    ODT = "odt", "ODT"


class BuildState(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    RUNNING = "running", _("Being made")
    DONE = "done", _("Done")
    FAILED = "failed", _("Failed")
