"""Table: each instance beside what is known of it, and the means."""

from collections.abc import Iterator, Mapping, Sequence
from math import exp, log
from statistics import mean

from benchmarks.run import Result

Known = Mapping[str, Mapping[str, float]]
"""Values by reference and instance; the first reference is what the bound's column stands beside."""

_WIDTH = 14
_PROBLEMS = 5
"""That are shown of each plan; the results have all."""


def heading(known: Known) -> str:
    """Return the table's first line."""
    references = "".join(f"{name:>{_WIDTH + 2}}{'gap':>9}" for name in known)
    return f"{'instance':<40}{'ours':>10}{references}{'bound':>10}{'seconds':>9}{'first':>8}  status"


def row(result: Result, known: Known) -> str:
    """Return one instance's line; problems follow on lines of their own."""
    ours = result.value
    cells = "".join(_reference_cells(ours, values.get(result.instance)) for values in known.values())
    others = ", ".join(f"{name} {value:g}" for name, value in list((result.objective or {}).items())[1:])
    line = (
        f"{result.instance:<40}{_number(ours):>10}{cells}{_number(result.bound):>10}{result.seconds:>9.1f}"
        f"{_number(result.first_plan):>8}  {result.status}  {others}"
    )
    return "\n".join([line.rstrip(), *_told(result.problems, indent=4)])


def peer_notes(peers: Mapping[str, Result]) -> Iterator[str]:
    """Yield a line on each peer: its seconds, bound and status, and what is wrong with its plan."""
    for name, result in peers.items():
        value, bound = _number(result.value), _number(result.bound)
        yield f"    {name}: {value} in {result.seconds:.1f} s, bound {bound}, {result.status}"
        yield from _told(result.problems, indent=8)


def means(results: Sequence[Result], known: Known) -> Iterator[str]:
    """Yield how many were planned and proved, wholly and in the first value, and the means against each reference."""
    planned = sum(result.objective is not None for result in results)
    proved = sum(result.status == "optimal" for result in results)
    firsts = sum(result.is_first_proved for result in results)
    yield f"{planned} of {len(results)} with a sound plan, {proved} proved optimal, {firsts} in the first value"
    for name, values in known.items():
        pairs = [(ours, values[r.instance]) for r in results if r.instance in values and (ours := r.value) is not None]
        if any(reference > 0 for _, reference in pairs):
            yield f"against {name}: {_compared(pairs)}"
    if results:
        yield f"mean seconds {mean(result.seconds for result in results):.1f}"


def _compared(pairs: Sequence[tuple[float, float]]) -> str:
    """Write mean gap, geometric mean ratio and sums; ratios leave out what is 0 on either side."""
    gaps = [ours / reference - 1 for ours, reference in pairs if reference > 0]
    ratios = [ours / reference for ours, reference in pairs if ours > 0 and reference > 0]
    text = f"mean gap {mean(gaps):+.2%} over {len(gaps)}"
    if ratios:
        text += f", geometric mean {exp(mean(log(ratio) for ratio in ratios)):.3f} × over {len(ratios)}"
    return f"{text}, sums {sum(ours for ours, _ in pairs):g} and {sum(reference for _, reference in pairs):g}"


def _reference_cells(ours: float | None, reference: float | None) -> str:
    gap = "-" if ours is None or not reference else f"{ours / reference - 1:+.1%}"
    return f"{_number(reference):>{_WIDTH + 2}}{gap:>9}"


def _told(problems: Sequence[str], *, indent: int) -> Iterator[str]:
    """Yield the first problems on lines of their own, and how many more there are."""
    more = [f"and {len(problems) - _PROBLEMS} more"] if len(problems) > _PROBLEMS else []
    yield from (" " * indent + line for line in [*problems[:_PROBLEMS], *more])


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.10g}"
