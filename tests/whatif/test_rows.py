"""Changes as rows."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from planner.domain.ids import ResourceId, SkillId
from planner.domain.people import Skill
from planner.domain.source import Source
from planner.whatif.changes.change import Change, ChangeError, Column, cells
from planner.whatif.changes.people import Hire, RemovePerson
from planner.whatif.changes.registry import KINDS
from planner.whatif.rows import ChangeRow, change_of, row_of, rows_of
from tests.whatif.drawn import changes

ROW = Source(file="plan.xlsx", sheet="Changes", cell="A7")
CELL = Source(file="plan.xlsx", sheet="Changes", cell="D7")


@given(changes())
def test_a_row_reads_back_as_the_same_change(change: Change):
    assert change_of(row_of(change)) == change


def test_rows_keep_the_order():
    two = (RemovePerson(person=ResourceId("b")), RemovePerson(person=ResourceId("a")))
    assert [row.resource for row in rows_of(two)] == ["b", "a"]


def test_a_row_holds_what_people_write():
    change = Hire(
        person=ResourceId("eva"),
        skills=(Skill(id=SkillId("dev"), level=2), Skill(id=SkillId("sql"))),
        first=date(2027, 3, 1),
        rate=Decimal(500),
    )
    assert row_of(change) == ChangeRow(
        kind="hire", resource="eva", text="dev:2; sql", first=date(2027, 3, 1), number=Decimal(500)
    )


def test_capital_letters_and_blanks_in_the_kind_make_no_difference():
    assert change_of(ChangeRow(kind=" Remove  Person", resource="ana")) == RemovePerson(person=ResourceId("ana"))


def test_an_empty_text_is_an_empty_cell():
    assert change_of(ChangeRow(kind="remove person", resource="ana", project="")) == RemovePerson(
        person=ResourceId("ana")
    )


def test_an_unknown_kind_is_named_with_its_cell():
    with pytest.raises(ChangeError) as raised:
        change_of(ChangeRow(kind="remove persn", source=ROW))
    assert str(raised.value) == (
        'plan.xlsx, Changes!A7: no change is of kind "remove persn". Perhaps you mean "remove person".'
    )


def test_all_problems_of_a_row_are_told_each_at_its_cell():
    row = ChangeRow(kind="change pool units", fund="opex", number=Decimal("1.5"), source=ROW, places={"number": CELL})
    with pytest.raises(ChangeError) as raised:
        change_of(row)
    assert [str(problem) for problem in raised.value.problems] == [
        'plan.xlsx, Changes!A7: "change pool units" needs column Person or pool: the pool\'s id.',
        'plan.xlsx, Changes!A7: "change pool units" does not use column Fund, which says "opex". '
        "Empty the cell or choose another kind.",
        'plan.xlsx, Changes!D7: "change pool units" cannot read column Number: 1.5 is not a whole number. '
        "Write a whole number: whole units, 0 is none.",
    ]


def test_a_change_remembers_its_places():
    change = change_of(ChangeRow(kind="remove person", resource="ana", source=ROW, places={"resource": CELL}))
    assert change.source == ROW
    assert change.places == {"person": CELL}


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_kind_has_a_column_and_a_key_of_its_own_for_each_field(kind):
    written = cells(kind).values()
    keys = [key for cell in written for key in (cell.key, *cell.also)]
    assert len({cell.column for cell in written}) == len(written)
    assert len(set(keys)) == len(keys)
    assert "kind" not in keys
    assert kind.about
    assert all(cell.help for cell in written)


def test_every_column_is_a_field_of_the_row():
    assert {str(column) for column in Column} <= {field.name for field in fields(ChangeRow)}


def test_a_skill_without_a_level_is_a_problem():
    with pytest.raises(ChangeError, match='cannot read column Details: "dev:0" has no level of 1 or more'):
        change_of(ChangeRow(kind="hire", resource="eva", text="sql; dev:0"))
