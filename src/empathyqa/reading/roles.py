"""Who is the agent, who the customer, and why we think so.

In this order: what the caller says (``--agent``), what the source states, the words of the label, who took over after a
hand-off, elimination among two people, and last what is said, with a margin. Where none of it is sure, RolesUnclear:
scoring the wrong person would be worse than no score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from empathyqa.errors import Problem, RolesUnclear
from empathyqa.reading.hand_over import answers_after_a_hand_over
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import RawConversation, RawTurn
from empathyqa.reading.role_words import looks_like_name, read_label, says_nothing
from empathyqa.reading.voices import agent_likeness, opens_like_an_agent
from empathyqa.transcript import Party, Role, RoleSource

INFERENCE_MARGIN = 2.0
"""How much more an agent's words one speaker must use than the other before they are taken for the agent."""
SWAP_MARGIN = 4.0
"""How much more an agent's words the "customer" must use before the labels are taken to be swapped."""


@dataclass(slots=True)
class _Speaker:
    label: str
    channel: str | None
    texts: list[str]
    stated: Role | None = None
    by_label: bool = False
    name: str | None = None
    role: Role = "unknown"
    source: RoleSource = "none"
    reason: str = ""

    def settle(self, role: Role, source: RoleSource, reason: str) -> None:
        self.role, self.source, self.reason = role, source, reason


def tell_roles(
    raw: RawConversation, agent: Sequence[str] = (), customer: Sequence[str] = (), path: str | None = None
) -> tuple[tuple[Party, ...], dict[tuple[str, str | None, str | None], Party], list[str]]:
    """The parties, the party of each (label, channel, name), and warnings.

    Raises RolesUnclear (T014–T017, T023), naming the labels that were found and how to say who is who.
    """
    speakers = _speakers(raw.turns)
    people = list(speakers.values())
    line = raw.line or line_of(raw.turns[0].ref)
    _from_user(people, agent, customer, path, line)
    _from_source_and_label(people)
    _from_letters(people)
    warnings = _after_a_hand_over(raw.turns, speakers)
    _by_elimination(people)
    warnings += _by_words(people)
    _check(people, agent, customer, path, line)
    warnings += [*_unswap(people), *_nobody_called(people, (*agent, *customer))]
    parties = {key: _party(number, speaker) for number, (key, speaker) in enumerate(speakers.items())}
    return tuple(parties.values()), parties, warnings


def key_of(turn: RawTurn) -> tuple[str, str | None, str | None]:
    """What tells one speaker from another: the label, the channel, and the role where the source states one."""
    return turn.label, turn.channel, turn.role


def line_of(ref: str) -> int | None:
    """The line that a source reference names (``L12``), if it names one."""
    return int(ref[1:]) if ref[:1] == "L" and ref[1:].isdecimal() else None


def _speakers(turns: Sequence[RawTurn]) -> dict[tuple[str, str | None, str | None], _Speaker]:
    speakers: dict[tuple[str, str | None, str | None], _Speaker] = {}
    for turn in turns:
        speaker = speakers.get(key_of(turn))
        if speaker is None:
            speaker = speakers[key_of(turn)] = _Speaker(turn.label, turn.channel, [], turn.role, turn.said_by_label)
        speaker.name = speaker.name or turn.name
        if not turn.internal:
            speaker.texts.append(turn.text)
    return speakers


def _from_user(
    people: list[_Speaker], agent: Sequence[str], customer: Sequence[str], path: str | None, line: int | None
) -> None:
    """Raises RolesUnclear where one speaker is named as both."""
    roles: tuple[tuple[Role, Sequence[str]], ...] = (("agent", agent), ("customer", customer))
    for role, names in roles:
        for speaker in people:
            said = next((name for name in names if _is_called(speaker, name)), None)
            if said is not None and speaker.source == "user" and speaker.role != role:
                message = f"{said!r} is named both as the agent and as the customer"
                raise RolesUnclear(problem("T014", message, path=path, line=line, fix="name two different speakers"))
            if said is not None and speaker.source != "user":
                speaker.settle(role, "user", f"named as the {role} by the caller ({said})")


def _is_called(speaker: _Speaker, wanted: str) -> bool:
    plain = wanted.strip().casefold()
    known = read_label(speaker.label).name
    names = (speaker.label, speaker.label.strip("[]<>*: "), speaker.name, known, speaker.channel)
    return bool(plain) and any(name is not None and name.casefold() == plain for name in names)


def _from_source_and_label(people: list[_Speaker]) -> None:
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


def _from_letters(people: list[_Speaker]) -> None:
    """``A:`` and ``C:`` (or ``R:``) are agent and customer where both are there and nobody else is unknown."""
    unknown = {speaker.label.strip("[]*: ").upper(): speaker for speaker in people if speaker.role == "unknown"}
    for agent, customer in (("A", "C"), ("R", "C"), ("A", "U")):
        if set(unknown) == {agent, customer}:
            unknown[agent].settle("agent", "label", f"labels {agent} and {customer}: agent and customer")
            unknown[customer].settle("customer", "label", f"labels {agent} and {customer}: agent and customer")


def _after_a_hand_over(turns: Sequence[RawTurn], speakers: dict[tuple[str, str | None, str | None], _Speaker]) -> list[str]:
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


def _by_elimination(people: list[_Speaker]) -> None:
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


def _by_words(people: list[_Speaker]) -> list[str]:
    """Settles roles by what is said, where the margin allows; says so in a warning."""
    unknown = [speaker for speaker in people if speaker.role == "unknown"]
    if not unknown:
        return []
    missing = [role for role in ("agent", "customer") if role not in {speaker.role for speaker in people}]
    scored = sorted(((agent_likeness(speaker.texts), speaker) for speaker in unknown), key=lambda item: -item[0][0])
    (top, cues), best = scored[0]
    warnings = []
    if "agent" in missing and len(scored) > 1 and top > 0 and top - scored[1][0][0] >= INFERENCE_MARGIN:
        best.settle("agent", "inferred", f"speaks like an agent: {_quoted(cues)}")
        warnings.append(
            f'"{best.label}" was taken for the agent by what is said ({_quoted(cues)}); --agent NAME settles it'
        )
        scored = scored[1:]
        missing.remove("agent")
    if missing == ["customer"] and scored:
        (low, cues), last = scored[-1]
        if len(scored) == 1:
            last.settle("customer", "elimination", "the only one left beside the agent")
        elif scored[-2][0][0] - low >= INFERENCE_MARGIN and low < 0:
            last.settle("customer", "inferred", f"speaks like a customer: {_quoted(cues)}")
            for _, speaker in scored[:-1]:
                speaker.settle("other", "elimination", "agent and customer are known, and this is neither")
    return warnings


def _quoted(cues: Sequence[str]) -> str:
    return ", ".join(f'"{cue}"' for cue in cues)


def _check(
    people: list[_Speaker], agent: Sequence[str], customer: Sequence[str], path: str | None, line: int | None
) -> None:
    """Raises RolesUnclear unless somebody answers and somebody asks."""
    labels = ", ".join(dict.fromkeys(speaker.label or "(no label)" for speaker in people))
    roles = {speaker.role for speaker in people}
    found: Problem | None = None
    answered = bool(roles & {"agent", "bot"})
    if answered and "customer" in roles and "unknown" not in roles:
        return
    wanted = [name for name in (*agent, *customer) if not any(_is_called(speaker, name) for speaker in people)]
    if all(not speaker.label and speaker.role == "unknown" for speaker in people):
        found = problem("T017", "no speaker is named anywhere in it", path=path, line=line)
    elif "unknown" in roles and wanted:
        found = problem("T023", f"nobody here is called {wanted[0]!r}; the labels are: {labels}", path=path, line=line)
    elif "unknown" in roles and not (answered and "customer" in roles):
        message = f"cannot tell who is the agent; the labels are: {labels}"
        found = problem("T014", message, path=path, line=line, fix=_how(people))
    elif "unknown" not in roles and not answered:
        found = problem("T015", f"nobody is the agent; the labels are: {labels}", path=path, line=line)
    elif "customer" not in roles:
        found = problem("T016", f"nobody is the customer; the labels are: {labels}", path=path, line=line)
    if found is not None:
        raise RolesUnclear(found)


def _nobody_called(people: list[_Speaker], names: Sequence[str]) -> list[str]:
    """What to say of names given by the caller that nobody here has, where the roles are known all the same."""
    labels = ", ".join(dict.fromkeys(speaker.label or "(no label)" for speaker in people))
    unknown = [name for name in names if not any(_is_called(speaker, name) for speaker in people)]
    return [f"nobody here is called {name!r}, so that was left aside; the labels are: {labels}" for name in unknown]


def _how(people: list[_Speaker]) -> str:
    example = (
        next((speaker.label or speaker.channel for speaker in people if speaker.role == "unknown"), None) or "NAME"
    )
    return f'say who is the agent, for example --agent "{example}"'


def _unswap(people: list[_Speaker]) -> list[str]:
    """Swaps agent and customer where the words plainly show the reverse of the labels."""
    agents = [speaker for speaker in people if speaker.role == "agent"]
    customers = [speaker for speaker in people if speaker.role == "customer"]
    if len(agents) != 1 or len(customers) != 1 or "user" in (agents[0].source, customers[0].source):
        return []
    agent, customer = agents[0], customers[0]
    reason = swapped(agent.texts, customer.texts)
    if reason is None:
        return []
    note = f"the words show the reverse of the labels: {reason}"
    agent.settle("customer", "inferred", f'labelled "{agent.label}", but {note}')
    customer.settle("agent", "inferred", f'labelled "{customer.label}", but {note}')
    return [f"agent and customer look swapped in the file and were put right: {reason}"]


def swapped(agent_texts: Sequence[str], customer_texts: Sequence[str]) -> str | None:
    """Why the two look swapped, or ``None``. Only an opening that no customer says lets the rest be weighed."""
    if not opens_like_an_agent(customer_texts[:3]) or opens_like_an_agent(agent_texts[:3]):
        return None
    customers, cues = agent_likeness(customer_texts)
    agents, _ = agent_likeness(agent_texts)
    if customers < SWAP_MARGIN or customers - agents < SWAP_MARGIN or agents > 1.0:
        return None
    return f"the one labelled customer says {_quoted(cues)}"


def _party(number: int, speaker: _Speaker) -> Party:
    hidden = speaker.name is not None and not looks_like_name(speaker.name) and speaker.name[:1] in "[{<*#"
    party = Party(f"p{number}", speaker.role, speaker.label, None, hidden, speaker.source, speaker.reason)
    if hidden or speaker.name is None or says_nothing(speaker.name):
        return party
    return replace(party, name=speaker.name)
