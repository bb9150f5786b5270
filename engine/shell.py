"""The command line: what a person types, and what is shown or refused."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

import typer
import typer.main

from engine.commands import assessing, auditing, consulting, dating, explaining, language, trying, writing
from engine.commands.printing import show_no_more
from engine.commands.usage import refused
from engine.errors import ShellError
from engine.languages import wanted
from engine.said import Said, reason_of
from engine.sections import KnowledgeBase
from engine.wording import Wording

UNUSABLE = 2
TAKES_NO_MORE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
HELP = "--help"
COMMANDS = (assessing, consulting, explaining, trying, dating, auditing, writing)


def application(base: KnowledgeBase, named: str = "") -> typer.Typer:
    """The command over a rule base; where one of its commands is ``named``, with that one alone.

    Typer takes longer to build them all than most of them take to run.
    """
    app = language.Application(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    language.add_to(app)
    for commands in COMMANDS:
        commands.add_to(app, base)
    alone = [one for one in app.registered_commands if one.callback is not None and _name(one.callback) == named]
    app.registered_commands = alone or app.registered_commands
    return app


def _name(function: Callable[..., Any]) -> str:
    return typer.main.get_command_name(function.__name__)


def run(base: KnowledgeBase, arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; every refusal is one line per mistake on standard error."""
    told = base
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        told = base.speaking(wanted(os.environ, base.languages))
        given = list(sys.argv[1:] if arguments is None else arguments) or [HELP]
        spoken, typed = language.language_of(given, os.environ, base.languages)
        told = base.speaking(spoken)
        helped = HELP in typed
        command: Any = typer.main.get_command(application(told, "" if helped else next(iter(typed), "")))
        if helped:
            language.worded(command, told.wording, base.languages)
        outcome = _outcome(command, typed, told.wording)
        if sys.stdout is not None:
            sys.stdout.flush()
        return outcome if isinstance(outcome, int) else 0
    except ShellError as error:
        print(error.told(told.wording.say), file=sys.stderr)
        return UNUSABLE
    except typer.TyperException as error:
        print(f"article10: {told.wording.say(refused(error.format_message(), told.wording))}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        show_no_more()
        return 0
    except OSError as error:
        if error.errno not in TAKES_NO_MORE:
            raise
        show_no_more()
        print(f"article10: {told.wording.say(Said('refused-output', reason=reason_of(error)))}", file=sys.stderr)
        return UNUSABLE
    except (KeyboardInterrupt, typer.Abort):
        print(told.wording.phrase("stopped-unchanged"), file=sys.stderr)
        return 130


def _outcome(command: Any, typed: Sequence[str], wording: Wording) -> object:
    """What the command returns. Typer's own way of running it would keep from us that somebody pressed Ctrl-C."""
    try:
        with command.make_context("article10", list(typed), obj=wording) as context:
            return command.invoke(context)
    except typer.Exit as left:
        return left.exit_code
