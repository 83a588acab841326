"""Somebody who is leaving, or making ready to, and one person must not know: "one he's not on", "before he's home".

Nobody who plans this says so to a call centre. It is told by what has to be kept from whom, by when, and where to: a bill that
must not show it, a number he is not on, the hours he is at work, the kids in the car. Each is said every day, so each is an
indirect cue (company.py), and one at all only where the talk tells of another, and of something that has to be kept from
somebody. A surprise explains it. The judgement and the phrases are this project's; no study was
consulted.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import first_own
from empathyqa.signals.harm.controlled import surprise
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk

_KEPT_FROM = "secret_leaving.not_on_it"
_REASONS = {
    _KEPT_FROM: "something must be kept from somebody near",
    "secret_leaving.by_when": "must be done before somebody is there",
    "secret_leaving.going": "may be leaving in secret",
}


def secret_leaving(view: TurnView) -> Iterator[Heard]:
    """What has to be kept from somebody, by when, and where to: where the talk tells of more than one of these."""
    if not view.has(*_REASONS) or surprise(view.talk) or not _several(view.talk):
        return
    for group, reason in _REASONS.items():
        if (hit := first_own(view, group)) is not None:
            yield Heard.at(hit, reason, kind="abuse", indirect=True)


@by_talk
def _several(talk: Talk) -> bool:
    """Whether the customer tells of what must be kept from somebody, and of more besides."""
    said = [view for view in talk if view.side == "customer" and view.has(*_REASONS)]
    told = {(view.place, group) for view in said for group in _REASONS if first_own(view, group) is not None}
    return len(told) > 1 and any(group == _KEPT_FROM for _, group in told)
