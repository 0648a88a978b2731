"""The JSON that the command line answers with; scripts rely on its shapes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from setlist_desktop.domain.activity import ServiceActivity
from setlist_desktop.domain.setlists import ItemType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from setlist_desktop.domain.artists import Artist, ArtistCandidate, ArtistSearchResult
    from setlist_desktop.domain.imports import FileReport, ImportReport
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.domain.setlists import Basis, Item, Setlist, SetPart
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.domain.sync import Cost
    from setlist_desktop.domain.votes import Ballot
    from setlist_desktop.services.health import Checkup
    from setlist_desktop.services.trials import Trial
    from setlist_desktop.system.display import WindowSystem

Document = dict[str, Any]


def candidate_document(candidate: ArtistCandidate) -> Document:
    """Return one artist of a search."""
    return {
        "mbid": candidate.mbid,
        "name": candidate.name,
        "disambiguation": candidate.disambiguation,
        "country": candidate.country,
        "source": candidate.source,
    }


def search_document(result: ArtistSearchResult) -> Document:
    """Return what `search` answers."""
    artists = [candidate_document(candidate) for candidate in result.candidates]
    return {"artists": artists, "stale": result.stale}


def artist_document(artist: Artist) -> Document:
    """Return an artist of the library."""
    return {
        "id": artist.id,
        "mbid": artist.mbid,
        "name": artist.name,
        "disambiguation": artist.disambiguation,
        "country": artist.country,
    }


def import_document(artist: Artist, report: ImportReport) -> Document:
    """Return what `import` answers."""
    return {
        "artist": artist_document(artist),
        "counts": {
            "shows": report.shows,
            "setlists": report.setlists,
            "songs": report.songs,
            "venues": report.venues,
        },
        "requests": dict(report.requests),
        "elapsed_s": round(report.elapsed_s, 3),
        "partial": list(report.partial),
    }


def load_document(reports: Iterable[FileReport]) -> Document:
    """Return what `load` answers."""
    return {
        "files": [
            {
                "file": report.file,
                "shows": report.shows,
                "songs": report.songs,
                "skipped": report.skipped,
                "errors": list(report.errors),
                **_parts_document(report),
            }
            for report in reports
        ]
    }


def plain(value: Any) -> Any:  # noqa: ANN401 - any JSON-like value with dates in it
    """Return a value as JSON can hold it: records by field, dates and instants as ISO text."""
    if isinstance(value, Struct):
        return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {name: plain(held) for name, held in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(held) for held in value]
    return value.isoformat() if isinstance(value, date) else value


def _parts_document(report: FileReport) -> Document:
    """Return what came of each kind of things, for archives alone."""
    if not report.parts:
        return {}
    counts = ("added", "changed", "kept", "same")
    parts = {part.name: {one: getattr(part, one) for one in counts} for part in report.parts}
    return {"parts": parts}


def show_document(show: Show) -> Document:
    """Return one show; `date` is null where it is to be announced."""
    return {
        "id": show.id,
        "date": show.date.isoformat() if show.date else None,
        "venue": show.venue,
        "city": show.city,
        "country": show.country,
        "status": show.status.value,
        "tour": show.tour,
        "has_setlist": show.has_setlist,
        "url": show.url,
    }


def shows_document(shows: Iterable[Show]) -> Document:
    """Return what `shows` answers."""
    return {"shows": [show_document(show) for show in shows]}


def setlist_document(show_id: int, played: Setlist | None, predicted: Setlist | None) -> Document:
    """Return what `setlist` answers; null where there is no such setlist."""
    told = _sets(predicted)
    if told is not None and predicted is not None:
        told["author"] = predicted.author
    return {"show": show_id, "played": _sets(played), "predicted": told}


def _sets(setlist: Setlist | None) -> Document | None:
    return {"sets": [_set(part) for part in setlist.sets]} if setlist else None


def _set(part: SetPart) -> Document:
    return {
        "name": part.name,
        "encore": part.encore,
        "items": [_item(item) for item in part.items],
    }


def _item(item: Item) -> Document:
    return {
        "title": item.title,
        "type": item.type.value,
        "cover_of": item.cover_of,
        "tape": item.type is ItemType.TAPE,
    }


def prediction_document(
    show: Show, setlist: Setlist, reasons: Mapping[int, Sequence[str]]
) -> Document:
    """Return what `predict` answers: the lines that count as songs, as they would be played.

    `reasons` gives the words of each song id. `position` counts from 1 over the whole list.
    """
    lines = [(part, item) for part in setlist.sets for item in part.items if item.is_song]
    songs = [
        {
            "title": item.title,
            "probability": item.probability,
            "position": position,
            "set": part.heading,
            "encore": part.encore,
            "why": [words for song in item.songs for words in reasons.get(song.song_id, ())],
        }
        for position, (part, item) in enumerate(lines, start=1)
    ]
    return {
        "artist": show.artist_name,
        "show": show.id,
        "length": len(songs),
        "songs": songs,
        "basis": basis_document(setlist.basis),
    }


def basis_document(basis: Basis | None) -> Document | None:
    """Return what a prediction stands on; points are percentage points of hits."""
    if basis is None:
        return None
    return {
        "rule": basis.rule,
        "setlists": basis.setlists,
        "up_to": basis.up_to.isoformat() if basis.up_to else None,
        "horizon": basis.horizon,
        "ahead_points": basis.ahead_points,
        "margin_points": basis.margin_points,
        "compared": basis.compared,
    }


def ballot_document(ballot: Ballot) -> Document:
    """Return what `vote` and `votes` answer."""
    songs = [
        {"title": song.title, "up": song.up, "down": song.down, "mine": song.mine}
        for song in ballot.songs
    ]
    return {"songs": songs, "left_today": ballot.left_today}


def status_document(status: ServiceStatus) -> Document:
    """Return how a service stands, as `doctor` tells it."""
    return {
        "state": status.state.value,
        "key": status.has_key,
        "budget_left": status.budget_left,
        "breaker": status.breaker,
    }


def activity_document(status: ServiceStatus, activity: ServiceActivity | None) -> Document:
    """Return what was asked of a service today; latencies in seconds, null where unknown."""
    told = activity or ServiceActivity()
    resets = status.budget_resets_at
    return {
        "words": status.words,
        "budget_limit": status.budget_limit,
        "budget_resets_at": resets.isoformat() if resets else None,
        "requests_today": told.total,
        "by_endpoint": dict(told.requests),
        "by_status": dict(told.statuses),
        "cache_hit_rate": None if told.hit_rate is None else round(told.hit_rate, 4),
        "latency_s": {
            name: _finite(told.latency_s(share))
            for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))
        },
        "last_error": told.last_error,
        "last_error_at": told.last_error_at or None,
    }


def _finite(seconds: float | None) -> float | None:
    return seconds if seconds is not None and seconds != float("inf") else None


def cost_document(cost: Cost) -> Document:
    """Return what an import costs: requests by service, and what is left of counted days."""
    return {
        "requests": {service.value: number for service, number in cost.requests.items()},
        "left_today": {service.value: number for service, number in cost.left.items()},
        "limit": {service.value: number for service, number in cost.limit.items()},
        "exact": cost.exact,
    }


def trials_document(service: str, trials: Iterable[Trial]) -> Document:
    """Return what a functional test found, by capability."""
    rows = [plain(trial) for trial in trials]
    return {"service": service, "trials": rows, "works": all(row["works"] for row in rows)}


def checkup_document(checkup: Checkup, window: WindowSystem) -> Document:
    """Return what `doctor` answers; `problems` are in words."""
    problems = (*checkup.problems, window.problem)
    return {
        "store": plain(checkup.store),
        "cache": plain(checkup.cache),
        "keyring": {"state": checkup.keyring},
        "window": {"state": "ready" if window.usable else "none", "system": window.name},
        "services": {
            status.service.value: {
                **status_document(status),
                **activity_document(status, checkup.activity.get(status.service)),
            }
            for status in checkup.services
        },
        "problems": [words for words in problems if words],
    }
