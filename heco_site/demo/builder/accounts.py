"""The people of the demo: one account for each role.

Accounts are born without a password. ``renew`` gives each a new one, which is shown
once and stored nowhere but as a hash.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Locale

from core.people.enums import Role
from core.people.models import User
from heco_site.demo.content.partners.institute_si import INSTITUTE_SI
from partners.models import PartnerMember, PartnerPage
from translation.enums import MemberRole
from translation.models import LocaleMember

from .demo_site import DemoSite

__all__ = ["ACCOUNTS", "Account", "account", "is_production", "make_accounts", "renew"]

CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aeiou"


@dataclass(frozen=True)
class Account:
    """A person to try the site as; no role means every right."""

    username: str
    shown: str
    name: tuple[str, str]
    role: Role | None
    language: str = ""
    work: tuple[MemberRole, ...] = ()


BOTH = (MemberRole.TRANSLATOR, MemberRole.REVIEWER)
ACCOUNTS = (
    Account("administrator", "Administrator", ("Ada", "Sample"), None),
    Account("coordinator", "Coordinator", ("Chiara", "Sample"), Role.COORDINATOR),
    Account("officer", "Communications officer", ("Ona", "Sample"), Role.OFFICER),
    Account("editor", "Partner editor", ("Eva", "Sample"), Role.PARTNER_EDITOR),
    Account(
        "translator-sl",
        "Translator and reviewer, sl",
        ("Tina", "Sample"),
        Role.TRANSLATOR,
        "sl",
        BOTH,
    ),
    Account(
        "translator-mt",
        "Translator, mt",
        ("Marija", "Sample"),
        Role.TRANSLATOR,
        "mt",
        (MemberRole.TRANSLATOR,),
    ),
)


def is_production() -> bool:
    """Tell whether this is a site on the network, where no demo account belongs."""
    named = str(settings.SETTINGS_MODULE).endswith(".production")
    return named or bool(settings.SESSION_COOKIE_SECURE)


def account(username: str) -> User:
    """Return the account, made without a password where it is missing."""
    person = next(one for one in ACCOUNTS if one.username == username)
    user, made = User.objects.get_or_create(
        username=username,
        defaults={
            "first_name": person.name[0],
            "last_name": person.name[1],
            "email": f"{username}@example.org",
            "is_staff": person.role is None,
            "is_superuser": person.role is None,
        },
    )
    if made:
        user.set_unusable_password()
        user.save(update_fields=["password"])
    _give_work(user, person)
    return user


def _give_work(user: User, person: Account) -> None:
    """Give the person the group, the partner and the language of the role."""
    if person.role is not None:
        user.groups.add(Group.objects.get_or_create(name=person.role.value)[0])
    for locale in Locale.objects.filter(language_code=person.language):
        for role in person.work:
            LocaleMember.objects.get_or_create(user=user, locale=locale, role=role)
    if person.role is Role.PARTNER_EDITOR:
        pages = PartnerPage.objects.sources().filter(own_name=INSTITUTE_SI.own_name)
        for page in pages[:1]:
            PartnerMember.objects.get_or_create(
                user=user, partner_key=page.translation_key
            )


def make_accounts(site: DemoSite) -> None:
    for person in ACCOUNTS:
        account(person.username)


def _password() -> str:
    """Return a password that can be spoken: about 50 bits in four short words."""
    words = (
        "".join(secrets.choice(letters) for letters in (CONSONANTS, VOWELS) * 2)
        for _index in range(4)
    )
    return "-".join(words)


@transaction.atomic
def renew() -> list[tuple[Account, str]]:
    """Give each account a new password, and return it with the account."""
    fresh = []
    for person in ACCOUNTS:
        user, password = account(person.username), _password()
        user.set_password(password)
        user.save(update_fields=["password"])
        fresh.append((person, password))
    return fresh
