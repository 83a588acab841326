"""Rubrics: the YAML a QA lead edits, read with positions and remedies."""
