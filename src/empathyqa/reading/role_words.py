"""What a speaker's label says by itself: ``Agent (Priya)`` is an agent called Priya, ``spk_0`` says nothing.

The words are those met in vendors' exports and in the transcripts that contact centres paste; agent phrases such as
"customer service" are looked for before the word "customer" in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from empathyqa.later import later
from empathyqa.transcript import Role

_PHRASES: tuple[tuple[Role, str], ...] = (
    ("bot", "virtual agent|virtual assistant|digital assistant|automated agent|auto attendant|ai agent|ai assistant|"
            "custom bot|chat bot|voice bot|voice response|answering machine|automated system"),
    ("system", "system message|system note|chat event"),
    ("supervisor", "team lead|team leader|duty manager|floor manager|shift lead|shift manager|call centre manager|"
                   "call center manager|team manager"),
    ("agent", "customer service|customer support|customer care|customer success|customer relations|customer "
              "experience|client services|"
              "client support|client advisor|client adviser|guest services|guest relations|member services|patient "
              "services|"
              "patient coordinator|patient access|user support|tenant services|resident services|help desk|service "
              "desk|contact centre|"
              "contact center|call centre|call center|call handler|call taker|live agent|live chat|human agent|"
              "front desk|tech support|"
              "technical support|team member|case worker|case manager|account manager|account executive|sales agent|"
              "support team|"
              "box office|reservations"),
    ("customer", "account holder|policy holder|card holder|end user|bill payer|end customer|chat visitor|web visitor"),
    ("other", "third party|sign language"),
)  # fmt: skip
_WORDS: tuple[tuple[Role, str], ...] = (
    ("bot", "bot chatbot voicebot ivr automated assistant robot autobot vru ai autoattendant"),
    ("system", "system sys event notification automation trigger status log info acd queue"),
    ("supervisor", "supervisor manager coach trainer"),
    ("agent", "agent agents rep representative advisor adviser csr csa cse cso ccr tsr support operator associate "
              "consultant colleague "
              "specialist teammate staff employee helpdesk technician tech receptionist concierge counsellor "
              "counselor handler dispatcher "
              "clerk teller admin administrator internal agt servicer agente asesor operador berater beraterin "
              "mitarbeiter mitarbeiterin "
              "conseiller conseillère medewerker operatore consulente service banker"),
    ("customer", "customer customers caller client member user visitor guest patient tenant resident subscriber "
                 "consumer shopper buyer "
                 "passenger traveller traveler policyholder cardholder accountholder complainant citizen student "
                 "external requester cust "
                 "enduser human patron claimant householder applicant donor cliente kunde kundin klant usuario "
                 "clienta"),
    ("other", "interpreter translator thirdparty paramedic bystander carer engineer courier driver"),
)  # fmt: skip
_NOTE = later(
    r"(?:internal|private|agent|case|staff|call|wrap[- ]?up)[ _-]?(?:note|notes|comment|whisper|memo)s?|whisper",
    re.IGNORECASE,
)
_UNSEEN = frozenset(("internal", "internal note", "private", "whisper", "note", "not sent"))
_EMPTY = later(
    r"(?:speaker|spk|spkr|participant|party|channel|ch|voice|person|unknown|unidentified)[ _-]*(?:\d+|[a-z])?|[a-z]|"
    r"\d+",
    re.IGNORECASE,
)
_WORD_ROLE: dict[str, Role] = {word: role for role, words in _WORDS for word in words.split()}
_PHRASE_ROLE = tuple((role, later(rf"(?<!\w)(?:{words})(?:s|es)?(?!\w)")) for role, words in _PHRASES)
_NOT_A_NAME = frozenset(
    [
        "the", "a", "an", "and", "or", "is", "are", "was", "this", "that", "my", "your", "our", "its", "note",
        "date", "time", "call", "order", "account", "id", "number", "subject", "re", "from", "to", "http", "https",
        "duration", "queue", "total", "price", "address", "email", "phone", "reference", "ref", "case", "ticket",
        "summary", "transcript", "conversation", "chat", "agent's",
    ]
)  # fmt: skip
_NAME_WORD = later(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|[^\W\d_]\.|(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.")


@dataclass(frozen=True, slots=True)
class LabelReading:
    """What a label says: a role, a person's name, both or neither; and whether it marks a note between colleagues."""

    role: Role | None = None
    name: str | None = None
    word: str = ""
    """The word that gave the role."""
    internal: bool = False


@lru_cache(maxsize=4096)
def read_label(label: str) -> LabelReading:
    """What this label says by itself."""
    plain = _plain(label)
    if not plain:
        return LabelReading()
    if _NOTE.fullmatch(plain):
        return LabelReading("agent", None, plain.lower(), internal=True)
    outer, inner = _parts(plain)
    for part, other in ((outer, inner), (inner, outer)):
        role, word, rest = _role_in(part)
        if role is not None:
            name = other if looks_like_name(other) else rest if looks_like_name(rest) else None
            return LabelReading(role, name, word, internal=other.lower() in _UNSEEN)
    return LabelReading(None, plain if looks_like_name(plain) else outer if looks_like_name(outer) else None)


def _plain(label: str) -> str:
    text = re.sub(r"[*_`<>\[\]]+", " ", label.replace("_", " ").replace("#", " "))
    return " ".join(text.strip(" :-–—.").split())


def _parts(plain: str) -> tuple[str, str]:
    """``Agent (Priya)`` → its two halves; so with ``Priya - Support`` and ``Agent/Priya`` and ``Agent, Priya``."""
    found = re.fullmatch(r"(.*?)\s*\(([^()]*)\)\s*", plain) or re.fullmatch(
        r"(.+?)\s*(?:[-–—|/,]\s+|\s[-–—|/]|[|/])\s*(.+)", plain
    )
    return (found[1], found[2]) if found else (plain, "")


def _role_in(part: str) -> tuple[Role | None, str, str]:
    """The role that a label's words give, the word, and what is left of the label."""
    lowered = part.lower()
    for role, pattern in _PHRASE_ROLE:
        found = pattern.search(lowered)
        if found:
            return role, found.group(), (part[: found.start()] + part[found.end() :]).strip()
    words = lowered.split()
    if not words or len(words) > 5:
        return None, "", ""
    for place in (0, len(words) - 1):
        role_or_none = _WORD_ROLE.get(re.sub(r"[^\w]|\d", "", words[place]))
        if role_or_none is not None:
            rest = part.split()
            word = re.sub(r"[^\w]|\d", "", words[place])
            del rest[place]
            left = " ".join(word_ for word_ in rest if not re.fullmatch(r"[#\d.]+|[A-Za-z]", word_))
            return role_or_none, word, left
    return None, "", ""


def looks_like_name(text: str) -> bool:
    """Whether a label reads like a person's name: one to four capitalised words, none of them a role or a field
    word."""
    words = text.split()
    if not 1 <= len(words) <= 4 or _EMPTY.fullmatch(text):
        return False
    for word in words:
        lowered = word.lower().strip(".")
        if not _NAME_WORD.fullmatch(word) or lowered in _NOT_A_NAME or lowered in _WORD_ROLE:
            return False
    return words[0][0].isupper() and (words[-1][0].isupper() or len(words) == 1)


def says_nothing(label: str) -> bool:
    """Whether a label is only a number or a letter for a speaker: ``spk_0``, ``Speaker 2``, ``A``."""
    return not label or bool(_EMPTY.fullmatch(_plain(label)))
