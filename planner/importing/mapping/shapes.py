"""Shapes: which fields each kind of table has, and which it cannot do without."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.importing.fields import Field, Shape

STRANGE = 0.35
"""How much a field counts in a table of a kind that it is no part of."""
SIDE = 0.7
"""How much a field counts that such tables have now and then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a kind of table is made of.

    Attributes:
        core: Fields that make it what it is.
        side: Fields it has now and then.
        needs: Of each group at least one field.
        grid: Whether periods across are part of it; None where they may stand beside it.
    """

    core: frozenset[Field]
    side: frozenset[Field]
    needs: tuple[frozenset[Field], ...]
    grid: bool | None = False

    def belongs(self, field: Field) -> float:
        """Return how much a field counts in such a table."""
        if field in self.core:
            return 1.0
        return SIDE if field in self.side or field in _ANYWHERE else STRANGE


_ANYWHERE = frozenset({Field.NOTES, Field.NUMBER, Field.OTHER, Field.DATE})


def _set(*fields: Field) -> frozenset[Field]:
    return frozenset(fields)


_WHEN = _set(
    Field.START,
    Field.FINISH,
    Field.RELEASE,
    Field.DUE,
    Field.DEADLINE,
    Field.ACTUAL_START,
    Field.ACTUAL_FINISH,
    Field.BASELINE_START,
    Field.BASELINE_FINISH,
)
_HOW_MUCH = _set(
    Field.EFFORT,
    Field.DURATION,
    Field.REMAINING,
    Field.ACTUAL_EFFORT,
    Field.UNIT,
    Field.HEADS,
    Field.SHARE,
    Field.OPTIMISTIC,
    Field.LIKELY,
    Field.PESSIMISTIC,
    Field.STORY_POINTS,
)
_WHO = _set(Field.PEOPLE, Field.OWNER, Field.ROLE, Field.SKILL, Field.LEVEL, Field.TEAM)
_TASK = _set(
    Field.TASK_ID,
    Field.TASK,
    Field.WBS,
    Field.OUTLINE,
    Field.PARENT,
    Field.PHASE,
    Field.PROJECT,
    Field.PROJECT_ID,
    Field.KIND,
    Field.MILESTONE,
)
_MONEY = _set(Field.COST, Field.BUDGET, Field.SPENT, Field.CONTINGENCY, Field.TOTAL, Field.CATEGORY, Field.CURRENCY)
_A_TASK = _set(Field.TASK, Field.TASK_ID, Field.WBS)
_A_PERSON = _set(Field.PERSON, Field.PERSON_ID)
_A_PROJECT = _set(Field.PROJECT, Field.PROJECT_ID)

FORMS: Mapping[Shape, Form] = {
    Shape.TASKS: Form(
        core=_TASK
        | _WHEN
        | _HOW_MUCH
        | _WHO
        | _set(Field.PREDECESSORS, Field.SUCCESSORS, Field.PROGRESS, Field.STATUS, Field.WORK_OF),
        side=_MONEY | _set(Field.PRIORITY, Field.RAG, Field.LOCATION),
        needs=(
            _A_TASK | _set(Field.PHASE),
            _WHEN | _HOW_MUCH | _set(Field.PREDECESSORS, Field.SUCCESSORS, Field.PROGRESS, Field.PERIOD, Field.WORK_OF),
        ),
    ),
    Shape.PROJECTS: Form(
        core=_A_PROJECT
        | _WHEN
        | _set(
            Field.MANAGER,
            Field.SPONSOR,
            Field.BENEFIT,
            Field.PRIORITY,
            Field.BUDGET,
            Field.STATUS,
            Field.RAG,
            Field.OBJECTIVE,
            Field.SPENT,
        ),
        side=_MONEY | _WHO | _set(Field.KIND, Field.PHASE, Field.PROGRESS, Field.EFFORT, Field.SCORE),
        needs=(
            _A_PROJECT,
            _WHEN | _set(Field.MANAGER, Field.SPONSOR, Field.BENEFIT, Field.BUDGET, Field.PRIORITY),
        ),
    ),
    Shape.PEOPLE: Form(
        core=_A_PERSON
        | _set(
            Field.ROLE,
            Field.SKILL,
            Field.LEVEL,
            Field.TEAM,
            Field.CAPACITY,
            Field.RATE,
            Field.EMAIL,
            Field.AVAILABLE_FROM,
            Field.AVAILABLE_TO,
            Field.LOCATION,
        ),
        side=_set(Field.SHARE, Field.KIND, Field.HEADS, Field.FROM, Field.TO, Field.CURRENCY, Field.PROJECT),
        needs=(
            _A_PERSON | _set(Field.HEADS, Field.PEOPLE),
            _set(
                Field.ROLE,
                Field.SKILL,
                Field.CAPACITY,
                Field.RATE,
                Field.EMAIL,
                Field.TEAM,
                Field.AVAILABLE_FROM,
                Field.SHARE,
            ),
        ),
    ),
    Shape.LEAVE: Form(
        core=_A_PERSON | _set(Field.FROM, Field.TO, Field.REASON, Field.START, Field.FINISH),
        side=_set(Field.KIND, Field.DURATION, Field.STATUS, Field.TEAM, Field.PEOPLE),
        needs=(
            _A_PERSON | _set(Field.PEOPLE),
            _set(Field.FROM, Field.START),
            _set(Field.TO, Field.FINISH, Field.DURATION),
        ),
    ),
    Shape.ALLOCATIONS: Form(
        core=_A_PERSON | _A_PROJECT | _set(Field.FROM, Field.TO, Field.START, Field.FINISH, Field.SHARE, Field.ROLE),
        side=_set(
            Field.TASK,
            Field.TASK_ID,
            Field.PEOPLE,
            Field.EFFORT,
            Field.UNIT,
            Field.TEAM,
            Field.HEADS,
            Field.RATE,
            Field.CLIENT,
            Field.PERIOD,
        ),
        needs=(
            _A_PERSON | _set(Field.PEOPLE, Field.ROLE),
            _A_PROJECT | _set(Field.TASK, Field.TASK_ID, Field.CLIENT),
            _set(Field.SHARE, Field.EFFORT),
            _set(Field.FROM, Field.START, Field.PERIOD),
        ),
        grid=None,
    ),
    Shape.DEMAND: Form(
        core=_set(Field.ROLE, Field.SKILL, Field.TEAM, Field.PROJECT, Field.PROJECT_ID, Field.PERIOD),
        side=_set(Field.LEVEL, Field.TOTAL, Field.UNIT, Field.HEADS, Field.KIND, Field.PHASE, Field.LOCATION),
        needs=(_set(Field.PERIOD),),
        grid=True,
    ),
    Shape.CAPACITY: Form(
        core=_A_PERSON | _set(Field.PEOPLE, Field.PERIOD, Field.ROLE, Field.TEAM),
        side=_set(
            Field.TOTAL, Field.UNIT, Field.SKILL, Field.CAPACITY, Field.SHARE, Field.PROJECT, Field.CLIENT, Field.EMAIL
        ),
        needs=(_set(Field.PERIOD), _A_PERSON | _set(Field.PEOPLE)),
        grid=True,
    ),
    Shape.BUDGET: Form(
        core=_MONEY | _set(Field.COST_ITEM, Field.PERIOD),
        side=_A_PROJECT | _set(Field.PHASE, Field.OWNER, Field.KIND, Field.FROM, Field.TO, Field.UNIT, Field.HEADS),
        needs=(
            _set(Field.COST_ITEM, Field.CATEGORY, Field.PROJECT, Field.PHASE, Field.KIND),
            _set(Field.COST, Field.BUDGET, Field.SPENT, Field.TOTAL, Field.CONTINGENCY),
        ),
        grid=True,
    ),
    Shape.RISKS: Form(
        core=_set(
            Field.RISK,
            Field.RISK_ID,
            Field.PROBABILITY,
            Field.IMPACT,
            Field.SCORE,
            Field.RESPONSE,
            Field.TRIGGER,
            Field.OWNER,
            Field.STATUS,
            Field.KIND,
        ),
        side=_A_PROJECT | _set(Field.DUE, Field.RAG, Field.PRIORITY, Field.CATEGORY, Field.COST, Field.PHASE),
        needs=(_set(Field.RISK), _set(Field.PROBABILITY, Field.IMPACT, Field.SCORE, Field.RESPONSE, Field.OWNER)),
    ),
    Shape.STATUS: Form(
        core=_A_PROJECT | _set(Field.RAG, Field.STATUS, Field.ACHIEVED, Field.NEXT, Field.MANAGER, Field.PROGRESS),
        side=_set(Field.PHASE, Field.OWNER, Field.DUE, Field.FINISH, Field.BUDGET, Field.SPENT, Field.SPONSOR),
        needs=(_set(Field.RAG, Field.ACHIEVED, Field.NEXT),),
    ),
    Shape.STAKEHOLDERS: Form(
        core=_set(
            Field.STAKEHOLDER,
            Field.ORGANISATION,
            Field.INTEREST,
            Field.INFLUENCE,
            Field.ATTITUDE,
            Field.ROLE,
            Field.EMAIL,
        ),
        side=_set(Field.PERSON, Field.PROJECT, Field.RESPONSE, Field.OWNER, Field.NUMBER, Field.TEAM, Field.IMPACT),
        needs=(
            _set(Field.STAKEHOLDER, Field.PERSON, Field.ORGANISATION),
            _set(Field.INTEREST, Field.INFLUENCE, Field.ATTITUDE),
        ),
    ),
    Shape.PRIORITIES: Form(
        core=_A_PROJECT | _set(Field.CRITERION, Field.SCORE, Field.WEIGHT, Field.PRIORITY, Field.OBJECTIVE),
        side=_set(Field.TOTAL, Field.BENEFIT, Field.COST),
        needs=(_A_PROJECT | _set(Field.CRITERION), _set(Field.WEIGHT, Field.SCORE)),
    ),
    Shape.LINKS: Form(
        core=_set(Field.PREDECESSORS, Field.SUCCESSORS, Field.LINK_KIND, Field.LAG),
        side=_A_PROJECT | _set(Field.TASK, Field.OWNER, Field.DUE),
        needs=(_set(Field.PREDECESSORS), _set(Field.SUCCESSORS)),
    ),
}
"""Shapes that can be told by their fields; what fits none is of shape OTHER."""
