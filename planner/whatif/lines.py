"""Lines: where in a scenario file a change and its keys stand, for problems that say so."""

import re

from planner.domain.source import Source

_HEADER = re.compile(r"\s*\[\[\s*[\"']?change[\"']?\s*\]\]")
_KEY = re.compile(r"\s*[\"']?(?P<key>[^\"'=#\[\]]+?)[\"']?\s*=")


class Lines:
    """The places of a scenario file's keys.

    The TOML reader of the standard library keeps no line numbers; headers and keys are found by their looks. Where a
    file writes its changes in another way than one key a line, places name the change by its number.
    """

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._keys: list[dict[str, int]] = [{}]
        self._headers: list[int] = [1]
        for number, line in enumerate(text.splitlines(), start=1):
            if _HEADER.match(line):
                self._headers.append(number)
                self._keys.append({})
            elif (match := _KEY.match(line)) is not None:
                self._keys[-1].setdefault(match["key"].strip(), number)

    def of_file(self, key: str = "") -> Source:
        """Return the place of a key before the first change, or of the file."""
        return self._at(self._keys[0].get(key))

    def of_change(self, number: int, key: str = "") -> Source:
        """Return the place of a key of change `number`, counted from 1, or of the change."""
        if number >= len(self._headers):
            return Source(file=self._file, sheet=f"change {number}")
        return self._at(self._keys[number].get(key, self._headers[number]))

    def _at(self, line: int | None) -> Source:
        return Source(file=self._file, sheet=None if line is None else f"line {line}")
