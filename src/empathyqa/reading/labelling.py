"""Which words before a colon are a speaker's label, and which are only words.

"The problem is this: my bill doubled" and "order id: 3348" look like labels. A label counts only if it is a role word
or a
name the caller gave, if it recurs and alternates with another, or if it is a person's name beside a known role.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from empathyqa.reading.role_words import looks_like_name, read_label, says_nothing

FIELD_WORDS = frozenset(
    [
        "id", "number", "no", "ref", "reference", "order", "account", "ticket", "case", "date", "time", "duration",
        "queue", "channel", "subject", "re", "note", "ps", "nb", "total", "price", "amount", "address", "email",
        "phone", "tel", "fax", "url", "http", "https", "www", "link", "name", "status", "priority", "summary",
        "topic", "reason", "issue", "resolution", "outcome", "language", "call", "conversation", "transcript",
        "started", "ended", "start", "end", "length", "recorded", "recording", "sentiment", "score", "tags",
        "category", "created", "closed", "from", "to", "via", "version", "format", "direction", "type", "site",
        "team", "department", "skill", "campaign", "disposition", "direction", "what", "why", "how", "when",
        "where", "who", "because", "so", "but", "and", "files", "copyright", "license", "licence", "source",
        "upstream-name", "received", "return-path", "mime-version", "content-type",
        "content-transfer-encoding", "message-id", "delivered-to", "dkim-signature", "in-reply-to", "references",
        "said", "answer", "question", "problem", "thing", "is", "was",
    ]
)  # fmt: skip
_MOST_WORDS = 5


def could_be_label(label: str) -> bool:
    """Whether these words before a colon have the shape of a label at all."""
    words = label.replace("_", " ").split()
    if not 0 < len(words) <= _MOST_WORDS or len(label) > 60 or label[0] in ",.;!?'\"":
        return False
    if label.endswith(".") and len(words[-1]) > 3:
        return False
    return any(char.isalnum() for char in label) and not any(char in label for char in '?!;"=')


def accepted_labels(labels: Sequence[str], named: Iterable[str] = ()) -> frozenset[str]:
    """The labels, of all candidates in file order, that truly name a speaker."""
    counts = Counter(label.casefold() for label in labels)
    wanted = {name.casefold() for name in named}
    first = {label.casefold(): label for label in reversed(labels)}
    sure = {key for key, label in first.items() if key in wanted or _is_role(label)}
    numbered = {key for key, label in first.items() if says_nothing(label) and any(map(str.isdigit, label))}
    if len(numbered) > 1:
        sure |= numbered
    again = {key for key, label in first.items() if key not in sure and counts[key] >= 2 and _may_recur(label)}
    once = {key for key, label in first.items() if counts[key] == 1 and looks_like_name(label) and not _is_field(label)}
    for speaking in (sure | again, sure | again | once):
        # Two who alternate; the second may have spoken once only, where both labels read like names.
        if again and len(speaking) >= 2 and _alternates(labels, speaking):
            sure |= speaking
            break
    if sure:
        # Someone who speaks once only, and whose label reads like a name ("Sarah Johnson:") beside a known speaker.
        sure |= {
            key
            for key, label in first.items()
            if looks_like_name(label) and not _is_field(label) and len(label.split()) <= 3
        }
    return frozenset(sure)


def _is_role(label: str) -> bool:
    reading = read_label(label)
    if reading.role is None:
        return False
    left = [word for word in label.replace("_", " ").split() if word.casefold().strip("()[]*") not in reading.word]
    # "Agent Mike Rivera" is a label; "the customer said", "Agent ID" and "my service is" are not.
    lowered = {word.casefold().strip("()[]*.,#") for word in left}
    if lowered & FIELD_WORDS:
        return False
    return all(
        word.strip("()[]*#")[:1].isupper() or word.strip("()[]*#.")[:1].isdigit() or len(word) == 1 or "(" in label
        for word in left
    )


def _may_recur(label: str) -> bool:
    return says_nothing(label) or not _is_field(label)


def _is_field(label: str) -> bool:
    return bool({word.casefold().strip("()[]*#.") for word in label.replace("_", " ").split()} & FIELD_WORDS)


def _alternates(labels: Sequence[str], keys: set[str]) -> bool:
    """Whether at least two of these labels take turns at least twice."""
    said = [label.casefold() for label in labels if label.casefold() in keys]
    return sum(1 for before, after in pairwise(said) if before != after) >= 2
