"""Rubrics: the YAML a QA lead edits, read with positions and remedies."""

from empathyqa.rubric.loading import check_rubric, load_rubric
from empathyqa.rubric.model import Rubric

__all__ = ["Rubric", "check_rubric", "load_rubric"]
