"""words_answered: where the customer says one of your words, the agent takes it up."""

from __future__ import annotations

from pydantic import Field, model_validator

from empathyqa.checks.base import Settings, Share, Verdict, check, graded, not_applicable, seen, share_of
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence
from empathyqa.signal import Fact, Signal


class WordsAnswered(Settings):
    """Which words of the customer call for an answer, and what answers them."""

    any_of: list[str] = Field(default=[], description="Words of the customer that call for an answer.")
    word_list: str = Field(default="", description="The name of a list under word_lists: with such words.")
    reply: list[AgentSignal] = Field(default=[], description="Agent signals that answer; any of them does.")
    reply_any_of: list[str] = Field(default=[], description="Phrases of the agent that answer; any of them does.")
    reply_word_list: str = Field(default="", description="The name of a list under word_lists: with such phrases.")
    within_agent_turns: int = Field(default=3, ge=1, le=20, description="How many agent turns may pass.")
    similarity: int = Field(default=90, ge=60, le=100, description="How close a match must be: 100 is word for word.")
    met: Share = Field(default=Share(min=0.67), description="Share of the mentions answered that marks it met.")
    partly: Share = Field(default=Share(min=0.34), description="Share of them that marks it partly met.")

    @model_validator(mode="after")
    def _something(self) -> WordsAnswered:
        if not (self.any_of or self.word_list):
            raise ValueError("say which words call for an answer: any_of: or word_list:")
        if not (self.reply or self.reply_any_of or self.reply_word_list):
            raise ValueError("say what answers them: reply:, reply_any_of: or reply_word_list:")
        return self


@check("words_answered", title="Your words, taken up", settings=WordsAnswered)
def words_answered(view: View, settings: WordsAnswered) -> Verdict:
    """Where the customer says one of your words (a damp wall, an insulin fridge), looks for an answer in the next agent
    turns: a signal, or a phrase of yours. Several in one stretch count once. Not applicable where none was said."""
    mentions = _mentions(view)
    if not mentions:
        return not_applicable("The customer said none of these words.")
    answers: list[Signal | Fact] = []
    missing: list[Evidence] = []
    for word in mentions:
        turns = view.turns_after(word.turn, settings.within_agent_turns)
        found: list[Signal | Fact] = [*view.said_in(turns, settings.reply), *_replies(view, turns)]
        if found:
            answers += [word, min(found, key=lambda each: (each.turn, each.start))]
        else:
            missing.append(Evidence.missing(turns[0], f"An answer to '{word.text}'."))
    met = len(mentions) - len(missing)
    outcome = graded(met / len(mentions), settings.met, settings.partly)
    reason = share_of(met, len(mentions), "mention", "taken up") + "."
    return Verdict(outcome, reason, seen(answers) + tuple(missing), met, len(mentions))


def _mentions(view: View) -> list[Fact]:
    """The first of these words in each stretch that the judged agent had a chance to answer."""
    first: dict[int, Fact] = {}
    for fact in view.facts(f"phrase:{view.asking}:cue"):
        if view.next_turn(fact.turn) is not None:
            first.setdefault(view.place[fact.turn], fact)
    return list(first.values())


def _replies(view: View, turns: list[int]) -> list[Fact]:
    return [fact for fact in view.facts(f"phrase:{view.asking}:reply") if fact.turn in turns]
