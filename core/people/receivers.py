"""Groups and moderation exist after every migration, on an empty database too."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.management import create_permissions
from django.db.models.signals import post_migrate
from django.dispatch import receiver

from .actions import install_moderation, install_roles


@receiver(post_migrate, dispatch_uid="people.install_roles")
def install(sender: AppConfig, using: str, plan: Any = None, **kwargs: Any) -> None:
    """Install once all apps are migrated; Django tells each app in turn."""
    with_models = [one for one in apps.get_app_configs() if one.models_module]
    if sender != with_models[-1] or using != "default":
        return
    if not _migrated():
        return
    # Whoever connected first is told first: the rights may not be there yet.
    create_permissions(sender, verbosity=0, using=using)
    install_roles()
    install_moderation()


def _migrated() -> bool:
    """Tell whether the tables are there: a migration may stop half-way on purpose."""
    from django.contrib.auth.models import Group
    from django.db import connection
    from wagtail.models import WorkflowPage

    tables = connection.introspection.table_names()
    return {Group._meta.db_table, WorkflowPage._meta.db_table} <= set(tables)
