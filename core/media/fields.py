"""Looking at an uploaded picture before anything unpacks it."""

from __future__ import annotations

import warnings
from typing import Any

from django.core.exceptions import ValidationError
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField

__all__ = ["CarefulImageField"]


class CarefulImageField(WagtailImageField):
    """Refuses by its first bytes what is too large, and says so of a broken file.

    Wagtail unpacks a picture to learn its size: a file of a few kilobytes may fill the
    memory, and a truncated one ends in an error page.
    """

    def to_python(self, data: Any) -> Any:
        if data and hasattr(data, "seek"):
            self._look_at_head(data)
        try:
            return super().to_python(data)
        except (
            OSError,
            SyntaxError,
            ValueError,
            Image.DecompressionBombError,
        ) as error:
            raise self._invalid() from error

    def _look_at_head(self, data: Any) -> None:
        try:
            with warnings.catch_warnings():
                # Our own limit is the lower one; Pillow need not warn as well.
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                width, height = Image.open(data).size
        except Image.DecompressionBombError as error:
            raise self._invalid() from error
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
            return  # Not a picture, or one that only the full check understands.
        finally:
            data.seek(0)
        if width * height > self.max_image_pixels:
            raise ValidationError(
                self.error_messages["file_too_many_pixels"]
                % {
                    "num_pixels": width * height,
                    "max_pixels_count": self.max_image_pixels,
                },
                code="file_too_many_pixels",
            )

    def _invalid(self) -> ValidationError:
        return ValidationError(
            self.error_messages["invalid_image"], code="invalid_image"
        )
