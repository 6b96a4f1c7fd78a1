"""Whether rows that head others are projects, people or teams."""

import pytest

from planner.importing.rows.head_kind import HeadKind, kind_of

PEOPLE = ("Ana Silva", "Bo Li")
THINGS = ("Atlas", "Borealis")


@pytest.mark.parametrize(
    ("title", "above", "below", "repeats", "kind", "is_sure"),
    [
        ("Name", ("Projekt Nord", "Projekt Süd"), PEOPLE, False, HeadKind.PROJECTS, True),
        ("Name", ("Team Red", "Team Blue"), PEOPLE, False, HeadKind.TEAMS, True),
        ("Project / Resource", THINGS, ("Ana", "Bo"), False, HeadKind.PROJECTS, True),
        ("Name", THINGS, PEOPLE, True, HeadKind.PROJECTS, True),
        ("Name", PEOPLE, THINGS, True, HeadKind.PEOPLE, False),
        ("Name", THINGS, ("Ana", "Bo"), True, HeadKind.PROJECTS, False),
        ("Name", THINGS, PEOPLE, False, HeadKind.TEAMS, False),
        ("Role", THINGS, ("Engineer", "Tester"), True, HeadKind.PROJECTS, True),
    ],
)
def test_what_heads_are(title, above, below, repeats, kind, is_sure):
    assert kind_of(title, above, below, repeats=repeats) == (kind, is_sure)
