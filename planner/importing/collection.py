"""Collection: Python's search for garbage in cycles, held back while many rows are put together.

An import makes millions of small objects that refer to each other and none of which is garbage; the search for cycles
goes through all of them again and again and takes half of the time of a large import.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_LOCK = Lock()
_holders = 0
_was_on = False


@contextmanager
def collection_held_back() -> Iterator[None]:
    """Hold the search for garbage in cycles back; several threads may ask for it, the last one to end lets it go on."""
    global _holders, _was_on  # noqa: PLW0603 - the collector is one for the whole process
    with _LOCK:
        if _holders == 0:
            _was_on = gc.isenabled()
            gc.disable()
        _holders += 1
    try:
        yield
    finally:
        with _LOCK:
            _holders -= 1
            if _holders == 0 and _was_on:
                gc.enable()
