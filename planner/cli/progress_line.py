"""The progress line: one line rewritten on a terminal, a line now and then elsewhere."""

import sys
from time import monotonic
from types import TracebackType
from typing import Self, TextIO

from planner.cli.terminal import printable
from planner.domain.goals import GoalKind
from planner.solver.progress import Progress
from planner.wording.progress import LOOKING, progress_text

_CLEAR = "\r\x1b[2K"
_WIDTH = 110
_SECONDS_BETWEEN_LINES = 10.0
_SECONDS_BETWEEN_TICKS = 0.5


class ProgressLine:
    """Shows what a running solve tells, on standard error.

    Elsewhere than on a terminal a line is written for each new goal and at most every ten seconds, so that logs stay
    short.
    """

    def __init__(self, currency: str, *, stream: TextIO | None = None) -> None:
        self._label = ""
        self._currency = currency
        self._stream = sys.stderr if stream is None else stream
        self._rewrites = self._stream.isatty()
        self._text = ""
        self._began = self._ticked = monotonic()
        self._last: tuple[GoalKind | None, float] | None = None

    def __enter__(self) -> Self:
        """Begin to show progress."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Leave a clean line behind."""
        if self._rewrites:
            self._write(_CLEAR)

    def begin(self, label: str = "") -> None:
        """Say that a plan is being made; `label` tells which of several."""
        self._label = f"{label}: " if label else ""
        self._last = None
        self._say(0.0, LOOKING)

    def __call__(self, progress: Progress) -> None:
        """Show the latest progress; called from the solving thread."""
        is_news = self._is_news(progress)
        if is_news:
            self._last = progress.goal, progress.seconds
        self._say(progress.seconds, progress_text(progress, self._currency), is_news=is_news)

    def tick(self) -> None:
        """Rewrite the line with the time that has passed; called now and then, from whichever thread waits."""
        now = monotonic()
        if self._rewrites and now - self._ticked >= _SECONDS_BETWEEN_TICKS:
            self._ticked = now
            self._write(f"{_CLEAR}{now - self._began:4.0f} s  {self._text}"[: _WIDTH + len(_CLEAR)])

    def _is_news(self, progress: Progress) -> bool:
        if self._last is None:
            return True
        goal, seconds = self._last
        return goal is not progress.goal or progress.seconds - seconds >= _SECONDS_BETWEEN_LINES

    def _say(self, seconds: float, text: str, *, is_news: bool = True) -> None:
        self._text = printable(self._label + text)
        if is_news and not self._rewrites:
            self._write(f"{seconds:4.0f} s  {self._text}\n")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
