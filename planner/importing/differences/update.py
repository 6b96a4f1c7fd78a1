"""Update: an import that keeps what people added to the program workbook of an earlier one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from planner.domain.source import Source
from planner.importing.differences.by_hand import ByHand, HandRow, by_hand
from planner.importing.differences.difference import differences_of
from planner.importing.differences.earlier import Earlier
from planner.importing.differences.gone import Gone
from planner.importing.differences.identity import called, key_of
from planner.importing.differences.matching import Matched, matched
from planner.importing.differences.recorded import ADDED, EDITED, Recorded, Said, recorded_in, recorded_row, same_value
from planner.importing.differences.since import Entry, Since
from planner.importing.program.assemble import Imported
from planner.importing.program.draft import Draft
from planner.whatif.faults import scenario_faults
from planner.workbook.row import Place, Row
from planner.workbook.schema import SHEETS, ChangeSheetRow, PoolRow
from planner.workbook.schema.column import SheetRow, columns_of

_KEPT = "was kept"


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What becomes of one cell: the source of the kept value, or None, and what is said of it."""

    source: Source | None
    became: str
    fits: bool = True


class Update:
    """An update under way: it amends the draft of a program, then tells what came of it."""

    def __init__(self, earlier: Earlier) -> None:
        self._earlier = earlier
        self._hand = by_hand(earlier)
        self._entries: list[Entry] = []
        self._waiting: list[HandRow] | None = None

    def __call__(self, draft: Draft) -> None:
        """Put what people added into a draft that holds what the files say.

        The second time only entries about pools are left: the import adds pools for whoever is missing then.
        """
        is_first = self._waiting is None
        waiting, self._waiting = self._waiting or [], []
        after = list(recorded_in(draft.tables))
        found = matched(_sent(self._earlier), after)
        gone = Gone.of(found, after, self._hand.rows)
        rows: dict[type[SheetRow], list[Row[SheetRow]]] = {kind: list(draft.rows(kind)) for kind in SHEETS}
        for one in self._hand.rows if is_first else waiting:
            if is_first and one.kind is PoolRow and one.recorded is not None:
                self._waiting.append(one)
                continue
            new = replace(one, row=gone.without(_renamed(one.row, found), one, self._entries))
            self._place(new, one, found, gone, rows)
        for kind, changed in rows.items():
            draft.replace_rows(kind, changed)
        if not is_first:
            self._entries += _undone(self._hand, found)

    def since(self, imported: Imported) -> Since:
        """Say what changed, what was kept, and what no longer fits."""
        entries = [*self._entries, *_faults(imported)]
        return Since(
            name=self._earlier.name,
            differences=differences_of(self._earlier.recorded, list(recorded_in(imported.tables))),
            entries=tuple(entries),
        )

    def _place(
        self, new: HandRow, old: HandRow, found: Matched, gone: Gone, rows: dict[type[SheetRow], list[Row[SheetRow]]]
    ) -> None:
        """Put the entries of a row into its row of today, or add it."""
        of_kind = rows[new.kind]
        if new.recorded is not None:
            today = found.after(new.recorded)
            self._into(new, None if today is None else today.number - 2, of_kind)
        elif why := gone.why_left_out(old):
            self._say_row(old, f"was left out: {why}", fits=False)
        else:
            twin = next((n for n, row in enumerate(of_kind) if _is_twin(row, new)), None)
            if twin is not None:
                self._into(new, twin, of_kind)
            else:
                of_kind.append(_added(new.row))
                now = called(new.shown)
                self._say_row(old, _KEPT if now == called(old.shown) else f"{_KEPT} as {now}")

    def _into(self, hand: HandRow, position: int | None, rows: list[Row[SheetRow]]) -> None:
        shown = hand.shown
        if position is None:
            for name in hand.fields:
                self._say_cell(hand, name, shown, f"was left out: {called(hand.recorded or shown)} is gone", fits=False)
            return
        target = rows[position]
        said = recorded_row(hand.kind, position, target).said
        sources: dict[str, Source] = {}
        for name in hand.fields:
            outcome = _outcome(hand, name, shown.said[name], said.get(name))
            if outcome is None:
                continue
            if outcome.source is not None:
                sources[name] = outcome.source
            self._say_cell(hand, name, shown, outcome.became, fits=outcome.fits)
        rows[position] = _merged(target, hand.row, sources)

    def _say_cell(self, hand: HandRow, name: str, shown: Recorded, became: str, *, fits: bool = True) -> None:
        title = next(column.title for column in columns_of(hand.kind) if column.field == name)
        self._entries.append(
            Entry(
                sheet=hand.kind.sheet,
                what=called(hand.recorded or shown),
                column=title,
                value=shown.text(name),
                source=hand.row.source(name),
                became=became,
                fits=fits,
            )
        )

    def _say_row(self, hand: HandRow, became: str, *, fits: bool = True) -> None:
        shown = hand.shown
        titles = {column.field: column.title for column in columns_of(hand.kind)}
        value = ", ".join(f"{titles[name]} {shown.text(name)}" for name in hand.fields) if not fits else ""
        source = hand.row.source(next(iter(hand.row.place.cells), ""))
        what = called(shown)
        self._entries.append(
            Entry(sheet=hand.kind.sheet, what=what, column="", value=value, source=source, became=became, fits=fits)
        )


def _sent(earlier: Earlier) -> list[Recorded]:
    rows = (row.only({name: said for name, said in row.said.items() if not said.is_added}) for row in earlier.recorded)
    return [row for row in rows if row.said]


def _renamed(row: Row[SheetRow], found: Matched) -> Row[SheetRow]:
    return Row(values=found.renames.in_row(row.values), place=row.place, faults=row.faults)


def _is_twin(row: Row[SheetRow], hand: HandRow) -> bool:
    """Tell whether files say by now what people had added."""
    if hand.kind is ChangeSheetRow:
        return False
    ours = recorded_row(hand.kind, 0, hand.row)
    theirs = recorded_row(hand.kind, 0, row)
    return all(same_value(one, other) for one, other in zip(key_of(ours), key_of(theirs), strict=True))


def _outcome(hand: HandRow, name: str, mine: Said, theirs: Said | None) -> _Outcome | None:
    """Decide between what people entered and what files say now; None if both are the same.

    What people changed gives way to a cell that was changed since, and to nothing else: what they added stays.
    """
    own = replace(hand.row.source(name), assumption=ADDED)
    if theirs is None:
        return _Outcome(own, _KEPT)
    if same_value(mine.value, theirs.value) and not theirs.is_edited:
        return None
    base = hand.recorded.said.get(name) if hand.recorded is not None else None
    if base is not None and not base.same_as(theirs) and not theirs.is_assumed:
        return _Outcome(None, f'gave way: {theirs.source} says "{_text(theirs)}" now', fits=False)
    notes = (theirs.source.assumption, EDITED)
    instead = replace(theirs.source, assumption=" and ".join(note for note in notes if note))
    return _Outcome(instead, f'{_KEPT} in place of "{_text(theirs)}", which {theirs.source} says')


def _text(said: Said) -> str:
    return said.value or said.source.text or ""


def _merged(target: Row[SheetRow], own: Row[SheetRow], sources: Mapping[str, Source]) -> Row[SheetRow]:
    """Return a row of the files with cells of people's own."""
    place = target.place
    merged = Place(
        file=place.file,
        sheet=place.sheet,
        row=0,
        columns={},
        cells={**place.cells, **{name: own.place.cells[name] for name in sources}},
        sources={"": place.source(""), **{name: place.source(name) for name in place.cells}, **sources},
    )
    values = target.values.model_copy(update={name: getattr(own.values, name) for name in sources})
    return Row(values=values, place=merged, faults=target.faults - set(sources))


def _added(row: Row[SheetRow]) -> Row[SheetRow]:
    """Return a row of people's own, each cell marked as such."""
    place = row.place
    sources = {name: replace(place.source(name), assumption=ADDED) for name in place.cells}
    first = place.source(next(iter(place.cells), ""))
    marked = replace(place, row=0, columns={}, rows=None, sources={"": first, **sources})
    return Row(values=row.values, place=marked, faults=row.faults)


def _undone(hand: ByHand, found: Matched) -> Iterator[Entry]:
    """Yield what people had taken away and is back, and what could not be read."""
    for row, name in hand.emptied:
        today = found.after(row) if any(not said.is_added for said in row.said.values()) else None
        if today is not None and name in today.said:
            title = next(column.title for column in columns_of(row.kind) if column.field == name)
            said = today.said[name]
            yield _back(row, title, said.value, said.source, "had been emptied and is filled in again")
    numbers = {(row.kind, row.number) for row in hand.deleted if any(not said.is_added for said in row.said.values())}
    for match in found.matches:
        if (match.before.kind, match.before.number) in numbers:
            yield _back(match.after, "", "", match.after.source, "had been deleted and is back, as the files hold it")
    for place in hand.unreadable:
        became = "cannot be read and was not kept"
        yield Entry(sheet="", what=place, column="", value="", source=None, became=became, fits=False)


def _back(row: Recorded, column: str, value: str, source: Source, became: str) -> Entry:
    return Entry(
        sheet=row.kind.sheet, what=called(row), column=column, value=value, source=source, became=became, fits=False
    )


def _faults(imported: Imported) -> Iterator[Entry]:
    """Yield the changes of scenarios that cannot be applied any more."""
    if imported.program is None:
        return
    for problem in scenario_faults(imported.program, imported.scenarios):
        yield Entry(
            sheet=ChangeSheetRow.sheet,
            what=f"{problem.what}. {problem.advice}".strip(),
            column="",
            value="",
            source=problem.source,
            became="",
            fits=False,
        )
