"""Replies as typed values: strict about the shape of what is used, with the place of each fault.

Numbers written as strings are taken; unknown fields are ignored.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import msgspec

from setlist_desktop.domain.errors import ReplyInvalid
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from setlist_desktop.domain.services import Service

T = TypeVar("T")
R = TypeVar("R")

_NOT_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_PLACE = re.compile(r" - at `(?P<path>[^`]*)`$")


def decode(service: Service, data: bytes | msgspec.Raw, type_: type[T], path: str = "$") -> T:
    """Return the reply as `type_`; raises ReplyInvalid with the JSON path of what does not fit."""
    try:
        return msgspec.json.decode(data, type=type_, strict=False)
    except msgspec.ValidationError as error:
        where, why = _place(error, path)
        raise ReplyInvalid(
            service,
            tr(
                "{service} sent a reply of another shape than it documents ({place}: {reason}).",
                service=service.title,
                place=where,
                reason=why,
            ),
            path=where,
            hint=tr("Try again later; a newer version of the program may be needed."),
        ) from None
    except _NOT_JSON as error:
        raise ReplyInvalid(
            service,
            tr(
                "{service} sent a reply that is no whole JSON ({reason}).",
                service=service.title,
                reason=_lower(str(error)),
            ),
            path=path,
            hint=tr("Try again."),
        ) from None


def decode_page(
    service: Service, raws: Sequence[msgspec.Raw], type_: type[T], path: str
) -> tuple[list[T], list[str]]:
    """Return every element that fits, and of each other one in words that it was left out.

    Raises ReplyInvalid where nothing of a filled page is left.
    """
    values, reasons = decode_each(raws, type_, path)
    if raws and not values:
        decode(service, raws[0], type_, f"{path}[0]")
    return values, [_left_out(service, reason) for reason in reasons]


def decode_each(
    raws: Sequence[msgspec.Raw], type_: type[T], path: str
) -> tuple[list[T], list[str]]:
    """Return every element that fits, and for each other one its JSON path and the reason."""
    values: list[T] = []
    reasons: list[str] = []
    for index, raw in enumerate(raws):
        here = f"{path}[{index}]"
        try:
            values.append(msgspec.json.decode(raw, type=type_, strict=False))
        except msgspec.ValidationError as error:
            where, why = _place(error, here)
            reasons.append(f"{where}: {why}")
        except _NOT_JSON as error:
            reasons.append(f"{here}: {error}")
    return values, reasons


def map_each(
    service: Service, wires: Sequence[T], mapping: Callable[[T], R], problems: list[str]
) -> tuple[R, ...]:
    """Return the mapped values; one whose content cannot be used is told in `problems`."""
    records = []
    for wire in wires:
        try:
            records.append(mapping(wire))
        except ValueError as error:
            problems.append(_left_out(service, str(error)))
    return tuple(records)


def _left_out(service: Service, reason: str) -> str:
    return tr("{service}: an entry was left out ({reason}).", service=service.title, reason=reason)


def _place(error: msgspec.ValidationError, path: str) -> tuple[str, str]:
    text = str(error)
    found = _PLACE.search(text)
    if found is None:
        return path, _lower(text)
    return path + found["path"].removeprefix("$"), _lower(text[: found.start()])


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
