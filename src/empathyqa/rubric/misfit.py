"""A value that does not fit, and our word for what is wrong with it: pydantic's hundred error types are twenty of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from empathyqa.rubric.tree import Node


@dataclass(frozen=True)
class Misfit:
    """One value that does not fit, and what is known about the field."""

    type: str
    """pydantic's name for what is wrong."""
    name: str
    """The field as the person wrote or should write it: ``'weight'``, ``entry 2 of 'passes'``."""
    node: Node
    found: bool
    """Whether the field is there at all."""
    about: str = ""
    """The field's own description."""
    known: tuple[str, ...] = ()
    """The fields that would be known here."""
    context: Mapping[str, Any] = field(default_factory=dict)
    setting: bool = False
    """It is a setting of a check."""

    @property
    def kind(self) -> str:
        """Our word for what is wrong; a type unknown today is ``unfit``."""
        return _KIND.get(self.type, "unfit")


KINDS: dict[str, tuple[str, ...]] = {
    "missing": (
        "missing", "missing_argument", "missing_keyword_only_argument", "missing_positional_only_argument",
        "default_factory_not_called", "missing_sentinel_error", "ellipsis_error",
    ),
    "unknown": (
        "extra_forbidden", "unexpected_keyword_argument", "unexpected_positional_argument", "no_such_attribute",
        "multiple_argument_values", "invalid_key", "get_attribute_error",
    ),
    "text": (
        "string_type", "string_sub_type", "string_unicode", "string_not_ascii", "bytes_type", "bytes_invalid_encoding",
    ),
    "whole number": ("int_type", "int_parsing", "int_parsing_size", "int_from_float"),
    "number": (
        "float_type", "float_parsing", "decimal_type", "decimal_parsing", "fraction_type", "fraction_parsing",
        "complex_type", "complex_str_parsing",
    ),
    "true or false": ("bool_type", "bool_parsing"),
    "list": (
        "list_type", "tuple_type", "set_type", "frozen_set_type", "deque_type", "iterable_type", "iteration_error",
        "set_item_not_hashable",
    ),
    "group": (
        "dict_type", "mapping_type", "frozen_dict_type", "ordered_dict_type", "counter_type", "model_type",
        "model_attributes_type", "dataclass_type", "dataclass_exact_type", "named_tuple_type", "arguments_type",
    ),
    "choice": ("literal_error", "enum", "union_tag_invalid", "union_tag_not_found"),
    "more than": ("greater_than",),
    "at least": ("greater_than_equal",),
    "less than": ("less_than",),
    "at most": ("less_than_equal",),
    "multiple": ("multiple_of",),
    "finite": ("finite_number",),
    "too few": ("too_short",),
    "too many": ("too_long",),
    "too short": ("string_too_short", "bytes_too_short"),
    "too long": ("string_too_long", "bytes_too_long", "url_too_long"),
    "digits": ("decimal_max_digits", "decimal_max_places", "decimal_whole_digits"),
    "pattern": ("string_pattern_mismatch",),
    "own words": ("value_error", "assertion_error"),
    "date": (
        "date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact", "date_past",
        "date_future", "datetime_type", "datetime_parsing", "datetime_object_invalid", "datetime_from_date_parsing",
        "datetime_past", "datetime_future", "timezone_naive", "timezone_aware", "timezone_offset",
    ),
    "time": ("time_type", "time_parsing", "time_delta_type", "time_delta_parsing"),
    "address": (
        "url_type", "url_parsing", "url_syntax_violation", "url_scheme", "uuid_type", "uuid_parsing", "uuid_version",
    ),
    "nothing": ("none_required",),
    "unfit": (
        "json_invalid", "json_type", "needs_python_object", "recursion_loop", "recursion_depth_exceeded",
        "frozen_field", "frozen_instance", "is_instance_of", "is_subclass_of", "callable_type",
    ),
}  # fmt: skip
"""Our word for what is wrong → pydantic's error types that mean it."""
_KIND = {name: kind for kind, names in KINDS.items() for name in names}
