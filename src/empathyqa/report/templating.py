"""Jinja templates, sandboxed: words and layout only, every value escaped, every name known.

A team's own template is a file, or a folder that may hold any of ``call.html.j2``, ``call.md.j2``, ``parts.html.j2``,
``style.css.j2`` and ``house.css.j2`` (empty here; the place for house colours). What the folder lacks comes from the
library; ``{% extends "empathyqa/call.html.j2" %}`` changes single blocks.
"""

from __future__ import annotations

import traceback
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from empathyqa.errors import Problem, TemplateError
from empathyqa.report.cleaning import shown
from empathyqa.report.markdown import in_markdown, said
from empathyqa.report.value_words import LEVELS, OUTCOMES, STEPS
from empathyqa.report.words import WORDS

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


def filled(name: str, values: dict[str, Any], own: str | Path | None = None) -> str:
    """The template ``name`` (``call.html.j2``) with these values; ``own`` is a team's template file or folder.

    Raises :class:`~empathyqa.errors.TemplateError` with the file, the line and what to do.
    """
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    folder, start = _own(name, own)
    try:
        environment = _environment(folder, name.endswith(".html.j2"))
        if folder is None:
            return environment.get_template(start).render(values)
        from empathyqa.report.allowance import one_page

        with one_page():
            return environment.get_template(start).render(values)
    except TemplateSyntaxError as wrong:
        place = wrong.filename or start
        fix = "mend the Jinja syntax on this line"
        raise _unusable("TPL002", wrong.message or "is not a Jinja template", place, wrong.lineno, fix) from None
    except TemplateNotFound as missing:
        fix = "check the name; built-in templates are called empathyqa/NAME"
        raise _unusable("TPL003", f"asks for a template that is not there: {missing}", start, None, fix) from None
    except UnicodeDecodeError:
        raise _unusable("TPL004", "is not UTF-8 text", str(own), None, "save the template as UTF-8") from None
    except Exception as wrong:
        raise _broken(wrong, start) from wrong


def _own(name: str, own: str | Path | None) -> tuple[str | None, str]:
    """The folder to look in first, and the template to begin with."""
    if own is None:
        return None, name
    path = Path(own)
    if path.is_dir():
        if not any(path.glob("*.j2")):
            fix = f"put {name}, style.css.j2 or house.css.j2 into it"
            raise _unusable("TPL001", "has no *.j2 template in it", str(path), None, fix)
        return str(path), name
    if path.is_file():
        return str(path.parent), path.name
    fix = "give a Jinja template file, or a folder with one"
    raise _unusable("TPL001", "is no template file and no folder", str(path), None, fix)


@lru_cache(maxsize=16)
def _environment(folder: str | None, html: bool) -> Environment:
    """Whoever's template comes from outside runs in the sandbox; our own do without, which takes half the time."""
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined

    from empathyqa.report.compiled_templates import BesideModules
    from empathyqa.report.sandbox import Sandbox

    built_in = FileSystemLoader(TEMPLATES)
    first = [FileSystemLoader(folder)] if folder else []
    kind = Sandbox if folder else Environment
    environment = kind(
        loader=ChoiceLoader([*first, PrefixLoader({"empathyqa": built_in}), built_in]),
        autoescape=html,
        undefined=StrictUndefined,
        finalize=_shown if html else _in_markdown,
        bytecode_cache=None if folder else BesideModules(),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(w=WORDS, levels=LEVELS, outcomes=OUTCOMES, steps=STEPS, said=said)
    return environment


def _shown(value: Any) -> Any:
    """Plain strings lose what could change the page around them; markup made by our own macros stays."""
    return shown(value) if type(value) is str else value


def _in_markdown(value: Any) -> Any:
    """Strings show as text in Markdown: on one line, with its marks and HTML disarmed."""
    return in_markdown(value) if type(value) is str else value


def _broken(wrong: Exception, start: str) -> TemplateError:
    """What went wrong while the template ran, at its own line where the traceback shows one."""
    from jinja2.exceptions import SecurityError

    frames = [frame for frame in traceback.extract_tb(wrong.__traceback__) if frame.filename.endswith(".j2")]
    place = frames[-1] if frames else None
    fix = "the names a template may use are the fields of ReportView (`view`) and the words (`w`)"
    if isinstance(wrong, SecurityError):
        fix = "a template may lay out what the report says; leave this out, or make less of it"
    message = f"cannot be filled: {wrong}" if str(wrong) else f"cannot be filled: {type(wrong).__name__}"
    return _unusable("TPL005", message, place.filename if place else start, place.lineno if place else None, fix)


def _unusable(code: str, message: str, path: str, line: int | None, fix: str) -> TemplateError:
    return TemplateError(Problem(code, message, path=path, line=line, fix=fix))
