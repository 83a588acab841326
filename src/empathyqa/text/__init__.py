"""Text rooms: words (one normal form per turn, spans in the original), phrases (the lexicons' small language),
sentences, sentiment. Only these rooms read characters; detectors work on what they give."""
