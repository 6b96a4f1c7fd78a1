"""`planner give-back`: project managers' own files again, with remarks on their cells or with the plan in them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli.terminal import say, tell
from planner.whatif.changes.wording import counted

if TYPE_CHECKING:
    from planner.domain.plan import Plan
    from planner.domain.program import Program
    from planner.importing.profile import Profile
    from planner.importing.program.assemble import Imported

_MACROS = ".xlsm"


def give_back_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE…", exists=True, help="All files the program was imported from, or their folder."),
    ],
    *,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Where the copies go; made if it is not there.")],
    program: Annotated[
        Path | None,
        typer.Option("--program", metavar="PROGRAM.xlsx", exists=True, help="The program; needed with --plan."),
    ] = None,
    plan: Annotated[
        Path | None,
        typer.Option(
            "--plan", metavar="PLAN.xlsx", exists=True, dir_okay=False, help="Write this plan's dates and people."
        ),
    ] = None,
    profile: Annotated[
        Path | None,
        typer.Option(
            "--profile", metavar="P.toml", exists=True, dir_okay=False, help="The answers it was imported with."
        ),
    ] = None,
) -> None:
    """Write a copy of each project manager's own workbook, for them.

    Without --plan, with a comment on each cell that must be mended, is doubtful or was taken for granted. With --plan,
    with the planned start, finish and people in their own columns, and what stood there in comments. The files
    themselves are never changed. A first sheet says everything, also what a copy lacks of its original.
    """
    from planner.importing.import_files import files_in, import_files

    if plan is not None and program is None:
        raise typer.BadParameter("name the program that the plan is of", param_hint="--program")
    paths = files_in(files)
    _require_apart(files, paths, out)
    known = _profile(profile)
    planned = None if plan is None or program is None else _planned(program, plan)
    imported = import_files(files, profile=known)
    out.mkdir(parents=True, exist_ok=True)
    for path in paths:
        if planned is None or plan is None:
            _annotate(path, out, imported)
        else:
            _fill_in(path, out, imported, planned, plan.name)


def _require_apart(given: Sequence[Path], paths: Sequence[Path], out: Path) -> None:
    """Refuse a folder of the files themselves, and files that are told apart by their folder alone."""
    if not paths:
        raise typer.BadParameter("there is no file in it", param_hint="FILE…")
    if out.exists() and not out.is_dir():
        raise typer.BadParameter(f"{out} is a file; name a folder", param_hint="--out")
    if any(path.is_dir() and out.exists() and path.samefile(out) for path in given):
        raise typer.BadParameter(f"{out} is the folder of the files themselves; name another", param_hint="--out")
    twice = [name for name, count in Counter(path.name.casefold() for path in paths).items() if count > 1]
    if twice:
        raise typer.BadParameter(f"two files are called {twice[0]}; rename one of them", param_hint="FILE…")
    for path in paths:
        for kind in ("remarks", "plan"):
            copy = _copy_of(path, out, kind)
            if any(copy.exists() and copy.samefile(other) for other in paths):
                raise typer.BadParameter(f"{copy} is one of the files; name another folder", param_hint="--out")


def _copy_of(path: Path, out: Path, kind: str) -> Path:
    """Return where a copy goes; two files that differ in their suffix alone keep it in their names."""
    name = path.stem if path.suffix.casefold() in {".xlsx", _MACROS} else path.name
    suffix = _MACROS if path.suffix.casefold() == _MACROS else ".xlsx"
    return out / f"{name} - {kind}{suffix}"


def _profile(path: Path | None) -> "Profile | None":
    if path is None:
        return None
    from planner.cli.problems import require_none
    from planner.importing.profile import read_profile

    read = read_profile(path)
    require_none(read.problems)
    return read.profile


def _planned(program: Path, plan: Path) -> "tuple[Program, Plan]":
    from planner.cli.opening import open_plan, open_program

    _, known = open_program(program)
    return known, open_plan(plan, known)


def _annotate(path: Path, out: Path, imported: "Imported") -> None:
    from planner.importing.way_back.annotate import annotate

    done = annotate(path, _copy_of(path, out, "remarks"), imported)
    say(f"Wrote {done.path}: {counted(done.remarks, 'remark')}, comments on {counted(done.commented, 'cell')}")
    for sentence in done.said:
        tell(sentence)


def _fill_in(path: Path, out: Path, imported: "Imported", planned: "tuple[Program, Plan]", plan_name: str) -> None:
    from planner.importing.way_back.fill_in import fill_in

    done = fill_in(path, _copy_of(path, out, "plan"), imported, *planned, plan_name=plan_name)
    say(f"Wrote {done.path}: {counted(done.cells, 'planned cell')}")
    for sentence in done.said:
        tell(sentence)
    if done.unknown:
        tell(
            f"{counted(done.unknown, 'row')} of {path.name} {'is' if done.unknown == 1 else 'are'} no task of the "
            "program: give all files that it was imported from, and the same profile."
        )
