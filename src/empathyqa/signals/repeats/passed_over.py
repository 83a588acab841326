"""What a reply passed over, said again: "yes but when", "I know, that's the problem", "it's not a damage, it is brown".

Three builds say so whatever the matter is. A *yes, but* that answers no question holds on to it. Who says "I know that", or
"that's the very problem", gives back what the reply told, and goes on in words of their own from before. Who says *not* of a
thing the reply put in, and goes on in at least two such words, sets it right by what they had told already. Thanks, and
answers to a question, are none. House rule; no study.
"""

from __future__ import annotations

from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.repeats.own_words_again import own_words_again, replied, told_before
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stem

_YES_BUT = Wording(
    r"^ (?:@?\S+ )?(?:ok|okay|yes|yeah|yep|right|sure|fine) (?:[,.] )?but (?!(?:then|if|i (?:am|will)|the other|the last) )",
    "but",
)
_I_KNOW = Wording(
    r"^ (?:@\S+ )?(?:(?:yes|yeah|no|right|ok|okay|well|but) (?:[,.] )?)*i (?:know|can see|get|understand|realise|realize) "
    r"(?:that|them|it|this|all that|how to|when|where) "
    r"|^ (?:@\S+ )?(?:(?:yes|yeah|no|right|ok|okay|well|but) (?:[,.] )?)*i (?:have|have got|got) (?:the|that|your|a) (?:\w+ "
    r"){1,3}?"
    r"(?:already )?[.] ",
    "know see get understand realise realize have got",
)
_THE_PROBLEM = Wording(
    r" (?:that|it|which) is (?:exactly |precisely )?(?:the|my) (?:(?:whole|very|entire|actual|exact) )?"
    r"(?:problem|point|issue|trouble) "
    r"| that is the (?:page|link|form|number|queue|line|menu|button) (?:that |which |i )",
    "problem point issue trouble page link form number queue line menu button",
)
_NOT = Wording(r" (?:not(?: [^ .?!,]+){1,4}|no(?: [^ .?!,]+){1,2}) ", "not no")
_ANY = any_of(_YES_BUT, _I_KNOW, _THE_PROBLEM, _NOT)
_THANKS = word_set("thanks thank cheers perfect great lovely brilliant haha lol good glad ta")
_SHORT, _NOT_LONG = 12, 35
"""Tokens up to which a turn holds on with a *yes, but*, and up to which it sets something right."""
_OWN = 2
"""Own words beside the *not*."""


def passed_over(view: TurnView) -> str:
    """How the turn says again what the reply before it passed over; empty where it does not."""
    builds = may_hold_on(view)
    if not builds or not view.run_before or asked_to_say_it_again(view):
        return ""
    return next((reason for build, (reason, holds) in _BUILDS.items() if build in builds and holds(view)), "")


@by_text
def may_hold_on(spoken: Spoken) -> tuple[str, ...]:
    """The builds by which a turn's own words may hold on to something."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary) or not _THANKS.isdisjoint(words.vocabulary):
        return ()
    found = []
    if len(words.tokens) <= _SHORT and _YES_BUT.search(words):
        found.append("yes_but")
    if _I_KNOW.search(words) or _THE_PROBLEM.search(words):
        found.append("known")
    if len(words.tokens) <= _NOT_LONG and _NOT.search(words):
        found.append("not_that")
    return tuple(found)


def _holds_on(view: TurnView) -> bool:
    return not asked_before(view) and bool(told_before(view))


def _knows(view: TurnView) -> bool:
    return not asked_before(view) and bool(own_words_again(view))


def _sets_right(view: TurnView) -> bool:
    """Whether what the turn says *not* of is the reply's, and it goes on in words of its own from before."""
    if asked_before(view):
        return False
    denied = {stem(word) for found in _NOT.finditer(view.words) for word in found[0].split()[1:]}
    return not denied.isdisjoint(replied(view) & set(stemmed(view))) and len(own_words_again(view)) >= _OWN


_BUILDS = {
    "yes_but": ("holds on to what the reply passed over", _holds_on),
    "known": ("knew what the reply told, and says again what it missed", _knows),
    "not_that": ("sets the reply right by what was told", _sets_right),
}
