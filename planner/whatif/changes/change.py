"""Change: one edit of a program, and how its kind is written in a row or a file."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from enum import Enum, StrEnum
from typing import ClassVar

from planner.domain.plan import Baseline
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.source import Source
from planner.planning.baseline import as_sent_baseline


class ChangeError(ValueError):
    """A change that cannot be read or applied; `problems` say why, in the program manager's words."""

    def __init__(self, *problems: InputProblem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class UnknownError(ChangeError):
    """A change that names what the program does not have."""


class Column(StrEnum):
    """A column of a change's row: the value is the attribute of `ChangeRow`, `label` the header people see."""

    PROJECT = "project"
    TASK = "task"
    RESOURCE = "resource"
    FUND = "fund"
    FIRST = "first"
    LAST = "last"
    NUMBER = "number"
    PERCENT = "percent"
    NAME = "name"
    TEXT = "text"

    @property
    def label(self) -> str:
        """The column's header in the workbook."""
        return _LABELS[self]


_LABELS = {
    Column.PROJECT: "Project",
    Column.TASK: "Task",
    Column.RESOURCE: "Person or pool",
    Column.FUND: "Fund",
    Column.FIRST: "Date or from",
    Column.LAST: "To",
    Column.NUMBER: "Number",
    Column.PERCENT: "Percent",
    Column.NAME: "Name",
    Column.TEXT: "Details",
}


class Form(Enum):
    """What is written in a cell."""

    TEXT = "a text"
    DATE = "a date"
    AMOUNT = "a number"
    WHOLE = "a whole number"
    LIST = "ids separated by semicolons"
    SKILLS = "skills with levels, such as `Python:3; SQL`"


_CELL = "cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Where a field of a change is written.

    Attributes:
        key: Its key in a scenario file.
        also: Other keys that are understood when reading.
        help: What to write, for people.
    """

    column: Column
    key: str
    form: Form
    also: tuple[str, ...] = ()
    help: str


def cell(column: Column, key: str, form: Form, help_: str, *also: str) -> Mapping[str, Cell]:
    """Say, as the metadata of a dataclass field, where that field is written."""
    return {_CELL: Cell(column=column, key=key, form=form, also=also, help=help_)}


@dataclass(frozen=True, kw_only=True)
class Change(ABC):
    """One edit of a program. A kind is a subclass with its `kind` and one row in the registry.

    Attributes:
        source: The row or line it was read from.
        places: The cell or line of single fields, by field name.
    """

    kind: ClassVar[str]
    about: ClassVar[str]
    """What the kind does, in one sentence for the workbook's help."""

    source: Source | None = field(default=None, compare=False, repr=False)
    places: Mapping[str, Source] = field(default_factory=dict, compare=False, repr=False)

    @abstractmethod
    def apply(self, program: Program) -> Program:
        """Return the program after the change.

        Raises:
            ChangeError: If it names something that does not exist or cannot be.
        """

    @abstractmethod
    def describe(self, program: Program | None = None) -> str:
        """Say what changes in one sentence without a full stop; with a program, by names instead of ids."""

    def problem(self, what: str, advice: str = "", *, at: str = "") -> ChangeError:
        """Return the error that says what is wrong with this change, or with its field `at`."""
        return ChangeError(InputProblem(source=self.places.get(at, self.source), what=what, advice=advice))


class BaselineChange(Change):
    """A change that depends on when tasks were planned before."""

    def apply(self, program: Program) -> Program:
        """Return the program after the change, judged by the dates in the project managers' own sheets."""
        return self.apply_against(program, as_sent_baseline(program))

    @abstractmethod
    def apply_against(self, program: Program, baseline: Baseline | None) -> Program:
        """Return the program after the change, judged by the dates of `baseline`."""


def cells(kind: type[Change]) -> dict[str, Cell]:
    """Return where each field of a kind is written, by field name."""
    return {f.name: f.metadata[_CELL] for f in fields(kind) if _CELL in f.metadata}


def stated(change: Change) -> dict[str, Cell]:
    """Return where the fields are written that say something other than their default."""
    defaults = {f.name: f.default for f in fields(change)}
    return {name: cell for name, cell in cells(type(change)).items() if getattr(change, name) != defaults[name]}


def required(kind: type[Change]) -> frozenset[str]:
    """Return the names of the fields that a change of this kind cannot do without."""
    return frozenset(f.name for f in fields(kind) if _CELL in f.metadata and not _has_default(f))


def _has_default(of: Field[object]) -> bool:
    return of.default is not MISSING or of.default_factory is not MISSING
