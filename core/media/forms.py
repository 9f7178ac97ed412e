from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.images.forms import BaseImageForm
from wagtail.images.widgets import AdminImageChooser

from core.people.enums import ConsentPurpose
from core.people.forms import ConsentField

from .fields import CarefulImageField
from .models import ImageConsent

__all__ = ["ImageConsentForm", "SiteImageForm"]


class SiteImageForm(BaseImageForm):
    """The form of every upload of a picture (``WAGTAILIMAGES_IMAGE_FORM_BASE``)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            shipped = self.fields["file"]
            self.fields["file"] = CarefulImageField(
                label=shipped.label, required=shipped.required, widget=shipped.widget
            )


class ImageConsentForm(WagtailAdminModelForm):
    consent = ConsentField(ConsentPurpose.PHOTOGRAPH)

    class Meta:
        model = ImageConsent
        fields = ["image", "consent"]
        widgets = {"image": AdminImageChooser}
