"""Codes: the activity codes of a P6 export, such as Phase or Responsibility, as columns of their own."""

from planner.workbook.formats.xer_parts.tables import Row, Tables


class Codes:
    """Looks up the activity codes of activities."""

    def __init__(self, tables: Tables) -> None:
        self._kinds = tables.by("ACTVTYPE", "actv_code_type_id")
        self._values = tables.by("ACTVCODE", "actv_code_id")
        self._by_task = tables.grouped("TASKACTV", "task_id")
        used = {row.get("actv_code_type_id") for rows in self._by_task.values() for row in rows}
        self.titles = tuple(
            dict.fromkeys(self._title(kind) for key, kind in self._kinds.items() if key in used and self._title(kind))
        )
        """Of the kinds of code that some activity has, in the order of the file."""

    def value(self, task: Row, title: str) -> str:
        """Return what a code says of an activity; empty if it has none of the kind."""
        for row in self._by_task.get(task.get("task_id", ""), ()):
            kind = self._kinds.get(row.get("actv_code_type_id", ""), {})
            value = self._values.get(row.get("actv_code_id", ""), {})
            if self._title(kind) == title and value:
                return value.get("actv_code_name") or value.get("short_name", "")
        return ""

    def _title(self, kind: Row) -> str:
        return kind.get("actv_code_type", "")
