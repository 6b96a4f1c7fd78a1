"""What the examiner's workbooks become as a whole."""

from datetime import date

from planner.importing.import_files import import_files
from planner.workbook.schema import PersonRow, RequirementRow, TaskRow
from tests.importing.examined import bemanning, dias_por_persona, fiscal_loading
from tests.importing.imports import rows, said

TODAY = date(2026, 11, 27)


def program_of(sent, folder):
    result = import_files([sent.write(folder)], today=TODAY)
    assert result.program is not None, said(result)
    return result


def spans(result, person):
    tasks = [task for task in rows(result, TaskRow) if task.people_as_sent == (person,)]
    return [(task.project, task.first_as_sent, task.last_as_sent, task.share) for task in tasks]


def test_bookings_keep_client_load_and_rate_and_the_weeks_hold(tmp_path):
    result = program_of(bemanning, tmp_path)

    assert spans(result, "Solveig Aas") == [
        ("Kystverket", date(2026, 9, 1), date(2026, 12, 20), 100),
        ("Kystverket", date(2027, 1, 11), date(2027, 1, 24), 50),
    ]
    assert spans(result, "Ola Berge") == [("Kystverket", date(2026, 12, 7), date(2027, 1, 24), 80)]
    assert {row.id: row.rate for row in rows(result, PersonRow)}["Solveig Aas"] == 11_600
    assert any("Belegg!M5" in one and "contradicts" in one for one in said(result))


def test_loads_of_merged_people_add_up_over_their_projects(tmp_path):
    result = program_of(fiscal_loading, tmp_path)

    assert [(project, share) for project, _, _, share in spans(result, "Farah Aziz")] == [
        ("Atlas", 25),
        ("Borealis", 75),
    ]


def test_days_under_the_names_of_people_are_their_work(tmp_path):
    result = program_of(dias_por_persona, tmp_path)
    first = rows(result, TaskRow)[0]
    others = [(row.resource, row.effort) for row in rows(result, RequirementRow) if row.task == first.id]

    assert (first.name, first.resource, first.effort) == ("Inventario de contratos", "Marta Gil", 3)
    assert others == [("Lola Peña", 2)]
