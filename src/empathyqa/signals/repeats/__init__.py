"""Saying it again because it was not heard: what `repeat` and `effort` rest on."""
