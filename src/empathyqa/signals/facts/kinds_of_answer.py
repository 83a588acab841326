"""The words in which each kind of answer comes, drawn wide, and those that are said to anybody, whatever was asked.

A kind's words tell what could be the thing asked for: where none of them stands in a reply, it surely is not there. They
prove no answer.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.wordlist import word_set

_NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands half quarter")
_ANY_NUMBER = r"\d\S*|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\S*"
_MONTHS = word_set("january february march april may june july august september october november december")
_LIKELY_WORDS = {
    "money": _NUMBERS
    | word_set(
        """free waived included covered paid cheaper dearer pound pounds dollar dollars euro euros quid pence cent cents percent
        complimentary price fee charge cost costs owe each per penny every all back double £ $ € %"""
    ),
    "count": _NUMBERS
    | word_set(
        """one third double twice pair dozen couple few several lots plenty many each per all both any unlimited most more fewer
        less full single every penny"""
    ),
    "when": _NUMBERS
    | _MONTHS
    | word_set(
        """one moment now soon sooner soonest shortly later latest early earlier earliest late next last before after afterwards
        by until till within once when whenever while as immediately immediate instant instantly straight noon midday morning
        afternoon evening lunch lunchtime end start past then ages ago always every any anytime tomorrow spring summer autumn
        winter christmas easter left delivered arrived here there out back been was were had has lifetime long delayed
        cancelled already yet daily"""
    ),
    "where": word_set(
        """in on at under from near next behind inside here there everywhere anywhere any every opposite outside above below
        between beside around left right through via over back down home out past box desk reception office counter shop store
        door gate street road menu page portal section tab form settings app online site website email mail post was were been
        has"""
    ),
    "who": word_set(
        """he she they him her them someone somebody anyone anybody everyone person team desk line department service services
        council landlord company bank shop store office family mr mrs ms dr staff people nurse nurses police support sales
        billing claims"""
    ),
}
_LIKELY_FORMS = {
    "money": later(rf" (?:{_ANY_NUMBER}|\w*free|(?:the )?same (?:price|rate|amount|cost|as|again)) "),
    "count": later(rf" (?:{_ANY_NUMBER}|up to) "),
    "when": later(rf" (?:{_ANY_NUMBER}|\w*(?:day|week|month|year|minute|hour|night)s?|weekly|monthly) "),
    "where": later(r" (?:to|into) (?:the|your|our|my|his|her) "),
    "who": later(
        r" (?:\d\S*|you (?:do|would|will|pay|need|can)|you are (?!a |an |with |on )|(?:be|is) the|by (?:our|your|my|his|her|a)"
        r"|(?:the|a|an|your|our|my|their|his|her) (?!order|water|number|letter|matter|paper|offer|cover|weather|member|customer)"
        r"(?:\w+ )?\w{3,}(?:er|or|ist|ant|ian|man|woman|men|women)s?) "
    ),
}
FIGURES = frozenset(_LIKELY_WORDS)
"""The kinds of question that only such words answer."""


def could_answer(kind: str, line: str) -> bool:
    """Whether a word of this kind of answer stands in the line (one space around each token)."""
    return not _LIKELY_WORDS[kind].isdisjoint(line.split()) or bool(_LIKELY_FORMS[kind].search(line))


DEALS_WITH_IT = later(
    r" (?:i|me|mine|let us|not|no|nope|never|nobody|none|nothing|neither|unfortunately|afraid|depends|done|sorted|gone|fixed"
    r"|(?<! be )(?<! are )sent|ask|ring|call|phone|contact|hold on|one moment|checking|looking into|<url>|www\S*) "
)
"""Somebody acts, refuses, cannot say, or names whom to ask: that deals with any question."""
MAY_BE_A_YES = later(
    r" (?:yes|yeah|yep|yup|aye|sure|course|certainly|definitely|absolutely|correct|exactly|indeed|that is right|either|without"
    r"|probably|possibly|maybe|perhaps|only|unless|until|except|provided|long as|if|once|because|since|instead|already|yet"
    r"|by all means|happily|feel free|exempt|allowed|welcome to|need to|have to|must|should|would|might|there is|there are) "
)
"""Yes, no or a limit in any words, which answers where a yes or no was asked for."""
SPEAKS_OF_IT = later(
    r" (?:we|you) (?:have|had|will|are|did|do|can|could|were|just|may|used|got|still|now|\w+ed) "
    r"| (?:it|that|this|he|she|they|these|those) (?:will|has|had|was|were|did|does|do|can|could|comes?|goes|works?|takes?|needs?"
    r"|got|came|\w+ed) "
)
"""The same, outside of praise and of the way to a page."""
PRAISE = later(
    r" (?:best sellers?|best selling|bestsellers?|(?:very|so|really|most|hugely|incredibly|extremely|always|quite) popular"
    r"|fantastic|amazing|incredible|wonderful|second to none|award|finest|great (?:team|range|choice|value|job|work|care|people)"
    r"|(?:huge|big|real|such a|all the|a) difference|proud|pride|passionate|highest|top quality|greatest (?:of )?care|utmost"
    r"|taken? (?:very )?seriously|important to us|comes? first|(?:really|truly|do) (?:value|appreciate|care)|loyal\w*) "
)
"""The thing, the firm or its customers are praised."""
IN_GENERAL = later(
    r" (?:is|are) (?:all )?(?:reviewed|checked|monitored|updated|assessed|handled|processed|dealt with|looked at)"
    r" (?:regularly|periodically|continually|individually|from time to time|case by case|in turn|in (?:the )?order|with care)"
    r"| (?:customers|members|passengers|residents|tenants|guests|you) (?:are|will be) (?:informed|notified|advised|updated) "
    r"| subject to (?:change|availability) | terms and conditions apply "
)
"""How things are done in general, with everybody."""
_A_PAGE = r"(?:apps?|sites?|website|online|account|pages?|portal|centre|faqs?|dashboard|profile|settings|newsletter|review)"
LOOK = later(
    r" you can (?:also |always |easily |simply |just |now )?"
    r"(?:see|find|view|check|follow|track|read|manage|browse|look at|learn) "
    rf"(?!it |them |that |this |these |those |one |out (?:if|whether|when|how))(?:\S+ ){{1,9}}?{_A_PAGE} "
    rf"| (?:details|information|info) (?:is|are|can be found) (?:\S+ ){{0,5}}?{_A_PAGE} "
    rf"| (?:visit|refer to|take a look at|have a look at|head to) (?:our|the) (?:\S+ ){{0,2}}?{_A_PAGE} "
)
"""The way to where things may be read, instead of the thing: "You can see all your tickets in the app"."""
