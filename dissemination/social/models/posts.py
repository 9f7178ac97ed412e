"""What is told, and how it reads at each account, as long as it may be changed."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.models import SitePage
from core.publishing.announcement import Announcement

from ..querysets import VariantQuerySet
from .accounts import Account


class Post(models.Model):
    """A page in its language, or one part of it, to be told at accounts.

    ``part`` is the address of a part (an item of an issue); empty for the whole.
    Title, address and ``page_key`` (the page's translation key) outlive the page.
    """

    page = models.ForeignKey(
        SitePage,
        verbose_name=_("page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="social_posts",
    )
    page_key = models.UUIDField(db_index=True)
    part = models.CharField(max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=10, choices=languages)
    title = models.CharField(_("title"), max_length=255)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["page", "part"], name="post_once_a_part")
        ]

    def __str__(self) -> str:
        return self.title

    def announcement(self) -> Announcement | None:
        """Return what its page says now; None if it says nothing of this any more."""
        if self.page is None:
            return None
        whole: Announcement = self.page.specific.get_announcement()
        if not self.part:
            return whole
        return next((one for one in whole.parts if one.address == self.part), None)


class Variant(models.Model):
    """A post as one account would publish it.

    What is empty comes from the page at the moment of looking. ``after`` is the variant
    that it continues in a thread. ``send_at`` is when it was asked to go out.
    """

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="variants")
    account = models.ForeignKey(
        Account, on_delete=models.CASCADE, related_name="variants"
    )
    text = models.TextField(_("own text"), blank=True)
    tags = models.CharField(_("hashtags"), max_length=200, blank=True)
    own_tags = models.BooleanField(default=False)
    with_image = models.BooleanField(_("with a picture"), default=True)
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("another picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    alt = models.TextField(_("alternative text"), max_length=1500, blank=True)
    send_at = models.DateTimeField(_("time"), null=True, blank=True)
    after = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    changed_at = models.DateTimeField(auto_now=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = VariantQuerySet.as_manager()

    class Meta:
        verbose_name = _("post at an account")
        verbose_name_plural = _("posts at accounts")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["post", "account"], name="variant_once_an_account"
            )
        ]

    def __str__(self) -> str:
        return f"{self.post} ({self.account})"

    def latest(self) -> Any:
        """Return its last publication, or None."""
        if self.pk is None:
            return None
        return max(
            self.publications.all(), key=lambda one: one.generation, default=None
        )
