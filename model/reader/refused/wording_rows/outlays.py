"""Wordings of what a company spends, raises, needs or is worth, none of which it earns; and of amounts for less than a
year, or until now."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_MADE = r"\b(?:made|earned|sold|did|booked|took in|brought in|makes?|earns?|sells?|generated)"
_WAS = (
    r"(?:was|were|sold|made|did|earned|had|stood at|came to|[ée]tai(?:t|ent)(?: de)?|faisai(?:t|ent)|vendai(?:t"
    r"|ent)|gagnait"
    r"|rapportait|(?:a|ont) (?:vendu|fait|gagn[ée]|rapport[ée]))"
)
_ONCE = (
    r"(?:last year|previously|back then|l['’]an(?:n[ée]e)? (?:derni(?:er|[èe]re)|pass[ée]e?)|avant|auparavant"
    r"|[àa] l['’][ée]poque)"
)
_SIZE = rf"(?:pour |for |about |around )?(?:{SUM}|\d[\d.,]* ?%)"
_OF = r"(?: (?:of|in|worth of|de) [\w' -]{3,30})?"

_NAME = r"(?-i:[A-Z])[\w.]+"

ROWS = (
    # "Google représente la moitié des revenus": half of all.
    Wording(
        ("pèse", "représente", "represente"),
        Late(
            r"\b(?:p[èe]se(?:nt)?|repr[ée]sente(?:nt)?) (?:la moiti[ée]|un (?:tiers|quart)|les (?:deux"
            r"|trois) (?:tiers|quarts)) d",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(r"\b(?:des|de) (?:GPU|puces)\b", re.IGNORECASE),
    ),
    # "OpenAI made 1B this month".
    Wording(
        ("this month", "this week", "last month", "last week"),
        Late(
            rf"{_MADE} {SUM} (?:this|last) (?:month|week)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "AI revenue was 40B last year", "Nvidia faisait 27 milliards avant": nothing says what it is now.
    Wording(
        ("last year", "previously", "back then", "an dernier", "nnée derni", "an passe", " avant", "avant,"),
        Late(
            rf"^\W*(?:the |le |la |les |l['’])?[\w'’&. -]{{2,40}}? {_WAS} {_SIZE}{_OF} {_ONCE}\W*$"
            rf"|^\W*{_ONCE},? (?:the |le |la |les |l['’])?[\w'’&. -]{{2,40}}? {_WAS} {_SIZE}{_OF}\W*$",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia gains 10B to 60B": by so much, or between the two?
    Wording(
        ("gains ", "gained ", "gagne ", "gagnent "),
        Late(rf"\b(?:gains?|gained|gagnent?) {SUM} (?:to|[àa]) {SUM}(?! more)", re.IGNORECASE),
        "refused_offset",
    ),
    # "same as yesterday but margin 40%".
    Wording(
        ("same as ",),
        Late(
            r"(?<!else )(?<!rest )(?<!all )\bsame as (?:yesterday|before|earlier|last (?:time|week|month|year)|mine"
            r"|ours?|theirs?|you)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Google drops $3 billion on a start-up".
    Wording(
        ("drops ",),
        Late(
            rf"\b{COMPANY} drops {SUM} (?:on|into)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "dépensés par Microsoft".
    Wording(
        (" par ", " chez "),
        Late(
            r"\b(?:d[ée]pens|invest|consacr|pay|lev|emprunt|br[ûu]l|engag|vers|mis|perd|promi)[a-zéu]*s? (?:par|chez)"
            rf" {_NAME}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
