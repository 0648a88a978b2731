"""The command line: its options and commands, and how an error becomes an exit code."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import click
from typing_extensions import override

from setlist_desktop import __version__
from setlist_desktop.cli.call import (
    BAD_INPUT,
    BUG,
    DONE,
    INTERRUPTED,
    Call,
    ReaderGone,
    global_options,
    let_go_of_stdout,
)
from setlist_desktop.cli.host import WindowRequest, read_size
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.cli.host import Host

COMMANDS = {
    "search": ("library", "Find artists, here and at the services."),
    "import": ("library", "Bring an artist with all shows and setlists into the library."),
    "find": ("finding", "Find anything in the library by a word."),
    "near": ("finding", "List the shows to come near a place."),
    "stats": ("finding", "Tell an artist's or a venue's past, or what is trending."),
    "feed": ("finding", "Tell what happened of late."),
    "load": ("loading", "Take in files: setlist.fm JSON, JSONL, CSV, own exports."),
    "add": ("adding", "Add an artist, a show or a played setlist by hand."),
    "shows": ("library", "List an artist's shows."),
    "setlist": ("setlists", "Show what was played, and what was predicted."),
    "predict": ("setlists", "Predict what will be played."),
    "why": ("outlook", "Tell how likely a song is, and why."),
    "what-if": ("outlook", "Predict with songs taken as played or not."),
    "attended": ("attending", "Take over the shows that you have been to, by setlist.fm."),
    "hopes": ("attending", "Tell what a show may bring: songs never heard live, favourites."),
    "mark": ("attending", "Say that you are going to a show, went, or missed it."),
    "score": ("scoring", "Hold a prediction against what was played."),
    "scores": ("scoring", "Sum up how right predictions were."),
    "seal": ("sealing", "Seal a prediction before the show."),
    "open-seal": ("sealing", "Open sealed predictions after the show, and score them."),
    "league": ("sealing", "Make a table of friends from a folder of sealed predictions."),
    "evaluate": ("evaluating", "Look back: how predictions would have done."),
    "vote": ("setlists", "Vote on a song of a show."),
    "votes": ("setlists", "Show the votes on a show."),
    "export": ("exporting", "Write everything, an artist or a show into a file."),
    "backup": ("keeping", "Copy the library, checked, into its folder of backups."),
    "restore": ("keeping", "Put a backup into the library's place."),
    "sync": ("syncing", "Run background jobs once, now."),
    "review": ("own_words", "Rate a venue, or list what was said."),
    "tag": ("own_words", "Give an artist tags, or list them."),
    "songs": ("songs", "Say which titles are one song, and take that back."),
    "trash": ("discarding", "Throw things away, bring them back, delete them for good."),
    "maintain": ("maintaining", "Check, clean and optimise the library; add made-up data."),
    "keys": ("care", "Keep, test or forget the key of a service."),
    "settings": ("care", "Show or change lasting settings."),
    "updates": ("updating", "Ask whether there is a newer release."),
    "forget": ("care", "Delete everything that a service gave."),
    "doctor": ("care", "Check library, cache, keys, services and window system."),
}


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is first needed."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order people meet them."""
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"setlist_desktop.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, told) in COMMANDS.items()])


def _size(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> tuple[int, int] | None:
    if value is None:
        return None
    try:
        return read_size(value)
    except ValueError:
        raise click.BadParameter("a size is written as 1440x900") from None


@click.group(cls=LazyGroup, invoke_without_command=True)
@global_options
@click.option("--smoke", is_flag=True, help="Open the window, paint it once, end.")
@click.option(
    "--screenshot",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Paint the window into a PNG file, end.",
)
@click.option("--language", type=click.Choice(list(LANGUAGES)), help="The window's language.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="The window's theme.")
@click.option("--size", callback=_size, metavar="WxH", help="The window's size in pixels.")
@click.option("--profile-start", is_flag=True, help="Tell what each stage of the start took, end.")
@click.version_option(__version__, prog_name="setlist-desktop")
@click.pass_context
def program(
    context: click.Context,
    smoke: bool,
    screenshot: Path | None,
    language: str | None,
    theme: str | None,
    size: tuple[int, int] | None,
    profile_start: bool,
) -> int | None:
    """Look up concerts, predict the setlist, vote on it, and see how right you were.

    Without a command the window opens. --data-dir, --json, --offline and --demo may stand before
    a command or after it.
    """
    wants_window = smoke or screenshot or language or theme or size or profile_start
    if context.invoked_subcommand is not None:
        if wants_window:
            raise click.UsageError(
                "--smoke, --screenshot, --profile-start, --language, --theme and --size"
                " go without a command."
            )
        return None
    call: Call = context.obj
    request = WindowRequest(
        data_dir=call.data_dir,
        offline=call.offline,
        demo=call.demo,
        smoke=smoke,
        screenshot=screenshot,
        theme=theme,
        language=language or "",
        size=size,
        profile_start=profile_start,
        as_json=call.as_json,
    )
    return call.host.window(request)


def run(arguments: Sequence[str], host: Host) -> int:
    """Run one call of the command line; return its exit code."""
    call = Call(host, as_json=_wants_json(arguments))
    try:
        result = program.main(
            list(arguments), prog_name="setlist-desktop", standalone_mode=False, obj=call
        )
        return result if isinstance(result, int) else DONE
    except click.ClickException as error:
        return _fail_usage(call, error)
    except SetlistError as error:
        return call.fail_with(error)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. What has come stays.", err=True)
        return INTERRUPTED
    except ReaderGone:
        let_go_of_stdout()
        return DONE
    except Exception as error:  # noqa: BLE001 - the crash hook of the command line
        return _fail_bug(call, error)


def _wants_json(arguments: Sequence[str]) -> bool:
    options = list(arguments)
    if "--" in options:
        options = options[: options.index("--")]
    return "--json" in options


def _fail_usage(call: Call, error: click.ClickException) -> int:
    context = getattr(error, "ctx", None)
    hint = f"Try '{context.command_path} --help'." if context else ""
    call.fail("usage", error.format_message(), hint)
    return BAD_INPUT


def _fail_bug(call: Call, error: Exception) -> int:
    report = call.host.report_bug(call.settings, error)
    where = f" A report without keys lies in {report}." if report else ""
    message = f"This is a bug of the program ({type(error).__name__}).{where}"
    call.fail("bug", message, "Please tell us about it, with the report.")
    return BUG
