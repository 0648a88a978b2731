"""What speaks against work in the background."""

from __future__ import annotations

from setlist_desktop.system.power import (
    BATTERY_WORDS,
    METERED_WORDS,
    Rest,
    is_discharging,
    on_battery,
)
from tests.support.past import FixedClock


class Ticking(FixedClock):
    seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds


def test_a_metered_network_holds_up_what_asks_services_and_a_battery_all():
    clock, battery, metered = Ticking(), [False], [True]
    rest = Rest(clock, lambda: battery[0], lambda: metered[0])
    assert rest.why(online=True) == METERED_WORDS
    assert rest.why(online=False) == ""
    battery[0], metered[0] = True, False
    assert rest.why(online=False) == ""  # asked once a minute
    clock.seconds = 60
    assert rest.why(online=False) == rest.why(online=True) == BATTERY_WORDS


def test_only_a_discharging_battery_without_mains_counts(tmp_path):
    def supply(name, **files):
        (tmp_path / name).mkdir()
        for key, value in files.items():
            (tmp_path / name / key).write_text(f"{value}\n")

    assert not is_discharging(tmp_path / "nowhere")
    supply("mouse", type="Battery", status="Discharging", scope="Device")
    assert not is_discharging(tmp_path)
    supply("BAT0", type="Battery", status="Discharging")
    assert is_discharging(tmp_path)
    supply("AC", type="Mains", online=1)
    assert not is_discharging(tmp_path)


def test_upower_goes_before_the_kernel_s_folder(tmp_path):
    (tmp_path / "BAT0").mkdir()
    (tmp_path / "BAT0" / "type").write_text("Battery\n")
    (tmp_path / "BAT0" / "status").write_text("Discharging\n")
    told = {upower: on_battery(lambda: upower, tmp_path) for upower in (True, False, None)}  # noqa: B023
    assert told == {True: True, False: False, None: True}
