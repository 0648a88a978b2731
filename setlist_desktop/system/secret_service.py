"""The Secret Service of Linux, asked for what it does not hold without the user hearing of it.

For a mere look, `keyring` opens the default collection: where there is none, the desktop asks for
the password of a new one, and for its own where that is locked. Who has kept no key yet is to see
neither. What is held can be told without opening anything: attributes are no secrets.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from setlist_desktop.system.secrets import Ring


class QuietSecretService:
    """The Secret Service as a `Ring`; what it holds, or is to hold, may make the desktop ask.

    `scheme` is how `keyring` calls the attributes `service` and `username` there.
    """

    def __init__(self, ring: Ring, scheme: Mapping[str, str]) -> None:
        self._ring = ring
        self._scheme = scheme

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under a name."""
        if not self._holds(service, username):
            return None
        return self._ring.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text under a name."""
        self._ring.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Delete what is kept under a name."""
        self._ring.delete_password(service, username)

    def _holds(self, service: str, username: str) -> bool:
        import secretstorage

        wanted = {self._scheme["username"]: username, self._scheme["service"]: service}
        with closing(secretstorage.dbus_init()) as connection:
            return any(True for _ in secretstorage.search_items(connection, wanted))
