"""Template part: workbooks in the planner's own form among the files, read strictly; they complete what sheets say.

A program manager adds one for what no project manager's sheet can say: ways to do a task, calendars, goals, scenarios.
Where its rows are about something that a sheet names too, the two become one row, and what it says counts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planner.importing.program.draft import Draft
from planner.importing.program.names import folded
from planner.importing.program.projects import as_id
from planner.workbook.findings import Findings
from planner.workbook.grid import Grid, GridFile
from planner.workbook.header import HEADER_ROW
from planner.workbook.row import Place, Row
from planner.workbook.schema import (
    OWN_SHEETS,
    SHEETS,
    CalendarRow,
    CapacityRow,
    DemandRow,
    DependencyRow,
    FundRow,
    LeaveRow,
    ModeRow,
    ObjectiveRow,
    PersonRow,
    PoolRow,
    ProgramRow,
    ProjectRow,
    RequirementRow,
    ScenarioRow,
    TaskRow,
)
from planner.workbook.schema.column import SheetRow, columns_of
from planner.workbook.tables import Tables, read_tables

_KEYS: Mapping[type[SheetRow], tuple[str, ...]] = {
    ProgramRow: (),
    **dict.fromkeys(
        (ProjectRow, TaskRow, PersonRow, PoolRow, FundRow, CalendarRow, ObjectiveRow, ScenarioRow), ("id",)
    ),
    DependencyRow: ("predecessor", "successor", "kind"),
    ModeRow: ("task", "id"),
    RequirementRow: ("task", "mode", "id"),
    DemandRow: ("project", "skill", "level", "month"),
}
"""Fields by which two rows are about the same; rows of other sheets stand beside one another."""
_OF_PEOPLE: Mapping[type[SheetRow], tuple[str, ...]] = {
    PersonRow: ("id",),
    LeaveRow: ("person",),
    CapacityRow: ("resource",),
    RequirementRow: ("resource",),
    TaskRow: ("resource", "people_as_sent", "pinned_resources"),
}
"""Fields that hold ids of people."""
_SHEETS = {row_type.sheet.casefold(): row_type for row_type in SHEETS}


@dataclass(frozen=True, kw_only=True)
class TemplatePart:
    """What workbooks in the planner's own form say.

    Attributes:
        files: Their names.
    """

    files: tuple[str, ...] = ()
    tables: Tables = field(default_factory=Tables)
    findings: Findings = field(default_factory=Findings)

    @property
    def pools(self) -> dict[str, str]:
        """The ids of pools by how people may write them: their ids and names, folded."""
        rows = [row.values for row in self.tables.rows(PoolRow)]
        return {folded(text): str(pool.id) for pool in rows for text in (pool.name, pool.id) if text}

    @property
    def program(self) -> ProgramRow | None:
        """The row of the program itself."""
        return next((row.values for row in self.tables.rows(ProgramRow)), None)

    @property
    def skills(self) -> Iterator[str]:
        """The skills as they are written here."""
        people, pools = self.tables.rows(PersonRow), self.tables.rows(PoolRow)
        known = [*(row.values.skills for row in people), *(row.values.skills for row in pools)]
        yield from (str(skill.id) for skills in known for skill in skills)
        tasks, further = self.tables.rows(TaskRow), self.tables.rows(RequirementRow)
        needs = [*(row.values for row in tasks), *(row.values for row in further)]
        yield from (str(need.skill) for need in needs if need.skill)


NOTHING = TemplatePart()


def is_template(file: GridFile) -> bool:
    """Tell whether all sheets with cells are those of the template, with its titles in their first row."""
    grids = [grid for grid in file.grids if grid.rows and grid.name not in OWN_SHEETS]
    return file.refused is None and bool(grids) and all(map(_is_of_template, grids))


def _is_of_template(grid: Grid) -> bool:
    row_type = _SHEETS.get(grid.name.strip().casefold())
    if row_type is None:
        return False
    columns = columns_of(row_type)
    known = {column.title.casefold() for column in columns}
    if row_type.is_vertical:
        texts = [cell.text for row in grid.rows for cell in row.cells if cell.column == 1 and row.number > HEADER_ROW]
    else:
        texts = [cell.text for row in grid.rows if row.number == HEADER_ROW for cell in row.cells]
    titles = {text.strip().casefold() for text in texts}
    return titles <= known and {column.title.casefold() for column in columns if column.is_required} <= titles


def read_template_part(files: Sequence[GridFile]) -> TemplatePart:
    """Read workbooks in the planner's own form."""
    findings = Findings()
    tables = read_tables(files, findings)
    return TemplatePart(files=tuple(file.name for file in files), tables=tables, findings=findings)


def complete(draft: Draft, part: TemplatePart) -> None:
    """Put the rows of a part into a draft; those about the same as a row of a sheet complete that row."""
    if not part.files:
        return
    _rename_people(draft, part)
    for kind, keys in _KEYS.items():
        _complete_rows(kind, keys, draft, part)
    for kind in SHEETS:
        if kind not in _KEYS:
            draft.replace_rows(kind, [*draft.rows(kind), *part.tables.rows(kind)])


def _rename_people(draft: Draft, part: TemplatePart) -> None:
    """Give people the ids of the part: sheets know them by their names."""
    ids = {as_id(row.values.name): str(row.values.id) for row in part.tables.rows(PersonRow) if row.values.name}
    for kind, names in _OF_PEOPLE.items():
        draft.replace_rows(kind, [_renamed(row, names, ids) for row in draft.rows(kind)])


def _renamed(row: Row[SheetRow], names: Sequence[str], ids: Mapping[str, str]) -> Row[SheetRow]:
    changed = {}
    for name in names:
        value = getattr(row.values, name)
        new = tuple(ids.get(one, one) for one in value) if isinstance(value, tuple) else ids.get(value, value)
        if new != value:
            changed[name] = new
    if not changed:
        return row
    return Row(values=row.values.model_copy(update=changed), place=row.place, faults=row.faults)


def _complete_rows(kind: type[SheetRow], keys: Sequence[str], draft: Draft, part: TemplatePart) -> None:
    """Complete the rows of a kind; their order is that of the part if it has all of them."""
    sent = dict(_keyed(draft.rows(kind), keys))
    stated = {
        key: _completed(sent[key], own, draft.findings) if key in sent else own
        for key, own in _keyed(part.tables.rows(kind), keys, start=len(sent))
    }
    both = {**stated, **sent, **stated} if set(sent) <= set(stated) else {**sent, **stated}
    draft.replace_rows(kind, list(both.values()))


def _keyed(
    rows: Iterable[Row[SheetRow]], keys: Sequence[str], *, start: int = 0
) -> Iterator[tuple[tuple[object, ...], Row[SheetRow]]]:
    """Yield the rows by what they are about; a number stands for that where nothing says it, or a row above does."""
    seen: set[tuple[object, ...]] = set()
    for number, row in enumerate(rows, start=start):
        key: tuple[object, ...] = tuple(getattr(row.values, name) for name in keys)
        key = (number, *key) if key in seen or None in key else key
        seen.add(key)
        yield key, row


def _completed(sent: Row[SheetRow], own: Row[SheetRow], findings: Findings) -> Row[SheetRow]:
    """Return the row of a sheet with what the part says of the same thing."""
    stated = [name for name in own.place.cells if name not in own.faults]
    titles = {column.field: column.title for column in columns_of(type(own.values))}
    changed = {name: getattr(own.values, name) for name in stated}
    for name, value in changed.items():
        if sent.says(name) and name not in sent.faults and getattr(sent.values, name) != value:
            what = f"{titles[name]} is taken from here; {sent.source(name)} says something else"
            if type(own.values) is not ProgramRow:
                findings.assume(own.source(name), what)
    sources = {name: own.source(name) for name in own.place.cells}
    place = Place(
        file=sent.place.file,
        sheet=sent.place.sheet,
        row=0,
        columns={},
        cells={**sent.place.cells, **own.place.cells},
        sources={"": sent.source(""), **sent.place.sources, **sources},
    )
    faults = (sent.faults - set(stated)) | own.faults
    return Row(values=sent.values.model_copy(update=changed), place=place, faults=faults)
