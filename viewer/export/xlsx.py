"""The tables as an Excel workbook, one sheet a table."""

import io

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from viewer.export.tables import Table, tables
from viewer.export.work import Work
from viewer.export.xml_text import printable
from viewer.translation import translate

MAX_CELL = 32_767
"""What a cell of Excel holds, in characters of UTF-16."""

NARROWEST, WIDEST = 8, 70
"""Widths of columns, in figures."""


def write_xlsx(work: Work) -> bytes:
    """A workbook with headings that stay in sight and can be filtered by. All words are text."""
    held = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": True,
    }
    with xlsxwriter.Workbook(held, options) as book:
        book.set_properties(
            {"title": fit(work.report.title)[:255], "comments": translate("Report", "Written by Parallax")}
        )
        heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        for table in tables(work):
            _write_sheet(book.add_worksheet(translate("Tables", table.name)), table, heading, body)
    return held.getvalue()


def _write_sheet(sheet: Worksheet, table: Table, heading: Format, body: Format) -> None:
    for column, words in enumerate(table.headings):
        sheet.write_string(0, column, fit(words), heading)
        longest = max((_width(row[column]) for row in table.rows), default=0)
        sheet.set_column(column, column, min(max(longest, len(words) + 3, NARROWEST), WIDEST))
    for place, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(place, column, fit(cell), body)
            elif cell is not None:
                sheet.write_number(place, column, cell, body)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.headings) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _width(cell: object) -> int:
    return max((len(line) for line in str(cell).splitlines()), default=0) + 1 if cell is not None else 0


def fit(words: str) -> str:
    """Words as a cell can hold them: without what XML cannot carry, cut where they are too long."""
    words = printable(words)
    if len(words.encode("utf-16-le")) // 2 <= MAX_CELL:
        return words
    return words.encode("utf-16-le")[: 2 * (MAX_CELL - 1)].decode("utf-16-le", "ignore") + "…"
