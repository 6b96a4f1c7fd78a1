"""`planner import`: from the files that project managers send to one program workbook."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli.exit_code import ExitCode, leave
from planner.cli.output_file import require_writable, write_whole
from planner.cli.started_as import command
from planner.cli.terminal import say, tell
from planner.domain.problem import Severity
from planner.whatif.changes.wording import counted

if TYPE_CHECKING:
    from planner.importing.differences.since import Since
    from planner.importing.differences.update import Update
    from planner.importing.profile import Profile
    from planner.importing.program.assemble import Imported

_SHOWN = 10
_CHANGES_SINCE = "Changes since"


def import_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE…", exists=True, help="Workbooks, exports or folders of them, in any layout."),
    ],
    *,
    out: Annotated[Path, typer.Option("--out", metavar="PROGRAM.xlsx", help="The program workbook to write.")],
    name: Annotated[str, typer.Option("--name", help="Name of the program. Without: the folder's or the file's.")] = "",
    profile: Annotated[
        Path | None,
        typer.Option(
            "--profile", metavar="P.toml", exists=True, dir_okay=False, help="What is known of these senders: answers."
        ),
    ] = None,
    save_profile: Annotated[
        Path | None,
        typer.Option(
            "--save-profile", metavar="P.toml", help="Keep the answers in force, to be changed and used again."
        ),
    ] = None,
    update: Annotated[
        Path | None,
        typer.Option(
            "--update",
            metavar="PROGRAM.xlsx",
            exists=True,
            dir_okay=False,
            help="What an earlier import wrote: entries of your own in it are kept, and what changed is said.",
        ),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report", metavar="REPORT.xlsx", help="The plan as sent: overloads, what is late, broken links."
        ),
    ] = None,
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="The same as JSON.")] = None,
) -> None:
    """Read project managers' own workbooks, in whatever layout, into one program workbook.

    Nothing is guessed silently: what is doubtful is asked, with a proposed answer that holds until it is changed in the
    profile. Sheets Import, Questions, Remarks and Origins of the workbook say what was understood, and where each
    value came from.
    """
    require_writable(out, suffix=".xlsx", hint="--out", keep=tuple(files))
    for path, suffix, hint in (
        (save_profile, ".toml", "--save-profile"),
        (report, ".xlsx", "--report"),
        (json, ".json", "--json"),
    ):
        if path is not None:
            require_writable(path, suffix=suffix, hint=hint, keep=tuple(files))
    known = _profile(profile)
    from planner.importing.import_files import import_files, profile_of
    from planner.importing.output.workbook import write_imported
    from planner.importing.profile import write_profile

    earlier = _update(update)
    imported = import_files(files, name=name, profile=known, amend=earlier)
    since = None if earlier is None else earlier.since(imported)
    _say(imported)
    if since is not None:
        _say_since(since)
    write_whole(out, lambda path: write_imported(path, imported, since))
    say(f"Wrote {out}")
    if save_profile is not None:
        write_profile(save_profile, profile_of(imported, known))
        again = command("import", *files, "--profile", save_profile, "--out", out)
        say(f"Wrote {save_profile}. Change answers there, then: {again}")
    if json is not None:
        _write_json(json, imported, since)
    _review(imported, report)
    problems = [problem for problem in imported.problems if problem.severity is Severity.PROBLEM]
    if problems:
        tell(f"{counted(len(problems), 'problem')} to mend before it can be planned.")
        raise leave(ExitCode.INPUT_PROBLEMS)
    say(f"Next: {command('plan', out, '--out', 'plan.xlsx')}")


def _profile(path: Path | None) -> "Profile | None":
    if path is None:
        return None
    from planner.cli.problems import require_none
    from planner.importing.profile import read_profile

    read = read_profile(path)
    require_none(read.problems)
    return read.profile


def _update(path: Path | None) -> "Update | None":
    if path is None:
        return None
    from planner.cli.problems import require_none
    from planner.importing.differences.earlier import read_earlier
    from planner.importing.differences.update import Update

    earlier = read_earlier(path)
    require_none(earlier.problems)
    return Update(earlier)


def _say_since(since: "Since") -> None:
    """Say what changed since the earlier program workbook, what no longer fits first."""
    changes, unfit = since.differences.all, since.unfit
    kept = len(since.entries) - len(unfit)
    entries = counted(kept, "entry by hand", "entries by hand")
    say(f"Since {since.name}: {counted(len(changes), 'change')}, {entries} kept, {len(unfit)} to look at")
    for told, noun in ((unfit, "entry by hand"), (changes, "change")):
        for one in told[:_SHOWN]:
            tell(f"{noun}: {one}")
        if len(told) > _SHOWN:
            tell(f"{len(told) - _SHOWN} more: see sheet {_CHANGES_SINCE}.")


def _write_json(path: Path, imported: "Imported", since: "Since | None") -> None:
    import json

    from planner.importing.output.document import import_json

    text = json.dumps(import_json(imported, since), indent=2, ensure_ascii=False) + "\n"
    write_whole(path, lambda out: _write_text(out, text))
    say(f"Wrote {path}")


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _review(imported: "Imported", report: Path | None) -> None:
    """Say how the plan as sent stands, before anything is planned."""
    program = imported.sent
    if program is None:
        if report is not None:
            tell(f"{report} was not written: the problems above must be mended first.")
        return
    from planner.planning.as_sent.in_short import headline, topics
    from planner.planning.as_sent.review import check_as_sent
    from planner.report.as_sent.workbook import write_as_sent

    review = check_as_sent(program)
    say(f"{headline(review)}:")
    for topic in topics(program, review):
        say(f"  {topic.title}")
    if report is not None:
        write_whole(report, lambda path: write_as_sent(path, program, review))
        say(f"Wrote {report}")


def _say(imported: "Imported") -> None:
    from planner.workbook.schema import PersonRow, PoolRow, ProjectRow, TaskRow

    for file in imported.files:
        used = ", ".join(f"{table.sheet} ({table.shape}, {counted(len(table.rows), 'row')})" for table in file.used)
        say(f"{file.file}: {used or file.refused or 'nothing of a plan'}")
    for name in imported.template_files:
        say(f"{name}: in the planner's own form, which completes the others")
    rows = imported.tables.rows
    say(
        f"{counted(len(rows(ProjectRow)), 'project')}, {counted(len(rows(TaskRow)), 'task')}, "
        f"{counted(len(rows(PersonRow)), 'person', 'people')}, {counted(len(rows(PoolRow)), 'pool')}"
    )
    for kind in (Severity.PROBLEM, Severity.WARNING):
        found = [problem for problem in imported.problems if problem.severity is kind]
        shown = found if kind is Severity.PROBLEM else found[:_SHOWN]
        for problem in shown:
            tell(f"{kind}: {problem}")
        if len(found) > len(shown):
            tell(f"{counted(len(found) - len(shown), 'more warning')}: see sheet Remarks.")
    for question in imported.open_questions:
        tell(f"question: {question}")
