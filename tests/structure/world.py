"""One record of every kind, so that each address has something to show."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.models import Collection, Locale, Site, Task, Workflow

from core.media.models import ImageConsent, MediaText, SiteDocument, SiteMedia
from core.pages.models import Theme
from core.people.enums import Role
from core.people.models import Consent
from dissemination.newsletter.models import (
    Dispatch,
    Edition,
    IssueIndexPage,
    IssuePage,
    Subscriber,
    SubscriberImport,
    Topic,
)
from dissemination.newsletter.subscribing import reader_token
from dissemination.results.models import Activity, ActivityProof
from dissemination.social.actions.approving import approve
from dissemination.social.actions.writing import begin
from dissemination.social.models import Account
from home.models import HomePage
from partners.actions.certifying import issue
from partners.attending.opening import address_of, sign_in_of
from partners.certificates.codes import shown
from partners.certificates.links import token_of as certificate_token_of
from partners.models import (
    Certificate,
    ContactPerson,
    FundingProgramme,
    Participant,
    PartnerMember,
    Registration,
)
from partners.registration.links import Purpose, token_of
from practices.models import GuideEdition, GuidePage, PracticeFacet, PracticeReview
from tests.factories import (
    make_image,
    make_meeting,
    make_news,
    make_partner,
    make_project,
    make_site,
    make_user,
    section,
)
from translation.models import FileImport, GlossaryTerm

ROLES = ("anonymous", "translator", "partner", "officer", "coordinator", "admin")
ROLE_OF = {
    "translator": Role.TRANSLATOR,
    "partner": Role.PARTNER_EDITOR,
    "officer": Role.OFFICER,
    "coordinator": Role.COORDINATOR,
}


PROMISE = {
    "code": "meetings",
    "label": "Meetings",
    "target": 5,
    "scope": "project",
    "counted_from": "meetings",
}


def build() -> dict[str, Any]:
    """Return the value to put for each name of a route; ``namespace:name`` wins.

    The page is news of a partner for whom the partner editor does not work.
    """
    make_site()
    locale = Locale.objects.get(language_code="en")
    partner = make_partner("Foreign")
    promised = make_project(indicators=[("indicator", PROMISE)])
    page = make_news("Foreign", partner=partner, project=promised)
    revision = page.save_revision()
    consent = Consent.objects.create(
        person="A",
        purpose="photograph",
        text_version="1",
        language="en",
        given_at=dt.datetime(2020, 1, 1, tzinfo=dt.UTC),
    )
    image = make_image()
    media = SiteMedia.objects.create(
        title="Talk", type="video", file=ContentFile(b"x", name="a.mp4")
    )
    document = SiteDocument.objects.create(
        title="Report", file=ContentFile(b"text", name="report.txt")
    )
    meeting = make_meeting(registration_opens=dt.datetime(2019, 1, 1, tzinfo=dt.UTC))
    meeting.save_revision().publish()
    key = meeting.translation_key
    rows = {
        "consents": consent,
        "desk": GlossaryTerm.objects.create(text="oven", locale=locale),
        "contact_persons": ContactPerson.objects.create(
            partner_key=partner.translation_key, name="B"
        ),
        "image_consents": ImageConsent.objects.create(image=image, consent=consent),
        "participants": Participant.objects.create(
            meeting_key=key, name="C", country="SI", confirmed_at=meeting.ends
        ),
        "partner_members": PartnerMember.objects.create(
            user=make_user("member", None), partner_key=partner.translation_key
        ),
        "practice_reviews": PracticeReview.objects.create(practice_key=key),
        "subscribers": Subscriber.objects.create(
            email="d@example.org", address="d@example.org", language="en"
        ),
        "wagtaillocales": locale,
        "wagtailsites": Site.objects.get(),
        "wagtailusers_users": make_user("other", Role.TRANSLATOR),
        "wagtailusers_groups": Group.objects.get(name=Role.TRANSLATOR.value),
        "wagtailadmin_workflows": Workflow.objects.get(),
        "wagtailadmin_collections": Collection.objects.get(depth=1),
        "wagtaildocs_chooser": document,
        "wagtailimages_chooser": image,
    }
    registration = Registration.objects.create(
        meeting_key=key, name="E", country="SI", language="en"
    )
    rows["registrations"] = registration
    snippets = {
        "media_mediatext": MediaText.objects.create(media=media, language="en"),
        "newsletter_topic": Topic.objects.create(
            key="food", label="Food", locale=locale
        ),
        "pages_theme": Theme.objects.create(key="food", label="Food", locale=locale),
        "partners_fundingprogramme": FundingProgramme.objects.get(),
        "practices_practicefacet": PracticeFacet.objects.create(
            key="oral", label="Oral", kind="type", locale=locale
        ),
    }
    for name, row in snippets.items():
        rows[f"wagtailsnippets_{name}"] = rows[f"wagtailsnippetchoosers_{name}"] = row
    values = {
        **{f"{space}:pk": row.pk for space, row in rows.items()},
        "pk": page.pk,
        "page_id": page.pk,
        "parent_page_id": page.get_parent().pk,
        "revision_id": revision.pk,
        "page_to_move_id": page.pk,
        "destination_id": section("news", "sl").pk,
        "wagtailadmin_pages:_0": page.pk,
        "wagtailadmin_pages:_1": "live",
        "wagtailadmin_pages:_2": revision.pk,
        "image_id": image.pk,
        "document_id": document.pk,
        "doc_id": document.pk,
        "media_id": media.pk,
        "media_type": "video",
        "task_id": Task.objects.get().pk,
        "filter_spec": "width-100",
        "language": "sl",
        "import_id": FileImport.objects.create(
            user=make_user("somebody", Role.TRANSLATOR), rows={"language": "sl"}
        ).pk,
        "results:key": promised.translation_key,
        "results:code": "meetings",
        **done(promised, partner),
        **printed(promised),
        **certified(meeting, rows["participants"]),
        "partners:registration:token": token_of(registration, Purpose.OWN),
        "partners:registration:asked": token_of(registration, Purpose.CONFIRM),
        "newsletter:token": reader_token(rows["subscribers"].key),
        "list_id": SubscriberImport.objects.create(
            file_name="list.csv", counts={"standing": "read", "rows": {}}
        ).pk,
        "key": key,
        "batch": key,
        "app_label": "wagtailcore",
        "model_name": "page",
        "wagtailadmin_pages:content_type_app_name": "news",
        "wagtailadmin_pages:content_type_model_name": "newspage",
        "wagtail_bulk_action:action": "delete",
        "wagtailadmin_pages:add_subpage": page.get_parent().pk,
        "wagtaildocs_serve:_0": document.pk,
        "wagtaildocs_serve:_1": document.filename,
        "page:_0": "",
        "wagtail_serve:_0": "",
        "media:_0": image.get_rendition("width-100").file.name,
    }
    return values | sending() | channels(page)


def certified(meeting: Any, participant: Participant) -> dict[str, Any]:
    """Return somebody who was there, the code they signed in with, and their paper."""
    issue(meeting, None, hours=None)
    paper = Certificate.objects.get()
    return {
        "attendance:pk": participant.pk,
        "partners:attendance:token": address_of(sign_in_of(meeting)).split("/")[-2],
        "certificates:pk": paper.pk,
        "certificates:job": paper.key,
        "partners:certificates:code": shown(paper.code),
        "partners:certificates:token": certificate_token_of(paper),
    }


def done(project: Any, partner: Any) -> dict[str, Any]:
    """Return an activity of a partner, and its proof."""
    activity = Activity.objects.create(
        project=project,
        partner=partner,
        date=project.start,
        title="Shown",
        language="en",
    )
    proof = ActivityProof(
        activity=activity, name="a.png", content_type="image/png", size=1, sha256="a"
    )
    proof.file.save("a.png", ContentFile(b"x"))
    return {"activities:pk": activity.pk, "activities:proof": proof.key}


def printed(project: Any) -> dict[str, Any]:
    """Return a public guide and a file of it."""
    home = HomePage.objects.get(locale__language_code="en")
    guide = home.add_child(
        instance=GuidePage(title="Guide", slug="guide", teaser="All", project=project)
    )
    edition = GuideEdition(
        guide_key=guide.translation_key,
        language="en",
        format="html",
        number=1,
        title="Guide",
        content_sha256="a",
        file_name="guide-en-1.html",
        size=1,
        sha256="a",
    )
    edition.file.save("guide-en-1.html", ContentFile(b"x"))
    return {
        "guides:pk": edition.pk,
        "guides:name": edition.file_name,
        "guide-making:page_id": guide.pk,
    }


def sending() -> dict[str, Any]:
    """Return an approved issue of the newsletter, for the screens of sending."""
    home = HomePage.objects.get(locale__language_code="en")
    index = home.add_child(
        instance=IssueIndexPage(title="Archive", slug="archive", teaser="All")
    )
    issue = index.add_child(
        instance=IssuePage(
            title="Issue", slug="issue", teaser="New", original_language="en"
        )
    )
    issue.save_revision().publish()
    approved = Dispatch.objects.create(issue=issue, title="Issue", number=1)
    Edition.objects.create(
        dispatch=approved,
        language="sl",
        text_language="sl",
        subject="Issue",
        html="<p>Issue</p>",
        text="Issue",
        sha256="0" * 64,
    )
    return {"sendings:pk": approved.pk, "sendings:page_id": issue.pk}


def channels(page: Any) -> dict[str, Any]:
    """Return an account with a draft and an approved post about a page."""
    account = Account.objects.create(
        network="board", language="en", handle="heco", identity="heco", health="good"
    )
    variant = begin(page, account)
    post = approve(variant, None)
    return {
        "channels:page_id": page.pk,
        "channels:variant_id": variant.pk,
        "channels:pk": post.pk,
        "channels:name": "cancel",
        "channels:network": "bluesky",
        "channel-accounts:pk": account.pk,
        "channel-accounts:network": "mastodon",
    }


def clients() -> dict[str, Client]:
    """Return a browser of each role; the partner editor works for another partner."""
    found = {"anonymous": Client(raise_request_exception=False)}
    for name in ROLES[1:]:
        user = (
            make_user(name, ROLE_OF[name])
            if name in ROLE_OF
            else make_user(name, None, is_superuser=True, is_staff=True)
        )
        client = Client(raise_request_exception=False)
        client.force_login(user)
        found[name] = client
    own = make_partner("Own")
    PartnerMember.objects.create(
        user=get_user_model().objects.get(username="partner"),
        partner_key=own.translation_key,
    )
    return found
