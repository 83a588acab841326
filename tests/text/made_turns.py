"""Made-up customer turns, the same ones on every machine: service talk, and a fuzz over all that the lexicon holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

SUBJECTS = [
    "my order",
    "the refund",
    "your engineer",
    "the boiler",
    "this app",
    "the bill",
    "nobody",
    "it",
    "the driver",
]
VERBS = [
    "never came",
    "is not good",
    "was really helpful",
    "isn't working",
    "worked",
    "is so wrong",
    "was kind of rude",
]
TURNS = ["but", "and", "so", "no,", "although", "BUT", "nor"]
ENDS = [
    "I'm very worried!",
    "thanks a lot.",
    "I am FURIOUS!!",
    "what a great surprise :)",
    "no problem at all",
    "why??",
    "💔😡",
]


class Chooser:
    """A small generator of our own, so that what it chooses cannot change with a Python release."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, bound: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound

    def of(self, choices: Sequence[str]) -> str:
        return choices[self.below(len(choices))]


def service_turns(count: int, seed: int = 7) -> Iterator[str]:
    """Plausible customer turns."""
    choose = Chooser(seed)
    for _ in range(count):
        yield " ".join(choose.of(part) for part in (SUBJECTS, VERBS, TURNS, SUBJECTS, VERBS, ENDS))


def fuzzed_turns(count: int, vocabulary: Sequence[Sequence[str]], seed: int = 11) -> Iterator[str]:
    """Rows of tokens drawn evenly from groups of words, in mixed case, with stray punctuation and spacing."""
    choose = Chooser(seed)
    for _ in range(count):
        tokens = []
        for _ in range(1 + choose.below(14)):
            token = choose.of(vocabulary[choose.below(len(vocabulary))])
            token = (token, token, token, token.upper(), token.capitalize())[choose.below(5)]
            tokens.append(token + choose.of(["", "", "", "", "!", "??", ",", "."]))
        yield choose.of([" ", " ", " ", "  ", "", "\n"]).join(tokens)
