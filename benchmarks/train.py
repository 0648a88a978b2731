"""Fit the shipped coefficients from a folder of JSONL setlists, and report how well they hold.

    python -m benchmarks.train --data FOLDER [--out resources/prediction/coefficients.json]

One show a line, oldest first: {"artist", "date", "venue", "city", "country", "tour",
"sets": [{"encore", "songs": [{"title", "tape"}]}]}. For each horizon the report scores every
artist by coefficients fitted on the others alone (R-precision and log-loss over the last 100
shows, each seen blindly), with and without the re-fit to the artist's own past; and how often the
opener was named, in the same two ways.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

from setlist_desktop.domain.predictions import PastShow, PlayedSong
from setlist_desktop.prediction.choice import Chosen, Opening, choices
from setlist_desktop.prediction.choice import fit as fit_choice
from setlist_desktop.prediction.history import History, index
from setlist_desktop.prediction.model import Coefficients, fit
from setlist_desktop.prediction.openers import OPENER_TERMS
from setlist_desktop.prediction.terms import TERMS
from setlist_desktop.prediction.training import (
    MAX_ROWS,
    OPENER_SHOWS,
    OpenerWalk,
    Seen,
    TrainingRows,
    Walk,
    adapt,
    adapt_opening,
    training_rows,
)

HORIZONS = (0, 1, 2, 5, 20)
ARTIST_WEIGHT = 8_000.0
RIDGE = 5.0
OPENER_WEIGHT = 300.0
OPENER_RIDGE = 10.0
TARGETS = 100
REFIT_EVERY = 10


@dataclass(frozen=True)
class Artist:
    """One file's history, with the blind rows of one horizon."""

    name: str
    history: History
    rows: dict[int, Seen]
    training: TrainingRows


def read_shows(path: Path) -> list[PastShow]:
    """Return the shows of a file in its order; titles exactly as they stand, tapes left out."""
    ids: dict[str, int] = {}
    shows = []
    for line in path.read_text("utf-8").splitlines():
        show = json.loads(line)
        entries = tuple(
            PlayedSong(ids.setdefault(song["title"], len(ids) + 1), int(part.get("encore") or 0))
            for part in show["sets"]
            for song in part["songs"]
            if not song.get("tape")
        )
        place = {key: show.get(key) or "" for key in ("venue", "city", "country", "tour")}
        shows.append(PastShow(date.fromisoformat(show["date"]), entries, **place))
    return shows


def walked(name: str, history: History, horizon: int) -> Artist | None:
    """Walk an artist's past blindly at a horizon; None where it is too short to learn from."""
    walk = Walk(history, TERMS, horizon, keep_rows=4 * MAX_ROWS)
    walk.advance(history.shows)
    training = training_rows(history, walk.seen, history.shows)
    return Artist(name, history, walk.seen, training) if training else None


def fitted(artists: list[Artist], horizon: int) -> Coefficients:
    """Return coefficients of all artists, each of the same weight."""
    terms = np.concatenate([artist.training.terms for artist in artists])
    outcome = np.concatenate([artist.training.outcome for artist in artists])
    weight = np.concatenate(
        [
            np.full(len(artist.training.outcome), ARTIST_WEIGHT / len(artist.training.outcome))
            for artist in artists
        ]
    )
    mean = np.average(terms, axis=0, weights=weight)
    sd = np.sqrt(np.average((terms - mean) ** 2, axis=0, weights=weight))
    sd = np.where(sd > 1e-9, sd, 1.0)  # far ahead no show goes on with a run: a constant term
    design = np.column_stack([np.ones(len(terms)), (terms - mean) / sd])
    start = np.zeros(design.shape[1])
    beta = fit(design, outcome, weight, start, RIDGE, free_intercept=True)
    return Coefficients(horizon, TERMS, mean, sd, float(beta[0]), beta[1:])


def scored(artist: Artist, base: Coefficients, *, refit: bool) -> tuple[float, float]:
    """Return mean R-precision and log-loss over the artist's last shows."""
    history, shows = artist.history, artist.history.shows
    targets = range(shows - min(TARGETS, shows // 2), shows)
    model, hits, losses = base, [], []
    for nth, u in enumerate(targets):
        if refit and nth % REFIT_EVERY == 0:
            model = adapt(history, artist.rows, u - base.horizon, base)
        rows = artist.rows.get(u)
        if rows is None:
            continue
        chance = np.zeros(len(history.songs))
        chance[rows.columns] = model.probabilities(rows.terms)
        count = len(history.order[u])
        best = np.argsort(-chance, kind="stable")[:count]
        hits.append(history.played[u, best].sum() / count)
        active = history.played[max(0, u - 100) : u].any(axis=0)
        held = np.clip(chance[active], 0.001, 0.999)
        played = history.played[u, active]
        losses.append(-np.mean(played * np.log(held) + (1 - played) * np.log(1 - held)))
    return float(np.mean(hits)), float(np.mean(losses))


def left_out(
    artists: list[Artist], horizon: int
) -> tuple[list[dict[str, object]], list[OpenerWalk]]:
    """Return each artist's figures by coefficients fitted on all the others, and its openers."""
    report, walks = [], []
    for artist in artists:
        base = fitted([other for other in artists if other is not artist], horizon)
        walks.append(openers_of(artist, base))
        plain, adapted = scored(artist, base, refit=False), scored(artist, base, refit=True)
        report.append(
            {
                "artist": artist.name,
                "r_precision": round(plain[0], 4),
                "r_precision_refit": round(adapted[0], 4),
                "log_loss": round(plain[1], 4),
                "log_loss_refit": round(adapted[1], 4),
            }
        )
    named = left_out_openers(artists, walks, horizon)
    for row, (plain_share, refit_share) in zip(report, named, strict=True):
        row |= {"opener": round(plain_share, 4), "opener_refit": round(refit_share, 4)}
    return report, walks


def openers_of(artist: Artist, base: Coefficients) -> OpenerWalk:
    """Walk an artist's openers, each seen blindly; chances by coefficients of the others."""
    history = artist.history
    first_target = history.shows - min(TARGETS, history.shows // 2)
    openers = OpenerWalk(history, base, first_target, keep=history.shows)
    walk = Walk(history, TERMS, base.horizon, first=openers.first, openers=openers)
    walk.advance(history.shows)
    return openers


def fitted_opening(walks: list[OpenerWalk], firsts: list[list[int]]) -> Opening:
    """Return coefficients of openers of all artists, each of the same weight."""
    newest = [dict(list(walk.seen.items())[-OPENER_SHOWS:]) for walk in walks]
    terms = np.concatenate([rows.terms for seen in newest for rows in seen.values()])
    mean, sd = terms.mean(axis=0), terms.std(axis=0)
    sd = np.where(sd > 1e-9, sd, 1.0)
    parts = [
        part
        for seen, first in zip(newest, firsts, strict=True)
        if (part := choices(seen, first, mean, sd)) is not None
    ]
    chosen = Chosen(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.sizes for part in parts]),
        _shifted(parts),
        np.concatenate(
            [np.full(len(part.sizes), OPENER_WEIGHT / len(part.sizes)) for part in parts]
        ),
    )
    return Opening(mean, sd, fit_choice(chosen, np.zeros(len(mean)), OPENER_RIDGE))


def _shifted(parts: list[Chosen]) -> np.ndarray:
    before = np.cumsum([0, *(len(part.rows) for part in parts[:-1])])
    return np.concatenate([part.chosen + at for part, at in zip(parts, before, strict=True)])


def named_openers(
    artist: Artist, openers: OpenerWalk, base: Opening, horizon: int
) -> tuple[float, float]:
    """Return the share of openers named over the last shows, without and with the re-fit."""
    history, shows = artist.history, artist.history.shows
    hits: list[tuple[bool, bool]] = []
    model = base
    for nth, u in enumerate(range(shows - min(TARGETS, shows // 2), shows)):
        if nth % REFIT_EVERY == 0:
            model = adapt_opening(history, openers, u - horizon, base)
        rows, opener = openers.seen.get(u), history.order[u][0]
        said = [one.chances(rows) if rows else {} for one in (base, model)]
        hits.append(tuple(max(one, key=one.__getitem__, default=-1) == opener for one in said))
    plain, refit = np.mean(hits, axis=0)
    return float(plain), float(refit)


def left_out_openers(
    artists: list[Artist], walks: list[OpenerWalk], horizon: int
) -> list[tuple[float, float]]:
    """Return each artist's share of openers named by coefficients fitted on all the others."""
    firsts = [[order[0] for order in artist.history.order] for artist in artists]
    named = []
    for nth, artist in enumerate(artists):
        others = [at for at in range(len(artists)) if at != nth]
        base = fitted_opening([walks[at] for at in others], [firsts[at] for at in others])
        named.append(named_openers(artist, walks[nth], base, horizon))
    return named


def macro(report: list[dict[str, object]]) -> dict[str, float]:
    """Return the unweighted means over the artists."""
    keys = [key for key in report[0] if key != "artist"]
    return {key: round(float(np.mean([row[key] for row in report])), 4) for key in keys}


def main() -> None:
    """Fit, report, and write the coefficients where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    histories = {
        path.stem: index(read_shows(path)) for path in sorted(options.data.glob("*.jsonl"))
    }
    shows = sum(history.shows for history in histories.values())
    document = {
        "terms": list(TERMS),
        "opener_terms": list(OPENER_TERMS),
        "basis": f"{shows} played setlists of {len(histories)} artists of different kinds "
        "(static, semi-rotating, rotating), five songs or more each, tour labels not used",
        "fitted_on": datetime.now(UTC).date().isoformat(),
        "left_out": {},
        "horizons": [],
    }
    for horizon in HORIZONS:
        walks = (walked(name, history, horizon) for name, history in histories.items())
        artists = [artist for artist in walks if artist]
        report, walks = left_out(artists, horizon)
        document["left_out"][str(horizon)] = macro(report)
        print(json.dumps({"horizon": horizon, "macro": macro(report), "artists": report}))
        sys.stdout.flush()
        chosen = fitted(artists, horizon)
        firsts = [[order[0] for order in artist.history.order] for artist in artists]
        opening = fitted_opening(walks, firsts)
        document["horizons"].append(
            {
                "horizon": horizon,
                "mean": chosen.mean.tolist(),
                "sd": chosen.sd.tolist(),
                "intercept": chosen.intercept,
                "coef": chosen.coef.tolist(),
                "opener": {
                    "mean": opening.mean.tolist(),
                    "sd": opening.sd.tolist(),
                    "coef": opening.coef.tolist(),
                },
            }
        )
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
