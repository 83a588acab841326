"""A reply beside the question: surely nothing in it has the kind of thing that was asked for.

Asked for a sum, a time, a place, a person, or what has happened, and told nothing of that kind; or asked for a yes or no, and
told only how popular the thing is and where to read more. An answer has many shapes ("As long as it folds"), and what is
done answers any question ("Where's my refund?" – "I've just sent it again"): wherever a reply may be one, nothing is said.
Why, how and what are never judged: any words may answer those. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.echo import echoed
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set
from empathyqa.text.content import stems

_DEALS_WITH_IT = re.compile(
    r" (?:i|me|mine|let us|not|no|nope|never|nobody|none|nothing|neither|unfortunately|afraid|depends|done|sorted|gone|fixed"
    r"|(?<! be )(?<! are )sent|ask|ring|call|phone|contact|hold on|one moment|checking|looking into|<url>|www\S*) "
)
"""Somebody acts, refuses, cannot say, or names whom to ask: that deals with any question."""
_MAY_BE_A_YES = re.compile(
    r" (?:yes|yeah|yep|yup|aye|sure|course|certainly|definitely|absolutely|correct|exactly|indeed|that is right|either|without"
    r"|probably|possibly|maybe|perhaps|only|unless|until|except|provided|long as|if|once|because|since|instead|already|yet"
    r"|by all means|happily|feel free|exempt|allowed|welcome to|need to|have to|must|should|would|might|there is|there are) "
)
"""Yes, no or a limit in any words, which answers where a yes or no was asked for."""
_SPEAKS_OF_IT = re.compile(
    r" (?:we|you) (?:have|had|will|are|did|do|can|could|were|just|may|used|got|still|now|\w+ed) "
    r"| (?:it|that|this|he|she|they|these|those) (?:will|has|had|was|were|did|does|do|can|could|comes?|goes|works?|takes?|needs?"
    r"|got|came|\w+ed) "
)
"""The same, outside of praise and of the way to a page."""
_PRAISE = re.compile(
    r" (?:best sellers?|best selling|bestsellers?|(?:very|so|really|most|hugely|incredibly|extremely|always|quite) popular"
    r"|fantastic|amazing|incredible|wonderful|second to none|award|finest|great (?:team|range|choice|value|job|work|care|people)"
    r"|(?:huge|big|real|such a|all the|a) difference|proud|pride|passionate|highest|top quality|greatest (?:of )?care|utmost"
    r"|taken? (?:very )?seriously|important to us|comes? first|(?:really|truly|do) (?:value|appreciate|care)|loyal\w*) "
)
"""The thing, the firm or its customers are praised: said to anybody, whatever was asked."""
_IN_GENERAL = re.compile(
    r" (?:is|are) (?:all )?(?:reviewed|checked|monitored|updated|assessed|handled|processed|dealt with|looked at)"
    r" (?:regularly|periodically|continually|individually|from time to time|case by case|in turn|in (?:the )?order|with care)"
    r"| (?:customers|members|passengers|residents|tenants|guests|you) (?:are|will be) (?:informed|notified|advised|updated) "
    r"| subject to (?:change|availability) | terms and conditions apply "
)
"""How things are done in general, with everybody."""
_A_PAGE = r"(?:apps?|sites?|website|online|account|pages?|portal|centre|faqs?|dashboard|profile|settings|newsletter|review)"
_LOOK = re.compile(
    r" you can (?:also |always |easily |simply |just |now )?(?:see|find|view|check|follow|track|read|manage|browse|look at|learn) "
    rf"(?!it |them |that |this |these |those |one |out (?:if|whether|when|how))(?:\S+ ){{1,9}}?{_A_PAGE} "
    rf"| (?:details|information|info) (?:is|are|can be found) (?:\S+ ){{0,5}}?{_A_PAGE} "
    rf"| (?:visit|refer to|take a look at|have a look at|head to) (?:our|the) (?:\S+ ){{0,2}}?{_A_PAGE} "
)
"""The way to where things may be read, instead of the thing: "You can see all your tickets in the app"."""
_ASKS_TO_SEE = word_set(
    """see find view check look track follow read have there access online app website site page link email
    manage set show"""
)
"""Words of a question to which the way to a page is an answer: "is there a list?", "can I check it online?"."""
_MANNERS = word_set("thanks thank sorry understand appreciate welcome bye goodbye cheers hope enjoy")
_ANY_NUMBER = r"\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+ty-\w+|hundred\w*|thousand\w*"
_SIGNS = {
    "money": re.compile(
        rf" (?:{_ANY_NUMBER}|half|double|£|\$|€|%|\w*free|waived|included|covered|paid|cheaper|dearer|pounds?|dollars?|euros?|quid"
        r"|pence|cents?|percent|complimentary|same (?:price|rate|amount|cost|as|again)|price|fee|charge|costs?|owe|each|per) "
    ),
    "count": re.compile(
        rf" (?:{_ANY_NUMBER}|one|half|third|quarter|double|twice|pair|dozen|couple|few|several|lots|plenty|many|each|per|all|both|any"
        r"|unlimited|up to|most|more|fewer|less|full|single) "
    ),
    "when": re.compile(
        rf" (?:{_ANY_NUMBER}|\w*days?|daily|\w*weeks?|weekly|\w*months?|monthly|\w*years?|\w*minutes?|\w*hours?|\w*nights?|moment|"
        r"now|soon\w*|shortly|later|latest|early|earlier|earliest|late|next|last|before|after\w*|by|until|till|within|once|when\w*|"
        r"while|as|immediate\w*|instant\w*|straight|noon|midday|midnight|morning|afternoon|evening|lunch\w*|end|start|half|quarter|"
        r"past|then|ages|ago|always|every|any|any ?time|tomorrow|spring|summer|autumn|winter|christmas|easter|january|february|"
        r"march|april|may|june|july|august|september|october|november|december|one|left|delivered|arrived|here|there|out|back|"
        r"been|was|were|had|has|lifetime|long|delayed|cancelled|already|yet) "
    ),
    "where": re.compile(
        r" (?:in|on|at|under|from|near|next|behind|inside|here|there|every\w*|any\w*|opposite|outside|above|below|between|beside|"
        r"around|left|right|through|via|over|back|down|home|out|past|(?:to|into) (?:the|your|our|my|his|her)|box|desk|reception|"
        r"office|counter|shop|store|door|gate|street|road|menu|page|app|online|site|website|email|mail|post|was|were|been|has) "
    ),
    "who": re.compile(
        r" (?:\d\S*|he|she|they|someone|somebody|anyone|anybody|everyone|person|team|desk|line|department|services?|council|landlord|company|"
        r"bank|shop|store|office|family|mr|mrs|ms|dr|staff|people|nurses?|police|support|sales|billing|claims|"
        r"you (?:do|would|will|pay|need|can)|you are (?!a |an |with |on )|"
        r"(?:the|a|an|your|our|my|their|his|her) (?!order|water|number|letter|matter|paper|offer|cover|weather|member|customer)"
        r"(?:\w+ )?\w{3,}(?:ers?|ors?|ists?|ants?|ians?|men|man|woman|women)|by (?:our|your|my|his|her|their|a)) "
    ),
}
"""What could be the thing asked for, drawn wide: where none of these stands, it surely is not there."""
_A_PRICE = re.compile(
    r" (?:cost|costs|charge|charged|charges|price|prices|pay|fee|owe|rent|to (?:\w+ )?(?:cancel|send|post|change|join|renew|hire))\b"
)
_A_SUM = re.compile(
    r" what (?:is|are|was|would|will) (?:be )?(?:the |my |your )?(?:\w+ )?"
    r"(?:price|cost|charge|fee|total|balance|excess|fare|postage|deposit|rent|premium) "
)
_HAPPENED = re.compile(
    r" (?:was|were|had|has|have|been|came|got|went|left|said|put|found|gave|took|made|saw|told|wrote|paid|met|lost|ran|will"
    r"|(?<! are )(?<! is )(?<! be )(?<! or )(?<! gets )(?<! get )\w{3,}ed) "
)
"""What has happened is told: "the cheque cleared"; not "forms are checked by hand"."""
_TOOK_IT_IN = re.compile(
    r" (?:clear|makes? sense|got it|understood|needed|helpful|helps|helped|answers?|answered|perfect|knew|thought|good to know|oh so"
    r"|that is it|i will|we will|see it|found it|works|worked|sorted|done|good news|phew|relief) "
)
"""The customer shows that something was there for them, whatever it was."""
_A_FULL_SENTENCE = 5
"""Words of a reply that says something in full: shorter ones are most often the answer itself ("Comes in black")."""
_OWN_WORDS = 2


def beside_it(question: Question, replies: Sequence[TurnView], after: Sequence[TurnView]) -> str:
    """What all of the ``replies`` surely lack that the question asked for ("names no sum"), or empty. ``after`` are the
    customer's turns since; one who asks on or shows that they had their answer settles it for themselves."""
    kind = _kind(question)
    if not kind or not replies or any("?" in view.words.tokens or _TOOK_IT_IN.search(view.line) for view in after):
        return ""
    said = [sentence for view in replies for sentence in sentences(view)]
    if any(sentence.asks for sentence in said) or any(echoed(view) for view in replies):
        return ""
    matter = [sentence for sentence in said if _MANNERS.isdisjoint(sentence.words)]
    line = _line(matter)
    if len(line.split()) < _A_FULL_SENTENCE or _DEALS_WITH_IT.search(line) or not _lacks(kind, question, matter, line):
        return ""
    return _LACKS[kind]


_LACKS = {
    "money": "the reply names no sum", "count": "the reply says not how many", "when": "the reply names no time",
    "where": "the reply names no place", "who": "the reply names nobody", "past": "the reply tells of nothing that happened",
    "yes_no": "the reply says neither yes nor no",
}  # fmt: skip
_STILL_LEFT = re.compile(
    r" (?:still|just|only|really|i) (?:do|does|did|have|am) not (?:know|sure|understand|heard|told)"
    r"|(?:no|none the) wiser|still (?:no idea|nothing|not sure|waiting|open|in the dark|up in the air|wondering)"
    r"|(?:not|never|nobody|no one)(?: has| have| actually| really)? (?:said|told|answered|say|tell) "
    r"|(?:just|still|only|really) (?:need|want|would like) to (?:know|hear|find out) "
)


def still_left(after: Sequence[TurnView]) -> str:
    """That a customer whose question nobody took up says at the last that they still do not know; else empty. Gladness at
    something else said in the same breath does not answer it ("That's lovely. I still don't know what to tell them")."""
    return "the customer still does not know" if after and _STILL_LEFT.search(after[-1].line) else ""


def _line(matter: Sequence[Sentence]) -> str:
    return f" {' . '.join([' '.join(sentence.words) for sentence in matter])} "


def _lacks(kind: str, question: Question, matter: Sequence[Sentence], line: str) -> bool:
    signs = _SIGNS.get(kind)
    if signs is not None:
        return not signs.search(line)
    if _MAY_BE_A_YES.search(line):
        return False
    rest = [sentence for sentence in matter if not _says_nothing(sentence, question)]
    if not rest:
        return True
    left = _line(rest)
    return kind == "past" and not _HAPPENED.search(left) and not _SPEAKS_OF_IT.search(left)


def _says_nothing(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence only praises, tells of everybody or shows the way to a page, and does not do so in the question's own words."""
    if len(question.about.intersection(stems(sentence.words))) >= _OWN_WORDS:
        return False
    if _PRAISE.search(sentence.line) or _IN_GENERAL.search(sentence.line):
        return True
    return _ASKS_TO_SEE.isdisjoint(question.sentence.words) and bool(_LOOK.search(sentence.line))


def _kind(question: Question) -> str:
    """The kind of thing asked for, where that is sure; else empty."""
    line = f" {' '.join(question.sentence.words)} "
    if question.kind == "how_much":
        return "money" if _A_PRICE.search(line) or _A_SUM.search(line) else "count"
    if question.kind == "what":
        return "money" if _A_SUM.search(line) else ""
    if question.kind == "yes_no":
        asked = question.asks_of[0] in ("did", "has") and " got to " not in line
        return "past" if asked else "yes_no"
    return question.kind if question.kind in _SIGNS else ""
