"""The comparisons that come with the program: one folder each, with a manifest."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from viewer.errors import UnreadableSource
from viewer.ingest.text_file import decode, read_bytes
from viewer.model.source import Calendar, Metadata, Source
from viewer.translation import translate

MANIFEST = "manifest.toml"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A bundled set of sources on one episode. `id` is its folder's name."""

    id: str
    title: str
    about: str
    sources: tuple[Source, ...]


def comparisons(folder: Path) -> tuple[Comparison, ...]:
    """Every comparison in the folder, by name; folders without a manifest are passed over.

    Raises:
        UnreadableSource: If the folder is missing, a manifest is not in order, or a text is not the one it names.
    """
    try:
        manifests = sorted(folder.glob(f"*/{MANIFEST}"))
        if not folder.is_dir():
            raise UnreadableSource(
                translate(
                    "Errors", "The folder {0} with the bundled comparisons is missing; install Parallax again."
                ).format(folder)
            )
    except OSError as error:
        raise UnreadableSource(
            translate("Errors", "The bundled comparisons in {0} cannot be read ({1}).").format(folder, error)
        ) from error
    return tuple(comparison(manifest.parent) for manifest in manifests)


def comparison(folder: Path) -> Comparison:
    """The comparison in one folder, its sources in the order of the manifest.

    Raises:
        UnreadableSource: If the manifest is not in order, or a text is not the one it names.
    """
    where = f"{folder.name}/{MANIFEST}"
    try:
        manifest = tomllib.loads(decode(read_bytes(folder / MANIFEST), "utf-8").text)
    # The parser recurses: a manifest nested too deeply exhausts the stack.
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableSource(translate("Errors", "{0} is not valid TOML: {1}.").format(where, error)) from None
    entries = manifest.get("source")
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
        raise UnreadableSource(
            translate("Errors", "{0} names no sources; add a [[source]] table for each.").format(where)
        )
    sources = tuple(_source(folder, entry, position, where) for position, entry in enumerate(entries))
    if len({source.id for source in sources}) < len(sources):
        raise UnreadableSource(translate("Errors", "{0} names the same file twice; name each text once.").format(where))
    return Comparison(folder.name, _field(manifest, "title", where), _field(manifest, "about", where), sources)


def _source(folder: Path, entry: Mapping[str, object], position: int, where: str) -> Source:
    name = _field(entry, "file", where)
    if name in (".", "..") or set(name) & set("/\\:\0"):
        raise UnreadableSource(
            translate("Errors", "{0} names the file {1}; only files beside the manifest are read.").format(
                where, repr(name)
            )
        )
    data = read_bytes(folder / name)
    if hashlib.sha256(data).hexdigest() != _field(entry, "sha256", where).casefold():
        raise UnreadableSource(
            translate("Errors", "{0}/{1} is not the text that its manifest names; install Parallax again.").format(
                folder.name, name
            )
        )
    calendar = _field(entry, "calendar", where, default=Calendar.UNKNOWN)
    if calendar not in set(Calendar):
        raise UnreadableSource(
            translate("Errors", "{0} gives {1} the calendar {2}; use one of {3}.").format(
                where, name, repr(calendar), ", ".join(Calendar)
            )
        )
    meta = Metadata(
        title=_field(entry, "title", where),
        author=_field(entry, "author", where, default=""),
        date=_field(entry, "date", where, default=""),
        container=_field(entry, "after", where, default=""),
        perspective=_field(entry, "perspective", where, default=""),
        calendar=Calendar(calendar),
        language=_field(entry, "language", where, default=""),
        licence=_field(entry, "licence", where, default=""),
        url=_field(entry, "url", where, default=""),
        note=_field(entry, "note", where, default=""),
    )
    return Source(Path(name).stem, decode(data, "utf-8").text, meta, position)


def _field(table: Mapping[str, object], name: str, where: str, default: str | None = None) -> str:
    value = table.get(name, default)
    if value is None:
        raise UnreadableSource(translate("Errors", "{0} lacks the field {1}.").format(where, name))
    if not isinstance(value, str) or (not value.strip() and default is None):
        raise UnreadableSource(
            translate("Errors", "The field {0} in {1} has to be words between quotation marks.").format(name, where)
        )
    return value
