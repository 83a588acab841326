"""Sorries that answer for nothing: what `apology` leaves out."""
