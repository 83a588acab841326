"""Worth more gone than here: what would come to those at home, or how well they would do, "without me", with no word of death.

"I've the death in service, I do the sums some nights", "they'd have more out of me that way", "for my family is better if there
is no me". Life cover, who gets it and "if anything happens to me" are the day's work of an insurer or a pension fund, and
"they'll manage without me" is said of a Tuesday: so the money counts where it is weighed against the speaker, or thought about
at night, and the rest in company alone (company.py). That somebody feels a burden, or worth more dead, is a known sign (Joiner
2005); the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_THEY = (
    r"(?:they|she|he|them|all|both|everyone|everybody|(?:the|my|our) (?:\w+ )?(?:kids|children|wife|husband|family|boys"
    r"|girls|lads"
    r"|missus|partner|mum|mother|parents|son|daughter|daughters|sons|babies|weans|bairns)|family)"
)
_GONE = (
    r"(?:(?:if|when|once|that|because) (?:only )?(?:i (?:just |simply )?(?:was|were|am|would be|be) (?:not|no longer|no more)"
    r"(?: (?:here|about|around|there|alive|in the picture))?(?: any ?more)?|i (?:just )?(?:went|go|disappeared|vanished)"
    r"|i (?:was|were|am) (?:gone|out of (?:the|their) (?:way|road|picture|hair))|there (?:is|was|were) no me)"
    r"|without me(?: (?:here|about|around|in the (?:way|road|picture)))?|with me (?:gone|out of (?:the|their) (?:way|road"
    r"|picture)))"
)
_WELL = (
    r"(?:fine|better|best|grand|easier|more easy|more good|happier|free|ok|okay|all right|alright|good|quieter|richer"
    r"|relieved|manage"
    r"|cope|get (?:on|by))"
)
_END = (
    r"(?= (?:[.;!?]|then|now|really|honestly|probably|anyway|so|and|but|i|you|is it|would they|they|she|he|it is|it would"
    r"|my|everyone"
    r"|everybody|the (?:bank|kids|house|money)|to be honest) |\s*$)"
)
_IF_GONE = later(rf" {_GONE}{_END}")
_BETTER_WITHOUT = later(
    rf" {_THEY} (?:\w+ ){{0,4}}{_WELL}(?: \w+){{0,4}} {_GONE}{_END}"
    rf"| {_GONE} (?:then )?{_THEY} (?:\w+ ){{0,4}}{_WELL} "
    rf"|(?:for|to) {_THEY} (?:it )?(?:is|would be|was) (?:\w+ ){{0,3}}(?:better|easier|easy|best|good"
    rf"|happier) (?:\w+ )?{_GONE}{_END}"
)
_OUTRIGHT = later(
    rf" (?:i am|i would be|i was|me being|i be) (?:\w+ ){{0,3}}worth (?:\w+ ){{0,2}}more (?:(?:to {_THEY} )?"
    rf"(?:dead|gone|not here|that way|in the ground|on paper than|under the ground)|to {_THEY}"
    rf"(?: (?:dead|gone|that way|not here|on paper|than (?:i am )?(?:here|alive|living|like this|stood|standing|sat)))"
    rf") "
    rf"| {_THEY} (?:\w+ ){{0,4}}(?:better|happier|richer)(?: off)? with the (?:money|insurance|pay ?out|cash|policy) than "
    r"(?:with |have )?(?:me|a \w+ like me) "
    rf"| (?:i am|i would be|i be) (?:\w+ ){{0,3}}(?:more|better|of more) (?:use|good|help|value) to {_THEY} (?:dead|gone"
    rf"|that way|not here)"
    rf"| (?:i am|me) (?:\w+ )?(?:only|just) (?:good|any good|any use|of use|useful)(?: (?:to|for) {_THEY})? for the "
    r"(?:insurance|policy|pay ?out|money when) "
    r"| (?:best|kindest|only good|only decent|one useful|only useful) thing i (?:could|can|ever could) (?:do|give)(?: \w+){0,4} "
    r"(?:is|would be|was) (?:to )?(?:just )?(?:go(?= [.!])|not (?:to )?be (?:here|around)|disappear|be gone|vanish|die) "
    r"| (?:nobody|no one|not one of them|none of them|who|not a soul) would (?:even |ever |really )?(?:miss me|notice) "
    r"(?:(?:if|when|that) i (?:was|were) (?:gone|not (?:here|there|around|about))|if i (?:went|disappeared|vanished)"
    r"|if there was no me)(?= (?:[.!?]|so|and|you) |\s*$)"
    r"| more (?:use|worth|good)(?: [\w']+){0,5} me or the (?:policy|insurance|money) "
    rf"| {_THEY} would be (?:better|happier|best)(?: off)? (?:if|that) i (?:just |simply )*(?:was|were) not in the picture "
)
_ON_A_LIFE = later(
    r" (?:life (?:insurance|cover|policy|assurance|insured)|(?:insurance|policy|cover|insured)(?: \w+| [.]){0,5} "
    r"(?:on my life|on me|for the life|for life|for my life)|pay (?:out )?on me|death in service|(?:my|as my) widow\w*) "
)
_NIGHTS = later(
    r" (?:(?:some|most|these) (?:days|nights)(?: i| you)?|at night|(?:sometimes i|i sometimes) (?:think|feel|wonder|reckon)"
    r"|(?:do|did|doing|done) the (?:sums|maths|math)|funny (?:thing|that|how|is not it)|you do wonder|i (?:lie|sit) "
    r"(?:here|there|awake)|(?:keep|keeps|makes (?:you|me)|am always|have been|been) (?:\w+ )?"
    r"(?:think|thinking|wonder|wondering|counting|looking at)) "
)
_GAIN = later(
    rf" {_THEY} (?:\w+ ){{0,3}}(?:have|has|had|get|gets|got|be|are|is|see) (?:\w+ ){{0,3}}(?:more|free|good money|better"
    rf"|enough|a house|the house|something|right|sorted|all right|alright|set|set up|the lump sum|debt free|clear) "
    rf"| (?:see|set) {_THEY} (?:right|up|straight) | clear (?:the lot|it all|everything|all (?:of it|this)) "
    r"| sort (?:all (?:of )?(?:this|it)|it all|everything|the lot|them all) out | best thing i (?:could|can|ever) (?:give"
    r"|do|leave) "
    r"| (?:pay|pays) (?:off )?(?:the (?:house|lot)|everything|it all) (?:off )?"
    r"| (?:gets|get|is|be) (?:paid off|cleared|written off) "
)
_THAN_ME = later(
    r" (?:more than (?:i (?:(?:can|could|will|would) (?:ever )?)?(?:give|bring|earn|make|leave|provide|manage)|me(?= [.!]))"
    r"|(?:more|more use|more money|better) (?:from|out of|than|with it than) (?:me|i do)|of more use than me|(?:than"
    r"|and not) from "
    r"(?:their|her|his) (?:\w+ )?(?:father|dad|husband|mother|mum|wife)|only thing i have(?: got)? (?:that is "
    r"|of )?(?:any )?worth) "
)
_SO = later(r" (?:like this|that way) ")
_FROM_A_FIRM = later(r" (?:from|out of) me than (?:they|you|it|i (?:get|got)) ")
_BY_HAND = later(
    r" (?:pay|pays|paid|cover|covers|covered|valid|void|count|counts)(?: [\w']+){0,7} if (?:someone|somebody|you|a person"
    r"|i|it|they|"
    r"the person)(?: [\w']+){0,6} (?:do it (?:myself|yourself|themselves|themself)|does it (?:themselves|himself|themself)"
    r"|did it (?:myself|yourself|themselves)|(?:is|was) not (?:[\w']+ ){0,2}(?:an )?accident|on purpose|own hand|own doing) "
)
_SOLD = word_set(
    "quote premium premiums beneficiary beneficiaries nominate nominee form forms claim claims late died passed funeral "
    "probate joint trust solicitor happens happened advice adviser retire retirement increase monthly"
)
"""Business of a life insurer, or another's death: with these it is an everyday question."""
_BUSY = word_set(
    "engineer delivery meeting shift team office rota course match game training tour trip holiday appointment class "
    "lesson booking policy driver dog visit viewing party event gig flight install"
)
_HAND = word_set("themselves themself himself myself yourself accident hand purpose")
WORDS = _HAND | word_set("me i life death insurance policy")
"""Words without any of which nothing of it is told."""
_BETTER = word_set("better best easier easy happier free richer quieter relieved")
_MAY_THEY = word_set("can could may should do does")
_AS_ONE_IN_THE_WAY = (" in the way", " in the road", " in the picture", " no me", " out of the road")
"""Said of a whole life; "they'll be fine without me" is said of a Tuesday."""
_LEFT = word_set("worth dead use only without gone disappear disappeared vanish vanished no not money better miss notice went go")
_MONEY = _HAND | word_set("insurance policy cover widow lump death house")
_AT_HOME = word_set(
    "wife husband kids children family boys girls lads missus partner son daughter sons daughters mum mother weans bairns"
)
_OF_LIFE = word_set("life death widow widowed")


def worth_more(view: TurnView) -> Iterator[Heard]:
    """What weighs the speaker against what would be without them; once a turn."""
    for kind, start, end in worth_told(view.spoken)[:1]:
        if kind == "hand" and not _of_a_life(view.talk):
            return
        everyday = kind == "everyday"
        why = "may hint that others would do better without them" if everyday else "weighs what would come to others without them"
        yield Heard(*view.words.chars(start, end), why, kind="ideation", indirect=everyday)


@by_text
def worth_told(spoken: Spoken) -> tuple[tuple[str, int, int], ...]:
    """What of it a text tells, and where: outright, of the money, or in everyday words."""
    words, line = spoken.words.vocabulary, spoken.line
    found = []
    if not _LEFT.isdisjoint(words) and (hit := _OUTRIGHT.search(line)):
        found.append(("outright", hit.start() + 1, hit.end() - 1))
    if not found and not _MONEY.isdisjoint(words) and (money := _by_money(line, words)):
        found.append(money)
    if not found and not _LEFT.isdisjoint(words) and _BUSY.isdisjoint(words) and (hit := _BETTER_WITHOUT.search(line)):
        plain = not _BETTER.isdisjoint(hit[0].split()) or hit[0].rstrip().endswith(_AS_ONE_IN_THE_WAY)
        if not plain and not _MAY_THEY.isdisjoint(line[: hit.start() + 1].split()[-1:]):
            return tuple(found)  # "can my wife get on without me?", of a seat on a flight
        found.append(("outright" if plain else "everyday", hit.start() + 1, hit.end() - 1))
    return tuple(found)


def _by_money(line: str, words: AbstractSet[str]) -> tuple[str, int, int] | None:
    """What the cover on their life would bring those at home, weighed against them or thought of at night; whether it pays for
    what is no accident."""
    if hit := _BY_HAND.search(line):
        return "hand", hit.start() + 1, hit.end() - 1
    gain, than_me = _GAIN.search(line), _THAN_ME.search(line)
    told = gain or than_me
    if told is None or _FROM_A_FIRM.search(line):
        return None
    on_a_life = _ON_A_LIFE.search(line) is not None
    if_gone = _IF_GONE.search(line) is not None
    weighed = than_me is not None and (on_a_life or (gain is not None and not _AT_HOME.isdisjoint(words)))
    mused = _NIGHTS.search(line) is not None or _SO.search(line) is not None
    thought = gain is not None and mused and (on_a_life or if_gone)
    if not (weighed or thought or (gain and (if_gone or (on_a_life and " at least " in line)))):
        return None
    asks = "?" in line[told.start() :].partition(" . ")[0]
    everyday = asks or not (weighed or thought) or not _SOLD.isdisjoint(words)
    return "everyday" if everyday else "money", told.start() + 1, told.end() - 1


@by_talk
def _of_a_life(talk: Talk) -> bool:
    """Whether a life or a death is spoken of: other insurances pay for other things."""
    return any(not view.words.vocabulary.isdisjoint(_OF_LIFE) for view in talk)
