"""Kindred: fields that a word for another field stands for too, where a table has no use for that one."""

from collections.abc import Mapping

from planner.importing.fields import Field

_FIELDS: Mapping[Field, Mapping[Field, float]] = {
    Field.FROM: {Field.START: 0.7, Field.AVAILABLE_FROM: 0.55},
    Field.TO: {Field.FINISH: 0.7, Field.AVAILABLE_TO: 0.55},
    Field.START: {Field.FROM: 0.5, Field.AVAILABLE_FROM: 0.4},
    Field.FINISH: {Field.TO: 0.5, Field.AVAILABLE_TO: 0.4},
    Field.RELEASE: {Field.START: 0.4},
    Field.DUE: {Field.DEADLINE: 0.5, Field.FINISH: 0.45},
    Field.DEADLINE: {Field.DUE: 0.6, Field.FINISH: 0.3},
    Field.NUMBER: {
        Field.TASK_ID: 0.5,
        Field.RISK_ID: 0.45,
        Field.WBS: 0.4,
        Field.PROJECT_ID: 0.4,
        Field.PERSON_ID: 0.3,
    },
    Field.PERSON: {Field.PEOPLE: 0.7},
    Field.PEOPLE: {Field.PERSON: 0.6, Field.OWNER: 0.4},
    Field.OWNER: {Field.PEOPLE: 0.45, Field.MANAGER: 0.35},
    Field.MANAGER: {Field.OWNER: 0.5},
    Field.KIND: {Field.LINK_KIND: 0.4},
    Field.BUDGET: {Field.COST: 0.35},
    Field.SHARE: {Field.CAPACITY: 0.4},
    Field.CAPACITY: {Field.SHARE: 0.35},
}


def kindred(field: Field) -> Mapping[Field, float]:
    """Return what else a word for a field may stand for, with a share of its weight: `From` is a task's start too."""
    return _FIELDS.get(field, {})
