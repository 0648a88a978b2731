"""How a request is meant: awaited at the screen or not, from the service itself or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import IntEnum


class Urgency(IntEnum):
    """Lower goes first."""

    AWAITED = 0
    BEHIND = 1


_urgency: ContextVar[Urgency] = ContextVar("urgency", default=Urgency.AWAITED)


def urgency() -> Urgency:
    """Return how urgent what is done now is."""
    return _urgency.get()


@contextmanager
def behind() -> Iterator[None]:
    """Let what is done inside, and what it starts, wait for whatever a user waits for."""
    token = _urgency.set(Urgency.BEHIND)
    try:
        yield
    finally:
        _urgency.reset(token)


_anew: ContextVar[bool] = ContextVar("anew", default=False)


def is_asked_anew() -> bool:
    """Whether the services themselves are to answer, and not the cache."""
    return _anew.get()


@contextmanager
def asked_anew() -> Iterator[None]:
    """Let the services themselves answer what is asked inside."""
    token = _anew.set(True)
    try:
        yield
    finally:
        _anew.reset(token)
