"""Predecessors and successors in a cell."""

from decimal import Decimal

import pytest

from planner.domain.work import DependencyKind
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.links import LinkText, read_links
from planner.importing.values.reading import Conventions, DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import asked, fault_of, noted, number, percent, sure, text, value_of

FS, SS, FF, SF = DependencyKind


def refs(reading):
    return [link.ref for link in reading]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("6;12", ["6", "12"]),
        ("6, 12", ["6", "12"]),
        ("6,12,14", ["6", "12", "14"]),
        ("6/12", ["6", "12"]),
        ("6 & 12", ["6", "12"]),
        ("6 und 12", ["6", "12"]),
        ("6 et 12", ["6", "12"]),
        ("T1, T2 / T3", ["T1", "T2", "T3"]),
        ("T1\nT2", ["T1", "T2"]),
        ("3.1.1/2", ["3.1.1", "2"]),
        ("1.2.3; 1.2.4", ["1.2.3", "1.2.4"]),
        ("PRJ-12, PRJ-13", ["PRJ-12", "PRJ-13"]),
        ("AP 1.2", ["AP 1.2"]),
        ("Task 5", ["Task 5"]),
        ("#12", ["12"]),
        ("A, B", ["A", "B"]),
        ("B", ["B"]),
        ("2;", ["2"]),
        ("1.0", ["1.0"]),
        ("Design done", ["Design done"]),
        ("Design done; Build, test and ship", ["Design done", "Build, test and ship"]),
        ("Design\nBuild", ["Design", "Build"]),
        ("R&D", ["R&D"]),
        ("Rollout IT", ["Rollout IT"]),
        ("要件定義、設計", ["要件定義", "設計"]),
    ],
)
def test_links_are_listed_in_many_ways(written, expected):
    assert refs(sure(read_links(written))) == expected
    assert refs(sure(read_links(text(written)))) == expected


@pytest.mark.parametrize(
    ("written", "ref", "kind"),
    [
        ("2fs", "2", FS),
        ("2FS", "2", FS),
        ("7SS", "7", SS),
        ("7 ss", "7", SS),
        ("12EA", "12", FS),
        ("12AA", "12", SS),
        ("12EE", "12", FF),
        ("12AE", "12", SF),
        ("12FD", "12", FS),
        ("12DD", "12", SS),
        ("12FF", "12", FF),
        ("12DF", "12", SF),
        ("12FC", "12", FS),
        ("12CC", "12", SS),
        ("12CF", "12", SF),
        ("12TI", "12", FS),
        ("12II", "12", SS),
        ("12TT", "12", FF),
        ("12IT", "12", SF),
        ("12 (SS)", "12", SS),
        ("12 [FF]", "12", FF),
        ("1.2.3SS", "1.2.3", SS),
        ("Design SS", "Design", SS),
        ("12", "12", FS),
    ],
)
def test_kinds_are_read_in_five_languages(written, ref, kind):
    (link,) = sure(read_links(written))
    assert (link.ref, link.kind, link.lag) == (ref, kind, 0)


@pytest.mark.parametrize(
    ("written", "kind", "lag", "unit"),
    [
        ("2FS+3d", FS, "3", LengthUnit.DAYS),
        ("2FS + 3 days", FS, "3", LengthUnit.DAYS),
        ("2FS-2d", FS, "-2", LengthUnit.DAYS),
        ("3 SS -2", SS, "-2", None),
        ("4FF+1 wk", FF, "1", LengthUnit.WEEKS),
        ("4FF+1wk", FF, "1", LengthUnit.WEEKS),
        ("12EA+2 Tage", FS, "2", LengthUnit.DAYS),
        ("12FD+1 jour", FS, "1", LengthUnit.DAYS),
        ("8TI+3 dias", FS, "3", LengthUnit.DAYS),
        ("10SF-1w", SF, "-1", LengthUnit.WEEKS),
        ("12-3d", FS, "-3", LengthUnit.DAYS),
        ("5 +2", FS, "2", None),
        ("12(SS+2d)", SS, "2", LengthUnit.DAYS),
        ("Design FS+2d", FS, "2", LengthUnit.DAYS),
        ("2FS+1,5 Tage", FS, "1.5", LengthUnit.DAYS),
        ("2FS+4h", FS, "4", LengthUnit.HOURS),
    ],
)
def test_lags_are_read_with_their_unit(written, kind, lag, unit):
    (link,) = sure(read_links(written))
    assert (link.kind, link.lag, link.lag_unit, link.is_percent_lag) == (kind, Decimal(lag), unit, False)


def test_a_lag_can_be_a_part_of_the_predecessor():
    (link,) = sure(read_links("12FS+50%"))
    assert (link.lag, link.is_percent_lag) == (50, True)


def test_an_elapsed_lag_is_called_so():
    (link,) = noted(read_links("12FS+3ed"))
    assert link.is_elapsed


def test_a_letter_of_two_units_is_asked_beside_the_other_links():
    kind, choices = asked(read_links("2; 12FS+3m"))
    assert kind is DoubtKind.UNIT
    assert [links[1].lag_unit for links in choices.values()] == [LengthUnit.MONTHS, LengthUnit.MINUTES]
    assert all(refs(links) == ["2", "12"] for links in choices.values())


def test_the_kind_that_is_not_written_is_given():
    assert sure(read_links("2; 3FF", SS)) == (
        LinkText(ref="2", kind=SS, text="2"),
        LinkText(ref="3", kind=FF, text="3FF"),
    )


def test_a_comma_behind_a_lag_is_noted():
    assert refs(noted(read_links("2FS+1,5"))) == ["2", "5"]


@pytest.mark.parametrize(("value", "ref"), [(1.0, "1"), (2.1, "2.1"), (6, "6"), (12.0, "12")])
def test_numbers_are_ids(value, ref):
    assert refs(sure(read_links(number(value)))) == [ref]


@pytest.mark.parametrize("written", ["None", "-", "–", "keine", "n/a", "aucun", "なし"])
def test_none_is_no_link(written):
    assert sure(read_links(written)) == ()


def test_known_names_stay_whole():
    known = {"Design, API", "A/B", "1-3", "Plan FS"}
    assert refs(sure(read_links("Design, API", known=known))) == ["Design, API"]
    assert refs(sure(read_links("A/B; 1-3", known=known))) == ["A/B", "1-3"]
    assert sure(read_links("Plan FS", SS, known=known))[0].kind is SS
    assert refs(sure(read_links("Design, Build", known={"Design", "Build"}))) == ["Design", "Build"]


def test_a_range_is_read_where_the_order_is_known():
    rows = dict.fromkeys(["1.0", "1.1", "1.2", "1.3"])
    assert refs(noted(read_links("1.0-1.2", known=rows))) == ["1.0", "1.1", "1.2"]
    assert "range from 1.2 to 1.0" in fault_of(read_links("1.2-1.0", known=rows))


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("1.0-1.3", "range from 1.0 to 1.3"),
        ("1-3", "range from 1 to 3"),
        ("T1 bis T3", "range from T1 to T3"),
        ("TBD", "placeholder"),
        ("2; TBD", "list of tasks"),
        ("12FS+3 foo", "lag cannot be read"),
        ("12FS+1.2.3d", "lag cannot be read"),
        ("", "blank"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_links(written))


@pytest.mark.parametrize(
    "cell",
    [
        Cell(1, CellType.DATE, "2027-12-06"),
        Cell(1, CellType.ERROR, "#REF!"),
        Cell(1, CellType.FORMULA, "=A1"),
        Cell(1, CellType.TRUTH, True),
        percent(0.5),
        number(-1),
    ],
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_links(cell))


def test_the_mark_of_a_lag_follows_the_convention():
    (link,) = value_of(read_links("2FS+1.500d", conventions=Conventions(decimal_comma=False)))
    assert link.lag == Decimal("1.5")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("after 5", ["5"]),
        ("after 5FS", ["5"]),
        ("see line 74", ["74"]),
        ("line 74", ["74"]),
        ("tras PRG-05", ["PRG-05"]),
        ("nach Zeile 7; siehe Pos. 3.10", ["7", "3.10"]),
        ("après la tâche 12", ["12"]),
        ("depois de 4", ["4"]),
        ("5 完了後", ["5"]),
        ("once 5 done", ["5"]),
    ],
)
def test_words_that_say_no_more_than_the_column_are_left_out(written, expected):
    reading = read_links(written)

    assert refs(noted(reading)) == expected


@pytest.mark.parametrize("written", ["Task 5", "AP 1.2", "after approval", "see plan B", "Nr. 5"])
def test_what_may_be_a_name_stays_as_it_is(written):
    assert refs(sure(read_links(written))) == [written]


def test_a_known_name_is_one_with_words_before_it_too():
    assert refs(value_of(read_links("after Design", known=("Design",)))) == ["Design"]
    assert refs(sure(read_links("after Design", known=("after Design",)))) == ["after Design"]
