"""One step of the newsletter's benchmark in a process of its own."""

from __future__ import annotations

import json
import resource
import sys
import time

import django

SIZE = 20_000  # characters of HTML, as in the figures of others


def mebibytes() -> float:
    """Return the most memory this process had, in MiB."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def made(readers: int, first: int = 0) -> None:
    """Add active readers in every language."""
    from django.conf import settings
    from django.utils import timezone

    from dissemination.newsletter.models import Subscriber

    languages = [code for code, _name in settings.LANGUAGES]
    now = timezone.now()
    Subscriber.objects.bulk_create(
        (
            Subscriber(
                email=f"reader-{one}@example.org",
                address=f"reader-{one}@example.org",
                language=languages[one % len(languages)],
                status="active",
                confirmed_at=now,
            )
            for one in range(first, first + readers)
        ),
        batch_size=2_000,
    )


def make(readers: int) -> dict:
    from django.conf import settings
    from django.core.management import call_command

    from dissemination.newsletter.models import Dispatch, Edition
    from dissemination.newsletter.sending.queueing import fill
    from tests.newsletter.conftest import dispatch

    call_command("migrate", verbosity=0)
    made(readers)
    sending = dispatch(tuple(code for code, _name in settings.LANGUAGES))
    words = "<p>Dober dan, branje o kruhu in knjigah, čebela, žito in šola.</p>\n"
    for edition in Edition.objects.all():
        edition.html += words * (SIZE // len(words))
        edition.save()
    fill(sending)
    Dispatch.objects.update(state="sending")
    return {}


def ready() -> None:
    """Read what a worker reads once in its life, then wait for the others."""
    from django.conf import settings
    from django.urls import reverse
    from django.utils import translation

    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            reverse("newsletter:one-click", args=["any"])
    print("ready", flush=True)
    sys.stdin.readline()


def work() -> dict:
    from dissemination.newsletter.models import Delivery
    from dissemination.newsletter.sending import Sender
    from dissemination.newsletter.transport import chosen

    sender = Sender(chosen())
    ready()
    while Delivery.objects.unfinished().exists():
        if not sender.work():
            time.sleep(0.01)
    sender.stop()
    sender.run()
    return {"MiB": mebibytes()}


def loop() -> dict:
    """Send as a loop over Django's own mail does, over one connection."""
    from django.core.mail import EmailMultiAlternatives, get_connection

    from dissemination.newsletter.models import Delivery

    backend = "django.core.mail.backends.smtp.EmailBackend"
    rows = Delivery.objects.select_related("subscriber", "edition")
    ready()
    with get_connection(backend) as connection:
        for one in rows.iterator():
            mail = EmailMultiAlternatives(
                one.edition.subject,
                one.edition.text,
                to=[one.subscriber.email],
                headers={"Message-ID": one.message_id},
                connection=connection,
            )
            mail.attach_alternative(one.edition.html, "text/html")
            mail.send()
    return {"MiB": mebibytes()}


def bare() -> dict:
    """Send as anymail alone does: a call for each batch of an edition."""
    from itertools import groupby, islice

    from django.conf import settings
    from django.core.mail import EmailMultiAlternatives, get_connection

    from dissemination.newsletter.models import Delivery

    rows = Delivery.objects.select_related("subscriber", "edition")
    ready()
    with get_connection("anymail.backends.mailgun.EmailBackend") as connection:
        found = rows.order_by("edition", "pk").iterator()
        for _edition, mails in groupby(found, key=lambda one: one.edition_id):
            while batch := list(islice(mails, settings.NEWSLETTER_BATCH)):
                edition = batch[0].edition
                mail = EmailMultiAlternatives(
                    edition.subject,
                    edition.text,
                    settings.NEWSLETTER_FROM,
                    to=[one.subscriber.email for one in batch],
                    connection=connection,
                )
                mail.merge_data = {
                    one.subscriber.email: {"reader": one.message_id} for one in batch
                }
                mail.attach_alternative(edition.html, "text/html")
                mail.send()
    return {"MiB": mebibytes()}


def queue(readers: int) -> dict:
    """Queue a sending to many, then take some leases of it."""
    import uuid

    from dissemination.newsletter.models import Delivery, Dispatch, Subscriber
    from dissemination.newsletter.sending import leasing
    from dissemination.newsletter.sending.queueing import fill

    made(readers - Subscriber.objects.count(), first=Subscriber.objects.count())
    Delivery.objects.all().delete()
    sending = Dispatch.objects.get()
    Dispatch.objects.update(
        state="queueing", filled_to=0, recipients=0, started_at=django_now()
    )
    started = time.perf_counter()
    fill(sending)
    seconds = time.perf_counter() - started
    if Delivery.objects.count() != readers:
        raise RuntimeError("Not everybody was queued.")
    Dispatch.objects.update(state="sending")
    sending.refresh_from_db()
    started = time.perf_counter()
    for _lease in range(20):
        leasing.lease(sending, uuid.uuid4(), 40)
    return {
        "seconds to queue": round(seconds, 2),
        "ms of a lease at 100,000": round((time.perf_counter() - started) * 50, 2),
        "MiB at 100,000": mebibytes(),
    }


def django_now():
    from django.utils import timezone

    return timezone.now()


def imported(rows: int) -> dict:
    """Read a list as it is uploaded, and take it over."""
    from django.contrib.auth import get_user_model

    from dissemination.newsletter.actions.importing import apply_import, read_list
    from dissemination.newsletter.models import Subscriber
    from dissemination.newsletter.subscribing.taking import take_over

    lines = "email,language\n" + "".join(
        f"new-{one}@example.com,sl\n" for one in range(rows)
    )
    user = get_user_model().objects.create_user("importer")
    before = Subscriber.objects.count()
    started = time.perf_counter()
    kept = read_list(lines.encode(), "list.csv", "sl", "A sheet of paper.", user)
    if not apply_import(kept):
        take_over(kept.pk)  # What the worker does with a long list.
    seconds = time.perf_counter() - started
    if Subscriber.objects.count() != before + rows:
        raise RuntimeError("Not everybody was taken over.")
    return {"imported per second": round(rows / seconds)}


def main(what: str, *more: str) -> None:
    django.setup()
    steps = {"make": make, "queue": queue, "import": imported}
    found = steps[what](int(more[0])) if what in steps else globals()[what]()
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
