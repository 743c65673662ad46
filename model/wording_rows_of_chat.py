"""Wordings of chat that are asked back: sarcasm, limits in slang, money that is no revenue, groups, and figures that
another message has."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.wording import Wording

WORDINGS_OF_CHAT = (
    # "suuure openai makes 100b", "openai 100b good one", "nvda 60b is copium".
    Wording(
        (
            "suu",
            "riii",
            "totally believe",
            "the pope",
            "good one",
            "nice try",
            "get real",
            "be serious",
            "gtfo",
            "pfft",
            "what world",
            "/j",
            "no1",
            "nobdy",
            "zero chance",
            "fat chance",
            "slim chance",
            "dnt ",
            "dun ",
            "coudnt",
            " sus",
            "stinks",
            "hopium",
            "copium",
            "ridiculous",
            " take",
            " crap",
            "made up",
            "? please",
        ),
        Late(
            r"\bi(?:['’]?m| am) the pope\b"
            r"|\d\S*,? (?:lol )?(?:good one|nice try|get real|be serious|gtfo|pfft)\b"
            r"|\b(?:zero|fat|slim) chance\b"
            r"|\d\S* (?:is |kinda |so |pretty )*sus\b"
            r"|\b(?:hopium|copium)\b"
            r"|\bgreat,? another\b",
            re.IGNORECASE,
        ),
        "refused_negation",
        unless=Late(r"\bhot take ?:", re.IGNORECASE),
    ),
    # "what he said but margin 40", "his numbers w/ openai at 5b", "the bull case but openai 5b".
    Wording(
        (" said but", "numbers", "number but", " case but", " case w", "ditto but", "same but"),
        Late(
            r"\A\W*(?:(?:like|what) (?:he|she|they|\w+) said|\w+['’]?s numbers?|(?:his|her|their|your|my) (?:numbers?|case)"
            r"|the (?:bull|bear) case|ditto|same),? (?:but|w/?|with) (?=[^?]*\d)",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(
            r"\A\W*(?:(?:cahn|sequoia|david|the article)['’]?s? numbers|same,? (?:but|w/?|with) 20\d\d numbers)",
            re.IGNORECASE,
        ),
    ),
    # "nvda 80b once rubin ships".
    Wording(
        (
            " once ",
            " only if ",
            " only when ",
            " only where ",
            " only as long",
            " as soon as ",
            "seulement ",
            "uniquement ",
        ),
        Late(
            rf"(?:{SUM}|\d ?%),? (?:but )?only (?:if|when|once|where|as long as)\b[^.;]*\d",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
)
