"""The newsletter for readers: in each language, without cookies."""

from __future__ import annotations

from django.urls import path

from core.web.addresses import RecordConverter  # noqa: F401  # knows <record:…>

from . import views
from .feeds import IssueAtomFeed, IssueFeed
from .views import dispatches, drafting, issues, lists, reports, steps, webhooks
from .views import health as sender
from .views import subscribers as people

app_name = "newsletter"
# In no language: where the provider of mails calls.
calls = (
    [path("anymail/<slug:provider>/tracking/", webhooks.tracking, name="tracking")],
    "calls",
)
# What a subscriber does with the link at the foot of a mail.
own = {
    "": ("preferences", views.preferences),
    "pause/": ("pause", views.pause),
    "resume/": ("resume", views.resume),
    "return/": ("return", views.come_back),
    "data/": ("export", views.export),
    "erase/": ("erase", views.erase),
}
# In no language: where the provider of mails calls.
calls = (
    [path("anymail/<slug:provider>/tracking/", webhooks.tracking, name="tracking")],
    "calls",
)
# What officers and coordinators open in the admin.
health = ([path("", sender.health, name="index")], "sender-health")
sendings = (
    [
        path("", dispatches.SendingsView.as_view(), name="index"),
        path("draft/", drafting.draft, name="draft"),
        path("issue/<record:page_id>/", issues.ready, name="ready"),
        path(
            "issue/<record:page_id>/mail/<str:language>/",
            issues.preview,
            name="preview",
        ),
        path("issue/<record:page_id>/approve/", issues.approve, name="approve"),
        path("issue/<record:page_id>/test/", issues.test_issue, name="test-issue"),
        path("<record:pk>/", dispatches.dispatch, name="dispatch"),
        path("<record:pk>/progress/", dispatches.moving, name="progress"),
        path("<record:pk>/mail/<str:language>/", dispatches.edition, name="edition"),
        path("<record:pk>/send/", steps.send, name="send"),
        path("<record:pk>/test/", steps.test_dispatch, name="test"),
        path("<record:pk>/report.csv", reports.report_file, name="report"),
        path("<record:pk>/do/<str:name>/", steps.step, name="step"),
    ],
    "sendings",
)
subscribers = (
    [
        path("", people.SubscribersView.as_view(), name="index"),
        path("export/", people.export, name="export"),
        path("import/", lists.import_list, name="import"),
        path("import/<record:list_id>/", lists.imported, name="imported"),
        path("blocked/", lists.blocked, name="blocked"),
        path("<record:pk>/", people.subscriber, name="subscriber"),
        path("<record:pk>/block/", people.block, name="block"),
        path("<record:pk>/unblock/", people.unblock, name="unblock"),
        path("<record:pk>/erase/", people.erase, name="erase"),
    ],
    "subscribers",
)
urlpatterns = [
    path("newsletter/", views.subscribe, name="subscribe"),
    path("newsletter/feed/rss.xml", IssueFeed(), name="rss"),
    path("newsletter/feed/atom.xml", IssueAtomFeed(), name="atom"),
    path("newsletter/asked/", views.asked, name="asked"),
    path("newsletter/link/", views.link, name="link"),
    path("newsletter/link/sent/", views.link_sent, name="link-sent"),
    path("newsletter/confirm/<str:token>/", views.confirm, name="confirm"),
    path("newsletter/leave/<str:token>/", views.leave, name="leave"),
    *(
        path(f"newsletter/preferences/<str:token>/{end}", view, name=name)
        for end, (name, view) in own.items()
    ),
    path(
        "newsletter/one-click/<str:token>/",
        views.one_click,
        name="one-click",
    ),
]
