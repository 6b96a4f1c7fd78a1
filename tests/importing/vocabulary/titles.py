"""Titles as people write them in eight languages, from `titles.toml`."""

import tomllib
from pathlib import Path

from planner.importing.fields import Field

_SAID = tomllib.loads(Path(__file__).with_name("titles.toml").read_text(encoding="utf-8"))
NO_TITLES = tuple(_SAID.pop("no_titles"))
"""Names, tasks and values: no title of a column, though some look like one."""
BY_LANGUAGE = {
    language: {Field[name.upper()]: titles for name, titles in fields.items()} for language, fields in _SAID.items()
}
