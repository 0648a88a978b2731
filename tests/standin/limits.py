"""The services' limits on requests, as they enforce them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable


class Bucket:
    """Requests at `rate` a second on average, `burst` at once.

    With `punishing`, a refused request counts too, so that the service goes on refusing until
    the caller's rate has really fallen (at most `debt` requests are held against it).
    """

    def __init__(self, rate: float, burst: float, *, punishing: bool = False) -> None:
        self._rate, self._burst, self._punishing = rate, burst, punishing
        self._level, self._at, self._debt = 0.0, 0.0, burst + 2

    def admits(self, now: float) -> bool:
        """Count a request at `now` (seconds) and say whether it may pass."""
        self._level = max(0.0, self._level - (now - self._at) * self._rate)
        self._at = now
        passes = self._level + 1 <= self._burst
        if passes or self._punishing:
            self._level = min(self._level + 1, self._debt)
        return passes


class Window:
    """At most `count` requests in any `seconds`."""

    def __init__(self, count: int, seconds: float) -> None:
        self._count, self._seconds = count, seconds
        self._passed: deque[float] = deque()

    def admits(self, now: float) -> bool:
        """Count a request at `now` (seconds) and say whether it may pass."""
        while self._passed and now - self._passed[0] >= self._seconds:
            self._passed.popleft()
        if len(self._passed) >= self._count:
            return False
        self._passed.append(now)
        return True

    def left(self, now: float) -> tuple[int, int]:
        """Return how many more may pass, and the whole seconds until the oldest is forgotten."""
        oldest = self._passed[0] if self._passed else now
        return self._count - len(self._passed), int(max(0.0, self._seconds - (now - oldest))) + 1


class Limits:
    """The limits of all services; their clock runs `speed` times as fast, or they are off."""

    def __init__(
        self,
        speed: float = 1.0,
        *,
        enforced: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.enforced = enforced
        self._speed, self._clock = speed, clock
        # A tenth above the rule: two requests a full second apart may arrive a little closer.
        self._musicbrainz = Bucket(1, 1.1, punishing=True)
        self._setlistfm = Bucket(2, 2.1)
        self._setlistfm_day = Window(1440, 86_400)
        self._ticketmaster = Bucket(5, 1.1)
        self._ticketmaster_day = Window(5000, 86_400)
        self._deezer = Window(50, 5)
        self._lastfm = Bucket(5, 5.5)
        self._listenbrainz = Window(30, 10)
        self._spotify = Window(100, 30)

    def now(self) -> float:
        """Return the limits' own time, seconds."""
        return self._clock() * self._speed

    def musicbrainz(self) -> bool:
        """Whether MusicBrainz lets a request pass: one a second."""
        return not self.enforced or self._musicbrainz.admits(self.now())

    def setlistfm(self) -> bool:
        """Whether setlist.fm does: two a second, 1440 a day."""
        now = self.now()
        return not self.enforced or (
            self._setlistfm.admits(now) and self._setlistfm_day.admits(now)
        )

    def ticketmaster_spike(self) -> bool:
        """Whether Ticketmaster's spike arrest does: five a second, one at a time."""
        return not self.enforced or self._ticketmaster.admits(self.now())

    def ticketmaster_quota(self) -> bool:
        """Whether Ticketmaster's day does: 5000 requests."""
        return not self.enforced or self._ticketmaster_day.admits(self.now())

    def deezer(self) -> bool:
        """Whether Deezer does: 50 in five seconds."""
        return not self.enforced or self._deezer.admits(self.now())

    def lastfm(self) -> bool:
        """Whether Last.fm does: about five a second."""
        return not self.enforced or self._lastfm.admits(self.now())

    def listenbrainz(self) -> bool:
        """Whether ListenBrainz does: 30 in ten seconds."""
        return not self.enforced or self._listenbrainz.admits(self.now())

    def listenbrainz_left(self) -> tuple[int, int]:
        """Return what ListenBrainz says of itself: requests left, seconds until more are."""
        return self._listenbrainz.left(self.now()) if self.enforced else (30, 10)

    def spotify(self) -> bool:
        """Whether Spotify does: its number is secret, 100 in half a minute here."""
        return not self.enforced or self._spotify.admits(self.now())
