"""mere_plea: "please help me" beside a game, an app or a parcel asks for help and tells of no fear.

It is how many a first message ends. Somebody in danger, ill or small, money that runs out, a day that will not move or a word of
worry in the same turn make it a cry again; where no thing is named it stays one. House rule; no study.
"""

from __future__ import annotations

from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_THINGS = word_set(
    """account accounts app apps game games console controller online login log password code website site page video videos
    channel
    youtube subscription update updated version download downloading install installed screen laptop computer pc phone tablet
    printer router wifi browser software windows error files folder file email inbox order parcel delivery package refund
    upgrade settings link monetisation monetization membership playlist song songs server servers disc licence license
    activation"""
)
_STAKES = word_set(
    """scared afraid frightened terrified worried worrying worry anxious panic panicking desperate urgent urgently emergency
    tonight
    tomorrow deadline exam interview funeral wedding flight hospital doctor medication medicine tablets insulin baby child
    children
    kids mum mom dad mother father husband wife son daughter nan gran alone dark cold heating rent mortgage evicted bailiff
    bailiffs court police door outside him he she her garden money bank savings stolen scam scammed hacked fraud blood pain hurt
    hurting dying die died breathe burning fire gas crying lost lose losing stranded stuck homeless benefits afford cope
    thesis livelihood job"""
)


@by_text
def mere_plea(spoken: Spoken) -> bool:
    """Whether a plea for help in this text is about a thing and nothing that is at stake."""
    words = spoken.words.vocabulary
    return not _THINGS.isdisjoint(words) and _STAKES.isdisjoint(words)
