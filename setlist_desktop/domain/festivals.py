"""Whether words that are told of a show speak of a festival."""

from __future__ import annotations

import re

_FESTIVAL = re.compile(
    r"festival|\bfest\b|\bopen[ -]?air\b|\brock (?:am|im|en|in) \w+|\blollapalooza\b|\bcoachella\b"
    r"|\bglastonbury\b|\bbonnaroo\b|\broskilde\b|\bprimavera sound\b|\bpinkpop\b|\bsummerfest\b",
    re.IGNORECASE,
)


def speak_of_festival(*words: str) -> bool:
    """Whether a name or note (of venue, tour, event) speaks of a festival."""
    return any(_FESTIVAL.search(one) for one in words)
