"""What the examiner's workbooks taught the reader, each on the smallest sheet that shows it."""

from datetime import date

import pytest

from planner.importing.detect.initials import months_by_initials
from planner.importing.fields import Field, Shape
from planner.importing.program.assemble import assemble
from planner.importing.rows.money_scale import scale_said
from planner.importing.understand import Understanding, understand
from planner.importing.values.reading import Doubt, Read
from planner.workbook.door import read_sent
from planner.workbook.grid import Cell, CellType
from planner.workbook.schema import DependencyRow
from tests.importing.sent.page import bold, pages


def understood(folder, *rows, merges=()) -> Understanding:
    """Read a workbook of one sheet with these rows."""
    path = folder / "plan.xlsx"
    with pages(path, "Plan") as page:
        page.down("A1", rows)
        for area, value in merges:
            page.merge(area, value)
    return understand(read_sent([path])[0])


def values(file: Understanding, field: Field) -> list[object]:
    """Return what the cells of a field say, doubts by their first choice."""
    (table,) = file.used
    readings = [row.values.get(field) for row in table.rows]
    return [
        one.value if isinstance(one, Read) else one.choices[0].value if isinstance(one, Doubt) else one
        for one in readings
    ]


def test_a_week_in_place_of_a_date_begins_on_monday_and_ends_on_friday(tmp_path):
    file = understood(
        tmp_path,
        ("Aufgabe", "Beginn", "Ende"),
        ("Analyse", "KW 14/2026", "KW 16/2026"),
        ("Entwurf", "KW 17/2026", "KW 17/2026"),
        ("Abnahme", "KW 18/2026", "KW 19/2026"),
    )

    assert values(file, Field.START) == [date(2026, 3, 30), date(2026, 4, 20), date(2026, 4, 27)]
    assert values(file, Field.FINISH) == [date(2026, 4, 17), date(2026, 4, 24), date(2026, 5, 8)]


def test_week_53_is_a_week_of_its_own(tmp_path):
    file = understood(
        tmp_path,
        (None, 2026, None, None, None, 2027),
        ("Konsulent", "u50", "u51", "u52", "u53", "u1"),
        ("Solveig Aas", "100%", "100%", "0%", "0%", "50%"),
        ("Ola Berge", "80%", "80%", "80%", "80%", "80%"),
    )
    (table,) = file.used
    starts = [column.period.first for column in table.columns if column.period is not None]

    assert starts == [date(2026, 12, day) for day in (7, 14, 21, 28)] + [date(2027, 1, 4)]


@pytest.mark.parametrize(("title", "rate"), [("単価(月)", 60_000), ("単価(日)", 1_200_000)])
def test_a_rate_says_by_one_sign_what_it_is_for(tmp_path, title, rate):
    file = understood(tmp_path, ("氏名", "役割", title), ("佐々木 亮", "PL", "120万円"), ("中村 彩", "SE", "120万円"))

    assert [amount.value for amount in values(file, Field.RATE)] == [rate, rate]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("£k", "k£"),
        ("Orion budget FY27 ($000)", "k$"),
        ("Budget (T€)", "T€"),
        ("in TEUR", "TEUR"),
        ("('000)", "k"),
        ("EUR m", "mEUR"),
        ("in thousands of dollars", "thousand"),
        ("(in thousands)", "thousand"),
        ("百万円", "百万円"),
        ("Budget 2000", ""),
        ("Budget (€)", ""),
        ("T", ""),
        ("Phase 2 (in Tagen)", ""),
        ("5.000", ""),
    ],
)
def test_a_title_says_what_money_is_counted_in(title, unit):
    assert scale_said(title) == unit


def test_money_is_counted_in_what_a_title_over_several_columns_says(tmp_path):
    file = understood(
        tmp_path,
        ("Project", "PM", "£k", None),
        (None, None, "Budget", "Spent"),
        ("Depot", "M. Okoye", 8600, "2,210"),
        ("Wi-Fi", "O. Hale", 300, "(10)"),
        ("Payroll", "S. Iqbal", "£1,900,000", 0),
        merges=(("C1:D1", "£k"),),
    )

    assert [amount.value for amount in values(file, Field.BUDGET)] == [8_600_000, 300_000, 1_900_000]
    assert [amount.value for amount in values(file, Field.SPENT)] == [2_210_000, -10_000, 0]


def test_only_what_is_planned_is_taken_of_several_columns_under_a_month(tmp_path):
    file = understood(
        tmp_path,
        ("Cost line", *("Jul-26", None, None), *("Aug-26", None, None), *("Sep-26", None, None)),
        (None, *("Plan", "Actual", "Var") * 3),
        ("Travel", *(3, 2, 1) * 3),
        ("Cloud hosting", *(8, 9, -1) * 3),
        merges=(("B1:D1", "Jul-26"), ("E1:G1", "Aug-26"), ("H1:J1", "Sep-26")),
    )
    (table,) = file.used

    assert [column.number for column in table.columns if column.period is not None] == [2, 5, 8]
    assert [column.field for column in table.columns if column.number in (3, 4)] == [Field.OTHER, Field.OTHER]


def test_of_ranks_in_several_columns_the_fullest_names_the_tasks(tmp_path):
    file = understood(
        tmp_path,
        ("단계", "활동", "작업", "담당자", "시작일", "종료일"),
        ("1. 분석", "1.1 요구사항", "현업 인터뷰", "김민수", "2026.04.01", "2026.04.14"),
        (None, None, "요구사항 정의서 작성", "이서연", "2026.04.15", "2026.05.06"),
        ("2. 설계", "2.1 화면", "화면 설계", "최유진", "2026.05.13", "2026.06.23"),
        (None, None, "화면 리뷰", "전원", "2026.06.24", "2026.06.25"),
    )

    assert values(file, Field.TASK) == ["현업 인터뷰", "요구사항 정의서 작성", "화면 설계", "화면 리뷰"]


_BANDS = (
    ("Nr.", "Arbeitspaket", "Beginn", "Ende"),
    ("Projekt 4711: Lackieranlage", None, None, None),
    ("4711-1", "Ausschreibung", "2026-01-12", "2026-01-23"),
    ("4711-2", "Vergabe", "2026-02-02", "2026-02-06"),
    ("Achtung: Betriebsurlaub im August!", None, None, None),
    ("Projekt 4720: Brandschutz", None, None, None),
    ("4720-1", "Gutachten einholen", "2026-01-19", "2026-01-30"),
    ("4720-2", "Sprinkler planen", "2026-02-09", "2026-03-06"),
)


def test_bands_of_projects_head_the_rows_below_them(tmp_path):
    (table,) = understood(tmp_path, *_BANDS).used

    assert [row.depth for row in table.rows] == [0, 1, 1, 0, 1, 1]
    assert [row.is_summary for row in table.rows] == [True, False, False, True, False, False]
    assert [row.cells[Field.PROJECT].text.split(":")[0] for row in table.rows] == ["Projekt 4711"] * 3 + [
        "Projekt 4720"
    ] * 3
    assert table.rows[1].places[Field.PROJECT] == "A2"


def test_a_band_without_rows_below_it_is_a_note(tmp_path):
    (table,) = understood(tmp_path, *_BANDS).used

    assert [(one.row, one.why) for one in table.skipped] == [(5, "a note")]


def test_bands_with_sums_of_what_is_below_are_no_work_of_their_own(tmp_path):
    (table,) = understood(
        tmp_path,
        ("Activity ID", "Activity Name", "Original Duration", "Start", "Finish"),
        ("Clinic", None, 54, "05-Jan-26", "20-Mar-26"),
        ("  Substructure", None, 54, "05-Jan-26", "20-Mar-26"),
        ("C1010", "Site clearance", 10, "05-Jan-26 A", "16-Jan-26 A"),
        ("C1020", "Piling", 44, "19-Jan-26 A", "20-Mar-26"),
        ("  Fit-out", None, 30, "23-Mar-26", "05-May-26"),
        ("C3010", "Partitions", 30, "23-Mar-26", "05-May-26"),
    ).used

    assert [row.depth for row in table.rows] == [0, 1, 2, 2, 1, 2]
    assert [row.number for row in table.rows if row.is_summary] == [2, 3, 6]


def test_a_phase_with_dates_and_nothing_below_it_stays_a_task(tmp_path):
    (table,) = understood(
        tmp_path,
        ("Phase", "Task", "Start", "Finish"),
        ("Kick-off", None, "2026-01-05", "2026-01-05"),
        ("Design", None, None, None),
        (None, "Sketch", "2026-01-06", "2026-01-16"),
        (None, "Model", "2026-01-19", "2026-01-30"),
        (None, "Review", "2026-02-02", "2026-02-03"),
    ).used

    assert [row.is_summary for row in table.rows] == [False, True, False, False, False]
    assert table.skipped == ()


@pytest.mark.parametrize(
    ("letters", "months"),
    [
        ("AMJJAS", ["Apr", "May", "Jun", "Jul", "Aug", "Sep"]),
        ("ONDJFM", ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]),
        ("EFMAMJ", ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]),
        ("JFM", []),
        ("MTWTFS", []),
        ("RACIRA", []),
    ],
)
def test_initials_are_months_beside_one_another(letters, months):
    cells = [Cell(column, CellType.TEXT, letter) for column, letter in enumerate(letters, 4)]

    assert list(months_by_initials(cells).values()) == months


def test_the_months_of_a_business_year_begin_with_the_first_below_it(tmp_path):
    (table,) = understood(
        tmp_path,
        (None, "FY26/27"),
        ("Person", *"AMJJASONDJFM"),
        ("Farah Aziz", *[0.5] * 12),
        ("Grant Okafor", *[1] * 12),
    ).used
    starts = [column.period.first for column in table.columns if column.period is not None]

    assert (starts[0], starts[8], starts[9], starts[-1]) == (
        date(2026, 4, 1),
        date(2026, 12, 1),
        date(2027, 1, 1),
        date(2027, 3, 1),
    )


def test_words_in_bars_are_no_amounts_and_the_rows_of_a_drawn_plan_are_its_tasks(tmp_path):
    file = understood(
        tmp_path,
        ("Axe", "Initiative", "Porteur", 2026, None, None, None),
        (None, None, None, "T1", "T2", "T3", "T4"),
        ("Client", "Refonte de l'espace", "L. Caron", None, None, None, None),
        (None, "Application mobile", "à nommer", None, None, None, None),
        ("Socle", "Migration S/4", "Y. Haddad", None, None, None, None),
        merges=(("D1:G1", 2026), ("D3:E3", "Conception → bêta"), ("F4:G4", "Développement"), ("D5:G5", "3 vagues")),
    )
    (table,) = file.used

    assert table.shape is Shape.TASKS
    assert values(file, Field.TASK) == ["Refonte de l'espace", "Application mobile", "Migration S/4"]
    assert values(file, Field.OWNER)[1][0].is_placeholder


_ROWS = (
    ("Plan", None, "2026-01-05", "2026-01-16", None),
    ("Charter", "5d", "2026-01-05", "2026-01-09", None),
    ("Contract", "5d", "2026-01-12", "2026-01-16", "2"),
    ("Racking", "15d", "2026-01-19", "2026-02-06", "3FS"),
    ("Scanners", "10d", "2026-01-26", "2026-02-06", "4SS +5d"),
    ("Launch", "0d", "2026-02-09", "2026-02-09", "4, 5"),
)


def links_of(folder, rows) -> set[tuple[str, str]]:
    """Return the predecessor and successor of each link that comes of these rows, by name."""
    file = understood(folder, ("Task Name", "Duration", "Start", "Finish", "Predecessors"), *rows)
    imported = assemble([file], name="plan", today=date(2026, 1, 1))
    found = (row.values for row in imported.tables.rows(DependencyRow))
    return {(str(one.predecessor).rpartition("-")[2], str(one.successor).rpartition("-")[2]) for one in found}


def test_predecessors_are_numbers_of_rows_where_no_column_has_ids_and_the_dates_tell(tmp_path):
    assert links_of(tmp_path, _ROWS) == {
        ("Charter", "Contract"),
        ("Contract", "Racking"),
        ("Racking", "Scanners"),
        ("Racking", "Launch"),
        ("Scanners", "Launch"),
    }


def test_numbers_of_rows_are_not_guessed_without_dates(tmp_path):
    assert links_of(tmp_path, [(name, length, None, None, after) for name, length, _, _, after in _ROWS]) == set()


def days_by_month(*last):
    """Return a table of days by month with these last rows."""
    return (
        ("Employee", "Role", "Jan 2026", "Feb 2026", "Mar 2026", "Total"),
        ("Wren", "Dev", 6, 6, 6, 18),
        ("Tomás", "Dev", 6, 3, 0, 9),
        ("Li Na", "QA", 6, 6, 6, 18),
        *last,
    )


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ((tuple(map(bold, ("Squad", "", 18, 15, 12, 45))), ("after focus", None, None, None, None, 33.75)), 3),
        ((tuple(map(bold, ("Squad", "Lead", 18, 15, 13, 45))),), 4),
        ((("Squad", "Lead", 18, 15, 12, 45),), 4),
    ],
)
def test_a_row_that_looks_apart_and_adds_up_all_above_it_is_a_total(tmp_path, last, kept):
    (table,) = understood(tmp_path, *days_by_month(*last)).tables

    assert len(table.rows) == kept


def test_story_points_under_sprints_are_no_people(tmp_path):
    (table,) = understood(
        tmp_path,
        ("ID", "Epic", "Team", "SP gesamt", "05.01.-16.01.2026", "19.01.-30.01.2026", "02.02.-13.02.2026"),
        ("E-1", "Kundenkonto anlegen", "Falke", 34, 13, 13, 8),
        ("E-2", "Tarifrechner", "Milan", 40, 20, 20, None),
        ("E-3", "Chatbot", "Milan", 13, None, None, 13),
    ).used

    assert table.shape is Shape.TASKS


def test_days_that_are_parted_among_people_are_not_the_tasks_length(tmp_path):
    (table,) = understood(
        tmp_path,
        ("Tarea", "Días por persona", None, None, "Inicio", "Fin"),
        (None, "Marta Gil", "Íñigo Sáez", "Lola Peña", None, None),
        ("Inventario", 3, None, 2, date(2026, 4, 6), date(2026, 4, 15)),
        ("Plantillas", None, 5, 1, date(2026, 4, 13), date(2026, 4, 24)),
        ("Revisión", 2, 8, None, date(2026, 4, 27), date(2026, 5, 15)),
        merges=(("B1:D1", "Días por persona"), ("A1:A2", "Tarea"), ("E1:E2", "Inicio"), ("F1:F2", "Fin")),
    ).used

    assert [column.field for column in table.columns if column.number in (2, 3, 4)] == [Field.WORK_OF] * 3


def test_amounts_under_months_that_nothing_dates_are_spoken_of(tmp_path):
    file = understood(
        tmp_path,
        ("ITEM DE CUSTO", "CATEGORIA", "ORÇAMENTO (R$)", "MÊS 1", "MÊS 2", "MÊS 3"),
        ("Fundações", "CAPEX", 160_000, 40_000, 80_000, 40_000),
        ("Estrutura", "CAPEX", 420_000, 84_000, 126_000, 210_000),
        ("TOTAL PARCIAL", None, 580_000, 124_000, 206_000, 250_000),
    )
    problems = assemble([file], name="obra", today=date(2026, 1, 1)).problems

    assert file.used[0].shape is Shape.BUDGET
    assert [row.number for row in file.used[0].rows] == [2, 3]
    assert any('"MÊS 1", "MÊS 2", "MÊS 3"' in one.what for one in problems)
