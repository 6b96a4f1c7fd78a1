"""Fits: how well what a column holds goes with what it may mean."""

from collections.abc import Callable

from planner.importing.fields import Field
from planner.importing.mapping.evidence import Evidence

EMPTY = 0.3
"""How well an empty column goes with anything: its title alone speaks for it."""

Fit = Callable[[Evidence], float]


def _date(seen: Evidence) -> float:
    return seen.dates


def _length(seen: Evidence) -> float:
    return min(1.0, max(0.0, seen.numbers - seen.percents) + seen.lengths)


def _count(seen: Evidence) -> float:
    return min(1.0, seen.small + 0.6 * max(0.0, seen.numbers - seen.small))


def _heads(seen: Evidence) -> float:
    return min(1.0, _count(seen) + seen.counted)


def _percent(seen: Evidence) -> float:
    return min(1.0, seen.percents + 0.9 * max(0.0, seen.numbers - seen.percents) + 0.5 * seen.statuses)


def _share(seen: Evidence) -> float:
    return min(1.0, seen.percents + 0.8 * max(0.0, seen.numbers - seen.percents))


def _money(seen: Evidence) -> float:
    return min(1.0, max(0.0, seen.numbers - seen.percents) + seen.amounts)


def _name(seen: Evidence) -> float:
    return min(1.0, seen.names + 0.6 * max(0.0, seen.texts - seen.names) + seen.emails)


def _text(seen: Evidence) -> float:
    return min(1.0, seen.texts + 0.3 * seen.numbers)


def _id(seen: Evidence) -> float:
    short = max(seen.ids, 0.7 * seen.distinct * (1 - seen.sentences))
    return short * (0.5 + 0.5 * seen.distinct)


def _links(seen: Evidence) -> float:
    return max(seen.links, 0.6 * seen.texts) * (1 - seen.dates)


def _word(seen: Evidence) -> float:
    return min(1.0, max(seen.statuses, seen.texts * (1 - seen.sentences) * (1.1 - seen.distinct), 0.4 * seen.texts))


def _colour(seen: Evidence) -> float:
    return max(seen.colours, 0.3 * seen.statuses)


def _mark(seen: Evidence) -> float:
    return max(seen.marks, 0.3 * seen.texts)


def _scale(seen: Evidence) -> float:
    return min(1.0, seen.numbers + 0.8 * seen.texts * (1 - seen.sentences))


def _email(seen: Evidence) -> float:
    return seen.emails


def _any(_: Evidence) -> float:
    return 0.9


_FITS: dict[Fit, tuple[Field, ...]] = {
    _date: (
        Field.START,
        Field.FINISH,
        Field.RELEASE,
        Field.DUE,
        Field.DEADLINE,
        Field.ACTUAL_START,
        Field.ACTUAL_FINISH,
        Field.BASELINE_START,
        Field.BASELINE_FINISH,
        Field.AVAILABLE_FROM,
        Field.AVAILABLE_TO,
        Field.FROM,
        Field.TO,
        Field.DATE,
    ),
    _length: (
        Field.EFFORT,
        Field.DURATION,
        Field.REMAINING,
        Field.ACTUAL_EFFORT,
        Field.OPTIMISTIC,
        Field.LIKELY,
        Field.PESSIMISTIC,
        Field.LAG,
        Field.TOTAL,
        Field.STORY_POINTS,
    ),
    _heads: (Field.HEADS,),
    _count: (Field.OUTLINE, Field.LEVEL, Field.NUMBER),
    _percent: (Field.PROGRESS,),
    _share: (Field.SHARE, Field.CAPACITY, Field.WEIGHT),
    _money: (Field.COST, Field.BUDGET, Field.SPENT, Field.CONTINGENCY, Field.RATE, Field.BENEFIT),
    _name: (
        Field.PEOPLE,
        Field.OWNER,
        Field.PERSON,
        Field.MANAGER,
        Field.SPONSOR,
        Field.STAKEHOLDER,
        Field.TEAM,
        Field.ROLE,
        Field.SKILL,
    ),
    _id: (Field.TASK_ID, Field.WBS, Field.PROJECT_ID, Field.PERSON_ID, Field.RISK_ID),
    _links: (Field.PREDECESSORS, Field.SUCCESSORS, Field.PARENT),
    _word: (Field.STATUS, Field.UNIT, Field.LINK_KIND, Field.KIND, Field.CATEGORY, Field.CURRENCY, Field.LOCATION),
    _colour: (Field.RAG,),
    _mark: (Field.MILESTONE,),
    _scale: (
        Field.PROBABILITY,
        Field.IMPACT,
        Field.SCORE,
        Field.PRIORITY,
        Field.INTEREST,
        Field.INFLUENCE,
        Field.ATTITUDE,
    ),
    _email: (Field.EMAIL,),
    _text: (
        Field.TASK,
        Field.PHASE,
        Field.PROJECT,
        Field.CLIENT,
        Field.REASON,
        Field.COST_ITEM,
        Field.CRITERION,
        Field.OBJECTIVE,
        Field.RISK,
        Field.RESPONSE,
        Field.TRIGGER,
        Field.ACHIEVED,
        Field.NEXT,
        Field.ORGANISATION,
    ),
}
_BY_FIELD = {field: fit for fit, fields in _FITS.items() for field in fields}


def fit(field: Field, seen: Evidence) -> float:
    """Return from 0 to 1 how well a column's cells go with a field."""
    return EMPTY if seen.is_empty else _BY_FIELD.get(field, _any)(seen)
