"""Document: what an import understood, asked and remarked, for other programs to read as JSON."""

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.importing.differences.difference import Difference
from planner.importing.differences.recorded import Said
from planner.importing.differences.since import Entry, Since
from planner.importing.program.assemble import Imported
from planner.importing.questions import Question
from planner.importing.table import ColumnMeaning, SentTable
from planner.importing.understand import Understanding


def import_json(imported: Imported, since: Since | None = None) -> dict[str, object]:
    """Return files with their tables and columns, questions with their answers, and all remarks, gravest first.

    Args:
        imported: What the files say.
        since: What changed since an earlier import, if there was one.
    """
    return {
        "files": [_file(file) for file in imported.files],
        "in_own_form": list(imported.template_files),
        "since": None if since is None else _since(since),
        "questions": [_question(question) for question in imported.questions],
        "remarks": [_remark(problem) for problem in imported.problems],
        "rows": {kind.sheet: len(imported.tables.rows(kind)) for kind in imported.tables.by_type},
    }


def _file(file: Understanding) -> dict[str, object]:
    return {
        "file": file.file,
        "refused": file.refused or None,
        "tables": [_table(table, file.unused.get(position)) for position, table in enumerate(file.tables)],
    }


def _table(table: SentTable, why_unused: str | None) -> dict[str, object]:
    return {
        "sheet": table.sheet,
        "shape": str(table.shape),
        "left_out": why_unused,
        "header_rows": list(table.header_rows),
        "first_row": table.rows[0].number if table.rows else None,
        "last_row": table.rows[-1].number if table.rows else None,
        "columns": [_column(column) for column in table.columns],
    }


def _column(column: ColumnMeaning) -> dict[str, object]:
    return {
        "number": column.number,
        "title": column.title,
        "taken_for": str(column.field),
        "confidence": column.confidence,
        "because": column.because,
        "or_else": [{"field": str(field), "confidence": score} for field, score in column.alternatives],
    }


def _question(question: Question) -> dict[str, object]:
    return {
        "kind": str(question.kind),
        "id": question.id,
        "what": question.what,
        "answer": question.taken,
        "is_open": question.is_open,
        "options": [{"answer": option.answer, "consequence": option.consequence} for option in question.options],
        "cells": question.cells,
        **_place(question.source),
    }


def _since(since: Since) -> dict[str, object]:
    return {
        "file": since.name,
        "changes": [_change(one) for one in since.differences.all],
        "entries": [_entry(one) for one in since.entries],
    }


def _change(change: Difference) -> dict[str, object]:
    return {
        "kind": str(change.kind),
        "sheet": change.sheet,
        "what": change.what,
        "column": change.column or None,
        "before": _said(change.before),
        "after": _said(change.after),
        "is_likely": change.is_likely,
    }


def _said(said: Said | None) -> dict[str, object] | None:
    return None if said is None else {"value": said.value, **_place(said.source)}


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "sheet": entry.sheet,
        "what": entry.what,
        "column": entry.column or None,
        "value": entry.value or None,
        "became": entry.became,
        "fits": entry.fits,
        **({} if entry.source is None else _place(entry.source)),
    }


def _remark(problem: InputProblem) -> dict[str, object]:
    place = {} if problem.source is None else _place(problem.source)
    return {"kind": str(problem.severity), "what": problem.what, "advice": problem.advice or None, **place}


def _place(source: Source) -> dict[str, object]:
    return {"file": source.file, "sheet": source.sheet, "cell": source.cell, "text": source.text}
