"""Text to items: each word, phrase and amount with its place and meaning, nothing dropped unseen."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any, NamedTuple

from model import amounts
from model.amount_pattern import AMOUNT, AMOUNT_PARTS, VULGAR
from model.amounts import Amount
from model.late import Late
from model.lexicon import LEXICON, Entry, entry_of
from model.numerals import FRENCH_NUMBERS, JOINERS, NUMBER_WORDS, PARTS, number_in_words
from model.reader.words.everyday import everyday, ordinary
from model.reader.words.rewrites import blanked, has_french_elision, phrases, rewritten, tongue_lost
from model.reader.words.worded_amounts import amount_in_words, is_no_amount, starts_range
from model.text import DIRECTION, INVISIBLE, fold, has_any


class Item(NamedTuple):
    """A piece of the statement: its kind, meaning and place.

    Kinds: those of `lexicon.Entry`, and amount (data: Amount), mark (data: the sign), baseline (data: id), unknown
    (data: the word).
    """

    kind: str
    data: Any
    start: int
    end: int


START = attrgetter("start")  # in the order of the text


# The kinds of words that are no terms of the model, or speak against it.
ODD = frozenset(("aside", "refused", "unknown"))


class Lexed(NamedTuple):
    """The items of a statement, and its language: the one most of its words speak."""

    items: list[Item]
    lang: str


# "a dollar of energy", "a dollar per GPU dollar": what energy costs; other dollars are none of its.
_OF_GPU_DOLLAR = (
    r"(?= +(?:(?:per|par) +(?:gpu|dollar)|(?:of |in |de |) *(?:energ|power|facilit|electric|install|batiment)))"
)
_TOKEN = re.compile(
    # Most characters that begin nothing are spaces.
    r"(?! )(?:(?P<factor>(?:x|× ?|(?<= )x (?=[1-9]\d?(?:[.,]\d)?(?! ?[\w.,%/])))\d+(?:[.,/]\d+)?(?![\w.,/]*\w))"
    # Words come early, being the most; what looks like one and is not is kept out here.
    r"|(?P<word>(?!(?:en|de) [+-](?! ?\d)|[a-h]\) |year and a half"
    r"|(?:un |a |one )(?:(?:an|dollar) et demi|(?:year|dollar) and a half)"
    rf"|(?:un|a|one) dollar{_OF_GPU_DOLLAR}"
    r"|(?:usd|eur|gbp|cad|aud|hkd|nzd|sgd|inr|rs|chf|cny|rmb|jpy|krw|btc|maud) ?\$? ?-?[\d.]"
    r"|(?:us|c|hk) ?\$|(?:a|s|r|nt|nz|ca|au)\$)[a-zç][a-z0-9ç]*(?:(?<=n)'t(?![a-z])|\.(?:com|ai)(?![a-z0-9])|))"
    r"|(?P<bullet>(?<![\w.$])\(?[a-h1-9]\)(?= )|(?<![^\n])[1-9]\.(?= +[a-z])|(?<![^\s])[1-9]/(?= [a-z]))"
    rf"|(?P<vulgar>(?<![\d.,])[{VULGAR}])"
    r"|(?P<limit>[+-] ?(?:de|que)(?= \$?\d))"
    r"|(?P<rate>/ ?(?:t|q|trim|trimestre|mois|month|mo|quarter|qtr|jour|day|week|semaine)(?![a-z]))"
    r"|(?P<moved>(?:en|de) [+-](?! ?\d))"
    r"|(?P<year_and_half>(?:un |1 ?)an et demi|(?:(?:an?|one) )?year and a half)"
    r"|(?P<dollar_and_half>un dollar et demi|(?:a|one) dollar and a half)"
    rf"|(?P<dollar>(?:un|a|one) dollar){_OF_GPU_DOLLAR}"
    r"|(?P<filing>(?:10-k|20-f|40-f)(?![a-z0-9]))"
    r"|(?P<per_one>\d{1,2}(?:[.,]\d+)?) ?(?:: ?1|to one)(?![\d:.,]*\d| ?[a-z%$]| ?to )"
    r"|(?P<to_one>[2-9]|[1-9]\d|[1-9]\d?[.,]\d+) to 1(?![\d:.,]*\d| ?[a-z%$]| ?to | \d)"  # "0.5 to 1" is a range
    rf"|(?P<amount>{AMOUNT})"
    r"|(?P<arrow>[-=]+>|[→➔➜⇒])"
    r"|(?P<mark>,+|;+|\?+|\n+|\.(?![\w.])|(?<![^ ])-{1,3}(?![^ ]))"
    r"|(?P<unequal>!=|≠)"
    r"|(?P<symbol>\+/-|\+-|±|>=|<=|[~&+/<>@])"
    r"|(?P<other>[^\s'\"!().:=*_`\-\[\]{}|•…,]+))"
)
# Behind what is numbered, the number of one: "Scenario 7", "slide 12", "GPT-4o", "Gemini 1.5 Pro"; not its amount.
_NUMBER = Late(
    r"(?:-| ?v|\.? (?:no\.? ?|n° ?|#)?)\d{1,3}(?:\.\d{1,2})?o?(?!\w)(?![\d.,]*[\d%$€£])"
    r"(?! ?(?:[%$]|[bmtk]n?\b|md|mil|bil|tril|percent|per cent|pct|pour|points?\b|pts?\b|years?|ans?\b|x\b|us))"
    r"(?: (?:pro|flash|ultra|sonnet|opus|haiku|turbo|mini)\b)?"
)
_LEADING = frozenset(("from", "with", "via", "by", "avec", "grace", "par"))
_ONE = frozenset(("one", "un", "une"))
_BLANKED = " " * 6
SMALL_NUMBERS = frozenset(("facility_ratio", "payback_years"))  # what bare numbers are of
# "need 2 sell" is "need to sell", "4 a gap of 40B" is "for".
_AFTER_DIGIT = {
    "2": frozenset(
        ("add", "be", "become", "break", "breakeven", "bring", "close", "come", "cover", "do", "earn", "fall", "fill",
         "get", "go", "have", "hit", "make", "match", "pay", "reach", "see", "sell", "show", "take", "turn", "zero")),
    "4": frozenset(("a", "an", "the", "this", "that", "my", "our", "us", "me", "break", "gap", "coverage", "sure", "real",
                    "nvda", "nvidia")),
}  # fmt: skip
_YEAR = Late(
    r"(?<![\d.,$])(?<!\d )(?:19|20)\d\d(?![\d.,]*\d|[a-z%]| ?/ ?\d| \d+/\d)(?! ?(?:%|b|m|t|k|md|usd|\$|€)(?![a-z]))"
)
_COMPARES = Late(r"\bcompar|\bvs\b|\bversus\b|\bdiffer")  # "compare 2023 and 2024": baselines
# What a token means by its group alone; a filing ("10-K") means nothing.
_MEANT: dict[str, tuple[str, Any]] = {
    "arrow": ("move", "to"),
    "bullet": ("mark", ";"),
    "dollar": ("amount", amounts.DOLLAR),
    "dollar_and_half": ("amount", amounts.DOLLAR_AND_HALF),
    "limit": ("refused", "bound"),
    "rate": ("refused", "period"),
    "unequal": ("refused", "negation"),
    "year_and_half": ("amount", amounts.YEAR_AND_HALF),
}
# How the amount of a token is read, by its group: "x1.5", "½", "1.2:1".
_COUNTED_BY: dict[str, Callable[[str], Amount]] = {
    "factor": lambda text: amounts.factor(text.lstrip("x× ")),
    "per_one": amounts.factor,
    "to_one": amounts.factor,
    "vulgar": amounts.vulgar,
}
_FISCAL = Late(r"[fc]y\d{2,4}")
# A space before a sign, "60 billions", a verb in the third person without its "s": "Google double".
_FRENCH_SIGNS = Late(
    r" %|\d ?(?:b|tr)ill?i?ons(?![a-z])|\d \$|[a-z] [:?!](?: |$)"
    r"|[a-z] (?:double|triple|quadruple)(?= *[.,;:!?\n]| *$)|(?<![a-z])en (?:milliards|md)"
)
_FRENCH_HINTS = (" %", " $", " :", " ?", " !", "ions", "ouble", "triple", "uple", "en m")
_FRENCH_LETTERS = Late("[éèêàùûôîçÉÈÊÀ]")


def lex(text: str, lang: str | None) -> Lexed:
    """The items of a statement. `lang` decides only where the words themselves do not, and the space before a French "%"
    where nothing else does."""
    if not text.isascii() and INVISIBLE.search(text):
        return _without_invisible(text, lang)
    folded = fold(text.replace(", où ", ", si ") if ", où " in text else text)  # folded it would be "or"
    tongue = int(has_french_elision(folded))
    read = rewritten(folded)
    tongue += tongue_lost(folded, read) if read != folded else 0
    folded, found = phrases(read, text)
    items = [Item(*each) for each in found]
    tokens, texts = _tokens(folded)
    if LEXICON.baselines.hinted(folded, texts):
        before = folded
        folded, named = _dates(folded)
        if named:
            items += named
            tongue += _names_in_french(before, named)
            tokens, texts = _tokens(folded)
    placed = bool(items)
    tongue += _collect(folded, tokens, texts, items)
    if not text.isascii():
        tongue += 1 if _FRENCH_LETTERS.search(text) else 0
    if tongue == 0 and not lang:
        tongue = 1 if has_any(read, _FRENCH_HINTS) and _FRENCH_SIGNS.search(read) else -1
    spoken = "fr" if tongue > 0 else "en" if tongue < 0 else lang or "en"
    if placed:
        items.sort(key=START)
    settled = _settled(items, folded, spoken)
    if not text.isascii() and (turned := DIRECTION.search(text)):
        settled.append(Item("refused", "direction", turned.start(), turned.end()))
    return Lexed(settled, spoken)


def _tokens(folded: str) -> tuple[list[re.Match[str]], list[str]]:
    tokens = list(_TOKEN.finditer(folded))
    return tokens, [token[0] for token in tokens]


def _without_invisible(text: str, lang: str | None) -> Lexed:
    places = [place for place, character in enumerate(text) if not INVISIBLE.match(character)]
    places.append(len(text))
    lexed = lex(INVISIBLE.sub("", text), lang)
    items = [item._replace(start=places[item.start], end=places[item.end - 1] + 1) for item in lexed.items]
    return Lexed(items, lexed.lang)


def _names_in_french(folded: str, named: list[Item]) -> bool:
    """Whether baselines are named in French: "chiffres de 2024", "en direct". English names stand in French sentences."""
    words = (word for item in named for word in folded[item.start : item.end].split())
    return sum(entry.tongue for word in words if (entry := LEXICON.words.get(word))) > 0


def _dates(folded: str) -> tuple[str, list[Item]]:
    """The baselines that the text names, and years that name none; blanked in the text."""
    items = [
        Item("baseline", baseline, found.start(), found.end()) for baseline, found in LEXICON.baselines.find(folded)
    ]
    for item in items:
        folded = blanked(folded, item.start, item.end)
    years = [Item("year", found[0], found.start(), found.end()) for found in _YEAR.finditer(folded)]
    if len(years) > 1 and _COMPARES.search(folded) and all(item.data in LEXICON.baselines.ids for item in years):
        years = [item._replace(kind="baseline", data=LEXICON.baselines.ids[item.data]) for item in years]
    for item in years:
        folded = blanked(folded, item.start, item.end)
    return folded, items + years


def _collect(folded: str, tokens: list[re.Match[str]], texts: list[str], items: list[Item]) -> int:
    """Add the tokens of the text as items, amounts still unread; returns how French (+) or English (-) its words are."""
    tongue = place = 0
    count = len(tokens)
    words, phrases, numbered = LEXICON.words, LEXICON.phrases, LEXICON.numbered
    new = tuple.__new__  # `Item(...)` costs three times as much
    while place < count:
        token, text = tokens[place], texts[place]
        kind = token.lastgroup
        start, end = token.span()
        place += 1
        if kind == "word":
            entry = words.get(text) or (_site(text) if "." in text else None)
            if (
                place < count
                and text in phrases
                and (rows := phrases[text].get(texts[place]))
                and (phrase := _phrase(rows, folded, tokens, texts, place - 1))
            ):
                entry, place = phrase
                end = tokens[place - 1].end()
            if text in numbered and (numeral := _number(entry, texts[place - 2 : place - 1], folded, end)):
                if numbered[text] == "side":
                    items.append(Item("label", None, start, numeral.end()))
                while place < count and tokens[place].start() < numeral.end():
                    place += 1
                if entry is None or entry.kind == "change":
                    continue  # "slide 12"
            if entry is not None:
                tongue += entry.tongue
                if entry.kind != "filler":
                    items.append(new(Item, (entry.kind, entry.data, start, end)))
            elif text in NUMBER_WORDS:
                number = _number_words(tokens, place - 1)
                tongue += not FRENCH_NUMBERS.isdisjoint(number)
                place += len(number) - 1
                items.append(Item("number_words", number, start, tokens[place - 1].end()))
            else:
                kind, data = _unlisted(text)
                if kind == "filler":
                    tongue += data
                else:
                    items.append(Item(kind, data, start, end))
        elif kind == "amount":
            word = tongue <= 0 and place < count and texts[place] in _AFTER_DIGIT.get(text, ())
            if word and not _is_range(tokens, texts, place):
                continue
            written = token.group("amount", *AMOUNT_PARTS)
            tongue += amounts.french(written)
            items.append(new(Item, ("digits", written, start, end)))
        elif kind == "mark":
            items.append(new(Item, ("mark", text[0], start, end)))
        elif kind in _MEANT:
            items.append(Item(*_MEANT[kind], start, end))
        elif kind in _COUNTED_BY:
            items.append(Item("amount", _COUNTED_BY[kind](token[kind]), start, end))
        elif kind == "moved":
            items.append(Item("change", "up" if text.endswith("+") else "down", start, end))
        elif kind in ("symbol", "other"):
            after_digits = bool(items) and items[-1].kind == "digits" and items[-1].end == start
            kind, data = _sign(text, folded, end, after_digits)
            if kind != "filler":
                items.append(Item(kind, data, start, end))
    return tongue


def _phrase(
    rows: list[tuple[tuple[str, ...], tuple[Any, ...]]],
    folded: str,
    tokens: list[re.Match[str]],
    texts: list[str],
    place: int,
) -> tuple[Entry, int] | None:
    """(what the longest of the phrases that stands at a place means, the place behind it)."""
    for phrase, row in rows:
        behind = place + len(phrase)
        if tuple(texts[place:behind]) != phrase:
            continue
        between = folded[tokens[place].start() : tokens[behind - 1].start()]
        # "OpenAI's revenue: gap 0", "AI revenue = required revenue", "compare 2023-09 with …", whose date is blank here
        if ":" not in between and "=" not in between and _BLANKED not in between:
            return entry_of(row), behind
    return None


def _unlisted(word: str) -> tuple[str, Any]:
    """(kind, data) of a word that the vocabulary lacks; of a filler, how French it is."""
    if "." in word or _FISCAL.fullmatch(word):
        return "filler", 0
    entry = ordinary(word)
    if entry is None:
        return ("filler", 0) if _is_contracted(word) else ("unknown", word)
    return ("filler", entry.tongue) if entry.kind == "filler" else ("everyday", entry)


def _number(entry: Entry | None, before: list[str], folded: str, end: int) -> re.Match[str] | None:
    """The number of a numbered thing, behind its word; None where there is none, or it is the amount of a product:
    "Copilot 15, Gemini 12", unlike "2B from Grok 3"."""
    numeral = _NUMBER.match(folded, end)
    if numeral is None or (before and before[0] in _LEADING):
        return numeral
    product = entry is not None and entry.kind == "name"
    return None if product and numeral[0].lstrip(" v").isdecimal() else numeral


def _sign(sign: str, folded: str, end: int, after_digits: bool) -> tuple[str, Any]:
    """(kind, data) of a sign that is no mark; a "+" right behind digits is a limit: "15B+", unlike "15B+20B"."""
    if sign == "+" and after_digits and not folded[end : end + 1].isalnum():
        return "refused", "bound"
    if symbol := LEXICON.symbols.get(sign):
        return symbol.kind, symbol.data
    return "separator" if sign in ("&", "+", "/") else "unknown", sign


def _site(address: str) -> Entry | None:
    """What a name means that is written as an address: "openai.com"."""
    entry = LEXICON.words.get(address.rpartition(".")[0])
    return entry if entry is not None and entry.kind == "name" else None


def _continues(words: list[str], pending: list[str], word: str) -> bool:
    """Whether a number goes on over joining words; over an article only from or to a part: "half a million"."""
    articles = [JOINERS[joiner] == "article" for joiner in pending]
    if any(articles) and not (word in PARTS or words[-1] in PARTS):
        return False
    if words[-1] in PARTS and not all(articles):
        return False  # "one third and seventy billion" are two numbers
    return number_in_words([*words, *pending, word]) is not None


def _is_contracted(word: str) -> bool:
    """Whether a word is "je" and a verb written as one, as in a hurry: "jprends"."""
    verb = LEXICON.words.get(word[1:]) or everyday().get(word[1:])
    return word[0] == "j" and len(word) > 3 and verb is not None and verb.kind in ("filler", "let") and verb.tongue >= 0


def _number_words(tokens: list[re.Match[str]], place: int) -> list[str]:
    """The run of number words that starts here; a joining word counts only inside."""
    words: list[str] = []
    pending: list[str] = []
    while place < len(tokens) and tokens[place].lastgroup == "word":
        word = tokens[place][0]
        if word in NUMBER_WORDS:
            if pending and not _continues(words, pending, word):
                break  # "two and five", "quarante à cinquante" are two numbers
            words += [*pending, word]
            pending = []
        elif word in JOINERS and len(pending) < 2:
            pending.append(word)
        else:
            break
        place += 1
    return words


def _is_range(tokens: list[re.Match[str]], texts: list[str], place: int) -> bool:
    """Whether an "a" at a place is an "à" between two amounts: "4 à 6 Md$"; not "4 a 40B gap"."""
    if texts[place] != "a" or place + 1 >= len(tokens) or tokens[place + 1].lastgroup != "amount":
        return False
    return texts[place + 2 : place + 3] not in (["gap"], ["hole"], ["shortfall"])


def _is_pronoun(words: list[str], amount: Amount, before: list[Item]) -> bool:
    """Whether a lone "one" counts nothing: only a ratio or a payback is ever one."""
    if len(words) > 1 or words[0] not in _ONE or amount.unit != "number":
        return False
    name = next((item for item in reversed(before) if item.kind not in ("range", "topic")), None)
    return name is None or name.kind != "name" or not SMALL_NUMBERS.intersection(name.data)


def _settled(items: list[Item], folded: str, lang: str) -> list[Item]:
    """The items with amounts read, and words of two languages settled by the language of the sentence."""
    settled: list[Item] = []
    new = tuple.__new__
    end = -1
    for item in items:
        kind, data, start, stop = item
        if start < end:
            continue  # a word that an amount before it has taken in
        if kind == "digits":
            item = new(Item, ("amount", amounts.read(data, lang), start, stop))
        elif kind == "number_words":
            if is_no_amount(data, folded, stop):
                continue
            read = amount_in_words(data, folded, start, stop, lang)
            if read and _is_pronoun(data, read[0], settled) and not starts_range(folded, stop):
                continue  # "this one", "a quick one"
            item = Item("amount", read[0], start, read[1]) if read else Item("unknown", folded[start:stop], start, stop)
            stop = item.end
        elif kind in ("by_language", "everyday"):
            entry = data if kind == "everyday" else data[lang == "fr"]
            if entry.kind == "by_language":
                entry = entry.data[lang == "fr"]
            if entry.kind == "filler":
                continue
            # An everyday word of the other language alone is rather a slip for one of this language.
            foreign = kind == "everyday" and entry.tongue * (1 if lang == "fr" else -1) < 0
            kind, data = ("unknown", folded[start:stop]) if foreign else (entry.kind, entry.data)
            item = Item(kind, data, start, stop)
        settled.append(item)
        end = stop
    return settled
