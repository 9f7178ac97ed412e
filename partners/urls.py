from __future__ import annotations

from django.urls import include, path

from . import views
from .views import own_registration, registering

app_name = "partners"
# What readers open to register, and the links in mails to them.
registration = (
    [
        path("<uuid:key>/", registering.form, name="form"),
        path("asked/", registering.asked, name="asked"),
        path("confirm/<str:token>/", registering.confirm, name="confirm"),
        path("own/<str:token>/", own_registration.own, name="own"),
        path("own/<str:token>/cancel/", own_registration.cancel, name="cancel"),
        path("own/<str:token>/data/", own_registration.export, name="export"),
        path("own/<str:token>/erase/", own_registration.erase, name="erase"),
    ],
    "registration",
)
urlpatterns = [
    path("registration/", include(registration)),
    path("calendar/<uuid:key>.ics", views.calendar_file, name="calendar"),
]
