"""Every change of a translation. A person of ``None`` is the site itself.

Nothing here changes what readers see, except ``approve`` and ``translate_snippet``.
"""

from __future__ import annotations

from .assigning import LEFT, assign, give_back, take
from .bulk import translate, translate_snippet
from .corrections import CORRECTED, changes_of, keep_translations
from .cutting import cut_all
from .digests import choose_digest, send_digests
from .doubting import accept_doubts, open_doubts
from .drafting import write_draft
from .exporting import cut_for_export
from .glossary import agree_forms, delete_term, save_term
from .importing import Applied, apply_import, keep_import, preview_of
from .machine import (
    Asked,
    ask_machine,
    ask_machine_again,
    call_machine_off,
    resume_machine_jobs,
)
from .reminding import remind, remind_in_time
from .reporting import (
    LONGEST_REPORT,
    LONGEST_WORDS,
    MOST_REPORTS,
    report_mistake,
)
from .restoring import put_back
from .review import approve, reject, submit_for_review
from .standing import note_publication, note_source, share_facts, take_facts
from .talking import LONGEST_COMMENT, comment, reopen, settle
from .writing import (
    plain,
    save_texts,
    save_what_passes,
    start,
    still_right,
    version_of,
)

__all__ = [
    "CORRECTED",
    "LEFT",
    "LONGEST_COMMENT",
    "LONGEST_REPORT",
    "LONGEST_WORDS",
    "MOST_REPORTS",
    "Applied",
    "Asked",
    "accept_doubts",
    "agree_forms",
    "apply_import",
    "approve",
    "ask_machine",
    "ask_machine_again",
    "assign",
    "call_machine_off",
    "changes_of",
    "choose_digest",
    "comment",
    "cut_all",
    "cut_for_export",
    "delete_term",
    "give_back",
    "keep_import",
    "keep_translations",
    "note_publication",
    "note_source",
    "open_doubts",
    "plain",
    "preview_of",
    "put_back",
    "reject",
    "remind",
    "remind_in_time",
    "reopen",
    "report_mistake",
    "resume_machine_jobs",
    "save_term",
    "save_texts",
    "save_what_passes",
    "send_digests",
    "settle",
    "share_facts",
    "start",
    "still_right",
    "submit_for_review",
    "take",
    "take_facts",
    "translate",
    "translate_snippet",
    "version_of",
    "write_draft",
]
