"""JSON as text that people can read too."""

import json

from planner.report.plan_json import Json


def json_text(document: Json) -> str:
    """Write a JSON document with indents, names as they are, and a line end."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
