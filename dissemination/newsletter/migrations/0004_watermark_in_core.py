from __future__ import annotations

from typing import Any

from django.db import migrations


def carry_over(apps: Any, schema_editor: Any) -> None:
    """Take the number along: a lower one would look like a restored database."""
    old = apps.get_model("newsletter", "Watermark").objects.first()
    if old is not None:
        apps.get_model("publishing", "Watermark").objects.update_or_create(
            name="newsletter", defaults={"value": old.value}
        )


class Migration(migrations.Migration):
    dependencies = [
        ("newsletter", "0003_rate_limit"),
        ("publishing", "0002_watermark"),
    ]

    operations = [
        migrations.RunPython(carry_over, migrations.RunPython.noop, elidable=True),
        migrations.DeleteModel("Watermark"),
    ]
