"""CLIPS as a peer: a program and facts in, a run, and plain facts out."""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tests.benchmarks.harness import Contender, PlainFact, Trial, Work, counted

CLIPS = "CLIPS"

PROGRAMS = Path(__file__).parent


def program(name: str) -> str:
    """The text of a program of this folder."""
    return (PROGRAMS / f"{name}.clp").read_text(encoding="utf-8")


def clips(text: str, facts: Callable[[], Iterable[Any]]) -> Contender:
    """CLIPS with this program and these experta facts."""

    def build() -> Callable[[], Trial]:
        made = environment(text)

        def ready() -> Trial:
            made.reset()
            return _Trial(made, list(facts()))

        return ready

    def work() -> Work:
        made = environment(text)
        made.reset()
        assert_facts(made, facts())
        fired = run_and_count(made)
        return Work(fired.total(), counted(plain_facts(made)), fired)

    return Contender(CLIPS, build, work)


class _Trial(Trial):
    def __init__(self, made: Any, facts: list[Any]) -> None:
        self.made = made
        self.facts = facts

    def load(self) -> None:
        assert_facts(self.made, self.facts)

    def run(self) -> None:
        self.made.run()


def environment(text: str) -> Any:
    """A CLIPS environment with the program, in the firing order that experta calls depth and CLIPS lex."""
    from clips import Environment, Strategy

    made = Environment()
    for construct in constructs(text):
        made.build(construct)
    made.strategy = Strategy.LEX
    return made


def constructs(text: str) -> list[str]:
    """The constructs of a program, each with its brackets; a comment is a line of its own."""
    text = "\n".join(line for line in text.splitlines() if not line.startswith(";"))
    found: list[str] = []
    depth, begun = 0, 0
    for place, sign in enumerate(text):
        if sign == "(":
            begun = place if depth == 0 else begun
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                found.append(text[begun : place + 1])
    return found


def assert_facts(made: Any, facts: Iterable[Any]) -> None:
    """Assert experta facts in CLIPS, class by template and field by slot; a text becomes a symbol."""
    from clips import Symbol

    templates = {template.name: template for template in made.templates()}
    for fact in facts:
        values = {name: Symbol(v) if isinstance(v, str) else v for name, v in fact.items() if not fact.is_special(name)}
        templates[type(fact).__name__].assert_fact(**values)


def assert_slots(made: Any, facts: Iterable[tuple[str, dict[str, str]]]) -> None:
    """Assert facts that are told as templates and slots of symbols."""
    from clips import Symbol

    templates = {template.name: template for template in made.templates()}
    for name, slots in facts:
        templates[name].assert_fact(**{slot: Symbol(value) for slot, value in slots.items()})


def run_and_count(made: Any) -> Counter[str]:
    """Run, and return how often each rule fired, from what CLIPS says when its rules are watched."""
    from clips import Router

    class Listening(Router):
        heard = ""

        def query(self, name: str) -> bool:
            return name == "stdout"

        def write(self, _name: str, message: str) -> None:
            self.heard += message

    listening = Listening("listening", 40)
    made.add_router(listening)
    made.eval("(watch rules)")
    count = made.run()
    made.eval("(unwatch rules)")
    listening.delete()
    lines = [line.split() for line in listening.heard.splitlines() if line.startswith("FIRE")]
    fired = Counter(words[2].rstrip(":") for words in lines)
    assert fired.total() == count, "what CLIPS told and what it counted differ"
    return fired


def plain_facts(made: Any) -> list[PlainFact]:
    """The facts CLIPS holds, each as the name of its template and its slots."""
    return [
        (fact.template.name, *sorted((name, _plain(value)) for name, value in dict(fact).items()))
        for fact in made.facts()
    ]


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, str) else value
