"""Numbers in words where they stand: which are amounts, and which only count something."""

from __future__ import annotations

from model import amounts
from model.amounts import Amount
from model.late import Late
from model.numerals import NUMERALS

# What a small number in words counts, which is no amount.
_SOME = frozenset(word for word, value in NUMERALS.items() if 2 <= value <= 12)
_COUNTED = Late(
    r" (?:of (?:our|my|its|these|those|them|us)\b|(?:other |more |autres )?(?:paramet\w+|inputs|variables|numbers"
    r"|assumptions|hypotheses|figures|things|changes|companies|firms|names|players|people|friends|partners|colleagues|ways"
    r"|reasons|lines|parts|pieces|components|layers|legs|blocks|worlds|scenarios|cases|outcomes|states|choses|chiffres|entreprises|societes|acteurs|raisons|facons|modifications|changements)\b)"
)
_FROM_ONE = Late(
    rf" (?:to|or|a|ou) (?:{'|'.join(word for word, value in NUMERALS.items() if 2 <= value <= 12)}|[2-9])"
    r" ?(?:hundred|thousand|[mbt]r?illi|milliard|percent|per cent|pour cent|points?|years?|ans|[%bmt]|bn|tn|md)"
)
_COUNTLESS = frozenset(("billions", "trillions", "millions", "thousands", "hundreds", "milliards"))
_SINGLE = frozenset(("billion", "trillion", "million", "milliard"))
_BEFORE_ONE = Late(r"(?:\d|\b(?:an?|the|one|per|each|every|any|le|du|par|chaque|un|le|au|of|in)|^|[^\w ]) *$")


def is_no_amount(words: list[str], text: str, end: int) -> bool:
    """Whether number words are none of the model's amounts: "in trillions", "two of our companies", "deux paramètres"."""
    if all(word in _COUNTLESS for word in words):
        return True
    return len(words) == 1 and words[0] in _SOME and _COUNTED.match(text, end) is not None


def starts_range(text: str, end: int) -> bool:
    """Whether a "one" that ends at a place begins a range: "one to two billion"."""
    return _FROM_ONE.match(text, end) is not None


def amount_in_words(words: list[str], text: str, start: int, end: int, lang: str) -> tuple[Amount, int] | None:
    """As `amounts.read_words`; faulty where a magnitude stands alone, behind a word that may be a slip of its number:
    "seen billion"."""
    read = amounts.read_words(words, text, end, lang)
    if (
        read
        and len(words) == 1
        and words[0] in _SINGLE
        and _BEFORE_ONE.search(text[max(0, start - 12) : start]) is None
    ):
        return read[0]._replace(fault="uncounted"), read[1]
    return read
