"""Records: tables that say what was, or what happened period by period, rather than what is planned."""

from collections.abc import Collection, Mapping, Sequence

from planner.importing.fields import Field
from planner.importing.mapping.evidence import Evidence
from planner.importing.table import ColumnMeaning

_WHO = frozenset({Field.PERSON, Field.PEOPLE, Field.PERSON_ID, Field.OWNER})
_HOURS = frozenset({Field.EFFORT, Field.ACTUAL_EFFORT, Field.DURATION, Field.CAPACITY})
_WHEN = frozenset(
    {Field.START, Field.FINISH, Field.FROM, Field.TO, Field.DUE, Field.DEADLINE, Field.RELEASE, Field.PREDECESSORS}
)
_WORK = (Field.TASK, Field.TASK_ID, Field.WBS, Field.PROJECT, Field.PROJECT_ID)
"""What may say which work hours were spent on, the closest first."""
_RETURNS = 0.8
"""Different texts, in parts of the filled cells, below which the same work stands in many rows."""
_ASKED_FOR = frozenset(
    {Field.ROLE, Field.SKILL, Field.TEAM, Field.PERSON, Field.PEOPLE, Field.PROJECT, Field.PROJECT_ID, Field.HEADS}
)


def records_hours(columns: Sequence[ColumnMeaning], seen: Mapping[int, Evidence]) -> bool:
    """Tell whether rows are hours that were recorded: one day and one person each, and work that returns."""
    of = {column.field: column.number for column in reversed(columns)}
    work = next((of[field] for field in _WORK if field in of), None)
    is_booked = Field.DATE in of and bool(_WHO & of.keys()) and bool(_HOURS & of.keys()) and not _WHEN & of.keys()
    return is_booked and work is not None and seen[work].distinct < _RETURNS


def asks_for_something(fields: Collection[Field], *, has_grid: bool) -> bool:
    """Tell whether a table of demand names anything that is asked for; figures by week do not.

    Args:
        has_grid: Whether it has periods across: then the first column names it, whatever its title.
    """
    return has_grid or not _ASKED_FOR.isdisjoint(fields)
