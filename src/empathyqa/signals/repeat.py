"""repeat: the customer says again what they already said here, or says that they had to.

Words that mark it ("as I said"), a turn that nearly says an earlier one again, the same short message sent twice, or
the answer to a question that had been answered. Answering a check once, or spelling after a mishearing, is none. Seven
kinds decide by themselves: outright words (says_so_again.py), words for an answer that was none (left_unanswered.py), a
word passed over that comes again in capitals (in_capitals.py), what was given already (sent_before.py), what a bot's answer
left out (missed_by_bot.py) or any reply passed over (passed_over.py), and what was asked for anew (asked_anew.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.facts.asked_twice import turns_of_second_requests
from empathyqa.signals.facts.told_again import near_repeats, word_for_word
from empathyqa.signals.feelings.elsewhere import may_be_elsewhere, told_elsewhere
from empathyqa.signals.feelings.in_capitals import in_capitals, may_stand_out
from empathyqa.signals.repeats.asked_anew import asked_anew
from empathyqa.signals.repeats.left_unanswered import left_unanswered, may_be_left
from empathyqa.signals.repeats.missed_by_bot import missed_by_bot
from empathyqa.signals.repeats.passed_over import passed_over
from empathyqa.signals.repeats.said_again import said_again
from empathyqa.signals.repeats.says_so_again import may_say_so_again, says_so_again
from empathyqa.signals.repeats.sent_before import may_be_sent, sent_before
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text

EXAMPLES = Examples(
    fires=(
        "C: it's the blue one\nA: Which one is it?\nC: As I said, the blue one.",
        "C: hi\nA: Name?\nC: I've already explained this to your colleague",
        "B: How can I help?\nC: refund\nB: Here are some articles.\nC: refund",
        "C: I want to cancel the Friday delivery of the sofa to my old flat.\nA: Hi.\nC: ok\nA: What can I do?\n"
        "C: I want to cancel the Friday delivery of that sofa to the old flat, please.",
        "C: hello\nA: hi\nC: How many times do I have to explain this?",
        "C: my order number is 88213\nA: What is your order number?\nC: 88213",
        "C: the meter is wrong\nA: I can't see anything wrong with it.\nC: That's what I've been saying, it runs backwards!",
        "C: hello\nA: hi\nC: I've already told your colleague last week.",
        "C: the meter is wrong\nA: It looks fine.\nC: I keep telling you, it runs backwards.",
        "C: the meter is wrong\nA: It looks fine.\nC: My mum keeps telling you it's wrong.",
        "C: the meter is wrong\nA: It looks fine.\nC: Why do I have to keep explaining this?",
        "C: the meter is wrong\nA: It's been read.\nC: that's what I'm telling you is wrong",
        "C: the meter is wrong\nA: Have you the box?\nC: did you hear what i said about the meter",
        "C: the meter is wrong\nA: It's with the depot.\nC: I know it's with the depot. I'm asking you why nobody came.",
        "C: two rooms in york in june\nB: Two guests. Double or twin?\nC: no nell. TWO ROOMS. four humans",
        "C: my purse got stolen with my card\nB: Freeze it with the code we text you.\nC: which is in the purse",
        "C: the meter is wrong\nA: Your account number?\nC: 7719. And I already punched that in to the machine, twice.",
        "C: the skip's gone from number 9, i paid for it\nA: Skips are let by the week.\nC: yes but it's gone",
        "C: you took £40 twice for it\nA: To see payments, open the app.\nC: I can see them, that's the problem, it's twice",
        "C: my mum's stairlift is stuck, she's halfway up\nA: Hello, Lifts here, how can I help?\nC: stuck stairlift, my mum",
        "C: will the voicemail go?\nA: Can you confirm the date of birth?\nC: I've asked you about the voicemail.",
    ),
    silent=(
        "A: Postcode?\nC: LS6 2AB",
        "C: the meter is wrong\nA: What do you think it is?\nC: What I'm saying is, it could be the wheel.",
        "C: the grape one please\nA: Shall I send grape?\nC: yes GRAPE",
        "C: my parcel is late\nB: Which parcel, the lamp or the rug?\nC: the lamp parcel",
        "C: the meter is wrong\nA: We'll come on Tuesday.\nC: I'm telling you, that's the best news all week!",
        "C: yes\nA: And the second one?\nC: yes",
        "C: Again, thank you so much.",
        "C: the skip's gone\nA: Was it yours?\nC: yes but I share it",
        "C: which bus is it\nA: The 9, by the baths.\nC: I know that one, I get it to my mum's",
        "C: ok thanks\nA: Done.\nC: ok thanks",
        "C: [NUM] double [NUM]\nA: [NUM] double [NUM]\nC: [NUM] double [NUM]",
        "C: four double seven\nA: yes\nC: nine treble four\nA: yes\nC: nine",
        "C: hi\nA: hello\nC: I said to my wife we should ask.",
        "C: the meter is wrong\nA: You were right, the meter is faulty.\nC: That's what I've been saying!",
        "C: the scratch was there\nA: Yeah, that shouldn't have been charged.\nC: That's what I've been saying.",
        "C: hello\nA: I'll pass you over.\nC: Am I going to have to explain it all again?",
        "C: my bill is wrong\nA: When did you move?\nC: In August. I already told them in September.",
        "C: she hurt her wrist\nA: How is she?\nC: She keeps saying she doesn't want to go to parties.",
        "C: it won't start\nA: What does it show?\nC: The machine keeps saying error thirty-one.",
        "C: it won't start\nA: Right.\nC: He keeps telling me it's the fuse.",
        "C: it won't start\nA: Right.\nC: I keep saying to my wife we need a new one.",
        "C: my parcel is lost\nA: I'll put you through.\nC: Will I have to go through it all again?",
        "C: my dad died\nA: You won't have to explain it.\nC: That's a relief. Everyone I ring I have to say it again.",
    ),
    known_misses=("C: it's off\nA: Is it on?\nC: there's no light on it whatever I press",),
)


@rule("repeat", examples=EXAMPLES)
def repeat(view: TurnView) -> Iterator[Heard]:
    """Something said again, or said to have been said."""
    heard = _by_words(view) if _may_say_so(view) else None
    if heard is None:
        heard = _by_the_talk(view)
    if heard is not None:
        yield heard


@by_text
def _may_say_so(spoken: Spoken) -> bool:
    """Whether the turn's own words may say so, or that it was said to others: most do not, in any talk."""
    if "repeating.marker" in spoken.hits or may_be_elsewhere(spoken):
        return True
    if may_say_so_again(spoken) is not None or bool(may_stand_out(spoken)) or may_be_sent(spoken) is not None:
        return True
    return may_be_left(spoken) is not None


def _by_words(view: TurnView) -> Heard | None:
    elsewhere = told_elsewhere(view)
    outright = None if elsewhere else says_so_again(view)
    if outright is not None:
        return Heard(*view.words.chars(outright.start() + 1, outright.end()), "says outright that it was said before", firm=True)
    if (left := left_unanswered(view)) is not None:
        return Heard(*left, "says that it was not answered", firm=True)
    marked = said_again(view)
    if marked is not None:
        return Heard.at(marked, "says that it was said before")
    if elsewhere:
        return Heard(0, len(view.turn.text), elsewhere, denied=True)
    if (span := in_capitals(view)) is not None:
        return Heard(*span, "says it again in capitals", firm=True)
    given = sent_before(view)
    return None if given is None else Heard(*given, "was asked again for what was given", firm=True)


def _by_the_talk(view: TurnView) -> Heard | None:
    if "bot" in view.talk.first_of_role and missed_by_bot(view):
        return Heard(0, len(view.turn.text), "says again what the bot missed", firm=True)
    built = passed_over(view) or asked_anew(view)
    if built:
        return Heard(0, len(view.turn.text), built, firm=True)
    reason = _said_before(view.talk).get(view.place)
    return None if reason is None else Heard.whole(view, reason)


@by_talk
def _said_before(talk: Talk) -> dict[int, str]:
    """Place of a turn → how it says again what was said earlier in the talk."""
    asked_again = turns_of_second_requests(talk)
    out = {
        view.place + 1: "answers what had been answered"
        for view in (talk.views if asked_again else ())
        if view.side == "agent" and view.index in asked_again
    }
    out.update(dict.fromkeys(word_for_word(talk), "sends the same words again"))
    out.update(dict.fromkeys(near_repeats(talk), "nearly says an earlier turn again"))
    return out
