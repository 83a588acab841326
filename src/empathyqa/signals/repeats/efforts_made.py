"""efforts_made: effort in the short words of public threads: "tried every port", "multiple attempts", "15 mins and counting".

Attempts of several kinds or several steps, contacts that led in circles, time that it took or has been going on, and a second
time that stands alone as a sentence. One try told by the way ("I tried to log in"), what is tried on or tasted, what others are
asked to try and what is not tried are none. House rule after EVIDENCE 5 (effort); no study of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_COUNT = r"(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|a dozen)"
_MANY = rf"(?:multiple|several|many|numerous|countless|repeated|umpteen|endless|{_COUNT})"
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?)"
_LENGTH = (
    r"(?:(?:over |about |nearly |almost |more than |well over |at least )?"
    rf"(?:an?|one|{_COUNT}|\d+(?:\.\d+)?) (?:and a half )?{_UNIT})"
)
_TRIES = later(
    r"(?<! not)(?<! never) (?:tried|been trying) (?:that |it |them |this |out )?"
    r"(?:(?:with|in|using|via|from|through"
    r"|on(?= (?:\S+ ){1,3}(?:devices?|browsers?|computers?|laptops?|phones?|lines?|networks?|machines?))) )*"
    r"(?:all (?:of )?(?:the|your|these|those|that|this|kinds|sorts|possible|\w+s) |every |both "
    rf"|different \w+|various |multiple |several |many |another |other \w+|{_COUNT} |\w+ing (?:\S+ ){{1,5}}(?:and|or) )(?:\S+ )?"
    r"| tried (?:\S+ ){1,6}?(?:(?:and|but) )?(?:(?:it|that|this) )?(?:(?:did|does|has) not (?:help|work|fix|change)"
    r"|nothing (?:worked|helped"
    r"|happened|changed)|no luck|no joy) "
)
_ATTEMPTS = later(
    rf" {_MANY} (?:failed |different |unsuccessful |separate )?(?:attempts|tries)(?! left| before| a | allowed| per| remaining)"
    rf"| (?:after|despite|made|sent|had to make|took|through) {_MANY} (?:\w+ )?"
    r"(?:attempts|tries|goes|calls|emails|messages|visits|complaints)"
    r"| (?:multiple|several|numerous|countless|repeated) (?:calls|phone calls|emails|requests|complaints|visits|messages)"
    r" (?:to (?:you|your|them|customer)|about (?:this|it)|later|and (?:still|no|nothing|nobody)) "
)
_CIRCLES = later(
    r" (?:(?:the )?run ?around(?! the)|bounced (?:around|back and forth|from|between)|run(?:ning)? (?:around |round )?in circles"
    r"|sent (?:round|around) in circles|(?:from )?pillar to post"
    r"|from (?P<who>rep|person|desk|agent|department|team|number) to (?P=who)"
    r"|back and forth (?:with|between)) "
)
_GOING_ON = later(rf" (?:been|is|still) (?:going on|happening|like this|doing this) (?:for|since) (?:{_LENGTH}|last |{_UNIT} )")
_TOOK = later(
    rf" (?:(?:it )?took (?:me|us) {_LENGTH} (?:of|to|just)|{_LENGTH} (?:on hold|on the phone (?:and|to|with|waiting)"
    r"|of (?:\w+ )?(?:ringing|holding|queuing|queueing|waiting|hold music|trying|calling|being))"
    rf"|been (?:stood |sat |stuck )?(?:in|at) (?:(?:the|your|a) )?(?:\w+ )?(?:store|shop|branch|line|queue|airport|station"
    rf"|office|waiting room)"
    rf" (?:now )?(?:for )?{_LENGTH}|(?:waiting|standing|waited|stood|queuing|queueing) in line|after (?:about |over "
    rf"|nearly )?{_LENGTH} between"
    rf"|(?:problem|issue|fault) (?:is|has been|was) (?:there )?(?:since|for) (?:the )?(?:last |past )?{_LENGTH}"
    rf"|{_LENGTH} and (?:still )?counting|waited (?:for )?(?:an? )?(?:\w+ )?(?:number of |few )?(?:hours|ages|days|weeks)) "
)
_AGAIN = later(
    r"^ (?:and |now |for the |the |that is the |this is the )?(?:second|third|fourth|fifth|2nd|3rd|4th|5th|nth|umpteenth) time "
    r"(?:now |running |already |this (?:week|month|year) |in a (?:row|week|month) )*[.!]? ?$"
)
_SPOKE = later(
    r" (?:i|we) (?:have )?(?:also |already |even |just |only |now )*(?:spoke|spoken|talked|chatted|called|rang|rung|phoned"
    r"|emailed"
    r"|contacted|been through|went through|been (?=to|on to|onto)|went (?=to))(?: (?!if |when |you "
    r"|and )\S+){1,6} and (?:um |er |uh )*"
    r"(?:they|he|she) (?:have |has |just |only |had )*(?:said|say|told|tell|gave|give|given|asked|ask|sent|send|put|passed"
    r"|directed"
    r"|advised|would|will|could|can|did|do|want|wanted|hung|transferred|refused|had)(?! (?:lovely|yes)) "
)
_STEP = later(
    r" (?:cleaned|cleared|updated|reinstalled|restarted|rebooted|reset|unplugged|uninstalled|removed|deleted|logged out"
    r"|swapped|replaced"
    r"|checked|double checked|ran|flushed|disconnected|reconnected|factory reset|power cycled|re installed)(?= )"
)
_BY_ME = later(r"(?:^| (?:i|we|have|and|then|also|already|just|even)| [,.;]) $")
_VAIN = later(r" (?:(?:did|does|do|has|have|is) not|nothing|still|no (?:luck|joy|change|difference|success|dice)|same) ")
_MAY = word_set(
    """tried trying attempts tries calls emails requests complaints visits reminders goes runaround run around bounced
    circles pillar forth from going happening took hold ringing counting waited waiting phone time spoke spoken talked
    chatted called rang rung phoned emailed contacted been went line store shop branch airport station office room queue
    problem issue fault between"""
)
_SHAPES = (
    (_TRIES, "tells of many tries"), (_ATTEMPTS, "tells of many tries"), (_CIRCLES, "was sent round"),
    (_GOING_ON, "says how long it has gone on"), (_TOOK, "says how long it took"), (_AGAIN, "counts the times"),
    (_SPOKE, "had contact before, and tells what came of it"),
)  # fmt: skip
_NOT_SO = later(
    r" (?:will you|shall i|should i|can i|could i|do i|if i|would|might|takes|tried and tested|have you|did you|are you"
    r"|loved?|like|liked"
    r"|lovely|great|delicious|brilliant|wonderful|helpful|nice|kind|tasty|perfect|enjoy\w*|(?<!nothing )(?:works|worked)"
    r"|(?<!not )fixed) "
)
"""A question, a guess, or praise: nothing that cost them anything."""
_NEAR = 40
"""Characters around it in which a question, a guess or praise undoes it; speech has long sentences."""
_STEPS = word_set(
    """cleaned cleared updated reinstalled restarted rebooted reset unplugged uninstalled removed deleted logged swapped replaced
    checked ran flushed disconnected reconnected cycled installed"""
)


@by_text
def efforts_made(spoken: Spoken) -> tuple[tuple[int, int, str], ...]:
    """The characters that tell of effort, each with how."""
    words = spoken.words.vocabulary
    told = not _MAY.isdisjoint(words)
    return tuple(_found(sentences(spoken), told, len(_STEPS & words) > 0)) if told or not _STEPS.isdisjoint(words) else ()


def _found(said: tuple[Sentence, ...], told: bool, steps: bool) -> Iterator[tuple[int, int, str]]:
    done = 0
    for sentence in said:
        line = sentence.line
        if sentence.asks:
            continue
        for shape, reason in _SHAPES if told else ():
            if (hit := shape.search(line)) and not _NOT_SO.search(line, max(0, hit.start() - _NEAR), hit.end() + _NEAR):
                yield *_chars(sentence, hit), reason
        if steps and (own := [hit for hit in _STEP.finditer(line) if _BY_ME.search(line[: hit.start() + 1])]) and (
            not _NOT_SO.search(line)
        ):
            done += len(own)
            if done > 1 or (own[-1][0] != " checked" and _VAIN.search(line)):
                yield *_chars(sentence, own[-1]), "tells of the steps taken"


def _chars(sentence: Sentence, hit: re.Match[str]) -> tuple[int, int]:
    return chars_of(sentence, hit.start(), hit.end())
