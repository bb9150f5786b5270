"""For who asks a family: ``consult``, and the sessions that it keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.commands.options import Law, On, Reading, Strict, asked
from engine.errors import UnknownName
from engine.said import Said, with_hint
from engine.sections import Asked, KnowledgeBase

if TYPE_CHECKING:
    from engine.consultation import Consultation
    from engine.consulting_screen import ConsultingScreen
    from engine.kept_sessions import KeptSession, Opening, OpenSession, Sessions
    from engine.wording import Wording

INPUT_ENDED = 3
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
        from engine.kept_sessions import Sessions, folder
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
            for file in sessions.delete(delete):
                screen.say("consult-deleted", file=str(file))
            return 0
        if resume is not None:
            session = sessions.resume(resume)
        elif fork is not None:
            session = _forked(sessions, base, fork, name, _who(who))
        else:
            question = asked(base, on=on, strict=strict, reading=reading, law=law)
            opening = _opening(base, case, question, on or "", _who(who))
            session = sessions.create(name or sessions.free_name(_now()[:10]), opening)
        try:
            return _sit(base, session, screen, _who(who), output, resumed=resume is not None)
        finally:
            session.close()


def _sit(
    base: KnowledgeBase, session: OpenSession, screen: ConsultingScreen, who: str, output: Path | None, *, resumed: bool
) -> int:
    """One sitting, from the first line on the screen to the last; the exit status."""
    from engine.consultation import Consultation
    from engine.conversation import ENDED, FINISHED, Conversation, Kept
    from engine.remembering import remembering
    from engine.typed_lines import is_piped, lines_of

    kept = session.kept
    consultation = Consultation(remembering(base), _asked(base, kept.opening), kept.opening.start, kept.events)

    def keep_case(now: Consultation, remaining: str) -> str:
        return ", ".join(str(file) for file in _write_case(now, remaining, kept.file, output))

    _refuse_what_is_no_longer_taken(kept, consultation)
    conversation = Conversation(
        consultation,
        Kept(session.keep, keep_case, str(kept.file)),
        lines_of(screen.plain),
        screen,
        who=who,
        now=_now,
        echo=is_piped(),
    )
    _greet(screen, kept, consultation, resumed=resumed)
    screen.say("consult-commands", "dim", commands=conversation.listed_commands())
    try:
        ending = conversation.run()
    except KeyboardInterrupt:
        screen.gap()
        screen.say("consult-stopped", count=len(session.kept.events), file=str(kept.file))
        screen.say("consult-later", name=kept.name)
        return STOPPED
    if ending == FINISHED:
        conversation.save()
        return 0
    if ending == ENDED:
        screen.say("consult-ended")
        conversation.save()
    screen.say("consult-later", name=kept.name)
    return INPUT_ENDED if ending == ENDED else 0


def _greet(screen: ConsultingScreen, kept: KeptSession, consultation: Consultation, *, resumed: bool) -> None:
    """Say what is begun or gone on with, and what differs since it was opened."""
    if kept.opening.forked_from and not resumed:
        told: dict[str, Any] = {"name": kept.name, "from": kept.opening.forked_from}
        screen.say("consult-forked", **told)
    elif resumed:
        screen.say("consult-resumed", name=kept.name, count=len(consultation.steps))
    else:
        screen.say("consult-opened", name=kept.name)
    if kept.unfinished:
        screen.say("consult-cut-off")
    _tell_changed_base(screen, kept, consultation)


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


def _write_case(consultation: Consultation, remaining: str, session: Path, output: Path | None) -> Sequence[Path]:
    """The case file written beside the session, and where it was asked for; where it stands now."""
    from engine.consulted_case import consulted_case
    from engine.kept_sessions import write_private

    text = consulted_case(consultation, remaining)
    files = [session.with_suffix(".yaml"), *([output] if output is not None else [])] if text else []
    for file in files:
        write_private(file, text)
    return files


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
            count=len(kept.events),
            opened=_moment(screen.wording, kept.opening.opened),
            last=last or screen.wording.phrase("consult-list-never"),
        )


def _moment(wording: Wording, at: str) -> str:
    """A day and its hour and minute, of a time as sessions keep it."""
    return wording.phrase("moment", day=wording.value(at[:10], {}), time=at[11:16])


def _forked(sessions: Sessions, base: KnowledgeBase, name: str, called: str | None, who: str) -> OpenSession:
    """A new session with the answers of another, gone back over the last of them."""
    from dataclasses import replace

    from engine.consultation import Consultation
    from engine.standing_answers import WENT_BACK, Event

    kept = sessions.whole_part(name)
    opening = replace(kept.opening, opened=_now(), by=who, forked_from=name)
    taken = kept.events
    refused = Consultation(base, _asked(base, opening), opening.start, taken).first_refused()
    if refused is not None:
        taken = taken[: refused[0]]
    elif taken:
        taken = (*taken, Event(WENT_BACK, by=who, at=_now()))
    return sessions.create(called or sessions.free_name(f"{name}-2"), opening, taken)


def _refuse_what_is_no_longer_taken(kept: KeptSession, consultation: Consultation) -> None:
    """Refuse in one line a session with an answer that the present rule base does not take."""
    from engine.errors import printable
    from engine.kept_sessions import UnusableSession

    refused = consultation.first_refused()
    if refused is None:
        return
    place, reasons = refused
    event = kept.events[place]
    answer = printable(f"{event.path}: {event.value}")
    said = Said("session-not-taken", number=place + 1, answer=answer, reason=reasons[0])
    rest = Said("session-answers-stand", count=place, name=kept.name)
    raise UnusableSession(f"article10: {kept.file}", with_hint(said, rest))


def _opening(base: KnowledgeBase, case: Path | None, question: Asked, on: str, who: str) -> Opening:
    """What a new session is opened with; UnusableInput where its case file cannot be used."""
    from engine.consultation import Start
    from engine.file_text import text_of
    from engine.kept_sessions import Opening

    text = "" if case is None else text_of(case)
    if case is not None:
        base.examine(base.read(case), question)
    return Opening(
        opened=_now(),
        by=who,
        version=base.version,
        content=base.content(),
        start=Start(text, "consultation" if case is None else str(case)),
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
