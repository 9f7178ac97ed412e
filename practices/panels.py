"""The practice editor, in the order in which one thinks of a practice."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from core.pages.models import SitePage

PRACTICE_PANELS = [
    SitePage.opening_panels[0],
    FieldPanel("title"),
    FieldPanel("summary", widget=AdminAutoHeightTextInput),
    FieldPanel("teaser", widget=AdminAutoHeightTextInput),
    SitePage.picture_panel,
    MultiFieldPanel(
        [
            FieldPanel("practice_owner"),
            FieldRowPanel([FieldPanel("town"), FieldPanel("country")]),
            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            FieldRowPanel([FieldPanel("nuts"), FieldPanel("precision")]),
            FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
        ],
        heading=_("Who, where and when"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("context"),
            FieldPanel("how_it_works"),
            FieldPanel("stakeholders"),
            FieldPanel("civil_society"),
            FieldPanel("private_companies"),
        ],
        heading=_("The story"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("amount"), FieldPanel("currency")]),
            FieldRowPanel([FieldPanel("staff_fte"), FieldPanel("volunteers")]),
            FieldPanel("funding_sources"),
            FieldPanel("resources_note"),
        ],
        heading=_("What it costs"),
    ),
    MultiFieldPanel(
        [FieldPanel("evidence"), FieldPanel("figures")], heading=_("What it achieved")
    ),
    MultiFieldPanel(
        [FieldPanel("challenges"), FieldPanel("what_did_not_work")],
        heading=_("What was hard"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("transfer"),
            FieldPanel("conditions"),
            FieldPanel("building_blocks"),
            FieldPanel("adoptions"),
        ],
        heading=_("Taking it elsewhere"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("scope"),
            FieldPanel("practice_types"),
            FieldPanel("heritage_types"),
            FieldPanel("governance_types"),
            FieldPanel("target_groups"),
            FieldPanel("sdgs"),
        ],
        heading=_("How it is found"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("project"),
            FieldPanel("partner"),
            FieldRowPanel([FieldPanel("meeting"), FieldPanel("slot")]),
            FieldPanel("licence"),
        ],
        heading=_("In the project"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("expert_opinion"),
            FieldRowPanel([FieldPanel("expert"), FieldPanel("expert_date")]),
        ],
        heading=_("What an expert says"),
    ),
    *SitePage.closing_panels,
]

GUIDE_PANELS = [
    SitePage.opening_panels[0],
    FieldPanel("title"),
    FieldPanel("subtitle"),
    FieldPanel("teaser", widget=AdminAutoHeightTextInput),
    MultiFieldPanel(
        [FieldPanel("hero"), FieldPanel("hero_alt"), FieldPanel("hero_credit")],
        heading=_("Cover"),
    ),
    FieldPanel("abstract"),
    FieldPanel("foreword"),
    MultiFieldPanel(
        [
            FieldPanel("project"),
            FieldPanel("selection"),
            FieldPanel("untranslated"),
            FieldPanel("chapters"),
        ],
        heading=_("What is in it"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("authors"),
            FieldPanel("editors"),
            FieldPanel("publisher"),
            FieldRowPanel([FieldPanel("category"), FieldPanel("licence")]),
            FieldRowPanel([FieldPanel("version"), FieldPanel("date")]),
            FieldPanel("doi"),
            FieldPanel("editions"),
        ],
        heading=_("Imprint"),
    ),
    *SitePage.closing_panels,
]
