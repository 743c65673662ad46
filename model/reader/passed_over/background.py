"""Clauses that tell what the world around a statement does, passed over and said: "The racks are sold out, so Nvidia 60B",
"margin 40% as tokens get cheaper". Their subjects stand in `background.toml`; one with a figure, a firm or another variable
in it is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from model import data_file
from model.late import Late, from_file
from model.reader.passed_over.turning import IN_ALL_SINCE
from model.reader.words.hints import finder
from model.reader.words.named import BILLS, DEMAND, FACILITIES, HEADS, is_factor, states
from model.reader.words.sentences import parted
from model.reader.words.tokens import Item
from model.reading import Note
from model.text import fold

FILE = Path(__file__).with_name("background.toml")
_TABLES = frozenset(("things", "people", "joining", "attending"))
_REST = r"[^,;:.!?\n\d()$€£%]{0,160}"
_END = r"(?=[,;:!?\n)]|\s[-–—]+\s|\.?\s*$)"
_AHEAD_END = r"(?=, |;|\s[-–—]+\s| (?:so|but|hence|therefore|thus|donc|mais) )"  # of one that begins a sentence
_OPENERS = r"(?:(?:so|and|but|well|ok|now|anyway|tl;dr|tbh|fwiw|imo|alors|et|mais|bon|or)\b,? )*"
_AHEAD = rf"(?:^|[.!?:\n] +)\W*{_OPENERS}"
_BESIDE = r"(?<=[\w%$)])"
_BEHIND = rf"(?:{_BESIDE}(?:,| ?:) |\s[-–—]+\s|{_BESIDE} \()(?:(?:and|as|et|tbh|fwiw|imo|anyway)\b,? )*"
# What may stand before the noun, that it is no part of, …
_WORD = {
    "en": (
        r"(?!(?:i|we|they|it|he|she|you|that|which|who|what|how|no|nobody|margins?|revenues?|sales|is|are|was"
        r"|were|at|to|has"
        r"|have|had|did|do|does|will|should|not|share|stock|list|if|unless|far|an?(?= [a-z]+ ?(?:company|firm)))\b)"
        r"[a-z][a-z'-]* "
    ),
    "fr": (
        r"(?!(?:je|nous|on|ils?|elles?|ca|ce|qui|que|aucune?|personne|marges?|revenus?|ventes|est|sont|a|ont|si)\b)"
        r"[a-z][a-z'-]*[ ']"
    ),
}
# … and behind it: not "market cap", nor who says so; where it is; what it does; what it is, with no verb.
_ELSE = (
    r"(?! (?:filings?|bills?|compan\w+|firms?|caps?|values?|price|desks?|teams?|people|guys|stud\w+|surveys?|data"
    r"|number)\b)"
)
_PLACE = {
    "en": r"(?: (?:in|of|for|on|from|around|about) (?:[a-z'-]+ ){0,2}?[a-z'-]+)?",
    "fr": r"(?: (?:de|du|des|en|a|au|aux|pour|dans|sur) (?:[a-z'-]+ ){0,2}?[a-z'-]+)?",
}
_DOES = {
    "en": (
        r"(?:(?:now|still|just|simply|really|finally|all|already|only|also|keep|never) )*"
        r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|will|won't|would|wouldn't"
        r"|can|can't"
        r"|cannot|could|couldn't|may|might|must|should|does|doesn't|do|don't|did|didn't|go|get|come|came|got|went"
        r"|fell|rose"
        r"|keep|remain|stay|look|(?!costs\b|sales\b|prices\b|rates\b)(?:[a-z]{2,}ed|[a-z]{2,}s(?= [a-z]))"
        r"|works|falls|drops|rises|slows|grows|improves|holds|softens|tightens|bites|fades|stalls|recovers|arrives"
        r"|ships|fell|rose)\b"
    ),
    "fr": (
        r"(?:ne |n'|se |s')?(?:est|sont|etait|etaient|sera|seront|a|ont|avait|va|vont|peut|peuvent|doit|doivent|reste"
        r"|restent|(?!coute)[a-z]{2,}(?:e|ent|it|ait|aient|ra|ront))\b"
    ),
}
_BEING = {
    "en": (
        r"(?:being|having|staying|getting|becoming|going|falling|rising|or not|aside|permitting|allowing|willing"
        r"|notwithstanding)\b"
    ),
    "fr": r"(?:etant|ayant|restant|devenant|ou pas|ou non|mis a part|oblige)\b",
}
# What somebody says or believes of a figure, what makes it none, and what it holds or leaves out.
_OF_A_FIGURE = Late(
    r"\b(?:believ|buys? (?:it|that|this)|accept|reject|den(?:y|ies|ied)|doubt|disput|question|laugh|trust|agree"
    r"|disagree"
    r"|says?\b|said\b|think|thought|claim|cancel|fraud|fake|lie[sd]?\b|wrong|false|impossible|joke|myth|exclud|includ"
    r"|without|except|expects?\b|deduct|appl(?:y|ied)|marge|number|figure|half|different|something|annul|prepaid|return|revis|quarterly|monthly"
    r"|euros?\b|to be (?:add|includ|count|bill|paid)|on top|inside|part of|separate"
    r"|extra\b|add(?:ed|s)?\b|net(?:ted)?\b|billed|paid\b|exist|croi|pense|dit\b|disent|refus|annul|faux|mensuel"
    r"|trimestriel|hors\b"
    r"|sans\b|dedans|inclu|compri|pay[eé]|autre|chiffre|en sus|en plus)"
)
_QUALIFIED = Late(r", (?:which|but|mais|ce qui|though|or)\b")
_ATTENDING = Late(r"(?:(?:even )?with|as|while|after|holding|(?:meme )?avec|apres|comme)\b")
_GOES = Late(
    r"\b(?!cool|build|hous|hold)[a-z]+(?:ing|ed)\b|\bas [a-z]+ as\b|\b(?:these|this|that|it is|is|are|has|have|stays?"
    r"|keeps?)\b"
)
_CONDITION = Late(
    r"(?:if|once|when|whenever|assuming|provided|supposing|as long|so long|in case|si|quand|lorsqu(?:e|['’])|une fois|tant"
    r"|since (?:the |last |this )?(?:spring|summer|autumn|fall|winter|year|quarter|launch|release))(?!\w)"
)
_AS_IT_IS = Late(r"\b(?:what|where|how) (?:it|they) (?:is|are)\b")
_SURROUNDINGS = FACILITIES | BILLS
_KEPT = frozenset(
    ("explain", "break_even", "close", "levers", "versus", "without", "multiply", "divide", "each", "faulty", "help")
)
_SIZED = frozenset(("amount", "unchanged", "same", "step"))


def without_background(items: list[Item], text: str, lang: str) -> tuple[list[Item], str, list[Note]]:
    """(the items without those of such clauses, the text with spaces for them, notes of them), where something is stated
    beside them."""
    notes: list[Note] = []
    folded, left = fold(text), text
    if not _nouns(lang)(folded):
        return items, text, notes
    for place in ("ahead", "behind", "beside"):
        for found in _patterns()[f"{place}_{lang}"].finditer(folded):
            start, stop = found.span(found.lastgroup or 0)
            inside, rest = parted(items, start, stop)
            named = any(item.kind in ("name", "break_even") for item in rest)
            if not inside or not named or not any(map(states, rest)) or IN_ALL_SINCE.search(text, start):
                continue
            behind = place != "ahead"
            if (
                _QUALIFIED.match(folded, stop)
                if behind
                else not any(states(item) for item in rest if item.start >= stop)
            ):
                continue
            if _says_nothing(folded[start:stop], inside, text):
                items = rest
                if not (behind and _CONDITION.match(folded, start)):  # whether it holds is another matter
                    left = left[:start] + " " * (stop - start) + left[stop:]
                notes.append(Note("passed_over", {"words": text[start:stop].strip(" ,")}))
    return items, left, notes


def _says_nothing(clause: str, inside: list[Item], text: str) -> bool:
    """Whether a clause, these items, says nothing of a figure."""
    as_it_is = _AS_IT_IS.search(clause) is not None or clause.startswith("which is ")
    if _OF_A_FIGURE.search(clause) or not all(_is_idle(item, text, as_it_is) for item in inside):
        return False
    if all(item.kind not in HEADS for item in inside):
        return True
    # "with power getting pricier"; not "with buildings", "facility costs come down by a third"
    sized = any(item.kind in _SIZED for item in inside)
    return not sized and not (_ATTENDING.match(clause) and not (as_it_is or _GOES.search(clause)))


def _is_idle(item: Item, text: str, as_it_is: bool) -> bool:
    """Whether an item is no figure, asks nothing and names nothing but what surrounds the GPUs."""
    if item.kind in HEADS:
        return text[item.start : item.end].lower() in DEMAND or _SURROUNDINGS.issuperset(item.data)
    if item.kind == "amount":
        return item.data.unit == "number" and not item.data.scaled and item.data.value >= 1
    if item.kind == "ask":
        return as_it_is
    return item.kind not in _KEPT and not is_factor(item)


@cache
def _patterns() -> dict[str, Late]:
    return from_file(FILE, patterns, __file__)


@cache
def _nouns(lang: str) -> Callable[[str], set[str]]:
    """What tells which nouns of the file a text has: without one, its patterns need not be compiled."""
    return finder(_patterns()[f"nouns_{lang}"].source[0].split("|"))


def patterns(tables: dict[str, dict[str, str]]) -> dict[str, str]:
    """The sources of the patterns for folded text that the words of the file make, by place and language, and its nouns.
    Raises ValueError for a table that is missing or unknown."""
    if tables.keys() != _TABLES:
        raise ValueError(f"the tables are {', '.join(tables)}, not {', '.join(sorted(_TABLES))}")
    made = {}
    for lang in ("en", "fr"):
        words = [word for table in ("things", "people") for word in data_file.phrases(tables[table][lang])]
        nouns = "|".join(map(_in_number, words))
        joining, attending = (
            _before_noun(data_file.phrases(tables[table][lang])) for table in ("joining", "attending")
        )
        subject = rf"(?:{_WORD[lang]}){{0,4}}?(?:{nouns})(?![\w'-]){_ELSE}"
        joined = rf"(?:(?:{joining}){subject}(?: {_REST})?|(?:{attending})(?!an? ){subject} [a-z]{_REST})"
        told = rf"{subject}{_PLACE[lang]} {_DOES[lang]}{_REST}"
        being = rf"{subject}{_PLACE[lang]} {_BEING[lang]}{_REST}"
        made[f"ahead_{lang}"] = rf"{_AHEAD}(?P<clause>{joined}|{told}|{being}){_AHEAD_END}"
        made[f"behind_{lang}"] = rf"(?:{_BESIDE} |{_BEHIND})(?P<clause>{joined}){_END}"
        made[f"beside_{lang}"] = rf"(?:{_BEHIND}(?P<clause>{told}|{being})|{_BESIDE} and (?P<other>{being})){_END}"
        made[f"nouns_{lang}"] = "|".join(word.removesuffix("y") for word in words)
    return made


def _in_number(noun: str) -> str:
    """A noun in singular and plural."""
    return rf"{noun[:-1]}(?:y|ies)" if noun.endswith("y") else rf"{noun}s?x?"


def _before_noun(phrases: list[str]) -> str:
    return "|".join(phrase if phrase.endswith("'") else f"{phrase} " for phrase in phrases)
