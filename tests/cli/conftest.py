"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from empathyqa.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives its exit code, what it printed, and what it said on standard error."""

    def command(*argv: object) -> tuple[int, str, str]:
        code = main([str(arg) for arg in argv])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command
