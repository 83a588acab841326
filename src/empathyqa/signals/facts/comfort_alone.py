"""A reply that only soothes: "I'm sure it'll all get sorted", "it'll come out in the wash", "we're working as fast as we can".

Said to who asks something, it answers nothing, however glad they sound of it; with a fact beside it, the fact may. To "will it be
all right?" it is the answer that was asked for. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_LEAD = r"(?:(?:oh|well|look|listen|honestly|and|but|so|no|ok|okay|right|i know|yes|yeah|aw|ah|love|dear) )*"
_IT = r"(?:it|that|this|they|everything|things|all of it)"
_SOOTHES = later(
    rf"^ {_LEAD}(?:"
    r"(?:i )?(?:(?:honestly|really|just) )*(?:would|do|should) not (?:you )?(?:(?:really|honestly) )?worry(?: \S+){0,5}"
    r"|(?:(?:please|kindly|you can|do) )?(?:be|rest) assured (?:that )?"
    r"(?:we|i|(?:the|our|my) (?:\w+ ){1,2}|your (?:\w+ ){1,2}|everything|somebody|someone) ?"
    r"(?:will|am|are|is)(?: \S+){0,3}? (?:look\w* into|(?:try|do|doing) (?:our|my|their|everything|all)|tak\w+ (?:care|seriously)"
    r"|important|valued|on it|on priority|a priority|work\w* on|in touch|look\w* after)(?: \S+){0,8}"
    r"|(?:you are|it is|this is|that is) in (?:very |such )?(?:good|safe|capable|the best) hands(?: \S+){0,3}"
    r"|(?:please )?try not to worry(?: \S+){0,4}"
    rf"|(?:i am|we are) (?:pretty |quite )?sure {_IT} will(?: \S+){{0,7}}"
    rf"|{_IT} will (?:all )?(?:come out in the wash|sort itself out|sort themselves out|work itself out|work out|blow over"
    r"|get sorted(?: out)?|come right|be sorted(?: out)?)(?: \S+){0,6}"
    r"|we are (?:all )?(?:working|going|doing) (?:as (?:fast|hard|quick|quickly) as|our (?:very )?best"
    r"|(?:all|everything|what) we can)(?: \S+){0,5}"
    r"|(?:you )?(?:just )?(?:look after|take care of) yourself(?: \S+){0,6}|that is the main thing|fingers crossed(?: \S+){0,4}"
    r"|these things (?:happen|take time|do happen)"
    r"|you are (?:such )?(?:a |an )?(?:\w+ )?(?:lovely|kind|sweet|patient|good) (?:\w+ )?"
    r"(?:lady|man|person|customer|soul)(?: \S+){0,10}"
    r"|it has been a pleasure(?: \S+){0,6}|bless (?:you|your heart)(?: \S+){0,3}|(?:good )?bye(?: \S+){0,3}"
    r"|thank you(?: \S+){0,3}) [.!]? ?$"
)
_ASKED_WHETHER = word_set("ok okay fine alright right safe worry worried matter problem sorted work sort trouble")
"""In a question, these ask for just such an answer."""


@by_text
def _only_soothes(spoken: Spoken) -> bool:
    said = [one for one in sentences(spoken) if not one.asks]
    return bool(said) and all(_SOOTHES.match(one.line) for one in said)


def comfort_alone(spoken: Spoken, asked: tuple[str, ...]) -> bool:
    """Whether a reply does nothing but soothe who asked this question, given by its words."""
    return _ASKED_WHETHER.isdisjoint(asked) and _only_soothes(spoken)
