"""A real post office of one's own: Postfix delivers, Dovecot lets people read.

Both come from Debian (postfix, dovecot-imapd) and need root, since they hand each mail
to the user nobody. Everything lies in a folder that goes with them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["PASSWORD", "Missing", "Postboxes", "dovecot", "postoffice"]

DOMAIN = "example.org"
# What one would not guess to work in an address of a mailbox.
PASSWORD = 'ge"heim'
PATIENCE = 15.0  # seconds
NOBODY = 65534

DOVECOT = """\
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
base_dir = {folder}/run
log_path = {folder}/dovecot.log
mail_location = maildir:{folder}/mail/%n
first_valid_uid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}
}}
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
myhostname = mail.{domain}
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
recipient_delimiter = +
alias_maps =
smtpd_peername_lookup = no
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = inline:{{ {boxes} }}
virtual_uid_maps = static:{nobody}
virtual_gid_maps = static:{nobody}
transport_maps = inline:{{ {{ moved@{domain} = smtp:[127.0.0.1]:{far} }} }}
"""

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
127.0.0.1:{far} inet n - n - - smtpd
  -o myhostname=far.{domain}
  -o {{ smtpd_recipient_restrictions = check_recipient_access
  inline:{{ {{ moved@{domain} = 550 5.1.6 Moved away }} }} }}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


class Missing(Exception):
    """A server is not installed, or may not be run by this user."""


@dataclass(frozen=True)
class Postboxes:
    """Where mails go in and where they come out; ``folder`` holds the mailboxes.

    A mailbox is a user of IMAP, the part of the address before the sign, and every
    password is ``PASSWORD``.
    """

    folder: Path
    imap: int
    smtp: int = 0

    def new(self, name: str) -> Path:
        """Return the folder in which unread mails of a mailbox lie."""
        return self.folder / "mail" / name / "new"


@contextlib.contextmanager
def dovecot(*names: str) -> Iterator[Postboxes]:
    """Run Dovecot with a mailbox for each of ``names``. Raises ``Missing``."""
    program = _found("dovecot", "dovecot-imapd")
    with tempfile.TemporaryDirectory(prefix="heco-post-") as made:
        folder = Path(made)
        folder.chmod(0o755)
        for name in names:
            for part in ("new", "cur", "tmp"):
                (folder / "mail" / name / part).mkdir(parents=True)
        for path in (folder / "mail", *(folder / "mail").rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        port = _free_port()
        config = folder / "dovecot.conf"
        config.write_text(DOVECOT.format(folder=folder, password=PASSWORD, port=port))
        server = subprocess.Popen([program, "-F", "-c", str(config)])
        try:
            _answering(port, folder / "dovecot.log")
            yield Postboxes(folder, port)
        finally:
            server.terminate()
            server.wait(PATIENCE)


@contextlib.contextmanager
def postoffice(*names: str) -> Iterator[Postboxes]:
    """Run Postfix before Dovecot: what is sent to ``name@example.org`` can be read.

    ``moved@example.org`` is taken, refused by the next server, and comes back; every
    other address is refused at once.
    Raises ``Missing``.
    """
    program = _found("postfix", "postfix")
    with dovecot(*names) as boxes:
        folder, port, far = boxes.folder, _free_port(), _free_port()
        settings = folder / "postfix"
        for path in (settings, folder / "queue", folder / "data"):
            path.mkdir()
        shutil.chown(folder / "data", "postfix")
        known = [f"{{ {name}@{DOMAIN} = {name}/ }}" for name in (*names, "moved")]
        main = MAIN.format(
            folder=folder,
            domain=DOMAIN,
            boxes=" ".join(known),
            nobody=NOBODY,
            far=far,
        )
        (settings / "main.cf").write_text(main)
        (settings / "master.cf").write_text(
            MASTER.format(port=port, far=far, domain=DOMAIN)
        )
        log = folder / "postfix.log"
        _postfix(program, settings, log, "start")
        try:
            _answering(port, log)
            yield Postboxes(folder, boxes.imap, port)
        finally:
            _postfix(program, settings, log, "stop")


def _found(name: str, package: str) -> str:
    program = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None or os.geteuid() != 0:
        raise Missing(f"A real mailbox needs {package}, and root to run it.")
    return program


def _postfix(program: str, settings: Path, log: Path, word: str) -> None:
    command: Sequence[str] = (program, "-c", str(settings), word)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = log.read_text() if log.exists() else ""
        raise RuntimeError(f"postfix {word}: {done.stdout}{done.stderr}{said}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _answering(port: int, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), timeout=2) as line,
        ):
            if line.recv(3):
                return
        time.sleep(0.05)
    raise RuntimeError(f"Nobody answers: {log.read_text() if log.exists() else log}")
