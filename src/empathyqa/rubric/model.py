"""The nouns of a rubric, as a QA lead writes them: Rubric, Pillar, Band, Criterion, Coach, Examples.

Flat, no unions, words not operators: one field, one shape (RUBRIC principles from Vale, Semgrep, Sigma and Soda).
Settings belong to a check and are validated by that check's own model.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from empathyqa.rubric.provenance import Provenance
from empathyqa.transcript import Sector


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Pillar(_Strict):
    """One third of the whole, unless the rubric says why not."""

    weight: float = Field(1.0, gt=0, description="How much this pillar counts beside the others.")
    title: str = Field("", description="What the pillar is called on the report.")


class Band(_Strict):
    """A verdict: the total it takes, and the floor that no pillar may fall below."""

    name: str = Field(description="The verdict in words, as the agent will read it.")
    total: float = Field(ge=0, le=100, description="The lowest total of this band.")
    each_pillar: float = Field(0, ge=0, le=100, description="No pillar may be below this: no buying off.")
    advice: str = Field("", description="One sentence for the coach.")
    advice_little_to_judge: str = Field("", description="Said instead of advice where a pillar had little to judge, or nothing.")


LineFor = Literal[
    "access", "supply", "health", "life_event", "resilience", "capability",
    "anger", "frustration", "anxiety", "sadness", "confusion",
]  # fmt: skip


class Coach(_Strict):
    """What to say to the agent."""

    tip: str = Field(description="One thing to do next time, as you would say it to the agent.")
    try_saying: str = Field(
        "", description="A better line; <name>, <fact>, <feeling> and <time> are filled from the call where known."
    )
    try_saying_for: dict[LineFor, str] = Field(
        default_factory=dict,
        description="Other better lines by what makes the customer vulnerable, where their words name it: access (to see, hear, "
        "read, move), supply (medicine, insulin), else by driver: health, life_event, resilience, capability; or by how the "
        "strongest moment felt to them: anger, frustration, anxiety, sadness, confusion.",
    )
    praise: str = Field(default="", description="What it gave the customer; said where it is a strength of the call.")


_JOINED = ("try_saying_for", "praise")
_LATER = {"little_to_judge_at_most": 75, "little_to_judge_at_least": 25, "advice_little_to_judge": "", "at_most_partly_when": ""}


class Examples(_Strict):
    """Small conversations that show where the line runs; `rubric test` runs them."""

    passes: list[str] = Field(default_factory=list, description="Conversations this criterion must mark met.")
    fails: list[str] = Field(default_factory=list, description="Conversations it must mark missed or partly.")
    not_applicable: list[str] = Field(default_factory=list, description="Conversations it must leave alone.")
    known_misses: list[str] = Field(default_factory=list, description="Failing conversations it does not catch yet.")


class OnlyFor(_Strict):
    """Which contacts something is for. All that is named must fit; of several values in a list, one."""

    channel: list[Literal["voice", "chat", "social", "email", "unknown"]] = Field(
        default_factory=list, description="How the customer got in touch: voice, chat, social, email, unknown."
    )
    queue: list[str] = Field(default_factory=list, description="Queues or teams, as the transcripts name them.")
    language: list[str] = Field(default_factory=list, description="Languages by their code: en, cy.")
    product: list[str] = Field(default_factory=list, description="Products or services, as the transcripts name them.")
    persona: list[str] = Field(default_factory=list, description="Kinds of customer, as the transcripts name them.")

    def named(self) -> dict[str, list[str]]:
        """What is asked of a contact: only what is written."""
        return {name: values for name, values in self.model_dump().items() if values}


class Mix(_Strict):
    """Other weights for some contacts: the right mix for the moment."""

    name: str = Field(description="What the mix is called on the report: chat, first call of a new customer.")
    only_for: OnlyFor = Field(description="Which contacts it is for; the first mix that fits is used.")
    because: str = Field(description="Why these contacts are weighed otherwise; printed on every report.")
    pillars: dict[Literal["efficiency", "effectiveness", "empathy"], Annotated[float, Field(gt=0)]] = Field(
        default_factory=dict, description="Other weights of pillars: empathy: 2. The others keep theirs."
    )
    weights: dict[str, Annotated[float, Field(gt=0)]] = Field(
        default_factory=dict,
        description="Other weights of criteria, by id: uses-the-name: 0.5. The rest keep theirs.",
    )


class ExtractExample(_Strict):
    """A small conversation, and what is to be noted from it; `rubric test` runs it."""

    talk: str = Field(description="A conversation: 'Customer: …' and 'Agent: …' lines.")
    finds: list[str] = Field(description="The values to be noted, in their order; [] where nothing is.")


class Extract(_Strict):
    """A fact to be noted in the summary after the call, so that nobody need type it. Never scored."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{1,39}$", description="Stable name; the column and the key of the fact.")
    label: str = Field(description="What the summary calls it: Order number.")
    kind: Literal["reference", "amount", "date", "time", "phone", "email", "postcode", "name", "promise", "phrase"] = Field(
        description="What it looks like: reference, amount, date, time, phone, email, postcode, name, promise, phrase."
    )
    said_by: Literal["customer", "agent", "any"] = Field("any", description="Whose words count: customer, agent or any.")
    after: list[str] = Field(
        default_factory=list,
        description="Words that name it: it stands after them in the same turn, or answers a question with them.",
    )
    words: dict[str, list[str]] = Field(
        default_factory=dict, description="For kind: phrase, each value to be noted and the phrases that say it."
    )
    take: Literal["first", "last", "all"] = Field("all", description="Which to note where several are said: first, last or all.")
    examples: list[ExtractExample] = Field(default_factory=list, description="Conversations, and what is noted from each.")


class Criterion(_Strict):
    """One line of the scorecard."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{1,39}$", description="Stable name; keep it when you reword the title.")
    title: str = Field(description="What a good contact shows, in one line.")
    pillar: Literal["efficiency", "effectiveness", "empathy"] = Field(description="Where its points count.")
    check: str = Field(description="What looks for it: one of the built-in checks.")
    settings: dict[str, Any] = Field(default_factory=dict, description="Settings of that check.")
    weight: float = Field(1.0, gt=0, description="How much it counts inside its pillar.")
    use: Literal["score", "guard", "coach", "alert", "context"] = Field(
        "score",
        description="score earns points; guard only takes points off; coach is shown with quotes, no points; "
        "alert asks for a person; context is shown, never scored.",
    )
    takes_off: float = Field(0, ge=0, le=100, description="Points a violated guard takes off its pillar.")
    critical: bool = Field(False, description="Missed: the card gets the lowest band; its score stays visible.")
    applies_when: str = Field("", description="Otherwise the criterion is not applicable, and says why.")
    at_most_partly_when: str = Field(
        "",
        description="Where this condition holds it is partly met at most, and says so: left_unsettled, say. Empty: never. "
        "For use: score and use: coach.",
    )
    only_for: OnlyFor = Field(
        default_factory=OnlyFor, description="Which contacts it is for: channel, queue, language, product, persona."
    )
    why: str = Field(description="Why it matters, in one sentence.")
    source: str = Field("", description="Study, standard or convention it rests on.")
    coach: Coach = Field(description="What to tell the agent.")
    known_limits: list[str] = Field(default_factory=list, description="What it cannot hear.")
    examples: Examples = Field(default_factory=Examples, description="Conversations that show where the line runs.")
    status: Literal["experimental", "stable", "deprecated"] = Field("stable", description="experimental: shown, not counted.")


class Rubric(_Strict):
    """A whole scorecard definition, inheritance already worked out."""

    rubric: str = Field(pattern=r"^[a-z][a-z0-9-]{1,59}$", description="The rubric's stable id.")
    version: int = Field(ge=1, description="Raise it when what counts changes.")
    title: str = Field(description="What the report calls it.")
    about: str = Field("", description="What it is for.")
    language: str = Field("en", description="The language of the conversations it is meant for.")
    because: str = Field("", description="Why the pillars do not weigh the same; printed on every report.")
    sectors: list[Sector] = Field(
        default_factory=list,
        description="Trades whose own cues of vulnerability are listened for beside the general ones, which always are: "
        "energy, finance, health, housing, insurance, telecoms, water.",
    )
    min_coverage: float = Field(
        0.25, ge=0, le=1, description="Below this share of applicable weight a pillar reads 'little to judge'."
    )
    little_to_judge_at_most: float = Field(
        75, ge=0, le=100, description="The most that such a pillar's criteria earn, of 100; guards still take off. 100: no limit."
    )
    little_to_judge_at_least: float = Field(
        25, ge=0, le=100, description="The least that such a pillar's criteria earn, of 100; guards still take off. 0: no limit."
    )
    pillars: dict[Literal["efficiency", "effectiveness", "empathy"], Pillar] = Field(
        description="efficiency, effectiveness and empathy, each with a weight and a title."
    )
    bands: list[Band] = Field(min_length=1, description="Best first.")
    mixes: list[Mix] = Field(
        default_factory=list, description="Other weights for some contacts: by channel, queue, product or persona."
    )
    word_lists: dict[str, list[str]] = Field(
        default_factory=dict, description="Shared lists of phrases; name them in settings."
    )
    criteria: list[Criterion] = Field(min_length=1, description="The lines of the scorecard.")
    extract: list[Extract] = Field(
        default_factory=list, description="Facts to be noted in the summary after the call; never scored."
    )
    switched_off: dict[str, str] = Field(default_factory=dict, description="Inherited criteria left out, with the reason.")

    _provenance: Provenance = PrivateAttr(default_factory=Provenance)

    @property
    def provenance(self) -> Provenance:
        """Where each line of it is written; empty for a rubric that was built in Python."""
        return self._provenance

    def with_provenance(self, provenance: Provenance) -> Self:
        """The same rubric, knowing where it was written."""
        copy = self.model_copy()
        copy._provenance = provenance
        return copy

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with other values where given; its hash is worked out anew."""
        copy = super().model_copy(update=update, deep=deep)
        copy.__dict__.pop("sha256", None)
        return copy

    @cached_property
    def sha256(self) -> str:
        """The hash of what the rubric says: the same whatever its comments, layout, or order of fields and criteria."""
        content = _canonical(self.model_dump(mode="json"))
        if sectors := sorted(set(content.pop("sectors"))):
            content["sectors"] = sectors  # a rubric that names none keeps the hash it had before there were any
        content["criteria"].sort(key=lambda criterion: criterion["id"])
        for named in (content, *content["bands"], *content["criteria"]):
            for name, default in _LATER.items():  # the same for what was added later, where it is left as it is
                if named.get(name) == default:
                    del named[name]
        for criterion in content["criteria"]:
            # the same for lines by driver and for praise, which rubrics could not have
            criterion["coach"] = {name: said for name, said in criterion["coach"].items() if said or name not in _JOINED}
        if not content["extract"]:
            del content["extract"]  # rubrics that ask for no facts keep the hash they had before facts could be asked for
        return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()

    def criterion(self, id: str) -> Criterion:
        """One criterion by id; KeyError where the rubric has none such."""
        for criterion in self.criteria:
            if criterion.id == id:
                return criterion
        raise KeyError(id)


def _canonical(value: Any) -> Any:
    """The same number written as 1 and 1.0 is the same content."""
    if isinstance(value, dict):
        return {name: _canonical(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_canonical(inner) for inner in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
