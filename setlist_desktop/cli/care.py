"""Commands that look after the program itself: keys, settings, doctor, forget."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import DONE, KEY, SERVICE, STORAGE, Call, global_options
from setlist_desktop.domain.errors import InvalidInput, SecretsUnavailable
from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.system.display import window_system
from setlist_desktop.system.preferences import with_choice, write_preferences
from setlist_desktop.system.settings import PREFIX

if TYPE_CHECKING:
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.services import Services
    from setlist_desktop.services.health import Checkup

_service = click.argument(
    "service", type=click.Choice([service.value for service in Service]), metavar="SERVICE"
)


@click.group("keys")
@global_options
def keys_command() -> None:
    """Keep, test or forget the key of a service, in the keyring of the system."""


@keys_command.command("set")
@_service
@global_options
@click.pass_obj
def set_key(call: Call, service: str) -> int:
    """Keep the key of SERVICE; the key comes on stdin, never as an argument."""
    key = _read_key(Service(service))

    async def work(services: Services) -> None:
        try:
            await services.connections.set_key(Service(service), key)
        except SecretsUnavailable as error:
            hint = f"Give it in the environment, as {PREFIX}{service.upper()}_KEY."
            raise SecretsUnavailable(error.message, hint=hint) from error
        _answer_status(call, await _status(services, Service(service)))

    return call.run(work)


def _read_key(service: Service) -> str:
    if sys.stdin.isatty():
        text: str = click.prompt(f"Key of {service.title}", hide_input=True, err=True)
    else:
        text = sys.stdin.readline()
    if not text.strip():
        raise InvalidInput(
            f"No key of {service.title} came on stdin.",
            field="key",
            hint="Pipe it in, or type it when asked.",
        )
    return text.strip()


@keys_command.command("test")
@_service
@global_options
@click.pass_obj
def test_key(call: Call, service: str) -> int:
    """Ask SERVICE one cheap question and tell how it stands."""

    async def work(services: Services) -> None:
        status = await services.connections.test(Service(service))
        _answer_status(call, status)
        call.code = _code_of(status)

    return call.run(work)


def _code_of(status: ServiceStatus) -> int:
    if status.state in {ServiceState.NO_KEY, ServiceState.KEY_REFUSED}:
        return KEY
    return DONE if status.state is ServiceState.READY else SERVICE


@keys_command.command("remove")
@_service
@global_options
@click.pass_obj
def remove_key(call: Call, service: str) -> int:
    """Forget the key of SERVICE."""

    async def work(services: Services) -> None:
        await services.connections.remove_key(Service(service))
        _answer_status(call, await _status(services, Service(service)))

    return call.run(work)


async def _status(services: Services, service: Service) -> ServiceStatus:
    statuses = await services.connections.statuses()
    return next(status for status in statuses if status.service is service)


def _answer_status(call: Call, status: ServiceStatus) -> None:
    document = {"service": status.service.value, **documents.status_document(status)}
    call.answer(document, lambda: f"{status.service.title}: {status.words or status.state.value}")


@keys_command.command("signin")
@global_options
@click.pass_obj
def sign_in(call: Call) -> int:
    """Sign in to Spotify in your browser, with the client id of your own app."""

    async def work(services: Services) -> None:
        await services.connections.sign_in(_open_page)
        _answer_status(call, await _status(services, Service.SPOTIFY))

    return call.run(work)


def _open_page(address: str) -> None:
    click.echo(f"Open this page and agree: {address}", err=True)
    click.launch(address)


@keys_command.command("signout")
@global_options
@click.pass_obj
def sign_out(call: Call) -> int:
    """Forget the sign-in to Spotify, and whatever it sent."""

    async def work(services: Services) -> None:
        await services.connections.sign_out()
        _answer_status(call, await _status(services, Service.SPOTIFY))

    return call.run(work)


@click.command("forget")
@_service
@click.option("--yes", is_flag=True, help="Do not ask.")
@global_options
@click.pass_obj
def forget_command(call: Call, service: str, yes: bool) -> int:
    """Delete everything that SERVICE gave; what you made or changed stays."""
    title = Service(service).title
    if not yes:
        click.confirm(f"Delete everything from {title}?", abort=True, err=True)

    async def work(services: Services) -> None:
        gone = await services.connections.forget(Service(service))
        document = {"service": service, **documents.plain(gone)}
        call.answer(
            document,
            lambda: (
                f"From {title}: {gone.setlists:,} setlists, {gone.shows:,} shows and "
                f"{gone.songs:,} songs deleted."
            ),
        )

    return call.run(work)


@click.command("settings")
@click.argument("name", required=False)
@click.argument("value", required=False)
@global_options
@click.pass_obj
def settings_command(call: Call, name: str | None, value: str | None) -> int:
    """Show the lasting settings, or set NAME to VALUE."""
    folder = call.settings.data_dir
    chosen = call.settings.preferences
    if name is not None and value is not None:
        chosen = with_choice(chosen, name, value)
        write_preferences(folder, chosen)
    told = chosen.as_text()
    if name is not None:
        told = {key: text for key, text in told.items() if key == name}
        if not told:
            raise InvalidInput(f"There is no setting {name!r}.", field="name")
    call.answer(
        {"settings": told}, lambda: "\n".join(f"{key} = {text}" for key, text in told.items())
    )
    return DONE


@click.command("doctor")
@click.option(
    "--test",
    "tested",
    type=click.Choice([service.value for service in Service]),
    metavar="SERVICE",
    help="Ask SERVICE for one thing of each kind that it gives.",
)
@click.option("--artist", default="Radiohead", show_default=True, help="The artist to test with.")
@click.option(
    "--metrics",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write today's counts as text for Prometheus.",
)
@global_options
@click.pass_obj
def doctor_command(call: Call, tested: str | None, artist: str, metrics: Path | None) -> int:
    """Check the library, the cache, the keyring, the services and the window system."""
    if tested is not None:
        return _try_out(call, Service(tested), artist)
    window = window_system(os.environ)
    settings = call.settings.demo() if call.demo else call.settings
    checkup = asyncio.run(call.host.examine(settings))
    if metrics is not None:
        _write_metrics(metrics, checkup)
    document = documents.checkup_document(checkup, window)
    call.answer(document, lambda: words.doctor_in_words(document))
    return STORAGE if checkup.store.state != "ready" else DONE


def _try_out(call: Call, service: Service, artist: str) -> int:
    async def work(services: Services) -> None:
        trials = await services.connections.try_out(service, artist)
        document = documents.trials_document(service.value, trials)
        call.answer(document, lambda: words.trials_in_words(document))
        if not document["works"]:
            call.code = _code_of(await _status(services, service)) or SERVICE

    return call.run(work)


def _write_metrics(path: Path, checkup: Checkup) -> None:
    from setlist_desktop.services.metrics import metrics_text

    try:
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        fresh.write_text(metrics_text(checkup.services, checkup.activity), encoding="utf-8")
        fresh.replace(path)  # whoever collects it never reads half of it
    except OSError as error:
        raise InvalidInput(
            f"{path} cannot be written: {error.strerror}.", field="metrics"
        ) from None
