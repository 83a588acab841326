"""``rubric schema``: the JSON Schema that gives an editor completion, hover text and squiggles.

pydantic cannot say that settings depend on the check; one ``if check is X then settings are …`` per check does. A
rubric that inherits has another shape, so the first question is whether ``extends`` is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from empathyqa.rubric.known import CheckLike, ConditionLike, described, known
from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import PILLARS

_ID = "^[a-z][a-z0-9-]{1,39}$"
_EXTENDS = "Start from another rubric: a built-in name (balanced) or a file in this folder (./rubric.yaml)."
_CHANGE = "Inherited criteria to alter: the id, and only what differs."
_REASON = "Say why, in a few words; the reason is printed on every report."
_SWITCH_OFF = "Inherited criteria to leave out: the id, and the reason in a few words; it is printed on the report."

_INHERITING: dict[str, Any] = {
    "extends": {"type": "string", "minLength": 1, "description": _EXTENDS},
    "change": {
        "type": "object",
        "description": _CHANGE,
        "propertyNames": {"pattern": _ID},
        "additionalProperties": {"$ref": "#/$defs/Change"},
    },
    "switch_off": {
        "type": "object",
        "description": _SWITCH_OFF,
        "propertyNames": {"pattern": _ID},
        "additionalProperties": {"type": "string", "pattern": r"\S\s+\S", "patternErrorMessage": _REASON},
    },
}
"""The fields that only a rubric has which inherits."""


def rubric_schema(
    *,
    checks: Iterable[CheckLike] | None = None,
    conditions: Mapping[str, ConditionLike] | None = None,
) -> dict[str, Any]:
    """The schema of a rubric file (draft 2020-12), with a hover text for every field, check, setting and condition."""
    names = known(checks, conditions, tuple)
    whole = Rubric.model_json_schema()
    definitions: dict[str, Any] = whole["$defs"]
    criterion = definitions["Criterion"]
    _criterion(criterion, names.checks, names.conditions)
    _fact(definitions["Extract"])
    _settings(names.checks, definitions)
    _change(definitions)
    for definition in [whole, *definitions.values()]:
        _tidy(definition)
    properties = whole["properties"]
    del properties["switched_off"]
    alone = [name for name in whole.pop("required") if name != "switched_off"]
    properties |= deepcopy(_INHERITING)
    inheriting = {"required": ["rubric", "version", "title"]}
    standing = {"required": alone, "properties": {"change": False, "switch_off": False}}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "empathyqa rubric",
        "description": "What a good contact shows, and how much each part of it counts.",
    }
    whole |= {"if": {"required": ["extends"]}, "then": inheriting, "else": standing}
    criteria = properties["criteria"]
    criteria.pop("minItems", None)
    properties["pillars"] = _pillars(properties["pillars"])
    return head | {name: value for name, value in whole.items() if name not in head}


def _pillars(schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "description": schema.get("description", ""),
        "properties": {name: {"$ref": "#/$defs/Pillar"} for name in PILLARS},
        "additionalProperties": False,
    }


def _criterion(schema: dict[str, Any], checks: Mapping[str, CheckLike], conditions: Mapping[str, ConditionLike]) -> None:
    properties = schema["properties"]
    properties["check"] = {
        "description": properties["check"].get("description", ""),
        "oneOf": [
            {"const": name, "title": check.title, "description": check.about or check.title}
            for name, check in sorted(checks.items())
        ],
    }
    for name in ("applies_when", "at_most_partly_when"):
        properties[name] = {
            "description": properties[name].get("description", ""),
            "oneOf": [{"const": id, "description": each.sentence} for id, each in sorted(conditions.items())],
        }
    properties["at_most_partly_when"]["oneOf"].append({"const": "", "description": "Never: an inherited one is switched off."})
    for name in ("pillar", "use", "status"):
        _enumerate(properties[name])
    schema["allOf"] = _by_check(checks)


_WORDS = {
    "efficiency": "Do things right.",
    "effectiveness": "Solve the real issue.",
    "empathy": "Make it feel human.",
    "score": "Earns points.",
    "guard": "Only takes points off, when broken.",
    "coach": "Shown with quotes; no points.",
    "alert": "Asks for a person.",
    "context": "Shown, never scored.",
    "experimental": "Shown, not counted.",
    "stable": "Counts.",
    "deprecated": "Counts for now; on its way out.",
}


_KINDS = {
    "reference": "A number or code: 4471, AB-12345, four four seven one.",
    "amount": "A sum of money: £42.50, forty pounds.",
    "date": "A day: Tuesday, 14 May, tomorrow morning.",
    "time": "A time: 10:30, half past two, between 8 and 12.",
    "phone": "A telephone number.",
    "email": "An e-mail address.",
    "postcode": "A UK postcode.",
    "name": "A name, after words such as 'my name is'.",
    "promise": "A sentence in which the agent says what will be done.",
    "phrase": "One of the values under words:, said with one of its phrases.",
    "customer": "Only the customer's words.",
    "agent": "Only the words of the agent, or of a bot.",
    "any": "Whoever says it.",
    "first": "The first value that was said.",
    "last": "The last one, as when a day is moved.",
    "all": "Each value once.",
}


def _fact(schema: dict[str, Any]) -> None:
    """What each word of a fact means, where an editor offers it."""
    for name in ("kind", "said_by", "take"):
        values = schema["properties"][name].pop("enum", [])
        schema["properties"][name]["oneOf"] = [{"const": value, "description": _KINDS[value]} for value in values]


def _enumerate(schema: dict[str, Any]) -> None:
    """Editors show the description of the value that is there, so each repeats what the field is for."""
    values, about = schema.pop("enum", []), schema.get("description", "")
    schema["oneOf"] = [{"const": value, "description": f"{about} {value}: {_WORDS[value]}".strip()} for value in values]


def _by_check(checks: Mapping[str, CheckLike]) -> list[dict[str, Any]]:
    """One ``if`` a check; a check whose settings have a needed field needs ``settings``."""
    rules = []
    for name, check in sorted(checks.items()):
        needs = any(field.is_required() for field in check.settings.model_fields.values())
        then: dict[str, Any] = {"properties": {"settings": {"$ref": f"#/$defs/settings-of-{name}"}}}
        if needs:
            then["required"] = ["settings"]
        rules.append({"if": {"required": ["check"], "properties": {"check": {"const": name}}}, "then": then})
    return rules


def _settings(checks: Mapping[str, CheckLike], definitions: dict[str, Any]) -> None:
    """Adds the settings of every check to the definitions."""
    for name, check in sorted(checks.items()):
        schema = check.settings.model_json_schema(ref_template=f"#/$defs/settings-of-{name}/$defs/{{model}}")
        schema["title"] = f"settings of {name}"
        schema["description"] = described(check.settings.__doc__) or f"Settings of {name}."
        definitions[f"settings-of-{name}"] = schema


def _change(definitions: dict[str, Any]) -> None:
    """Adds the shape of one entry of ``change``: a criterion of which nothing is needed but something is said."""
    criterion = definitions["Criterion"]
    coach = {name: each for name, each in definitions["Coach"].items() if name != "required"}
    definitions["ChangedCoach"] = {**coach, "title": "ChangedCoach"}
    properties = {name: dict(each) for name, each in criterion["properties"].items() if name != "id"}
    properties["coach"] = {"$ref": "#/$defs/ChangedCoach", "description": "What to tell the agent."}
    definitions["Change"] = {
        "type": "object",
        "title": "Change",
        "description": "Only what differs from the inherited criterion.",
        "properties": properties,
        "additionalProperties": False,
        "minProperties": 1,
        "allOf": criterion["allOf"],
    }


def _tidy(schema: Any) -> None:
    """Drop the titles that pydantic makes of field names; an editor shows them before the description."""
    for name, each in schema.get("properties", {}).items():
        if isinstance(each, dict) and each.get("title", "").lower().replace(" ", "_") == name:
            del each["title"]
    for inner in schema.get("$defs", {}).values():
        _tidy(inner)
