"""Registry: the kinds of change there are. A new kind is a dataclass and a row here."""

from planner.whatif.changes.change import Change
from planner.whatif.changes.people import GiveSkill, HandOver, Hire, RemovePerson

_TYPES: tuple[type[Change], ...] = (Hire, RemovePerson, HandOver, GiveSkill)

KINDS: dict[str, type[Change]] = {type_.kind: type_ for type_ in _TYPES}
"""Each kind of change by the name people write."""
