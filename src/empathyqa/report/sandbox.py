"""Where a team's own template runs: it may lay out what a report says, and make nothing huge on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import MAX_RANGE, ImmutableSandboxedEnvironment

from empathyqa.report.allowance import CALL, STEP, afford, spend
from empathyqa.report.growing import check_call, check_filled_in, counted, written

_MOST_BITS = 4_096
"""Of a whole number; beyond about 14,000 bits Python would not write it down anyway."""


class _Counting(CodeGenerator):
    """Loops that count their turns (with the fixed text in them), and joined or cut text that is counted."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        for loop in node.find_all(nodes.For):
            loop.body.insert(0, _turn(loop))
            if loop.test is not None:
                loop.test = nodes.And(nodes.EnvironmentAttribute("turn(0)"), loop.test, lineno=loop.lineno)
        for joined in node.find_all(nodes.Concat):
            joined.nodes = [nodes.Filter(each, "counted", [], [], None, None, lineno=each.lineno) for each in joined.nodes]
        node.body.insert(0, _turn(node))
        super().visit_Template(node, frame)

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        self.write("environment.counted(")
        super().visit_Getitem(node, frame)
        self.write(")")


def _turn(node: nodes.Node) -> nodes.ExprStmt:
    fixed = sum(len(text.data) for text in node.find_all(nodes.TemplateData))
    return nodes.ExprStmt(nodes.EnvironmentAttribute(f"turn({fixed})"), lineno=node.lineno)


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, in which a page has an allowance: whatever is made is counted, and what would be huge is refused
    before it is made. ``range``, repeating and widths end at 100,000."""

    intercepted_binops = frozenset(("*", "**", "%", "+"))
    code_generator_class = _Counting

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.filters = {name: _watched(name, each) for name, each in self.filters.items()} | {"counted": written}
        del self.globals["lipsum"]  # filler text by chance has no place on a report
        plain = self.finalize or written
        self.finalize = lambda value: plain(written(value))

    counted = staticmethod(counted)

    @staticmethod
    def turn(fixed: int) -> bool:
        """A turn of a loop begins. Raises TooMuch where the page has had enough of them."""
        spend(STEP + fixed)
        return True

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The result of the operator. Raises SecurityError where it would be huge."""
        if operator == "%" and isinstance(left, (str, bytes)):
            check_filled_in(left, right)
        elif _is_huge(operator, left, right):
            limit = f"text and lists end at {MAX_RANGE:,} parts, whole numbers at {_MOST_BITS:,} bits"
            raise SecurityError(f"the result of {operator} would be too large ({limit})")
        return counted(super().call_binop(context, operator, left, right))

    def call(self, context: Context, called: Any, /, *args: Any, **settings: Any) -> Any:
        """What the call returns. Raises SecurityError where that would be huge."""
        spend(CALL)
        check_call(called, args, settings)
        return counted(super().call(context, called, *args, **settings))

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Jinja's safe ``str.format``, with widths that end as well."""
        safe = super().wrap_str_format(value)
        if safe is None:
            return None

        @wraps(safe)
        def filled_in(*args: Any, **settings: Any) -> str:
            check_filled_in(value.__self__, (*args, settings), braces=True)
            return safe(*args, **settings)

        return filled_in


def _is_huge(operator: str, left: Any, right: Any) -> bool:
    if isinstance(left, int) and isinstance(right, int) and operator in ("*", "**"):
        bits = left.bit_length() * right if operator == "**" else left.bit_length() + right.bit_length()
        return bits > _MOST_BITS
    if operator != "*":
        if operator == "+":
            afford(sum(len(side) for side in (left, right) if isinstance(side, (str, list, tuple))), "what + makes")
        return False
    many, times = (right, left) if isinstance(left, int) else (left, right)
    return isinstance(times, int) and isinstance(many, (str, bytes, list, tuple)) and len(many) * times > MAX_RANGE


def _watched(name: str, run: Callable[..., Any]) -> Callable[..., Any]:
    """The filter, counted, and refused where its result would be huge. What it makes piece by piece becomes a list."""

    @wraps(run)  # Jinja's marks for what the filter wants to be handed come along
    def watched(*args: Any, **settings: Any) -> Any:
        spend(CALL)
        check_call(run, args, settings, name=name)
        return counted(run(*args, **settings))

    return watched
