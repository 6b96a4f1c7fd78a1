"""RAID: rows of logs of risks, assumptions, issues, dependencies on others, decisions and actions."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import count

from planner.importing.fields import Field, Shape
from planner.importing.program.as_written import notes_of, text_of, texts_of, value_of
from planner.importing.program.descriptive import Descriptive
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.projects import Projects
from planner.importing.program.raid_kinds import Kinds, kinds_of
from planner.importing.program.ratings import Ratings, ratings_of
from planner.importing.program.record import Record
from planner.importing.program.sources import parts_of
from planner.importing.understand import Understanding
from planner.workbook.schema import RaidRow

_TEXTS = {
    "text": (Field.RISK,),
    "probability": (Field.PROBABILITY,),
    "impact": (Field.IMPACT,),
    "owner": (Field.OWNER, Field.PEOPLE),
    "response": (Field.RESPONSE,),
    "trigger": (Field.TRIGGER,),
    "status": (Field.STATUS, Field.RAG),
}
_IDS = (Field.RISK_ID, Field.NUMBER)
_DUE = (Field.DUE, Field.DEADLINE, Field.FINISH)
_HUNDREDTH = Decimal("0.01")


def read_raid(files: Sequence[Understanding], projects: Projects, draft: Draft) -> None:
    """Add a row for each item of all RAID logs; the projects must have been met before."""
    known = Descriptive(projects, draft)
    for part in parts_of(files, Shape.RISKS):
        kinds, ratings = kinds_of(part), ratings_of(part, draft.findings)
        for record in draft.records(part):
            if text_of(record, Field.RISK) is None:
                draft.findings.ignore(record.source, "the row says nothing and was left out")
            else:
                _read(record, kinds, ratings, known)


def _read(record: Record, kinds: Kinds, ratings: Ratings, known: Descriptive) -> None:
    facts, used = texts_of(record, _TEXTS)
    kind, project, score = kinds.of(record), known.project(record), _score(record)
    due_of, due = _due(record)
    if record.says(Field.KIND) and kind.source.cell == record.source_of(Field.KIND).cell:
        used.add(Field.KIND)
    used |= {of for of, fact in ((Field.SCORE, score), (due_of, due)) if fact is not None}
    used |= {Field.PROJECT, Field.PROJECT_ID} if project is not None else set()
    facts |= {
        "id": known.id(_id(record, kind, known), project, record),
        "kind": kind,
        "project": project,
        "probability_level": ratings.level(record, Field.PROBABILITY),
        "impact_level": ratings.level(record, Field.IMPACT),
        "score": score,
        "due": due,
        "notes": notes_of(record, {*used, *_IDS}),
    }
    known.draft.add(RaidRow, facts, record.source)


def _id(record: Record, kind: Fact, known: Descriptive) -> Fact:
    """Return a row's own id; a number alone gets its kind before it, and a row without one is numbered."""
    of = next((of for of in _IDS if record.says(of)), None)
    word = str(kind.value).capitalize()
    if of is None:
        free = next(one for number in count(1) if (one := f"{word} {number}") not in known.ids)
        return assumed(free, record.source, "it has no id of its own")
    text, source = record.text(of), record.source_of(of)
    if any(char.isalpha() for char in text):
        return Fact(value=text, source=source)
    return assumed(f"{word} {text}", source, f'"{text}" alone names nothing')


def _due(record: Record) -> tuple[Field, Fact | None]:
    """Return the first due date that can be read, and the field it stands in."""
    for of in _DUE:
        fact = value_of(record, of)
        if fact is not None:
            return of, fact
    return Field.DUE, None


def _score(record: Record) -> Fact | None:
    fact = value_of(record, Field.SCORE)
    if fact is None or not isinstance(fact.value, Decimal):
        return None
    rounded = fact.value.quantize(_HUNDREDTH, ROUND_HALF_UP)
    return fact.with_value(rounded, "" if rounded == fact.value else f"{fact.value} was rounded to {rounded}")
