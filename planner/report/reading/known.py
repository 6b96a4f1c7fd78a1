"""Known: whether an id in an edited workbook exists in the program, and which one may be meant if not."""

from collections.abc import Mapping
from typing import TypeVar

from planner.domain.source import Source
from planner.whatif.suggestion import alike, did_you_mean
from planner.workbook.findings import Findings

Id = TypeVar("Id", bound=str)


def known_as(wanted: Id, known: Mapping[Id, object], source: Source, findings: Findings) -> Id:
    """Return the id that `wanted` differs from in capital letters and blanks only, as an assumption; else itself."""
    meant = alike(wanted, known)
    if meant is None:
        return wanted
    findings.assume(source, f'"{wanted}" was read as "{meant}"')
    return next(id_ for id_ in known if id_ == meant)


def warn_of_unknown(what: str, wanted: Id, known: Mapping[Id, object], source: Source, findings: Findings) -> None:
    """Warn if `wanted` is none of the `known` ids, naming the one that is close to it or to its thing's name.

    The plan keeps it all the same: the checker says what that means, and an older plan still serves as a baseline.
    """
    if wanted not in known:
        names: dict[str, str] = {id_: str(getattr(thing, "name", "")) for id_, thing in known.items()}
        findings.warn(source, f'the program has no {what} "{wanted}"', did_you_mean(wanted, names))
