"""asked_twice: an agent asks for what the customer has already given.

More than half of customers have to explain again (Dixon, Freeman & Toman 2010). A read-back ("that's 4471, yes?"), a
security check announced as one, another detail of the same kind ("the old number") and a mishearing are no second
request. What was told to a bot counts as given: bots hand over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.another_detail import another_detail
from empathyqa.signals.facts.desks import desks
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.facts.slots import Given, asked_slots, asking_sentences, given_slots, says_back
from empathyqa.signals.facts.story import asks_for_the_story, offers_help, story_told, tells_the_story
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: Hi, my order number is 88213 and the lamp came smashed.\nA: Sorry about that. What is your order number?",
        "A: What's your postcode?\nC: LS6 2AB\nA: Thanks, checking.\nC: ok\nA: Could I take your postcode please?",
        "B: Please enter your booking reference.\nC: KX7712\nB: Connecting you.\nA: Hi! Can I have your booking reference?",
        "C: it's doug here, my boiler is off\nA: Hello. Can I take your name please?",
        "B: What is it about?\nC: My broadband has been down since Sunday and the red light is on.\n"
        "B: I'll connect you.\nA: Hi, I'm Jo. What seems to be the problem today?",
        "A: and the email address\nC: it's mo@pelmail.example\nA: lovely, got that\nC: good\n"
        "A: can I get an email address for you",
        "A: What's your order number?\nC: 88213\nA: No, I see, it's gone to the wrong address. I'll put you through.\n"
        "A: Hello, tracing, what's your order number?",
        "C: My order number is 88213, for the lamp.\nA: Sorry. What's the order number for the lamp?",
        "A: What's your council tax reference?\nC: 40 118 2276\nA: Thank you for holding. May I take the reference number again?",
        "C: My mobile is 07700 900318.\nA: Thanks.\nC: ok\nA: May I take your mobile number so I can check?",
        "C: Fourth day running. Order SL 7719 02\nA: We're sorry to hear about your experience. Please DM us your order number.",
        "A: What's your mobile number?\nC: 07700 900318\nA: Have you another handset?\n"
        "C: no, my clients can't ring me if something's up, it's serious\nA: May I take your mobile number?",
        "C: My dad's hoist has been stuck since Sunday and I can't lift him out of bed.\nA: Hi, is the light on?\nC: Red.\n"
        "A: Thanks for contacting Hoists. Can I take a brief description of the issue?",
        "A: Name?\nC: Ada. I've had a summons for a flat that has stood empty since my aunt went into the home.\nA: Thank you. "
        "Postcode?\nC: LS6 2AB\nA: And how may I help you today?",
    ),
    silent=(
        "C: I've rung three times about this.\nA: I'm sorry. Could you give me a short summary of the problem?",
        "C: My parcel has been at the depot since Friday and nobody told me why.\nA: A brief description of the issue, please?",
        "C: my name's ada obi, flat 4 tanner house on linden road\nA: lovely and how can i help you today",
        "A: Name?\nC: It's Ada. I've rung three times about this, and was told somebody would ring.\nA: How can I help today?",
        "C: it's my husband's number he passed and i've been paying it so i can hear him\nA: oh honey how can i help you with it",
        "A: What's the claim reference?\nC: DR551\nA: And your booking reference?",
        "A: What's your council tax reference?\nC: 40 118 2276\nA: And the summons reference?",
        "C: The reference is 40 118 2276.\nA: Sorry, the line's bad. Could you say the reference again?",
        "C: My order number is 88213.\nA: Thanks, that's order number 88213, is that right?",
        "A: What's your order number?\nC: I haven't got it on me.\nA: No problem, do you have your postcode?\n"
        "C: no\nA: Have you found your order number?",
        "C: The account number is 40021877.\nA: Sorry, the line dropped. Could you say your account number again?",
        "C: my postcode is LS6 2AB\nA: For security, can you confirm your postcode?",
        "C: my postcode is LS6 2AB\nA: Can I just check your postcode?",
        "C: my order number is 88213\nA: It doesn't come up for me. What is your order number?",
        "C: my postcode is LS6 2AB\nA: What's your postcode, so I can check that it's you?",
        "C: My account number is 40021877.\nA: Thanks. And what's your order number?",
        "C: phone is 07700900123\nA: Is there another phone number we could use?",
        "A: What is the order number?\nA: The order number is on the e-mail.",
        "A: What's the postcode?\nC: LS6 2AB\nA: And the postcode you're moving to?",
        "A: What's the postcode?\nC: LS6 2AB\nA: And your mum's postcode?",
        "A: What's your phone number?\nC: 0113 496 0123\nA: And a mobile number?",
        "A: And your date of birth?\nC: 9 June 1980\nA: And date of birth for Peter?",
        "C: my order number is 88213\nA: That number isn't coming up. What is your order number?",
        "C: I sent the form in May.\nA: I'm so sorry, it never arrived. Could you send us the form again?",
    ),
    known_misses=("C: It's a Fennick 30, the hob, the left ring's dead.\nA: Right. And which model is it you've got?",),
)
_PARDON = word_set("repeat catch missed hear heard spell sorry pardon unclear breaking broke slowly")
_SAY_AGAIN = word_set("say saying read run sorry line signal dropped drop cut lost noise noisy crackling faint quiet fast bad")
"""With one of these "again" excuses: it was not understood. "May I take it again" only admits that it was given."""
_ANNOUNCED = word_set("security verify verification confirm protection identity check correct still gdpr dpa")
_SORRY_TO_HEAR = later(r" to hear (?:about |that |of |this |you |from |it )")
_SO_I_CAN_CHECK = later(
    r" (?:so (?:that )?(?:i|we) can|in order to|for (?:me|us) to) (?:just |quickly |please )?"
    r"check(?! (?:that )?(?:it is|who|you are|your id)) "
)
"""What the detail is wanted for announces no security check: it was given, and could be looked up."""
_ANOTHER = word_set(
    """another other old new different alternative second previous her his their daughter wife husband else next both
    recipient sender nominee executor neighbour original replacement"""
)
HOW_TO_HELP = "asks how to help"
_SHORT = 6
_NEXT_REPLY = 2
"""The reply to the story itself may ask how to help with it."""
_STATES = word_set("is was on have found sent see got using put went be will")
_TELLING = word_set("i we the it that this so they he she our")


@fact("asked_twice", examples=EXAMPLES)
def asked_twice(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's requests for a detail, or for the whole story, that the customer had given before."""
    yield from second_requests(talk)


@by_talk
def second_requests(talk: Talk) -> list[Fact]:
    """The same, found once per talk: two facts read it."""
    return list(_second_requests(talk))


@by_talk
def turns_of_second_requests(talk: Talk) -> frozenset[int]:
    """The turns in which an agent asks again."""
    return frozenset(again.turn for again in second_requests(talk))


class _Told:
    """What the customer has told so far: worked out when an agent asks for such a thing, and then for all turns since."""

    def __init__(self, desk: Sequence[int]) -> None:
        self._desk = desk
        self.turns: list[tuple[TurnView, set[str]]] = []
        """The customer's turns until now, each with what the agent had just asked for."""
        self._given: dict[str, Given] = {}
        self._stories: dict[int, TurnView] = {}
        self._details_known = self._stories_known = 0
        """In how many of the turns details, and stories, were looked for already."""

    def given(self, slots: Iterable[str]) -> Given | None:
        """The first of these details that was given, as it was given last."""
        for view, wanted in self.turns[self._details_known :]:
            for one in given_slots(view, wanted):
                self._given[one.slot] = one
        self._details_known = len(self.turns)
        return next((self._given[slot] for slot in sorted(slots) if slot in self._given), None)

    def story(self, desk: int) -> TurnView | None:
        """The turn that first told this desk what happened."""
        for view, _ in self.turns[self._stories_known :]:
            if tells_the_story(view):
                self._stories.setdefault(self._desk[view.place], view)
        self._stories_known = len(self.turns)
        return self._stories.get(desk)

    def written_ahead(self, desk: int) -> TurnView | None:
        """The turn that told what happened before anyone was there: the first desk had it when it came."""
        self.story(desk)
        return self._stories.get(0) if desk == 1 else None


def _details_again(view: TurnView, details: Iterable[tuple[Sentence, frozenset[str]]], told: _Told) -> Iterator[Fact]:
    for sentence, slots in details:
        again = told.given(slots)
        if again is not None and _asks_anew(view, sentence, again):
            reason = f"asks for the {again.slot} that was given in turn {again.turn + 1}"
            yield at("asked_twice", view, reason, sentence.start, sentence.end, again.turn)


def _second_requests(talk: Talk) -> Iterator[Fact]:
    desk = desks(talk)
    told = _Told(desk)
    wanted: set[str] = set()
    retold: set[int] = set()
    last = 0  # the desk that spoke last
    for view in talk:
        if view.side == "customer":
            told.turns.append((view, wanted))
        elif view.side == "agent":
            if talk.views[view.place - 1].side != "agent":
                wanted = set()
            details, helps, asks = requests(view)
            yield from _details_again(view, details, told)
            wanted.update(*[slots for _, slots in details])
            here, spoke = desk[view.place], last == desk[view.place]
            last = here
            if helps is not None and here not in retold:
                first = told.story(here) or (told.written_ahead(here) if spoke else None)
                if first is not None and view.place - first.place > _NEXT_REPLY:
                    retold.add(here)
                    reason = f"{HOW_TO_HELP}, told in turn {first.index + 1}"
                    yield at("asked_twice", view, reason, helps.start, helps.end, first.index)
            if asks is not None and here not in retold and (story := story_told(talk, view, desk)) is not None:
                retold.add(here)
                reason = f"asks what it is about, told in turn {story.index + 1}"
                yield at("asked_twice", view, reason, asks.start, asks.end, story.index)


@by_text
def requests(spoken: Spoken) -> tuple[Sequence[tuple[Sentence, frozenset[str]]], Sentence | None, Sentence | None]:
    """What an agent's turn asks for: details, sentence by sentence; how to help; what it is all about."""
    return asking_sentences(spoken), offers_help(spoken), asks_for_the_story(spoken)


def _asks_anew(view: TurnView, sentence: Sentence, again: Given) -> bool:
    """Whether the sentence asks for the detail as if for the first time."""
    words = set(sentence.tokens)
    asked = set(_SO_I_CAN_CHECK.sub(" ", sentence.line).split())
    framed = any(sentence.start <= hit.start < sentence.end for hit in view.hits.get("verification.asking", ()))
    if not (sentence.asks or framed or len(sentence.words) <= _SHORT):
        return False
    if not sentence.asks and not _TELLING.isdisjoint(sentence.tokens[:3]) and not _STATES.isdisjoint(words):
        return False
    if says_back(sentence.tokens, again.value) or not _ANOTHER.isdisjoint(words) or not _ANNOUNCED.isdisjoint(asked):
        return False
    around = view.words.vocabulary
    if _SORRY_TO_HEAR.search(view.line):
        around = around - {"hear"}  # they heard it well
    earlier = view.previous("agent")
    misheard = (
        not _PARDON.isdisjoint(around - {"sorry"})
        or ("again" in around and not _SAY_AGAIN.isdisjoint(around))
        or (earlier is not None and earlier.place > again.place and _did_not_catch(earlier))
    )
    if misheard or "security" in around or _corrected(view, again):
        return False
    return not another_detail(view, sentence, again.slot, view.talk.views[again.place])


def _did_not_catch(view: TurnView) -> bool:
    words = view.words.vocabulary
    return bool({"repeat", "catch"} & words) or ("hear" in words and _SORRY_TO_HEAR.search(view.line) is None)


def _corrected(view: TurnView, again: Given) -> bool:
    """Whether what was given turned out wrong in the meantime ("it isn't coming up", "no, that's the wrong one").

    Told by one sentence that speaks of the detail: "no, it went to the wrong address" corrects no number."""
    said = view.talk.views[max(again.place + 1, view.place - 3) : view.place + 1]
    return any(_fails(sentence, again) for v in said for sentence in sentences(v))


def _fails(sentence: Sentence, again: Given) -> bool:
    words = set(sentence.tokens)
    about = again.slot in asked_slots(sentence) or not again.value.isdisjoint(words)
    if _WRONG_ONE.search(sentence.line):
        return True
    return (about or not _IT.isdisjoint(words)) and not _FOUND.isdisjoint(words) and not _NOT.isdisjoint(words)


_FOUND = word_set(
    """coming come comes bring bringing pull pulling showing found finding find match matching recognised valid working exist
    right correct"""
)
"""Not "up" by itself: "my clients can't ring me if something's up" speaks of no number."""
_NOT = word_set("not no nothing never none")
_IT = word_set("it that this one anything nothing you system")
"""What an agent calls the detail once it is on the table."""
_WRONG_ONE = later(
    r" (?:wrong (?:one|number|digits|code|reference|ref|details)|(?:it|that|this|which) (?:is|was|must be) wrong"
    r"|(?:is|are) (?:invalid|wrong)) "
)
