"""Mistakes with quotes: an apostrophe that ends the text too early, a quote that is never closed."""

from __future__ import annotations

from empathyqa.rubric.scene import Mistake, Scene, plain_safe, quoted


def open_quote(scene: Scene) -> Mistake | None:
    if "quoted scalar" not in scene.said or "escape" in scene.said or not scene.context:
        return None
    text = scene.source.line(scene.context)
    quote = text[scene.context_column - 1 : scene.context_column]
    if not quote or quote not in "'\"":
        return None
    rest = text[scene.context_column - 1 :].rstrip()
    meant = f"{text[: scene.context_column - 1]}{quoted(rest[1:])}" if rest.count(quote) == 1 else None
    return Mistake(
        "R017",
        scene.context,
        scene.context_column,
        f"The quote that starts here is never closed ({quote}).",
        f"Add {quote} at the end of the text, or write it in double quotes: {quoted(rest.strip(quote))}",
        meant,
    )


def _early_quote(scene: Scene) -> Mistake | None:
    before = scene.text[: scene.column - 1].rstrip()
    quote = before[-1:] if before else ""
    if quote not in ("'", '"') or "scalar" in scene.said.split(":")[0]:
        return None
    start = _opening(scene, quote, len(before) - 1)
    closing = scene.text[scene.column - 1 : scene.column]
    if start and closing in ("]", "}"):
        message = f"The bracket '{closing}' closes nothing."
        opened = "[" if closing == "]" else "{"
        return Mistake("R018", scene.line, scene.column, message, f"Remove it, or add its '{opened}' at the start.")
    if start is None:
        return None
    line, column = start
    lead, value = scene.source.line(line)[: column - 1], scene.source.line(line)[column - 1 :].rstrip()
    if scene.text[scene.column - 1 : scene.column] == ",":
        return Mistake(
            "R003",
            scene.line,
            scene.column,
            "Several quoted texts stand on one line without brackets.",
            f"Put them in square brackets: [{value}]; or give each its own line, with '- ' before it.",
            f"{lead}[{value}]" if line == scene.line else None,
        )
    inner = value[1:].removesuffix(quote) if value.endswith(quote) else value[1:]
    name = "apostrophe" if quote == "'" else "quote"
    bracketed = lead.rstrip().endswith(("[", "{", ","))
    if bracketed:
        advice = "Put the phrase in double quotes" if quote == "'" else "Use single quotes around the phrase"
        return Mistake("R001", scene.line, scene.column, f"The {name} ends the text too early.", f"{advice}.")
    plain_line = lead.strip() + " " + inner if plain_safe(inner) else ""
    or_plain = f", or leave the quotes out: {plain_line.strip()}" if plain_line else ""
    if not value.endswith(quote):
        inner = inner.replace(quote, "", 1)
    advice = f"Put the phrase in double quotes{or_plain}" if quote == "'" else f"Write {quoted(inner)}"
    meant = f"{lead}{quoted(inner)}" if line == scene.line else None
    return Mistake("R001", scene.line, scene.column, f"The {name} ends the text too early.", advice, meant)


def _opening(scene: Scene, quote: str, closing: int) -> tuple[int, int] | None:
    """Where the text that closes at ``closing`` began: on the line, or as the value of a line not far above."""
    column = scene.text.find(quote)
    if 0 <= column < closing and (column == 0 or scene.text[column - 1] in " [{,:-"):
        while True:
            following = scene.text.find(quote, column + 1)
            if following < 0 or following >= closing:
                return scene.line, column + 1
            column = scene.text.find(quote, following + 1)
            if column < 0 or column >= closing:
                return None
    for number in range(scene.line - 1, max(0, scene.line - 300), -1):
        lead, value = scene.parts(number)
        if value.startswith(quote) and value.count(quote) % 2:
            return number, len(lead) + 1
    return None


def far_quote(scene: Scene) -> Mistake | None:
    """A quote opened on an earlier line and closed by the apostrophe of this one."""
    mistake = _early_quote(scene)
    if mistake is None:
        return None
    before = len(scene.text[: scene.column - 1].rstrip()) - 1
    start = _opening(scene, scene.text[before], before)
    if start is None or start[0] == scene.line:
        return mistake
    line, column = start
    rest = scene.source.line(line)[column - 1 :].rstrip()
    quote = rest[0]
    return Mistake(
        "R017",
        line,
        column,
        f"The quote that starts here is not closed on its line ({quote}).",
        f"Add {quote} at the end of the text, or write it in double quotes: {quoted(rest.strip(quote))}",
        f"{scene.source.line(line)[: column - 1]}{quoted(rest[1:])}",
    )
