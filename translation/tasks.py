"""What the desk does in the background."""

from __future__ import annotations

from django_tasks import task

from .desk import talk_mail


@task()
def draft_by_machine(job_id: int) -> None:
    """Draft one record in one language; it may be done or called off by now."""
    # Here, because actions enqueue this task.
    from .actions.machine_drafts import draft

    draft(job_id)


@task()
def mail_comment(comment_id: int, user_id: int) -> None:
    """Mail a comment to one person; a mail that fails is the failure of this task."""
    talk_mail.tell(comment_id, user_id)


@task()
def cut_source(page_id: int) -> None:
    """Cut a page that was published into texts; it may be gone by now."""
    # Here, because receivers enqueue this task.
    from .actions.cutting import cut

    cut(page_id)


@task()
def send_reminder(row_id: int) -> None:
    """Mail whoever was asked for a text; a mail that fails is this task's failure."""
    from .actions.reminding import mail_reminder

    mail_reminder(row_id)


@task()
def send_digest(user_id: int) -> None:
    """Mail a person what waits for them; a mail that fails is tried the next hour."""
    from .actions.digests import mail_digest

    mail_digest(user_id)
