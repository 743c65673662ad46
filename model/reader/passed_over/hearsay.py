"""Who says a figure, and where it stands written, passed over and said: "the trustees use a payback of 4 years", "facility
ratio 1.1 (engineers' estimate)". The words are those of `hearsay.toml`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model import data_file
from model.late import Late
from model.reader.passed_over.turning import is_of_another_business, turns, undoes
from model.reader.words.named import STATING, is_firm
from model.reader.words.sentences import parted
from model.reader.words.spelling import may_be_slip
from model.reader.words.tokens import ODD, Item
from model.reading import Note
from model.text import fold, words_of

FILE = Path(__file__).with_name("hearsay.toml")
# Where a clause begins, and what leads to it.
_HEAD = Late(
    r"(?:\A|[.;!?\n]\s|,\s)(?:(?:and|but|so|suppose|imagine|say|assume|et|mais|donc|supposons)\b,?\s)*(?:(?:that"
    r"|que)\s)?",
    re.IGNORECASE,
)
# What leads from an amount to whose it is.
_TAIL = Late(
    r"(?: \(|(?:,| [-–—])? (?=(?:per|according to|acc\.? to|selon|d'apres|to (?:satisfy|please|convince|calm"
    r"|humou?r|reassure"
    r"|show|impress)|for (?:the|our|an?) )\b))"
)
# What stands between a measure and its amount: "the payback the trustees want is", "the ratio in the engineers' report is".
_BETWEEN = Late(
    r"(?P<told> (?:\([^)]*\)|(?:in|(?:as )?per (?=the|our|my)|according to|dans|selon|the|our|le|la|les"
    r"|que) [^.;:!?,\d]{2,48}?))"
    r"(?= (?:is|are|was|would be|will be|stands? at|comes? to|est|serait|sera) | ?[:=] ?| (?=\d))"
)
# The same where nobody need be known: "according to the Times", "as the bond prospectus shows".
_PAPER = (
    r"(?:reports?|notes?|filings?|survey|study|data|deck|prints?|releases?|checks?|estimates?|numbers?|models?"
    r"|paper|memo|tracker"
    r"|breakdown|analysis)"
)
_SHOWS = (
    r"(?:suggests?|shows?|says?|implies|imply|does|do|indicates?|have it|has it|puts? it|sees? it|argues?|claims?"
    r"|reports?"
    r"|estimates?|reckons?|warns?|notes?)"
)
_SOURCE = Late(
    r"(?: \(|,? | [-–—] )(?="
    rf"(?:according to|as per|selon|d'apres|per (?:the|our|an?|their) (?=[^.;,]* {_PAPER}\b)|as (?:in"
    rf"|with) (?:the|our|an?|last|their)"
    rf"|as (?:[^.;,]{{3,48}}) {_SHOWS}(?=\W*(?:\Z|[.,;)]| and ))|if you believe|an? (?:figure|number|value"
    rf"|level) (?:from|in|out of))[ ,])"
)
# A name alone: "Perplexity 0.2B per TechCrunch", "ByteDance 9B (LatePost)".
_NAMED = Late(
    r",? per (?P<per>(?!GPU|CPU|[A-Z]?\d|MW|GW|TWh)[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,2})(?=\W*(?:\Z|[,.;)]))"
    r"| ?[(\[](?P<bracket>(?!GPU|CPU|MW|GW|AI|IA|EUR|GBP|USD|JPY|CNY|HKD|RMB|CHF|Q\d|H\d|FY|CY|LTM|TTM"
    r"|YTD)[A-Z][A-Za-z'’&.-]+(?: [A-Z][A-Za-z'’&.-]+)?"
    r"(?: (?:cons|est)\.?| estimates?| consensus)?)[)\]]"
)
# Ahead of the statement: "Per the Uptime report, …", "according to the company's own slides, …".
_AHEAD = Late(
    r"\W*(?P<told>(?:per|as per|according to|selon|d'apres) [^,;:?!\n]{3,70}?), (?!(?:its?|they|their|he|she"
    r"|every|each|ils?|elles?|ses|leurs?|sa|son|chaque)\b)"
)
_END = Late(r"[.;:!?)\n,](?=\s|\Z)|\)")
_STOPS = Late(r"[.;:!?\n]")
_NAME = Late(r"(?<=\w )(?!(?:CEO|CFO|CIO|CTO|CRO|HR|IR|PM|AI|IA|The|I|We)\b)[A-Z]")
_OWNS = Late(r"(?:'s?|s') ?\Z")
_ARTICLE = Late(r"\b(?:the|an?|le|la|les|une?|l'|d'|de|of|their|its|our|a)\s*\Z")
_CIRCUMSTANCE = Late(
    r"(?:with|by|at|under|in|per|due to|thanks to|among|across|over at|according to|following|pour|selon|d'apres"
    r"|avec|chez)\b"
    r".*(?<! of)(?<! with)(?<! in)(?<! at)(?<! to)(?<! for)(?<! from)(?<! by)(?<! de)(?<! du)",
    re.DOTALL,
)
_ELSE = Late(r"\b(?:something else|another (?:one|number|figure)|autre chose|un autre chiffre)\b")
_LEADING = {"according", "per", "selon", "apres", "as", "believe", "figure", "number"}
_EXPLICIT = frozenset(
    (
        "payback_years",
        "facility_ratio",
        "facility_cost",
        "cloud_margin",
        "ai_revenue",
        "required_revenue",
        "datacenter_cost",
    )
)
_IDLE = ODD | {
    "filler", "range", "topic", "let", "mark", "separator", "opinion", "unsaid", "help", "label", "move", "need", "more",
    "high", "low", "hit", "out", "off", "same", "sources", "noun", "table",
}  # fmt: skip
_PASSED = frozenset(("outside", "agent", "reference", "period", "scope"))


def without_hearsay(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of who says a figure, notes of them), where one is stated without them."""
    notes: list[Note] = []
    if "(" not in text and "[" not in text and _words()["hints"].isdisjoint(words_of(text)):
        return items, notes
    folded = fold(text)
    if _ELSE.search(folded):
        return items, notes
    if ahead := _AHEAD.match(folded):
        items, notes = _passed(items, *ahead.span("told"), text, folded, lang, notes, known=False)
    for head in _HEAD.finditer(folded):
        first = next((item for item in items if item.start >= head.end() and _is_figure(item)), None)
        if first is not None and _leads(first, folded, head.end()):
            article = _ARTICLE.search(folded, head.end(), first.start)
            stop = article.start() if article else first.start
            items, notes = _passed(items, head.end(), stop, text, folded, lang, notes)
    for name in [item for item in items if item.kind == "name" and not _EXPLICIT.isdisjoint(item.data)]:
        if told := _BETWEEN.match(folded, name.end):
            items, notes = _passed(items, *told.span("told"), text, folded, lang, notes)
    for amount in [item for item in items if item.kind == "amount"]:
        if told := _NAMED.match(text, amount.end):
            items, notes = _without_name(items, *told.span(told.lastgroup or 0), text, notes)
        for pattern, known in ((_TAIL, True), (_SOURCE, False)):
            if tail := pattern.match(folded, amount.end):
                end = _END.search(folded, tail.end())
                stop = end.start() if end else len(text)
                items, notes = _passed(items, tail.end(), stop, text, folded, lang, notes, known)
    return items, notes


def _passed(
    items: list[Item], start: int, stop: int, text: str, folded: str, lang: str, notes: list[Note], known: bool = True
) -> tuple[list[Item], list[Note]]:
    """The items and notes without what stands between two places, if that only tells who says it: somebody known by
    the file, or anybody."""
    told = set(re.findall(r"[a-z]+", folded[start:stop].replace("n't", " not ")))
    words, clause = _words(), text[start:stop]
    if (known and told.isdisjoint(words["sayers"])) or not told.isdisjoint(words["turning"]) or _STOPS.search(clause):
        return items, notes
    if (known and _NAME.search(clause)) or turns(clause) or undoes(clause) or is_of_another_business(clause):
        return items, notes
    inside, rest = parted(items, start, stop)
    idle = all(_is_idle(item, folded, lang) or (not known and item.kind == "name" and is_firm(item)) for item in inside)
    empty = all(item.kind in ("filler", "mark") for item in inside)
    if not idle or empty or not any(item.kind in STATING for item in rest):
        return items, notes
    return rest, [*notes, Note("passed_over", {"words": clause.strip(" ,(")})]


def _without_name(
    items: list[Item], start: int, stop: int, text: str, notes: list[Note]
) -> tuple[list[Item], list[Note]]:
    """The items and notes without a name that no vocabulary has, between two places behind an amount."""
    inside, rest = parted(items, start, stop)
    if not inside or any(item.kind not in ("unknown", "filler", "topic") for item in inside):
        return items, notes
    return rest, [*notes, Note("passed_over", {"words": text[start:stop]})]


def _is_figure(item: Item) -> bool:
    return item.kind == "name" or (item.kind == "amount" and not _counts(item))


def _counts(item: Item) -> bool:
    """Whether an amount may be a number of people or pages."""
    return item.kind == "amount" and item.data.unit == "number" and not item.data.scaled


def _is_idle(item: Item, folded: str, lang: str) -> bool:
    """Whether a word says nothing that can be counted, and is no slip of one that does."""
    if folded[item.start : item.end].strip() in _words()["sayers"] or _counts(item):
        return True
    if item.kind == "unknown":
        return item.data != "x" and not may_be_slip(str(item.data), lang)
    return item.kind in _IDLE and (item.kind != "refused" or item.data in _PASSED)


def _leads(name: Item, folded: str, start: int) -> bool:
    """Whether what stands before a name can only tell who says it, or by whose leave."""
    if name.kind != "name":
        return False
    article = _ARTICLE.search(folded, start, name.start)
    lead = folded[start : article.start() if article else name.start].split()
    explicit = not _EXPLICIT.isdisjoint(name.data)
    if explicit and article and _CIRCUMSTANCE.fullmatch(" ".join(lead)):
        return True
    if not lead or lead[-1] in _words()["sayers"] or _OWNS.search(folded, start, name.start):
        return False
    says = lead[-1] in _words()["saying"] or " ".join(lead).endswith(tuple(_words()["saying_with"]))
    return says and (explicit or is_firm(name) or "end_user_margin" in name.data)


@cache
def _words() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = data_file.load(FILE, words, [__file__])
    return found


def words(tables: dict[str, str]) -> dict[str, frozenset[str]]:
    """The words of the file by what they are for. Raises ValueError for a table that is missing or unknown."""
    if tables.keys() != {"people", "papers", "saying", "saying_with", "turning"}:
        raise ValueError(f"the tables are {', '.join(tables)}, not people, papers, saying, saying_with, turning")
    people = {form for word in tables["people"].split() for form in (word, f"{word}s")}
    sayers = people.union(tables["papers"].split())
    verbs, phrases = tables["saying"].split(), " ".join(tables["saying_with"].split()).split("; ")
    found = {
        "sayers": sayers,
        "saying": verbs,
        "saying_with": phrases,
        "hints": sayers | _LEADING,
        "turning": tables["turning"].split(),
    }
    return {name: frozenset(each) for name, each in found.items()}
