from __future__ import annotations

from django.urls import include, path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from . import views
from .views import (
    attendances,
    attendee,
    certificates,
    own_registration,
    registering,
    registration_people,
    registrations,
    sign_in,
    sign_in_code,
    verifying,
)

app_name = "partners"
# What readers open to register, and the links in mails to them.
registration = (
    [
        path("<uuid:key>/", registering.form, name="form"),
        path("asked/", registering.asked, name="asked"),
        path("confirm/<str:asked>/", registering.confirm, name="confirm"),
        path("own/<str:token>/", own_registration.own, name="own"),
        path("own/<str:token>/cancel/", own_registration.cancel, name="cancel"),
        path("own/<str:token>/data/", own_registration.export, name="export"),
        path("own/<str:token>/erase/", own_registration.erase, name="erase"),
    ],
    "registration",
)
# What those who organise meetings open in the admin.
meetings_people = (
    [
        path("", registrations.index, name="index"),
        path("<uuid:key>/", registrations.meeting, name="meeting"),
        path("<uuid:key>/add/", registrations.add, name="add"),
        path("<uuid:key>/needs/", registrations.needs, name="needs"),
        path("<uuid:key>/tell/", registrations.tell, name="tell"),
        path("<uuid:key>/move-up/", registrations.move_up, name="move-up"),
        path("<uuid:key>/export/", registrations.export, name="export"),
        path("<uuid:key>/<record:pk>/", registration_people.person, name="person"),
        path(
            "<uuid:key>/<record:pk>/place/",
            registration_people.give_place,
            name="place",
        ),
        path("<uuid:key>/<record:pk>/wait/", registration_people.let_wait, name="wait"),
        path(
            "<uuid:key>/<record:pk>/cancel/", registration_people.cancel, name="cancel"
        ),
        path("<uuid:key>/<record:pk>/erase/", registration_people.erase, name="erase"),
    ],
    "registrations",
)
meetings_attendance = (
    [
        path("<uuid:key>/", attendances.meeting, name="meeting"),
        path("<uuid:key>/here/", attendances.here, name="here"),
        path("<uuid:key>/undo/", attendances.undo, name="undo"),
        path("<uuid:key>/add/", attendances.add, name="add"),
        path("<uuid:key>/confirm/", attendances.confirm, name="confirm"),
        path("<uuid:key>/totals/", attendances.totals, name="totals"),
        path("<uuid:key>/<record:pk>/", attendee.person, name="person"),
        path("<uuid:key>/<record:pk>/erase/", attendee.erase, name="erase"),
        path("<uuid:key>/code/", sign_in_code.code, name="code"),
        path("<uuid:key>/code/change/", sign_in_code.change, name="change-code"),
        path("<uuid:key>/code/code.svg", sign_in_code.picture, name="picture"),
        path("<uuid:key>/sheet.pdf", sign_in_code.sheet, name="sheet"),
    ],
    "attendance",
)
meetings_certificates = (
    [
        path("<uuid:key>/", certificates.meeting, name="meeting"),
        path("<uuid:key>/issue/", certificates.issue, name="issue"),
        path("<uuid:key>/mail/", certificates.mail, name="mail"),
        path("<uuid:key>/file/", certificates.begin, name="begin"),
        path("<uuid:key>/file/<uuid:job>.zip", certificates.download, name="download"),
        path("<uuid:key>/<record:pk>.pdf", certificates.one, name="one"),
        path("<uuid:key>/withdraw/", certificates.withdraw, name="withdraw"),
        path("<uuid:key>/again/", certificates.again, name="again"),
    ],
    "certificates",
)
# What people at a meeting open with the code that organisers show them.
attendance = (
    [
        path("here/", sign_in.done, name="done"),
        path("<str:token>/", sign_in.sign_in, name="sign-in"),
    ],
    "attendance",
)
# What anybody opens who has a certificate in their hands.
public_certificates = (
    [
        path("", verifying.form, name="form"),
        path("own/<str:token>/", verifying.own, name="own"),
        path("<str:code>/", verifying.known, name="known"),
    ],
    "certificates",
)
urlpatterns = [
    path("certificate/", include(public_certificates)),
    path("registration/", include(registration)),
    path("sign-in/", include(attendance)),
    path("calendar/<uuid:key>.ics", views.calendar_file, name="calendar"),
]
