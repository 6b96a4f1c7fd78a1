"""The vocabulary as a whole: rows, labels, hints, copies, languages, and words of one's own."""

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.vocabulary import LabelKind, RowKind, default_vocabulary, extended, extended_from

VOCABULARY = default_vocabulary()


@pytest.mark.parametrize(
    "text",
    [
        "Total",
        "TOTAL:",
        "Totals",
        "Sum",
        "Grand total",
        "Subtotal",
        "Phase 1 subtotal",
        "Total effort (h)",
        "Total cost",
        "Total for phase 2",
        "Total du lot 2",
        "Total des coûts",
        "Summe",
        "Gesamtsumme",
        "Zwischensumme Phase 1",
        "Gesamt",
        "Somme",
        "Sous-total",
        "Total général",
        "Suma",
        "Subtotal fase 1",
        "Soma",
        "Total geral",
        "Delsum",
        "Sum totalt",
        "合計",
        "小計",
        "総計",
        "합계",
        "소계",
        "Total: 34",
    ],
)
def test_a_total_is_known(text):
    assert VOCABULARY.row_kind(text) is RowKind.TOTAL


@pytest.mark.parametrize(
    "text", ["Legend", "Legend:", "Key:", "Key: red = late", "Legende", "Légende :", "Leyenda", "凡例", "범례"]
)
def test_a_legend_is_known(text):
    assert VOCABULARY.row_kind(text) is RowKind.LEGEND


@pytest.mark.parametrize(
    "text",
    [
        "Do not delete this row",
        "*** DO NOT DELETE ***",
        "Bitte diese Zeile nicht löschen!",
        "Merci de ne pas supprimer cette ligne",
        "No borrar esta fila",
        "Não apagar",
        "Skal ikke slettes",
        "この行は削除しないでください",
        "이 행은 삭제하지 마세요",
        "Insert new rows above this line",
    ],
)
def test_a_note_is_known(text):
    assert VOCABULARY.row_kind(text) is RowKind.NOTE


@pytest.mark.parametrize(
    "text",
    [
        "Total redesign of the website",
        "Total Quality Management roll-out",
        "Key user training",
        "Key",
        "Summer campaign",
        "Summary",
        "Sumo tournament",
        "Gesamtkonzept erstellen",
        "Delete old records",
        "Legendary offer",
        "Task 1",
        "設計書の作成",
        "",
        "Total amount of time that the people of the second team will need until all is done",
    ],
)
def test_a_row_of_the_table_is_none_of_them(text):
    assert VOCABULARY.row_kind(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Project:", LabelKind.PROJECT),
        ("Projekt", LabelKind.PROJECT),
        ("Project manager :", LabelKind.MANAGER),
        ("Stand", LabelKind.STATUS_DATE),
        ("As of:", LabelKind.STATUS_DATE),
        ("Status date", LabelKind.STATUS_DATE),
        ("Version", LabelKind.VERSION),
        ("Date", LabelKind.DATE),
        ("Reporting period:", LabelKind.PERIOD),
        ("Chef de projet :", LabelKind.MANAGER),
        ("プロジェクト名", LabelKind.PROJECT),
        ("기준일", LabelKind.STATUS_DATE),
        ("Project: Apollo", None),
        ("Apollo", None),
        ("Project Apollo", None),
        ("", None),
    ],
)
def test_a_label_is_known(text, kind):
    assert VOCABULARY.label(text) is kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stand: 03.04.2026", (LabelKind.STATUS_DATE, "03.04.2026")),
        ("Project: Apollo: phase 2", (LabelKind.PROJECT, "Apollo: phase 2")),
        ("Project manager\uff1aKim", (LabelKind.MANAGER, "Kim")),
        ("Stand:", None),
        ("Apollo: go", None),
    ],
)
def test_a_label_may_have_its_value_behind_it(text, expected):
    assert VOCABULARY.labelled(text) == expected


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Urlaubsplan 2026", Shape.LEAVE),
        ("Urlaubskalender", Shape.LEAVE),
        ("Risk register", Shape.RISKS),
        ("RAID Log", Shape.RISKS),
        ("Project plan", Shape.TASKS),
        ("Terminplan v3", Shape.TASKS),
        ("Congés équipe", Shape.LEAVE),
        ("Presupuesto 2026", Shape.BUDGET),
        ("Kapasitet", Shape.CAPACITY),
        ("Partes interessadas", Shape.STAKEHOLDERS),
        ("課題管理表", Shape.RISKS),
        ("이해관계자 목록", Shape.STAKEHOLDERS),
        ("Dependencies", Shape.LINKS),
        ("Scoring matrix", Shape.PRIORITIES),
        ("Public holidays", Shape.OTHER),
    ],
)
def test_a_name_hints_at_what_the_rows_are(text, shape):
    assert shape in VOCABULARY.shape_hints(text)


def test_a_longer_hint_uses_its_words_up():
    assert Shape.TASKS not in VOCABULARY.shape_hints("Resource plan")
    assert {Shape.ALLOCATIONS, Shape.DEMAND, Shape.CAPACITY} <= set(VOCABULARY.shape_hints("Resource plan"))


@pytest.mark.parametrize("text", ["Sheet1", "Tabelle1", "Apollo", ""])
def test_other_names_hint_at_nothing(text):
    assert VOCABULARY.shape_hints(text) == ()


@pytest.mark.parametrize(
    "name",
    [
        "Plan old",
        "OLD Plan",
        "Plan (2)",
        "Copy of Plan",
        "Plan_backup",
        "Plan alt",
        "Kopie von Plan",
        "Archiv 2024",
        "Plan (ancien)",
        "Plan copia",
        "cópia de Plano",
        "gammel plan",
        "旧スケジュール",
        "일정 백업",
    ],
)
def test_an_older_copy_is_known_by_its_name(name):
    assert VOCABULARY.is_old_copy(name)


@pytest.mark.parametrize("name", ["Plan", "Plan v2", "Plan 2026-03-01", "Altona", "Gold plan", "Scaffold"])
def test_a_name_alone_makes_no_older_copy_of_others(name):
    assert not VOCABULARY.is_old_copy(name)


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Plan v1", ["Plan v2"], True),
        ("Plan v2", ["Plan v1"], False),
        ("Plan v9", ["Plan v10"], True),
        ("Plan 2026-01-15", ["Plan 2026-02-15"], True),
        ("Plan 2026-02-15", ["Plan 2026-01-15"], False),
        ("Plan 01.12.2025", ["Plan 15.01.2026"], True),
        ("Plan 2026-01", ["Plan"], True),
        ("Plan", ["Plan 2026-01"], False),
        ("Plan v1", ["Risks v2"], False),
        ("Budget 2026-01", ["Plan 2026-02"], False),
        ("Plan v1", ["Plan v1"], False),
    ],
)
def test_dates_and_versions_count_beside_other_sheets(name, others, expected):
    assert VOCABULARY.is_old_copy(name, others) is expected


@pytest.mark.parametrize(
    ("titles", "language"),
    [
        (["Task name", "Start", "Finish", "Status"], "en"),
        (["Vorgang", "Start", "Ende", "Status"], "de"),
        (["Tâche", "Début", "Fin", "Charge (j/h)"], "fr"),
        (["Tarea", "Inicio", "Fin", "Responsable"], "es"),
        (["Tarefa", "Início", "Término"], "pt"),
        (["Oppgave", "Start", "Slutt"], "no"),
        (["タスク名", "開始日", "担当者"], "ja"),
        (["작업명", "시작일", "담당자"], "ko"),
        (["Status"], None),
        (["Zebra"], None),
        ([], None),
    ],
)
def test_the_language_of_titles_is_known(titles, language):
    assert VOCABULARY.language_of(titles) == language


def test_no_words_of_ones_own_leave_the_vocabulary_and_what_it_has_worked_out():
    assert extended(VOCABULARY, {}) is VOCABULARY
    assert extended(VOCABULARY, {Field.START: []}) is VOCABULARY


def test_words_of_ones_own_count_alone():
    own = extended(VOCABULARY, {Field.START: ["Zündung", "Finish"], Field.HEADS: ["Squad"]})
    assert [(one.field, one.score, one.language) for one in own.meanings("Zuendung")] == [(Field.START, 1.0, "")]
    assert [one.field for one in own.meanings("FINISH")] == [Field.START]
    assert [one.field for one in own.meanings("Squad")] == [Field.HEADS]
    assert own.meanings("Owner") == VOCABULARY.meanings("Owner")
    assert VOCABULARY.meanings("Finish")[0].field is Field.FINISH


def test_of_words_of_ones_own_the_last_count():
    first = extended(VOCABULARY, {Field.START: ["Squad"]})
    assert extended(first, {Field.ROLE: ["Squad"]}).meanings("Squad")[0].field is Field.ROLE


def test_words_of_ones_own_are_found_inside_titles_too():
    own = extended(VOCABULARY, {Field.START: ["Zündung"]})
    assert own.meanings("Geplante Zündung")[0].field is Field.START
    assert own.meanings("Projektzündung")[0].field is Field.START


def test_a_file_of_ones_own_is_read(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text('[columns]\nheads = ["Crewlet"]\nnonsense = ["X"]\n[rows]\ntotal = ["Alles"]', encoding="utf-8")
    own, problems = extended_from(VOCABULARY, path)
    assert own.meanings("Crewlet")[0].field is Field.HEADS
    assert own.row_kind("Alles") is RowKind.TOTAL
    assert [problem.where for problem in problems] == ["own.toml, [columns] nonsense"]


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    vocabulary, problems = extended_from(VOCABULARY, tmp_path / "none.toml")
    assert vocabulary is VOCABULARY
    assert str(problems[0]).startswith("none.toml: cannot be read")
    (tmp_path / "latin.toml").write_bytes(b'language = "\xe9"')
    assert (
        str(extended_from(VOCABULARY, tmp_path / "latin.toml")[1][0])
        == "latin.toml: is no UTF-8 text. Save it as UTF-8."
    )
