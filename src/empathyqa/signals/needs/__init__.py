"""Needs, losses and hints told as plain facts: what `vulnerability` rests on."""
