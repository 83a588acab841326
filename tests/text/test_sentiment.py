"""Sentiment: equal to the vaderSentiment package, but for sums of nothing; linear; the same on every Python."""

from __future__ import annotations

import hashlib
import pickle
import subprocess
import sys
import time

import pytest
from vaderSentiment.vaderSentiment import BOOSTER_DICT, NEGATE, SPECIAL_CASES, SentimentIntensityAnalyzer

from empathyqa.text.sentiment import SentimentReader

from .made_turns import fuzzed_turns, service_turns


class Package(SentimentIntensityAnalyzer):
    """The package, with the sum it normalises kept in view."""

    total = 0.0

    def score_valence(self, sentiments, text):
        self.total = sum(sentiments)
        return super().score_valence(sentiments, text)


@pytest.fixture(scope="module")
def package() -> Package:
    return Package()


@pytest.fixture(scope="module")
def reader() -> SentimentReader:
    return SentimentReader()


def differences(package: Package, reader: SentimentReader, texts) -> list[tuple[str, float, float]]:
    """Where the two part, sums of nothing aside."""
    found = []
    for text in texts:
        theirs = package.polarity_scores(text)["compound"]
        ours = reader.compound(text)
        if ours != theirs and abs(package.total) >= 1e-9:
            found.append((text, theirs, ours))
    return found


def test_equals_the_package_on_service_talk(package, reader):
    assert differences(package, reader, service_turns(3000)) == []


def test_equals_the_package_on_everything_its_lexicon_holds(package, reader):
    function_words = [
        "but",
        "no",
        "nor",
        "or",
        "so",
        "this",
        "never",
        "without",
        "doubt",
        "least",
        "at",
        "very",
        "kind",
        "of",
    ]
    signs = ["!", "?", "?!", "...", "-", "’s", "İ", "ß", "\u200d", "\u00a0"]
    listed = [list(package.lexicon), list(package.emojis), list(BOOSTER_DICT), NEGATE, list(SPECIAL_CASES)]
    vocabulary = [*listed, function_words, signs]
    assert differences(package, reader, fuzzed_turns(12_000, vocabulary)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Terrible! When will it get nice again? I want to take my kids outside!",  # by Python, either sign
        "beating heart no ?!? flipping shouldn't",
        "beating heart?? the bus stop",
    ],
)
def test_the_one_difference_a_sum_of_nothing_is_nothing(package, reader, text):
    package.polarity_scores(text)
    assert abs(package.total) < 1e-9
    assert reader.compound(text) == 0.0


@pytest.mark.parametrize(
    ("text", "compound"),
    [
        ("", 0.0),
        ("   ", 0.0),
        ("the order is in the van", 0.0),
        ("not such a badass after all", -0.2584),
        ("At least it isn't a horrible book.", 0.431),
        ("VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!", 0.9469),
        ("Today only kinda sux! But I'll get by, lol", 0.5249),
    ],
)
def test_known_scores(reader, text, compound):
    assert reader.compound(text) == compound


def test_lowest_sentence_keeps_the_complaint_in_sight(reader):
    sentences = ["You have all been lovely, thank you so much.", "The mould is awful."]
    read = reader.read(4, " ".join(sentences), sentences)
    assert read.turn == 4
    assert read.compound > 0.05
    assert read.lowest < -0.05


def test_one_sentence_is_its_own_lowest(reader):
    read = reader.read(0, "This is awful.", ["This is awful."])
    assert read.lowest == read.compound < 0


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("😀😡💔" * 100, "😀😡💔" * 1600),
        ("good but bad " * 650, "good but bad " * 10_400),
        ("bad! " * 1000 + "but ok", "bad! " * 16_000 + "but ok"),
    ],
)
def test_sixteen_times_the_text_takes_no_more_than_linear_time(reader, short, long):
    """Quadratic work would take 256 times as long; linear takes 16, and noise is allowed a factor of four."""
    reader.compound(long)

    def least(text: str) -> float:
        times = []
        for _ in range(5):
            start = time.process_time()
            reader.compound(text)
            times.append(time.process_time() - start)
        return min(times)

    assert least(long) < 64 * max(least(short), 1e-5)


def test_same_scores_on_every_python(reader):
    """One digest for all supported versions: nothing here leans on how a Python adds floats or orders a set."""
    scores = ",".join(str(reader.compound(text)) for text in service_turns(2000, seed=3))
    assert hashlib.sha256(scores.encode()).hexdigest()[:16] == "cc401e43ab0e48a6"


def test_memory_of_words_is_bounded():
    from empathyqa.text import sentiment_words

    table = SentimentReader()._table
    for number in range(sentiment_words._REMEMBERED + 10):
        table[f"w{number}"]
    assert len(table) <= sentiment_words._REMEMBERED
    assert table["x" * 1000].score == 0.0
    assert "x" * 1000 not in table


def test_pickles(reader):
    assert pickle.loads(pickle.dumps(reader)).compound("awful") == reader.compound("awful")


def test_needs_neither_requests_nor_nltk():
    program = (
        "import sys; from empathyqa.text.sentiment import SentimentReader; SentimentReader().compound('bad');"
        "print([name for name in ('requests', 'urllib3', 'nltk') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
