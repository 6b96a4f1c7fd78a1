"""Document: what an import understood, asked and remarked, for other programs to read as JSON."""

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.importing.program.assemble import Imported
from planner.importing.questions import Question
from planner.importing.table import ColumnMeaning, SentTable
from planner.importing.understand import Understanding


def import_json(imported: Imported) -> dict[str, object]:
    """Return files with their tables and columns, questions with their answers, and all remarks, gravest first."""
    return {
        "files": [_file(file) for file in imported.files],
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
        "id": question.id,
        "what": question.what,
        "answer": question.taken,
        "is_open": question.is_open,
        "options": [{"answer": option.answer, "consequence": option.consequence} for option in question.options],
        "cells": question.cells,
        **_place(question.source),
    }


def _remark(problem: InputProblem) -> dict[str, object]:
    place = {} if problem.source is None else _place(problem.source)
    return {"kind": str(problem.severity), "what": problem.what, "advice": problem.advice or None, **place}


def _place(source: Source) -> dict[str, object]:
    return {"file": source.file, "sheet": source.sheet, "cell": source.cell, "text": source.text}
