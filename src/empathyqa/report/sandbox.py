"""Where a team's own template runs: it may lay out what a report says, and make nothing huge on the way."""

from __future__ import annotations

from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import MAX_RANGE, ImmutableSandboxedEnvironment

_MOST_BITS = 4_096
"""Of a whole number; beyond about 14,000 bits Python would not write it down anyway."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox; it ends ``range`` at 100,000, and here repeating and powers end there as well."""

    intercepted_binops = frozenset(("*", "**"))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The result of ``left * right`` or ``left ** right``. Raises SecurityError where it would be huge."""
        if _is_huge(operator, left, right):
            limit = f"text and lists end at {MAX_RANGE:,} parts, whole numbers at {_MOST_BITS:,} bits"
            raise SecurityError(f"the result of {operator} would be too large ({limit})")
        return super().call_binop(context, operator, left, right)


def _is_huge(operator: str, left: Any, right: Any) -> bool:
    if isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() * right if operator == "**" else left.bit_length() + right.bit_length()
        return bits > _MOST_BITS
    if operator == "**":
        return False
    many, times = (right, left) if isinstance(left, int) else (left, right)
    return isinstance(times, int) and isinstance(many, (str, bytes, list, tuple)) and len(many) * times > MAX_RANGE
