"""The mail of an issue in one language, as it is previewed, approved and sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import css_inline
import mrml
from django.conf import settings
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.publishing.enums import Severity
from core.publishing.registry import Finding
from core.web.addresses import absolute
from partners.funding import FundingNotice, notices

from ..models import IssuePage
from .marks import READER
from .parts import Part, parts_of, picture
from .texts import Campaign, plain_text, without_controls

__all__ = ["Rendered", "render"]

LARGEST = 100_000  # bytes; Gmail cuts off at 102 kB
LONGEST_SUBJECT = 60  # characters that a phone shows
_inliner = css_inline.CSSInliner(keep_style_tags=True, load_remote_stylesheets=False)


@dataclass(frozen=True)
class Rendered:
    """A mail in one language.

    Subject, HTML and text hold the mark of the reader. ``findings`` is what is wrong
    with it, in the language of whoever looks.
    """

    subject: str
    preheader: str
    html: str
    text: str
    text_language: str
    revision_id: int | None
    findings: tuple[Finding, ...] = ()

    @property
    def size(self) -> int:
        """Return the bytes of the HTML, which is what mail programs cut off."""
        return len(self.html.encode())


def render(issue: IssuePage, language: str) -> Rendered:
    """Return the mail that readers of ``language`` get of ``issue``.

    Its texts are those of ``issue``, in whatever language that is; all around them, as
    the way out and the words of the funder, is in the reader's.
    """
    looking = translation.get_language()
    text_language = issue.locale.language_code
    campaign = Campaign(issue.number, language)
    with translation.override(language):
        funders = notices(issue, language)
        context = {
            "issue": issue,
            "site": settings.WAGTAIL_SITE_NAME,
            "subject": issue.mail_subject,
            "preheader": issue.mail_preheader,
            "language": language,
            "text_language": text_language,
            "foreign": text_language if text_language != language else "",
            "intro": campaign.html(issue.intro),
            "intro_text": plain_text(campaign.html(issue.intro)),
            "picture": picture(issue.hero, issue.hero_alt),
            "parts": parts_of(issue, campaign),
            "funders": funders,
            "emblem": absolute(static("newsletter/eu-emblem.png")),
            "view": campaign.link(issue.url or ""),
            "preferences": _personal("preferences"),
            "leave": _personal("leave"),
        }
        html = _html(context)
        text = render_to_string("newsletter/mail/issue/issue.txt", context)
    revision = issue.latest_revision_id if issue.has_unpublished_changes else None
    with translation.override(looking):
        found = tuple(_findings(issue, html, context["parts"], funders, language))
    return Rendered(
        subject=" ".join(without_controls(issue.mail_subject).split()),
        preheader=" ".join(without_controls(issue.mail_preheader).split()),
        html=html,
        text=_spaced(without_controls(text)),
        text_language=text_language,
        revision_id=revision or issue.live_revision_id,
        findings=found,
    )


def _html(context: dict[str, Any]) -> str:
    source = render_to_string("newsletter/mail/issue/issue.mjml", context)
    return str(_inliner.inline(mrml.to_html(_in_plain_letters(source)).content))


def _in_plain_letters(source: str) -> str:
    """Write rare characters as references, which the inliner reads again.

    What lays out the mail shows them in attributes as a programmer would write them.
    """
    plain = without_controls(source).replace("\t", " ").replace("\\", "&#92;")
    return plain.encode("ascii", "xmlcharrefreplace").decode()


def _personal(name: str) -> str:
    return absolute(reverse(f"newsletter:{name}", args=[READER]))


def _spaced(text: str) -> str:
    """Return plain text with at most one empty line between two paragraphs."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        bare = line.rstrip()
        if bare or (lines and lines[-1]):
            lines.append(bare)
    return "\n".join(lines) + "\n"


def _findings(
    issue: IssuePage,
    html: str,
    parts: Iterable[Part],
    funders: Iterable[FundingNotice],
    language: str,
) -> Iterable[Finding]:
    """Return what is missing or doubtful in the mail of one language."""
    shown = list(parts)
    if not shown and not issue.intro:
        yield Finding(_("The issue is empty."), Severity.MISSING, "items")
    if (size := len(html.encode())) > LARGEST:
        yield Finding(
            _("The mail has %(size)d kB; mail programs cut it off after 100 kB.")
            % {"size": size // 1000},
            Severity.MISSING,
            "items",
        )
    elif size > LARGEST * 0.9:
        yield Finding(
            _("The mail has %(size)d kB of the 100 kB that mail programs show.")
            % {"size": size // 1000},
            field="items",
        )
    if len(issue.mail_subject) > LONGEST_SUBJECT:
        yield Finding(
            ngettext(
                "The subject has %(count)d character; phones show about 60.",
                "The subject has %(count)d characters; phones show about 60.",
                len(issue.mail_subject),
            )
            % {"count": len(issue.mail_subject)},
            field="subject",
        )
    for part in shown:
        if part.picture and not part.picture.alt:
            yield Finding(
                _("A picture has no alternative text: %(title)s.")
                % {"title": part.title or part.kind},
                field="items",
            )
    for one in funders:
        if one.statement_language != language:
            yield Finding(
                _("The fund of %(project)s has no statement in this language.")
                % {"project": one.project},
                field="",
            )
