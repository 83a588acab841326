"""comes_right: the customer tells that it works now, in answer to a fix or a thing to try: "in.", "they're all there".

The same words answer a question about the trouble ("is it plugged in?" "yes, it's there"), so they count only after a turn in
which the agent did something or said what to try, and did not end on a question of that kind. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording

_TRIED = later(
    r" (?:try|tried|press|tap|click|tick|untick|refresh\w*|restart\w*|reload\w*|relog\w*|reboot\w*|log (?:in|out|back)"
    r"|sign (?:in|out)"
    r"|scan|unplug|replug|switch|hold|airplane|private window|reset|resent|resend|sent|added|done|submitted|released|unlocked"
    r"|restored|updated|cleared|lifted|removed|fixed|synced|activated|unblocked|re ?sent|pushed|posted|dispatched|despatched"
    r"|shipped|tracking|should (?:be|work|now|come|see)"
    r"|loading|restarting|coming back|on its way|stay on|i will wait|does it|settings|open (?:it|the)|go to|give it|there you go"
    r"|there we go|(?:can you|see if you) see|relogging|sent to) "
)
_LOOKS_AFTER = later(
    r" (?:now|yet|luck|better|landed|worked|works|working|come (?:up|through|back)|gone (?:through|green)|see (?:it|them|your"
    r"|the)"
    r"|can (?:you|he|she|they) (?:open|see|get|log|use)|back(?: on)?|let you|look(?:s|ing)? (?:right|ok|like)|showing|there) "
    r"(?:[^.?!]* )?(?:\? (?:\S+ ){0,3})?$"
)
"""A question after the very thing that was put right."""
_ASKED = later(
    r"\? (?:\S+ ){0,3}$"
    r"| (?:is|are|does|do|did|has|have|which|where|what) (?:it|the|that|there|they|your|you|he|she) (?:[^\s.!?]+ ){0,6}$"
)
"""A question ends the turn; speech is often written without its mark, and a post may be signed after it."""
_HEAD = (
    r" (?:(?<=^ )(?:@\S+ )?(?:<dm> )?|(?<=[.!,?] )|(?<= yes )|(?<= yeah )|(?<= yep )|(?<= oh )|(?<= ah )|(?<= ok )"
    r"|(?<= okay )|(?<= right )|(?<= now )|(?<= great )|(?<= perfect )|(?<= brilliant )|(?<= done )|(?<= omg )|(?<= god )"
    r"|(?<= aha )|(?<= finally )|(?<= just did it )|(?<= and ))"
)
_ENDS = (
    r"(?= (?:$|[.!,]|\d|(?:and|yes|yep|thanks?|cheers|ta|all|so|i|we|just|you|u|it|perfect|great|now|again|with|what|how"
    r"|well|this|today|safely"
    r"|brilliant|lovely|can|do|why|omg|phew|even) |[^\w\s'?]))"
)
_IT = (
    r"(?:it|that|this|they|both|all|everything|mine|the \w+|my \w+|(?:\w+ )?(?:invoice|parcel|package|order|refund|money|payment"
    r"|email|link|code|card|letter|replacement|delivery|internet|wifi|power|sound|picture|app|site|page|screen|heating|water"
    r"|boiler|ticket|feed|printer))"
)
_ON = (
    r"(?:back|back on|back up|back in|on|in|up|there|here|through|working|loading|loaded|showing|online|connected|green"
    r"|correct|right|"
    r"fixed|sorted|unlocked|up and running|come up|come through|come back|gone through|went through|landed|arrived|open"
    r"|opened|gone "
    r"green|done it|refreshed|synced|updated)"
)
_RIGHT = Wording(
    _HEAD + rf"(?:it is )?(?:(?:{_IT} (?:is|are|has|have)|its)(?: all| now| just| finally| both)* {_ON}"
    r"|(?:i am|we are|am|(?<=^ )(?:he is|she is|they are)|both|all) (?:all )?(?:back )?in(?! my | the | a )"
    r"|in|back|back (?:on|up|in)|all (?:gone|there|in|back|done|sorted|good)|landed|arrived|loaded|working|fixed|sorted|worked"
    rf"|(?:{_IT} )?(?:works|worked|opens|opened|loads|loaded|prints|printed|scans|lives|came through|came up|came back|did it"
    r"|went through|did the trick)(?! again)"
    r"|that(?: is|s)? (?:done|did|fixed|worked|sorted) it)(?: now| again| fine| perfectly| great| ok| first time)*" + _ENDS
    + r"| it (?:now )?says (?:accepted|connected|welcome|success\w*|confirmed|paid|active|complete\w*|approved|online|ready"
    r"|all set|"
    r"verified|activated|updated)(?= )",
    "back on in up there here through working loading loaded showing online connected green correct right fixed sorted unlocked "
    "running come gone went landed arrived open opened done refreshed synced updated all worked works opens loads prints printed "
    "scans lives came did says",
)
_UNDOES = later(
    r" (?:but|still|not|n't|no|never|nothing|error|wrong|only|though|except|until|unless|if|when|supposed|yesterday|said"
    r"|says (?:it|no)|"
    r"stuck|failed|cannot|hang on|wait|one sec|same|or|human|person|supervisor|manager) "
)
_LONGEST = 30
"""Words of a turn that tells this outright."""


def comes_right(view: TurnView, before: TurnView) -> tuple[int, int] | None:
    """Where in its line a turn tells that it works now, after the agent's fix or thing to try; else ``None``."""
    right = says_right(view)
    if right is None or view.opens:
        return None
    lead = f" {' '.join(one.line.strip() for one in view.run_before or [before])} "
    own = view.talk.views[before.place + 1 : view.place]
    if not _TRIED.search(lead) and not any(_TRIED.search(one.line) for one in own):
        return None
    asked = _ASKED.search(lead) and not _LOOKS_AFTER.search(lead)
    return None if asked else right


@by_text
def says_right(spoken: Spoken) -> tuple[int, int] | None:
    """Where in its line a turn tells so, whatever it answers; ``None`` where it does not."""
    words = spoken.words
    if not _RIGHT.may_stand_in(words) or len(words.tokens) > _LONGEST or _UNDOES.search(words.line):
        return None
    right = _RIGHT.search(words)
    if right is None or words.line[right.end() :].lstrip().startswith("?"):
        return None
    return right.span()
