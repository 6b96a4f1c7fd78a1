"""Notes: several remarks on a cell are one comment; what repeats down a column is said once."""

from planner.importing.way_back.notes import notes_of
from planner.importing.way_back.remarks import Remark, RemarkKind


def a_remark(what="it is odd", kind=RemarkKind.WARNING, place="D4", **more):
    return Remark(kind=kind, what=what, sheet="Plan", place=place, **more)


def test_remarks_on_a_cell_are_joined():
    note, *others = notes_of(
        [a_remark("it is late", advice="Begin earlier"), a_remark("is it long?", RemarkKind.QUESTION)]
    )

    assert not others
    assert note.text == "Worth a look: it is late. Begin earlier.\nQuestion: is it long?"
    assert note.is_grave


def test_assumptions_are_not_grave_and_what_is_ignored_is_no_comment():
    notes = notes_of([a_remark(kind=RemarkKind.ASSUMPTION), a_remark(kind=RemarkKind.IGNORED, place="E9")])

    assert [(note.cell, note.is_grave) for note in notes] == [("D4", False)]


def test_an_assumption_that_repeats_down_a_column_is_said_on_its_first_cell():
    alike = [a_remark(f"{n} days from start to finish", RemarkKind.ASSUMPTION, f"D{n}") for n in range(4, 9)]
    others = [a_remark(f'"{n} wks" was read as days', RemarkKind.ASSUMPTION, f"E{n}") for n in range(4, 9)]

    notes = {note.cell: note.text for note in notes_of([*alike, *others])}

    assert list(notes) == ["D4", "E4", "E5", "E6", "E7", "E8"]
    assert notes["D4"].endswith("The same goes for 4 more cells of this column.")
    assert notes["E5"] == 'Taken for granted: "5 wks" was read as days.'


def test_what_is_said_of_no_cell_is_no_comment():
    assert notes_of([Remark(kind=RemarkKind.PROBLEM, what="it cannot be read"), a_remark(place="")]) == ()
