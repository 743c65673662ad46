"""Words of a direction beside an amount: "another 5B", "20% above the baseline" and "8B off Nvidia" are changes, "over 60B"
is a limit."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.measured.open_directions import is_supposed, opens
from model.reader.measured.sums import anothers
from model.reader.words.named import COMPARED, FACILITIES, NVIDIA, PARTING, QUIET, SUBJECTS, is_firm
from model.reader.words.spots import Spot, change, is_amount, refuse
from model.reader.words.tokens import Item

_RELATIVE = frozenset(("percent", "points", "times"))
_FOR = Late(r" +(?:for|at|pour|chez) +", re.IGNORECASE)
_GIVEN = Late(r"(?:under|sous) (?:an?|the|une?|la) ", re.IGNORECASE)
_EXTRA = Late(r"(?:extra|additional|incremental|net new)", re.IGNORECASE)
_PLUS = Late("plus|add", re.IGNORECASE)
_FOR_ANOTHER = Late(r"\b(?:for|does|do|would|will|must|should|can|could|may|might)\b", re.IGNORECASE)
_QUALITY = Late(
    r"(?:more|less) (?!than|like|from|for|on|in|and|or|about|or less)[a-z]{4,}(?: of| at|:)? *\$?"
    r"|(?:plus|moins) (?!de |d['’]|que|des |les |environ|pour|chez|avec|cher|dans|sur|en )[a-zà-ÿ]{4,}(?: de| [àa]| :)?"
    r" *\$?"
    r"|(?:lower|higher|plus [a-z]+|moins [a-z]+) ?: *\$?",
    re.IGNORECASE,
)
_BY = Late(r" d[e'’] *\$?$", re.IGNORECASE)
_A_FIGURE = Late(r"\b(?:chiffre|niveau|montant|estimation|hypoth[èe]se|objectif|total|valeur) $", re.IGNORECASE)
_JUDGED = Late(
    r"\w+ (?:prudent|r[ée]alist|raisonn|conserv|modest|ambiti|sobre|plausib|optimis|pessimis)", re.IGNORECASE
)
_INTENSE = Late(
    r"(?: ?\$)?,? (?:or |and |ou )?(?:even|still|much|far|way|slightly|somewhat|a (?:\w+ )?(?:bit|little|touch|lot|tad)) ",
    re.I,
)
_JUDGES = Late(r" +(?!than\b|per\b|for\b|from\b|in (?:sales|revenues?|total)\b|a\b|and\b|or\b)[a-z]", re.IGNORECASE)
_LED = Late(r"\b(?:an?|the|some|at|to)(?: \w+ly)? $", re.IGNORECASE)
_PRECISELY = Late(
    r"(?:more|less) (?:precise|exact|specific|realistic|conservative|accurate|modest|sober|cautious)ly\b", re.I
)
_THAN = ("than", "of")
_MOVED = QUIET | {"move", "spend"}


def direction(spot: Spot) -> None:
    """ "another 5B", "20% above the baseline" and "8B off Nvidia" are changes, "over 60B" is a limit."""
    word, settled, after = spot.word, spot.settled, spot.after
    hedged = _is_hedged(settled)  # "20B or so more"
    amount = settled[-2] if hedged else spot.before if is_amount(spot.before) else None
    if word.kind in ("more", "less") and amount is not None and _INTENSE.fullmatch(spot.text, amount.end, word.start):
        refuse(spot, "bound")  # "60B, even more", "3B a bit less"
        return
    if word.kind in ("more", "less") and is_supposed(settled, spot.items[spot.place + 1 :], spot.text):
        settled.append(change(word))  # "if Nvidia sells less": by how much?
        return
    if word.kind != "another" and opens(spot.settled, word, after, spot.text):
        refuse(spot, "bound")
        return
    if word.kind in ("more", "less") and qualifies(word, after, spot.text):
        return
    if word.kind == "another" and anothers(spot.settled, spot.items[spot.place + 1 :]):
        refuse(spot, "reference")
        return
    if word.kind == "another" and _lists(spot):
        return
    if word.kind == "more" and _EXTRA.match(spot.text, word.start) and _has_amount(spot):
        settled.append(change(word))  # "additional AI revenue of 20B"
        return
    if word.kind == "more" and _EXTRA.match(spot.text, word.start) and _goes_on_top(spot):
        return  # "60B for chips, 40B extra for power"
    if word.kind in ("more", "less") and (behind := _amount_of_name(spot)) is not None:
        settled.insert(behind, change(word))  # "it takes 50B of capex more"
        return
    owned = amount is not None and len(settled) > 1 and settled[-2].kind == "name"
    if word.kind == "off" and owned and after is not None and after.kind in ("name", "thing", "topic"):
        refuse(spot, "offset")  # "OpenAI makes 10B off ChatGPT"
        return
    if _leads(word, after, spot.text):
        settled.append(change(word))
    elif amount and _compares(word, amount, after, spot.text):
        return
    elif amount and (_changes(amount, after, word, settled, spot.text) or _is_apart(word, after, spot.text)):
        ranged = [item.kind for item in settled[-3:]] == ["amount", "range", "amount"] and settled[-2].data == "to"
        settled.insert(-3 if ranged else -2 if hedged else -1, change(word))  # "5 to 10 billion more"
    elif word.kind == "off":
        settled.append(change(word))
    elif _GIVEN.match(spot.text, word.start) and is_amount(after):
        return  # "the gap under a 33% margin"
    elif word.kind != "another" and _limits(amount, after):
        refuse(spot, "bound")


def qualifies(word: Item, after: Item | None, text: str) -> bool:
    """Whether a word of direction only compares what an amount is called: "a more conservative 55B", "un chiffre plus
    prudent de 55 Md$", "margin lower: 40%"."""
    if after is None or not is_amount(after) or _QUALITY.fullmatch(text, word.start, after.start) is None:
        return False
    if word.kind != "change":
        return (_LED.search(text, 0, word.start) or _PRECISELY.match(text, word.start)) is not None
    # "a margin that is higher by 10 %", "plus élevée de 10 %": by how much it is
    by = _BY.search(text, word.end, after.start) is not None
    return not by or (_JUDGED.match(text, word.start) or _A_FIGURE.search(text, 0, word.start)) is not None


def _has_amount(spot: Spot) -> bool:
    """Whether a name stands behind a word, and its amount behind that; not "extra AI revenue needed for 60B of GPUs"."""
    behind = [item for item in spot.items[spot.place + 1 :] if item.kind not in ("range", "noun")][:2]
    noun = spot.after is not None and spot.after.kind == "noun"  # "OpenAI incremental revenue 5B"
    kinds = [item.kind for item in behind]
    if kinds[1:] == ["amount"] and _FOR_ANOTHER.search(spot.text, behind[0].end, behind[1].start):
        return False
    return kinds in (["name", "amount"], ["thing", "amount"]) or (noun and kinds[:1] == ["amount"])


def _goes_on_top(spot: Spot) -> bool:
    """Whether an amount is what energy costs beside that of the GPUs."""
    after, gpus = spot.after, [item for item in spot.settled if item.kind in ("name", "thing")]
    energy = after is not None and after.kind == "name" and after.data[0] in FACILITIES
    return energy and is_amount(spot.before) and [item.data for item in gpus] == [NVIDIA]


def _amount_of_name(spot: Spot) -> int | None:
    """Where an amount stands right before the name that a word at the end of its part follows: "50B of capex more"."""
    ends = spot.after is None or spot.after.kind in PARTING
    said = [item for item in spot.settled if item.kind != "range"][-2:]
    if not ends or [item.kind for item in said] not in (["amount", "name"], ["amount", "thing"], ["amount", "noun"]):
        return None
    if "(" in spot.text[said[0].end : said[1].start]:
        return None  # "Nvidia 60B (energy extra)"
    return next(at for at, item in enumerate(spot.settled) if item is said[0])


def _leads(word: Item, after: Item | None, text: str) -> bool:
    """Whether a word right before an amount makes it a change: "another 5B", "an extra 5B"; not "more than 5B"."""
    if word.kind not in ("another", "more", "less") or not is_amount(after) or _is_apart(word, after, text):
        return False
    return not text[word.start : word.end].lower().endswith(_THAN)


def _compares(word: Item, before: Item, after: Item | None, text: str) -> bool:
    """Whether "more" belongs to a word behind it: "0.55 looks more realistic"."""
    apart = word.kind in ("more", "less") and bool(text[before.end : word.start].strip())
    judged = _JUDGES.match(text, word.end) is not None and not text[word.start : word.end].lower().endswith(_THAN)
    return apart and judged and (after is None or after.kind not in COMPARED)


def _is_hedged(settled: list[Item]) -> bool:
    return len(settled) > 1 and settled[-1].kind == "range" and settled[-1].data == "about" and is_amount(settled[-2])


def _lists(spot: Spot) -> bool:
    """Whether "another" only goes on with a list: "GPUs cost 92B, facilities another 69B"."""
    before, earlier = spot.before, [item.kind for item in spot.settled]
    if before is not None and before.kind == "change" and _PLUS.fullmatch(spot.text, before.start, before.end):
        earlier.pop()  # "chips cost 60B, plus another 40B for power"
    if "amount" not in earlier or "change" in earlier:
        return False
    behind = next((item for item in spot.items[spot.place + 2 :] if item.kind not in _MOVED), None)
    if behind is not None and behind.kind in SUBJECTS and behind.data[0] in FACILITIES:
        return True  # "chips cost 60B and another 40B goes to power"
    if before is None or before.kind not in ("name", "thing") or before.data[0] == "ai_revenue":
        return False
    if is_firm(before) and spot.text[before.end : spot.word.start].strip():
        return False  # "margin 40% and Google makes another 5B"
    return earlier.count("name") + earlier.count("thing") > 1


def _is_apart(word: Item, after: Item | None, text: str) -> bool:  # "10B more on a 4-year payback"
    return word.kind in ("more", "less") and is_amount(after) and bool(after and text[word.end : after.start].strip())


def _changes(amount: Item, after: Item | None, word: Item, before: list[Item], text: str) -> bool:
    """Whether an amount and the word behind it are a change: "20% above the baseline", "8B off Nvidia"."""
    if word.kind == "off":
        named = len(before) > 1 and before[-2].kind == "name"
        return amount.data.unit in _RELATIVE or (after is not None and after.kind == "name" and not named)
    if word.kind in ("more", "less"):
        if after is not None and after.kind == "name" and _FOR.fullmatch(text, word.end, after.start):
            return True  # "15B more for Microsoft"
        if after is None or after.kind not in ("name", "noun", "amount", "thing"):
            return True
        joined = after.kind in ("name", "thing") and after.start - word.end < 2
        return joined and (amount.data.unit in _RELATIVE or _is_of(before, after))
    share = amount.data.unit == "number" and 0 < amount.data.value < 1  # "a fifth above base"
    relative = share or amount.data.unit in _RELATIVE
    return relative and (after is None or after.kind in PARTING or after.kind == "baseline")


def _is_of(before: list[Item], after: Item) -> bool:
    """Whether a sum with "more" behind it is of what follows: "50B more capex", "Google makes 5B more AI revenue"."""
    owner = before[-2] if len(before) > 1 else None
    if owner is None or owner.kind not in SUBJECTS:
        return True
    return after.data in (("ai_revenue",), owner.data)


def _limits(before: Item | None, after: Item | None) -> bool:
    """Whether "above", "over", "under" stands beside what it could limit."""
    return is_amount(before) or (after is not None and after.kind in ("amount", "change"))
