"""Whose names are said, and which of them are the customer's: what `name_use` and `introduction` rest on."""
