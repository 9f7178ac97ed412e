"""Every change of a translation. A person of ``None`` is the site itself.

Nothing here changes what readers see, except ``approve`` and ``translate_snippet``.
"""

from __future__ import annotations

from .bulk import translate, translate_snippet
from .corrections import CORRECTED, changes_of, keep_translations
from .doubting import accept_doubts, open_doubts
from .review import approve, reject, submit_for_review
from .standing import note_publication, note_source, share_facts, take_facts
from .writing import save_texts, start, still_right, write_draft

__all__ = [
    "CORRECTED",
    "accept_doubts",
    "approve",
    "changes_of",
    "keep_translations",
    "note_publication",
    "note_source",
    "open_doubts",
    "reject",
    "save_texts",
    "share_facts",
    "start",
    "still_right",
    "submit_for_review",
    "take_facts",
    "translate",
    "translate_snippet",
    "write_draft",
]
