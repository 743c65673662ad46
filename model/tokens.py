"""Text to items: each word, phrase and amount with its place and meaning, nothing dropped unseen."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from model import amounts
from model.amount_pattern import AMOUNT_PLACE, VULGAR
from model.amounts import Amount
from model.blanks import blanked, readable
from model.everyday import everyday
from model.late import Late
from model.lexicon import LEXICON, Entry, entry_of
from model.numerals import FRENCH_NUMBERS, JOINERS, NUMBER_WORDS, NUMERALS, PARTS, number_in_words
from model.text import DIRECTION, INVISIBLE, fold


class Item(NamedTuple):
    """A piece of the statement: its kind, meaning and place.

    Kinds: those of `lexicon.Entry`, and amount (data: Amount), mark (data: the sign), baseline (data: id), unknown
    (data: the word).
    """

    kind: str
    data: Any
    start: int
    end: int


class Lexed(NamedTuple):
    """The items of a statement, its language (the one most of its words speak), and where words that change nothing
    stand, so that every character is accounted for."""

    items: list[Item]
    lang: str
    fillers: list[tuple[int, int]]


# "a dollar of energy", "a dollar per GPU dollar": what energy costs; other dollars are none of its.
_OF_GPU_DOLLAR = (
    r"(?= +(?:(?:per|par) +(?:gpu|dollar)|(?:of |in |de |) *(?:energ|power|facilit|electric|install|batiment)))"
)
_TOKEN = re.compile(
    # Most characters that begin nothing are spaces.
    r"(?! )(?:(?P<factor>(?:x|× ?|(?<= )x (?=[1-9]\d?(?! ?[\w.,%/])))\d+(?:[.,/]\d+)?(?![\w.,/]*\w))"
    # Words come early, being the most; what looks like one and is not is kept out here.
    r"|(?P<word>(?!(?:en|de) [+-](?! ?\d)|[a-h]\) |(?:un |a |one )(?:(?:an|dollar) et demi|(?:year|dollar) and a half)"
    rf"|(?:un|a|one) dollar{_OF_GPU_DOLLAR}"
    r"|(?:usd|eur|gbp|cad|aud|hkd|nzd|sgd|inr|rs|chf|cny|rmb|jpy|krw|btc|maud) ?\$? ?-?[\d.]"
    r"|(?:us|c|hk) ?\$|(?:a|s|r|nt|nz|ca|au)\$)[a-zç][a-z0-9ç]*(?:(?<=n)'t(?![a-z])|\.(?:com|ai)(?![a-z0-9])|))"
    r"|(?P<bullet>(?<![\w.$])\(?[a-h1-9]\)(?= )|(?<![^\n])[1-9]\.(?= +[a-z]))"
    rf"|(?P<vulgar>(?<![\d.,])[{VULGAR}])"
    r"|(?P<limit>[+-] ?(?:de|que)(?= \$?\d))"
    r"|(?P<rate>/ ?(?:t|q|trim|trimestre|mois|month|mo|quarter|qtr|jour|day|week|semaine)(?![a-z]))"
    r"|(?P<moved>(?:en|de) [+-](?! ?\d))"
    r"|(?P<year_and_half>(?:un |1 ?)an et demi|(?:a|one) year and a half)"
    r"|(?P<dollar_and_half>un dollar et demi|(?:a|one) dollar and a half)"
    rf"|(?P<dollar>(?:un|a|one) dollar){_OF_GPU_DOLLAR}"
    r"|(?P<clock>(?:1[0-2]|[1-9])(?::[0-5]\d)? ?[ap]m(?![a-z0-9]))"
    r"|(?P<filing>(?:10-k|20-f|40-f)(?![a-z0-9]))"
    r"|(?P<per_one>\d{1,2}(?:[.,]\d+)?) ?(?:: ?1|to one)(?![\d:.,]*\d| ?[a-z%$]| ?to )"
    r"|(?P<to_one>[2-9]|[1-9]\d|[1-9]\d?[.,]\d+) to 1(?![\d:.,]*\d| ?[a-z%$]| ?to | \d)"  # "0.5 to 1" is a range
    rf"|(?P<amount>{AMOUNT_PLACE})"
    r"|(?P<arrow>[-=]+>|[→➔➜⇒])"
    r"|(?P<mark>,+|;+|\?+|\n+|\.(?![\w.])|(?<![^ ])-(?![^ ]))"
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
# What a small number in words counts, which is no amount.
_SOME = frozenset(word for word, value in NUMERALS.items() if 2 <= value <= 12)
_COUNTED = Late(
    r" (?:of (?:our|my|its|these|those|them|us)\b|(?:other |more |autres )?(?:paramet\w+|inputs|variables|numbers"
    r"|assumptions|hypotheses|figures|things|changes|companies|firms|names|players|people|friends|partners|colleagues|ways"
    r"|reasons|choses|chiffres|entreprises|societes|acteurs|raisons|facons|modifications|changements)\b)"
)
_LEADING = frozenset(("from", "with", "via", "by", "avec", "grace", "par"))
_COUNTLESS = frozenset(("billions", "trillions", "millions", "thousands", "hundreds", "milliards"))
_ONE = frozenset(("one", "un", "une"))
_SMALL = frozenset(("facility_ratio", "payback_years"))
# "need 2 sell" is "need to sell", "4 a gap of 40B" is "for".
_AFTER_DIGIT = {
    "2": frozenset(
        ("be", "become", "break", "breakeven", "close", "cover", "do", "earn", "fill", "get", "go", "have", "hit", "make",
         "pay", "reach", "see", "sell", "zero")
    ),
    "4": frozenset(("a", "an", "the", "this", "that", "my", "our", "us", "me", "break", "gap", "coverage", "sure", "real")),
}  # fmt: skip
_YEAR = Late(
    r"(?<![\d.,$])(?<!\d )(?:19|20)\d\d(?![\d.,]*\d|[a-z%]| ?/ ?\d| \d+/\d)(?! ?(?:%|b|m|t|k|md|usd|\$|€)(?![a-z]))"
)
_FISCAL = Late(r"[fc]y\d{2,4}")
_FRENCH_SIGNS = Late(
    r" %|\d ?(?:b|tr)illions(?![a-z])|\d \$|[a-z] [:?!](?: |$)"
)  # a space before a sign, "60 billions"
_FRENCH_LETTERS = Late("[éèêàùûôîçÉÈÊÀ]")


def lex(text: str, lang: str | None) -> Lexed:
    """The items of a statement. `lang` decides only where the words themselves do not, and the space before a French "%"
    where nothing else does."""
    if not text.isascii() and INVISIBLE.search(text):
        return _without_invisible(text, lang)
    items: list[Item] = []
    fillers: list[tuple[int, int]] = []
    folded, measures, tongue = readable(fold(text), fillers)
    items += (Item(kind, data, start, end) for kind, data, start, end in measures)
    tokens, texts = _tokens(folded)
    if LEXICON.baselines.hinted(folded, texts):
        folded, named = _dates(folded)
        if named:
            items += named
            tokens, texts = _tokens(folded)
    placed = bool(items)
    tongue += _collect(folded, tokens, texts, items, fillers)
    if not text.isascii():
        tongue += 1 if _FRENCH_LETTERS.search(text) else 0
    spoken = "fr" if tongue > 0 else "en" if tongue < 0 else lang or ("fr" if _FRENCH_SIGNS.search(folded) else "en")
    if placed:
        items.sort(key=lambda item: item.start)
    settled = _settled(items, folded, spoken)
    if not text.isascii() and (turned := DIRECTION.search(text)):
        settled.append(Item("refused", "direction", turned.start(), turned.end()))
    return Lexed(settled, spoken, fillers)


def _tokens(folded: str) -> tuple[list[re.Match[str]], list[str]]:
    tokens = list(_TOKEN.finditer(folded))
    return tokens, [token[0] for token in tokens]


def _without_invisible(text: str, lang: str | None) -> Lexed:
    places = [place for place, character in enumerate(text) if not INVISIBLE.match(character)]
    places.append(len(text))
    lexed = lex(INVISIBLE.sub("", text), lang)
    items = [item._replace(start=places[item.start], end=places[item.end - 1] + 1) for item in lexed.items]
    fillers = [(places[start], places[end - 1] + 1) for start, end in lexed.fillers]
    return Lexed(items, lexed.lang, fillers)


def _dates(folded: str) -> tuple[str, list[Item]]:
    """The baselines that the text names, and years that name none; blanked in the text."""
    items = [
        Item("baseline", baseline, found.start(), found.end()) for baseline, found in LEXICON.baselines.find(folded)
    ]
    for item in items:
        folded = blanked(folded, item.start, item.end)
    years = [Item("year", found[0], found.start(), found.end()) for found in _YEAR.finditer(folded)]
    for item in years:
        folded = blanked(folded, item.start, item.end)
    return folded, items + years


def _collect(
    folded: str,
    tokens: list[re.Match[str]],
    texts: list[str],
    items: list[Item],
    fillers: list[tuple[int, int]],
) -> int:
    """Add the tokens of the text as items, amounts still unread; returns how French (+) or English (-) its words are."""
    tongue = place = 0
    count = len(tokens)
    words, phrases, numbered = LEXICON.words, LEXICON.phrases, LEXICON.numbered
    colon = ":" in folded
    new = tuple.__new__  # `Item(...)` costs three times as much
    while place < count:
        token, text = tokens[place], texts[place]
        kind = token.lastgroup
        start, end = token.span()
        place += 1
        if kind == "word":
            entry = words.get(text) or (_site(text) if "." in text else None)
            if place < count and text in phrases and (rows := phrases[text].get(texts[place])):
                for phrase, longer in rows:
                    size = len(phrase)
                    if size == 2 or tuple(texts[place - 1 : place - 1 + size]) == phrase:
                        if colon and ":" in folded[start : tokens[place + size - 2].start()]:
                            continue  # "OpenAI's revenue: gap 0"
                        entry = entry_of(longer)
                        place += size - 1
                        end = tokens[place - 1].end()
                        break
            if (
                text in numbered
                and (numeral := _NUMBER.match(folded, end))
                and not _counts(entry, numeral, texts[place - 2 : place - 1])
            ):
                if numbered[text] == "side":
                    items.append(Item("label", None, *numeral.span()))
                else:
                    fillers.append(numeral.span())
                if entry is not None and entry.kind == "change":
                    entry = None  # "slide 12"
                    fillers.append((start, end))
                while place < count and tokens[place].start() < numeral.end():
                    place += 1
                if entry is None:
                    continue
            if entry is not None:
                tongue += entry.tongue
                if entry.kind == "filler":
                    fillers.append((start, end))
                else:
                    items.append(new(Item, (entry.kind, entry.data, start, end)))
            elif text in NUMBER_WORDS:
                number = _number_words(tokens, place - 1)
                tongue += not FRENCH_NUMBERS.isdisjoint(number)
                place += len(number) - 1
                items.append(Item("number_words", number, start, tokens[place - 1].end()))
            elif "." in text or _FISCAL.fullmatch(text) or _is_contracted(text):
                fillers.append((start, end))
            elif ordinary := everyday().get(text):
                if ordinary.kind == "filler":
                    tongue += ordinary.tongue
                    fillers.append((start, end))
                else:
                    items.append(Item("everyday", ordinary, start, end))
            else:
                items.append(Item("unknown", text, start, end))
        elif kind in ("clock", "filing") or (
            tongue <= 0 and place < count and texts[place] in _AFTER_DIGIT.get(text, ())
        ):
            fillers.append((start, end))
        elif kind == "amount":
            written = folded[start : end + 1]
            tongue += amounts.french(written)
            items.append(new(Item, ("digits", written, start, end)))
        elif kind == "mark":
            items.append(new(Item, ("mark", text[0], start, end)))
        elif kind == "arrow":
            items.append(Item("move", "to", start, end))
        elif kind == "factor":
            items.append(Item("amount", amounts.factor(text.lstrip("x× ")), start, end))
        elif kind == "unequal":
            items.append(Item("refused", "negation", start, end))
        elif kind in ("limit", "rate"):
            items.append(Item("refused", "bound" if kind == "limit" else "period", start, end))
        elif kind == "moved":
            items.append(Item("change", "up" if text.endswith("+") else "down", start, end))
        elif kind == "year_and_half":
            items.append(Item("amount", amounts.YEAR_AND_HALF, start, end))
        elif kind == "dollar":
            items.append(Item("amount", amounts.DOLLAR, start, end))
        elif kind == "dollar_and_half":
            items.append(Item("amount", amounts.DOLLAR_AND_HALF, start, end))
        elif kind == "bullet":
            items.append(Item("mark", ";", start, end))
        elif kind == "vulgar":
            items.append(Item("amount", amounts.vulgar(text), start, end))
        elif kind in ("per_one", "to_one"):  # "energy 1.2:1"
            items.append(Item("amount", amounts.factor(token[kind]), start, end))
        elif text == "+" and items and _ends_amount(items[-1], start) and not folded[end : end + 1].isalnum():
            items.append(Item("refused", "bound", start, end))  # "15B+", unlike "15B+20B"
        elif symbol := LEXICON.symbols.get(text):
            items.append(Item(symbol.kind, symbol.data, start, end))
        else:
            items.append(Item("separator" if kind == "symbol" and text in "&+/" else "unknown", text, start, end))
    return tongue


def _counts(entry: Entry | None, numeral: re.Match[str], before: list[str]) -> bool:
    """Whether a number behind a product is its amount, not its version: "Copilot 15, Gemini 12", not "2B from Grok 3"."""
    if before and before[0] in _LEADING:
        return False
    return entry is not None and entry.kind == "name" and numeral[0].lstrip(" v").isdecimal()


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


def _ends_amount(item: Item, place: int) -> bool:
    return item.kind == "digits" and item.end == place


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


def _is_pronoun(words: list[str], amount: Amount, before: list[Item]) -> bool:
    """Whether a lone "one" counts nothing: only a ratio or a payback is ever one."""
    if len(words) > 1 or words[0] not in _ONE or amount.unit != "number":
        return False
    name = next((item for item in reversed(before) if item.kind not in ("range", "topic")), None)
    return name is None or name.kind != "name" or not _SMALL.intersection(name.data)


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
            if all(word in _COUNTLESS for word in data):
                continue  # "in trillions", "billions of dollars"
            if len(data) == 1 and data[0] in _SOME and _COUNTED.match(folded, stop):
                continue  # "two of our companies", "deux paramètres"
            read = amounts.read_words(data, folded, stop, lang)
            if read and _is_pronoun(data, read[0], settled):
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
