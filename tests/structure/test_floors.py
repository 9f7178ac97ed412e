"""Foreign keys run downwards only, as imports do (design.md, "Layout")."""

from __future__ import annotations

from django.apps import apps

FLOORS = (
    *("core", "translation", "partners", "practices", "news", "dissemination"),
    *("home", "heco_site"),
)


def floor_of(model: type) -> int | None:
    """Return how high a model stands; None for models of installed packages."""
    package = model.__module__.partition(".")[0]
    return FLOORS.index(package) if package in FLOORS else None


def test_foreign_keys_run_downwards_only() -> None:
    upwards = []
    for model in apps.get_models(include_auto_created=True):
        height = floor_of(model)
        if height is None:
            continue
        for field in model._meta.get_fields():
            if not field.concrete or field.related_model is None:
                continue
            below = floor_of(field.related_model)
            if below is not None and below > height:
                upwards.append(f"{model.__name__}.{field.name}")
    assert upwards == []


def test_no_package_of_ours_is_without_a_floor() -> None:
    ours = {
        config.name.partition(".")[0]
        for config in apps.get_app_configs()
        if "site-packages" not in config.path
    }
    assert ours == set(FLOORS)
