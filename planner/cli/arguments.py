"""Arguments that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

ProgramPath = Annotated[
    Path, typer.Argument(metavar="PROGRAM", exists=True, help="The program: a workbook, or a folder of workbooks.")
]
ScenarioName = Annotated[
    str,
    typer.Option("--scenario", metavar="NAME", help="With this scenario's changes; `base` is the program as it is."),
]
BaselinePath = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="PLAN",
        exists=True,
        dir_okay=False,
        help="Plan to stay close to, written by `planner plan`. Without: the dates the project managers sent. Goals "
        "that stand before *least change* may move away from it: to keep an edit, put *least change* first on sheet "
        "Goals, or pin people and starts on sheet Tasks (People fixed, Start fixed).",
    ),
]
TimeLimit = Annotated[
    float | None,
    typer.Option(
        "--time-limit",
        min=0.1,
        metavar="SECONDS",
        help="Wall seconds for a plan, besides reading and writing. Without: 60, or none with --steps.",
    ),
]
Gap = Annotated[
    float,
    typer.Option("--gap", min=0, metavar="G", help="Stop a goal once its gap is at most this; 0.01 is one percent."),
]
Workers = Annotated[int, typer.Option("--workers", min=1, max=64, metavar="N", help="Search threads of the solver.")]
Seed = Annotated[int, typer.Option("--seed", min=0, metavar="N", help="Of every random choice.")]
Steps = Annotated[
    int | None,
    typer.Option("--steps", min=1, metavar="N", help="Budget of search steps: the same plan on every run."),
]
