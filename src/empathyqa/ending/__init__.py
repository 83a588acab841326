"""How a contact ended: read by the plain signals, weighed from everything heard, and overruled where one thing tells more.

    by_rule (plain.py) ──▶ weighed (weighed.py) ──▶ overruled, in order (overruling.py) ──▶ Ending
"""

from __future__ import annotations

from empathyqa.ending.model import Ending
from empathyqa.ending.overruling import how_it_ended
from empathyqa.ending.plain import by_rule

__all__ = ["Ending", "by_rule", "how_it_ended"]
