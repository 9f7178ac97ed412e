"""A provider on this machine that takes every call, and writes down for whom it was.

It speaks as much of Mailgun as sending needs: a form with the variables of each
recipient, and an answer of one line.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from urllib.parse import parse_qs

ANSWER = b'{"id": "<batch@provider>", "message": "Queued. Thank you."}'
HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b"Content-Length: %d\r\n\r\n" % len(ANSWER)
)


async def serve(
    log: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            fields = dict(
                line.lower().split(b": ", 1)
                for line in head.split(b"\r\n")
                if b": " in line
            )
            body = await reader.readexactly(int(fields[b"content-length"]))
            given = parse_qs(body.decode())["recipient-variables"][0]
            os.write(log, "".join(f"{one}\n" for one in json.loads(given)).encode())
            writer.write(HEAD + ANSWER)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main(path: str) -> None:
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    server = await asyncio.start_server(
        lambda reader, writer: serve(log, reader, writer), "127.0.0.1", 0, limit=2**24
    )
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v3", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
