"""Commands that look after the program itself: keys, doctor."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import DONE, KEY, SERVICE, STORAGE, Call, global_options
from setlist_desktop.domain.errors import InvalidInput, SecretsUnavailable
from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.system.display import window_system
from setlist_desktop.system.settings import PREFIX

if TYPE_CHECKING:
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.services import Services

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


@click.command("doctor")
@global_options
@click.pass_obj
def doctor_command(call: Call) -> int:
    """Check the library, the cache, the keyring, the services and the window system."""
    window = window_system(os.environ)
    settings = call.settings.demo() if call.demo else call.settings
    checkup = asyncio.run(call.host.examine(settings))
    document = documents.checkup_document(checkup, window)
    call.answer(document, lambda: words.doctor_in_words(document))
    return STORAGE if checkup.store.state != "ready" else DONE
