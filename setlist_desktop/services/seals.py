"""Sealed predictions: made before a show, opened after it, held against each other."""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.errors import InvalidInput, StorageError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.leagues import League, OpenedSeal, Seal, latest_of_each, table_of
from setlist_desktop.domain.locks import Lock, lock_of
from setlist_desktop.domain.predictions import Forecast, PastOf
from setlist_desktop.domain.seals import (
    SealedLine,
    SealedPrediction,
    SealText,
    digest_of,
    document_of,
    opened,
    text_of,
    texts_in,
)
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.services.scoring import scored_lines
from setlist_desktop.storage import seals as stored
from setlist_desktop.storage.score_material import gathered
from setlist_desktop.storage.setlists import find_setlist

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

SUFFIX = ".seal.json"


class Seals:
    """Predictions that can be shown to have been made before the show, without any server."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        predictions: Predictions,
        nonce: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> None:
        self._database = database
        self._clock = clock
        self._predictions = predictions
        self._nonce = nonce

    async def seal(self, show_id: int, by: str = "") -> Seal:
        """Seal the show's predicted setlist (or, without one, the model's), with your votes.

        What is the same as sealed last is not sealed anew. After the show has begun the last seal
        made in time is returned. Raises InvalidInput where there is none then, or nothing to seal.
        """
        past = await self._predictions.past_of(show_id)
        now = self._clock.now()
        lock = _lock(past, now)
        kept = await self._database.read(lambda session: stored.seals_of(session, show_id))
        if lock.is_past(now):
            return _last_in_time(show_id, kept, lock)
        sealed = await self._prediction(past, by, now)
        if kept and _says_the_same(kept[-1], sealed):
            return _seal(show_id, kept[-1])
        document = document_of(sealed)
        seal = stored.KeptSeal(digest_of(document), document, now)
        await self._database.write(lambda write: stored.keep_seal(write.session, show_id, seal))
        return _seal(show_id, seal)

    async def write(self, seal: Seal, path: Path) -> None:
        """Write the file to be shared after the show. Raises StorageError."""
        try:
            await asyncio.to_thread(path.write_bytes, seal.document.encode())
        except OSError as error:
            raise StorageError(
                tr(
                    "The sealed prediction cannot be written to {file}: {error}.",
                    file=path,
                    error=error.strerror,
                ),
                hint=tr("Name another file."),
            ) from error

    async def open(self, paths: Sequence[Path], shared: str = "") -> tuple[OpenedSeal, ...]:
        """Open sealed files: hold each against the hashes in a text, and score it.

        `shared` is what was shared before the show: one text or many. Raises InvalidInput for a
        file that is none.
        """
        files = [(path.name, await asyncio.to_thread(_read, path)) for path in paths]
        return await self._opened(
            [(name, *opened(raw, name)) for name, raw in files], texts_in(shared)
        )

    async def league(self, folder: Path) -> League:
        """Return the table of a folder of sealed files (*.json) and shared texts (*.txt).

        A prediction counts if its hash is among the texts (or it was sealed in this library), if
        it was sealed before the show began, and if what was played is known. Of several by one
        person of one show the last counts, and only if all of them are opened.
        """
        raws, shared = await asyncio.to_thread(_read_folder, folder)
        files, refused = [], []
        for name, raw in raws:
            try:
                files.append((name, *opened(raw, name)))
            except InvalidInput as error:
                refused.append(error.message)
        seals = await self._opened(files, texts_in(shared))
        return League(table_of(seals), seals, tuple(refused))

    async def _prediction(self, past: PastOf, by: str, now: datetime) -> SealedPrediction:
        show_id, target = past.asked.id, past.asked.target
        if target.date is None:
            raise InvalidInput(
                tr("A show without a date cannot be predicted under seal."), field="show"
            )
        listed = await self._database.read(
            lambda session: find_setlist(session, show_id, SetlistKind.PREDICTED)
        )
        lines = _lines_of(listed) if listed else ()
        if not lines:
            lines = await self._model_lines(show_id)
        subject = await self._database.read(lambda session: stored.subject_of(session, show_id))
        return SealedPrediction(
            by=_one_line(by) or subject.profile,
            artist=_one_line(subject.artist),
            mbid=subject.mbid,
            date=target.date,
            venue=_one_line(subject.venue),
            city=_one_line(subject.city),
            ordinal=past.asked.ordinal,
            sealed_at=now.replace(microsecond=0),
            lines=lines,
            ballot=subject.votes,
            nonce=self._nonce(),
        )

    async def _model_lines(self, show_id: int) -> tuple[SealedLine, ...]:
        forecast: Forecast = await self._predictions.forecast(show_id)
        titles = await self._predictions.titles(forecast.order)
        return tuple(
            SealedLine(
                (titles[song],), int(song in forecast.encore), _rounded(forecast.chance_of(song))
            )
            for song in forecast.order
        )

    async def _opened(
        self,
        files: Sequence[tuple[str, SealedPrediction, str]],
        texts: Sequence[SealText],
    ) -> tuple[OpenedSeal, ...]:
        here = await self._database.read(stored.sealed_here)
        told = {text.digest for text in texts}
        seals = []
        for name, sealed, digest in files:
            known = digest in here or digest in told
            seal = OpenedSeal(name, sealed, digest, known if known or texts else None)
            seals.append(await self._scored(seal, here))
        latest = latest_of_each(seals)
        hidden = _still_sealed(texts, {digest for _, _, digest in files})

        def more(seal: OpenedSeal) -> str:
            if id(seal) not in latest:
                return tr("another one of this show was sealed later")
            if seal.sealed.one_prediction in hidden:
                return tr("another one of this show is still sealed")
            return ""

        return tuple(replace(seal, problem=seal.problem or more(seal)) for seal in seals)

    async def _scored(self, seal: OpenedSeal, here: Mapping[str, datetime]) -> OpenedSeal:
        sealed, now = seal.sealed, self._clock.now()
        show_id = await self._database.read(lambda session: stored.show_meant(session, sealed))
        if show_id is None:
            return replace(seal, problem=tr("the library has no such show"))
        past = await self._predictions.past_of(show_id)
        material = await self._database.read(lambda session: gathered(session, past, now))
        seal = replace(seal, show_id=show_id)
        if material is None:
            return replace(seal, problem=tr("what was played is not known yet"))
        chances = {
            line.titles[0]: line.probability
            for line in sealed.lines
            if len(line.titles) == 1 and line.probability is not None
        }
        values = scored_lines(material, sealed.matching_lines, chances)
        problem = ""
        if seal.verified is None:
            problem = tr("there is no shared text to hold it against")
        elif not seal.verified:
            problem = tr("its hash was not shared: the file is another one, or was changed")
        elif material.lock.is_past(here.get(seal.digest, sealed.sealed_at)):
            problem = tr("it was sealed after the show had begun")
        return replace(seal, values=values, problem=problem)


def _lock(past: PastOf, now: datetime) -> Lock:
    asked = past.asked
    return lock_of(asked.target.date, asked.time, asked.zone, now.tzinfo)


def _last_in_time(show_id: int, kept: Sequence[stored.KeptSeal], lock: Lock) -> Seal:
    in_time = [seal for seal in kept if not lock.is_past(seal.sealed_at)]
    if not in_time:
        raise InvalidInput(
            tr("The show has begun, and no prediction of it was sealed before."),
            field="show",
            hint=lock.words,
        )
    return _seal(show_id, in_time[-1])


def _seal(show_id: int, kept: stored.KeptSeal) -> Seal:
    sealed, digest = opened(kept.document.encode(), tr("The library's copy"))
    return Seal(show_id, digest, text_of(sealed), kept.document, sealed)


def _says_the_same(kept: stored.KeptSeal, sealed: SealedPrediction) -> bool:
    before, _ = opened(kept.document.encode(), tr("The library's copy"))
    return replace(sealed, sealed_at=before.sealed_at, nonce=before.nonce) == before


def _lines_of(setlist: Setlist) -> tuple[SealedLine, ...]:
    return tuple(
        SealedLine(
            tuple(song.title for song in item.songs), part.encore, _rounded(item.probability)
        )
        for part in setlist.sets
        for item in part.items
        if item.is_song and item.songs and not (item.pinned and item.probability == 0)
    )


def _rounded(chance: float | None) -> float | None:
    return None if chance is None else round(chance, 4)


def _one_line(text: str) -> str:
    """Return a text fit to stand in a shared line, where " · " parts what it tells."""
    return " ".join(text.replace("·", " ").split())


def _still_sealed(texts: Sequence[SealText], files: set[str]) -> set[tuple[str, str, object]]:
    """Return of whom and which show there are texts whose files have not been opened."""
    return {
        (text.by.casefold(), text.artist.casefold(), text.date)
        for text in texts
        if text.by and text.digest not in files
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        words = tr("{file} cannot be read ({error}).", file=path, error=error.strerror)
        raise InvalidInput(words, field=str(path)) from error


def _read_folder(folder: Path) -> tuple[list[tuple[str, bytes]], str]:
    if not folder.is_dir():
        raise InvalidInput(tr("{folder} is no folder.", folder=folder), field=str(folder))
    raws = [(path.name, _read(path)) for path in sorted(folder.glob("*.json"))]
    texts = [_read(path).decode("utf-8", "replace") for path in sorted(folder.glob("*.txt"))]
    return raws, "\n".join(texts)
