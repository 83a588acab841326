"""Who is the agent, who the customer, and why we think so.

In this order: what the caller says (``--agent``), what the source states, the words of the label, who took over after a
hand-off, elimination among two people, and last what is said, with a margin. Where none of it is sure, RolesUnclear:
scoring the wrong person would be worse than no score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from empathyqa.errors import RolesUnclear
from empathyqa.reading.hand_over import answers_after_a_hand_over
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import RawConversation, RawTurn
from empathyqa.reading.role_swap import unswap
from empathyqa.reading.role_words import looks_like_name, read_label, says_nothing
from empathyqa.reading.speakers import Key, Speaker, is_called, key_of, line_of, speakers_of
from empathyqa.reading.voices import agent_likeness, quoted
from empathyqa.transcript import Party, Role, RoleSource

INFERENCE_MARGIN = 2.0
"""How much more an agent's words one speaker must use than the other before they are taken for the agent."""


def tell_roles(
    raw: RawConversation, agent: Sequence[str] = (), customer: Sequence[str] = (), path: str | None = None
) -> tuple[tuple[Party, ...], dict[Key, Party], list[str]]:
    """The parties, the party of each (label, channel, name), and warnings.

    Raises RolesUnclear (T014–T017, T023), naming the labels that were found and how to say who is who.
    """
    speakers = speakers_of(raw.turns)
    people = list(speakers.values())
    line = raw.line or line_of(raw.turns[0].ref)
    _from_user(people, agent, customer, path, line)
    _from_source_and_label(people)
    _from_letters(people)
    warnings = _after_a_hand_over(raw.turns, speakers)
    _by_elimination(people)
    warnings += _by_words(people)
    named = (*agent, *customer)
    absent = _sure(people, named, path, line) if named or not _settled(people) else []
    warnings += [*unswap(people), *absent]
    parties = {key: _party(number, speaker) for number, (key, speaker) in enumerate(speakers.items())}
    return tuple(parties.values()), parties, warnings


def _from_user(
    people: list[Speaker], agent: Sequence[str], customer: Sequence[str], path: str | None, line: int | None
) -> None:
    """Raises RolesUnclear where one speaker is named as both."""
    roles: tuple[tuple[Role, Sequence[str]], ...] = (("agent", agent), ("customer", customer))
    for role, names in roles:
        for speaker in people:
            said = next((name for name in names if is_called(speaker, name)), None)
            if said is not None and speaker.source == "user" and speaker.role != role:
                message = f"{said!r} is named both as the agent and as the customer"
                raise RolesUnclear(problem("T014", message, path=path, line=line, fix="name two different speakers"))
            if said is not None and speaker.source != "user":
                speaker.settle(role, "user", f"named as the {role} by the caller ({said})")


def _from_source_and_label(people: list[Speaker]) -> None:
    for speaker in people:
        reading = read_label(speaker.label)
        speaker.name = speaker.name or reading.name
        if speaker.source == "user":
            continue
        if speaker.stated is not None:
            source: RoleSource = "label" if speaker.by_label else "source"
            speaker.settle(speaker.stated, source, f"the source says so ({speaker.stated})")
        elif reading.role is not None:
            speaker.settle(reading.role, "label", f'the label "{speaker.label}" has the word "{reading.word}"')


def _from_letters(people: list[Speaker]) -> None:
    """``A:`` and ``C:`` (or ``R:``) are agent and customer where both are there and nobody else is unknown."""
    unknown = {speaker.label.strip("[]*: ").upper(): speaker for speaker in people if speaker.role == "unknown"}
    for agent, customer in (("A", "C"), ("R", "C"), ("A", "U")):
        if set(unknown) == {agent, customer}:
            unknown[agent].settle("agent", "label", f"labels {agent} and {customer}: agent and customer")
            unknown[customer].settle("customer", "label", f"labels {agent} and {customer}: agent and customer")


def _after_a_hand_over(turns: Sequence[RawTurn], speakers: dict[Key, Speaker]) -> list[str]:
    """Settles who took over from an agent, beside an agent and a customer who are known; says so in a warning."""
    if not {"agent", "customer"} <= {speaker.role for speaker in speakers.values()}:
        return []
    warnings = []
    for key, speaker in speakers.items():
        if speaker.role != "unknown":
            continue
        spoken = [i for i, turn in enumerate(turns) if key_of(turn) == key and not turn.internal]
        agents = [i for i, turn in enumerate(turns) if speakers[key_of(turn)].role == "agent"]
        if answers_after_a_hand_over(turns, spoken, agents, speaker.name or ""):
            speaker.settle("agent", "inferred", "answers for the company after an agent passed the customer on")
            warnings.append(f'"{speaker.label}" was taken for a second agent: answers after an agent passed the customer on')
    return warnings


def _by_elimination(people: list[Speaker]) -> None:
    unknown = [speaker for speaker in people if speaker.role == "unknown"]
    roles = {speaker.role for speaker in people}
    if not unknown:
        return
    if {"agent", "customer"} <= roles:
        for speaker in unknown:
            speaker.settle("other", "elimination", "agent and customer are known, and this is neither")
    elif len(unknown) == 1 and ("agent" in roles or "customer" in roles):
        missing: Role = "customer" if "agent" in roles else "agent"
        known = "agent" if missing == "customer" else "customer"
        unknown[0].settle(missing, "elimination", f"the only one left beside the {known}")


def _by_words(people: list[Speaker]) -> list[str]:
    """Settles roles by what is said, where the margin allows; says so in a warning."""
    unknown = [speaker for speaker in people if speaker.role == "unknown"]
    if not unknown:
        return []
    missing = [role for role in ("agent", "customer") if role not in {speaker.role for speaker in people}]
    scored = sorted(((agent_likeness(speaker.texts), speaker) for speaker in unknown), key=lambda item: -item[0][0])
    (top, cues), best = scored[0]
    warnings = []
    if "agent" in missing and len(scored) > 1 and top > 0 and top - scored[1][0][0] >= INFERENCE_MARGIN:
        best.settle("agent", "inferred", f"speaks like an agent: {quoted(cues)}")
        warnings.append(
            f'"{best.label}" was taken for the agent by what is said ({quoted(cues)}); --agent NAME settles it'
        )
        scored = scored[1:]
        missing.remove("agent")
    if missing == ["customer"] and scored:
        (low, cues), last = scored[-1]
        if len(scored) == 1:
            last.settle("customer", "elimination", "the only one left beside the agent")
        elif scored[-2][0][0] - low >= INFERENCE_MARGIN and low < 0:
            last.settle("customer", "inferred", f"speaks like a customer: {quoted(cues)}")
            for _, speaker in scored[:-1]:
                speaker.settle("other", "elimination", "agent and customer are known, and this is neither")
    return warnings


def _settled(people: Sequence[Speaker]) -> bool:
    """Whether everybody is known, and somebody answers and somebody asks."""
    roles = {speaker.role for speaker in people}
    return "unknown" not in roles and "customer" in roles and not roles.isdisjoint(("agent", "bot"))


def _sure(people: Sequence[Speaker], named: Sequence[str], path: str | None, line: int | None) -> list[str]:
    """Raises RolesUnclear where it is not known who answers and who asks; else what to say of names that nobody has."""
    from empathyqa.reading.role_doubts import doubt_of, nobody_called

    doubt = doubt_of(people, named, path, line)
    if doubt is not None:
        raise RolesUnclear(doubt)
    return nobody_called(people, named)


def _party(number: int, speaker: Speaker) -> Party:
    hidden = speaker.name is not None and not looks_like_name(speaker.name) and speaker.name[:1] in "[{<*#"
    party = Party(f"p{number}", speaker.role, speaker.label, None, hidden, speaker.source, speaker.reason)
    if hidden or speaker.name is None or says_nothing(speaker.name):
        return party
    return replace(party, name=speaker.name)
