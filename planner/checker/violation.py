"""What the checker reports."""

from dataclasses import dataclass

from planner.domain.ids import TaskId


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One rule broken, in the program manager's words.

    Attributes:
        rule: The rule family, as the check file is named: `precedence`, `staffing` and so on.
        tasks: The tasks concerned, if any.
        message: What is wrong, with names, dates and numbers.
        is_split: Whether it is that the dates of a task and those of its work do not go together.
    """

    rule: str
    tasks: tuple[TaskId, ...] = ()
    message: str
    is_split: bool = False
