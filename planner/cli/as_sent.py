"""`planner as-sent`: what does not add up in the plan as the project managers sent it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli.arguments import ProgramPath
from planner.cli.output_file import require_writable, write_whole
from planner.cli.terminal import say, tell

if TYPE_CHECKING:
    from planner.domain.program import Program
    from planner.planning.as_sent.in_short import Topic

_MOST = 5

ReviewPath = Annotated[
    Path | None, typer.Option("--out", metavar="REVIEW.xlsx", help="Write everything found as a workbook.")
]
JsonPath = Annotated[Path | None, typer.Option("--json", metavar="REVIEW.json", help="Write everything found as JSON.")]


def as_sent_command(program: ProgramPath, *, out: ReviewPath = None, json: JsonPath = None) -> None:
    """Check the plan as it was sent, before planning.

    Who is overloaded when, what is late, which links break, what is missing, across all files. Nothing is moved. What
    only stands in the way of planning is said and does not stop it.
    """
    if out is not None:
        require_writable(out, suffix=".xlsx", hint="--out", keep=(program,))
    if json is not None:
        require_writable(json, suffix=".json", hint="--json", keep=(program,))
    from planner.cli.json_text import json_text
    from planner.cli.opening import open_program
    from planner.cli.problems import tell_in_brief
    from planner.planning.as_sent.in_short import headline, topics
    from planner.planning.as_sent.review import check_as_sent
    from planner.report.as_sent.document import as_sent_json
    from planner.report.as_sent.workbook import write_as_sent

    reading, sent = open_program(program)
    tell_in_brief(reading.problems)
    _tell_obstacles(sent)
    review = check_as_sent(sent)
    say(f"{headline(review)}.")
    for topic in topics(sent, review):
        _say_topic(topic)
    if json is not None:
        text = json_text(as_sent_json(sent, review))
        write_whole(json, lambda path: _write_text(path, text))
        say(f"Wrote {json}")
    if out is not None:
        write_whole(out, lambda path: write_as_sent(path, sent, review))
        say(f"Wrote {out}")


def _tell_obstacles(program: "Program") -> None:
    """Say what has to be mended before the program can be planned."""
    from planner.domain.problem import Severity
    from planner.planning.review import review

    obstacles = [problem for problem in review(program) if problem.severity is Severity.PROBLEM]
    for problem in obstacles[:_MOST]:
        tell(f"before planning, mend: {problem}")
    if len(obstacles) > _MOST:
        tell(f"and {len(obstacles) - _MOST} more that `planner plan` lists.")


def _say_topic(topic: "Topic") -> None:
    say(f"\n{topic.title}{':' if topic.sentences else '.'}")
    for sentence in topic.sentences[:_MOST]:
        say(f"  {sentence}.")
    more = len(topic.sentences) - _MOST
    if more > 0:
        say(f"  and {more} more.")


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
