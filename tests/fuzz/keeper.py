"""Keeper: hands files to a worker, ends it when it hangs, and starts another when it dies."""

import multiprocessing
from multiprocessing.connection import Connection
from types import TracebackType

from tests.fuzz.worker import Answer, work

SECONDS = 30.0
MEMORY = 1_536


class Keeper:
    """A worker that is there whenever one is needed."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds, self._memory = seconds, memory
        self._start()

    def __enter__(self) -> "Keeper":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def take_in(self, name: str, content: bytes) -> Answer:
        """Let the worker take in a file; its death, or a time without an answer, is an error too."""
        try:
            self._pipe.send((name, content))
            if self._pipe.poll(self._seconds):
                given: Answer = self._pipe.recv()
                return given
            error = f"hung: no answer within {self._seconds:.0f} s"
        except (EOFError, OSError):
            self._process.join(1)
            error = f"died: exit code {self._process.exitcode}"
        self._end()
        self._start()
        return Answer(None, error, self._seconds, self._memory)

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, self._memory), daemon=True)
        self._process.start()
        theirs.close()
        self._pipe.recv()  # what it imports takes a while, which is not the file's

    def _end(self) -> None:
        self._process.kill()
        self._process.join()
        self._pipe.close()

    _pipe: Connection
