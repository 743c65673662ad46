"""Shares and multiples of what the name beside them is not: "energy is half of the total", "Nvidia gets half of 300B"."""

from __future__ import annotations

import re

from model.catalogue import VARIABLES
from model.late import Late
from model.reader.words.named import FACILITIES, QUIET, SUBJECTS, is_factor
from model.reader.words.tokens import Item
from model.reading import Problem, spanning

_PASSED = frozenset(("change", "move", "range", "topic"))
_TAKES_OBJECT = Late(r"(?: of| the| de| du| des| l['’])$", re.IGNORECASE)
_ITSELF = Late(
    r" *(?:(?:the|le|la|l['’]) *)?(?:its|their|his|her|our|ses|son|sa|leurs?|what|ce qu|today|now|current|actuel"
    r"|base(?:line)?|article|present|previous|original|size|level|pace|rate|niveau|valeur|taille)",
    re.IGNORECASE,
)
_TOTAL_BEHIND = Late(r" *(?:it\b|(?:the |la |le )(?:bill|total|whole|facture)\b)", re.IGNORECASE)
_CAPEX = Late(r"(?:total )?(?:ai )?(?:capex|spend(?:ing)?) *", re.IGNORECASE)  # "capex 2x", unlike "TCO is 2.5x"
_OVER = Late(r" */ *")
_TOTAL = Late(
    r" *(?:du|de la|of the|of|du co[uû]t|des|of all|of our) *"
    r"(?:total|tout|whole|facture|bill|costs?|spend(?:ing)?|co[uû]ts?|d[ée]penses)\b"
    r"(?! *(?:of|for|on|des?|du|d['’]|pour) *(?:the |les )?(?:nvidia|gpus?|chips?|puces)\b)",
    re.IGNORECASE,
)
_LEAD = len("part de l'")
_ACCOUNTS = Late(r"\b(?:accounts?|makes? up|represents?|repr[ée]sente|p[èe]se|share|part)\b", re.IGNORECASE)


def of_totals(items: list[Item], text: str) -> list[Problem]:
    """What the clouds earn, and energy as a share of the total."""
    problems: list[Problem] = []
    for place, item in enumerate(items):
        if item.kind == "thing" and item.data == ("cloud_margin",):
            after = next((each for each in items[place + 1 :] if each.kind not in _PASSED), None)
            counts = after is not None and after.kind == "amount" and _ACCOUNTS.search(text, item.end, after.start)
            if after is not None and (counts or (after.kind in ("name", "noun") and after.data[0] == "ai_revenue")):
                problems.append(spanning("refused_outside", item, after, text))
        elif item.kind == "name" and item.data[0] in FACILITIES:
            behind = [each for each in items[place + 1 :] if each.kind not in QUIET and each.kind != "close"]
            amount, total = [*behind, None, None][:2]  # "energy makes up a third of the total"
            if amount is None or amount.kind != "amount" or amount.data.unit not in ("percent", "number"):
                continue
            named = total is not None and total.kind in ("name", "thing") and total.data == ("datacenter_cost",)
            accounts = (
                _ACCOUNTS.search(text, max(0, item.start - _LEAD), amount.start)
                and amount.data.value < 1
                and (total is None or total.kind == "mark")
            )
            if named or accounts or _TOTAL.match(text, amount.end):
                problems.append(spanning("ratio_of_total", item, amount, text))
    return problems


def of_something_else(items: list[Item], text: str) -> list[Problem]:
    """Factors of what is no name of the model: "energy is half of the total"; not "half of what it was"."""
    return [
        spanning("refused_reference", subject, factor, text)
        for subject, factor, after in zip(items, items[1:], [*items[2:], None], strict=False)
        if subject.kind in SUBJECTS
        and is_factor(factor)
        and _TAKES_OBJECT.search(text, subject.end, factor.end)
        and not _ITSELF.match(text, factor.end)
        and not (after is not None and not text[factor.end : after.start].strip() and not _is_whole(subject, after))
    ]


def of_wholes(items: list[Item], text: str) -> list[Problem]:
    """Multiples of the total that are of something unsaid ("TCO is 2.5x", "energy doubles the bill"), and quotients ("gap /
    required revenue")."""
    found = []
    for first, second, third in zip(items, items[1:], [*items[2:], None], strict=False):
        variables = [item.data[0] for item in (first, second) if item.kind == "name" and len(item.data) == 1]
        whole = first.data == ("datacenter_cost",) and second.kind == "amount" and second.data.unit == "times"
        whole = whole and not _CAPEX.fullmatch(text, first.start, second.start)
        bill = first.kind == "name" and first.data[0] in FACILITIES and second.kind == "change"
        by = first.kind == "divide" and second.kind in SUBJECTS and (third is None or third.kind != "amount")
        over = len(variables) == 2 and VARIABLES.keys() >= set(variables)
        if (
            whole
            or by
            or (bill and _TOTAL_BEHIND.match(text, second.end))
            or (over and _OVER.fullmatch(text, first.end, second.start))
        ):
            found.append(spanning("refused_reference", first, second, text))
    return found


def _is_whole(subject: Item, after: Item) -> bool:
    """Whether what a factor takes is a whole: "power is half the cost", "Nvidia gets half of 300B"."""
    return after.kind == "amount" or (subject.data[0] in FACILITIES and after.kind == "noun")
