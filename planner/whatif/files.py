"""Scenario files: one scenario as a TOML file in the program's folder."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from planner.domain.ids import ScenarioId
from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.lines import Lines
from planner.whatif.scenario import Scenario
from planner.whatif.suggestion import did_you_mean
from planner.whatif.tables import change_from, table_text, toml_text

_CHANGE = "change"
_TEXTS = ("id", "name", "base", "description")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioReading:
    """What was found in scenario files. A scenario with a problem is left out."""

    scenarios: tuple[Scenario, ...]
    problems: tuple[InputProblem, ...] = ()


def read_scenarios(paths: Iterable[Path]) -> ScenarioReading:
    """Read scenario files, in their order."""
    readings = [read_scenario(path) for path in paths]
    return ScenarioReading(
        scenarios=tuple(scenario for reading in readings for scenario in reading.scenarios),
        problems=tuple(problem for reading in readings for problem in reading.problems),
    )


def read_scenario(path: Path) -> ScenarioReading:
    """Read one scenario file; its id is the file's name unless the file says otherwise."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        content: Mapping[str, object] = tomllib.loads(text, parse_float=Decimal)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        problem = InputProblem(
            source=Source(file=path.name),
            what=f"this is no readable scenario file: {error}",
            advice="Mend it or move it out of the program's folder",
        )
        return ScenarioReading(scenarios=(), problems=(problem,))
    lines = Lines(path.name, text)
    problems = list(_problems_of_keys(content, lines))
    changes: list[Change] = []
    for number, table in enumerate(_tables(content), start=1):
        try:
            changes.append(change_from(table, number, lines))
        except ChangeError as error:
            problems += error.problems
    scenario = _scenario(path, content, changes)
    return ScenarioReading(scenarios=() if problems else (scenario,), problems=tuple(problems))


def _scenario(path: Path, content: Mapping[str, object], changes: list[Change]) -> Scenario:
    texts = {key: value.strip() for key in _TEXTS if isinstance(value := content.get(key), str)}
    return Scenario(
        id=ScenarioId(texts.get("id") or path.stem),
        name=texts.get("name", ""),
        base=ScenarioId(texts["base"]) if texts.get("base") else None,
        changes=tuple(changes),
        description=texts.get("description", ""),
        source=Source(file=path.name),
    )


def _problems_of_keys(content: Mapping[str, object], lines: Lines) -> Iterator[InputProblem]:
    for key, value in content.items():
        if key not in (*_TEXTS, _CHANGE):
            advice = did_you_mean(key, dict.fromkeys((*_TEXTS, _CHANGE), ""))
            yield InputProblem(source=lines.of_file(key), what=f'a scenario has no key "{key}"', advice=advice)
        elif key in _TEXTS and not isinstance(value, str):
            yield InputProblem(source=lines.of_file(key), what=f"{key} is not a text", advice=f'Write {key} = "…"')
    changes = content.get(_CHANGE, [])
    if not isinstance(changes, list) or not all(isinstance(table, dict) for table in changes):
        what, advice = "the changes cannot be read", "Begin each change with a line [[change]]"
        yield InputProblem(source=lines.of_file(_CHANGE), what=what, advice=advice)


def _tables(content: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    changes = content.get(_CHANGE, [])
    for table in changes if isinstance(changes, list) else []:
        if isinstance(table, dict):
            yield table


def write_scenario(path: Path, scenario: Scenario) -> None:
    """Write a scenario as a file that `read_scenario` reads back as an equal scenario."""
    texts = {
        "id": scenario.id,
        "name": scenario.name,
        "base": scenario.base or "",
        "description": scenario.description,
    }
    head = "".join(f"{key} = {toml_text(text)}\n" for key, text in texts.items() if text)
    path.write_text("\n".join((head, *map(table_text, scenario.changes))), encoding="utf-8")
