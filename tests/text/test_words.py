"""The quick way through plain words reads what the long way reads, and every token is tied to its characters."""

from __future__ import annotations

import pytest

from empathyqa.text.words import Words


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Hello, my order. Where is it?!", ("hello", "my", "order", ".", "where", "is", "it", "?")),
        ("see www.example.com. thanks", ("see", "<url>", "thanks")),
        ("www,and www", ("www", "and", "www")),
        ("look here, http://a.b is it", ("look", "here", "<url>", "is", "it")),
        ("e-mail, emails. mail", ("email", "emails", ".", "mail")),
        ("don`t, it’s", ("do", "not", "it", "is")),
        ("naïve ,,, 4th of may", ("naïve", "4th", "of", "may")),
        ("İzmir, naïve", ("İzmir", "naïve")),  # its small letter would be two characters
        ("mask XXXX, ****", ("mask", "<pii>", "<pii>")),
        ("last\n", ("last",)),
    ],
)
def test_tokens(text: str, tokens: tuple[str, ...]) -> None:
    words = Words(text)
    assert words.tokens == tokens
    said = [text[start:end].lower() for start, end in words.spans]
    assert len(said) == len(tokens)
    assert all(span == token for span, token in zip(said, tokens, strict=True) if token.isalpha() and token in said)


@pytest.mark.parametrize("text", ["Its working now", "its back on", "its sorted thanks", "its wrong again"])
def test_its_without_its_apostrophe(text: str) -> None:
    assert Words(text).tokens[:2] == ("it", "is")


@pytest.mark.parametrize("text", ["its battery", "its own box", "on its way"])
def test_its_of_something(text: str) -> None:
    assert "is" not in Words(text).tokens
