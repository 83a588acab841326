"""Whether a matter is settled, by what is said on both sides: what `resolution`, `confirmation` and `unresolved` rest on."""
