"""Questions: what a file leaves open, with a proposed answer and what follows from it; asked once for a file."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.source import Source
from planner.importing.values.reading import DoubtKind


class DecisionKind(StrEnum):
    """What has to be decided beside how single cells are read."""

    COLUMN = "meaning of a column"
    TABLE = "meaning of a table"
    """What its rows, numbers or colours are."""
    VERSION = "version of the plan"
    WEEK_ONE = "date of week 1"
    STATUS_DATE = "status date"
    PERSON = "names of one person"
    PROJECT = "names of one project"
    WHO_WORKS = "who does the work"
    LEFT_MONEY = "money that is left"


QuestionKind = DoubtKind | DecisionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer.

    Attributes:
        answer: In one to four words; what a profile keeps.
        consequence: What follows from it, in one sentence.
    """

    answer: str
    consequence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to be asked.

    Attributes:
        kind: How cells are read, or what has to be decided beside that.
        id: Names it in a profile, the same for the next version of the file: `unit of Plan / Duration`.
        source: The first cell it is about.
        what: The question in one sentence.
        options: The proposed answer first.
        answer: What was answered; None where nobody has, and the proposal is taken.
        cells: How many cells it is about.
    """

    kind: QuestionKind
    id: str
    source: Source
    what: str
    options: tuple[Option, ...]
    answer: str | None = None
    cells: int = 1

    @property
    def proposed(self) -> str:
        """The answer that is taken until somebody gives one."""
        return self.options[0].answer

    @property
    def taken(self) -> str:
        """The answer in force."""
        return self.proposed if self.answer is None else self.answer

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered yet."""
        return self.answer is None

    @property
    def consequence(self) -> str:
        """What follows from the answer in force."""
        return next((option.consequence for option in self.options if option.answer == self.taken), "")

    def __str__(self) -> str:
        """Write place, question, answers and consequence as one line."""
        answers = " or ".join(f'"{option.answer}"' for option in self.options)
        stands = "proposed" if self.is_open else "answered"
        then = f" ({self.consequence})" if self.consequence else ""
        return f'{self.source}: {self.what} {answers}? {stands.capitalize()}: "{self.taken}"{then}.'
