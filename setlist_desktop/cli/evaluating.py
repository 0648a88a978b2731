"""The command `evaluate`: how predictions would have done, beside what everybody offers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.words import bar, columns, counted
from setlist_desktop.domain.errors import StorageError

if TYPE_CHECKING:
    from setlist_desktop.domain.evaluations import Evaluation
    from setlist_desktop.services import Services

MOST_SHOWS = 10_000
SUFFIXES = {".jsonl", ".ndjson"}

_TOLD = {
    "r_precision": "hits among the likeliest",
    "f1": "F1 of the list",
    "precision": "precision",
    "recall": "recall",
    "length_error": "length error, songs",
    "opener": "opener right",
    "closer": "closer right",
    "encore_recall": "encore songs named",
    "position_error": "position error",
    "brier": "Brier score",
    "log_loss": "log-loss",
}
_IN_SHARES = {"r_precision", "f1", "precision", "recall", "opener", "closer", "encore_recall"}


@click.command("evaluate")
@click.argument("artist_or_file", metavar="ARTIST|FILE")
@click.option(
    "--last",
    type=click.IntRange(1, MOST_SHOWS),
    default=100,
    show_default=True,
    metavar="N",
    help="Predict the last N shows (half of those known at most).",
)
@click.option(
    "--horizon",
    type=click.IntRange(0, 500),
    default=0,
    show_default=True,
    metavar="H",
    help="Pretend that the H shows before each are not known.",
)
@click.option(
    "--predictions",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="OUT.jsonl",
    help="Write every prediction into a file, one a line.",
)
@global_options
@click.pass_obj
def evaluate_command(
    call: Call, artist_or_file: str, last: int, horizon: int, predictions: Path | None
) -> int:
    """Predict the last shows of ARTIST, or of a FILE of shows (JSONL), each from those before it.

    The titles of a FILE are taken exactly as they stand.
    """
    path = Path(artist_or_file)
    if path.is_file() or path.suffix.lower() in SUFFIXES:
        from setlist_desktop.services.evaluation import evaluate_file

        _answer(call, evaluate_file(path, last, horizon), predictions)
        return call.code

    async def work(services: Services) -> None:
        artist = await services.artists.resolve(artist_or_file)
        evaluation = await services.evaluations.of_artist(artist.id, last, horizon)
        _answer(call, evaluation, predictions)

    return call.run(work)


def _answer(call: Call, evaluation: Evaluation, predictions: Path | None) -> None:
    if predictions is not None:
        write_predictions(evaluation, predictions)
    call.answer(evaluation_document(evaluation), lambda: evaluation_in_words(evaluation))


def write_predictions(evaluation: Evaluation, path: Path) -> None:
    """Write the predictions of a backtest, one a line. Raises StorageError."""
    lines = [
        json.dumps(
            {
                "artist": evaluation.name,
                "show_index": one.show_index,
                "date": one.date.isoformat(),
                "predicted": list(one.predicted),
                "probabilities": dict(one.probabilities),
                "encore": list(one.encore),
            },
            ensure_ascii=False,
        )
        for one in evaluation.predictions
    ]
    try:
        path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    except OSError as error:
        raise StorageError(
            f"The predictions cannot be written to {path}: {error.strerror}.",
            hint="Name another file with --predictions.",
        ) from error


def evaluation_document(evaluation: Evaluation) -> dict[str, Any]:
    """Return what `evaluate` answers."""
    return {
        "name": evaluation.name,
        "shows": evaluation.shows,
        "horizon": evaluation.horizon,
        "model": dict(evaluation.model),
        "baselines": {name: dict(figures) for name, figures in evaluation.baselines.items()},
        "calibration": [
            {"songs": one.songs, "said": one.said, "played": one.played}
            for one in evaluation.calibration
        ],
    }


def evaluation_in_words(evaluation: Evaluation) -> str:
    """Return a backtest as a table, with the calibration of the percentages below."""
    if not evaluation.model:
        return "Too few shows with five songs or more are known to look back on."
    baselines = evaluation.baselines
    rows: list[tuple[str, ...]] = [("", "model", "last show", "average setlist")]
    for figure, words in _TOLD.items():
        sources = (evaluation.model, baselines["last_show"], baselines["average"])
        rows.append((words, *(_figure(figure, source.get(figure)) for source in sources)))
    unknown = f", {counted(evaluation.horizon, 'show')} in between unknown" * bool(
        evaluation.horizon
    )
    heading = (
        f"{click.style(evaluation.name, bold=True)}: the last {counted(evaluation.shows, 'show')}, "
        f"each predicted from those before it{unknown}"
    )
    lines = [
        heading,
        *columns(rows, right=frozenset({1, 2, 3})),
        _verdict(evaluation),
        "",
        "What the percentages were worth:",
        *_calibration_lines(evaluation),
    ]
    return "\n".join(lines)


def _figure(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.1%}" if name in _IN_SHARES else f"{value:.3f}"


def _verdict(evaluation: Evaluation) -> str:
    ahead = evaluation.ahead_points or 0.0
    if ahead > 0:
        return f"The model is {ahead:.1f} points of hits ahead of the better of the other two."
    return f"The model does not beat the better of the other two here ({ahead:+.1f} points)."


def _calibration_lines(evaluation: Evaluation) -> list[str]:
    rows = [
        (f"said {one.said:.0%}", f"played {one.played:.0%}", bar(one.played), f"{one.songs:,}")
        for one in evaluation.calibration
    ]
    return columns(rows, right=frozenset({0, 1, 3}))
