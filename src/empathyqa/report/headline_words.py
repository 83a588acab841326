"""What a page says first, where more is known than the kind of contact; in one place, so that it can be translated.

A promise is no fix: of what is to come these say no more than that it was told.
"""

from __future__ import annotations

DEALT: dict[str, str] = {"resolved": "The matter was dealt with", "promised": "The customer was told what is to come"}
"""How the matter stands, where it ended well or is in hand."""
IN_HAND: dict[str, str] = {
    "seen_and_sorted": "The customer was heard, and was told what is to come: seen, and in hand.",
    "quick_not_heard": "The customer was told what is to come, but what they felt went by unanswered: quick, not heard.",
}
"""Instead of what is said of such a contact, where its matter is promised and not done."""
OPENED_UP_OFTEN = (
    "The customer opened up more than once. Part of it was taken up; the part that was passed over is the one to talk about."
)
"""Instead of what is said of a contact that was unsafe to disclose in, where another disclosure was taken up."""
HARM_FIRST = "A hint of harm was heard: a trained person reads this first."
"""Before what else is told of a contact that was not both heard and dealt with."""
BESIDE_A_HINT = "{dealt}. A hint of harm was heard too: how it was met, a trained person should read."
ANSWERED_IN_PART = "{dealt}; what the customer told of themselves was answered in part."
MET_IN_PART = "{dealt}, and what the customer showed was met in part: the reply to turn {turn} went past it."
HELD_IN_PART = "{dealt}; of what the customer showed, part was noticed and neither named nor held."
UNNAMED = "{dealt}, and what the customer showed was met, though nobody said what it was like for them."
"""Instead of seen and sorted: beside a hint of harm, beside a disclosure half answered, where a moment was missed, and where no
moment was named."""
FEELING_NAMED_ALONE = (
    "No strong feeling of the customer’s was surely heard, though the agent spoke of one in turn {turn}: a person should read it."
)
"""Of a contact in which none was heard: what was not heard may be there all the same."""
