"""Outputs: the files a plan is written to."""

from dataclasses import dataclass
from pathlib import Path

from planner.cli.interrupt import until_interrupted
from planner.cli.json_text import json_text
from planner.cli.output_file import write_whole
from planner.cli.terminal import say
from planner.intake.ready import Ready
from planner.planning.solve import CheckedOutcome
from planner.report.allocation import write_allocation
from planner.report.plan_json import plan_json


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFiles:
    """Where one plan goes.

    Attributes:
        out: The allocation workbook; not written without a plan.
        json: The same as JSON, written with and without a plan.
    """

    out: Path
    json: Path | None = None

    def write(self, ready: Ready, checked: CheckedOutcome) -> None:
        """Write the files; a first Ctrl-C does not stop it."""
        until_interrupted(lambda _: self._write(ready, checked))

    def _write(self, ready: Ready, checked: CheckedOutcome) -> None:
        program = ready.planned
        if self.json is not None:
            text = json_text(plan_json(program, checked, ready.scenario_id))
            write_whole(self.json, lambda path: _write_text(path, text))
            say(f"Wrote {self.json}")
        if checked.outcome.plan is None:
            say(f"There is no plan, so {self.out} was not written.")
            return
        write_whole(
            self.out,
            lambda path: write_allocation(
                path,
                program,
                checked,
                notes=ready.problems,
                baseline=checked.baseline,
                scenario="" if ready.scenario is None else ready.title,
            ),
        )
        say(f"Wrote {self.out}")


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
