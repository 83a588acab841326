"""Feelings shown and not named, and what only sounds like one: what the signals of feeling rest on."""
