"""Praise beside a told fault, before anybody has done anything: "great service yet again, four coaches for a whole town".

"Love how you charged me for having no money", "well done, you've billed me twice", "10/10": in the words with which a
customer opens, a cheer or a mark for the firm and what went wrong do not go together unless in mockery. Thanks, a fault that is
over, somebody praised by name or role, and a quoted "good service" are no mockery. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_PRAISE = later(
    r"(?:^(?: @\S+)*|[.!?]|(?:lol|haha|oh|also|honestly|just|really|absolutely|i|dear))"
    r" (?:love|loving) (?:(?:it )?(?:that|how|when)|the way|being|paying|getting|waiting) "
    r"| (?:slow clap|round of applause|hat trick|top marks|gold star|full marks|standing ovation|masterclass|bravo|chef 's kiss"
    r"|living the dream|10/10|10 / 10|(?:10|ten) out of (?:10|ten)|nice touch) "
    r"|(?:^(?: @\S+)*|[.!?]|(?:oh|so|absolutely|really|a big|big)) (?:well done|congratulations|congrats"
    r"|(?:great|good|nice|cracking|stellar|superb|excellent|amazing|brilliant|fantastic|incredible|outstanding|top|quality"
    r"|impressive|solid) (?:job|work|start|effort|service|customer service|going|one|stuff))(?! (?:is|are|was|were"
    r"|on all|i|we|you|he"
    r"|she|it)) "
    r"|(?:^(?: @\S+)*|[.!?]|(?:just|oh|how|well|so|that is)) (?:brilliant|marvellous|fantastic|wonderful|lovely|superb|excellent"
    r"|amazing|impressive|genius|magnificent|outstanding|phenomenal|bold|charming|delightful|super helpful|so helpful"
    r"|incredible) "
    r"(?=[.!]|$)"
)  # fmt: skip
_PRAISE_WORDS = word_set(
    "love loving clap applause trick marks star ovation masterclass bravo kiss dream 10/10 10 ten touch done "
    "congratulations congrats job work start effort service going one stuff brilliant marvellous fantastic wonderful lovely "
    "superb excellent amazing impressive genius magnificent outstanding phenomenal bold charming delightful helpful incredible"
)  # fmt: skip
_NO_TROUBLE = r"(?!problem|problems|worries|rush|need|hassle|trouble|fuss|wonder|idea|doubt|bother|complaints?|faults? found)"
_FAULT = later(
    r" (?:still (?:no|not|nothing|nobody|waiting|here|says|showing|broken|down|can not|without|charging)|charged"
    r"|charging|billed|late|delayed|delays?|cancelled|cancels?|lost|broken|broke|smashed|wrong|missing|nobody"
    r"|no one|nothing|never(?! crash| fail| miss| late| let| once| any| had| a | been (?:late|ill|let|better))"
    r"|declassified|cold|stuck(?:ed)?|locked|overcharged|failed|fails|(?<!never )crashe[ds]|crashing|dead|empty|nowhere"
    rf"|instead|again|on hold|raised|fined|binned|bins?|hedge|landfill|skip|puddle|refused|ignored|unable|no {_NO_TROUBLE}\w+"
    r"|not (?:arrived|come|turned|working|work|been|a single|one)|day \d+|for the (?:second|third|fourth|fifth|\d+\w+)"
    r"|(?:waiting|waited|stood|sat) |internet down|is down|are down|one of (?:the )?\d+|twice) "
)
_MEANT = later(
    r" (?:thank you|thanks|thankyou|thx|ta|tysm|ty|cheers|x|xx|xxx|appreciate\w*|but|apart from|other than|except|shame"
    r"|usually|normally|always|used to|would be|would have|fixed|sorted|solved|it works|now works|found|got it|could"
    r"|can|please|saved|helped"
    r"|yay|tell (?:her|him|them)|(?:your|the|a) (?:driver|lad|guard|conductor|lady|girl|man|staff|crew)|credit to|finally) "
)
"""Beside these the praise may well be meant, or is for somebody."""


def mock_praise(view: TurnView) -> tuple[int, int] | None:
    """The characters of praise that mocks, in a customer's first words; ``None`` where there is none."""
    found = praise_and_fault(view)  # first the words: most turns hold none, wherever they stand
    return found if found and view.opens else None


@by_text
def praise_and_fault(spoken: Spoken) -> tuple[int, int] | None:
    """The characters of the praise, wherever in the talk it is said."""
    words = spoken.words
    hit = None if _PRAISE_WORDS.isdisjoint(words.vocabulary) else _PRAISE.search(words.line)
    if hit is None or not _FAULT.search(words.line) or _MEANT.search(words.line):
        return None
    return words.chars(hit.start() + 1, hit.end())


_SUPPOSED = later(r" (?:will|would|if|in case|hope|worried|same) |\? $")
"""What is feared, asked or as it always is ("same as always") went wrong for nobody."""


def wrong_as_ever(view: TurnView) -> Hit | None:
    """The "as usual" or "yet again" of a sentence that tells a fault: it has gone wrong before, and they are tired of it."""
    for hit in view.hits.get("frustration.as_ever", ()):
        sentence = view.sentence_of(hit).replace(" yet again ", " ")
        if _FAULT.search(sentence) and not _SUPPOSED.search(sentence):
            return hit
    return None
