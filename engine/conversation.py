"""The conversation of a consultation: a question, what is typed, and what comes of it, until nothing more is to be asked.

What a person types is an answer or one of a few words, which have their English names in every language and those of
the language beside them. An answer that is one of the words is typed in quotes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from engine.answers import Answers, NotUnderstood, Understood, words_of
from engine.changing import field_at
from engine.consultation import Consultation, Question, Refused
from engine.consulting_screen import ConsultingScreen
from engine.differences import compared
from engine.report import report_of
from engine.said import Said
from engine.scalars import LONGEST_ECHO
from engine.standing_answers import ANSWERED, LEFT_OPEN, WENT_BACK, Event
from engine.typed_lines import PROMPT, ReadLine
from engine.vocabulary import Choice, Field, ListOf, case_file_name

COMMANDS = ("why", "help", "unknown", "back", "so-far", "what-if", "save", "quit")
FINISHED, LEFT, ENDED = "finished", "left", "the input ended"


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeps a consultation: writes an event before it returns, writes the case file and tells where both are."""

    event: Callable[[Event], None]
    case: Callable[[Consultation, str], str]
    session: str


class Conversation:
    """One sitting of a consultation. ``who`` answers, ``now`` tells the time of an answer, ``echo`` shows what is read."""

    def __init__(
        self,
        consultation: Consultation,
        kept: Kept,
        read: ReadLine,
        screen: ConsultingScreen,
        *,
        who: str,
        now: Callable[[], str],
        echo: bool = False,
    ) -> None:
        self.consultation = consultation
        self.kept = kept
        self.read = read
        self.screen = screen
        self.wording = screen.wording
        self.who = who
        self.now = now
        self.echo = echo
        self.commands = {
            word: name
            for name in COMMANDS
            for word in (name.replace("-", " "), *words_of(self.wording, f"typed-{name}"))
        }

    def run(self) -> str:
        """Ask until the person leaves, the input ends, or nothing is left to ask and it is left at that; which it was."""
        asked: Question | None = None
        known: Consultation | None = None
        while True:
            if self.consultation is not known:
                with self.screen.searching():
                    question = self.consultation.question
                known = self.consultation
            if question is None:
                if self._finish():
                    return FINISHED
                continue
            if question is not asked:
                self._ask(question)
                if asked is None:  # while the first question is being read
                    self.consultation.prepare()
                asked = question
            else:
                self.screen.asked_still(self._heading(question), self.question_text(question))
            typed = self._line([option.word for option in self._answers(question).options(question.field)])
            if typed is None:
                return ENDED
            if self._typed(question, typed) == LEFT:
                return LEFT

    def _line(self, words: Sequence[str]) -> str | None:
        typed = self.read((*words, *self.commands))
        if self.echo and typed is not None:
            self.screen.line(f"{PROMPT}{typed if len(typed) <= LONGEST_ECHO else typed[: LONGEST_ECHO - 1] + '…'}")
        return typed

    def _finish(self) -> bool:
        """The result, and whether it is left at that: somebody may still go back over the last answers."""
        self._show_result()
        while True:
            self.screen.say("consult-at-the-end", "dim", back=self.listed("back"), end=self.listed("quit"))
            typed = self._line(())
            command = None if typed is None else self._command_in(typed)
            if typed is None or not typed.strip() or command == "quit":
                return True
            if command == "back":
                if self.consultation.steps:
                    self._back()
                    return False
                self.screen.say("consult-first")
            elif command == "so-far":
                self._so_far()
            elif command == "save":
                self.save()

    def _show_result(self) -> None:
        """The result as it is assessed, then the questions that were left open, and those that were not asked."""
        result, base = self.consultation.result, self.consultation.base
        assert result is not None
        self.screen.gap()
        self.screen.say("consult-finished", "bold")
        report = report_of(result, base.sections, base.wording)
        self.screen.report(report)
        for key, paths in (
            ("consult-remaining", self.consultation.left_open),
            ("consult-not-asked", self.consultation.not_asked(report)),
        ):
            self.screen.listing(key, [f"{base.question(path)} ({path})".strip() for path in paths])
        self.screen.gap()

    def listed_commands(self) -> str:
        """The words that can be typed at a question, in the language."""
        return ", ".join(map(self.listed, COMMANDS))

    def listed(self, command: str) -> str:
        """The first word of the language for a command."""
        return words_of(self.wording, f"typed-{command}")[0]

    def question_text(self, question: Question) -> str:
        """The question in words."""
        if question.another:
            person = self.consultation.case is None
            return self.wording.phrase("consult-another-person" if person else "consult-another-entry")
        about = self._about(question)
        return self.consultation.base.question(about) or _last(question.path)

    def _about(self, question: Question) -> str:
        """The path in a case file that the question is worded by."""
        return question.about.replace("+", ".new" if self.consultation.case is None else "")

    # -- what is typed

    def _typed(self, question: Question, typed: str) -> str:
        line, command = _one_line(typed), self._command_in(typed)
        if command is None and (value := self._what_if_value(line)) is not None:
            self._what_if(question, value)
        elif command is not None:
            return self._command(question, command)
        elif not line:
            self._empty(question)
        else:
            self._answer(question, typed)
        return ""

    def _command_in(self, typed: str) -> str | None:
        """The command that was typed, if one was."""
        return self.commands.get(_one_line(typed).casefold())

    def _command(self, question: Question, command: str) -> str:
        match command:
            case "why":
                self._why(question)
            case "help":
                self._help(question)
            case "unknown":
                self._unknown(question)
            case "back":
                self._back()
            case "so-far":
                self._so_far()
            case "what-if":
                self._what_if(question, "")
            case "save":
                self.save()
            case "quit":
                self.save()
                return LEFT
        return ""

    def _answer(self, question: Question, typed: str) -> None:
        try:
            event, told = self._event(question, typed)
            self._take(event)
        except (NotUnderstood, Refused) as error:
            self._refuse(error)
            return
        self.screen.noted(told)

    def _take(self, event: Event) -> None:
        """The event taken, once it is on disk."""
        later = self.consultation.after(event)
        self.kept.event(replace(event, verdicts=later.verdicts))
        self.consultation = later

    def _event(self, question: Question, typed: str) -> tuple[Event, str]:
        """The answer as an event, and read back; NotUnderstood where it is none."""
        field, text = question.field, typed.strip()
        if len(text) > 2 and text[0] == text[-1] == '"':
            text = text[1:-1]
        if question.none_at and self._says_none(field, text):
            value = "[]" if self._is_list(question) else "none"
            return self._said(question.none_at, Understood(value, self.wording.phrase("consult-nothing")))
        return self._said(question.path, self._answers(question).understood(field, text))

    def _said(self, path: str, understood: Understood) -> tuple[Event, str]:
        return Event(ANSWERED, path, understood.written, self.who, self.now()), understood.told

    def _says_none(self, field: Field, text: str) -> bool:
        item = field.item if isinstance(field, ListOf) else field
        says = text.casefold() in (*words_of(self.wording, "answer-none"), "none")
        return says and not (isinstance(item, Choice) and "none" in item.values)

    def _is_list(self, question: Question) -> bool:
        return isinstance(question.field, ListOf) or question.none_at + "+" in question.path

    def _answers(self, question: Question) -> Answers:
        own = self.consultation.about(question.path)
        return Answers(self.wording, {one: name for one, name in self.consultation.names.items() if one != own})

    def _refuse(self, error: NotUnderstood | Refused) -> None:
        if isinstance(error, NotUnderstood):
            self.screen.refused(str(error))
            return
        for reason in error.reasons:
            self.screen.refused(self.wording.say(Said("consult-refused", reason=reason)))

    def _empty(self, question: Question) -> None:
        """Enter alone: what was said here before, where somebody went back to change it."""
        earlier = self.consultation.taken_back
        if earlier is None:
            self.screen.say("consult-empty", expected=self._answers(question).expects(question.field))
            return
        try:
            self._take(Event(earlier.does, earlier.path, earlier.value, earlier.by, earlier.at))
        except Refused as error:
            self._refuse(error)
            return
        self.screen.noted(self._told_earlier(question, earlier))

    # -- the words

    def _why(self, question: Question) -> None:
        result, reason = self.consultation.result, self.consultation.reason
        if result is None:
            self.screen.say("consult-why-entrance")
            return
        self.screen.waiting(reason.waiting if reason else (), result)
        if reason is None:
            return
        found = self.screen.apart(reason.one.conclusions, reason.other.conclusions)
        apart = [
            *(name for name in found if name in reason.waiting),
            *(name for name in found if name not in reason.waiting),
        ]
        if apart and reason.given:
            fields = ((path, field_at(self.consultation.base.case_file, path)) for path in reason.given)
            told = [
                f"{self.consultation.base.question(path) or path} {self._read_back(there, reason.given[path])}"
                for path, there in fields
                if there is not None
            ]
            self.screen.say("consult-why-given", given=f"{self.screen.wording.semicolon} ".join(told))
        for leads in (reason.one, reason.other):
            if leads.value and apart:
                value = self._read_back(reason.field, leads.value)
                self.screen.leads(value, leads.conclusions, apart, result)

    def _help(self, question: Question) -> None:
        answers = self._answers(question)
        meant = self.consultation.base.help(self._about(question))
        if meant:
            self.screen.line(meant)
        self.screen.say("consult-help-expected", expected=answers.expects(question.field))
        self.screen.options(answers.options(question.field))
        if question.none_at:
            self.screen.say("consult-none-offered")
        self.screen.say("consult-help-path", "dim", path=question.path)
        self.screen.say("consult-help-commands", commands=self.listed_commands())
        self.screen.say("consult-help-quoted", "dim")

    def _unknown(self, question: Question) -> None:
        if question.must:
            self.screen.refused(self.wording.phrase("consult-must"))
            return
        self._take(Event(LEFT_OPEN, question.left_open_at, "", self.who, self.now()))
        self.screen.say("consult-left-open")

    def _back(self) -> None:
        if not self.consultation.steps:
            self.screen.say("consult-first")
            return
        self._take(Event(WENT_BACK, by=self.who, at=self.now()))
        self.screen.say("consult-gone-back")

    def _so_far(self) -> None:
        result = self.consultation.result
        if result is None:
            self.screen.say("consult-so-far-none")
            return
        base = self.consultation.base
        left_open = [f"{base.question(path)} ({path})" for path in self.consultation.left_open]
        self.screen.so_far(result, left_open)
        self._progress()

    def _what_if_value(self, line: str) -> str | None:
        for word in sorted((word for word, name in self.commands.items() if name == "what-if"), key=len, reverse=True):
            if line.casefold().startswith(f"{word} "):
                return line[len(word) + 1 :].strip()
        return None

    def _what_if(self, question: Question, value: str) -> None:
        if not value:
            self.screen.say("consult-what-if-usage", example=self.listed("what-if"), value=self._example(question))
            return
        try:
            event, told = self._event(question, value)
            tried = self.consultation.tried(event)
        except (NotUnderstood, Refused) as error:
            self._refuse(error)
            return
        now = self.consultation.result
        if tried is None or tried.result is None:
            self.screen.say("consult-what-if-more")
            return
        self.screen.say("consult-what-if-title", "bold", value=told)
        if now is None:
            self.screen.so_far(tried.result, ())
            return
        differing = compared(now, tried.result, self.consultation.base.sections)
        self.screen.differences(now, tried.result, differing)

    def _example(self, question: Question) -> str:
        """A value that the present question takes, to be shown."""
        options = self._answers(question).options(question.field)
        return options[0].word if options else self.wording.phrase("yes") if question.another else "…"

    def save(self) -> None:
        """Write the case file as far as it is known, and say where all of it stands."""
        self.screen.say("consult-saved", file=self.kept.session)
        question = self.consultation.question
        case = self.kept.case(self.consultation, self.question_text(question) if question else "")
        if case:
            self.screen.say("consult-saved-case", file=case)

    # -- the question

    def _ask(self, question: Question) -> None:
        answers = self._answers(question)
        self.screen.gap()
        if self.consultation.case is not None:
            self._progress()
        expects = answers.expects(question.field)
        if question.none_at and not isinstance(question.field, ListOf):
            expects = f"{expects}{self.wording.semicolon} {self.wording.phrase('consult-none-offered')}"
        options = answers.options(question.field)
        earlier = self.consultation.taken_back
        said = self.wording.phrase("consult-earlier", told=self._told_earlier(question, earlier)) if earlier else ""
        self.screen.question(self._heading(question), self.question_text(question), options, expects, said)

    def _heading(self, question: Question) -> str:
        """Whom or which entry a question is about."""
        who = self.consultation.about(question.path.replace("+", "."))
        names = self.consultation.names
        parts = [self.wording.phrase("consult-question-about", who=names[who])] if who in names else []
        if question.number > 1 and not question.another:
            parts.append(self.wording.phrase("consult-question-entry", number=question.number))
        return ". ".join(parts)

    def _progress(self) -> None:
        told = {"count": self.consultation.open_conditions, "left": len(self.consultation.left_open)}
        self.screen.say("consult-progress", "dim", **told)

    def _read_back(self, field: Field, value: str) -> str:
        return Answers(self.wording, self.consultation.names).read_back(field, value)

    def _told_earlier(self, question: Question, earlier: Event) -> str:
        if earlier.does == LEFT_OPEN:
            return self.wording.phrase("consult-unknown")
        return self._read_back(question.field, earlier.value)


def _one_line(typed: str) -> str:
    """What was typed with one space between its words, and a plain apostrophe."""
    return " ".join(typed.replace("\u2019", "'").split())


def _last(path: str) -> str:
    return case_file_name(path.rpartition(".")[2]).replace("_", " ")
