from __future__ import annotations

from django.urls import include, path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from . import views
from .views import own_registration, registering, registration_people, registrations

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
urlpatterns = [
    path("registration/", include(registration)),
    path("calendar/<uuid:key>.ics", views.calendar_file, name="calendar"),
]
