"""Words that may push a problem away, in a place where they answer or instruct.

Naming the place answers "Where do I find the manual?"; "please check your audio settings" is a step, "check with your
bank" sends the customer off; a rule that grants ("under our terms you can cancel any time") hides nothing.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_ELSEWHERE = ("deflection.other_team", "deflection.hint_other_team")
_RULES = ("deflection.policy", "deflection.hint_policy")
_SITE = later(" (?:website|site|app|faqs?|portal|online|page) ")
_ASKS_WHERE = later(
    r" (?:where|who|whom|which (?:number|address|office|page|site|department|team|form|link)) "
    r"(?:(?:do|can|could|should|would|might|must|shall) (?:i|we|you|one|my \w+)|to) "
    r"| how (?:do|can|could|should|would) (?:i|we) (?:contact|reach|ring|call|get (?:hold|in touch)|speak|talk|write) "
    r"| (?:number|address|e-?mail|link|contact details?) (?:for|of|to|please|[?]) "
)
_ASKS_FOR_RULES = later(r" (?:policy|policies|terms|rules?|conditions|procedure|t and c) ")
_YES = later(r" (?:yes|yeah|yep|sure|certainly|of course|we do|we have|there (?:is|are)|it is|they are) ")
_GRANTS = later(r" (?:you can (?!not |only )|you are (?:covered|entitled|welcome)|free |no (?:charge|fee) )")
_WRONGLY = later(r" (?:set out|stated|explained|printed|written|shown|applied) (?:wrongly|incorrectly|badly|by mistake) ")
"""What stands there wrongly is owned, not hidden behind."""
_REFUSES = later(r" (?:not|no (?!charge|fee)|unfortunately|afraid|unless|only|cannot) ")
_AFTER_CARE = later(
    r" if (?:you (?:experience|feel|notice|have any|get any|need)|(?:it|that|this|they|things|symptoms) "
    r"(?:gets?|becomes?|does not|do not|continues?|worsens?|persists?|changes?)|there (?:is|are) any|anything) "
)
_TO_A_THING = later(r" (?:check|go to|try|visit) ")
_PARTY = later(
    r" (?:with|bank|courier|seller|sender|landlord|supplier|manufacturer|retailer|merchant|council|gp|doctor|insurer|"
    r"provider|airline|hotel|employer|agency|team|department|shop|store|branch|office|them|him|her|someone|elsewhere|"
    r"website|site|faqs?|page|post|terms|policy|contract) "
)
_TO_ME = later(r" (?:me|us|our (?:shop|store|team|branch)) ")
_ADVICE = later(r" (?:recommend|advise|suggest|encourage) (?:that )?(?:you|customers|passengers|tenants) ")
_SENT_OFF = later(r" (?:contact|speak|call|ring|check|complain|raise|refer|write|report|wait|register|read|ask|keep) ")
_NEED_NOT = later(" you (?:need|have|should|must) ")
_NEAR = 24
"""Characters after a phrase in which the thing or party that it speaks of stands."""


def directs(view: TurnView, hit: Hit) -> bool:
    """Whether what was found (a phrase of ``deflection``) answers the customer's question, instructs, or grants."""
    group = hit.group
    here = view.line[max(hit.line_start - 1, 0) : hit.line_end + 1]
    after = view.line[max(hit.line_end - 1, 0) : hit.line_end + _NEAR]
    if group in _ELSEWHERE or (group in _RULES and _SITE.search(here)):
        return _answers(view, here) or _instructs(view, hit, here, after)
    if group in _RULES:
        said = view.sentence_of(hit)
        return (
            _asked(view, _ASKS_FOR_RULES)
            or _WRONGLY.search(said) is not None
            or (_GRANTS.search(said) is not None and not _REFUSES.search(said))
        )
    if group == "deflection.as_it_is":
        return _ADVICE.search(here) is not None and not _SENT_OFF.search(here + after)
    return group == "deflection.nothing_i_can_do" and _NEED_NOT.match(after) is not None


def asks_where(view: TurnView) -> bool:
    """Whether the customer's words just before ask where to go or whom to turn to."""
    return _asked(view, _ASKS_WHERE)


def after_care(line: str) -> bool:
    """Whether a sentence, in the normal form, speaks of what to do just in case ("if you have any trouble, ...")."""
    return _AFTER_CARE.search(line) is not None


def _answers(view: TurnView, here: str) -> bool:
    """Whether the customer asked where or whom, or the turn says yes to a question and where the rest stands."""
    yes = _SITE.search(here) is not None and _YES.match(view.line) is not None and asked_before(view)
    return yes or asks_where(view)


def _instructs(view: TurnView, hit: Hit, here: str, after: str) -> bool:
    """Whether the customer is told to do something with a thing, to come back to the agent, or what to do just in case."""
    near = here + after
    if _AFTER_CARE.search(view.sentence_of(hit)[: hit.line_end]) and hit.group == "deflection.hint_other_team":
        return True
    if _TO_ME.match(after) or _TO_ME.search(here):
        return True
    return hit.group == "deflection.hint_other_team" and _TO_A_THING.search(here) is not None and not _PARTY.search(near)


def _asked(view: TurnView, what: re.Pattern[str]) -> bool:
    run = view.run_before
    return asked_before(view) and what.search(run[-1].line) is not None
