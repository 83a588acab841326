"""Agreement between people and the machine: a sheet of marks in, coefficients and disagreements out."""

from __future__ import annotations

from empathyqa.insight.agreement.calibration import Calibration, calibration
from empathyqa.insight.agreement.marks import Mark, TotalMark
from empathyqa.insight.agreement.sheet import Sheet, read_sheet, template

__all__ = ["Calibration", "Mark", "Sheet", "TotalMark", "calibration", "read_sheet", "template"]
