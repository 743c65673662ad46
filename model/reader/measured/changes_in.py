"""Changes that a noun tells ("a 10B rise in capex"), or that are told twice ("falls another 10B")."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES
from model.late import Late
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import Item

_NOUN_IN = Late(
    r"(?:haircut|shock|bump|uplift|trim|increase|rise|jump|gain|boost|hike|surge|growth|expansion|cut|drop|decrease|reduction|fall|decline|slump|dip)s?"
    r" (?:in|of|to|for|at) (?:the |our )?",
    re.IGNORECASE,
)
_AGAIN = Late(
    r"plus|an(?:other| additional| extra)|a further|extra|additional|more|(?:de|en) plus|suppl[ée]mentaires?"
    r"|additionnel\w*",
    re.IGNORECASE,
)
# Behind these an amount is no longer of the change before it.
ASIDE = Late(r"\b(?:at|with|if|given|[àa]|avec|si)\b", re.IGNORECASE)
# Unlike "Google gagne 10 Md$", which it earns: "les revenus de l'IA gagnent 20 Md$".
GAINS = Late(
    r"\bgain\w*$|\b(?:revenus?|recettes?|chiffre d['’]affaires|ventes|[ée]cart|trou|co[ûu]t|besoin|requis)\b"
    r"(?:(?! (?:si|o[uù]|que|quand) )[^,;.]){0,32} gagn\w*$",
    re.IGNORECASE,
)
# A rate, which can change as well as what it is of.
GROWTH = Late("growth|croissance", re.IGNORECASE)
_CARRYING = frozenset(("quantity", "filler", "range", "name", "noun", "thing"))


def tells_of_next(word: Item, text: str) -> bool:
    """Whether a noun of change leads to what changes: "rise in capex"."""
    return word.kind == "change" and _NOUN_IN.match(text, word.start) is not None


def at_their_names(result: list[Item], items: list[Item], text: str) -> list[Item]:
    """The items with each change that a noun tells behind the name that it is of, which may stand nearer to another name:
    "the gap after a 10B rise in capex"."""
    for place, word in enumerate(items[:-2]):
        quantity, *rest = result[place - 1 : place] or [word]
        following = [item for item in items[place + 1 : place + 3] if item.kind != "filler"]
        if word.kind != "change" or quantity.kind != "quantity" or not following or rest:
            continue
        name = following[0] if following[0].kind != "range" else following[-1]
        if name.kind not in ("name", "thing") or not _NOUN_IN.fullmatch(text, word.start, name.start):
            continue
        if not text[quantity.end : word.start].strip():
            kept = [item for item in result if item is not quantity]
            at = next(at for at, item in enumerate(kept) if item is name)
            asked = any(item.kind == "ask" for item in kept[:at]) and all(item.kind != "name" for item in kept[:at])
            at += not asked  # "what does a 10% rise in capex do to the gap?"
            return [*kept[:at], quantity, *kept[at:]]
    return result


def changed_once(items: list[Item], text: str) -> list[Item]:
    """The items without a word like "another" or "de plus" beside an amount that a verb changes by already: "falls another
    10B", "baisse de 20 Md$ de plus"."""
    again: list[Item] = []
    for place, item in enumerate(items):
        if item.kind != "change" or not _AGAIN.fullmatch(text, item.start, item.end):
            continue
        end = item.start
        for before in reversed(items[:place]):
            if before.kind == "change":
                if before.data != "gain" and not (
                    ASIDE.search(text, before.end, end) or _AGAIN.fullmatch(text, before.start, before.end)
                ):
                    again.append(item)
                break
            aims = before.kind == "name" and before.data[0] in OUTCOMES
            if before.kind not in _CARRYING or aims or (before.kind == "quantity" and before is not items[place - 1]):
                break
    return [item for item in items if not any(item is each for each in again)] if again else items


def has_no_amount(items: list[Item], place: int) -> bool:
    """Whether a verb of change says no more than what it changes: "by extending payback", not "by cutting capex by 20B"."""
    behind = [item.kind for item in items[place + 1 :] if item.kind not in ("filler", "range", "topic")][:4]
    told = next((kind for kind in behind if kind not in SUBJECTS), "")
    return bool(behind) and behind[0] in SUBJECTS and told != "quantity"
