"""name_use: the agent addresses the customer by name.

A name is *used* in the vocative ("Thanks, Ada", "it's up to four weeks michael"). In a check ("is your name Ada
Obi?") or the third person ("Ms Obi's account") it is only mentioned. A wrong or garbled name is still an address.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signal import SALUTATION
from empathyqa.signals.naming.agent_names import agent_names, own_name_here
from empathyqa.signals.naming.called_names import called_by, called_in
from empathyqa.signals.naming.hidden_names import is_hidden, is_redacted_name, own_hidden_name
from empathyqa.signals.naming.name_lists import TITLES, given_names
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.naming.salutation import opens_a_letter
from empathyqa.signals.naming.third_persons import names_somebody_else, signed_names
from empathyqa.signals.naming.titled_names import called_with_title
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.name_words import MONTHS, spells_name
from empathyqa.text.words import HIDDEN, HIDDEN_NAME

EXAMPLES = Examples(
    fires=(
        "Thanks, Maria.",
        "that should land on monday maria",
        "Mrs Lopez, I've found it.",
        "Hi Maria! Sorry about that.",
        "C: it's rodel\nA: thank you sir rodel i see it now",
        "C: it's mr aldous\nA: okay mr aldous one minute",
        "C: deshawn price\nA: okay mister price i see that",
        "C: my parcel's missing\nA: hello mr penhaligon yes i see it",
        "Hi [NAME], thanks for waiting.",
        "Hi [PII], thanks for waiting.",
        "That's done, ****.",
        "Good point, Hannah! It ships on Monday.",
        "C: my name is Will\nA: Thanks, Will. That's done.",
        "C: It's Xochitl here, I'm locked out.\nA: Hello Xochitl, I'll look.",
        "C: It's Mark here.\nA: Morning Mark.",
        "C: it's been denied\nA: alright miss calloway how can i help you today",
        "A: Who've I got?\nC: It's, um, Pat Donnelly. I was told to ring.\nA: Hi Pat. A list is good.",
        "C: it's the boiler\nA: Oh no. Hi Sue, let me look.",
        "C: my card is lost\nA: Hi Ffion, I'm Kit. Let me look.",
        "C: two books please\nA: Thanks Xiomara. I can see them.",
    ),
    silent=(
        "Is your name Maria Lopez?",
        "C: It's Mrs Abiola.\nA: Is it the one at Akure Road, Mrs Comfort Abiola?",
        "C: It's Mrs Quist.\nA: And that's for Mrs Effie Quist, yes?",
        "I have Maria Lopez's account here.",
        "This is Priya speaking.",
        "@maria Thanks for the photo.",
        "Thank you sir.",
        "C: it's about the lease on Grace House\nA: Thanks. Grace House it is.",
        "C: how do you want me\nA: Hello, Frank answers only please.",
        "C: i went\nA: alright miss the next one if you must",
        "C: who do i ask for\nA: ask for mr brown at the desk",
        "C: which bus\nA: right miss that one and get the next",
        "C: hello\nA: am i speaking to mr oduya",
        "C: the price is wrong\nA: okay the price list",
        "It will be with you by 9 June.",
        "C: Im Carys her daughter, calling for mum\nA: I can see her account, one moment.",
        "Am I speaking with Mrs Lopez?",
        "Maria has already signed the form.",
        "[NAME] speaking, how can I help?",
        "Good morning, Jack speaking.",
        "It will go to the account ending ****.",
        "C: my name is Will\nA: I will send it, and it will come by Friday.",
        "C: it's June here\nA: It ends in June.",
        "C: Grace here\nA: There is a grace period of a week.",
        "Emergency line, Priya.",
        "Good morning, Northgate.",
        "C: hello\nA: Thanks, Team.",
        "C: I live in Leeds\nA: Thanks, Leeds. And the street?",
        "C: hello\nA: Thanks. Noted.",
        "C: where is my parcel\nA: Hello.\nC: well?\nA: Looking.\nC: hello?\nA: Hi, Jodie here, I've taken over from Tom.",
        "C: they said they would call me back\nA: You can call us back.",
    ),
    known_misses=("Thanks a million, Mazza.",),
)
_MENTIONED = word_set(
    """is for with of from to by about named called name speaking calling 's the a under in at on than was as this
    account surname says said tell told ask asked and or my our your agent colleague manager between per via"""
)
_PREDICATES = word_set("is has was will would 's does did had on in at from who street road house court bank")
_CHECKS = (("is", "that"), ("is", "it"), ("is", "this"), ("you", "are"), ("are", "you"), ("it", "is"), ("mean", "to"))
_DIGITS = word_set("one two three four five six seven eight nine oh double zero ten twenty thirty forty fifty")
_ROLES = word_set(
    """driver guard manager colleague engineer nurse supervisor lead agent husband wife son daughter mother father
    surgeon consultant neighbour technician courier captain boss"""
)
_ASKING = word_set("are can do did have is may could would when what how i you")
_HIDDEN = frozenset((HIDDEN, HIDDEN_NAME))
_HIDDEN_CALLS = word_set("hi hello hey hiya dear thanks morning afternoon evening sorry welcome bye goodbye")
_FEW = 2
_TYPED = ("chat", "social")
_TAILS = word_set("today one please then now you sorry much there ok right we go this that for me afternoon again")
_LOWER_CALLS = word_set("ok right lovely alright hi hello hiya hey dear thanks morning sir maam madam miss sorry")
_CALLS = word_set(
    """hi hello hey hiya dear thanks thank sorry morning afternoon evening ok right alright yes no bye goodbye welcome cheers
    you sure absolutely lovely perfect great brilliant now well so there question problem worries heya"""
)


@rule("name_use", examples=EXAMPLES, decides=True)
def name_use(view: TurnView) -> Iterator[Heard]:
    """A name in the slot where one is called by it."""
    calls, tokens, known = _calls_somebody(view), view.words.tokens, known_before(view)
    if not calls and known.isdisjoint(tokens):
        return  # nearly every turn: no name of anybody's
    agents = agent_names(view.talk) | own_name_here(view) - view.talk.customer_names
    if known:
        agents |= signed_names(view.spoken) - known
    mine = known - agents if known & agents else known
    called = called_in(view) if called_by(view) else -1
    if called < 0 and not _may_call(view) and mine.isdisjoint(tokens):
        return
    for i, token in enumerate(tokens):
        title = _title(tokens, i)
        named = (token in mine and spells_name(view.words, i, mine)) or title or _looks_hidden(view, i)
        named = named or (token not in agents and _looks_called(view, i)) or (i == called and token not in agents)
        if named and _vocative(view, i, title):
            yield Heard(*view.words.spans[i], SALUTATION if opens_a_letter(view, i) else "calls the customer by name")
            return


@by_text
def _calls_somebody(spoken: Spoken) -> bool:
    """Whether somebody may be called in the text whose name no talk need tell."""
    return _may_call(spoken) or called_in(spoken) >= 0


@by_text
def _may_call(spoken: Spoken) -> bool:
    """Whether any title, given name or stand-in for a name is in the text."""
    tokens = spoken.words.tokens
    return not (TITLES.isdisjoint(tokens) and given_names().isdisjoint(tokens) and _HIDDEN.isdisjoint(tokens))


def _title(tokens: tuple[str, ...], i: int) -> int:
    """How many tokens a title before token ``i`` takes ("Mr" 1, "Mr." 2; 0: none)."""
    if i and tokens[i - 1] in TITLES:
        return 1
    return 2 if i > 1 and tokens[i - 1] == "." and tokens[i - 2] in TITLES else 0


def _looks_hidden(view: TurnView, i: int) -> bool:
    """A hidden name, or something hidden just where one is called by name: "Hi [PII], …"."""
    tokens = view.words.tokens
    if is_redacted_name(tokens[i]) or not is_hidden(tokens[i]):
        return is_redacted_name(tokens[i])
    (start, end), text = view.words.spans[i], view.turn.text
    after = text[end : end + 1]
    called = i > 0 and (tokens[i - 1] in _HIDDEN_CALLS or tokens[max(i - 2, 0) : i] == ("thank", "you"))
    return called or (text[:start].rstrip()[-1:] == "," and after in (",", ".", "!", "?", ""))


def _looks_called(view: TurnView, i: int) -> bool:
    """A given name that nobody mentioned, set off by commas or after a salutation: a wrong or new name."""
    token = view.words.tokens[i]
    if token not in given_names() or token in agent_names(view.talk):
        return False
    if token in MONTHS and i and view.words.tokens[i - 1][:1].isdigit():
        return False  # "by 9 June." is a date
    start, end = view.words.spans[i]
    text = view.turn.text
    if not text[start : start + 1].isupper():
        said = view.words.tokens[max(i - 2, 0) : i]
        last = i + 1 == len(view.words.tokens) and i > _FEW
        return bool(said) and (said[-1] in _LOWER_CALLS or said == ("thank", "you") or (last and said[-1] in _TAILS))
    if names_somebody_else(view, i):
        return False
    set_off = text[:start].rstrip()[-1:] == "," and text[end : end + 1] in (",", ".", "!", "?", "")
    after_call = (
        i > 0 and view.words.tokens[i - 1] in _CALLS and text[end : end + 1] in (",", ".", "!", "?", "", " ", "\n")
    )
    signature = not any(t.isalpha() for t in view.words.tokens[i + 1 :]) and view.talk.transcript.channel == "social"
    closes = text[end : end + 1] in ("!", ".", "?", "") and i > _FEW and view.talk.transcript.channel in _TYPED
    closes = closes and not signature and view.words.tokens[i - 1] not in _CALLS
    return set_off or after_call or closes


def _vocative(view: TurnView, i: int, title: int) -> bool:
    """Whether the name at token ``i`` is called out rather than mentioned."""
    tokens, spans, text = view.words.tokens, view.words.spans, view.turn.text
    known = known_before(view)
    redacted = is_hidden(tokens[i])
    if title and not redacted and tokens[i] not in known and not _plausible_surname(view, i, title):
        return False
    first = i - title
    while first > 0 and tokens[first - 1] in known:
        first -= 1
    behind_first = not title and first > 1 and tokens[first - 2] in TITLES and text[spans[first - 1][0]].isupper()
    if behind_first:
        first -= 2  # "Mrs Effie Quist", of whom only the surname is known
    if redacted and ((not title and first == 0) or own_hidden_name(view) == i):
        return False
    last = i
    while last + 1 < len(tokens) and tokens[last + 1] in known:
        last += 1
    before = tokens[first - 1] if first else ""
    after = tokens[last + 1] if last + 1 < len(tokens) else ""
    if after == "?" and (behind_first or (title and last > i)):
        return False  # "…, Mrs Comfort Abiola?" asks whether it is she
    comma_before = text[: spans[first][0]].rstrip()[-1:] in (",", "-", "–", "—", ":")
    if (
        _checked(tokens, first, last)
        or _in_address(text, spans[i])
        or _appositive(text, spans[first][0], tokens, first)
    ):
        return False
    comma_after = text[spans[last][1] : spans[last][1] + 1] in (",", ".", "!", "?", "—", "\n")
    if before in _MENTIONED and not comma_before and not (before == "and" and after in _ASKING):
        return False
    if last - first and before in (".", "") and after == "." and not title and len(known) > 1:
        return False  # a full name standing alone is read back, not called
    if after in ("'s", "speaking") or (after in _PREDICATES and not comma_after and before not in _CALLS):
        return False
    asking = after == "?" and (before in ("", ".", "?", "!", "sorry") and len(tokens) <= 4)
    return not (asking or (before in ("no", "not", "sorry") and after == "?"))


def _checked(tokens: tuple[str, ...], first: int, last: int) -> bool:
    """Whether the name is checked ("is that Joanne", "and you're Peter") or merely echoed, alone or after digits."""
    if tokens[max(first - 2, 0) : first] in _CHECKS or tokens[last + 1 : last + 3] == ("is", "it"):
        return True
    others = [t for t in (*tokens[:first], *tokens[last + 1 :]) if t not in ".!?"]
    return (not others and last - first > 0) or (first > 0 and all(t.isdigit() or t in _DIGITS for t in others))


def _in_address(text: str, span: tuple[int, int]) -> bool:
    """Whether the name is part of an e-mail address or a link."""
    return text[span[1] : span[1] + 1] in ("@", "_") or text[max(span[0] - 1, 0) : span[0]] in ("@", ".", "_", "/")


def _appositive(text: str, start: int, tokens: tuple[str, ...], first: int) -> bool:
    """Whether the name tells who somebody else is ("the driver, Ahmed")."""
    return text[:start].rstrip()[-1:] == "," and bool(_ROLES & set(tokens[max(first - 2, 0) : first]))


def _plausible_surname(view: TurnView, i: int, title: int) -> bool:
    """A capitalised surname nobody gave, after a title called out ("Mr Phoenix, …"); doctors are third persons."""
    tokens, spans, text = view.words.tokens, view.words.spans, view.turn.text
    if tokens[i - title] in ("sir", "madam", "maam", "dr", "doctor", "prof", "professor") or not tokens[i].isalpha():
        return False
    before = tokens[i - title - 1] if i > title else "."
    called = before in _CALLS or before in (".", "!", "?") or text[: spans[i - title][0]].rstrip()[-1:] == ","
    capital = text[spans[i][0] : spans[i][0] + 1].isupper()
    return called and (capital or called_with_title(view.spoken, i, title))
