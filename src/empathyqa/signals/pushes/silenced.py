"""A hint of harm silenced, or cheered away: "you mustn't talk like that", "think of your kids", "things'll pick up, you'll see".

It is kindly meant, and after it nobody says it again. "You mustn't think like that" to who called herself stupid comforts, so it
is one only right after a cue of harm (crisis.py), and only where nothing in the reply takes the cue up: a question about it, help
named, "thank you for telling me". That a hint is to be asked about, and never argued or cheered away, is common advice of
helplines; the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signal import SILENCES
from empathyqa.signals.crisis import crisis
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_ME = "C: I just think they'd all be better off without me."
SILENCED = (
    f"{_ME}\nA: Oh now, you mustn't talk like that.",
    f"{_ME}\nA: Don't be saying that, love. So forty pounds a month?",
    f"{_ME}\nA: You've your little ones to think of. Now, the meter reading?",
    f"{_ME}\nA: Ah things'll pick up, you'll see. What's your postcode?",
    f"{_ME}\nA: Chin up! I've put the form in the post.",
    f"{_ME}\nA: Everyone has days like that. You'll feel better in the morning.",
    f"{_ME}\nA: It can't be as bad as all that, surely.",
)
"""What must be heard, and beneath what must not; the example table of dismissal holds them."""
NOT_SILENCED = (
    f"{_ME}\nA: Don't say that without me asking: are you thinking of ending your life?",
    f"{_ME}\nA: You mustn't carry that alone. Thank you for telling me. Is anyone with you now?",
    f"{_ME}\nA: I don't want you to think like that on your own tonight, so here's the Samaritans' number.",
    "C: I'm so stupid, I pressed the wrong one.\nA: You mustn't talk like that, everybody does it.",
    "C: I thought the bill was a joke.\nA: Ah things'll pick up, you'll see.",
)
_SILENCES = (
    r"(?:you|we) (?:must|should|can|could|ought|do) not (?:to )?(?:be )?(?:talk|talking|say|saying|speak|speaking|think"
    r"|thinking) "
    r"(?:like (?:that|this)|that|this|that way|such|things|so|it)"
    r"|(?:do not|never|stop|no) (?:you )?(?:ever |even |go )?(?:be )?(?:talk|talking|say|saying|speak|speaking|think|thinking) "
    r"(?:like (?:that|this)|that|this|that way|such|things like|so silly)"
    r"|(?:none|enough|less) of that(?: talk| now| sort)?(?= [.!])|(?:that|this) is (?:no way to|silly|daft"
    r"|foolish) (?:talk|think)"
)
_CHEERS = (
    r"(?:think (?:of|about)|you have (?:got )?) ?(?:your|the|them|those|all) (?:\w+ ){0,2}(?:kids|kiddies|children|family"
    r"|wife|husband|"
    r"little ones|ones|grandchildren|grandkids|daughter|son|girls|boys|mum|mother|dog)"
    r"|(?:things|it|it all|life|everything|time|tomorrow) (?:will|is going to|always|does|do) (?:all |always "
    r"|soon )?(?:pick|picks|look"
    r"|looks|get better|gets better|turn|turns|work|works|blow|pass|passes|come right|sort|heal|heals|be (?:all right"
    r"|alright|fine|ok))"
    r"|(?:chin|cheer|perk|buck) up|you will (?:be (?:fine|grand|ok|okay|all right|alright|right)|feel (?:better"
    r"|different)|get through it)"
    r"|(?:can not|could not|is not|not) (?:be )?(?:as|that|all that|so) bad(?: as (?:all )?that)?|worse things happen"
    r"|(?:we|everyone|everybody) (?:all )?(?:has|have|get|gets|feel|feels) (?:days|like that|that way|down|our|a bit|low|the odd)"
    r"|(?:so much|everything|plenty) to live for|keep (?:smiling|your chin|your pecker|your spirits)|look on the bright"
    r"|stay positive"
)
_SAID = later(rf" (?:{_SILENCES}|{_CHEERS}) ")
_WORDS = word_set(
    "talk talking say saying speak speaking think thinking that kids kiddies children family things chin cheer up better "
    "fine grand bad "
    "days live pass heal pick positive bright worse"
)
_TAKES_IT_UP = later(
    r" (?:are you (?:safe|ok|okay|all right|alright|thinking|feeling|on your own|alone|having|going to)|do you mean"
    r"|what do you mean"
    r"|what did you mean|have you (?:thought|ever|been|got|told|spoken|anyone|anybody)|thank you for (?:telling|saying|trusting)"
    r"|(?:worried|concerned) (?:about|for) you|glad you (?:told|said|rang)|tell me (?:more|about|what)|talk to me"
    r"|i am (?:still )?here"
    r"|any ?(?:one|body) (?:there )?with you|samaritans|999|111|112|988|911|lifeline|your (?:gp|doctor)|crisis|helpline"
    r"|i heard (?:you|what)"
    r"|what you (?:just )?said|someone you can|somebody you can|stay (?:on|with)|safe) "
)


def silences(view: TurnView) -> Iterator[Heard]:
    """The words that silence, or cheer away, the hint of harm just before them."""
    told = _told(view.spoken)
    if told and any(True for said in view.run_before for _ in crisis.hear(said)):
        for start, end in told:
            yield Heard(*view.words.chars(start, end), SILENCES, firm=True)


@by_text
def _told(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    """Where a reply silences or cheers, and takes nothing up."""
    if _WORDS.isdisjoint(spoken.words.vocabulary) or _TAKES_IT_UP.search(spoken.line):
        return ()
    return tuple([(found.start() + 1, found.end() - 1) for found in _SAID.finditer(spoken.line)][:2])
