"""What Ticketmaster's Discovery API sends (v2, JSON), as far as it is used.

Nearly any field can be missing; coordinates are strings; an empty result has no `_embedded`.
"""

from __future__ import annotations

import msgspec


class PageWire(msgspec.Struct, rename="camel", frozen=True):
    """Where a page stands; `number` counts from 0."""

    size: int
    total_elements: int
    number: int = 0


class LinkWire(msgspec.Struct, frozen=True):
    """A link elsewhere: an id, an address, or both."""

    id: str | None = None
    url: str | None = None


class AttractionWire(msgspec.Struct, rename="camel", frozen=True):
    """An artist; `external_links` is a dict of lists, whose elements are decoded when read."""

    id: str
    name: str
    test: bool | None = None
    aliases: list[str] | None = None
    external_links: dict[str, msgspec.Raw] | None = None


class NamedWire(msgspec.Struct, rename="camel", frozen=True):
    """A city, a state or a country."""

    name: str | None = None
    country_code: str | None = None


class LocationWire(msgspec.Struct, frozen=True):
    """Degrees, as strings."""

    latitude: str | float | None = None
    longitude: str | float | None = None


class VenueWire(msgspec.Struct, frozen=True):
    """A venue."""

    id: str | None = None
    name: str | None = None
    timezone: str | None = None
    city: NamedWire | None = None
    state: NamedWire | None = None
    country: NamedWire | None = None
    location: LocationWire | None = None


class FoundVenueWire(VenueWire, frozen=True, kw_only=True):
    """A venue that was asked for: without id and name it is none."""

    id: str
    name: str


class StartWire(msgspec.Struct, frozen=True):
    """When it begins: local date and time, and the instant; each can be missing."""

    local_date: str | None = msgspec.field(name="localDate", default=None)
    local_time: str | None = msgspec.field(name="localTime", default=None)
    date_time: str | None = msgspec.field(name="dateTime", default=None)
    date_tba: bool | None = msgspec.field(name="dateTBA", default=None)
    date_tbd: bool | None = msgspec.field(name="dateTBD", default=None)
    time_tba: bool | None = msgspec.field(name="timeTBA", default=None)
    no_specific_time: bool | None = msgspec.field(name="noSpecificTime", default=None)


class StatusWire(msgspec.Struct, frozen=True):
    """How the sale stands."""

    code: str | None = None


class DatesWire(msgspec.Struct, frozen=True):
    """Dates and status."""

    start: StartWire | None = None
    timezone: str | None = None
    status: StatusWire | None = None


class SaleWire(msgspec.Struct, frozen=True):
    """When a sale begins; 1900 stands for long ago."""

    start: str | None = msgspec.field(name="startDateTime", default=None)
    end: str | None = msgspec.field(name="endDateTime", default=None)
    start_tba: bool | None = msgspec.field(name="startTBA", default=None)
    start_tbd: bool | None = msgspec.field(name="startTBD", default=None)


class SalesWire(msgspec.Struct, frozen=True):
    """The sales; the one to all is looked at alone."""

    public: SaleWire | None = None


class PriceWire(msgspec.Struct, frozen=True):
    """What tickets of a kind cost ("standard", "standard including fees")."""

    type: str | None = None
    currency: str | None = None
    min: float | None = None
    max: float | None = None


class EventEmbeddedWire(msgspec.Struct, frozen=True):
    """What hangs on an event."""

    venues: list[VenueWire] | None = None
    attractions: list[msgspec.Raw] | None = None


class EventWire(msgspec.Struct, frozen=True):
    """A show."""

    id: str
    name: str | None = None
    url: str | None = None
    test: bool | None = None
    dates: DatesWire | None = None
    sales: SalesWire | None = None
    prices: list[msgspec.Raw] | None = msgspec.field(name="priceRanges", default=None)
    embedded: EventEmbeddedWire | None = msgspec.field(name="_embedded", default=None)


class AttractionsWire(msgspec.Struct, frozen=True):
    """Attractions, not yet decoded one by one."""

    attractions: list[msgspec.Raw]


class EventsWire(msgspec.Struct, frozen=True):
    """Events, not yet decoded one by one."""

    events: list[msgspec.Raw]


class VenuesWire(msgspec.Struct, frozen=True):
    """Venues, not yet decoded one by one."""

    venues: list[msgspec.Raw]


class VenuePageWire(msgspec.Struct, frozen=True):
    """A page of venues."""

    page: PageWire
    embedded: VenuesWire | None = msgspec.field(name="_embedded", default=None)


class AttractionPageWire(msgspec.Struct, frozen=True):
    """A page of attractions."""

    page: PageWire
    embedded: AttractionsWire | None = msgspec.field(name="_embedded", default=None)


class EventPageWire(msgspec.Struct, frozen=True):
    """A page of events."""

    page: PageWire
    embedded: EventsWire | None = msgspec.field(name="_embedded", default=None)


class FaultDetailWire(msgspec.Struct, frozen=True):
    """The code of a gateway fault."""

    errorcode: str | None = None


class FaultWire(msgspec.Struct, frozen=True):
    """A gateway fault: key, quota, spike. Its `faultstring` can hold the key."""

    faultstring: str | None = None
    detail: FaultDetailWire | None = None


class ErrorWire(msgspec.Struct, frozen=True):
    """An error of the API itself."""

    code: str | None = None
    detail: str | None = None


class ErrorsWire(msgspec.Struct, frozen=True):
    """Either shape of an error reply."""

    fault: FaultWire | None = None
    errors: list[ErrorWire] | None = None
