"""What each provider of django-anymail can do, and what it needs from the host."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

__all__ = ["PROVIDERS", "Provider", "verified"]


@dataclass(frozen=True)
class Provider:
    """A service that sends mails.

    ``most`` is how many mails one call takes. More than one go together only where
    ``field`` says how the text of a mail names what differs from reader to reader, and
    ``opens`` what else in a text the provider would take for such a name.
    ``keys`` are settings without which it sends nothing, ``verifies`` those of which
    one must be there so that its calls can be told from forged ones (all are parts of
    ANYMAIL). ``repeats`` is how it knows a call that is made again: by a ``header`` of
    the call or of the ``mail``; none can mean twice.
    """

    webhook: str
    keys: tuple[str, ...]
    verifies: tuple[str, ...] = ("WEBHOOK_SECRET",)
    most: int = 1
    field: str = ""
    opens: tuple[str, ...] = ()
    repeats: str = ""
    headers: tuple[tuple[str, str], ...] = ()


SECRET = "WEBHOOK_SECRET"
PROVIDERS = {
    "amazon_ses": Provider("amazon_ses.AmazonSESTrackingWebhookView", ()),
    "brevo": Provider(
        "brevo.BrevoTrackingWebhookView",
        ("BREVO_API_KEY",),
        most=1000,
        field="{{{{params.{0}}}}}",
        opens=("{{", "{%"),
        repeats="mail",
    ),
    "mailersend": Provider(
        "mailersend.MailerSendTrackingWebhookView",
        ("MAILERSEND_API_TOKEN",),
        ("MAILERSEND_SIGNING_SECRET",),
    ),
    "mailgun": Provider(
        "mailgun.MailgunTrackingWebhookView",
        ("MAILGUN_API_KEY",),
        ("MAILGUN_WEBHOOK_SIGNING_KEY",),
        most=1000,
        field="%recipient.{0}%",
        opens=("%recipient",),
    ),
    "mailjet": Provider(
        "mailjet.MailjetTrackingWebhookView",
        ("MAILJET_API_KEY", "MAILJET_SECRET_KEY"),
        most=50,
        field="[[var:{0}]]",
        opens=("[[", "{{", "{%"),
    ),
    "mailtrap": Provider(
        "mailtrap.MailtrapTrackingWebhookView",
        ("MAILTRAP_API_TOKEN",),
        ("MAILTRAP_TRACKING_SECRET", SECRET),
    ),
    "mandrill": Provider(
        "mandrill.MandrillCombinedWebhookView",
        ("MANDRILL_API_KEY",),
        ("MANDRILL_WEBHOOK_KEY",),
    ),
    "postal": Provider(
        "postal.PostalTrackingWebhookView",
        ("POSTAL_API_KEY", "POSTAL_API_URL"),
        ("POSTAL_WEBHOOK_KEY",),
    ),
    "postmark": Provider(
        "postmark.PostmarkTrackingWebhookView",
        ("POSTMARK_SERVER_TOKEN",),
        # Otherwise it writes a Message-ID of its own.
        headers=(("X-PM-KeepID", "true"),),
    ),
    "resend": Provider(
        "resend.ResendTrackingWebhookView",
        ("RESEND_API_KEY",),
        ("RESEND_SIGNING_SECRET", SECRET),
        repeats="header",
    ),
    "sendgrid": Provider(
        "sendgrid.SendGridTrackingWebhookView",
        ("SENDGRID_API_KEY",),
        ("SENDGRID_TRACKING_WEBHOOK_VERIFICATION_KEY", SECRET),
    ),
    "sparkpost": Provider(
        "sparkpost.SparkPostTrackingWebhookView",
        ("SPARKPOST_API_KEY",),
        most=1000,
        field="{{{{{0}}}}}",
        opens=("{{", "{%"),
        repeats="header",
    ),
    "unisender_go": Provider(
        "unisender_go.UnisenderGoTrackingWebhookView",
        ("UNISENDER_GO_API_KEY", "UNISENDER_GO_API_URL"),
        ("UNISENDER_GO_API_KEY",),
        most=500,
        field="{{{{{0}}}}}",
        opens=("{{", "{%"),
    ),
}


def verified(name: str) -> bool:
    """Tell whether calls of a provider can be told from forged ones."""
    provider = PROVIDERS.get(name)
    if provider is None:
        return False
    return any(settings.ANYMAIL.get(setting) for setting in provider.verifies)
