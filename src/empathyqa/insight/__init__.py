"""Learning: many scorecards seen together. Pure functions; nothing here judges a contact anew or moves a score.

``contact_of`` makes a contact of a scorecard (and, better, its signals); ``team_insight`` sees many; ``calibration``
holds machine marks beside people's.
"""

from __future__ import annotations

from empathyqa.insight.agent import AgentInsight
from empathyqa.insight.contact import Contact, contact_of
from empathyqa.insight.team import TeamInsight, team_insight

__all__ = ["AgentInsight", "Contact", "TeamInsight", "contact_of", "team_insight"]
