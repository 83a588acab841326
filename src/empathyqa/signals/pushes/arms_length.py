"""Said at arm's length: blame and shoving in the passive, of "customers", or by a letter; heard as a deflection.

"Customers with an alarm should inform us", "this was stated in our letter", "refunds go through the seller, not us": nobody
says *you*, and yet it is put on the customer, or sent off. Told by grammar: what customers *should* or *are asked* to do,
where it *was* printed, through whom it *goes*. It stands only after trouble (trouble.py): to somebody calm it informs. Not
meant: the answer to what was asked, what customers get, what the firm takes upon itself or does beside it. House rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.pushes.directions import after_care, asks_where
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

AT_ARMS_LENGTH = tuple(
    f"C: I'm stuck, you took the money and it's still not working!\nA: {said}"
    for said in (
        "Customers with a care alarm should inform us so that we can make a note.",
        "Members are reminded to check the date before booking.",
        "Tenants are expected to report leaks within 24 hours.",
        "Policyholders must inform us of any change straight away.",
        "It is the customer's duty to keep the reading up to date.",
        "This was stated in our letter on page 2.",
        "Account holders were notified of this change in the autumn newsletter.",
        "All customers were informed by email in advance.",
        "As set out in our letter of 9 May, the fee applies from June.",
        "Had the form been filled in properly this would not have arisen.",
        "Refunds go through the seller, not us.",
        "Refunds are handled by the store you bought it from.",
        "Any query about the delivery should be directed to the courier.",
        "That has to be settled with the shop you bought it from.",
    )
)
"""What must be heard, and beneath what must not; the example table of deflection holds them."""
FOR_THEM = (
    *(
        f"C: I'm stuck, you took the money and it's still not working!\nA: {said}"
        for said in (
            "Customers moving house get the first month free.",
            "Customers should see the money by Friday.",
            "Customers should never have to ring twice.",
            "We should have informed customers with alarms first.",
            "This was set out wrongly in our mail of 3 March.",
            "All customers were informed too late, that's on us.",
            "As set out in our letter of 9 May, you get the first month back.",
            "Had the form been checked by us properly this would not have happened.",
            "Refunds go through the seller, so I've written to them for you.",
            "Refunds come from us, in three days.",
            "Your claim was handled by the courier, so I've rung them and they pay.",
            "Complaints about the driver go straight to his manager, and I've sent yours.",
        )
    ),
    "C: It's still not working! Who do I write to?\nA: Refunds go through the shop.",
    "C: It's awful. Do tenants have to report a leak?\nA: Tenants are asked to report leaks at once.",
)
_CLUES = word_set(
    """asked reminded expected supposed meant required requested advised should must duty responsibility obligation
    job stated set explained outlined mentioned specified communicated printed marked detailed notified informed told aware had
    go goes come comes handled dealt arranged processed directed addressed raised settled managed made clearly all"""
)
"""One of these stands in every form: a turn without any is not looked at."""
_PEOPLE = (
    r"(?:customers?|members?|tenants?|residents?|passengers?|guests?|(?:account|policy|card) ?holders?|users?|clients?|parents"
    r"|patients|subscribers?|bill ?payers?|claimants?|applicants?|buyers?|travellers?|leaseholders?|students?|supporters"
    r"|households|people|everyone|everybody)"
)
_ACTS = (
    r"(?:inform|tell|notify|contact|check|read|report|allow|keep|ensure|make|arrive|call|ring|write|submit|give|provide|let"
    r"|update|register|refer|return|retain|take|review|familiarise|follow|apply|request|plan|leave|book|carry|bring|cancel|pay"
    r"|be aware)"
)
_ASKED = r"(?:asked|reminded|expected|supposed|meant|required|requested|advised)"
_DUTY = later(
    rf"^ (?:(?:please note|as|all|also|and|but|our|any|unfortunately|dear \S+|that|\d) )*{_PEOPLE} (?:[a-z]+ ){{0,5}}?"
    rf"(?:(?:are|is) (?:all |also |always |kindly )?{_ASKED} (?:to|that) |(?:should|must) (?:always |also |please )?{_ACTS} )"
    rf"| it is (?:the |a |every )?{_PEOPLE} (?:'s? )?(?:duty|responsibility|obligation|job) to "
)
"""What customers should do, or should have done."""
_PAPER = (
    r"(?:letters?|e?-?mails?|newsletters?|terms|agreement|contract|website|pack|booklet|bill|leaflet|notice|post|ticket|page)"
)
_TOLD = r"(?:stated|set out|explained|outlined|mentioned|specified|communicated|printed|marked|detailed)"
_PRINTED = later(
    rf" (?:was|were|(?:has|have|had) been) (?:clearly |also |all |already |fully )?{_TOLD} (?:in|on|to|at|by) (?:\S+ ){{0,4}}"
    rf"(?:{_PAPER}|{_PEOPLE}) "
    rf"|^ (?:(?:well|but|yes|no|and|so) )*(?:it|that|this) (?:was|is) (?:all|clearly) (?:in|on) (?:\S+ ){{0,4}}?{_PAPER} "
    rf"| as {_TOLD} (?:in|on) (?:\S+ ){{0,3}}{_PAPER} "
    rf"|^ (?:all |our )*{_PEOPLE} (?:were|was|(?:have|had) been) (?:all |duly )?(?:informed|notified|told|advised|made aware) "
    r"| had (?:the|your|this) \w+ been (?:filled|completed|submitted|sent|read|returned|paid|checked|reported) "
)
"""That it had been told, or would not have come to this."""
_MATTERS = (
    r"(?:refunds?|returns|claims?|complaints?|payments?|repairs?|quer(?:y|ies)|enquir(?:y|ies)|exchanges|replacements?|parts"
    r"|deliver(?:y|ies)|cancellations?|changes|bookings?|disputes?|compensation|warranty)"
)
_HAVE_TO = r"(?:has to|have to|needs? to|must|should|will have to) (?:go|come|be \w+(?: with)?)"
_PARTY = (
    r"(?:seller|store|shop|retailer|courier|manufacturer|maker|merchant|agency|agent|bank|supplier|sender|airline|insurer|landlord"
    r"|depot|council|provider|network|platform|partner|host|hotel|venue|organiser|dealer|installer|contractor|carrier|developer)s?"
)
_GOES = later(
    rf" (?:{_MATTERS} (?:\S+ ){{0,4}}?(?:go|goes|come|comes|(?:is|are) (?:handled|dealt with|processed|arranged|managed|made)"
    rf"|{_HAVE_TO})|(?:that|this|it) {_HAVE_TO}) "
    rf"(?:through|by|from|with|to|via) (?:the|your|a|whichever) (?:\S+ )?{_PARTY} "
)
_REASONS = (
    (_DUTY, "says what customers should have done"),
    (_PRINTED, "says that it had been told"),
    (_GOES, "sends it elsewhere"),
)
_TAKEN_ON = later(
    r" (?:sorry|apologi\w+|wrongly|incorrectly|mistake|mistaken|error|unclear|unclearly|badly|too late|by us|on us"
    r"|our (?:fault|end|side)|free|get|gets|no need|need not|do not need|not have to|never|grants?|for you|we should"
    r"|you are right) |(?: so| and|[,;] (?:and |so )?) ?(?:i|we|they) (?:have|will|am|are|did|can see) "
)
"""The firm takes it upon itself, gives, or does it in the same sentence."""


def arms_length(view: TurnView) -> Iterator[Heard]:
    """The sentences of an agent's turn in which it is held against customers, or sent off, without a *you*."""
    for sentence, reason in _said(view):
        if not (_answers(view, sentence) or asks_where(view)):
            yield Heard(sentence.start, sentence.end, reason, after_trouble=True, firm=True)


def held_off(spoken: Spoken) -> list[tuple[int, int]]:
    """The characters of such sentences in a text, whoever is asked: nothing is done in them, and nothing promised."""
    return [(sentence.start, sentence.end) for sentence, _ in _said(spoken)]


@by_text
def _said(spoken: Spoken) -> tuple[tuple[Sentence, str], ...]:
    if _CLUES.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([
        (sentence, reason)
        for sentence in sentences(spoken)
        if not sentence.asks and not _TAKEN_ON.search(sentence.line) and not after_care(sentence.line)
        for reason in _told(sentence)
    ])  # fmt: skip


def _told(sentence: Sentence) -> list[str]:
    return [reason for form, reason in _REASONS if form.search(sentence.line)][:1]


def _answers(view: TurnView, sentence: Sentence) -> bool:
    """Whether the customer had just asked about this: a question with a word of the sentence in it."""
    about = frozenset(stems(sentence.words))
    return any(one.asks and not about.isdisjoint(stems(one.words)) for said in view.run_before for one in sentences(said))
