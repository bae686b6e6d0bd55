"""The tables as CSV, one file a table in one archive."""

import csv
import io
import zipfile

from viewer.export.tables import Cell, Table, tables
from viewer.export.work import Work

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula. Source: OWASP, CSV Injection."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The same comparison makes the same archive."""


def write_csv(work: Work) -> bytes:
    """A ZIP archive with one CSV file a table, in UTF-8 with the mark by which Excel knows it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in tables(work):
            archive.writestr(zipfile.ZipInfo(f"{table.name.lower()}.csv", _EPOCH), as_csv(table), zipfile.ZIP_DEFLATED)
    return held.getvalue()


def as_csv(table: Table) -> bytes:
    """One table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe."""
    held = io.StringIO()
    writer = csv.writer(held)
    writer.writerow(table.headings)
    writer.writerows([_defused(cell) for cell in row] for row in table.rows)
    return held.getvalue().replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8-sig", "replace")


def _defused(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" \n").startswith(_FORMULA) else cell
