"""The rooms of text ask for it under this name; it is one of the nouns, for a conversation is worked out once too."""

from empathyqa.once import once as once
