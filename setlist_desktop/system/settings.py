"""Settings of one run: where data lies, the services' addresses and the keys of the environment.

What the user chose to last stands in `settings.json` below the data folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from setlist_desktop.domain.services import Service
from setlist_desktop.system.preferences import Preferences, read_preferences

PREFIX = "SETLIST_DESKTOP_"

DEFAULT_URLS: Mapping[Service, str] = {
    Service.MUSICBRAINZ: "https://musicbrainz.org/ws/2",
    Service.SETLISTFM: "https://api.setlist.fm/rest/1.0",
    Service.TICKETMASTER: "https://app.ticketmaster.com/discovery/v2",
    Service.DEEZER: "https://api.deezer.com",
    Service.LISTENBRAINZ: "https://api.listenbrainz.org",
    Service.LASTFM: "https://ws.audioscrobbler.com/2.0",
    Service.COVERART: "https://coverartarchive.org",
    Service.SPOTIFY: "https://api.spotify.com/v1",
}
SPOTIFY_ACCOUNTS_URL = "https://accounts.spotify.com"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is told from outside. All state lies below `data_dir`.

    `keys` holds what the environment gives; Spotify's is the client id of the user's own app.
    `updates_url`: the feed of releases, empty where there is none; `updates_key`: a public key to
    believe it by beside those shipped, for builds with a feed of their own.
    """

    data_dir: Path
    urls: Mapping[Service, str] = field(default_factory=lambda: dict(DEFAULT_URLS))
    keys: Mapping[Service, str] = field(default_factory=dict, repr=False)
    offline: bool = False
    spotify_accounts_url: str = SPOTIFY_ACCOUNTS_URL
    spotify_client_secret: str = field(default="", repr=False)
    preferences: Preferences = field(default_factory=Preferences)
    updates_url: str = ""
    updates_key: str = ""

    @property
    def database(self) -> Path:
        """The library file."""
        return self.data_dir / "library.sqlite3"

    @property
    def cache_dir(self) -> Path:
        """Replies of the services."""
        return self.data_dir / "cache"

    @property
    def slots_dir(self) -> Path:
        """When each service may be asked next, shared by all processes on this folder."""
        return self.data_dir / "slots"

    @property
    def activity_file(self) -> Path:
        """What was asked of the services lately, and how they answered."""
        return self.data_dir / "activity.json"

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
    """Return the settings from arguments, then environment, then what was chosen, then defaults."""
    chosen = data_dir or environ.get(PREFIX + "DATA_DIR")
    folder = Path(chosen) if chosen else _default_data_dir()
    urls = {
        service: environ.get(f"{PREFIX}{service.name}_URL", url).rstrip("/")
        for service, url in DEFAULT_URLS.items()
    }
    keys = {service: key for service in Service if (key := _key(environ, service))}
    accounts = environ.get(PREFIX + "SPOTIFY_ACCOUNTS_URL", SPOTIFY_ACCOUNTS_URL)
    return Settings(
        folder,
        urls,
        keys,
        offline,
        accounts.rstrip("/"),
        environ.get(PREFIX + "SPOTIFY_CLIENT_SECRET", "").strip(),
        read_preferences(folder),
        environ.get(PREFIX + "UPDATES_URL", "").strip(),
        environ.get(PREFIX + "UPDATES_KEY", "").strip(),
    )


def _key(environ: Mapping[str, str], service: Service) -> str:
    names = [f"{service.name}_KEY"]
    if service is Service.SPOTIFY:
        names.insert(0, "SPOTIFY_CLIENT_ID")
    return next((key for name in names if (key := environ.get(PREFIX + name, "").strip())), "")


def _default_data_dir() -> Path:
    from platformdirs import user_data_path

    return user_data_path("setlist-desktop", appauthor=False)
