"""Words of a direction that leave open by how much, from where or up to what: "60B, or rather more", "60B plus", "if Google
earns more", "move 5B to Microsoft"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.paired.repair import missing_value
from model.reader.words.named import PARTING, is_firm
from model.reader.words.spots import is_amount
from model.reader.words.tokens import START, Item
from model.reading import Problem, spanning

_HESITATING = frozenset(("mark", "separator", "correct", "let", "filler", "or"))
_ENDS = frozenset((".", "?", "!", "\n", ";"))
_EXACTLY = Late(
    r"\b(?:no|not|not a \w+|nor|ni|pas|rien de|once|what['’]?s|what is) $|\bn(?:e |['’])[^,;.]*$", re.IGNORECASE
)
_SPEAKS_ON = Late(r"[\s'’-]*[^\W\d_]")
_SUPPOSING = Late(r"(?:what |and |et )?(?:if|si)|when|once|quand|s['’]", re.IGNORECASE)
_TRANSFERS = Late(r"(?:mov|shift|transf|re-?alloc|redirect|d[ée]pla|bascul|r[ée]affect|passent|passe\b)", re.IGNORECASE)
_OR_SO = Late(
    r",? *(?:ou )?(?:alors )?(?:un (?:petit )?peu|l[ée]g[èe]rement|beaucoup|nettement|m[êe]me|encore|bien|sensiblement) ",
    re.IGNORECASE,
)
_OPENING = frozenset(("plus", "davantage"))


def opens(before: list[Item], word: Item, after: Item | None, text: str) -> bool:
    """Whether a word of direction is all that is said behind a mark, so that the amount before it is only a bound: "60B, or
    rather more", "60 Md$, enfin plus"; not "60B, no more and no less"."""
    ends = after is None or after.kind in PARTING
    if not ends or _EXACTLY.search(text, 0, word.start) or _SPEAKS_ON.match(text, word.end):
        return False
    place = len(before)
    while place and before[place - 1].kind in _HESITATING and before[place - 1].data not in _ENDS:
        place -= 1
    return 0 < place < len(before) and is_amount(before[place - 1])


def is_supposed(before: list[Item], behind: list[Item], text: str) -> bool:
    """Whether a word of direction between such items is all that is supposed of a thing: "if Google earns more", "what if
    Nvidia shipped fewer GPUs?"."""
    lead = [item for item in before if item.kind not in ("filler", "range") and item.data != "lose"][-3:]
    if lead and lead[-1].kind == "change":
        lead.pop()  # "si OpenAI gagne plus"
    said = [item.kind for item in lead[-2:]]
    if said not in (["separator", "name"], ["separator", "thing"]):
        return False
    if not _SUPPOSING.fullmatch(text, lead[-2].start, lead[-2].end):
        return False
    rest = behind[1:] if behind and behind[0].kind in ("thing", "noun", "name") else behind
    return not rest or rest[0].kind == "mark"


def supposed_without_value(items: list[Item], text: str) -> list[Problem]:
    """What is supposed last of a thing that has no value: "what if Google earned?"."""
    said = items[:-1] if items and items[-1].kind == "mark" else items
    link, name = said[-2:] if len(said) > 1 else (None, None)
    if link is None or name is None or link.kind != "separator" or name.kind not in ("name", "thing"):
        return []
    return [missing_value(name, text)] if _SUPPOSING.fullmatch(text, link.start, link.end) else []


def half_said(items: list[Item], text: str) -> list[Problem]:
    """Changes that say no amount of their own: "60B plus" (or more), "adds 10B to its 20B"."""
    found = []
    for place, item in enumerate(items):
        if item.kind != "change":
            continue
        word = text[item.start : item.end].lower()
        before, *after = [items[place - 1] if place else None, *items[place + 1 : place + 4]]
        ends = not after or after[0].kind in PARTING
        if word == "plus" and ends and before is not None and before.kind == "amount" and before.data.unit != "times":
            found.append(spanning("refused_bound", before, item, text))
        elif (word == "moins" and ends and _hesitates(items[:place], item, text)) or (
            word in _OPENING and opens(items[:place], item, after[0] if after else None, text)
        ):
            found.append(Problem("refused_bound", item.start, item.end, text[item.start : item.end]))
        elif (
            [each.kind for each in after] == ["amount", "range", "amount"]
            and after[1].data == "to"
            and word.startswith("add")
            and after[0].data.unit == after[2].data.unit == "money"
        ):
            found.append(spanning("refused_offset", item, after[2], text))
    return found


def _hesitates(before: list[Item], word: Item, text: str) -> bool:
    """Whether an amount may as well be a little less: "40 Md$ ou un peu moins"; not "40 Md$ de moins"."""
    amount = next((item for item in reversed(before) if item.kind not in ("or", "range", "filler")), None)
    return is_amount(amount) and amount is not None and _OR_SO.fullmatch(text, amount.end, word.start) is not None


def moved_from_nowhere(items: list[Item], text: str) -> list[Problem]:
    """Money that moves to a company and is not said to leave another, which would be both a level and a change: "move 5B to
    Microsoft", "5 Md$ passent à Microsoft"."""
    found: list[Problem] = []
    for place, verb in enumerate(items):
        if verb.kind != "move" or not _TRANSFERS.match(text, verb.start):
            continue
        behind = items[place + 1] if place + 1 < len(items) else None
        amount = behind if is_amount(behind) else items[place - 1] if place else None
        rest = items[place + 1 + (amount is behind) :][:2]
        if amount is None or amount.kind != "amount" or amount.data.unit != "money" or amount.data.sign:
            continue
        led = [item.kind for item in rest] == ["range", "name"] and rest[0].data in ("to", "about") and is_firm(rest[1])
        if led and not any(item.kind == "range" and item.data == "from" for item in items):
            found.append(spanning("refused_offset", min(verb, amount, key=START), rest[1], text))
    return found
