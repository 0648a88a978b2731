"""What the user chose to last: `settings.json` below the data folder, which may be missing.

A file that cannot be read, or an entry of another form, leaves the default in its place.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Retention, Service
from setlist_desktop.system.folders import prepare_folder, written_whole

FILE = "settings.json"
_LONGEST_CONTACT = 120
_ANSWERS = {None: "ask", True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Preferences:
    """Lasting choices.

    `contact`: an address or page of the user's, told to the services beside the program's name.
    `spotify_extended`: the user's Spotify app has extended access; never found out by trying.
    `retention`: how long what a service gave is kept, where it is not for good.
    `look_for_updates`: whether to look for newer releases once a day; None until answered.
    """

    contact: str = ""
    spotify_extended: bool = False
    retention: Mapping[Service, Retention] = field(default_factory=dict)
    look_for_updates: bool | None = None

    def as_text(self) -> dict[str, str]:
        """Return every choice by the name that `with_choice` takes."""
        kept = {
            f"retention.{service}": self.retention.get(service, Retention.KEEP).value
            for service in Service
        }
        extended = "yes" if self.spotify_extended else "no"
        told = {"contact": self.contact, "spotify.extended": extended}
        return {**told, "updates.look": _ANSWERS[self.look_for_updates], **kept}


def with_choice(preferences: Preferences, name: str, value: str) -> Preferences:
    """Return the preferences with one choice changed. Raises InvalidInput."""
    area, _, rest = name.partition(".")
    if name == "contact":
        return replace(preferences, contact=_contact(value))
    if name == "spotify.extended":
        return replace(preferences, spotify_extended=_yes_or_no(value))
    if name == "updates.look":
        look = None if value.strip().lower() == _ANSWERS[None] else _yes_or_no(value)
        return replace(preferences, look_for_updates=look)
    if area == "retention" and rest in set(Service):
        chosen = _one_of(Retention, value)
        return replace(preferences, retention={**preferences.retention, Service(rest): chosen})
    raise InvalidInput(
        tr("There is no setting “{name}”.", name=name),
        field="name",
        hint=tr("Settings are: {names}.", names=", ".join(Preferences().as_text())),
    )


def read_preferences(folder: Path) -> Preferences:
    """Return what was chosen, as far as it can be read."""
    try:
        told = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Preferences()
    preferences = Preferences()
    if isinstance(told, dict):
        for name, value in told.items():
            with suppress(InvalidInput):
                preferences = with_choice(preferences, str(name), str(value))
    return preferences


def write_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep the choices, whole or not at all. Raises StorageReadOnly, StorageFull."""
    prepare_folder(folder)
    with written_whole(folder / FILE) as fresh:
        fresh.write_text(json.dumps(preferences.as_text(), indent=2) + "\n", encoding="utf-8")


def _contact(value: str) -> str:
    """Return a text that a header can hold: it is set into brackets there."""
    text = value.strip()
    if not (text.isascii() and text.isprintable()) or set(text) & set("()\\"):
        raise InvalidInput(tr("A contact is a mail address or a web page."), field="value")
    if len(text) > _LONGEST_CONTACT:
        raise InvalidInput(tr("This contact is too long."), field="value")
    return text


def _yes_or_no(value: str) -> bool:
    words: Mapping[str, bool] = {"yes": True, "true": True, "no": False, "false": False}
    if value.strip().lower() not in words:
        raise InvalidInput(tr("“{text}” is neither yes nor no.", text=value), field="value")
    return words[value.strip().lower()]


def _one_of(make: Callable[[str], Retention], value: str) -> Retention:
    try:
        return make(value.strip().lower())
    except ValueError:
        known = ", ".join(one.value for one in Retention)
        words = tr("“{text}” is none of: {names}.", text=value, names=known)
        raise InvalidInput(words, field="value") from None
