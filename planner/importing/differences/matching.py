"""Matching: which row of an earlier version a row of a later one is, by id, by name, or as a likely rename."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process

from planner.importing.differences.identity import KEYS, KIND_OF_ID, LOOSE_KEYS, PROJECT, RESOURCE, TASK
from planner.importing.differences.recorded import Recorded
from planner.importing.differences.renames import Renames
from planner.workbook.schema import PersonRow, PoolRow, ProjectRow, SheetRow, TaskRow

LIKELY = 80.0
"""Likeness of names, out of 100, from which one is likely the other renamed."""
_MOST_COMPARED = 250_000
"""Pairs of names; of longer lists no likely renames are looked for."""
_HALF = 2


@dataclass(frozen=True, slots=True)
class Match:
    """Two rows that are about the same.

    Attributes:
        is_likely: Whether only the likeness of their names speaks for it.
    """

    before: Recorded
    after: Recorded
    is_likely: bool = False


@dataclass(frozen=True, kw_only=True)
class Matched:
    """All rows of two versions.

    Attributes:
        renames: The new ids of what has another one now.
    """

    matches: tuple[Match, ...]
    removed: tuple[Recorded, ...]
    added: tuple[Recorded, ...]
    renames: Renames

    def after(self, row: Recorded) -> Recorded | None:
        """Return what a row of the earlier version, known by its sheet and number, is in the later one."""
        return self._by_place.get((row.kind, row.number))

    @cached_property
    def _by_place(self) -> dict[tuple[type[SheetRow], int], Recorded]:
        return {(match.before.kind, match.before.number): match.after for match in self.matches}


class _Pairing:
    """Rows of one kind while they are matched."""

    def __init__(self, before: Iterable[Recorded], after: Iterable[Recorded]) -> None:
        self.before, self.after = list(before), list(after)
        self.matches: list[Match] = []

    def by(self, key: Callable[[Recorded], Hashable], new_key: Callable[[Recorded], Hashable], *, single: bool) -> None:
        """Match rows of the same key, in their order.

        Args:
            key: Of an earlier row; None for none.
            new_key: Of a later row.
            single: Whether only keys that one row has on each side count.
        """
        olds, news = _grouped(self.before, key), _grouped(self.after, new_key)
        for one, old in olds.items():
            new = news.get(one, [])
            if not single or (len(old) == len(new) == 1):
                for pair in zip(old, new, strict=False):
                    self.add(*pair)
        self._clear()

    def add(self, before: Recorded, after: Recorded, *, is_likely: bool = False) -> None:
        """Match two rows."""
        self.matches.append(Match(before, after, is_likely))

    def by_likeness(self, group: Callable[[Recorded], str], new_group: Callable[[Recorded], str]) -> None:
        """Match rows of a group whose names are alike, the likest first."""
        olds, news = _grouped(self.before, group), _grouped(self.after, new_group)
        for one, old in olds.items():
            new = news.get(one, [])
            if len(old) * len(new) <= _MOST_COMPARED:
                for pair in _alike(old, new):
                    self.add(*pair, is_likely=True)
        self._clear()

    def _clear(self) -> None:
        done = {id(row) for match in self.matches for row in (match.before, match.after)}
        self.before = [row for row in self.before if id(row) not in done]
        self.after = [row for row in self.after if id(row) not in done]


def matched(before: Sequence[Recorded], after: Sequence[Recorded]) -> Matched:
    """Match the rows of two versions."""
    olds, news = _grouped(before, lambda row: row.kind), _grouped(after, lambda row: row.kind)
    pairings = {kind: _Pairing(olds.get(kind, ()), news.get(kind, ())) for kind in KEYS}
    _match_projects(pairings[ProjectRow], olds.get(TaskRow, ()), news.get(TaskRow, ()))
    projects = Renames({PROJECT: _new_ids(pairings[ProjectRow])})
    _match_tasks(pairings[TaskRow], projects)
    _match_resources(pairings[PersonRow], pairings[PoolRow])
    renames = Renames(
        {
            PROJECT: _new_ids(pairings[ProjectRow]),
            TASK: _new_ids(pairings[TaskRow]),
            RESOURCE: _new_ids(pairings[PersonRow]) | _new_ids(pairings[PoolRow]),
        }
    )
    for kind, pairing in pairings.items():
        if kind not in KIND_OF_ID:
            _match_others(kind, pairing, renames)
    return Matched(
        matches=tuple(match for pairing in pairings.values() for match in pairing.matches),
        removed=tuple(row for pairing in pairings.values() for row in pairing.before),
        added=tuple(row for pairing in pairings.values() for row in pairing.after),
        renames=renames,
    )


def _match_projects(pairing: _Pairing, old_tasks: Iterable[Recorded], new_tasks: Iterable[Recorded]) -> None:
    _by_id_and_name(pairing)
    pairing.by_likeness(lambda _: "", lambda _: "")
    if len(pairing.before) == len(pairing.after) == 1:
        (old,), (new,) = pairing.before, pairing.after
        was = {row.text("name") for row in old_tasks if row.text("project") == old.text("id")}
        is_now = {row.text("name") for row in new_tasks if row.text("project") == new.text("id")}
        if was and len(was & is_now) * _HALF >= len(was):
            pairing.add(old, new, is_likely=True)
            pairing.before, pairing.after = [], []


def _match_tasks(pairing: _Pairing, projects: Renames) -> None:
    def new_project(row: Recorded) -> str:
        return projects.of(PROJECT, row.text("project"))

    def own_part(row: Recorded) -> Hashable:
        """The id without the project's, which the import puts before the sender's own."""
        return row.text("project"), row.text("id").removeprefix(f"{row.text('project')}-")

    pairing.by(lambda row: row.text("id"), lambda row: row.text("id"), single=False)
    pairing.by(
        lambda row: (new_project(row), own_part(row)), lambda row: (row.text("project"), own_part(row)), single=True
    )
    pairing.by(
        lambda row: (new_project(row), row.text("name")),
        lambda row: (row.text("project"), row.text("name")),
        single=True,
    )
    pairing.by_likeness(new_project, lambda row: row.text("project"))


def _match_resources(people: _Pairing, pools: _Pairing) -> None:
    for pairing in (people, pools):
        _by_id_and_name(pairing)
    people.by_likeness(lambda _: "", lambda _: "")


def _by_id_and_name(pairing: _Pairing) -> None:
    pairing.by(lambda row: row.text("id"), lambda row: row.text("id"), single=False)
    pairing.by(_name, _name, single=True)


def _match_others(kind: type[SheetRow], pairing: _Pairing, renames: Renames) -> None:
    for keys, single in ((KEYS[kind], False), (LOOSE_KEYS.get(kind), True)):
        if keys is not None:
            pairing.by(_translated(kind, keys, renames), _translated(kind, keys, Renames()), single=single)


def _translated(kind: type[SheetRow], keys: Sequence[str], renames: Renames) -> Callable[[Recorded], Hashable]:
    return lambda row: tuple(renames.in_text(kind, name, row.text(name)) for name in keys)


def _name(row: Recorded) -> str | None:
    return row.text("name").casefold() or None


def _grouped(rows: Iterable[Recorded], key: Callable[[Recorded], Hashable]) -> Mapping[Hashable, list[Recorded]]:
    groups: defaultdict[Hashable, list[Recorded]] = defaultdict(list)
    for row in rows:
        if (found := key(row)) is not None:
            groups[found].append(row)
    return groups


def _alike(olds: Sequence[Recorded], news: Sequence[Recorded]) -> Iterator[tuple[Recorded, Recorded]]:
    """Yield pairs of names that are alike, each row once."""
    names = {number: _shown_name(row) for number, row in enumerate(news)}
    found = sorted(
        (-likeness, number, place)
        for number, row in enumerate(olds)
        for _, likeness, place in process.extract(
            _shown_name(row), names, scorer=fuzz.ratio, score_cutoff=LIKELY, limit=3
        )
    )
    done_old, done_new = set[int](), set[int]()
    for _, number, place in found:
        if number not in done_old and place not in done_new:
            done_old.add(number)
            done_new.add(place)
            yield olds[number], news[place]


def _shown_name(row: Recorded) -> str:
    return (row.text("name") or row.text("id")).casefold()


def _new_ids(pairing: _Pairing) -> dict[str, str]:
    pairs = ((match.before.text("id"), match.after.text("id")) for match in pairing.matches)
    return {old: new for old, new in pairs if old != new}
