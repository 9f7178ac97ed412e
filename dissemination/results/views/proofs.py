"""Proofs of activities, for those who may see what they prove."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from core.web.screens import require

from ..actions.recording import take_proof_away
from ..models import Activity, ActivityProof
from ..permissions import RECORD


def _proof(request: HttpRequest, key: UUID) -> ActivityProof:
    """Return a proof of an activity within reach, or one that the user just gave."""
    rows = ActivityProof.objects.select_related("activity")
    proof: ActivityProof = get_object_or_404(rows, key=key)
    if proof.activity is None:
        if proof.uploaded_by_id != request.user.pk:
            raise Http404
        return proof
    # Within reach, or there is no such thing.
    get_object_or_404(Activity.objects.within_reach(request.user), pk=proof.activity_id)
    return proof


@require_safe
@never_cache
def show_proof(request: HttpRequest, proof: UUID) -> FileResponse:
    """Hand out the file of a proof, as it came."""
    require(request, RECORD)
    found = _proof(request, proof)
    try:
        file = found.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(
        file,
        as_attachment=not found.is_picture,
        filename=found.name,
        content_type=found.content_type,
        headers={"X-Content-Type-Options": "nosniff"},
    )


@require_POST
def remove_proof(request: HttpRequest, proof: UUID) -> HttpResponse:
    """Delete a proof; what it belonged to stays."""
    require(request, RECORD)
    found = _proof(request, proof)
    activity = found.activity
    take_proof_away(found, request.user)
    messages.success(request, _("The proof is deleted."))
    if activity is None:
        return redirect("activities:add")
    return redirect("activities:edit", activity.pk)
