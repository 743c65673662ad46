"""A plain statement is read without the stages; they would read it the same, whatever it names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, product

import pytest
from test_corpus import ROWS

from model.lexicon import LEXICON, entry_of
from model.reader.plain import plainly
from model.reader.plain_questions import asked_plainly
from model.reader.words.tokens import lex
from model.statement import in_stages

AMOUNTS = ("60B", "$7bn", "40%", "5 milliards", "671B", "1.5T", "12 %", "1.2", "3 years", "2 ans")
JOINED = (
    " {}",
    ": {}",
    " = {}",
    " at {}",
    " of {}",
    " is {}",
    " sells {}",
    "'s revenue {}",
    " à {}",
    " fait {}",
    " vend {}",
)
LED = ("{} 60B", "if {} 40%", "with {} at 60B", "what if {} is 40%", "the {} 60B", "avec {} à 40%", "la {} 40%")
BESIDE = ("margin 40%", "Nvidia 70B", "Google 20B", "AI revenue 90B")
ASKED = (
    "break-even {}", "breakeven {}", "what {} breaks even?", "which {} breaks even", "quelle {} pour être à l'équilibre ?",
    "2024-06, {} 60B", "{} 40%, 2024-06", "as of 2024, {} at 40%", "{} 1.2, margin 40%", "{} 3 years and Nvidia 60B",
)  # fmt: skip
QUESTIONS = (
    "{} +20%", "{} up 20%", "{} down 10 points", "{} up by 5%", "double {}", "halve {}", "triple {}", "what closes {}?",
    "how much can {} sell for a gap of 50B", "what {} for a gap of 50B?", "what {} for a coverage of 60%?",
    "what {} gives a gap of 50B", "combien {} peut vendre pour un écart de 50 Md$",
    "quelle {} pour une couverture de 60 % ?",
    "{} 60B, what's the gap?", "{} 40%, gap?", "what is the gap if {} 60B?", "how big is the gap if {} is 40%",
    "what's the gap with {} at 60B?", "quel écart si {} vend 60 Md$ ?", "{} 60B and margin 40%, how big is the gap?",
    "what closes the {}?", "how much can Nvidia sell for a {} of 50B", "what margin for {} 60%", "Nvidia 60B, {}?",
)  # fmt: skip
NAMES = 6  # of each variable, which has up to 1,500
SHORT = 50  # characters: nine plain statements of ten are no longer, and a third of all others are
PARTED = (", ", "; ", ". ", "\n", " and ", ", and the ", " et ", " et la ", "!", ".")


def names() -> list[str]:
    """Some of the words and phrases of each variable, from the first to the last of the vocabulary."""
    named: dict[object, list[str]] = defaultdict(list)
    for word, entry in LEXICON.words.items():
        if entry.kind == "name":
            named[entry.data].append(word)
    for followers in LEXICON.phrases.values():
        for phrase, row in chain.from_iterable(followers.values()):
            if (entry := entry_of(row)).kind == "name":
                named[entry.data].append(" ".join(phrase))
    return [name for each in named.values() for name in each[:: -(-len(each) // NAMES)]]


def statements(name: str) -> Iterator[str]:
    """A name with amounts, beside others, on a baseline, and asked for at break-even."""
    yield from (name + joined.format(amount) for joined, amount in product(JOINED, (*AMOUNTS[:3], *AMOUNTS[-3:])))
    yield from (asked.format(name) for asked in (*ASKED, *QUESTIONS))
    yield from (f"{name} {amount}" for amount in AMOUNTS)
    yield from (led.format(name) for led in LED)
    for parted, beside in product(PARTED, BESIDE):
        yield f"{name} 60B{parted}{beside}"
        yield f"{beside}{parted}{name} 30%"


def check(text: str) -> bool:
    """Whether a statement is plain; fails where the stages read it in another way."""
    lexed = lex(text, None)
    plain = plainly(text, lexed) or asked_plainly(text, lexed)
    if plain is not None:
        assert plain == in_stages(text, lexed, None), text
    return plain is not None


@pytest.mark.parametrize("first", range(2))
def test_whatever_is_named_a_plain_statement_is_read_as_the_stages_read_it(first: int) -> None:
    assert sum(check(text) for name in names()[first::2] for text in statements(name)) > 1000


@pytest.mark.parametrize("part", range(2))
def test_the_plain_statements_of_the_corpus_are_read_as_the_stages_read_them(part: int) -> None:
    assert sum(check(row["text"]) for _, row in ROWS[part::2] if len(row["text"]) <= SHORT) > 1000
