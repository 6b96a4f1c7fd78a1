"""Head kind: whether rows that head others in a table of people by period are projects, people or teams."""

import re
from collections.abc import Sequence
from enum import StrEnum

from planner.importing.mapping.roles import part_of_roles
from planner.importing.rows.bands import names_project
from planner.importing.values.names import is_full_name
from planner.importing.values.plain import key

MOST = 0.5
"""Part of some names from which what they look like counts for all."""
_SEVERAL_WORDS = re.compile(r"\s*[/|>]\s*")
_TEAM = re.compile(
    r"\bteams?\b|abteilung|\bdep(?:t|artment|artamento|artement)\b|équipe|equipo|equipe|avdeling|チーム|팀|部"
)


class HeadKind(StrEnum):
    """What the rows are that head others."""

    PROJECTS = "projects"
    PEOPLE = "people"
    TEAMS = "teams"


def kind_of(title: str, above: Sequence[str], below: Sequence[str], *, repeats: bool) -> tuple[HeadKind, bool]:
    """Say what heads are likeliest to be, and whether that is beyond doubt.

    Args:
        title: Of the column that heads and the rows below them stand in.
        above: The names of the heads.
        below: The names of the rows below them.
        repeats: Whether the same name stands below several heads: nobody is in two teams, but in two projects.
    """
    if all(map(names_project, above)):
        return HeadKind.PROJECTS, True
    if all(_TEAM.search(key(text)) for text in above):
        return HeadKind.TEAMS, True
    first, *others = _SEVERAL_WORDS.split(title)
    if others and names_project(f"{first} X"):
        return HeadKind.PROJECTS, True
    people_above, people_below = _people(above), _people(below)
    if people_above > MOST > people_below:
        return HeadKind.PEOPLE, False
    is_at_work = people_below > MOST or part_of_roles(below) > MOST
    if is_at_work and people_above < MOST and repeats:
        return HeadKind.PROJECTS, True
    return HeadKind.PROJECTS if repeats else HeadKind.TEAMS, False


def _people(texts: Sequence[str]) -> float:
    """Return which part of some texts look like full names."""
    return sum(is_full_name(text) and not names_project(text) for text in texts) / len(texts) if texts else 0.0
