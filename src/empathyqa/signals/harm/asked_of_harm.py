"""What an agent's question is about: harm, whether somebody can talk freely, or who may give a password.

"Is he there with you?" is asked of somebody who is frightened, and all day long of somebody whose husband the account is
in. Where the agent says in the same breath what it is for ("I'll need a yes from him"), the answer is no hint at harm; nor
is it where the answer hands the phone over or tells of a death. "Can you talk freely?" tells by its answer: a yes is none,
a no with nothing else ("not really") or with somebody in it ("he's here") is one, and "I'm at work" is why people ring off.
The lists are ours, not from a study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_WHO = r"(?:he|she|they|anyone|anybody|someone|somebody)"
_FEAR_WORDS = word_set(
    "frightening frighten frightened scaring scare scared afraid threatening threatened forcing forced pressured pressuring "
    "making hurt hit harmed touched unsafe stopping told listening overhear say hear controlling"
)
"""One of these stands in every question of fear: the cheap look before the pattern."""
_FEAR = later(
    rf" (?:{_WHO} (?:\w+ ){{0,4}}(?:frightening|scaring|threatening|hurting|controlling|intimidating) you|"
    r"(?:is|has) (?:he|she|anyone|anybody|someone|somebody) (?:\w+ ){0,2}"
    r"(?:forcing you|pressuring you|making you (?:do|say|send|move|pay|feel (?:unsafe|scared|afraid))|"
    r"stopping you (?:from|leaving|going|talking|speaking|calling|coming)|controlling (?:you|your))|"
    rf"(?:has|did) {_WHO} (?:ever )?(?:hurt|hit|harm|harmed|touch|threaten|threatened|touched) you|"
    r"you (?:are )?(?:being )?(?:forced|pressured|threatened) (?:by|into|to)|told you what to say|"
    r"can (?:he|she) hear (?:us|you|what)|"
    r"you (?:are )?(?:afraid|scared|frightened) of(?: (?:anyone|anybody|someone|somebody)| \?)|"
    rf"{_WHO} (?:listening|overhear)|if you (?:can not|can ' t|cannot) (?:talk|speak) (?:\w+ )?just say) "
)
_FREELY_WORDS = word_set("talk speak chat write alone own")
_FREELY = later(
    r" (?:(?:can|could|are|is) (?:you|it) (?:\w+ ){0,3}(?:talk|speak|chat) (?:freely|openly|safely)|"
    r"safe for us to (?:write|ring|call|phone|text|post)|"
    r"(?:alright|free|okay|able) to (?:talk|speak) (?:or )?is (?:he|she|anyone|anybody|someone)|"
    r"(?:alone|on your own)(?: there| right now| at the moment)? (?:can|are) you (?:able to |free to )?(?:speak|talk)) "
)
_YES = word_set("yes yeah yep yup sure fine absolutely certainly go ja aye ok okay perfectly totally of")
_NO = word_set("no nah nope not never hardly")
_ELSEWHERE = word_set(
    "work office driving bus train tram meeting class lecture school shop queue supermarket traffic colleague colleagues "
    "library hospital ward kids children baby noisy loud busy surprise"
)
"""Why people cannot talk freely that nobody need fear."""
_THEIR_WORK = later(r" (?:he|she|they) (?:is|are|goes|go) (?:at|to|in) (?:work|school|the office) ")
_PERSON = word_set("he she him her they them partner husband boyfriend wife girlfriend dad mum son daughter")
_NEAR = word_set(
    "here back in there home stairs outside room door listening come coming kitchen garden house till until then "
    "opens reads sees checks"
)
_BARE = 6
"""A no of at most so many words says nothing but no."""
_FOR = later(
    r" (?:permission|consent|authori[sz]\w+|security|account holder|policy ?holder|lead passenger|date of birth|bill payer|"
    r"on the (?:account|policy|tenancy|booking|contract|bill)|"
    r"(?:speak|talk) (?:to|with) (?:him|her|them|the)|hear it from (?:him|her|them)|confirm|verify|discuss|on (?:his|her) behalf|"
    r"(?:yes|say so|say yes|okay|go ahead) from (?:him|her|them)|(?:put|pop|pass|get) (?:him|her|them) (?:on|the phone|over)|"
    r"(?:his|her) (?:full )?(?:name|account|policy|id|signature)|sign|pick up|collect) "
)
"""What the agent wants somebody or something for, said with the question."""
_AT_THE_WHEEL = word_set("driving drive wheel road pulled")
_THINGS_SEEN = later(
    r" can (?:he|she) (?:hear|see) (?:the|a|any|if the|whether the) |does (?:he|she) know (?:the|his|her|about the) "
)
_HANDED_OVER = later(
    r" (?:(?:putting|put|getting|get|pass|passing) (?:him|her|you)|speak to (?:him|her)|hold on|here (?:he|she) is|"
    r"passed away|died|deceased|(?:he|she|they) (?:is |are )?(?:at work|in hospital|asleep)) "
)


@by_text
def asks_of_fear(spoken: Spoken) -> bool:
    """Whether it is asked outright if somebody frightens, forces, hurts or overhears the customer."""
    return not _FEAR_WORDS.isdisjoint(spoken.words.vocabulary) and _FEAR.search(spoken.line) is not None


@by_text
def asks_if_free(spoken: Spoken) -> bool:
    """Whether it is asked if the customer can talk without being heard."""
    return not _FREELY_WORDS.isdisjoint(spoken.words.vocabulary) and _FREELY.search(spoken.line) is not None


@by_text
def for_business(spoken: Spoken) -> bool:
    """Whether the question says what somebody is wanted for, and it is no harm: a yes, a signature, a light on a box."""
    return _FOR.search(spoken.line) is not None or _THINGS_SEEN.search(spoken.line) is not None


def of_the_road(spoken: Spoken | TurnView) -> bool:
    """Whether "safe to talk" is asked of somebody at the wheel."""
    return not _AT_THE_WHEEL.isdisjoint(spoken.words.vocabulary)


@by_text
def hands_over(spoken: Spoken) -> bool:
    """Whether the answer fetches the one who was asked for, or tells why that cannot be."""
    return _HANDED_OVER.search(spoken.line) is not None


@by_text
def not_free(spoken: Spoken) -> bool:
    """Whether "can you talk freely?" is answered by a no without a harmless reason, or by who is about."""
    said = [token for token in spoken.words.tokens if token.isalpha()]
    if not said or said[0] in _YES or (not _ELSEWHERE.isdisjoint(said) and _THEIR_WORK.search(spoken.line) is None):
        return False
    if not _PERSON.isdisjoint(said) and not _NEAR.isdisjoint(said):
        return True
    return len(said) <= _BARE and not _NO.isdisjoint(said)
