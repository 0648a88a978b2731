"""Who plays in the sample library: invented bands with invented songs and tours."""

from __future__ import annotations

from dataclasses import dataclass, field

from sample_places import AMERICA, BRITAIN, CANADA, EUROPE, IRELAND, JAPAN, NORTH


@dataclass(frozen=True)
class Tour:
    """A tour: its name, the week (before the reference date) it starts, its shows and cities."""

    name: str
    weeks_ago: int
    shows: int
    route: tuple[str, ...]
    album: int


@dataclass(frozen=True)
class Band:
    """An invented act. `albums`: title, year and songs; `habit` 0 (fixed) to 1 (all rotates)."""

    name: str
    country: str
    disambiguation: str
    albums: tuple[tuple[str, int, tuple[str, ...]], ...]
    tours: tuple[Tour, ...]
    covers: tuple[tuple[str, str], ...]
    encore: tuple[str, ...]
    opener: str
    length: int
    habit: float
    sort_name: str = ""
    tape: str = ""
    medley: tuple[str, str] | None = None
    segue: tuple[str, str] | None = None
    guest: str = ""
    two_sets: bool = False
    aliases: tuple[str, ...] = field(default=())


VELVET_MERIDIAN = Band(
    name="Velvet Meridian",
    country="United Kingdom",
    disambiguation="dream pop from Bristol",
    albums=(
        (
            "Northern Line",
            2014,
            (
                "Northern Line",
                "Tin Roof",
                "Ghost of a Waltz",
                "Small Hours",
                "Meridian",
                "Hollow Bells",
                "Dovetail",
                "Postcards to Nobody",
                "Ember Days",
                "Slow Parade",
            ),
        ),
        (
            "Paper Tigers",
            2017,
            (
                "Paper Tigers",
                "Undertow",
                "Harbour Lights",
                "Saltwater",
                "Marrow",
                "Cartographer",
                "The Glass Tide",
                "Second Winter",
                "Switchyard",
                "Kingfisher",
            ),
        ),
        (
            "Carousel Year",
            2021,
            (
                "Carousel Year",
                "The Long Way Down",
                "Halogen",
                "Quiet Machines",
                "Magnolia Drive",
                "Weatherhouse",
                "Half a Moon",
                "Telegraph Hill",
                "Lullaby for Engines",
            ),
        ),
        (
            "Lantern",
            2025,
            (
                "Lantern",
                "First Frost",
                "Afterglow Avenue",
                "Birdless Sky",
                "Copper & Rain",
                "Every Window",
                "Nightswimmers' Guide",
                "Tidewrack",
                "Stay for the Credits",
            ),
        ),
    ),
    tours=(
        Tour("Carousel Year Tour", 250, 26, BRITAIN + EUROPE, 2),
        Tour("Quiet Machines Tour", 168, 28, AMERICA + EUROPE, 2),
        Tour("Before the Light", 92, 22, BRITAIN + EUROPE, 3),
        Tour("Lantern Tour", 34, 42, AMERICA + BRITAIN + EUROPE, 3),
    ),
    covers=(("Wildness of the Wind", "Ada Quill"), ("Seven Bridges Out", "Saltmarsh Radio")),
    encore=("The Long Way Down", "Saltwater", "Second Winter", "Northern Line"),
    opener="Lantern",
    length=18,
    habit=0.45,
    tape="Drum Intro",
    medley=("Undertow", "Harbour Lights"),
    segue=("Ghost of a Waltz", "Carousel Year"),
    guest="Ada Quill",
)

COLD_HARBOURS = Band(
    name="The Cold Harbours",
    sort_name="Cold Harbours, The",
    country="Ireland",
    disambiguation="folk rock from Galway",
    albums=(
        (
            "Salt in the Timber",
            2016,
            (
                "Salt in the Timber",
                "Mary of the Lights",
                "The Drowned Bell",
                "Gannet",
                "Nine Mile Strand",
                "A Coat of Rain",
                "Hearthsong",
                "The Pilot's Daughter",
            ),
        ),
        (
            "Low Water",
            2019,
            (
                "Low Water",
                "Bread & Candles",
                "Ballinasloe",
                "Turf Smoke",
                "The Weir",
                "Kitchen Reel",
                "Sister Storm",
                "Last Boat Out",
            ),
        ),
        (
            "A House of Weather",
            2024,
            (
                "A House of Weather",
                "Corncrake",
                "Atlantic Hours",
                "Grace & the Gale",
                "Longford Snow",
                "The Quiet Parish",
                "Bright as Tin",
                "Rope & Anchor",
            ),
        ),
    ),
    tours=(
        Tour("Low Water Tour", 230, 24, IRELAND + EUROPE, 1),
        Tour("Fireside Shows", 130, 20, IRELAND, 1),
        Tour("A House of Weather Tour", 60, 38, IRELAND + EUROPE + AMERICA, 2),
    ),
    covers=(("The Marching of the Tide", "[traditional]"), ("Blue Enamel", "The Marrow Choir")),
    encore=("Hearthsong", "Last Boat Out", "Mary of the Lights"),
    opener="Low Water",
    length=16,
    habit=0.3,
    medley=("Kitchen Reel", "Ballinasloe"),
    guest="Nuala Brack",
)

NIGHT_TRAIN = Band(
    name="夜行列車",
    sort_name="Yako Ressha",
    country="Japan",
    disambiguation="東京のロックバンド",
    aliases=("Yako Ressha", "Night Train"),
    albums=(
        (
            "始発",
            2015,
            ("始発", "改札", "雨の踏切", "銀河線", "各駅停車", "最後の切符", "窓際の席"),
        ),
        (
            "終着駅",
            2019,
            (
                "終着駅",
                "信号",
                "Tokyo Blue Hour",
                "環状線",
                "忘れ物センター",
                "深夜二時",
                "白線の内側",
            ),
        ),
        (
            "光の車窓",
            2024,
            (
                "光の車窓",
                "海辺の無人駅",
                "Neon Platform",
                "急行「春」",
                "鉄橋",
                "またね",
                "星の時刻表",
            ),
        ),
    ),
    tours=(
        Tour("終着駅ツアー", 220, 20, JAPAN, 1),
        Tour("各駅停車ツアー", 120, 18, JAPAN, 1),
        Tour("光の車窓ツアー", 46, 30, JAPAN + AMERICA, 2),
    ),
    covers=(("冬のラジオ", "白樺少年"),),
    encore=("最後の切符", "またね", "始発"),
    opener="光の車窓",
    length=15,
    habit=0.2,
    tape="発車ベル",
    segue=("信号", "環状線"),
    guest="白樺少年",
)

GLASS_ORCHARD = Band(
    name="Glass Orchard",
    country="United States",
    disambiguation="jam band from Portland",
    albums=(
        (
            "Fruit of the Furnace",
            2012,
            (
                "Fruit of the Furnace",
                "Windfall",
                "Ladder Song",
                "Cider Moon",
                "Grafted",
                "Scrump",
                "Orchardist's Lament",
                "Blossom Jam",
                "Crooked Row",
                "Honeyguide",
            ),
        ),
        (
            "Pressed Light",
            2018,
            (
                "Pressed Light",
                "Prism Hotel",
                "Spectrum Avenue",
                "Bottle Tree",
                "Refract",
                "Greenhouse",
                "Kaleidoscope Kid",
                "Sand & Soda",
                "Furnace Creek",
                "Blue Cobalt",
            ),
        ),
        (
            "Second Harvest",
            2023,
            (
                "Second Harvest",
                "Frostline",
                "Tarpaulin",
                "Bee Weather",
                "Rootstock",
                "Slow Ferment",
                "Pippin",
                "Weathervane",
                "October Hands",
                "The Picker's Reel",
                "Moth & Lamp",
            ),
        ),
    ),
    tours=(
        Tour("", 210, 30, AMERICA, 1),
        Tour("Second Harvest Tour", 150, 34, AMERICA + CANADA, 2),
        Tour("Windfall Nights", 40, 40, AMERICA, 2),
    ),
    covers=(
        ("Railroad Molasses", "Saltmarsh Radio"),
        ("Ten Thousand Crickets", "The Marrow Choir"),
        ("Wildness of the Wind", "Ada Quill"),
        ("Hymn for a Tractor", "Nuala Brack"),
    ),
    encore=("Cider Moon", "Ladder Song", "Pippin", "Honeyguide", "Blue Cobalt"),
    opener="Windfall",
    length=17,
    habit=0.95,
    segue=("Refract", "Kaleidoscope Kid"),
    guest="Lowell Pines",
    two_sets=True,
)

NORTHLIGHT_NO = Band(
    name="Northlight",
    country="Norway",
    disambiguation="Norwegian post-rock trio",
    albums=(
        (
            "Polar Nattevakt",
            2018,
            ("Nattevakt", "Fyrlykt", "Isblink", "Drift", "Kald Sol", "Skjær"),
        ),
        (
            "Under Eaves of Ice",
            2023,
            (
                "Under Eaves of Ice",
                "Aurora Engine",
                "Slow Glacier",
                "Mørketid",
                "Signal Fires",
                "Whiteout",
            ),
        ),
    ),
    tours=(
        Tour("Mørketid Tour", 140, 18, NORTH, 0),
        Tour("Under Eaves of Ice Tour", 52, 26, NORTH + EUROPE, 1),
    ),
    covers=(),
    encore=("Nattevakt", "Aurora Engine"),
    opener="Under Eaves of Ice",
    length=9,
    habit=0.15,
    tape="Værmelding",
)

NORTHLIGHT_CA = Band(
    name="Northlight",
    country="Canada",
    disambiguation="Canadian folk singer",
    albums=(
        (
            "Kitchen Radio",
            2017,
            (
                "Kitchen Radio",
                "Snowplough",
                "Letters to Winnipeg",
                "Thin Ice",
                "Maple & Ash",
                "Porchlight",
            ),
        ),
        (
            "The Ferry Schedule",
            2022,
            (
                "The Ferry Schedule",
                "Two Rivers",
                "Grain Elevator",
                "Sweater Weather",
                "Halfway Home",
                "My Brother's Truck",
            ),
        ),
    ),
    tours=(
        Tour("House Concerts", 130, 18, CANADA, 0),
        Tour("The Ferry Schedule Tour", 44, 24, CANADA + BRITAIN, 1),
    ),
    covers=(("Blue Enamel", "The Marrow Choir"),),
    encore=("Porchlight", "Halfway Home"),
    opener="Kitchen Radio",
    length=11,
    habit=0.5,
    guest="Nuala Brack",
)

BANDS = (
    VELVET_MERIDIAN,
    COLD_HARBOURS,
    NIGHT_TRAIN,
    GLASS_ORCHARD,
    NORTHLIGHT_NO,
    NORTHLIGHT_CA,
)
