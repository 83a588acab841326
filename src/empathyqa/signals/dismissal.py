"""dismissal: the agent brushes off, shuts out or polices the feeling.

"Calm down", "as I already told you", "it's not a big deal"; reproach ("you should have thought of that"); and cheer in
reply to pain ("That's awesome!" to a diagnosis). "Don't worry, I'll fix it" reassures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from empathyqa.later import later
from empathyqa.signals.each import each
from empathyqa.signals.outcomes.nothing_more import nothing_more
from empathyqa.signals.pushes.brushed_off import brushed_off, gives_or_warns
from empathyqa.signals.pushes.granted import grants
from empathyqa.signals.pushes.makes_light import NOT_TALKED_AWAY, TALKED_AWAY, makes_light
from empathyqa.signals.pushes.reproach import NO_REPROACH, REPROACHED, reproaches
from empathyqa.signals.pushes.silenced import NOT_SILENCED, SILENCED, silences
from empathyqa.signals.pushes.told_off import told_off
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import said_outright
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.gates import needed_by
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.text.automaton import Hit
from empathyqa.text.words import fold

EXAMPLES = Examples(
    fires=(
        "Calm down.",
        "as i already told you it's gone",
        "It's not a big deal.",
        "You need to relax, sir.",
        "C: my husband died on Sunday\nA: Lovely! And your postcode?",
        "These things happen.",
        "C: Thanks but it's still not working.\nA: Is there anything else I can help with?",
        "C: I'm scared\nA: You need to calm down. Can I take your postcode, please? I'll send it tomorrow.",
        "C: this is ridiculous!\nA: There's no need to shout. Your cover lapsed on the fourth because the card was declined.",
        "C: where is it!\nA: As I already told you, it's been sent. You'll have it by Friday.",
        "C: it was in his name but i opened it\nA: you shouldnt open post thats not addressed to you",
        "C: I left it on the step.\nA: You shouldn't leave it there.",
        "The van turns up when the van turns up.",
        "C: she's in tears\nA: Do you want the fourteenth or not?",
        "C: nobody rang me back in march\nA: thats nothing to do with me",
        "C: I never wanted the extra cover.\nA: Well you did sign for it.",
        "C: the car's gone and she's not spoken since\nA: That's you logged. You'll be laughing about it in a year.",
        "C: my mother-in-law has no room!\nA: Well, let's not panic. What's the booking?",
        *REPROACHED,
        *TALKED_AWAY,
        *SILENCED,
    ),
    silent=(
        "Don't let it worry you, I'll fix it.",
        "C: my wife died in March\nA: Please accept my condolences.",
        "C: you lost my parcel\nA: Please accept our apologies for that.",
        "C: that's my postcode\nA: Lovely, thank you.",
        "I'm sorry about that.",
        "Take your time.",
        "How can I help?",
        "C: Great, thanks!\nA: No worries! Have a lovely day!",
        "C: Thank you, it's not your fault.\nA: Have a lovely day!",
        "A: Anything else?\nC: No, that's it\nA: Great! Have a lovely day!",
        "C: wrong again lol I'm useless\nA: Haha! You'll get there.",
        "C: I'm scared\nA: He should never have told you to calm down.",
        "C: I'm scared\nA: There's no need to be frightened, I'm staying on the line.",
        "C: he's in the next room\nA: You can lower your voice, I can still hear you.",
        "C: There's a link in it.\nA: You shouldn't open that, it's a scam.",
        "C: Should I have opened it?\nA: You shouldn't open those, no.",
        "C: I opened it.\nA: You shouldn't have had to open that.",
        "C: I paid it twice.\nA: You shouldn't pay twice, that's our mistake.",
        "C: I'm scared of him. You won't ring here, will you?\nA: No worries, we won't.",
        "C: Please don't write to the house, I'm frightened he'll see it.\nA: Of course, I won't.",
        "C: Did I sign anything?\nA: You did sign for it, on Monday.",
        *NO_REPROACH,
        *NOT_TALKED_AWAY,
        *NOT_SILENCED,
    ),
    known_misses=("As a customer you should have known the terms.",),
)
_GROUPS = {
    "dismissal.calm_down": "polices the feeling",
    "dismissal.minimise": "makes it small",
    "dismissal.as_i_said": "holds the repeating against them",
    "dismissal.shut_out": "shuts the customer out",
}
_PAIN = (
    "sympathy_news.loss", "sadness.death", "sadness.hurt", "anxiety.named", "vulnerability.health", "crisis.ending",
)  # fmt: skip
_FRIENDLY = later(
    "(?:as|like) (?:i|we)(?:'ve| have)? (?:just )?(?:sa[iy]|mentioned|explained)|relax|chill|do(?:n't| not) worry about that|"
    "(?:just|only) (?:an?|the|some|one) (?!cat|dog|phone|game|joke|bit)"
)
"""Friendly as often as not ("As I said, take your time"; "it's just a few clicks"): no brush-off where nobody was troubled."""
_BRIGHT = later("!|[\U0001f600-\U0001f64c\U0001f389\U0001f49a-\U0001f49c\u2764]")
_HURTS = (
    "sympathy_news.", "sadness.", "anxiety.", "crisis.", "frustration.", "vulnerability.", "unresolved.",
    "hostility.insult", "hostility.firm", "hostility.wrath",
)  # fmt: skip
_TAKEN_AWAY = frozenset(("frightened", "scared", "afraid", "embarrassed", "ashamed", "sorry", "alone"))
"""There is no need to be: that comforts."""
_POLICES = ("dismissal.firm", "dismissal.calm_down")
_TOLD_TO = frozenset(("tell", "telling", "told", "said", "say", "saying", "hear", "if"))
"""Before such words somebody is quoted: "I'm not going to tell you to calm down", "if you need to calm down"."""
_ENDS = ("further_help.anything_else", "closing.farewell", "closing.good_wish", "dismissal.survey")
_OFFERED = (" my ", " our ", " this ", " these ", " the ")
"""What one is asked to accept is a condolence or an apology: "please accept my condolences" polices nobody."""
_NOT_YET = (" but ", " still ", " nothing ", " though ")


@rule("dismissal", examples=EXAMPLES)
def dismissal(view: TurnView) -> Iterator[Heard]:
    """The feeling made small, policed, or met with cheer."""
    yield from makes_light(view)
    yield from silences(view)
    if not view.hits.keys().isdisjoint(_WORDS):  # nearly every turn that is asked about only says goodbye
        firm = list(_firm(view))
        yield from firm or _in_other_words(view)
        if firm:
            return
    cheers = view.hits.get("dismissal.cheerful", ())
    if cheers and grants(view):
        if not view.has(*_ENDS):
            yield Heard.denial(cheers[0], "grants what was asked")
        return
    hurts = _hurts_before(view) if cheers else ""
    if hurts == "pain" or (hurts and _BRIGHT.search(view.turn.text)):
        for hit in cheers:
            yield Heard.at(hit, "is cheerful in the face of " + hurts, after_trouble=True)
    if view.has(*_ENDS) and any(_unsettled(said) for said in view.run_before) and not _content(view):
        end = view.found(*_ENDS)[0]
        if gives_or_warns(view):
            yield Heard.denial(end, "gives what was asked for, or only warns")
        else:
            yield Heard.at(end, "closes while it is not solved", after_trouble=True)


def _firm(view: TurnView) -> Iterator[Heard]:
    firm = [(hit, "polices the feeling") for hit in policing(view)]
    firm += [(hit, "holds it against them") for hit in reproaches(view)]
    firm += [(hit, "tells them off") for hit in told_off(view)]
    yield from (Heard.at(hit, reason, firm=True) for hit, reason in firm)


def _in_other_words(view: TurnView) -> Iterator[Heard]:
    for hit in said_outright(view, "dismissal.firm_cheer"):
        yield Heard.at(hit, "makes light of it", after_trouble=True, firm=True)
    yield from brushed_off(view)
    for heard in each(view, _GROUPS, otherwise=(_only_told, "tells of it, or comforts")):
        friendly = _FRIENDLY.match(fold(view.turn.text[heard.start : heard.end]))
        yield replace(heard, after_trouble=True) if friendly else heard


@by_text
def _unsettled(spoken: Spoken) -> bool:
    """Whether the customer's words say that it is not solved."""
    return any(group.startswith("unresolved.") for group in spoken.hits)


def policing(view: TurnView) -> list[Hit]:
    """The phrases that tell the customer how to feel or speak, said here and now: not denied, reported or supposed."""
    return [hit for hit in view.hits.get("dismissal.firm", ()) if not (view.negated(hit) or _only_told(view, hit))]


def _only_told(view: TurnView, hit: Hit) -> bool:
    """Whether words that police are told of, what others said or nobody should say, or take a fear or a shame away."""
    if hit.group not in _POLICES:
        return False
    if view.line.startswith(_OFFERED, hit.line_end - 1):
        return True
    if not _TAKEN_AWAY.isdisjoint(view.words.tokens[hit.last - 1 : hit.last + 2]):
        return True
    return not _TOLD_TO.isdisjoint(view.before(hit, 3)) or told_of(view, hit)


def _hurts_before(view: TurnView) -> str:
    """Whether the customer's words just before held pain, or trouble; empty where neither."""
    found = {_hurt(said) for said in view.run_before}
    if "pain" in found:
        return "pain"
    return "trouble" if "trouble" in found and not _content(view) else ""


@by_text
def _hurt(spoken: Spoken) -> str:
    """What a customer's turn holds: pain, or trouble; empty where neither."""
    if any(group in spoken.hits for group in _PAIN):
        return "pain"
    return "trouble" if any(group.startswith(_HURTS) for group in spoken.hits) else ""


def _content(view: TurnView) -> bool:
    """Whether the customer just said thanks, laughed, or wanted nothing more, without a "but".

    Cheer answers that, and a goodbye shuts nobody out.
    """
    said = view.run_before
    if said and nothing_more(said[-1]):
        return True
    if any(v.has("unresolved.firm") or any(word in v.line for word in _NOT_YET) for v in said):
        return False
    return any(v.has("gratitude.thanks", "plain_feelings.laughter") for v in said)


_WORDS = needed_by(_firm, _in_other_words)
"""The phrases of which one stands in every dismissal but a cheerful or a hasty end."""
