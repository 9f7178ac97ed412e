from __future__ import annotations

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.images.widgets import AdminImageChooser

from core.people.enums import ConsentPurpose
from core.people.forms import ConsentField

from .models import ImageConsent

__all__ = ["ImageConsentForm"]


class ImageConsentForm(WagtailAdminModelForm):
    consent = ConsentField(ConsentPurpose.PHOTOGRAPH)

    class Meta:
        model = ImageConsent
        fields = ["image", "consent"]
        widgets = {"image": AdminImageChooser}
