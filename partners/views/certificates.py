"""Certificates in the admin: issuing them, fetching and mailing them, withdrawing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.log_actions import log

from core.people.exceptions import BadLink
from core.web.screens import form_on, require

from ..actions import certificate_work, certifying
from ..certificates import archive
from ..certificates.paper import file_name, paper_of
from ..enums import CertificateJobKind, CertificateJobState
from ..forms.certificates import IssueForm
from ..models import Certificate, CertificateJob, MeetingPage, Participant
from ..permissions import ATTENDANCE
from .registrations import meeting_reached

__all__ = ["again", "begin", "download", "issue", "mail", "meeting", "one", "withdraw"]

FOLDER = "partners/certificates/admin"


@never_cache
@require_safe
def meeting(request: HttpRequest, key: UUID) -> HttpResponse:
    """Who has a certificate, what became of its mail, and what can be done."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    return _screen(
        request, page, IssueForm(initial={"hours": IssueForm.suggested(page)})
    )


def _screen(
    request: HttpRequest, page: MeetingPage, form: IssueForm, status: int = 200
) -> HttpResponse:
    key = page.translation_key
    rows = Certificate.objects.of_meeting(key).select_related("participant")
    jobs = list(CertificateJob.objects.of_meeting(key).order_by("-pk")[:5])
    confirmed = Participant.objects.of_meeting(key).confirmed().known()
    having = Certificate.objects.of_meeting(key).valid().owned()
    context: dict[str, Any] = {
        "meeting": page,
        "form": form,
        "certificates": rows.order_by("withdrawn_at", "participant__name", "pk"),
        "valid": having.count(),
        "lacking": confirmed.exclude(pk__in=having.values("participant")).count(),
        "to_mail": certificate_work.to_order(page).count(),
        "jobs": [(job, archive.path_of(job).exists()) for job in jobs],
        "is_moving": any(job.is_moving for job in jobs),
    }
    return render(request, f"{FOLDER}/meeting.html", context, status=status)


@form_on("certificates:meeting", ATTENDANCE)
def issue(request: HttpRequest, key: UUID) -> HttpResponse:
    """Give a certificate to everybody who was confirmed and has none."""
    page = meeting_reached(request, key)
    form = IssueForm(request.POST)
    if not form.is_valid():
        return _screen(request, page, form, 400)
    number = certifying.issue(page, request.user, **form.cleaned_data)
    if number:
        log(page, "certificates.issue", user=request.user, data={"number": number})
        words = ngettext(
            "%(number)s certificate was issued.",
            "%(number)s certificates were issued.",
            number,
        )
        messages.success(request, words % {"number": number})
    else:
        messages.info(request, _("Everybody who was confirmed has a certificate."))
    return redirect("certificates:meeting", key)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def mail(request: HttpRequest, key: UUID) -> HttpResponse:
    """Say how many mails that will be; confirmed, order them."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    if request.method == "POST":
        _begin(request, page, CertificateJobKind.MAILS, "certificates.mail")
        return redirect("certificates:meeting", key)
    context = {
        "meeting": page,
        "number": certificate_work.to_order(page).count(),
        "without": Certificate.objects.of_meeting(key)
        .valid()
        .owned()
        .filter(participant__email="")
        .count(),
    }
    return render(request, f"{FOLDER}/mail.html", context)


@form_on("certificates:meeting", ATTENDANCE)
def begin(request: HttpRequest, key: UUID) -> HttpResponse:
    """Order all certificates as one file."""
    page = meeting_reached(request, key)
    _begin(request, page, CertificateJobKind.ARCHIVE, "certificates.archive")
    return redirect("certificates:meeting", key)


def _begin(
    request: HttpRequest, page: MeetingPage, kind: CertificateJobKind, name: str
) -> None:
    job = certificate_work.begin(page, kind, request.user)
    log(page, name, user=request.user, data={"number": job.total})
    messages.success(request, _("The work goes on in the background."))


@never_cache
@require_safe
def download(request: HttpRequest, key: UUID, job: UUID) -> HttpResponseBase:
    """Hand out the file with all certificates, while it is kept."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    rows = CertificateJob.objects.of_meeting(key).filter(state=CertificateJobState.DONE)
    found = get_object_or_404(rows, key=job)
    try:
        file = archive.path_of(found).open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    name = f"certificates-{page.slug}.zip"
    response = FileResponse(file, as_attachment=True, filename=name)
    response["Cache-Control"] = "private, no-store"
    return response


def _found(request: HttpRequest, key: UUID, pk: int) -> tuple[MeetingPage, Certificate]:
    page = meeting_reached(request, key)
    rows = Certificate.objects.of_meeting(key).select_related("participant")
    return page, get_object_or_404(rows, pk=pk)


@never_cache
@require_safe
def one(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Show one certificate as a PDF."""
    require(request, ATTENDANCE)
    _page, found = _found(request, key, pk)
    try:
        return pdf_response(found)
    except BadLink as error:
        raise Http404 from error


def pdf_response(certificate: Certificate) -> HttpResponse:
    """Answer the paper; nobody on the way may keep it."""
    return HttpResponse(
        paper_of(certificate),
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{file_name(certificate)}"',
            "Cache-Control": "private, no-store",
            "X-Robots-Tag": "noindex",
            "Referrer-Policy": "no-referrer",
        },
    )


@form_on("certificates:meeting", ATTENDANCE)
def withdraw(request: HttpRequest, key: UUID) -> HttpResponse:
    """End a certificate; whoever verifies it reads that it was withdrawn."""
    page, found = _found(request, key, _chosen(request))
    if certifying.withdraw(found):
        log(page, "certificates.withdraw", user=request.user)
        messages.success(request, _("The certificate is withdrawn."))
    return redirect("certificates:meeting", key)


@form_on("certificates:meeting", ATTENDANCE)
def again(request: HttpRequest, key: UUID) -> HttpResponse:
    """Let one certificate be mailed once more with the next mails."""
    _page, found = _found(request, key, _chosen(request))
    certifying.allow_again(found)
    messages.success(request, _("It goes out with the next mails that you order."))
    return redirect("certificates:meeting", key)


def _chosen(request: HttpRequest) -> int:
    given = request.POST.get("certificate", "")
    return int(given) if given.isdecimal() and len(given) < 19 else 0
