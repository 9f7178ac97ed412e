from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class NewsKind(models.TextChoices):
    NEWS = "news", _("News")
    PRESS_RELEASE = "press-release", _("Press release")
    ANNOUNCEMENT = "announcement", _("Announcement")
    CALL = "call", _("Call")
    COVERAGE = "coverage", _("In the media")
