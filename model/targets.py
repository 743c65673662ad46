"""What a statement aims at: a gap of zero, by "break even", "close the gap" or two revenues that meet."""

from __future__ import annotations

import re
from fractions import Fraction

from model.catalogue import EQUATIONS, OUTCOMES, is_company
from model.late import Late
from model.reading import Part
from model.tokens import Item

AIMING = frozenset(("break_even", "close", "vanish"))
_GAP = ("gap",)
_SHARE_OF_GAP = Late(
    r"(?:how much|(?:what|which) (?:part|share|fraction|portion|proportion|percentage)) of the (?:gap|hole|shortfall)"
    r"|quelle part d[ue] (?:gap|trou|l['’][ée]cart)",
    re.IGNORECASE,
)
_IT = Late(r" *(?:it|this|that|[çc]a|cela)\b", re.IGNORECASE)
_RESULTS = OUTCOMES | {"required_revenue"}
_MEETING = {("ai_revenue",), ("required_revenue",)}
_MEETS = Late(
    r"\W*(?:to |must |should |would |can |doit |puisse )?"
    r"(?:equal|match|meet|reach|=|catch(?:es)? up with|[ée]gal|rejoi|attei)\w*\W*(?:[àa]u?x? |the |la |le |les )*",
    re.IGNORECASE,
)
_YES_OR_NO = Late(
    r"(?:\W|so |and |ok |but |(?:hi|hello|hey|bonjour|salut)\b[\w ]*,)*(?:do|does|would|will|is|are|can|could|must|should"
    r"|est-ce qu(?:e|['’])?|est-ce|suffi\w+"
    r"|(?:sommes|serions|serons)-nous|(?:est|sera|serait|peut|atteint|atteindrait)-on)\b"
    r"|(?!.*\b(?:what|which|how)\b)"
    r".*\b(?:is|does|will|would) (?:the )?(?:gap|hole|shortfall) (?:be )?(?:closed?|filled?|gone)\b"
    r"|(?!.*\b(?:combien|quel\w*|que|quoi|comment)\b).*\w-(?:t-)?(?:ils?|elles?)\b",
    re.IGNORECASE | re.DOTALL,
)
# The same behind a condition: "if Nvidia sells 100B, do we break even?".
_POLITE = Late(
    r"\W*(?:so |and |ok |hi |hey )*(?:can|could|would|will) (?:you|we|i)\b(?! (?:break|close|fill))", re.IGNORECASE
)
_SHOULD = Late(r"\W*should\b", re.IGNORECASE)
_WHETHER = Late(
    r"\b(?:do|does|are|is|will|would|can|could) (?:we|it|they|this|that|the (?:industry|numbers?|model|build-?out))\b"
    r"|\bc['’]est (?:rentable|[àa] l['’][ée]quilibre|suffisant|assez)\b"
    r"|(?<!['’])\b(?:est-ce qu|sommes-nous|serions-nous|est-on|serait-on|sera-t-on)",
    re.IGNORECASE,
)
_CLAIMS = Late(
    r"\bwe(?:['’]d| would|['’]re| are| will)? (?:be |at |be at )?break(?:ing)?[- ]?even\b|\bmeans? break[- ]?even\b"
    r"|\bon (?:est|serait|sera) (?:donc )?[àa] l['’][ée]quilibre\b",
    re.IGNORECASE,
)
_EST_CE = Late(r"\best-ce qu(?:e|['’])", re.IGNORECASE)
_WONDERS = Late(r"\b(?:what|which|how|who|where|quel\w*|combien|que|quoi)\b", re.IGNORECASE)
# What a question says a result is: "so the gap is 200B?".
_TOLD = Late(r"\b(?:is|are|was|will|would|means?|gives?|est|sont|fait|serait|donne)\b|^ *so\b", re.IGNORECASE)
_ENOUGH = Late(
    r"\b(?:(?:enough|sufficient|suffi\w*|assez|support|pay for|cover|justify|carry)\b|do(?: (?:at|with|if|for)\b|\?))",
    re.IGNORECASE,
)
_OF_ANOTHER = Late(r"\b(?:at|with|under|for|given|if|by|à|avec|sous|pour|si)\b", re.IGNORECASE)
_LEAD = 12


def targets(items: list[Item], names: list[Item], text: str) -> tuple[list[Part], list[Item]]:
    """(the gap of zero that a statement aims at, the names without those that only say so)."""
    met = _met(items, names, text)
    aim = _break_even(items) or (met and _zero_gap(*met)) or _closing(items, names, text)
    if aim is None:
        return [], names
    return [aim], [name for name in names if name.data != _GAP and not (met and name in met)]


def doubted(parts: list[Part], aims: list[Part], text: str) -> tuple[list[Part], str | None]:
    """(what a statement fixes that asks for nothing by name, what it asks for): a question to be answered by yes or no asks
    what the result is that it names. "Would a 20% margin break even?", "will coverage hit 50% at Nvidia 40B?", "Nvidia 60B,
    so the gap is 165B?"."""
    told = None if aims else _told(parts, text)
    if told is not None:
        return [part for part in parts if part is not told], told.variable
    outcomes = [part for part in parts if part.variable in _RESULTS]
    one = len(parts) > 1 == len(outcomes)
    if not (parts and (aims or one) and _asks_whether(text)):
        return [*parts, *aims], None
    if not one:
        return parts, None
    return [part for part in parts if part is not outcomes[0]], outcomes[0].variable


def _asks_whether(text: str) -> bool:
    if text.rstrip().endswith("?") and _CLAIMS.search(text) and not _WONDERS.search(text):
        return True  # "with OpenAI at 60B we'd break even, right?"
    if _POLITE.match(text) or (_SHOULD.match(text) and _WONDERS.search(text)):
        return False  # "could you run Nvidia at 60B?", "should Nvidia sell 60B, what closes the gap?"
    if _YES_OR_NO.match(text):
        return True
    return _WHETHER.search(text) is not None and not _WONDERS.search(_EST_CE.sub("", text))


def _told(parts: list[Part], text: str) -> Part | None:
    """The result whose value a question only supposes."""
    if not text.rstrip().endswith("?") or _WONDERS.search(text) or _ENOUGH.search(text):
        return None
    results = [part for part in parts if part.variable in EQUATIONS and part.op == "set" and not _is_free(part)]
    if len(results) != 1 or not _TOLD.search(text, max(0, results[0].start - _LEAD), results[0].end):
        return None
    return None if _OF_ANOTHER.search(text, results[0].start, results[0].end) else results[0]


def _is_free(part: Part) -> bool:
    """Whether a part supposes that energy costs nothing: "Nvidia 60B, energy is free?"."""
    return part.variable == "facility_cost" and not part.value


def _zero_gap(first: Item, last: Item) -> Part:
    return Part("gap", "set", Fraction(0), None, min(first.start, last.start), max(first.end, last.end))


def _break_even(items: list[Item]) -> Part | None:
    return next((_zero_gap(item, item) for item in items if item.kind == "break_even"), None)


def _closing(items: list[Item], names: list[Item], text: str) -> Part | None:
    """ "close the gap", "what closes it?"; not how much of it somebody closes."""
    verbs = (item for place, item in enumerate(items) if item.kind in ("close", "vanish") and not _drops(items, place))
    verb = next(verbs, None)
    if verb is None or _SHARE_OF_GAP.search(text):
        return None
    gap = next((name for name in names if name.data == _GAP), None)
    if gap:
        return _zero_gap(verb, gap)
    asked = any(item.kind == "ask" for item in items)
    last = all(item.kind in ("mark", "range") for item in items[items.index(verb) + 1 :])
    return _zero_gap(verb, verb) if asked and ((last and names) or _IT.match(text, verb.end)) else None


def _drops(items: list[Item], place: int) -> bool:
    """Whether a verb of closing leaves out a company: "zero out Meta and Tesla"."""
    after = next((item for item in items[place + 1 :] if item.kind != "range"), None)
    return after is not None and after.kind == "name" and is_company(after.data[0])


def _met(items: list[Item], names: list[Item], text: str) -> tuple[Item, Item] | None:
    """AI revenue and required revenue, where the statement says that they meet: "AI revenue equals required revenue"."""
    open_names = [name for name in names if name.data in _MEETING]
    if {name.data for name in open_names} != _MEETING or len(open_names) != 2:
        return None
    first, second = open_names
    balanced = any(item.kind == "break_even" for item in items)
    return (first, second) if balanced or _MEETS.fullmatch(text, first.end, second.start) else None
