"""Giving the groups of the site their rights, and its pages their moderation."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from .enums import Role
from .registry import collection_rights, model_rights, page_rights

__all__ = ["install_moderation", "install_roles"]

MODERATION = "Moderation"


@transaction.atomic
def install_roles() -> None:
    """Create the group of each role and add the rights that it lacks.

    Rights are only added: what an administrator gave besides stays.
    """
    found = _permissions()
    for role in Role:
        group, _created = Group.objects.get_or_create(name=role.value)
        group.permissions.add(*(found[name] for name in model_rights().get(role, ())))
        _grant_pages(group, (found[name] for name in page_rights().get(role, ())))
        _grant_files(group, (found[name] for name in collection_rights().get(role, ())))


def _permissions() -> dict[str, Permission]:
    """Return every right of the site as ``{app_label.codename: permission}``."""
    return {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }


def _grant_pages(group: Group, permissions: Iterable[Permission]) -> None:
    """Give rights on the root, so that a language added later has them too."""
    root = Page.objects.filter(depth=1).first()
    if root is None:
        return
    for permission in permissions:
        GroupPagePermission.objects.get_or_create(
            group=group, page=root, permission=permission
        )


def _grant_files(group: Group, permissions: Iterable[Permission]) -> None:
    root = Collection.objects.filter(depth=1).first()
    if root is None:
        return
    for permission in permissions:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=root, permission=permission
        )


@transaction.atomic
def install_moderation() -> None:
    """Send what partner editors submit to the coordinators, in every language.

    An administrator who has given the root another workflow keeps it.
    """
    root = Page.objects.filter(depth=1).first()
    if root is None or WorkflowPage.objects.filter(page=root).exists():
        return
    task = GroupApprovalTask.objects.create(name="Coordinator")
    task.groups.add(Group.objects.get(name=Role.COORDINATOR.value))
    workflow = Workflow.objects.create(name=MODERATION)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(page=root, workflow=workflow)
