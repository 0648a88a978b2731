"""A ballot as text, for friends to send and to paste: a line a vote, "+ Song" or "- Song"."""

from __future__ import annotations

import re

from msgspec import Struct

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.titles import title_key
from setlist_desktop.domain.votes import LONGEST_NAME, VOTES_PER_SHOW, Ballot

_HEADING = re.compile(r"^\s*ballot\b(?:\s+of\s+(?P<name>[^:·|]+))?\s*(?:[:·|].*)?$", re.IGNORECASE)
_UP, _DOWN = "+▲👍", "-−–▼👎"


class FriendBallot(Struct, frozen=True):
    """What a text says: whose ballot ("" where it does not), and titles with their votes."""

    name: str
    votes: tuple[tuple[str, int], ...]


class Standing(Struct, frozen=True):
    """How a song stands on a ballot that several share: score, and who voted which way."""

    song_id: int
    title: str
    score: int
    up: tuple[str, ...] = ()
    down: tuple[str, ...] = ()


def parse_ballot(text: str) -> FriendBallot:
    """Return the ballot that a text states; a line without a sign is a vote up.

    Raises InvalidInput for no vote, too many, or two on one song.
    """
    name, votes = "", dict[str, tuple[str, int]]()
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line:
            continue
        if not votes and (heading := _HEADING.match(line)):
            name = (heading["name"] or "").strip()[:LONGEST_NAME]
            continue
        title, value = _vote(line)
        if title_key(title) in votes:
            raise InvalidInput(
                tr("Line {number} votes on “{title}” a second time.", number=number, title=title),
                field="text",
            )
        if title:
            votes[title_key(title)] = (title, value)
    if not votes:
        raise InvalidInput(
            tr("There is no vote in this text."), field="text", hint=tr("Write “+ Song”.")
        )
    if len(votes) > VOTES_PER_SHOW:
        raise InvalidInput(
            tr(
                "A ballot has at most {limit} votes, this one has {n}.",
                limit=VOTES_PER_SHOW,
                n=len(votes),
            ),
            field="text",
        )
    return FriendBallot(name, tuple(votes.values()))


def ballot_as_text(ballot: Ballot, show: str, name: str = "") -> str:
    """Return one's own votes as text that `parse_ballot` reads; empty where there are none."""
    votes = [song for song in ballot.songs if song.mine]
    lines = [f"{'+' if song.mine > 0 else '-'} {song.title}" for song in votes]
    heading = f"Ballot of {name} · {show}" if name else f"Ballot · {show}"
    return "\n".join([heading, *lines]) if lines else ""


def _vote(line: str) -> tuple[str, int]:
    if line[0] in _UP:
        return line[1:].strip(), 1
    if line[0] in _DOWN:
        return line[1:].strip(), -1
    return line, 1
