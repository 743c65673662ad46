"""Verbs of change of what a question asks for: "how much must capex fall?", "does the gap shrink?", "a 40% margin cuts
required revenue to what?"."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import EQUATIONS, OUTCOMES
from model.late import Late
from model.reader.measured.changes_in import ASIDE
from model.reader.words.named import LIGHT, SUBJECTS, baseline_named
from model.reader.words.tokens import Item
from model.reading import Problem
from model.solve import in_baseline

_HOW_MUCH = Late("how (?:much|far|high|low)|combien|jusqu['’]o", re.IGNORECASE)
_BY_WHAT = Late(r" (?:by|to|de|d['’]|[àa]|jusqu['’][àa]) ?(?:how much|what|combien)\b", re.IGNORECASE)
TO_WHAT = Late(r" +(?:to|by|[àa]) +(?:for|to|so|if|when|with|given|at|pour|si|avec)\b", re.IGNORECASE)
_TO_END = Late(r" +(?:down |up )?to\W*\Z", re.IGNORECASE)
_TO_ASKED = Late(r"(?:to|at|by) (?:what|how much)|[àa] combien", re.IGNORECASE)
_TO_LEVEL = Late(
    r"(?:to|down to|up to) (?:what|how much|which)|[àa] combien|jusqu['’](?:o[ùu]|[àa] combien)", re.IGNORECASE
)
_FOR_WHICH = Late(
    r"\b(?:for|pour|(?:get|leave|bring|give|yield|make|mean|need|require)s?(?: us)?(?: to)?|to (?:reach|hit|get"
    r"|have|achieve)|atteindre|avoir"
    r"|obtenir|donne|laisse|am[èe]ne)(?: an?| the| une?| la| le| l['’]| $)? *\$?$",
    re.IGNORECASE,
)
_IF = Late(r"\b(?:if|si)\b", re.IGNORECASE)
_THE = Late(r" *(?:the |our |this |l['’]|la |le |les )? *", re.IGNORECASE)
_BY_LINK = Late(r" *(?:by|de|d['’]) *\$?", re.IGNORECASE)
_WHETHER = Late(r"\b(?:do|does|did|will|would|is|est-ce que?|est-ce qu['’])\b[^.?!]*$", re.IGNORECASE)
_IN_ADDITION = Late(r"suppl[ée]mentaires?|additionnel(?:le)?s?|(?:de|en) plus", re.IGNORECASE)
_COMPARATIVE = Late(r"higher|lower|wider|narrower|bigger|smaller|larger|fatter|richer", re.IGNORECASE)

_BY = Late(r"\b(?:by|de|d['’]|d['’]un|d['’]une) *\$?$", re.IGNORECASE)
_FINITE = Late(
    r"(?:is |are |est |sont )?"
    r"(?:\w+s|\w+e|\w+ent|grow|rise|fall|drop|shrink|widen|higher|lower|wider|smaller|narrower|bigger)",
    re.IGNORECASE,
)
_LOOKS = Late(
    r"(?:higher|lower|rising|falling|growing|shrinking|widening|narrowing|declining|increasing|wider|narrower|smaller|bigger|larger)",
    re.IGNORECASE,
)
_SETTING = Late(
    r"[\s,]*(?:after|on|amid|through|during|despite|following|thanks to|because of|given|since|as|by|from|per|at"
    r"|post|ahead of"
    r"|apr[èe]s|malgr[ée]|suite [àa]|gr[âa]ce [àa]|pendant|durant|depuis|(?:in|dans) (?:the|an?|this|la|le|une?|cette|ce))"
    r"(?: |-)(?:the |an? |its |their |this |la |le |les |une? |l['’]|cette |ce |ses )?(?:[\w'’-]+ ){0,3}",
    re.IGNORECASE,
)
_LED_TO = Late(r" *(?:(?:forecast|estimate|guidance|target|outlook|number|figure)(?: of| is|:)? )?\$?", re.IGNORECASE)
_WHOSE = Late(r"(?:['’]s|\b(?:an?|the|its|their|our)) $", re.IGNORECASE)
_FORMER = Late(
    r"[\s,]*(?:before|until|pre|avant|jusqu['’][àa])(?: |-)(?:the |an? |its |la |le |les |une? |l['’])?", re.IGNORECASE
)
_GOES_ON = Late(
    r"rising|growing|climbing|falling|shrinking|declining|increasing|expanding|contracted|contracting|ramping|en hausse"
    r"|en baisse|en croissance",
    re.IGNORECASE,
)
_RESULTS = OUTCOMES | EQUATIONS.keys() | {"facility_ratio"}


def is_remark(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether a change only says how something looks beside the amount of another: "the gap widens at Nvidia 60B", "higher
    capex, Nvidia 60B"."""
    before = next((item for item in reversed(items[:place]) if item.kind not in LIGHT), None)
    behind = [item for item in items[place + 1 : at] if item.kind in ("name", "thing")]
    word = items[place]
    if not behind or items[at].data.op != "set" or items[at].data.signed or _BY.search(text, word.end, items[at].start):
        return False
    if any(item.kind == "change" for item in items[place + 1 : at]):
        return True
    says = before is not None and before.kind in ("name", "noun") and before.data[0] in _RESULTS
    other = before is not None and behind[-1].data != before.data
    if says and other and _FINITE.fullmatch(text, word.start, word.end):
        return True
    attributed = len(behind) > 1 and behind[0].data[0] in _RESULTS and behind[-1].data != behind[0].data
    return attributed and _LOOKS.fullmatch(text, word.start, word.end) is not None


def compares_result(items: list[Item], place: int, text: str) -> bool:
    """Whether a question compares a result with the baseline's: "is the gap wider with Nvidia at 60B?", "does it
    shrink?"."""
    before = next((item for item in reversed(items[:place]) if item.kind != "filler"), None)
    result = before is not None and before.kind == "name" and before.data[0] in OUTCOMES
    asked = text.rstrip().endswith("?") and not text.startswith((" by", " de"), items[place].end)
    last = [item for item in items[place + 1 :] if item.kind not in ("filler", "range", "mark", "let")]
    told = before is not None and before.kind == "quantity"  # "if Nvidia is 10B higher, gap?"
    named = [item.data for item in last] == [("gap",)] and not result and not told
    valued = any(
        {first.kind, second.kind} == {"name", "quantity"} and ("gap",) in (first.data, second.data)
        for first, second in pairwise(items)
    )
    if asked and not valued and (named or (result and not last)) and _WHETHER.search(text, 0, items[place].end):
        return True
    return asked and result and _COMPARATIVE.fullmatch(text, items[place].start, items[place].end) is not None


def is_asked(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether a change is asked for, and the amount behind it is another's: "how much must capex fall for a gap of 50B?",
    "how much does the gap shrink at a 40% margin?"."""
    if TO_WHAT.match(text, items[place].end):
        return True  # "what must capex fall to for a gap of 50B?"
    if _BY_WHAT.match(text, items[place].end):
        return True  # "de combien Nvidia peut augmenter", "Nvidia peut augmenter de combien pour un trou de 150 Md$ ?"
    kinds = [item.kind for item in items[:place]]
    needed = "ask" in kinds and [item.kind for item in items[place + 1 : place + 2]] == ["need"]
    if needed and _IN_ADDITION.fullmatch(text, items[place].start, items[place].end):
        return True  # "combien de revenus IA supplémentaires faut-il pour 60 Md$ de GPU ?"
    if _is_aimed_at(items, place, at, text):
        return True  # "to what should Nvidia drop for a gap of 80B?", "what margin cut gets us a 50B gap?"
    if not asks_how_much(items[:place], text) or _IF.search(text, items[0].start, items[place].start):
        return False  # "how much capex if Nvidia grows by a fifth?"
    following = next((item for item in items[place + 1 : at] if item.kind not in ("filler", "range")), None)
    ordered = following is not None and _THE.fullmatch(text, items[place].end, following.start) is not None
    if (
        following is not None
        and ordered
        and aims([following])
        and _BY_LINK.fullmatch(text, following.end, items[at].start)
    ):
        return False  # "how much must OpenAI make to reduce the gap by 50B?"
    if items[at].data.op == "scale" and items[place].data in ("up", "down") and aims(items[at + 1 : at + 2]):
        return True  # "how far must capex fall to double coverage?"
    return aims(items[place:at]) or ASIDE.search(text, items[place].end, items[at].start) is not None


def _is_aimed_at(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether an amount is an outcome's, for which something else is to change."""
    between = [item for item in items[place + 1 : at] if item.kind not in ("filler", "range", "topic")]
    outcome = between[-1] if between and aims(between[-1:]) else None
    behind = items[at + 1] if at + 1 < len(items) and aims(items[at + 1 : at + 2]) else None
    if outcome is None and (behind is None or text[items[at].end : behind.start].strip()):
        return False
    link = text[items[place].end : outcome.start if outcome is not None else items[at].start]
    return _FOR_WHICH.search(link) is not None


def serves_target(items: list[Item], place: int, text: str) -> bool:
    """Whether something is to change for an outcome to have its amount: "raise AI revenue to get a gap of 50B"."""
    for first, second in pairwise(items[place + 1 :]):
        if {first.kind, second.kind} == {"name", "quantity"} and (aims([first]) or aims([second])):
            return _FOR_WHICH.search(text[items[place].end : first.start]) is not None
    return False


def lands(items: list[Item], place: int) -> bool:
    """Whether a verb of change asks where an outcome ends up: "dans quelle fourchette tombe l'écart ?"."""
    asked = any(item.kind == "ask" for item in items[:place])
    following = [item for item in items[place + 1 :] if item.kind not in ("filler", "mark")]
    return asked and len(following) == 1 and following[0].kind == "name" and following[0].data[0] in OUTCOMES


def asks_how_much(before: list[Item], text: str) -> bool:
    """Whether a change is what is asked for: "how much must OpenAI grow?"."""
    return any(item.kind == "ask" and _HOW_MUCH.search(text, item.start, item.end) for item in before)


def asks_to_what(items: list[Item], place: int, text: str) -> bool:
    """Whether what a verb of change leads to is asked for: "a 40% margin cuts required revenue to what?", "to what level
    must Nvidia fall to break even?"."""
    needed = any(item.kind == "need" for item in items[:place])  # "what would Nvidia have to drop to?"
    if needed and _TO_END.match(text, items[place].end):
        return True
    ahead = any(item.kind == "ask" and _TO_LEVEL.match(text, item.start) for item in items[:place])
    return ahead or any(item.kind == "ask" and _TO_ASKED.match(text, item.start) for item in items[place + 1 :])


def aims(between: list[Item]) -> bool:
    """Whether an amount belongs to a target: an outcome stands before it."""
    return any(item.kind == "name" and item.data[0] in OUTCOMES for item in between)


def is_behind(amount: Item, word: Item, text: str, problems: list[Problem]) -> bool:
    """Whether a word of change behind an amount does not change it. It says when or why it holds ("90B after the cut",
    "100B on the Blackwell ramp"), or how it goes on, which is asked back: "90B rising", "100B contracted"."""
    if _SETTING.fullmatch(text, amount.end, word.start):
        return True
    adjacent = text[amount.end : word.start].strip() in ("", ",", "and", "but")
    goes_on = adjacent and _GOES_ON.fullmatch(text, word.start, word.end)
    if not goes_on and not _FORMER.fullmatch(text, amount.end, word.start):
        return False
    problems.append(Problem("how_much_change", amount.start, word.end, text[amount.start : word.end]))
    return True


def reached(word: Item, start: int, text: str) -> bool:
    """Whether a participle says how an amount came to be what it is: "Nvidia's reduced 60B", "a raised estimate of 60B"."""
    led = _LED_TO.fullmatch(text, word.end, start) and _WHOSE.search(text, 0, word.start)
    return bool(led) and text[word.start : word.end].lower().endswith("ed")


def is_far(items: list[Item], place: int, at: int, text: str, problems: list[Problem]) -> bool:
    """Whether an amount behind a firm is rather what it makes than a change by it, since it is about as large: "demand is
    up nvda 70b", "boom, nvda 60b". Asked back."""
    word, amount, quantity = items[place], items[at], items[at].data
    names = [item for item in items[place + 1 : at] if item.kind in SUBJECTS]
    plain = quantity.op == "set" and quantity.unit == "money" and not (quantity.signed or quantity.high)
    if not plain or len(names) != 1 or text[names[0].end : amount.start].strip(" $~"):
        return False
    base = in_baseline(names[0].data[0], baseline_named(items))
    if not base or 2 * quantity.value < base or _BY.search(text, 0, names[0].start):
        return False
    details = {"variable": names[0].data[0], "amount": text[amount.start : amount.end].strip()}
    problems.append(Problem("change_or_value", word.start, amount.end, text[word.start : amount.end], (), details))
    return True


def ends_even(word: Item, following: Item | None, text: str) -> bool:
    """Whether a verb of change leads to a gap of zero: "on retombe à l'équilibre"; not "10B higher: do we break even?"."""
    return following is not None and following.kind == "break_even" and ":" not in text[word.end : following.start]
