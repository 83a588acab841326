"""Checks and conditions made up for the rubric tests, so that they say nothing about the shipped ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(Settings):
    min: float = Field(0, ge=0, description="The least that counts.")
    max: float = Field(1_000_000, ge=0, description="The most that counts.")


class Counted(Settings):
    what: list[str] = Field(min_length=1, description="What to count.")
    met: Span = Field(Span(max=0), description="How many are fine.")
    partly: Span = Field(Span(max=1), description="How many are bearable.")


class Promise(Settings):
    needs: list[Literal["who", "what", "when"]] = Field(["who", "what", "when"], description="Parts of a promise.")


class Reply(Settings):
    cue: str = Field(description="What calls for a reply.")
    within_agent_turns: int = Field(2, ge=1, le=10, description="How soon.")
    quick: bool = Field(False, description="Only the same turn counts.")

    @model_validator(mode="after")
    def _fits(self) -> Reply:
        if self.quick and self.within_agent_turns > 1:
            raise ValueError("quick: true allows one agent turn only")
        return self


class StockLines(Settings):
    list: str = Field("", description="The name of a word list.")
    similarity: int = Field(90, ge=60, le=100, description="How close a match must be.")
    met: Span = Field(Span(max=0), description="How many are fine.")


@dataclass(frozen=True)
class Check:
    id: str
    title: str
    about: str
    settings: type[BaseModel]


@dataclass(frozen=True)
class Condition:
    id: str
    sentence: str


CHECKS = (
    Check("counted", "Counts", "Counts what is named. Nothing more.", Counted),
    Check("promise", "A promise", "Looks for who, what and when.", Promise),
    Check("reply", "A reply", "A cue gets its reply.", Reply),
    Check("stock_lines", "Stock lines", "Counts stock lines.", StockLines),
)
CONDITIONS = {
    each.id: each
    for each in (
        Condition("customer_shows_emotion", "The customer shows a negative feeling."),
        Condition("something_went_wrong", "The customer tells of something that went wrong."),
        Condition("bad_news", "The agent says no."),
    )
}


def lexicons() -> tuple[str, ...]:
    return ("apology", "gratitude")


KNOWN = {"checks": CHECKS, "conditions": CONDITIONS, "lexicons": lexicons}
