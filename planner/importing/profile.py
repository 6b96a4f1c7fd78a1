"""Profile: what is known of a sender's workbooks, kept in a TOML file and used for the next version of them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.importing.fields import Field
from planner.whatif.tables import toml_text

PROFILES = ".toml"
"""How the name of a profile ends."""
_SECTIONS = ("answers", "columns", "words", "people", "layout")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a sender means.

    Attributes:
        answers: By the question's id.
        columns: Meanings by sheet and title, where the planner's own were corrected.
        words: Further titles by field, for all sheets.
        people: The name a person is known by, for each other way they are written.
        layout: Titles of each table when the profile was written, by sheet and first title; to see what changed.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, Field]] = field(default_factory=dict)
    words: Mapping[Field, Sequence[str]] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    layout: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadProfile:
    """A profile as read; None if anything is wrong with it."""

    profile: Profile | None
    problems: tuple[InputProblem, ...] = ()


def read_profile(path: Path) -> ReadProfile:
    """Read a profile; all that is wrong is a problem, nothing raises."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        return _wrong(path, [f"the profile cannot be opened: {error}"])
    except tomllib.TOMLDecodeError as error:
        return _wrong(path, [f"the profile is no TOML: {error}"])
    faults: list[str] = [f'section "{name}" is none of {", ".join(_SECTIONS)}' for name in raw if name not in _SECTIONS]
    profile = Profile(
        answers=_texts(raw, "answers", faults),
        columns={
            sheet: {title: one for title, name in titles.items() if (one := _field(name, faults)) is not None}
            for sheet, titles in _tables(raw, "columns", faults).items()
        },
        words={
            one: tuple(map(str, titles))
            for name, titles in _lists(raw, "words", faults).items()
            if (one := _field(name, faults)) is not None
        },
        people=_texts(raw, "people", faults),
        layout=_lists(raw, "layout", faults),
    )
    return _wrong(path, faults) if faults else ReadProfile(profile=profile)


def merged(profiles: Sequence[Profile]) -> Profile:
    """Return what several profiles say together; of what two say differently the later one counts."""
    known = Profile()
    for one in profiles:
        known = Profile(
            answers={**known.answers, **one.answers},
            columns={**known.columns, **one.columns},
            words={**known.words, **one.words},
            people={**known.people, **one.people},
            layout={**known.layout, **one.layout},
        )
    return known


def write_profile(path: Path, profile: Profile) -> None:
    """Write a profile, whole or not at all."""
    draft = path.with_name(f".{path.name}.part")
    draft.write_text(profile_text(profile), encoding="utf-8")
    draft.replace(path)


def profile_text(profile: Profile) -> str:
    """Return a profile as TOML."""
    lines = ["# How these workbooks are read. Change an answer and import again with --profile."]
    lines += ["", "[answers]", *(f"{toml_text(id_)} = {toml_text(answer)}" for id_, answer in profile.answers.items())]
    for sheet, titles in profile.columns.items():
        lines += ["", f"[columns.{toml_text(sheet)}]"]
        lines += [f"{toml_text(title)} = {toml_text(of)}" for title, of in titles.items()]
    lines += ["", "[words]", *(f"{toml_text(of)} = {_listed(words)}" for of, words in profile.words.items())]
    lines += ["", "[people]", *(f"{toml_text(other)} = {toml_text(name)}" for other, name in profile.people.items())]
    lines += ["", "[layout]", *(f"{toml_text(table)} = {_listed(titles)}" for table, titles in profile.layout.items())]
    return "\n".join(lines) + "\n"


def _wrong(path: Path, faults: Sequence[str]) -> ReadProfile:
    source = Source(file=path.name)
    advice = "Mend the profile, or import without it and keep the new one"
    return ReadProfile(
        profile=None, problems=tuple(InputProblem(source=source, what=what, advice=advice) for what in faults)
    )


def _field(name: object, faults: list[str]) -> Field | None:
    try:
        return Field(str(name))
    except ValueError:
        faults.append(f'"{name}" is nothing that a column can mean')
        return None


def _texts(raw: Mapping[str, object], section: str, faults: list[str]) -> dict[str, str]:
    part = raw.get(section, {})
    if isinstance(part, dict) and all(isinstance(value, str) for value in part.values()):
        return {str(key): str(value) for key, value in part.items()}
    faults.append(f'section "{section}" must hold texts')
    return {}


def _tables(raw: Mapping[str, object], section: str, faults: list[str]) -> dict[str, dict[str, str]]:
    part = raw.get(section, {})
    if not isinstance(part, dict):
        faults.append(f'section "{section}" must hold a part for each sheet')
        return {}
    return {str(key): _texts(part, key, faults) for key in part}


def _lists(raw: Mapping[str, object], section: str, faults: list[str]) -> dict[str, tuple[str, ...]]:
    part = raw.get(section, {})
    if isinstance(part, dict) and all(isinstance(value, list) for value in part.values()):
        return {str(key): tuple(map(str, value)) for key, value in part.items()}
    faults.append(f'section "{section}" must hold lists of texts')
    return {}


def _listed(texts: Sequence[str]) -> str:
    return "[" + ", ".join(map(toml_text, texts)) + "]"
