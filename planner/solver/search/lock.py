"""Lock: one process at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

_SECONDS = 3600.0
"""Longest wait for whoever is inside."""


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Wait until no other process is inside, and keep others out until the end.

    The lock is that of an empty SQLite database: every operating system has it, and it ends with its process, however
    that ended.

    Args:
        path: File that all of them name; it is made if it does not exist.

    Raises:
        sqlite3.OperationalError: If the file cannot be made, or another process is inside for an hour.
    """
    with closing(sqlite3.connect(path, timeout=_SECONDS, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield
