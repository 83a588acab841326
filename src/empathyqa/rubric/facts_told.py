"""The facts of ``extract:`` in words: for ``show``, ``diff``, the handbook and ``explain``."""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.rubric.model import Extract, Rubric

_LIKE = {
    "reference": "a number or code", "amount": "a sum of money", "date": "a day", "time": "a time of the day",
    "phone": "a telephone number", "email": "an e-mail address", "postcode": "a postcode", "name": "a name",
    "promise": "a promise", "phrase": "one of these",
}  # fmt: skip
_BY = {"customer": ", said by the customer", "agent": ", said by the agent", "any": ""}
_TAKE = {"first": ", the first one", "last": ", the last one", "all": ""}


def fact_words(fact: Extract) -> str:
    """``a number or code after “order number” or “order”, said by the customer, the last one``."""
    after = f" after {_or(fact.after)}" if fact.after else ""
    words = ": " + ", ".join(fact.words) if fact.words else ""
    return f"{_LIKE[fact.kind]}{words}{after}{_BY[fact.said_by]}{_TAKE[fact.take]}"


def facts_shown(rubric: Rubric) -> list[str]:
    """The lines of ``rubric show``; none where no fact is asked for."""
    if not rubric.extract:
        return []
    width = max(len(fact.id) for fact in rubric.extract)
    lines = [
        f"  {fact.id:<{width}}  {fact_words(fact)}{_from(rubric.provenance.facts.get(fact.id))}" for fact in rubric.extract
    ]
    return ["", "noted after the call, never scored", *lines, ""]


def facts_changed(old: Rubric, new: Rubric) -> Iterator[str]:
    """The lines of ``rubric diff``."""
    before, after = ({fact.id: fact for fact in rubric.extract} for rubric in (old, new))
    for name in dict.fromkeys((*before, *after)):
        if name not in before:
            yield f"{name}: new, {fact_words(after[name])}"
        elif name not in after:
            reason = new.switched_off.get(name)
            yield f"{name}: gone{f', switched off: {reason}' if reason else ''}"
        elif before[name] != after[name]:
            same = fact_words(before[name]) == fact_words(after[name])
            changed = "other phrases, label or examples" if same else f"{fact_words(before[name])} -> {fact_words(after[name])}"
            yield f"{name}: {changed}"


def fact_page(fact: Extract, rubric: Rubric) -> str:
    """The page of ``explain``: what is noted, from whose words, and examples."""
    lines = [
        f"{fact.id}: {fact.label} (fact noted by {rubric.rubric})",
        "",
        f"Noted in the summary after the call: {fact_words(fact)}. Never scored.",
    ]
    for value, phrases in fact.words.items():
        lines.append(f"  {value}: {', '.join(phrases)}")
    for example in fact.examples:
        talk = "\n".join(f"  {line}" for line in example.talk.strip().splitlines())
        lines += ["", f"{', '.join(example.finds) or 'Nothing'} is noted from:", "", talk]
    return "\n".join(lines)


def _or(words: list[str]) -> str:
    quoted = [f"“{word}”" for word in words]
    return " or ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


def _from(written: object) -> str:
    return f"  <- {written}" if written else ""
