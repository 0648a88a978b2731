"""What works on an opened library, built once and wired: imported only off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.providers import Providers, build_providers
from setlist_desktop.providers.releases import ReleaseFeed
from setlist_desktop.providers.transport import Transport
from setlist_desktop.services import Services
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.artwork import Artwork
from setlist_desktop.services.attended import Attended
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.connections import Connections
from setlist_desktop.services.evaluation import Evaluations
from setlist_desktop.services.files import Files
from setlist_desktop.services.health import Health
from setlist_desktop.services.identities import Identities
from setlist_desktop.services.insights import Insights
from setlist_desktop.services.library import Library
from setlist_desktop.services.playlists import Playlists
from setlist_desktop.services.popularity import Popularity
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.previews import Previews
from setlist_desktop.services.scores import Scores
from setlist_desktop.services.seals import Seals
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.services.sync.importer import Importer
from setlist_desktop.services.sync.jobs import Means
from setlist_desktop.services.sync.service import make_sync
from setlist_desktop.services.updates import Updates
from setlist_desktop.storage.budgets import Budgets
from setlist_desktop.storage.requests import Requests
from setlist_desktop.storage.watch import Watch
from setlist_desktop.system.logging import LOG_FILE
from setlist_desktop.system.packaging import brought_by, update_keys
from setlist_desktop.system.power import Rest
from setlist_desktop.system.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.changes import ChangeBus
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock
    from setlist_desktop.system.secrets import Ring
    from setlist_desktop.system.settings import Settings


class Parts(Struct, frozen=True):
    """What was built."""

    services: Services
    health: Health
    providers: Providers
    watch: Watch


def build_parts(
    settings: Settings,
    database: Database,
    bus: ChangeBus,
    clock: Clock,
    load_ring: Callable[[], Ring] | None = None,
) -> Parts:
    """Build all that works on a library. Reads files."""
    secrets = Secrets(settings, load_ring=load_ring)
    requests = Requests(database)
    providers = build_providers(
        settings, secrets, Budgets(database), clock, tokens_kept=secrets, requests=requests
    )
    connections = Connections(providers, secrets, database, settings.data_dir)
    services = make_services(settings, database, bus, clock, providers, connections)
    health = Health(database, connections, secrets, settings.cache_dir, requests, clock)
    return Parts(services, health, providers, Watch(database))


def make_services(
    settings: Settings,
    database: Database,
    bus: ChangeBus,
    clock: Clock,
    providers: Providers,
    connections: Connections,
) -> Services:
    """Make the use cases over a library and the services that are asked."""
    predictions = Predictions(database, clock)
    scores = Scores(database, clock, predictions)
    importer = Importer(database, providers, clock)
    rest, forget = Rest(clock), connections.forget_expired
    means = Means(database, providers, importer, predictions, scores, clock, forget, [])
    log_file = settings.log_dir / LOG_FILE
    return Services(
        artists=Artists(database, providers, clock),
        artwork=Artwork(database, providers),
        attended=Attended(database, providers, clock),
        shows=Shows(database, clock),
        setlists=Setlists(database, clock),
        playlists=Playlists(database, providers, clock),
        popularity=Popularity(database, providers),
        predictions=predictions,
        previews=Previews(providers),
        evaluations=Evaluations(database, clock),
        identities=Identities(database, providers, clock),
        insights=Insights(database),
        scores=scores,
        seals=Seals(database, clock, predictions),
        ballots=Ballots(database, clock),
        files=Files(database, clock),
        importer=importer,
        sync=make_sync(means, lambda online: rest.why(online=online), log_file),
        connections=connections,
        library=Library(database, clock),
        updates=_make_updates(settings, clock),
        changes=bus,
    )


def _make_updates(settings: Settings, clock: Clock) -> Updates:
    keys = [*update_keys(), *([settings.updates_key] if settings.updates_key else [])]
    # A connection of its own: the services' transport tells them whom to write to.
    feed = ReleaseFeed(Transport(clock), settings.updates_url, keys, offline=settings.offline)
    return Updates(feed, settings, clock, brought_by=brought_by())
