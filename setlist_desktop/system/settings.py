"""Settings of one run: where data lies, the services' addresses and the keys of the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from setlist_desktop.domain.services import Service

PREFIX = "SETLIST_DESKTOP_"

DEFAULT_URLS: Mapping[Service, str] = {
    Service.MUSICBRAINZ: "https://musicbrainz.org/ws/2",
    Service.SETLISTFM: "https://api.setlist.fm/rest/1.0",
    Service.TICKETMASTER: "https://app.ticketmaster.com/discovery/v2",
    Service.DEEZER: "https://api.deezer.com",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is told from outside. All state lies below `data_dir`."""

    data_dir: Path
    urls: Mapping[Service, str] = field(default_factory=lambda: dict(DEFAULT_URLS))
    keys: Mapping[Service, str] = field(default_factory=dict, repr=False)
    offline: bool = False

    @property
    def database(self) -> Path:
        """The library file."""
        return self.data_dir / "library.sqlite3"

    @property
    def cache_dir(self) -> Path:
        """Replies of the services."""
        return self.data_dir / "cache"

    @property
    def log_dir(self) -> Path:
        """Log files."""
        return self.data_dir / "logs"

    @property
    def window_file(self) -> Path:
        """Geometry and layout of the window."""
        return self.data_dir / "window.ini"

    def demo(self) -> Settings:
        """Return the settings of the sample library, which lives in a folder of its own."""
        return replace(self, data_dir=self.data_dir / "demo")


def read_settings(
    environ: Mapping[str, str] = os.environ,
    *,
    data_dir: Path | None = None,
    offline: bool = False,
) -> Settings:
    """Return the settings from arguments, then environment, then defaults."""
    chosen = data_dir or environ.get(PREFIX + "DATA_DIR")
    urls = {
        service: environ.get(f"{PREFIX}{service.name}_URL", url).rstrip("/")
        for service, url in DEFAULT_URLS.items()
    }
    keys = {
        service: key
        for service in Service
        if (key := environ.get(f"{PREFIX}{service.name}_KEY", "").strip())
    }
    return Settings(Path(chosen) if chosen else _default_data_dir(), urls, keys, offline)


def _default_data_dir() -> Path:
    from platformdirs import user_data_path

    return user_data_path("setlist-desktop", appauthor=False)
