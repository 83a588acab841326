"""Danger that no word of harm tells, and what company a hint at it needs: what `crisis` rests on."""
