"""The form of an activity, made to be filled in on a phone in a minute."""

from __future__ import annotations

import uuid
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from core.pages.permissions import reach_of
from partners.models import PartnerPage, ProjectPage
from practices.models import PracticePage

from ..enums import ActivityKind
from ..models import Activity
from ..recording.proofs import ACCEPTED

__all__ = ["ActivityForm", "FilterForm", "SeriesForm", "SheetForm"]


class RecordField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice among records, each once: stored in its original language, named in
    the reader's."""

    def __init__(self, model: Any, **kwargs: Any) -> None:
        self._model = model
        super().__init__(queryset=model.objects.sources().live(), **kwargs)
        self._titles: dict[Any, str] = {}

    def keeping(self, pk: int | None) -> None:
        """Offer what is chosen already, though it is no longer published."""
        if pk:
            shown = Q(live=True) | Q(pk=pk)
            self.queryset = self._model.objects.sources().filter(shown)

    def named_in(self, locale: Locale) -> None:
        """Read the titles of the choices; one query."""
        found = self._model.objects.readable_in(locale)
        rows = found.values_list("translation_key", "title")
        self._titles = dict(rows)

    def label_from_instance(self, obj: Any) -> str:
        return self._titles.get(obj.translation_key, str(obj.title))


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; which can be kept is told by ``recording.proofs``."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        given = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(one) for one in given if one]


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class ActivityForm(forms.ModelForm):  # type: ignore[type-arg]
    """``another`` says that it is not what it looks like: an activity written twice."""

    project = RecordField(ProjectPage, label=_("Project"))
    partner = RecordField(PartnerPage, label=_("Partner"))
    practice = RecordField(
        PracticePage, label=_("Good practice that was shown"), required=False
    )
    link = forms.URLField(label=_("Link"), required=False, assume_scheme="https")
    photo = FilesField(label=_("Take a photo"), required=False)
    attached = FilesField(label=_("Choose photos or files"), required=False)
    another = forms.BooleanField(label=_("This is another one"), required=False)
    # Of the activity to be: a form that is sent twice writes one.
    sent = forms.UUIDField(widget=forms.HiddenInput, required=False, initial=uuid.uuid4)

    class Meta:
        model = Activity
        fields = (
            "date",
            "kind",
            "title",
            "partner",
            "town",
            "participants",
            "new_stakeholders",
            "practice",
            "audience",
            "country",
            "project",
            "language",
            "link",
            "note",
        )
        widgets = {
            "date": DayInput(),
            "participants": forms.NumberInput({"inputmode": "numeric"}),
            "new_stakeholders": forms.NumberInput({"inputmode": "numeric"}),
            "note": forms.Textarea({"rows": 3}),
        }

    # Below the fold: right as they are for most who write down a second activity.
    later = ("audience", "country", "project", "language", "link", "note")

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        if kwargs.get("instance") is None:
            kwargs["initial"] = {**_as_last_time(user), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        for name in ("project", "partner", "practice"):
            field: Any = self.fields[name]
            field.keeping(getattr(self.instance, f"{name}_id"))
            field.named_in(Locale.get_active())
        reach = reach_of(user)
        partner: Any = self.fields["partner"]
        if reach is not None:
            partner.queryset = partner.queryset.filter(pk__in=reach)
        self.fields["photo"].widget.attrs |= {
            "accept": "image/*",
            "capture": "environment",
        }
        self.fields["attached"].widget.attrs["accept"] = ACCEPTED
        language: Any = self.fields["language"]
        language.choices = settings.LANGUAGES

    def clean_new_stakeholders(self) -> int:
        return int(self.cleaned_data.get("new_stakeholders") or 0)

    @property
    def may_double(self) -> bool:
        """Whether anything was written by which two activities look the same."""
        asked = {"date", "title", "town", "kind", "partner"}
        is_new = self.instance.pk is None
        return not self.cleaned_data["another"] and (
            is_new or not asked.isdisjoint(self.changed_data)
        )

    def uploads(self) -> list[Any]:
        """Return the files that came with the form, whatever else is wrong in it."""
        return [
            upload
            for name in ("photo", "attached")
            for upload in self.files.getlist(name)
        ]


def _as_last_time(user: Any) -> dict[str, Any]:
    """Return what is likely the same as in what a user wrote down before."""
    last = Activity.objects.filter(recorded_by=user).order_by("-pk").first()
    kept: dict[str, Any] = {"date": timezone.localdate(), "language": get_language()}
    if last is None:
        projects = ProjectPage.objects.sources().live().order_by("-start", "pk")
        kept["project"] = projects.values_list("pk", flat=True).first()
        mine = reach_of(user)
        if mine is not None and len(mine):
            own = PartnerPage.objects.sources().filter(pk__in=mine)
            kept["partner"] = own.values_list("pk", flat=True).first()
    else:
        names = ("project", "partner", "kind", "town", "country", "language")
        kept |= {name: getattr(last, f"{name}_id", None) for name in names[:2]}
        kept |= {name: getattr(last, name) for name in names[2:]}
    project = ProjectPage.objects.filter(pk=kept["project"]).first()
    if project is not None:
        kept["date"] = min(max(kept["date"], project.start), project.end)
    return kept


class FilterForm(forms.Form):
    """Which activities to list; what is empty is not asked for."""

    words = forms.CharField(label=_("Words"), required=False, max_length=100)
    kind = forms.ChoiceField(label=_("Kind"), required=False)
    partner = RecordField(PartnerPage, label=_("Partner"), required=False)
    project = RecordField(ProjectPage, label=_("Project"), required=False)
    since = forms.DateField(label=_("From"), required=False, widget=DayInput())
    until = forms.DateField(label=_("Until"), required=False, widget=DayInput())
    without_proof = forms.BooleanField(label=_("Without a proof"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind: Any = self.fields["kind"]
        kind.choices = [("", _("All")), *ActivityKind.choices]
        for name in ("partner", "project"):
            field: Any = self.fields[name]
            field.empty_label = _("All")
            field.named_in(Locale.get_active())

    def asked(self) -> dict[str, Any]:
        """Return what was asked for; a field with a mistake in it asks for nothing."""
        self.is_valid()
        return self.cleaned_data


class SeriesForm(forms.Form):
    """The same activity again: on one other day, or every week or month."""

    every = forms.ChoiceField(
        label=_("How often"),
        choices=[
            ("once", _("Once more, on this day")),
            ("week", _("Every week until this day")),
            ("month", _("Every month until this day")),
        ],
        widget=forms.RadioSelect,
    )
    day = forms.DateField(label=_("Day"), widget=DayInput())
    town = forms.CharField(label=_("Town"), max_length=100, required=False)


class SheetForm(forms.Form):
    """A sheet of activities of one project."""

    project = RecordField(ProjectPage, label=_("Project"))
    sheet = forms.FileField(
        label=_("Sheet"),
        help_text=_("XLSX or CSV, at most 5 MB. The first row names the columns."),
        widget=forms.FileInput({"accept": ".xlsx,.csv,.txt"}),
    )
    language = forms.ChoiceField(
        label=_("Language of the titles"),
        choices=settings.LANGUAGES,
        initial=get_language,
        required=False,
    )

    def clean_language(self) -> str:
        return self.cleaned_data["language"] or get_language() or ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        project: Any = self.fields["project"]
        project.named_in(Locale.get_active())
        newest = project.queryset.order_by("-start", "pk")
        project.initial = newest.values_list("pk", flat=True).first()
