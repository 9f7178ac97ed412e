from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import GroupPagePermission, Page, Workflow

from core.people.actions import install_moderation, install_roles
from core.people.enums import Role
from tests.factories import make_site

pytestmark = pytest.mark.django_db

PAGE_RIGHTS = {
    Role.COORDINATOR: {"add", "change", "publish", "lock", "unlock", "bulk_delete"},
    Role.OFFICER: {"add", "change", "publish"},
    Role.PARTNER_EDITOR: {"add"},
    Role.TRANSLATOR: set(),
}


@pytest.mark.parametrize("role", Role)
def test_a_group_has_its_page_rights_on_every_language(role: Role) -> None:
    rights = GroupPagePermission.objects.filter(group__name=role.value)
    codes = {right.permission.codename.removesuffix("_page") for right in rights}
    assert codes == PAGE_RIGHTS[role]
    assert {right.page.depth for right in rights} <= {1}


def test_everybody_opens_the_admin_and_only_the_coordinator_sees_funding() -> None:
    for role in Role:
        group = Group.objects.get(name=role.value)
        codes = set(group.permissions.values_list("codename", flat=True))
        assert "access_admin" in codes
        assert ("change_fundingprogramme" in codes) == (role == Role.COORDINATOR)
        assert ("change_participant" in codes) == (
            role in {Role.COORDINATOR, Role.OFFICER}
        )


def test_the_groups_that_wagtail_ships_are_gone() -> None:
    assert set(Group.objects.values_list("name", flat=True)) == set(Role.values)


def test_installing_again_changes_nothing_and_keeps_what_was_added() -> None:
    group = Group.objects.get(name=Role.TRANSLATOR.value)
    install_roles()
    install_moderation()
    before = (GroupPagePermission.objects.count(), group.permissions.count())
    given = Permission.objects.get(codename="view_consent")
    group.permissions.add(given)
    call_command("migrate", verbosity=0)
    after = (GroupPagePermission.objects.count(), group.permissions.count() - 1)
    assert before == after
    assert Workflow.objects.count() == 1


def test_moderation_reaches_every_home() -> None:
    homes = make_site()
    names = {home.get_workflow().name for home in homes.values()}
    assert names == {"Moderation"}


def test_a_workflow_that_an_administrator_chose_stays() -> None:
    root = Page.objects.get(depth=1)
    own = Workflow.objects.create(name="Two steps")
    root.workflowpage.workflow = own
    root.workflowpage.save()
    install_moderation()
    assert Page.objects.get(depth=1).get_workflow() == own
