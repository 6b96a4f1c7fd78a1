"""Remarks sheet: what is said of a file on the first sheet of its copy."""

from collections import Counter
from collections.abc import Sequence

from planner.importing.way_back.listing import Entry, Link, Listing, Part, Toned
from planner.importing.way_back.own_copy import titled
from planner.importing.way_back.remarks import Remark, RemarkKind
from planner.whatif.changes.wording import counted

_TONES = {RemarkKind.PROBLEM: "bad", RemarkKind.WARNING: "look"}
_COLUMNS = (("Kind", 12), ("Where", 24), ("What", 62), ("What to do", 46), ("Text there", 24))


def remarks_listing(file: str, remarks: Sequence[Remark], said: Sequence[str]) -> Listing:
    """Return the sheet for a file.

    Args:
        said: What else is to know of the copy, in sentences.
    """
    return Listing(
        title=titled(f"Remarks on {file}"),
        sentences=(_in_short(remarks), *said),
        parts=(
            Part(
                heading="Every remark, the gravest first; a click on its place leads there",
                columns=_COLUMNS,
                rows=[_row(remark) for remark in remarks],
                empty="There is nothing to remark.",
            ),
        ),
    )


def _in_short(remarks: Sequence[Remark]) -> str:
    counts = Counter(remark.kind for remark in remarks)
    parts = [counted(counts[kind], str(kind)) for kind in RemarkKind if counts[kind] and kind is not RemarkKind.IGNORED]
    ignored = counts[RemarkKind.IGNORED]
    parts += [f"{counted(ignored, 'place')} not used"] if ignored else []
    return f"{', '.join(parts)}." if parts else "Nothing is wrong, doubtful or left out."


def _row(remark: Remark) -> list[Entry]:
    kind: Entry = str(remark.kind)
    if remark.kind in _TONES:
        kind = Toned(text=str(remark.kind), tone=_TONES[remark.kind])
    return [kind, _where(remark), remark.what, remark.advice, remark.text]


def _where(remark: Remark) -> Entry:
    if remark.sheet is None:
        return "the whole file"
    text = f"{remark.sheet}!{remark.place}" if remark.place else remark.sheet
    return Link(text=text, sheet=remark.sheet, cell=remark.cell)
