"""Wordings of what people say in a channel."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_VALUE, SIZED

_STATED = (
    rf"(?:{COMPANY}|(?:cloud |the )*(?:margin|payback|coverage|gap)|(?:la )?marge)(?: at| of| de| [àa])? {ANY_VALUE}"
)

_BACK = rf"{SIZED}[^.;?!\d]{{0,16}}[.;?!…–-]+ "
_FAR = r"(?:(?:much|way|far|even|a lot|a bit|slightly|probably|beaucoup|bien|un peu|encore|nettement) )?"

ROWS = (
    # "openai 100b good one", "nvda 60b is copium".
    Wording(
        (
            "the pope",
            "good one",
            "nice try",
            "get real",
            "be serious",
            "gtfo",
            "pfft",
            "/j",
            "no1",
            "zero chance",
            "fat chance",
            "slim chance",
            " sus",
            "hopium",
            "copium",
            " take",
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
    # "Nvidia 60B only if margin is 40%".
    Wording(
        (" once ", " only if ", " only when ", " only where ", " only as long"),
        Late(
            rf"(?:{SUM}|\d ?%),? (?:but )?only (?:if|when|once|where|as long as)\b[^.;]*\d",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Tell me when Nvidia is 60B", "notify if openai hits 20b": not so yet.
    Wording(
        (
            " me when ",
            " me if ",
            " me once ",
            " me up ",
            "notify",
            "come back ",
            "we'll talk",
            "i'll believe",
            "i'll buy",
            "know when",
            "know if",
        ),
        Late(
            rf"\b(?:(?:tell|ping|remind|call|text|dm|wake|notify|alert|slap|hit) me|let (?:me|us) know"
            rf"|notify(?: us)?|come back|we['’]ll talk|i['’]ll (?:believe|buy) (?:it|that)"
            rf"|i['’]ll buy you a beer) (?:up )?(?:when|if|once) (?:the )?{COMPANY}?[^.;?\d]*\d",
            re.IGNORECASE,
        ),
        "refused_bound",
        Late(
            r"\bthe gap\b|\bcover|\bwhat\b|\bbreak|\beven\b|\benough\b|\bworks?\b|\bclose|[ée]cart|suffi"
            r"|quilibre",
            re.IGNORECASE,
        ),
    ),
    # "Meta 15B is the total for everyone", "Google 12B is the capex", "margin 40% is last year's", "OpenAI 20B is a meme".
    Wording(
        (" is ", " was ", " = ", " - ", " – ", "it's"),
        Late(
            rf"\A\W*{_STATED} (?:is|=|-|–|was) (?:(?:the |its |a |an )?(?:total(?! (?:ai|revenue|sales|gpu)"
            rf"|\W*\Z)|capex|burn|debt|valuation|backlog|old|last year|meme|joke|lie|fantasy|anyone|everyone"
            rf"|everybody|reality labs|whole (?:company|group|firm)|for all of|company(?:['’]s)? total))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B? Less.".
    Wording(
        ("less", "more", "plus", "moins"),
        Late(
            rf"{_BACK}(?:well,? |no,? |non,? )?{_FAR}(?:less|more|plus|moins)(?: than (?:that|this)| que [çc]a)?"
            r"(?:,? (?:i (?:think|guess|bet)|surely|probably|imo|je (?:pense|crois|dirais)|sans doute))?\W*\Z",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "it's been 2 years".
    Wording(
        (
            "been ",
            "years in",
            "year in",
            "going on ",
            "and counting",
            "give it",
            "give them",
            "we've got",
            "they've got",
            "fait ",
            "laisse",
            " fils ",
            " fille ",
            " years!",
            " years old",
        ),
        Late(
            r"(?<!payback )(?<!payback has )\b(?:(?:it|i|we|he|she|they|you)(?:['’]s|['’]ve| has"
            r"| have) )?been "
            r"(?:(?:here|bearish|bullish|long|short|nearly|almost|about|around|over|just|like|wrong|waiting"
            r"|going) ){0,2}"
            r"(?:\d+|an?|one|two|three|four|five|six|ten|twenty) (?:long )?years?\b"
            r"|(?:\A|[.!?;] )\W*(?:\d+|one|two|three|four|five|six|ten) years? (?:in|old|and counting|already"
            r"|later|on|now)\b"
            r"|(?:\A|[.!?;] )\W*going on (?:\d+|two|three|four|five|ten) years"
            r"|\b(?:give (?:it|them|him|her|us|me)|(?:we|they|you|i)(?:['’]ve| have) got) (?:\d+|a|two|three|four"
            r"|five|ten) (?:more )?years?\b"
            r"(?! (?:payback|to pay))"
            r"|\b[çc]a (?:fait|va faire) (?:\d+|un|deux|trois|quatre|cinq|dix) ans\b(?! qu)"
            r"|\blaisse[sz]?[- ](?:leur|lui|nous|moi)[- ](?:\d+|un|deux|trois|quatre|cinq|dix) ans\b"
            r"|\b(?:mon|ma|mes|son|sa|notre|leur) (?:fils|fille|chat|chien|b[ée]b[ée]|voiture|bo[îi]te"
            r"|startup) a \d+ ans\b"
            r"|(?:\A|[.?;] )\W*(?:\d+|two|three|four|five|ten) years!+",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
)
