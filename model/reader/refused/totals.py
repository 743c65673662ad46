"""A part beside its total, where it stays open whether the total has it in it: "AI revenue 75B, OpenAI's 13B on top", "AI
revenue including OpenAI is 100B", "AI revenue less OpenAI 62B", "capex 150B plus 60B of GPUs"."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.reader.words.named import FACILITIES, QUIET, names_company
from model.reader.words.tokens import Item
from model.reading import Problem, spanning

_TOTAL = ("ai_revenue",)
_COST = ("datacenter_cost",)
_PARTS = FACILITIES | {"nvidia_revenue"}
_LACKS = Late(r"\b(?:excl\w*|without|ex|hors|sans)\b", re.IGNORECASE)
_ADDED = Late(
    r"\bplus\b|\+|\bon top\b|\bin addition\b|\band another\b|\badd(?:s|ed|ing)?\b|ajout|\ben plus\b|\bbefore\b|\bavant\b",
    re.IGNORECASE,
)
_INCLUDED = Late(
    r"\b(?:incl\w*|counting|with|led by|driven by|notably|mostly|mainly|chiefly|thanks to|i\.?e|that is|namely|less"
    r"|minus|beyond|without|excluding|excl|ex|net of|apart from|outside|only from|from|avec|y compris|dont|compris\w*"
    r"|tir[ée]\w*|port[ée]\w*|notamment|surtout|soit|c['’]est-[àa]-dire|r[ée]sume|boils? down|comes? down"
    r"|amounts to|hors|sans|moins|vient|provient)\b",
    re.IGNORECASE,
)
_SUFFIX = Late(r"[ ,]*(?:included|inclusive|excluded|aside|comprise?|incluse?|excepté|exclue?)\b", re.IGNORECASE)
_OWN = Late(r"\b(?:at|making|earning|doing|[àa])\b", re.IGNORECASE)
_CONDITION = Late(
    r"(?: adds? up to| comes? to| is| total| (?:do|would) we (?:have|get)| is there)? (?:with|if|when|avec|si) ",
    re.IGNORECASE,
)
_LED = Late(r"\b(?:including|counting|incl\.?|with|y compris|avec|en comptant) *$", re.IGNORECASE)
_SMALL = frozenset(("separator", "less", "more", "above", "without", "change"))
_TRAILS = Late(r"[ ,]*(?:on top|in addition|extra|additional|en plus|en sus)\b", re.IGNORECASE)


def beside_totals(items: list[Item], text: str) -> list[Problem]:
    """Totals of AI revenue that a company is added to, counted in or taken from."""
    said = [item for item in items if item.kind not in QUIET | {"mark"}]
    found = []
    for place, total in enumerate(said):
        if total.kind != "name" or total.data != _TOTAL or _owned(said, place, text):
            continue
        valued = place + 1 < len(said) and said[place + 1].kind == "amount"
        at = next((at for at in range(place + 1, len(said)) if names_company(said[at])), None)
        if at is not None and (_added(said, place, at, text) if valued else _included(said, place, at, text)):
            found.append(spanning("partial_total", total, said[at], text))
        elif (
            valued
            and place
            and names_company(said[place - 1])
            and not _is_his(said[place - 1], total, text)
            and _LED.search(text, 0, said[place - 1].start)
        ):
            found.append(
                spanning("partial_total", said[place - 1], total, text)
            )  # "including OpenAI, AI revenue is 100B"
    return found


def beside_costs(items: list[Item], text: str) -> list[Problem]:
    """Costs of data centres that GPUs or energy are added to or taken from."""
    said = [item for item in items if item.kind not in QUIET | {"mark"}]
    found = []
    for place, (total, amount) in enumerate(pairwise(said)):
        if not (total.kind == "name" and total.data == _COST and amount.kind == "amount"):
            continue
        part = next(
            (item for item in said[place + 2 :] if item.kind in ("name", "thing") and item.data[0] in _PARTS), None
        )
        own = part and [each.kind for each in said[place + 2 : said.index(part) + 2]].count("amount") == 1
        if (
            part
            and own
            and (_ADDED.search(text, amount.end, part.start) or _LACKS.search(text, amount.end, part.start))
        ):
            found.append(spanning("refused_offset", total, part, text))
    return found


def _is_his(company: Item, total: Item, text: str) -> bool:
    """Whether a total is the company's own: "with Oracle AI revenue at 4B"; not "including OpenAI AI revenue is 100B"."""
    beside = not text[company.end : total.start].strip()
    return beside and text[: company.start].rstrip().lower().endswith(("with", "avec"))


def _owned(said: list[Item], place: int, text: str) -> bool:
    """Whether "AI revenue" is of the amount before it: "13B of AI revenue"."""
    before = said[place - 1] if place else None
    return before is not None and before.kind == "amount" and not text[before.end : said[place].start].strip(" ofde'’")


def _added(said: list[Item], place: int, at: int, text: str) -> bool:
    """Whether a company with an amount of its own comes on top of a total that has one."""
    amount, company = said[place + 1], said[at]
    own = [item for item in said[at - 1 : at + 2] if item.kind == "amount" and item is not amount]
    end = max([company.end, *(item.end for item in own)])
    return bool(own) and bool(_ADDED.search(text, amount.end, company.start) or _TRAILS.match(text, end))


def _included(said: list[Item], place: int, at: int, text: str) -> bool:
    """Whether the amount behind a company is the total's that is said to have it in it, or not."""
    following = said[at + 1] if at + 1 < len(said) else None
    if following is None or following.kind != "amount" or any(item.kind not in _SMALL for item in said[place + 1 : at]):
        return False
    total, company = said[place], said[at]
    if _OWN.search(text, company.end, following.start) and _CONDITION.fullmatch(text, total.end, company.start):
        return False  # "total AI revenue with Meta at 18B?"
    suffix = _SUFFIX.match(text, company.end)
    return bool(suffix or _INCLUDED.search(text, total.end, company.start))
