from __future__ import annotations

from django_tasks import task

from core.publishing import generation

from .models import SiteImage
from .renditions import SHAPES, make_all


@task()
def make_renditions(image_id: int) -> None:
    """Make every size and format of a picture, and show them; it may be gone."""
    image = SiteImage.objects.filter(pk=image_id).first()
    if image is not None:
        for shape in SHAPES:
            make_all(image, shape)
        generation.advance()
