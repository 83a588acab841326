"""Whether words are an address and no more: "fourteen mill street flat two up", given to be found by."""

from __future__ import annotations

import re

from empathyqa.later import later

_PLACE = later(
    r"\b(?:street|road|avenue|lane|close|drive|terrace|crescent|court|gardens|place|hill|square|row|mews|grove|walk|way|park"
    r"|house|cottage|farm|flat|apartment|unit|block|estate|st|rd|ave)\b",
    re.IGNORECASE,
)
_TELLS = later(
    r"\b(?:is|was|are|were|has|had|have|been|be|do|does|did|can|could|will|would|want|need|got|get|keeps?|came|come|comes|went"
    r"|not|no|never|still|since|off|out|broken|leak\w*|stopped|late|missing|wrong|my|i|we|you)\b|n['’]?t\b",
    re.IGNORECASE,
)
"""With one of these something is told of the place: "flat two has no water"."""
_IT_IS = later(
    r"^\W*(?:(?:yeah|yes|aye|sure|um|er|so|ok|okay)\W+)*(?:(?:it|that)(?:['’]?s| is)|i['’]?m at|we['’]?re at)\b", re.IGNORECASE
)
_LONGEST = 12
"""Words, at most, of an address that somebody says."""


def only_an_address(part: str) -> bool:
    """Whether a sentence names a street or a house, and tells nothing of it."""
    said = _IT_IS.sub("", part)
    return bool(_PLACE.search(said)) and len(said.split()) <= _LONGEST and not _TELLS.search(said)
