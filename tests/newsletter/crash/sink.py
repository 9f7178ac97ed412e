"""A mail server that takes everything and writes down what it took.

A line of the log is written before the answer, so that what a client was told is
there; a client that is killed meanwhile may have sent what it never heard of.
"""

from __future__ import annotations

import asyncio
import os
import sys

GREETING = b"220 sink\r\n"
ANSWERS = {
    b"EHLO": b"250 sink\r\n",
    b"HELO": b"250 sink\r\n",
    b"MAIL": b"250 2.1.0 ok\r\n",
    b"RCPT": b"250 2.1.5 ok\r\n",
    b"RSET": b"250 2.0.0 ok\r\n",
    b"NOOP": b"250 2.0.0 ok\r\n",
}


class Sink:
    """``delay`` seconds pass between the end of the data and the answer."""

    def __init__(self, log: str, delay: float) -> None:
        self.log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.delay = delay

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        try:
            await self.talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            return  # A client that was killed.
        finally:
            writer.close()

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        writer.write(GREETING)
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                writer.write(b"354 go on\r\n")
                await self.take(await reader.readuntil(b"\r\n.\r\n"))
                writer.write(b"250 2.0.0 kept\r\n")
            elif verb == b"QUIT":
                writer.write(b"221 bye\r\n")
                return
            else:
                writer.write(ANSWERS.get(verb, b"502 5.5.1 what?\r\n"))
            await writer.drain()

    async def take(self, data: bytes) -> None:
        head = data.partition(b"\r\n\r\n")[0].split(b"\r\n")
        fields = dict(line.split(b": ", 1) for line in head if b": " in line)
        os.write(self.log, fields[b"Message-ID"] + b" " + fields[b"To"] + b"\n")
        if self.delay:
            await asyncio.sleep(self.delay)


async def main(log: str, delay: float) -> None:
    sink = Sink(log, delay)
    server = await asyncio.start_server(sink.serve, "127.0.0.1", 0, limit=2**22)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], float(sys.argv[2])))
