"""Write the sample programs' workbooks again: `python -m scenarios.write`."""

from pathlib import Path

from planner.whatif.files import write_scenario
from planner.workbook.write import write_folder, write_program
from scenarios.programs.launch.messy.write import write_messy
from scenarios.programs.launch.program import LAUNCH
from scenarios.programs.launch.questions import AUGUST_LAUNCH, LAUNCH_QUESTIONS
from scenarios.programs.mercury import MERCURY, MERCURY_QUESTIONS
from scenarios.programs.overloaded import OVERLOADED, OVERLOADED_QUESTIONS

HERE = Path(__file__).parent
AS_SENT = HERE / "product_launch" / "as_sent"
"""The launch again, as its project managers would really send it."""


def write_samples(folder: Path) -> None:
    """Write the workbooks of all samples into sub-folders of `folder`; the same programs give the same bytes."""
    launch = folder / "product_launch"
    write_folder(launch, LAUNCH, [question for question in LAUNCH_QUESTIONS if question != AUGUST_LAUNCH])
    write_scenario(launch / f"{AUGUST_LAUNCH.id}.toml", AUGUST_LAUNCH)
    for name, program, questions in (
        ("overloaded", OVERLOADED, OVERLOADED_QUESTIONS),
        ("mercury", MERCURY, MERCURY_QUESTIONS),
    ):
        (folder / name).mkdir(parents=True, exist_ok=True)
        write_program(folder / name / f"{name}.xlsx", program, questions)


if __name__ == "__main__":
    write_samples(HERE)
    write_messy(AS_SENT)
