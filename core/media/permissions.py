from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, grant_collections, rights_on

FILES = {
    "wagtailimages": "image",
    "wagtaildocs": "document",
    "wagtailmedia": "media",
}
for app, model in FILES.items():
    chosen = () if app == "wagtailmedia" else (f"{app}.choose_{model}",)
    for role in (Role.COORDINATOR, Role.OFFICER):
        grant_collections(role, f"{app}.add_{model}", f"{app}.change_{model}", *chosen)
    # Whoever may only add may also change what they added themselves.
    grant_collections(Role.PARTNER_EDITOR, f"{app}.add_{model}", *chosen)

grant(Role.COORDINATOR, *rights_on("media", "mediatext", "imageconsent"))
grant(Role.OFFICER, *rights_on("media", "mediatext", "imageconsent"))
