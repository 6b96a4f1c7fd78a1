"""Compilation: the compiler at work beside a solve, in processes of its own; one for each search at most."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from tempfile import TemporaryFile
from threading import Lock
from time import sleep
from typing import IO

from planner.solver.search.compile_ahead import begin
from planner.solver.search.machine_code import Code, is_at_hand

_SECONDS_BETWEEN = 0.05


class Compilation:
    """What must be compiled before a search can begin, and whoever compiles it.

    The compiler goes on when the solve is over, so that the next one need not wait.

    Attributes:
        fault: Why something cannot be compiled; None as long as nothing went wrong.
    """

    def __init__(self, codes: Iterable[Code]) -> None:
        """Begin to compile what is not at hand."""
        self.fault: str | None = None
        self._open = [code for code in codes if not is_at_hand(code)]
        try:
            self._children = {code: _child(code) for code in self._open}
        except OSError as error:
            self.fault = str(error)

    @property
    def is_done(self) -> bool:
        """Whether everything is at hand."""
        return all(is_at_hand(code) for code in self._open)

    @property
    def is_over(self) -> bool:
        """Whether everything is at hand, or something never will be: then there is a fault."""
        if self.fault is None and not self.is_done:
            self.fault = next(filter(None, (self._children[code].fault() for code in self._open)), None)
        return self.fault is not None or self.is_done

    def wait(self, *, is_enough: Callable[[], bool]) -> None:
        """Wait until it is over, or long enough."""
        while not self.is_over and not is_enough():
            sleep(_SECONDS_BETWEEN)


class _Child:
    """A process that compiles one search."""

    def __init__(self, code: Code) -> None:
        self._code, self._errors = code, TemporaryFile()  # noqa: SIM115 (open as long as the process)
        self._process = begin(code, errors=self._errors)

    @property
    def is_at_work(self) -> bool:
        return self._process.poll() is None

    def fault(self) -> str | None:
        """Say why it ended without having compiled the search."""
        if self.is_at_work or is_at_hand(self._code):
            return None
        return _last_line(self._errors) or f"the compiler ended with code {self._process.returncode}"


_children: dict[Code, _Child] = {}
_one_by_one = Lock()


def _child(code: Code) -> _Child:
    """Return the process that is at work for a search, or a new one."""
    with _one_by_one:
        if code not in _children or not _children[code].is_at_work:
            _children[code] = _Child(code)
        return _children[code]


def _last_line(errors: IO[bytes]) -> str:
    with suppress(OSError, ValueError):
        errors.seek(0)
        return "".join(errors.read().decode(errors="replace").strip().splitlines()[-1:])
    return ""
