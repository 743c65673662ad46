"""What one thing does to another: "what does Nvidia at 60B do to the gap?", "a margin of 60% widens the gap". The result is
asked for, and the word that says which way it goes gives it no value."""

from __future__ import annotations

import re

from model.catalogue import EQUATIONS
from model.late import Late
from model.reader.measured.changes_in import tells_of_next
from model.reader.words.named import LIGHT, NAMES, is_factor, names_company
from model.reader.words.spots import is_amount
from model.reader.words.tokens import Item
from model.text import has_any

EFFECTS = frozenset(("ask", "change", "move", "close"))
_GOING = EFFECTS - {"ask"}
_DOING = (
    "do to", "does to", "mean", "impl", "impact", "effect", "influence", "affect", "alter", "olve", "résou", "ignifi",
    "donne", "devient", "effet", "ncidence", "hit", "shift", "fait",
)  # fmt: skip
_PASSED = LIGHT | {"mark", "noun"}
_TARGETS = frozenset(("break_even", "levers", "vanish", "surplus", "versus", "compare", "or"))
# What a question may say before the thing that does something, and what then stands before the result.
_IMPACT = Late(
    r"\b(?:impact|effect|influence|effet|incidence|qu[e'’] ?(?:change|signifie|implique|donne|fait|devient))\b",
    re.IGNORECASE,
)
_SOLVE = Late(r"solve|r[ée]sou", re.IGNORECASE)
_ON = Late(r"\b(?:on|to|for|sur|pour|comme|[àa])\b", re.IGNORECASE)
_DOES = Late(
    r"\b(?:do(?:es)? to|mean|imply|change|affect|impact|hit|shift|move|alter|influence|add to|bring to"
    r"|chang\w+|affect\w+|modifi\w+|r[ée]dui\w+|augment\w+|creus\w+|combl\w+)\b",
    re.IGNORECASE,
)
_VALUED = Late(
    r"(?:['’]s)?(?: *(?:at|of|is|being|making|selling|earning|going to|à|a|de|d['’]une?|=|:|faisant|vendant))? *\$?",
    re.IGNORECASE,
)
_MORE = Late(
    r"plus|(?:de|en) (?:plus|moins)|suppl[ée]mentaires?|additionnel\w*|another|extra|additional", re.IGNORECASE
)
_THAT = Late(r" *(?:that|which|qu[e'’]) *", re.IGNORECASE)
_IF = Late(r"\b(?:if|when|unless|si|quand) (?:the |our |l['’]|la |le |les )?$", re.IGNORECASE)
_ORDERS = Late(r"(?:give|show|run)(?: (?:me|us))?|gimme|montre(?:-moi)?|donne(?:-moi)?", re.IGNORECASE)
_BESIDE = Late(r"\b(?:and|but|while|whereas|although|et|mais|alors que|tandis que)\b|[,;]", re.IGNORECASE)
_PARTED = Late("[,;:.?!—–→|\\n]|->")


def effects(items: list[Item], kinds: set[str], text: str) -> list[Item]:
    """The items with a question for the result in place of what is said to be done to it."""
    if "ask" in kinds:
        items = _without_orders(items, text)
    if kinds.isdisjoint(_GOING) and not has_any(text, _DOING):
        return items
    said = [item for item in items if item.kind not in _PASSED]
    names = sum(item.kind in NAMES for item in said)
    amounts = sum(item.kind == "amount" or is_factor(item) for item in said)
    if not amounts or names != amounts + 1 or not _TARGETS.isdisjoint(item.kind for item in said):
        return items  # each name but one has its value
    found = _asked(said, text) or _told(said, text)
    if found is None:
        return items
    spent, result = found
    kept = [item for item in items if item not in spent]
    if said[-1] is not result and _is_result(said[-1]) and text.rstrip().endswith("?"):
        return kept  # "the hole shrinks once payback is 2 years. Coverage?"
    place = kept.index(result)
    return [*kept[:place], Item("ask", None, result.start, result.start), *kept[place:]]


def _without_orders(items: list[Item], text: str) -> list[Item]:
    """The items without "give me" and the like before a thing that has its value: "show me Nvidia at 60B and the gap"."""
    kept = []
    for place, item in enumerate(items):
        behind = [each for each in items[place + 1 :] if each.kind != "range"][:2]
        named = [each.kind for each in behind] == ["name", "amount"] and behind[0].data[0] not in EQUATIONS
        if not (item.kind == "ask" and named and _ORDERS.fullmatch(text, item.start, item.end)):
            kept.append(item)
    return kept


def _asked(said: list[Item], text: str) -> tuple[list[Item], Item] | None:
    """(the items that only ask for an effect, the result): "what does a gap of 50B mean for Nvidia?"."""
    for place, ask in enumerate(said):
        verb = said[place + 1 : place + 2] if ask.kind == "ask" else []
        verb = [each for each in verb if each.kind == "move"]  # "que change OpenAI à 20 Md$ pour l'écart ?"
        thing, amount, *others = [*said[place + 1 + len(verb) :], None, None]
        if ask.kind != "ask" or thing is None or thing.kind not in NAMES or not is_amount(amount) or amount is None:
            continue
        result = next((item for item in others if item is not None and item.kind in NAMES), None)
        if result is None or not _VALUED.fullmatch(text, thing.end, amount.start):
            return None
        between = text[amount.end : result.start]
        led = _IMPACT.search(text, 0, thing.start) or _SOLVE.match(text, ask.start)  # "solve gap=0 for Nvidia"
        if not (_ON.search(between) if led else _DOES.search(between)):
            return None
        verbs = [item for item in others if item and item.kind in EFFECTS and item.start < result.start]
        return [ask, *verb, *verbs], result
    return None


def _told(said: list[Item], text: str) -> tuple[list[Item], Item] | None:
    """(the word that says which way the result goes, the result): "with OpenAI at 20B the gap falls"."""
    if (dug := _widened(said, text)) is not None:
        return dug
    for place, word in enumerate(said):
        before, after = said[place - 1] if place else None, said[place + 1] if place + 1 < len(said) else None
        if word.kind == "close":
            goes = "?" in text and before is not None and before.kind == "amount"  # "OpenAI 20B closes the gap?"
        else:
            goes = word.kind == "move" or word.data in ("up", "down")
        if not goes or word.kind not in EFFECTS or _MORE.fullmatch(text, word.start, word.end):
            continue
        if tells_of_next(word, text):
            continue  # "the gap after a 10B rise in capex"
        following = said[place + 2] if place + 2 < len(said) else None
        if (
            _is_result(after)
            and after is not None
            and not is_amount(following)
            and before is not None
            and is_amount(before)
        ):
            if not _PARTED.search(text, before.end, after.start):
                return [word], after
        elif _is_result(before) and before is not None and not _sizes(after) and word.kind != "close":
            if _IF.search(text, 0, before.start) or _goes_by_itself(before, said, text):
                return None  # "Nvidia sells 60B if capex falls"
            earlier = [item for item in said[: max(place - 2, 0)] if item.kind not in EFFECTS]
            owned = bool(earlier) and earlier[-1].kind in NAMES
            valued = place > 1 and is_amount(said[place - 2]) and not owned
            # "the gap raising Google by 3B"
            orders = after is not None and after.kind in NAMES and is_amount(following)
            if not (valued or orders) and not _PARTED.search(text, before.end, word.start):
                return [word], before
    return None


def _widened(said: list[Item], text: str) -> tuple[list[Item], Item] | None:
    """The same of a result that comes first: "the gap that Nvidia's 60B widens", "le trou que creusent 60 Md$ de GPU"."""
    result, *rest = said
    if not _is_result(result) or not rest or not _THAT.match(text, result.end):
        return None
    verbs = [item for item in rest if item.kind in ("change", "move")]
    asks = [item for item in rest if item.kind == "ask"]
    told = [item for item in rest if item not in verbs and item not in asks]
    if len(verbs) != 1 or sorted(item.kind for item in told) not in (["amount", "name"], ["amount", "thing"]):
        return None
    return [*verbs, *asks], result


def _is_result(item: Item | None) -> bool:
    return item is not None and item.kind == "name" and len(item.data) == 1 and item.data[0] in EQUATIONS


def _goes_by_itself(result: Item, said: list[Item], text: str) -> bool:
    """Whether a result can be an input whose change is told beside another: "Nvidia at 120B and AI revenue collapses",
    "Nvidia sells 80B and facility costs fall"."""
    others = [item for item in said if item is not result]
    if result.data == ("ai_revenue",):
        return not any(map(names_company, others))
    told = max((item.end for item in others if is_amount(item) and item.end <= result.start), default=result.start)
    return result.data == ("facility_cost",) and _BESIDE.search(text, told, result.start) is not None


def _sizes(item: Item | None) -> bool:
    """Whether an item is an amount or a factor: "AI revenue growing by half"."""
    return item is not None and (is_amount(item) or is_factor(item))
