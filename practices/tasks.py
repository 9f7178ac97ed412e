"""What practices do in the background."""

from __future__ import annotations

from django_tasks import task

from .guide.building import build

__all__ = ["build_guide"]


@task()
def build_guide(pk: int) -> None:
    """Make the files of a guide that somebody ordered."""
    build(pk)
