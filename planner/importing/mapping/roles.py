"""Roles: whether the names in a column are people or what people do."""

import re
from collections.abc import Iterable

_ROLE_WORDS = re.compile(
    r"""
    develop|engineer|test|analyst|architect|designer|consult|lead\b|manager|owner|admin|support|scientist|specialist
    |coordinator|technician|operator|writer|trainer|researcher|planner|buyer|electrician|fitter|team\b|backend|frontend
    |full.?stack|devops|\bqa\b|\bux\b|\bui\b|\bpm\b|\bba\b|\bdba\b|\bdev\b|scrum|master|officer|expert|junior|senior
    |entwickl|ingenieur|berater|leiter|prüfer|planer|sachbearbeit|techniker|monteur|architekt|konstrukt|einkauf|vertrieb
    |d[ée]velopp|ing[ée]nieur|testeur|chef\b|responsable|analyste|architecte|technicien|ma[iî]tre
    |desarroll|ingenier|analista|arquitect|probador|dise[ñn]ador|jefe|t[ée]cnico|consultor
    |desenvolv|engenheir|arquitet|gerente|projetista|l[ií]der
    |utvikler|ingeni[øo]r|tester|arkitekt|leder|r[åa]dgiver|designer
    |エンジニア|開発|設計|担当|マネージャ|リーダー|テスター|デザイナ|개발|엔지니어|설계|디자이너|매니저
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FEWEST = 0.5


def is_role(text: str) -> bool:
    """Tell whether a text names what somebody does rather than who they are."""
    return _ROLE_WORDS.search(text) is not None


def part_of_roles(texts: Iterable[str]) -> float:
    """Return how many of the texts are roles, from 0 to 1."""
    every = list(texts)
    return sum(map(is_role, every)) / len(every) if every else 0.0


def are_roles(texts: Iterable[str]) -> bool:
    """Tell whether most texts name roles."""
    return part_of_roles(texts) >= _FEWEST
