"""Social channels in the admin."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy
from wagtail import hooks

LOG = {
    "social.connect": (
        gettext_lazy("Connect an account"),
        gettext_lazy("The account was connected"),
    ),
    "social.disconnect": (
        gettext_lazy("Disconnect an account"),
        gettext_lazy("The account was disconnected"),
    ),
    "social.approve": (
        gettext_lazy("Approve a post"),
        gettext_lazy("The post was approved"),
    ),
    "social.cancel": (
        gettext_lazy("Take back a post"),
        gettext_lazy("The post was taken back before it left"),
    ),
    "social.by_hand": (
        gettext_lazy("Note a post made by hand"),
        gettext_lazy("The post was made by hand"),
    ),
    "social.settle": (
        gettext_lazy("Say what became of a post"),
        gettext_lazy("A person said what became of the post"),
    ),
    "social.look": (
        gettext_lazy("Have the network asked again"),
        gettext_lazy("The network was asked again"),
    ),
    "social.continue": (
        gettext_lazy("Continue after a restore"),
        gettext_lazy("Continued after a restore"),
    ),
    "social.correct": (
        gettext_lazy("Correct a post"),
        gettext_lazy("The post was corrected"),
    ),
    "social.remove": (
        gettext_lazy("Take down a post"),
        gettext_lazy("The post was taken down"),
    ),
}


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    for name, (label, message) in LOG.items():
        registry.register_action(name, label, message)
