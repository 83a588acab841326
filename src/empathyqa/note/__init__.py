"""Noting: what a good note-taker takes from the words of a contact. It decides no point, and tells nobody.

Why they came, what it is about, who promised what by when, and what a disclosed illness asks for first. Reads the transcript
and the signals heard in it; knows no rubric, no score and no page. Each file is asked by name: a short command needs few.
"""
