"""For who asks a family: ``consult``, and the sessions that it keeps."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.commands.options import Law, On, Reading, Strict, asked
from engine.commands.printing import show_no_more
from engine.errors import UnknownName, printable
from engine.said import Said, with_hint
from engine.sections import Asked, KnowledgeBase

if TYPE_CHECKING:
    from engine.consultation import Consultation
    from engine.consulting_screen import ConsultingScreen
    from engine.kept_sessions import KeptSession, OpenSession, Sessions
    from engine.session_text import Opening
    from engine.wording import Wording

INPUT_ENDED = 3
NOT_WRITTEN = 2
STOPPED = 130
LONGEST_NAME = 100


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the command to the application."""

    @app.command()
    def consult(
        case: Annotated[Path | None, typer.Argument(metavar="[CASE.yaml]")] = None,
        list_: Annotated[bool, typer.Option("--list")] = False,
        delete: Annotated[str | None, typer.Option(metavar="NAME")] = None,
        resume: Annotated[str | None, typer.Option(metavar="NAME")] = None,
        fork: Annotated[str | None, typer.Option(metavar="NAME")] = None,
        name: Annotated[str | None, typer.Option(metavar="NAME")] = None,
        who: Annotated[str | None, typer.Option(metavar="NAME")] = None,
        plain: Annotated[bool, typer.Option("--plain")] = False,
        output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE")] = None,
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> int:
        import os

        from engine.consulting_screen import ConsultingScreen
        from engine.kept_sessions import Sessions, folder, unusable
        from engine.screen import terminal

        sessions = Sessions(folder(os.environ))
        chosen = [option for option in (list_ or None, delete, resume, fork, case) if option is not None]
        if len(chosen) > 1:
            raise UnknownName(Said("refused-several-tasks"))
        if (resume or fork) and (strict or reading or law or on):
            raise UnknownName(Said("refused-options-of-session"))
        screen = ConsultingScreen(terminal(), base, plain=plain)
        if list_:
            _list(sessions, screen)
            return 0
        if delete is not None:
            for deleted in sessions.delete(delete):
                screen.line(screen.wording.say(deleted))
            return 0
        target = None if output is None else _place(sessions, output, case)
        if resume is not None:
            session = sessions.resume(resume)
            begun = Said("consult-resumed", name=resume, count=len(session.kept.steps))
        elif fork is not None:
            session, begun = _forked(sessions, base, fork, name, _who(who))
        else:
            question = asked(base, on=on, strict=strict, reading=reading, law=law)
            opening = _opening(base, case, question, on or "", _who(who))
            session = sessions.create(name or sessions.free_name(_now()[:10]), opening)
            begun = Said("consult-opened", name=session.kept.name)
        try:
            return _sit(base, session, screen, _who(who), _CaseFiles(session.kept.file, target, screen.wording), begun)
        except KeyboardInterrupt:
            kept = session.kept
            screen.gap()
            screen.say("consult-stopped", count=len(kept.steps), file=str(kept.file))
            screen.say("consult-later", name=kept.name)
            return STOPPED
        except BrokenPipeError:
            raise
        except OSError as error:  # the terminal is gone, or what is said goes to a full disk
            show_no_more()
            raise unusable(session.kept.file, Said("session-not-shown", count=len(session.kept.steps)), error) from None
        finally:
            session.close()


class _CaseFiles:
    """The case file beside the session, and where it was asked for as well; ``failed`` is the last that was not written."""

    def __init__(self, session: Path, output: Path | None, wording: Wording) -> None:
        self.beside = session.with_suffix(".yaml")
        self.output = output
        self.wording = wording
        self.failed: Path | None = None

    def write(self, consultation: Consultation, remaining: str) -> str:
        """Write both; where they stand now, "" where none does. What is not written is told on standard error."""
        from engine.consulted_case import consulted_case
        from engine.kept_sessions import UnusableSession
        from engine.private_file import write_private

        text = consulted_case(consultation, remaining)
        wanted = [self.beside, *([] if self.output is None else [self.output])] if text else []
        written: list[Path] = []
        self.failed = None
        for file in wanted:
            try:
                write_private(file, text)
                written.append(file)
            except UnusableSession as error:
                self.failed = file
                stands = Said("session-case-beside", file=printable(str(self.beside))) if written else None
                told = UnusableSession(error.place, with_hint(error.said, stands)).told(self.wording.say)
                print(told, file=sys.stderr)
        return ", ".join(map(str, written))


def _place(sessions: Sessions, output: Path, case: Path | None) -> Path:
    """The file that -o names; UnknownName where no case file can be written there."""
    from engine.kept_sessions import ENDING
    from engine.private_file import place_for

    target = place_for(output, beside=case)
    if target.name.endswith(ENDING) and target.parent == sessions.place.resolve():
        raise UnknownName(Said("refused-to-write-over-session", path=printable(str(output))))
    return target


def _sit(
    base: KnowledgeBase, session: OpenSession, screen: ConsultingScreen, who: str, files: _CaseFiles, begun: Said
) -> int:
    """One sitting, from the first line on the screen to the last; the exit status."""
    from engine.conversation import ENDED, FINISHED, Conversation, Kept
    from engine.remembering import remembering
    from engine.typed_lines import is_piped, lines_of

    kept = session.kept
    consultation = _consultation(remembering(base), kept)
    _refuse_what_is_no_longer_taken(consultation, kept)
    conversation = Conversation(
        consultation,
        Kept(session.keep, files.write, str(kept.file)),
        lines_of(screen.plain),
        screen,
        who=who,
        now=_now,
        echo=is_piped(),
    )
    screen.line(screen.wording.say(begun))
    if kept.unfinished:
        screen.say("consult-cut-off")
    _tell_changed_base(screen, kept, consultation)
    screen.say("consult-commands", "dim", commands=conversation.listed_commands())
    ending = conversation.run()
    if ending == ENDED:
        screen.say("consult-ended")
    if ending in (ENDED, FINISHED):
        conversation.save()
    if ending != FINISHED:
        screen.say("consult-later", name=kept.name)
    if files.failed is not None:
        return NOT_WRITTEN
    return INPUT_ENDED if ending == ENDED else 0


def _tell_changed_base(screen: ConsultingScreen, kept: KeptSession, consultation: Consultation) -> None:
    base, opening, wording = consultation.base, kept.opening, screen.wording
    content = base.content()
    parts = [
        wording.word("consult-part", part)
        for part in content
        if part != "whole" and content[part] != opening.content.get(part)
    ]
    if base.version != opening.version:
        parts.append(wording.phrase("consult-version-changed", before=opening.version, now=base.version))
    if not parts:
        return
    screen.say("consult-base-changed", "yellow", parts=", ".join(parts))
    before: Mapping[str, str] = kept.events[-1].verdicts if kept.events else {}
    now, names = consultation.verdicts, consultation.names
    differing = [person for person in before if person in now and now[person] != before[person]]
    for person in differing:
        then, today = (wording.word("verdict", verdicts[person]) for verdicts in (before, now))
        screen.say("consult-verdict-changed", who=names[person], before=then, now=today)
    if before and not differing:
        screen.say("consult-verdicts-same")


def _list(sessions: Sessions, screen: ConsultingScreen) -> None:
    from engine.kept_sessions import UnusableSession

    names = sessions.names()
    if not names:
        screen.say("consult-list-empty", folder=str(sessions.place))
    for name in names:
        try:
            kept = sessions.read(name)
        except UnusableSession as error:
            screen.line(error.told(screen.wording.say))
            continue
        last = _moment(screen.wording, kept.events[-1].at) if kept.events else ""
        screen.say(
            "consult-list-entry",
            name=name,
            count=len(kept.steps),
            opened=_moment(screen.wording, kept.opening.opened),
            last=last or screen.wording.phrase("consult-list-never"),
        )


def _moment(wording: Wording, at: str) -> str:
    """A day and its hour and minute, of a time as sessions keep it."""
    return wording.phrase("moment", day=wording.value(at[:10], {}), time=at[11:16])


def _forked(
    sessions: Sessions, base: KnowledgeBase, name: str, called: str | None, who: str
) -> tuple[OpenSession, Said]:
    """A new session with the answers of another, and what is said of it.

    It goes back over the last answer; where one cannot be used, it has those before that.
    """
    from dataclasses import replace

    from engine.standing_answers import WENT_BACK, Event

    kept = sessions.whole_part(name)
    opening = replace(kept.opening, opened=_now(), by=who, forked_from=name)
    refused = _first_refused(_consultation(base, kept), kept)
    taken = kept.events if refused is None else kept.events[: refused[0]]
    cut_short = refused is not None or kept.damaged
    if not cut_short and kept.steps:
        taken = (*taken, Event(WENT_BACK, by=who, at=_now()))
    session = sessions.create(called or sessions.free_name(f"{name}-2"), opening, taken)
    new = session.kept
    if cut_short:
        return session, Said("consult-forked-part", name=new.name, source=name, count=len(new.steps))
    if kept.steps:
        return session, Said("consult-forked", name=new.name, source=name)
    return session, Said("consult-forked-empty", name=new.name, source=name)


def _consultation(base: KnowledgeBase, kept: KeptSession) -> Consultation:
    """The consultation that a session keeps; UnusableSession where a reading or a law of it is no longer there."""
    from engine.consultation import Consultation
    from engine.kept_sessions import UnusableSession

    try:
        return Consultation(base, _asked(base, kept.opening), kept.opening.start, kept.events)
    except UnknownName as error:
        raise UnusableSession(f"{kept.file}:1", error.said) from None


def _first_refused(consultation: Consultation, kept: KeptSession) -> tuple[int, tuple[Said, ...]] | None:
    """The first event of a session that the present rule base does not take, and why.

    UnusableSession where the case file that it began with cannot be used.
    """
    from engine.errors import UnusableInput
    from engine.kept_sessions import UnusableSession

    try:
        return consultation.first_refused()
    except UnusableInput as error:
        first = error.mistakes[0]
        said = Said("session-start-not-taken", line=first.line, reason=first.said)
        raise UnusableSession(f"{kept.file}:1", said) from None


def _refuse_what_is_no_longer_taken(consultation: Consultation, kept: KeptSession) -> None:
    """Refuse in one line a session with an answer that the present rule base does not take."""
    from engine.kept_sessions import UnusableSession
    from engine.standing_answers import stacked

    refused = _first_refused(consultation, kept)
    if refused is None:
        return
    place, reasons = refused
    event, count = kept.events[place], len(stacked(kept.events[:place])[0])
    answer = printable(f"{event.path}: {event.value}")
    said = Said("session-not-taken", number=count + 1, answer=answer, reason=reasons[0])
    rest = Said("session-answers-stand", count=count, name=kept.name)
    raise UnusableSession(f"article10: {kept.file}", with_hint(said, rest))


def _opening(base: KnowledgeBase, case: Path | None, question: Asked, on: str, who: str) -> Opening:
    """What a new session is opened with; UnusableInput where its case file cannot be used."""
    from engine.consultation import Start
    from engine.file_text import text_of
    from engine.session_text import Opening

    text = "" if case is None else text_of(case)
    if case is not None:
        base.examine(base.read(case), question)
    return Opening(
        opened=_now(),
        by=who,
        version=base.version,
        content=base.content(),
        start=Start(text, "consultation" if case is None else printable(str(case))),
        on=on,
        strict=question.strict,
        readings=dict(question.readings),
        law=question.law,
    )


def _asked(base: KnowledgeBase, opening: Opening) -> Asked:
    readings = list((opening.readings or {}).values())
    return asked(base, on=opening.on or None, strict=opening.strict, reading=readings, law=opening.law)


def _who(who: str | None) -> str:
    if who is None:
        import getpass

        try:
            return getpass.getuser()
        except (KeyError, OSError):
            return ""
    if not who.strip() or len(who) > LONGEST_NAME or not who.isprintable():
        raise UnknownName(Said("refused-who", most=LONGEST_NAME))
    return " ".join(who.split())


def _now() -> str:
    import datetime

    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")
