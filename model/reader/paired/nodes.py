"""Names and quantities in their order, and what stands against pairing each with the one before it."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES, is_company
from model.late import Late
from model.reader.paired.pairing import Node, Pair, fits
from model.reader.paired.sharing import ARTICLES
from model.reader.words.named import LIGHT, PARTING, SUBJECTS
from model.reader.words.tokens import Item
from model.reading import Quantity, fit

# What stands against a pair: marks, a word that says little, "for" ("margin for 80% coverage": the amount belongs to what
# follows), and what no pair reaches over.
_MARKS = {",": 4, ";": 8, "\n": 8, ".": 14, "?": 8, "-": 4}
_OTHER_MARK, _JOINT, _WORD, _FOR_AMOUNT, _FOR_THING, _CLOSED = 4, 4, 1, 3, 5, 20
_COLON = 8
_BOUND = 10  # what "=" gives a pair: more than an amount of another kind takes from it ("gap=60% margin=?")
_SHORTEST_FOR = 3  # characters between a name and the amount that "for" parts from it
_PASSED = LIGHT | {"counted_in"}
# What is asked for at a value of another thing: "required revenue at 80B Nvidia".
ASKED_AT = frozenset(
    ("coverage", "required_revenue", "datacenter_cost", "gap", "demand_backed_spend", "anticipated_spend")
)
_ASKING = frozenset(("need", "range", "move", "spend", "filler"))
_OF = frozenset(("of", "of the", "of a", "de", "d'", "d’", "des", "du", "de la", "de l'", "de l’"))
_FOR = Late(r"\b(?:for|pour)(?: an?| the| une?| des| les| le| la)? *$", re.IGNORECASE)
_TAKES = Late(r"\b(?:with|on|run|try|take|assume)(?: the| total| a)* $", re.IGNORECASE)
_THAT = Late(r"\bce qu[e'’]|\bis what\b", re.IGNORECASE)
_AT = Late(r" *(?:(?:at|@|with|under|for|on|given|à|a|avec|pour|sous)(?: an?| une?)?) *", re.IGNORECASE)
_IF = Late(
    r"\b(?:if|when|once|assuming|after (?!fill|clos|plug|bridg)[a-z]+ing|si|s['’]ils?|quand|apr[èe]s avoir)\b",
    re.IGNORECASE,
)
# What leads to whose value it is behind a result: "coverage after clouds take 20%?".
_WHILE = Late(
    r" *(?:at|if|when|once|assuming|after|as|while|with|where|si|quand|apr[èe]s que|tandis que)\b", re.IGNORECASE
)
_FOR_LAST = Late(r"\b(?:for|pour)(?: an?| une?)? *\$?$", re.IGNORECASE)
_TO_LAST = Late(r" [àa] *\$?$", re.IGNORECASE)
_WHICH = Late(r"\bquel(?:le)?s? *$", re.IGNORECASE)
_ELSE = Late(r"\b(?:vs|versus|or|ou|contre)\b", re.IGNORECASE)
_AT_LAST = Late(r"(?:\b(?:at|with|under|given|avec|sous)(?: an?| une?)?|@|\bw/) *\$?$", re.IGNORECASE)
_GIVEN = Late(r"\b(?:with|if|when|once|given|say|avec|si|quand)(?: the| la| le| l['’])? *$", re.IGNORECASE)
_TO_REACH = Late(
    r"\b(?:to (?:hit|reach|get|get to|bring|see|have|achieve)|(?:that|which|to) (?:would |will |could "
    r"|can )?(?:hits?|reach(?:es)?"
    r"|achieves?|gives?|yields?|produces?|means?|implies|delivers?|gets?(?: us)?(?: to)?|brings?(?: us)?(?: to)?|leads? to"
    r"|results? in)|giving|yielding|implying|producing|delivering|achieving|leading to|resulting in|needed(?: for)?)"
    r"(?: an?| the)? *\$?$",
    re.IGNORECASE,
)
_OF_LAST = Late(r"\b(?:of|de|d['’]) *\$?$", re.IGNORECASE)
_ARTICLE = Late(r"(?:^|\s)(?:an?|une?|the|le|la)\s*\$?$", re.IGNORECASE)
_OVER = Late(r":|\b(?:between|entre)\b", re.IGNORECASE)
_THE = Late(r" (?:the |le |la |l['’])", re.IGNORECASE)
_COMPARED = Late(
    r" *(?:bigger|larger|smaller|wider|narrower|higher|lower|better|worse|plus (?:grande?|petite?|large)) "
    r"(?:at|with|under|for|à|avec|pour|sous) *(?:an? |the |une? )?\$?",
    re.IGNORECASE,
)
_IS_OF = Late(r" (?:of|de) (?:about |around |environ )?\$?", re.IGNORECASE)
_AUXILIARY = Late(r"^ *(?:does|do|did|can|could|will|would|may|might|must|should) *\$?$", re.IGNORECASE)


def plain_pairs(items: list[Item], text: str) -> list[Pair] | None:
    """The pairs of a statement where each name has its amount right behind it, the usual case, as `pair` of its nodes finds
    them too; None for any other."""
    pairs: list[Pair] = []
    name: Item | None = None
    parted = True
    for place, item in enumerate(items):
        kind, data, start, _ = item
        if kind == "name" and parted and name is None:
            name, parted = item, False
        elif kind == "quantity" and name is not None:
            if (
                not fits(name, data)
                or _is_for(name.end, start, text)
                or _belongs_ahead(name, False, items, place, text)
            ):
                return None
            pairs.append((name, data))
            name = None
        elif kind in PARTING and name is None:
            parted = True
        else:
            return None
    return pairs if name is None else None


def nodes(items: list[Item], kinds: set[str], text: str) -> list[Node]:
    """The names and quantities of items of these kinds, as `pair` takes them."""
    found: list[Node] = []
    barrier = end = 0
    asked = False
    for place, item in enumerate(items):
        kind = item.kind
        if kind in SUBJECTS:
            of = False
            if found and text[end : item.start].strip() and _stays(items, place):
                barrier += _CLOSED  # "AI hits 90B. Nvidia stays flat."
            elif found:
                weight, of = _before_name(item, found[-1], asked, text, end)
                apart = barrier or ":" in text[end : item.start]
                amount, owner = found[-1].quantity, found[-2].name if len(found) > 1 else None
                valued = amount is not None and owner is not None
                moved = (
                    amount is not None and owner is not None and amount.start < owner.start
                )  # "does a 10% drop in margin increase the gap?"
                barrier += _CLOSED if moved or (apart and _is_asked_last(items, place, barrier, valued)) else weight
            found.append(Node(item, None, barrier, asked, of))
            barrier, asked, end = 0, False, item.end
        elif kind == "quantity":
            if "close" in kinds and _closes(items, place):
                barrier += _CLOSED  # "close the gap with 50B" gives the gap no value
            if _is_for(end, item.start, text):
                barrier += _FOR_AMOUNT
            if found and found[-1].name and found[-1].name.data[0] in ASKED_AT and "?" in text[end : item.start]:
                barrier += _CLOSED  # "Nvidia at 66B: gap? At 80B?"
            before = found[-1] if found else None
            if before and before.name and text[end : item.start].strip() == "=":
                barrier -= _BOUND
            if before and before.name and before.asked and _IS_OF.fullmatch(text, end, item.start):
                found[-1] = before = before._replace(asked=False)  # "what would a gap of 20B require of Microsoft?"
            if before and before.name and _belongs_ahead(before.name, before.asked, items, place, text):
                barrier += _CLOSED
            found.append(Node(None, item.data, barrier, asked, False))
            barrier, asked, end = 0, False, item.end
        elif kind == "mark":
            barrier += _MARKS.get(item.data, _OTHER_MARK)
            asked = False
        elif kind == "separator" or (kind == "let" and not (place and items[place - 1].kind in SUBJECTS)):
            barrier += _JOINT
            asked = False
        elif kind in ("ask", "extreme"):
            asked = True
            # "So the required revenue is what?", "OpenAI at 20B Nvidia can sell how much to break even?"
            if found and found[-1].name and (_ends(items, place) or _asks_of(found[-1].name, items, place)):
                found[-1] = found[-1]._replace(asked=True, of=False)
        elif kind not in _PASSED:
            barrier += _WORD
    return found


def _stays(items: list[Item], place: int) -> bool:
    """Whether a name is said to stay as it is."""
    after = next((item for item in items[place + 1 :] if item.kind not in _PASSED), None)
    return after is not None and after.kind == "unchanged"


def _is_asked_last(items: list[Item], place: int, barrier: int, valued: bool) -> bool:
    """Whether a result stands apart before a question mark, or another name in a clause of its own or behind what may be
    `valued` itself: "Nvidia? 60B, gap?", "margin 40% vs 60% and coverage?", "AI should earn 340B; Nvidia?", "max gap 50B,
    Nvidia?"."""
    after = items[place + 1] if place + 1 < len(items) else None
    asked = after is not None and after.data == "?" and items[place].kind == "name"
    return asked and (valued or items[place].data[0] in ASKED_AT or barrier >= _MARKS[";"])


def _before_name(name: Item, before: Node, asked: bool, text: str, end: int) -> tuple[int, bool]:
    """(what stands against pairing a name with the node before it, which ends at `end`; whether a mere "of" joins them)."""
    if before.quantity is None:
        result = before.name is not None and before.name.data[0] in ASKED_AT
        if result and name.kind == "thing" and _WHILE.match(text, end, name.start):
            return _CLOSED, False
        apart = name.kind == "thing" and (_FOR.search(text, end, name.start) or ":" in text[end : name.start])
        return _FOR_THING if apart else 0, False  # "what data centres cost: GPUs 48B"
    leads = _leads(before.quantity, text)
    if ":" in text[end : name.start]:
        return _CLOSED if asked else _COLON, False  # "clouds keep 25%: coverage?"
    between = text[end : name.start].strip().lower()
    closed = asked and not leads and not _THAT.search(text, end, name.start)
    # "AI needs 600B, how much does Nvidia sell?"
    return _CLOSED if closed else 0, between in _OF or (leads and between in ARTICLES)


def _leads(quantity: Quantity, text: str) -> bool:
    """Whether a factor is a verb whose object follows: "to halve the gap", not "Nvidia doubles"."""
    if quantity.op != "scale" or quantity.unit != "times":
        return False
    word = text[quantity.start : quantity.end].lower()
    return word.isalpha() and not word.endswith(("s", "ed", "ent", "ait"))


def _is_for(end: int, start: int, text: str) -> bool:
    """Whether "for" parts an amount from the name before it."""
    return start - end > _SHORTEST_FOR and _FOR.search(text, end, start) is not None


def _belongs_ahead(name: Item, asked: bool, items: list[Item], place: int, text: str) -> bool:
    """Whether an amount belongs to what follows it: "coverage at 40% margin", "what capex does 100B of sales support?".
    `asked`: a question word leads to the name before it."""
    between = text[name.end : items[place].start]
    if name.data[0] in OUTCOMES and _in_pairs(items, place):
        return True  # "gap at 60b nvda 40 mgn"
    if any(_asks_of(items[place + 1], items, at) for at in range(place + 2, min(place + 6, len(items)))):
        return False  # "gap at 50B Nvidia must sell how much?"
    if not between.strip():
        return False
    if asked and _AUXILIARY.search(between):
        return True
    if name.data[0] in ASKED_AT and _COMPARED.fullmatch(between):
        return True  # "is the gap bigger at 60B?": at 60B of what?
    if _qualifies(items, place) and _ARTICLE.search(between):
        return True
    if name.data[0] in ASKED_AT and _is_condition(name, asked, items, between, text):
        return True  # "what's the gap if the industry makes 100B?"
    if name.data[0] in ASKED_AT and _OVER.search(between) and _is_of_next(name, items, place, text):
        return True  # "the gap between 100B of AI revenue and 60B of chips?", "coverage: 40% margin or 60% margin?"
    if place + 1 < len(items) and _at_another(name, items, place, between, text):
        return True  # "AI revenue to break even at 60B Nvidia", "margin at 80% coverage", "gap of 60B Nvidia"
    if (
        name.data[0] not in ASKED_AT
        or not (_AT.fullmatch(between) or _AT_LAST.search(between))
        or place + 1 == len(items)
    ):
        return False
    after, quantity = items[place + 1], items[place].data
    if ":" in between or ":" in text[items[place].end : after.start]:
        return False  # "gap at 50B: Nvidia?"
    own = after.kind in ("name", "thing") and after.data != name.data and not _valued(items, place + 1)
    return own and not isinstance(fit(after.data[0], quantity), str)


def _in_pairs(items: list[Item], place: int) -> bool:
    """Whether amounts and the names that they fit alternate from here to the end, two pairs at least."""
    rest = [item for item in items[place:] if item.kind not in _PASSED]
    while rest and rest[-1].kind in ("mark", "filler"):
        rest.pop()
    pairs = list(zip(rest[::2], rest[1::2], strict=False))
    told = all((first.kind, second.kind) == ("quantity", "name") for first, second in pairs)
    if len(rest) < 4 or len(rest) % 2 or not told:
        return False
    return all(any(not isinstance(fit(each, first.data), str) for each in second.data) for first, second in pairs)


def _at_another(name: Item, items: list[Item], place: int, between: str, text: str) -> bool:
    """Whether an amount behind a name is of the name right behind it."""
    after, quantity = items[place + 1], items[place].data
    if after.kind != "name" or after.data == name.data or after.start - items[place].end > 1:
        return False
    aimed = after.data[0] in ASKED_AT and _TO_REACH.search(between)  # "margin to hit 60% coverage"
    if _valued(items, place + 1) and not (aimed and _ARTICLE.search(between)):  # "to reach a 30B gap at 55 margin"
        return False
    if after.data == ("ai_revenue",) and (is_company(name.data[0]) or "ai_revenue" in name.data):
        return False  # "OpenAI at 13B AI revenue"
    result = after.data[0] in ASKED_AT and name.data[0] not in ASKED_AT
    given = _GIVEN.search(text, 0, name.start) or _THE.match(text, items[place].end)
    if result and given and _asks_last(items, place + 2):
        return False  # "with Nvidia at 55B TCO is?", "Meta at 11.5B the gap is what?"
    if not _AT_LAST.search(between) and any(item.kind == "ask" for item in items[place + 2 :]):
        return False  # "pour un écart de 60 Md$ Nvidia peut vendre combien ?"
    linked = (
        aimed
        or _AT_LAST.search(between)
        or _FOR.search(between)
        or (name.data[0] in ASKED_AT and _OF_LAST.search(between))
    )
    return bool(linked) and any(not isinstance(fit(each, quantity), str) for each in after.data)


def _is_of_next(name: Item, items: list[Item], place: int, text: str) -> bool:
    """Whether an amount is of another name right behind it that it fits: "40% margin", "60B of chips"."""
    amount = items[place]
    after = items[place + 1] if place + 1 < len(items) else None
    if after is not None and after.kind == "range" and after.data == "from":
        place, after = place + 1, items[place + 2] if place + 2 < len(items) else None
    if after is None or after.kind not in ("name", "thing") or after.data == name.data or _valued(items, place + 1):
        return False
    link = text[amount.end : after.start].strip().lower()
    if link not in _OF and (link or [item.data for item in items[place + 2 :]] == ["?"]):
        return False  # "gap: 50B. Nvidia?", "gap: 50B Nvidia?"
    return any(not isinstance(fit(each, amount.data), str) for each in after.data)


def _asks_last(items: list[Item], place: int) -> bool:
    """Whether nothing but a word that asks stands from this place to the end."""
    rest = [item for item in items[place:] if item.kind not in _PASSED]
    return not rest or rest[0].data == "?" or (rest[0].kind == "ask" and (len(rest) == 1 or rest[1].kind in PARTING))


def _is_condition(name: Item, asked: bool, items: list[Item], between: str, text: str) -> bool:
    """Whether an amount behind a result is of what it is asked for at: "the gap if they sell 60B", "gap at 60B?", "gap at
    60B vs 80B", "écart pour 60 Md$", "quel écart à 80 Md$ ?"."""
    if _IF.search(between):
        return True
    alone = sum(item.kind in SUBJECTS for item in items) == 1
    if alone and _FOR_LAST.search(between):
        return True
    if not _AT_LAST.search(between):
        which = alone and _WHICH.search(text, 0, name.start) and text.rstrip().endswith("?")
        return bool(which) and _TO_LAST.search(between) is not None
    if name.data == ("datacenter_cost",) and _TAKES.search(text, 0, name.start):
        return False  # "what happens with capex at 160B?"
    return asked or (alone and (text.rstrip().endswith("?") or _ELSE.search(text) is not None))


def _qualifies(items: list[Item], place: int) -> bool:
    """Whether an amount stands right before a name that it fits and that has none of its own: "(a) 1B hole"."""
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None or after.kind != "name" or after.start - items[place].end > 1 or _valued(items, place + 1):
        return False
    return not isinstance(fit(after.data[0], items[place].data), str)


def _valued(items: list[Item], place: int) -> bool:
    """Whether an amount stands behind a name."""
    after = next((item for item in items[place + 1 :] if item.kind != "range"), None)
    return after is not None and after.kind == "quantity"


def _closes(items: list[Item], place: int) -> bool:
    """Whether an amount stands right behind "close the gap", with no "to" between."""
    before = [item for item in items[max(0, place - 4) : place] if item.kind != "separator" and item.data != "from"]
    kinds = [item.kind for item in before[-2:]]
    return kinds == ["close", "name"] and before[-1].data == ("gap",)


def _asks_of(name: Item, items: list[Item], place: int) -> bool:
    """Whether a question word behind a name asks what that must or can do: "Nvidia doit vendre combien"."""
    if name.kind not in SUBJECTS or items[place].kind != "ask":
        return False
    if not _ASKING.issuperset(item.kind for item in items[:place] if item.start >= name.end):
        return False
    at = next((at for at in range(place + 1, len(items)) if items[at].kind not in ("range", "filler")), len(items))
    if at == len(items) or items[at].kind not in ("amount", "quantity", *SUBJECTS):
        return True
    return items[at].kind == "name" and items[at].data[0] in ASKED_AT and _valued(items, at)


def _ends(items: list[Item], place: int) -> bool:
    return place + 1 == len(items) or items[place + 1].kind in PARTING
