"""Word from the firm only if the firm needs something: "they'll be in touch if they need anything" promises nothing.

A condition on the customer's side or on the matter ("if a slot comes up", "once it's approved") is another thing: that is news.
"""

from __future__ import annotations

from empathyqa.later import later

_WHO = (
    r"(?:(?:they|we|he|she|someone|somebody|(?:the|our|their) \S+(?: \S+){0,2}?)|(?:\S+ )?\S+(?= (?:will|would) ))"
    r"(?: will| would| can| are going to| is going to)?"
)
_RINGS = (
    r"(?:be in (?:touch|contact)|(?:contact|ring|call|phone|write to|email|text|message) you|let you know"
    r"|get (?:in touch|back to you)|drop you a (?:line|note|text|message)|come back to you"
    r"|give you a (?:ring|call|shout|bell|buzz))"
)
IF_NEEDED = later(
    rf" {_WHO} (?:(?:soon|just|only|always) )?{_RINGS} (?:(?:back|with you|directly|only|again) ){{0,2}}"
    r"(?:(?:if|should|as and when|unless) )"
    r"(?:(?:they|we|he|she|i) (?:do )?(?:need|needs|require|requires|want|wants|have|has)"
    r" (?:anything|something|any|more|further|to know|you|to)"
    r"|there (?:is|was|are|were) (?:anything|any|a (?:query|problem|question|issue)) "
    r"|(?:anything|something|any (?:problems?|questions?|queries|issues?)) )"
)
