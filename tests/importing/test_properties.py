"""What must hold of any task list, however it is laid out: what was written is read, or its cell is asked about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.problem import Severity
from planner.importing.profile import Profile
from planner.importing.program.assemble import Imported, assemble
from planner.importing.questions import DecisionKind
from planner.importing.understand import understand
from planner.importing.values.reading import DoubtKind
from planner.workbook.grid import PLAIN_LOOK, Grid, GridFile, GridRow, cell_name, cell_of
from planner.workbook.schema import DependencyRow, TaskRow
from tests.importing.imports import TODAY
from tests.properties.effort import examples

FIELDS = ("id", "task", "start", "finish", "effort", "predecessors", "role")
TITLES = {
    "English": ("ID", "Task", "Start", "Finish", "Effort (days)", "Predecessors", "Role"),
    "German": ("Nr.", "Vorgang", "Anfang", "Ende", "Aufwand (PT)", "Vorgänger", "Rolle"),
    "French": ("ID", "Tâche", "Début", "Fin", "Charge (jours)", "Prédécesseurs", "Rôle"),
    "Spanish": ("ID", "Tarea", "Inicio", "Fin", "Esfuerzo (días)", "Predecesoras", "Rol"),
    "Portuguese": ("ID", "Tarefa", "Início", "Fim", "Esforço (dias)", "Predecessoras", "Função"),
    "Norwegian": ("ID", "Oppgave", "Start", "Slutt", "Innsats (dager)", "Forgjengere", "Rolle"),
}
TOTALS = {
    "English": "Total",
    "German": "Summe",
    "French": "Total",
    "Spanish": "Total",
    "Portuguese": "Total",
    "Norwegian": "Sum",
}
ASKED = {
    "start": {DoubtKind.DAY_ORDER, DoubtKind.YEAR},
    "finish": {DoubtKind.DAY_ORDER, DoubtKind.YEAR},
    "effort": {DoubtKind.UNIT, DoubtKind.DECIMAL_MARK},
}
"""Doubts that a value of a field may be in; any of them may also be about what its column means."""
DATES = {
    "cell": None,
    "iso": "%Y-%m-%d",
    "dots": "%d.%m.%Y",
    "day first": "%d/%m/%Y",
    "month first": "%m/%d/%Y",
    "named": "%d-%b-%Y",
    "short": "%d %b %y",
}
NUMBERS = {"cell": None, "point": ".", "comma": ","}
NAMES = (
    *("Survey the site", "Order cement", "Pour foundations", "Raise walls", "Lay cables", "Fit windows"),
    *("Paint hall", "Train staff", "Write handbook", "Hand over keys"),
)
FIRST = date(2027, 1, 4)


@dataclass(frozen=True)
class Task:
    """A task as its sender means it; `waits` names others by number, each with kind and lag."""

    name: str
    start: date
    finish: date
    effort: Decimal
    role: str
    waits: tuple[tuple[int, str, int], ...]


@dataclass(frozen=True)
class Layout:
    """How a list of tasks is laid out."""

    language: str
    columns: tuple[str, ...]
    top: int
    left: int
    dates: str
    numbers: str
    ids: str
    has_heading: bool
    has_total: bool


def _waits(number):
    link = st.tuples(st.integers(0, max(0, number - 1)), st.sampled_from(["FS", "SS", "FF"]), st.integers(-3, 5))
    most = min(2, number)
    return st.lists(link, max_size=most, unique_by=lambda link: link[0]).map(tuple)


def _spans(*, is_early):
    """Draw first and last days; early in a month any of them may be read as a month."""
    if is_early:
        first = st.builds(date, st.just(FIRST.year), st.integers(1, 10), st.integers(1, 6))
    else:
        first = st.integers(0, 300).map(lambda days: FIRST + timedelta(days=days))
    days = st.integers(0, 6 if is_early else 40)
    return st.tuples(first, days).map(lambda one: (one[0], one[0] + timedelta(days=one[1])))


@st.composite
def tasks(draw):
    """Draw two to six tasks, each waiting for some of those before it."""
    found, is_early = [], draw(st.booleans())
    for number, name in enumerate(draw(st.permutations(NAMES))[: draw(st.integers(2, 6))]):
        start, finish = draw(_spans(is_early=is_early))
        found.append(
            Task(
                name=name,
                start=start,
                finish=finish,
                effort=Decimal(draw(st.integers(1, 80))) / 4,
                role=draw(st.sampled_from(["Developer", "Electrician"])),
                waits=draw(_waits(number)),
            )
        )
    return tuple(found)


LAYOUTS = st.builds(
    Layout,
    language=st.sampled_from(sorted(TITLES)),
    columns=st.permutations(FIELDS).map(tuple),
    top=st.integers(3, 8),
    left=st.integers(1, 4),
    dates=st.sampled_from(sorted(DATES)),
    numbers=st.sampled_from(sorted(NUMBERS)),
    ids=st.sampled_from(["T{}", "{}", "1.{}", "AB-{}"]),
    has_heading=st.booleans(),
    has_total=st.booleans(),
)


def a_file(tasks, layout):
    """Write the list."""
    titles = dict(zip(FIELDS, TITLES[layout.language], strict=True))
    lines = [titles, *(_written(tasks, number, layout) for number in range(len(tasks)))]
    if layout.has_total:
        lines.append({"task": TOTALS[layout.language], "effort": _number(sum(task.effort for task in tasks), layout)})
    heading = GridRow(1, (cell_of(layout.left, "Extension of the harbour"),))
    rows = [heading] if layout.has_heading else []
    for number, line in enumerate(lines, start=layout.top):
        pairs = ((layout.left + at, line.get(of)) for at, of in enumerate(layout.columns))
        rows.append(
            GridRow(number, tuple(cell_of(column, value) for column, value in pairs if value not in (None, "")))
        )
    return GridFile("plan.xlsx", (Grid("Plan", tuple(rows)),), looks=(PLAIN_LOOK,))


def _written(tasks, number, layout):
    task, form = tasks[number], DATES[layout.dates]
    waits = (f"{_id(other, layout)}{_link(kind, lag)}" for other, kind, lag in task.waits)
    return {
        "id": int(_id(number, layout)) if layout.ids == "{}" else _id(number, layout),
        "task": task.name,
        "start": task.start if form is None else task.start.strftime(form),
        "finish": task.finish if form is None else task.finish.strftime(form),
        "effort": _number(task.effort, layout),
        "predecessors": "; ".join(waits),
        "role": task.role,
    }


def _number(number, layout):
    mark = NUMBERS[layout.numbers]
    return float(number) if mark is None else f"{number.normalize():f}".replace(".", mark)


def _id(number, layout):
    return layout.ids.format(number + 1)


def _link(kind, lag):
    return "" if (kind, lag) == ("FS", 0) else f"{kind}{lag:+}" if lag else kind


def place(number, of, layout):
    """Return the cell of a field of a task."""
    return cell_name(layout.left + layout.columns.index(of), layout.top + 1 + number)


def read(file, answers: Mapping[str, str] | None = None) -> Imported:
    """Import the file."""
    profile = Profile(answers=answers or {})
    return assemble([understand(file, profile=profile, today=TODAY)], name="P", profile=profile, today=TODAY)


def differences(tasks, result):
    """Yield the number and field of each value that is not as it was written, with what came of it."""
    rows = {row.values.name: row.values for row in result.tables.rows(TaskRow)}
    ids = {values.id: name for name, values in rows.items()}
    links: dict[str, set[tuple[str, str, int]]] = {}
    for row in result.tables.rows(DependencyRow):
        link = row.values
        links.setdefault(ids[link.successor], set()).add((ids[link.predecessor], str(link.kind), link.lag))
    for number, task in enumerate(tasks):
        found = rows.pop(task.name, None)
        if found is None:
            yield number, "task", "no task"
            continue
        expected = {
            "start": (task.start, found.first_as_sent),
            "finish": (task.finish, found.last_as_sent),
            "effort": (task.effort, found.effort),
            "role": (task.role, found.skill),
            "predecessors": (
                {(tasks[other].name, kind, lag) for other, kind, lag in task.waits},
                links.pop(task.name, set()),
            ),
        }
        yield from ((number, of, got) for of, (wanted, got) in expected.items() if wanted != got)
    yield from ((len(tasks), "task", f"{name} was never written") for name in rows)


def is_said(number, of, layout, result):
    """Tell whether a value is asked about, or its cell named as one that cannot be read."""
    cell = place(number, of, layout)
    title = cell_name(layout.left + layout.columns.index(of), layout.top)
    faults = {
        problem.source.cell
        for problem in result.problems
        if problem.source is not None and problem.severity in (Severity.PROBLEM, Severity.WARNING)
    }
    asked = {question.kind for question in result.questions} & ASKED.get(of, set())
    columns = {question.source.cell for question in result.questions if question.kind is DecisionKind.COLUMN}
    return bool(asked) or cell in faults or title in columns


@examples(80)
@given(tasks=tasks(), layout=LAYOUTS)
def test_what_was_written_is_read_or_its_cell_is_asked_about(tasks, layout):
    result = read(a_file(tasks, layout))

    silent = [
        (place(number, of, layout), of, got)
        for number, of, got in differences(tasks, result)
        if not is_said(number, of, layout, result)
    ]
    assert silent == []


@examples(30)
@given(tasks=tasks(), layout=LAYOUTS.filter(lambda layout: layout.dates in ("day first", "month first")))
def test_with_the_answers_of_its_sender_all_is_as_it_was_written(tasks, layout):
    file = a_file(tasks, layout)
    true = {question.id: layout.dates for question in read(file).questions if question.kind is DoubtKind.DAY_ORDER}

    assert list(differences(tasks, read(file, true))) == []
