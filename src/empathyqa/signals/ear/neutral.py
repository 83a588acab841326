"""Words that must not change what is heard: gender and forms of address fold into one, names are left out.

A score must not flip when names or genders are swapped (SCORING, invariants), so the ear never learns from them.
"""

from __future__ import annotations

_FOLDS = {
    "<they>": "he she", "<them>": "him her his hers", "<self>": "himself herself", "<title>":
    "sir madam maam mam miss mr mrs ms mister missus sirs", "<spouse>": "husband wife hubby",
    "<partner>": "boyfriend girlfriend fiance fiancee", "<parent>": "mother father mum dad mam mummy daddy mums dads",
    "<child>": "son daughter sons daughters", "<sibling>": "brother sister brothers sisters", "<grown-up>":
    "man woman lady guy bloke gentleman men women ladies lads guys fella", "<youngster>": "girl boy lad lass girls boys",
    "<grandparent>": "grandma granddad grandad gran nan nana grandmother grandfather grandpa granny",
    "<grandchild>": "grandson granddaughter grandsons granddaughters", "<aunt-or-uncle>": "aunt uncle auntie",
    "<niece-or-nephew>": "niece nephew", "<widow>": "widow widower widowed",
}  # fmt: skip
NEUTRAL: dict[str, str] = {word: fold for fold, words in _FOLDS.items() for word in words.split()}
"""Gendered token → the token the ear hears instead."""
