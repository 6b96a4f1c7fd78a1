"""Words: a file without structure, read one word after the other."""

from pathlib import Path


class Words:
    """The words of a text file and how many of them have been read.

    Every method raises ValueError, with the file's name, where the words end too early or are no numbers.
    """

    def __init__(self, path: Path) -> None:
        """Split the file at white space."""
        self._path = path
        self._words = path.read_text(encoding="latin-1").split()
        self._next = 0

    def word(self) -> str:
        """Read one word."""
        if self._next == len(self._words):
            raise ValueError(f"{self._path}: the file ends too early; is it in the format of its set?")
        self._next += 1
        return self._words[self._next - 1]

    def number(self) -> int:
        """Read one whole number."""
        word = self.word()
        try:
            return int(word)
        except ValueError:
            raise ValueError(f"{self._path}: word {self._next} is {word!r}, not a whole number") from None

    def numbers(self, count: int) -> list[int]:
        """Read so many whole numbers."""
        return [self.number() for _ in range(count)]
