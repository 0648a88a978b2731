"""One tree of errors, each with a code, a message for people and a next step.

Third-party exceptions are translated into these at the edge that imports the library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from setlist_desktop.domain.artists import ArtistCandidate


class SetlistError(Exception):
    """Whatever can go wrong and be told: what happened (message) and what to do next (hint)."""

    code: ClassVar[str] = "error"
    retryable: ClassVar[bool] = False

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def in_words(self) -> str:
        """Return message and next step as one text."""
        return f"{self.message} {self.hint}".strip()


class InvalidInput(SetlistError):
    """Something typed, dropped or read from a file cannot be used; `field` names the place."""

    code = "invalid-input"

    def __init__(self, message: str, *, field: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.field = field


class AmbiguousArtist(InvalidInput):
    """Several artists bear the name; the candidates are for the user to choose from."""

    code = "ambiguous-artist"

    def __init__(self, message: str, candidates: Sequence[ArtistCandidate]) -> None:
        super().__init__(message, field="artist", hint=tr("Choose one by its MBID or id."))
        self.candidates = tuple(candidates)


class NotFound(SetlistError):
    """The thing asked for is neither here nor at the service."""

    code = "not-found"


class Conflict(SetlistError):
    """The thing was changed meanwhile, so that the act no longer fits."""

    code = "conflict"


class LimitReached(SetlistError):
    """A limit of our own, such as the votes of a day, is used up."""

    code = "limit-reached"


class UserCancelled(SetlistError):
    """The user ended what was begun, elsewhere than in the window: a sign-in in the browser."""

    code = "cancelled"


class ProviderError(SetlistError):
    """A music service did not give what was asked; `service` names it, `retry_at` when known."""

    code = "service"
    retryable = True

    def __init__(
        self, service: str, message: str, *, hint: str = "", retry_at: datetime | None = None
    ) -> None:
        super().__init__(message, hint=hint)
        self.service = service
        self.retry_at = retry_at


class Unavailable(ProviderError):
    """The service cannot be reached, is down, or the program is offline."""

    code = "service-unavailable"


class Unreachable(Unavailable):
    """A request got no reply at all: the service or the whole network is away."""


class RateLimited(ProviderError):
    """The service asks to wait until `retry_at`."""

    code = "service-rate-limited"


class BudgetSpent(ProviderError):
    """Today's allowance of requests is used up; `retry_at` is when it begins anew."""

    code = "service-budget-spent"


class AuthFailed(ProviderError):
    """The key is missing (`missing`) or was refused."""

    code = "service-key"
    retryable = False

    def __init__(
        self, service: str, message: str, *, hint: str = "", missing: bool = False
    ) -> None:
        super().__init__(service, message, hint=hint)
        self.missing = missing


class ReplyInvalid(ProviderError):
    """The reply is not what the service documents; `path` names the field at fault."""

    code = "service-reply"

    def __init__(self, service: str, message: str, *, path: str = "", hint: str = "") -> None:
        super().__init__(service, message, hint=hint)
        self.path = path


class StorageError(SetlistError):
    """The library file or its folder cannot be used."""

    code = "storage"


class StorageBusy(StorageError):
    """Another program holds the library for too long."""

    code = "storage-busy"
    retryable = True


class StorageFull(StorageError):
    """No space is left on the disk."""

    code = "storage-full"


class StorageReadOnly(StorageError):
    """The folder or file cannot be written."""

    code = "storage-read-only"


class StorageDamaged(StorageError):
    """The file is no library, or is damaged."""

    code = "storage-damaged"


class SchemaTooNew(StorageError):
    """The library was written by a newer version of the program."""

    code = "storage-too-new"


class SecretsError(SetlistError):
    """The keyring of the system cannot be used."""

    code = "secrets"


class SecretsUnavailable(SecretsError):
    """No keyring service is running."""

    code = "secrets-unavailable"


class SecretsLocked(SecretsError):
    """The keyring is locked and was not opened."""

    code = "secrets-locked"
