"""Ctrl-C: the first one asks the work to end with what it has, the second one gives up."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread
from typing import TypeVar

from planner.cli.terminal import tell

Result = TypeVar("Result")

_POLL_SECONDS = 0.1


def until_interrupted(work: Callable[[Event], Result], *, meanwhile: Callable[[], None] | None = None) -> Result:
    """Run `work` in a thread of its own and return its result.

    The main thread stays free to see Ctrl-C: the first one sets the event that `work` was given, the second one raises.

    Args:
        meanwhile: Called several times a second while the work goes on.

    Raises:
        KeyboardInterrupt: At the second Ctrl-C; the thread is then left behind.
    """
    stop = Event()
    done: Future[Result] = Future()
    thread = Thread(target=_fulfil, args=(done, work, stop), daemon=True)
    while True:
        try:
            if thread.ident is None:
                thread.start()
            while not done.done():
                _wait(done)
                if meanwhile is not None:
                    meanwhile()
            return done.result()
        except KeyboardInterrupt:
            if stop.is_set():
                raise
            stop.set()
            tell("\nStopping with the best plan so far; Ctrl-C again gives up at once.")


def _wait(done: Future[Result]) -> None:
    try:
        done.exception(timeout=_POLL_SECONDS)
    except TimeoutError:
        return


def _fulfil(done: Future[Result], work: Callable[[Event], Result], stop: Event) -> None:
    try:
        done.set_result(work(stop))
    except BaseException as error:
        done.set_exception(error)
