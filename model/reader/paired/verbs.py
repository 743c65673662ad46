"""Verbs that take no amount and still settle one: a company that is out makes nothing, spending that pays off closes the
gap."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.lexicon import label
from model.reader.words.named import PARTING, SUBJECTS, beside, is_company_or_x, is_factor
from model.reader.words.tokens import Item
from model.text import fold

GOING = frozenset(("out", "leave", "vanish"))
_PAYBACK = ("payback_years",)
_TOTAL = ("ai_revenue",)
_AND = Late(r"\s*(?:n|&)\s*", re.IGNORECASE)
_IS = Late(r"(?:['’]s|is|are|was|were|be|both|all|now|then|\s)*", re.IGNORECASE)
_OF = Late(r" *(?:of|from) *(?:the |our |total )*", re.IGNORECASE)
_ALONE = Late(r" *(?:alone|as (?:is|it is|they are)|be)\b", re.IGNORECASE)
_PARTING = PARTING | {"without"}
_OPENING = _PARTING | {"let", "label"}
_REQUIRED = Late(r"\s*(?:required|requis|req|reqd|needed|n[ée]cessaires?)", re.IGNORECASE)
_REQUIRED_BEHIND = Late(r"\s*(?:is |are |est |sont )?(?:required|requis|needed|n[ée]cessaires?)", re.IGNORECASE)
_ASKING = frozenset(("ask", "need", "extreme"))
_EARNS = Late(
    r" *(?:only |just |actually |already |ne )*"
    r"(?:makes?|made|earns?|earned|br(?:ings|ought) in|generate[sd]?|pull(?:s|ed) in|takes? in|took in|rake[sd]? in"
    r"|yield(?:s|ed)?|rapport(?:e|ait|era)|gagne(?:ra)?|g[ée]n[èe]re|hits?|reach(?:es)?|goes to|does|is at|stands at|at|:"
    r"|fait|atteint|[àa]|)"
    r"(?: only| just| about| around| some| roughly| environ| qu['’e])? *\$?",
    re.IGNORECASE,
)
_PAYS = Late(r"(?:pa(?:y|ys|id|ying)) (?:off|back|(?:itself|themselves) (?:off|back))", re.IGNORECASE)
_CONDITION = Late(r"if|when|once|with|si|quand|avec", re.IGNORECASE)
_HOW_SOON = Late(r"\b(?:years?|yrs?|months?|long|soon|fast|quick\w*|when)\b", re.IGNORECASE)


def companies_out(items: list[Item], text: str) -> list[Item]:
    """The items with "without" before companies that a verb behind them leaves out: "Tesla out", "Oracle and X leave",
    "what if OpenAI vanished?"."""
    settled: list[Item] = []
    total: Item | None = None
    for place, item in enumerate(items):
        if item.kind not in GOING:
            settled += () if item is total else (item,)
            continue
        first = _companies_before(settled, text) if item.kind != "out" or _goes_out(settled, item, text) else None
        after = beside(items, place, 1)
        if after is not None and after.data == _TOTAL and _OF.fullmatch(text, item.end, after.start):
            total, after = after, None  # "Tesla out of AI revenue"
        ends = after is None or after.kind in _PARTING or (item.kind == "out" and is_company_or_x(after))
        opens = first is not None and (not first or settled[first - 1].kind in _OPENING)
        if first is not None and ends and (opens or item.kind == "out"):
            settled.insert(first, Item("without", None, settled[first].start, settled[first].start))
        elif item.kind == "vanish":
            settled.append(item)
        elif item.kind == "out":
            settled.append(item._replace(kind="unknown", data="out"))  # "GPT-5 is out"
        elif first is not None and after is not None and after.kind == "amount":
            settled.append(item._replace(kind="aside"))  # "OpenAI leaves 5B on the table"
        elif after is not None and after.kind in ("name", "thing") and _ALONE.match(text, after.end):
            settled.append(item._replace(kind="unchanged"))  # "leave Nvidia alone"
    return settled


def _goes_out(settled: list[Item], out: Item, text: str) -> bool:
    """Whether what stands before "out" is a company and not its product: "Tesla is out", unlike "GPT-5 is out"."""
    before = settled[-1] if settled else None
    if before is None or before.kind != "name":
        return before is not None and is_company_or_x(before)
    if not text[before.end : out.start].strip():
        return True
    called = fold(text[before.start : before.end]) == fold(label(before.data[0]))
    return called and _IS.fullmatch(text, before.end, out.start) is not None


def _companies_before(settled: list[Item], text: str) -> int | None:
    """Where the list of companies begins that ends the items so far; those that are out already begin another."""
    first, joined = None, True
    for place in range(len(settled) - 1, -1, -1):
        item = settled[place]
        joined = joined or (first is not None and _AND.fullmatch(text, item.end, settled[place + 1].start) is not None)
        if joined and is_company_or_x(item):
            if first is not None and place and settled[place - 1].kind == "without":
                break
            first, joined = place, False
        elif first is not None and not joined and _joins(item, text):
            joined = True
        else:
            break
    return first


def _joins(item: Item, text: str) -> bool:
    """Whether an item joins two of a list, and begins no condition: "how much must Google earn if Meta quits?"."""
    return item.data == "," or (item.kind == "separator" and not _CONDITION.fullmatch(text, item.start, item.end))


def paid_off(items: list[Item], text: str) -> list[Item]:
    """The items with "pays off" as breaking even, where something else than a time is asked for: "what must AI revenue be
    for 90B of GPUs to pay off?"."""
    kinds = {item.kind for item in items}
    timed = any(item.kind == "amount" and item.data.unit in ("years", "number") for item in items)
    if timed or kinds.isdisjoint(_ASKING) or "break_even" in kinds or _HOW_SOON.search(text):
        return items
    return [
        Item("break_even", None, item.start, item.end)
        if item.data == _PAYBACK and _PAYS.fullmatch(text, item.start, item.end)
        else item
        for item in items
    ]


def earned(items: list[Item], text: str) -> list[Item]:
    """The items with "AI" as its revenue where a verb of earning leads to an amount: "AI only makes 40B"."""
    settled = list(items)
    for place, topic in enumerate(items):
        if topic.kind != "topic" or (place and items[place - 1].kind in ("name", "noun", "thing", "need")):
            continue
        if _is_multiplied(items, place, text):
            settled[place] = topic._replace(kind="name", data=_TOTAL)  # "AI doubles"
            continue
        at = place + 1
        at += at < len(items) and items[at].kind == "range" and items[at].data == "to"
        if at == len(items) or items[at].kind != "amount" or not _EARNS.fullmatch(text, topic.end, items[at].start):
            continue
        after = [item.kind for item in items[at + 1 : at + 3]]
        of = after[:1] == ["range"] and items[at + 1].data == "from"  # "AI hits 60B of …"
        named = after[:1] in (["name"], ["noun"], ["thing"], ["topic"])
        if not of and not (named and ":" not in text[items[at].end : items[at + 1].start]):
            settled[place] = topic._replace(kind="name", data=_TOTAL)
    return settled


def _is_multiplied(items: list[Item], place: int, text: str) -> bool:
    """Whether a verb such as "doubles" stands right behind a word that begins its clause."""
    after = items[place + 1] if place + 1 < len(items) else None
    begins = not place or items[place - 1].kind in PARTING
    verb = after is not None and after.kind == "change" and is_factor(after) and after.start - items[place].end == 1
    return begins and verb and after is not None and text[after.start : after.end].isalpha()


def required(items: list[Item], text: str) -> list[Item]:
    """The items with "required" right behind an amount as the revenue that is: "which Nvidia sales give 600B required"."""
    settled = list(items)
    if _opens_question(items, text):
        settled[0] = items[0]._replace(kind="name", data=("required_revenue",))  # "required 300B, Nvidia?"
    for place, (amount, need) in enumerate(pairwise(items), 1):
        before = next((item for item in reversed(items[: place - 1]) if item.kind in SUBJECTS), None)
        after = items[place + 1] if place + 1 < len(items) else None
        money = amount.kind == "amount" and amount.data.unit == "money"
        ends = after is None or after.kind in PARTING or after.kind == "ask"
        other = before is not None and before.data[0] not in ("ai_revenue", "required_revenue")
        leads = amount.kind == "need" and need.kind == "amount" and need.data.unit == "money" and ends and other
        alone = before is None and len(items) > place + 1  # "400B required, what Nvidia?"
        revenue = after is not None and after.kind == "noun" and "required_revenue" in after.data
        asks = any(item.kind == "ask" for item in items)
        if revenue and asks and other and amount.kind == "need" and need.kind == "amount" and after is not None:
            settled[place + 1] = after._replace(kind="name", data=("required_revenue",))  # "needs 600B of revenue"
        told = before is not None and before.data == ("ai_revenue",) and amount.kind == "amount" and ends and not asks
        if told and before and need.kind == "need" and _REQUIRED_BEHIND.fullmatch(text, amount.end, need.end):
            at = settled.index(before)
            if any(
                item.kind == "amount" for item in items[at + 1 : place - 1]
            ):  # "AI revenue is 100B but 300B is needed"
                settled[place] = need._replace(kind="name", data=("required_revenue",))
            else:
                settled[at] = before._replace(kind="name", data=("required_revenue",))  # "AI revenue 300B required"
        if leads and asks and _REQUIRED.fullmatch(text, amount.start, amount.end):
            settled[place - 1] = amount._replace(kind="name", data=("required_revenue",))  # "… makes required 300B"
        if (
            money
            and (other or alone)
            and ends
            and need.kind == "need"
            and _REQUIRED.fullmatch(text, amount.end, need.end)
        ):
            settled[place] = need._replace(kind="name", data=("required_revenue",))
    return settled


def _opens_question(items: list[Item], text: str) -> bool:
    """Whether a question begins with what is required: money, and behind that no name but the one that is asked for."""
    if [item.kind for item in items[:2]] != ["need", "amount"] or items[1].data.unit != "money":
        return False
    named = len(items) > 2 and items[2].kind == "name" and (len(items) == 3 or items[3].data != "?")
    asked = any(item.kind == "mark" and item.data == "?" for item in items[2:])
    return asked and not named and _REQUIRED.match(text, items[0].start) is not None
