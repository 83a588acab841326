"""Whose words are an agent's: cues in what is said, used only where nothing better says who is who.

With the margin of ``roles.INFERENCE_MARGIN``, 2,027 of 4,256 conversations with known roles (chats, calls, social
threads) are told, 8 of them (0.4 %) the wrong way round; the rest stay untold and are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from empathyqa.later import later

_OPENING = later(
    r"\b(?:thank(?:s| you) (?:so much )?for (?:calling|contacting|reaching|ringing|getting in touch|choosing|"
    r"holding)|you(?:'re|’re| are) through to|"
    r"you(?:'ve|’ve| have) (?:reached|come through)|welcome to|am i speaking (?:to|with)|who am i speaking (?:to|"
    r"with))\b|"
    r"\b(?:how|what) (?:can|may|could) i (?:help|assist|do for)\b|"
    r"\bthis is [\w\[\]]+ (?:speaking|calling from)\b.*\b(?:speaking (?:to|with)|help)",
    re.IGNORECASE,
)
_AGENT: tuple[tuple[float, str], ...] = (
    (3.0, r"thank(?:s| you) (?:so much )?for (?:calling|contacting|reaching|ringing|getting in touch|choosing)|"
          r"you(?:'re|’re| are) through to|"
          r"you(?:'ve|’ve| have) (?:reached|come through)|am i speaking (?:to|with)|who am i speaking (?:to|with)"),
    (2.5, r"how (?:can|may|could|might) i (?:help|assist|be of)|what can i do for you|how may we help"),
    (2.0, r"(?:can|may|could) i (?:just )?(?:have|get|take|grab|confirm|ask for)(?: you for)? (?:your|the "
          r"(?:account|order|policy|reference|post|last|first|number|name))|"
          r"what(?:'s| is|s) (?:your|the) (?:\w+ )?(?:account|order|policy|postcode|post code|zip|date of birth|"
          r"reference|membership|email)|"
          r"have you got (?:your|an?|the) (?:\w+ )?(?:account|order|customer|reference|policy) number"),
    (2.0, r"(?:anything|something) else (?:(?:that )?i can|i could|(?:you )?(?:need|want)|we can|for you)|(?:can|"
          r"may) i help (?:you )?with anything else|"
          r"is there anything else|anything else today"),
    (1.5, r"i can see (?:here|that|on|in|it|your|the)|i(?:'m| am) (?:just )?(?:looking at|bringing up|pulling up) "
          r"(?:your|the)|"
          r"(?:let me|i(?:'ll|’ll| will|'m going to)) (?:just )?(?:pull|bring|look) (?:that |it |this |you |your "
          r"\w+ )?up|let me (?:just )?(?:check|have a look|take a look|see what)|"
          r"(?:it )?says here that you|my system|on my (?:screen|side|end) i"),
    (1.5, r"for security|verify your|confirm your|i(?:'ve|’ve| have) (?:just )?(?:issued|processed|refunded|"
          r"credited|booked|raised|escalated|updated|cancelled|reset|applied)|"
          r"i(?:'m|’m| am) (?:so |really |very )?sorry (?:to hear|for (?:the|any|your) (?:inconvenience|trouble|"
          r"wait|delay))|i(?:'d|’d| would) be (?:happy|glad) to (?:help|assist)"),
    (1.0, r"bear with me|one moment please|please hold|just a moment|do you want me to|would you like me to|shall i|"
          r"we(?:'ll|’ll| will) (?:send|arrange|refund|get|have)|"
          r"i(?:'ll|’ll| will) (?:send|arrange|get|put|book|note|email|transfer)|you(?:'ll|’ll| will) receive|have "
          r"a (?:great|nice|lovely|good) (?:day|evening|weekend)"),
    (0.7, r"your (?:account|order|bill|refund|policy|booking|subscription|card|bank|delivery|parcel|meter|service|"
          r"appointment)"),
)  # fmt: skip
_CUSTOMER: tuple[tuple[float, str], ...] = (
    (2.5, r"i(?:'m|’m|m| am) (?:just )?(?:calling|ringing|phoning|writing|contacting you|messaging|getting in "
          r"touch) (?:about|because|to|regarding|with|in|as|for)|"
          r"(?:i was|i) (?:just )?(?:wondering|hoping) (?:if )?you (?:can|could)"),
    (2.0, r"i(?:'d|’d|d| would) like to (?:cancel|return|speak|report|change|make a complaint|complain|know why|"
          r"order|book|dispute|check|return)|"
          r"i (?:want|need|wanted) to (?:cancel|return|speak|report|change|complain|dispute|talk|order|book|know|"
          r"find out|check|query)"),
    (1.5, r"i (?:haven't|haven’t|havent|have not|still haven't|still haven’t|never|didn't|didn’t) (?:received?|got|"
          r"had|get)|can you help me|could you help me|i need help|"
          r"(?:speak|talk) (?:to|with) (?:a|your|the) (?:manager|supervisor|human|person|someone)|i(?:'ve|’ve|ve| "
          r"have) been (?:waiting|on hold|trying|charged|a customer|told|passed)|"
          r"thanks? (?:you )?(?:so much )?for (?:your|all your|the|all the) help|you(?:'ve|’ve| have) been (?:\w+ "
          r")?(?:helpful|great|brilliant)"),
    (0.8, r"my (?:order|bill|account|card|phone|internet|broadband|package|parcel|boiler|refund|policy|subscription|"
          r"flight|booking|line|meter|delivery|"
          r"router|password|money|payment|husband|wife|mum|dad|daughter|son|appointment|car|claim|laptop|app|service)"),
    (0.5, r"you people|you guys|you lot|your (?:company|website|app|system|colleague)|why (?:am|was|have|is|did)"),
)  # fmt: skip
_AGENT_CUES = tuple((weight, later(rf"\b(?:{words})\b", re.IGNORECASE)) for weight, words in _AGENT)
_CUSTOMER_CUES = tuple((weight, later(rf"\b(?:{words})\b", re.IGNORECASE)) for weight, words in _CUSTOMER)
_MOST_TIMES = 2


def agent_likeness(texts: Iterable[str]) -> tuple[float, tuple[str, ...]]:
    """How much these words are an agent's (above 0) or a customer's (below), and the strongest cues heard.

    A cue counts at most twice, so a long conversation is not surer than a short one.
    """
    together = " \n ".join(texts)[:6000]
    score = 0.0
    heard: list[tuple[float, str]] = []
    for sign, cues in ((1.0, _AGENT_CUES), (-1.0, _CUSTOMER_CUES)):
        for weight, pattern in cues:
            found = [match.group() for match in pattern.finditer(together)]
            if found:
                score += sign * weight * min(len(found), _MOST_TIMES)
                heard.append((sign * weight, " ".join(found[0].split())))
    side = 1.0 if score >= 0 else -1.0
    ranked = sorted((item for item in heard if item[0] * side > 0), key=lambda item: -abs(item[0]))
    return score, tuple(words for _, words in ranked[:2])


def opens_like_an_agent(texts: Iterable[str]) -> bool:
    """Whether the first words of a speaker are those of someone who answers for a company."""
    return any(_OPENING.search(text) for text in texts)


def quoted(cues: Sequence[str]) -> str:
    """Cues as a reason repeats them."""
    return ", ".join(f'"{cue}"' for cue in cues)
