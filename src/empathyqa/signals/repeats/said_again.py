"""Words that mark a repeat in this contact: "as I said", "how many times do I have to explain this?".

Not meant by them: "that's what I've been saying" to an agent who has just agreed; "I told them in September", which was
another time and to others; "will I have to go through it all again?", which asks about what is to come; and what others
keep saying, or is said to others ("she keeps saying she won't go", "I keep telling my wife", elsewhere.py).
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.feelings.elsewhere import told_elsewhere
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_PROVED = later(
    r" you (?:are|were) (?:quite |absolutely |completely )?(?:right|correct)| (?:our|my) (?:fault|mistake|error)"
    r"| (?:it|that) (?:was|is) (?:wrong|faulty|us|broken) | should not have (?:been|happened|charged)"
    r"| turns out | indeed "
)
"""What an agent says who has just agreed."""
_WHAT_I = (" that is what i ", " thats what i ")
_TOLD_OTHERS = later(r" (?:told|explained to|said to|gave|asked) (?:it to )?(?:them|him|her|the (?!bot|robot|last)\w+) ")
_ANOTHER_TIME = later(
    r" (?:(?:in|since|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:last|the other) (?:day|night|week|month|year|time|summer|winter|spring|autumn)"
    r"|(?:days|weeks|months|years|a week|a month|a year) ago|yesterday) "
)
_TO_COME = later(r" (?:(?:will|would) (?:i|we) (?:have|need) to|(?:will|would) (?:i|we)|(?:am|are) (?:i|we) going to) $")

_SUBJECTS = frozenset("i we me us you they he she it people everyone everybody".split())
_OWN = frozenset(("i", "we", "me", "us"))
_TO_OTHERS = later(r"(?:to )?(?:my|his|her|him|them|our|myself|ourselves) ")


def said_again(view: TurnView) -> Hit | None:
    """The first words in a customer's turn that say it was said before in this contact, or had to be; None: none do."""
    if not view.has("repeating.marker") or told_elsewhere(view):
        return None
    before = next(view.talk.back(view.place, "customer"), None)
    if before is None and not view.has("repeating.others"):
        return None
    return next((hit for hit in view.found("repeating.marker") if not _meant_otherwise(view, hit)), None)


def has_agreed(agent: TurnView) -> bool:
    """Whether an agent's turn says that the customer was right."""
    return _PROVED.search(agent.line) is not None


def speaks_of_another_time(line: str) -> bool:
    """Whether a sentence tells of another time or of others: "I asked them in March", "I told her last week"."""
    return _TOLD_OTHERS.search(line) is not None or _ANOTHER_TIME.search(line) is not None


def _meant_otherwise(view: TurnView, hit: Hit) -> bool:
    sentence = view.sentence_of(hit)
    said = f" {view.line[hit.line_start : hit.line_end].strip()} "
    if said.startswith((" keep ", " keeps ")) and not _they_keep_on(view, hit):
        return True
    if said.startswith(_WHAT_I):
        agent = view.previous("agent")
        return agent is not None and has_agreed(agent)
    if _TOLD_OTHERS.search(sentence) and _ANOTHER_TIME.search(sentence):
        return True
    lead = " " + view.line[: hit.line_start].strip().rpartition(".")[2].strip() + " "
    return sentence.rstrip().endswith("?") and _TO_COME.search(lead) is not None


def _they_keep_on(view: TurnView, hit: Hit) -> bool:
    """Whether it is the customer, or somebody of theirs, who keeps telling us: "I keep saying", "my mum keeps telling you"."""
    words = view.words.tokens[hit.first : hit.last + 1]
    if words[0] == "keeps":
        return "you" in words[1:3]
    who = next((token for token in reversed(view.before(hit, 5)) if token in _SUBJECTS), "i")
    return who in _OWN and _TO_OTHERS.match(" ".join(view.words.tokens[hit.first + 2 : hit.first + 5]) + " ") is None
