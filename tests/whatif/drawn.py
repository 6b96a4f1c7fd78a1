"""Changes of every kind, drawn with any values their fields can hold."""

from collections.abc import Callable
from typing import Any, cast

from hypothesis import strategies as st

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.whatif.changes.change import Change, Column, Form, cells, required
from planner.whatif.changes.registry import KINDS

_ANY_TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).map(str.strip).filter(bool)
_PARTS = _ANY_TEXT.map(lambda text: text.replace(";", ",").strip()).filter(bool)
_VALUES: dict[Form, st.SearchStrategy[Any]] = {
    Form.TEXT: _ANY_TEXT,
    Form.DATE: st.dates(),
    Form.AMOUNT: st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9),
    Form.WHOLE: st.integers(-(10**6), 10**6),
    Form.LIST: st.lists(_PARTS, min_size=1, max_size=3).map(tuple),
    Form.SKILLS: st.lists(
        st.builds(lambda id_, level: Skill(id=SkillId(id_), level=level), _PARTS, st.integers(1, 9)),
        min_size=1,
        max_size=3,
    ).map(tuple),
}


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Draw a change of any kind with some of its optional fields, not necessarily one that can be applied.

    Spans end after they begin: a row whose do not is refused.
    """
    kind = draw(st.sampled_from(list(KINDS.values())))
    values = {}
    for name, cell in cells(kind).items():
        if name in required(kind) or draw(st.booleans()):
            values[name] = draw(_VALUES[cell.form])
    span = [name for column in (Column.FIRST, Column.LAST) for name in values if cells(kind)[name].column is column]
    values |= dict(zip(span, sorted(values[name] for name in span), strict=True))
    return cast(Callable[..., Change], kind)(**values)
