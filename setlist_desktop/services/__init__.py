"""Use cases in plain async Python: what the window and the command line can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from setlist_desktop.domain.changes import ChangeBus
    from setlist_desktop.services.artists import Artists
    from setlist_desktop.services.artwork import Artwork
    from setlist_desktop.services.attended import Attended
    from setlist_desktop.services.ballots import Ballots
    from setlist_desktop.services.connections import Connections
    from setlist_desktop.services.evaluation import Evaluations
    from setlist_desktop.services.files import Files
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
    from setlist_desktop.services.sync.service import Sync
    from setlist_desktop.services.updates import Updates


class Services(Struct, frozen=True):
    """Everything that the window and the command line call; `changes` tells what came of it."""

    artists: Artists
    artwork: Artwork
    attended: Attended
    shows: Shows
    setlists: Setlists
    playlists: Playlists
    popularity: Popularity
    predictions: Predictions
    previews: Previews
    evaluations: Evaluations
    identities: Identities
    insights: Insights
    scores: Scores
    seals: Seals
    ballots: Ballots
    files: Files
    importer: Importer
    sync: Sync
    connections: Connections
    library: Library
    updates: Updates
    changes: ChangeBus
