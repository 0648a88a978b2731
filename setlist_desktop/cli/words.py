"""The answers of the command line in words: aligned columns, bars, headings."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.domain.predictions import rule_in_words
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.shows import ShowStatus
from setlist_desktop.domain.votes import UNNAMED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from setlist_desktop.domain.artists import Artist, ArtistCandidate, ArtistSearchResult
    from setlist_desktop.domain.imports import FileReport, ImportReport
    from setlist_desktop.domain.setlists import Basis, Item, Setlist, SetPart
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.domain.votes import Ballot

BAR_CELLS = 10

_STATUS = {
    ShowStatus.ANNOUNCED: ("○ announced", None),
    ShowStatus.ON_SALE: ("● on sale", "green"),
    ShowStatus.OFF_SALE: ("○ off sale", None),
    ShowStatus.POSTPONED: ("◆ postponed", "yellow"),
    ShowStatus.RESCHEDULED: ("◆ moved", "yellow"),
    ShowStatus.CANCELLED: ("✕ cancelled", "red"),
    ShowStatus.COMPLETED: ("✓ played", None),
}


def cells(text: str) -> int:
    """Return how many terminal cells a text takes: wide characters take two, marks none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return a text filled with blanks to a width in cells."""
    blanks = " " * (width - cells(text))
    return blanks + text if right else text + blanks


def columns(rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> list[str]:
    """Return rows as lines of aligned columns; those numbered in `right` end flush."""
    if not rows:
        return []
    widths = [max(cells(row[index]) for row in rows) for index in range(len(rows[0]))]
    return [
        "  ".join(
            padded(text, width, right=index in right)
            for index, (text, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def counted(count: int, noun: str) -> str:
    """Return a number with its noun, such as "1 show" or "2,437 shows"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def day(on: date | None) -> str:
    """Return a date as people write it."""
    return f"{on:%a} {on.day:2} {on:%b %Y}" if on else "date to be announced"


def bar(share: float) -> str:
    """Return a bar of ten cells for a share of 0..1."""
    full = round(max(0.0, min(1.0, share)) * BAR_CELLS)
    return "█" * full + "░" * (BAR_CELLS - full)


def search_in_words(result: ArtistSearchResult) -> str:
    """Return what a search found."""
    if not result.candidates:
        return f"Nobody called “{result.text}” was found."
    heading = "(not all of it is fresh)\n" if result.stale else ""
    return heading + candidates_in_words(result.candidates)


def candidates_in_words(candidates: Iterable[ArtistCandidate]) -> str:
    """Return artists to choose from, each told apart."""
    rows = [
        (
            candidate.name,
            " · ".join(filter(None, (candidate.disambiguation, candidate.country))),
            counted(candidate.show_count, "show") if candidate.show_count is not None else "",
            candidate.mbid or (f"id {candidate.local_id}" if candidate.local_id else ""),
            candidate.source,
        )
        for candidate in candidates
    ]
    return "\n".join(columns(rows))


def import_in_words(artist: Artist, report: ImportReport) -> str:
    """Return what an import ended with."""
    counts = (
        counted(report.shows, "show"),
        counted(report.setlists, "setlist"),
        counted(report.songs, "song"),
        counted(report.venues, "venue"),
    )
    asked = ", ".join(f"{name} {count}" for name, count in report.requests.items() if count)
    lines = [
        f"{click.style(artist.name, bold=True)}: {', '.join(counts)} in {report.elapsed_s:.1f} s.",
        f"Requests: {asked or 'none'}.",
        *(f"Missing: {reason}" for reason in report.partial),
    ]
    return "\n".join(lines)


def load_in_words(reports: Iterable[FileReport]) -> str:
    """Return what each file gave."""
    return "\n".join(line for report in reports for line in _file_lines(report))


def _file_lines(report: FileReport) -> list[str]:
    if report.refused:
        told = f"{click.style('✕', fg='red')} {report.file}: refused"
    else:
        told = (
            f"{click.style('✓', fg='green')} {report.file}: {counted(report.shows, 'show')} with "
            f"{counted(report.songs, 'song')} added"
        )
        if report.skipped:
            told += f", {report.skipped:,} already there"
    return [told, *_part_lines(report), *(f"    {error}" for error in report.errors)]


def _part_lines(report: FileReport) -> list[str]:
    """Return what came of the kinds of things in an archive that the library tells otherwise."""
    apart = [part for part in report.parts if part.added or part.changed or part.kept]
    rows = [
        (
            f"    {part.name}",
            f"{part.added:,} new" if part.added else "",
            f"{part.changed:,} changed" if part.changed else "",
            f"{part.kept:,} told otherwise, left as they are" if part.kept else "",
        )
        for part in apart
    ]
    return columns(rows, right=frozenset({1, 2}))


def shows_in_words(artist: Artist, shows: Sequence[Show]) -> str:
    """Return an artist's shows, one a line with its id."""
    heading = click.style(artist.name, bold=True) + f" · {counted(len(shows), 'show')}"
    rows = [
        (
            str(show.id),
            day(show.date),
            show.venue,
            show.place,
            counted(show.song_count, "song") if show.has_setlist else "",
            show.tour,
            _status(show)[0],
        )
        for show in shows
    ]
    lines = columns(rows, right=frozenset({0, 4}))
    return "\n".join([heading, *map(_with_colour, lines, shows)])


def _status(show: Show) -> tuple[str, str | None]:
    return ("", None) if show.has_setlist else _STATUS[show.status]


def _with_colour(line: str, show: Show) -> str:
    words, colour = _status(show)
    return line.removesuffix(words) + click.style(words, fg=colour) if words else line


def show_heading(show: Show) -> str:
    """Return one show as a heading: artist, date, place, id."""
    where = ", ".join(filter(None, (show.venue, show.place)))
    told = f"{click.style(show.artist_name, bold=True)} · {day(show.date)} · {where}"
    return told + click.style(f" · show {show.id}", dim=True)


def setlists_in_words(show: Show, played: Setlist | None, predicted: Setlist | None) -> str:
    """Return a show's setlists, played first."""
    lines = [show_heading(show)]
    for title, setlist in (("Played", played), ("Predicted", predicted)):
        if setlist and setlist.sets:
            lines += ["", click.style(title, bold=True), *_setlist_lines(setlist)]
    if len(lines) == 1:
        lines.append("No setlist yet, neither played nor predicted.")
    return "\n".join(lines)


def _setlist_lines(setlist: Setlist) -> list[str]:
    lines: list[str] = []
    number = 0
    for part in setlist.sets:
        lines.append(click.style(f"── {part.heading} ──", dim=True))
        for item in part.items:
            number += item.is_song
            lines.append(f"{number if item.is_song else '':>3}  {_line_of(item)}")
    if setlist.url:
        lines.append(click.style(f"From {setlist.source}: {setlist.url}", dim=True))
    if setlist.author not in (None, UNNAMED):
        lines.append(click.style(f"By {setlist.author}", dim=True))
    return lines


def _line_of(item: Item) -> str:
    notes = [
        f"cover of {item.cover_of}" if item.cover_of else "",
        "from tape" if item.type is ItemType.TAPE else "",
        f"with {item.guests}" if item.guests else "",
        item.note,
    ]
    title = item.title or "(unknown)"
    told = ", ".join(filter(None, notes))
    return title + (" →" if item.segue else "") + (f"  ({told})" if told else "")


def basis_in_words(basis: Basis) -> list[str]:
    """Return what a prediction stands on, in one line and one more for what to know beside."""
    up_to = f" up to {day(basis.up_to)}" if basis.up_to else ""
    rule = rule_in_words(basis)
    rule = rule[:1].upper() + rule[1:]
    origin = f"; from {counted(basis.setlists, 'setlist')}{up_to}" if basis.setlists else ""
    caveats = "; ".join(basis.caveats)
    return [f"{rule}{origin}", *([caveats[:1].upper() + caveats[1:]] if caveats else [])]


def prediction_in_words(show: Show, setlist: Setlist, reasons: Mapping[int, Sequence[str]]) -> str:
    """Return a prediction: the songs as they would be played, with chance and reasons."""
    lines = [show_heading(show)]
    if setlist.basis:
        lines += basis_in_words(setlist.basis)
    rows = [row for part in setlist.sets for row in _chance_rows(part, reasons)]
    told = columns([row for _, row in rows], right=frozenset({0}))
    number = 0
    by_heading = groupby(zip(rows, told, strict=True), key=lambda pair: pair[0][0])
    for heading, group in by_heading:
        lines.append(click.style(f"── {heading} ──", dim=True))
        for _, line in group:
            number += 1
            lines.append(f"{number:>3}  {line}")
    return "\n".join(lines)


def _chance_rows(
    part: SetPart, reasons: Mapping[int, Sequence[str]]
) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (
            part.heading,
            (
                percent(item.probability),
                bar(item.probability or 0),
                _title(item),
                _why(item, reasons),
            ),
        )
        for item in part.items
        if item.is_song
    ]


def percent(chance: float | None) -> str:
    """Return a chance as people read it: what is not quite sure is not called so."""
    if chance is None:
        return ""
    if 0.995 <= chance < 1.0:
        return ">99%"
    return "<1%" if 0.0 < chance < 0.005 else f"{chance:.0%}"


def _title(item: Item) -> str:
    return item.title + (f" ({item.cover_of})" if item.cover_of else "")


def _why(item: Item, reasons: Mapping[int, Sequence[str]]) -> str:
    return "; ".join(words for song in item.songs for words in reasons.get(song.song_id, ()))


def ballot_in_words(show: Show, ballot: Ballot) -> str:
    """Return a ballot, leaders first, with the user's own votes marked."""
    mine = {1: "▲", -1: "▼", 0: " "}
    rows = [(mine[song.mine], song.title, f"+{song.up}", f"−{song.down}") for song in ballot.songs]
    lines = columns(rows, right=frozenset({2, 3})) or ["Nothing to vote on yet: predict first."]
    left = f"{ballot.left_for_show} votes left for this show, {ballot.left_today} today."
    return "\n".join([show_heading(show), *lines, left])


def doctor_in_words(document: Mapping[str, Any]) -> str:
    """Return what `doctor` found."""
    lines = []
    for name in ("store", "cache", "keyring", "window"):
        facts = document[name]
        told = ", ".join(
            f"{key} {value}" for key, value in facts.items() if value not in ("", None)
        )
        lines.append(f"{click.style(name, bold=True)}: {told}")
    rows = [
        (
            name,
            facts["state"],
            "key" if facts["key"] else "no key" if Service(name).needs_key else "needs no key",
            "" if facts["budget_left"] is None else f"{facts['budget_left']:,} left today",
            f"{facts['requests_today']:,} requests today" if facts["requests_today"] else "",
            facts["last_error"],
        )
        for name, facts in document["services"].items()
    ]
    problems = [f"{click.style('!', fg='yellow')} {words}" for words in document["problems"]]
    return "\n".join([*lines, *columns(rows), *(problems or ["No problems found."])])


def trials_in_words(document: Mapping[str, Any]) -> str:
    """Return what a functional test of a service found."""
    rows = [
        (
            "works" if trial["works"] else "fails",
            trial["capability"],
            f"{trial['seconds']:.1f} s",
            trial["words"],
        )
        for trial in document["trials"]
    ]
    return "\n".join(columns(rows))
