"""Pushing away and brushing off without its stock phrases: what `deflection` and `dismissal` rest on."""
