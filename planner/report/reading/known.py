"""Known: whether an id in an edited workbook exists in the program, and which one may be meant if not."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from planner.domain.source import Source
from planner.workbook.findings import Findings

_ALIKE = 70


def warn_of_unknown(what: str, name: str, known: Iterable[str], source: Source, findings: Findings) -> None:
    """Warn if `name` is none of the `known` ids.

    The plan keeps it all the same: the checker says what that means, and an older plan still serves as a baseline.
    """
    ids = list(known)
    if name in ids:
        return
    match = process.extractOne(name.casefold(), [known.casefold() for known in ids], scorer=fuzz.ratio)
    advice = f'If "{ids[match[2]]}" is meant, write that' if match and match[1] >= _ALIKE else "Check the id"
    findings.warn(source, f'the program has no {what} "{name}"', advice)
