"""Words passed over, and said so in the reply: clauses that tell why, of whom or whence, not how much ("because competition
has arrived", "Anthropic, which the article did not list, makes 4B", "per the Q3 memo, …"), and words that stand apart from
what the statement says ("my students wonder, at what margin …"). A clause with a term of the model stays, and so does a
word beside a name or an amount, where it may change what that means.
"""

from __future__ import annotations

import re

from model.late import Late
from model.reader.passed_over.turning import is_of_another_business, turns, undoes
from model.reader.words.named import MEASURES, STATING
from model.reader.words.tokens import ODD, Item
from model.reading import Note

# Of what an amount holds: "because ads are in there".
_HOLDS = Late(r"\bin (?:there|it|that)\b|includ|inclu[ts]|compris|contain|contien|count", re.IGNORECASE)

# ---- clauses

_REASON = Late(
    r"\b(?:because|given that|now that|considering|thanks to|due to|owing to|amid(?:st)?|whilst?|whereas|en raison d"
    r"|gr[âa]ce (?:[àa]|aux?)\b|suite (?:[àa]|aux?)\b|(?:tandis|alors|parce|puis|vu|[ée]tant donn[ée]) ?qu['’e])"
    r"[^,;.?!\n]*",
    re.IGNORECASE,
)
_RELATIVE = Late(r",\s*(?:which|who|whom|whose|qui|que|dont|laquelle|lequel)\b[^,;.?!\n]*,?", re.IGNORECASE)
_SOURCE = Late(
    r"\A\s*(?:as )?(?:per|in|from|according to|based on|following|dans|selon|d['’]apr[èe]s|suivant)\s[^,:;\n]*?"
    r"\b(?:memo|note|report|paper|deck|call|slides?|letter|post|e?mail|spreadsheet|presentation|meeting|m[ée]mo|rapport"
    r"|pr[ée]sentation|papier|r[ée]union|lettre|tableur|comit[ée])\b[^,:;\n]*[,:]",
    re.IGNORECASE,
)
# Who says so: "Tom at the desk thinks that …".
_SAYING = Late(
    r"(?:\A|(?<=[,;.:!?\n])|(?<= and )|(?<= but )|(?<= et )|(?<= mais ))\s*(?:[\w'’.-]+\s+){1,5}?"
    r"(?:says?|said|thinks?|thought|reckons?|insist(?:s|ed)?|believed?s?|claim(?:s|ed)?|argue[sd]?|expect(?:s|ed)?|estimate[sd]?"
    r"|told (?:me|us)|swears?"
    r"|hears?|dit|disait|pense|estime|croit|affirme|pr[ée]tend|juge|suppose|assure)\b",
    re.IGNORECASE,
)
# What a clause may hold and still be passed over, by kind; a source may be dated as well. Of what something is, includes
# or leaves out no clause may speak.
_IDLE = frozenset(("unknown", "aside", "range", "topic", "let", "need", "ask", "or", "same", "help", "label"))
_IDLE |= {"separator", "more", "less", "above", "below", "hit", "another", "drop"}
_DATE = Late(
    r"q[1-4]\b|t[1-4]\b|jan|feb|f[ée]v|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|ao[uû]t|sep|oct|nov|dec|d[ée]c", re.I
)
_DESCRIBES = Late(
    r",\s*(?:which|who|qui)\s+(?:(?:only|mostly|mainly|also|already|ne)\s+|n['’])?(?:is|was|are|were|isn|wasn|aren|does|do|don"
    r"|est|sont|[ée]tait|includ|exclud|leav|contain|cover|count|compr|compte|omit|ignor|laiss|exclu|contien)",
    re.IGNORECASE,
)

# ---- words that stand apart

_LONGEST_LEAD = 24
_NAMES = frozenset(("name", "noun", "thing", "topic", "unknown", "aside"))
_PARTING = frozenset(("mark", "separator", "versus", "against", "label", "let", "compare"))
_SIGNS = Late("[:()!–—]")
# "in China", "for the quarter": what follows narrows what the amounts mean, wherever it stands.
_NARROWS = Late(
    r"\b(?:(?:talk(?:ing)?|speak(?:ing)?|discuss(?:ing)?) (?:about|of)|in|for|within|across|outside|of|from|at|by"
    r"|per|ex|only|without|with|via|on|through|before|after|avant|apr[èe]s|dans|en|pour|de"
    r"|des|du|d|chez|sur|hors|par|sans|avec|gr[âa]ce [àa]u?)"
    r"(?: (?:the|its|their|our|an?|les?|la|l|une?|son|sa|ses))?[ '’]*$",
    re.IGNORECASE,
)
# "What's the IRR with Nvidia at 60B?" asks for what the model lacks.
_ASKED = Late(
    r"\b(?:what(?:['’]?s| is| are| would be)|quel(?:le)?s? (?:est|serait|sont))"
    r"(?: (?:the|our|its|their|le|la|les|notre)| +l['’]) *$",
    re.IGNORECASE,
)
_ASKED_WITH = Late(r" *(?:\?|$|(?:with|if|at|when|for|under|given|assuming|on|of|avec|si|[àa]|pour)\b)", re.IGNORECASE)
# What is asked for stands at the head of its clause: "IRR if the margin is 40%", "show me the debt with …".
_HEAD = Late(
    r"(?:\A|[.,:;!?(–—\n-]|\b(?:and|et|or|ou|plus)\b)\W*"
    r"(?:(?:show|give|tell|compute|calculate|calc|run|find|get|need|want|estimate|quick|hello|hi|hey|and|i|we|me|us"
    r"|(?:what|how) about|how (?:high|big|large|much) (?:is|are|would)|montre[rz]?|donne[rz]?|calcule[rz]?|moi"
    r"|nous|quid|et)\b\W*)*"
    r"(?:(?:the|an?|our|its|their|les?|la|une?|notre|nos|leurs?|implied|expected|annual|industry|total|net"
    r"|average) |l['’])*\Z",
    re.IGNORECASE,
)
_IF = Late(
    r"\W?(?: please,?)? ?(?:with|if|when|assuming|given|once|where|while|provided|supposing|in case|avec|si"
    r"|quand|sachant)\b",
    re.IGNORECASE,
)
# What is left to whoever answers: "Nvidia 60B, thoughts?", "…, bilan ?"
_OUTCOME = Late(
    r"bilans?|verdicts?|r[ée]sultats?|effects?|effets?|deals?|outcomes?|conclusions?|thoughts?|views?|avis|takes?",
    re.IGNORECASE,
)
_LONGEST_HEAD = 48
_LONGEST_CLAUSE = 160
_SHORT_TITLE, _SHORT_BRACKET = 2, 3  # words
_SAYS_MORE = Late(
    r"\b(?:is|are|was|were|has|have|pick|typed|helped|else|sources?|and all|still|confondue?s|est|sont|profitable"
    r"|rentable|chiffre)\b"
    r"|^(?:in|at|on|au|aux|en|[àa]|dans) ",
    re.IGNORECASE,
)
_COMPOUND = Late(r"(?:-\w+| (?:and|et) \w+| \w+s)?")  # "credit lines", "contrat-cadre", "salaries and compute"
_SHORT_FRAGMENT = 3  # words
_MARK_WIDTH = 3  # a comma, or a dash between spaces
_CLAUSE = Late("[,:;.!?()\\n–—]")
_CITES = Late(
    r"(?:source|mine\b|(?:fy ?\d\d(?:\d\d)? )?(?:guid(?:e|ance)|consensus)\b|per|via|see|cf|from|according|my|our"
    r"|note|selon|voir|d['’]apr\w*)\b",
    re.IGNORECASE,
)
_REFERS = Late(
    r"(?:that|this|these|those|it|its|they|which|here|c['’]|ce|cela|[çc]a|ils?|elles?|on parle)\b", re.IGNORECASE
)


def without_asides(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such clauses and words, notes of them, so that a reader of the reply can object). Words
    that would stand apart and do not are refused."""
    items, clauses = _without_clauses(items, text)
    items, words = _without_words(items, text)
    return items, [Note("passed_over", {"words": each}) for each in (*clauses, *words)]


def _without_clauses(items: list[Item], text: str) -> tuple[list[Item], list[str]]:
    """(the items without those of such clauses, the clauses)."""
    passed: list[str] = []
    for pattern in (_SAYING, _SOURCE, _REASON, _RELATIVE):
        for clause in pattern.finditer(text):
            inside = [item for item in items if clause.start() <= item.start and item.end <= clause.end()]
            said = [item for item in inside if item.kind != "mark"]
            before = next((item for item in reversed(items) if item.end <= clause.start()), None)
            if ODD.isdisjoint(item.kind for item in said) or not all(_is_idle(item, pattern, text) for item in said):
                continue
            sized = before is not None and before.kind == "amount"
            if pattern is _REASON and (_HOLDS.search(clause[0]) or turns(clause[0]) or undoes(clause[0])):
                continue  # "because ads are in there"
            if pattern is _REASON and sized and is_of_another_business(clause[0]):
                continue  # "Tesla 8B thanks to car sales"
            if pattern is _RELATIVE and (sized or _DESCRIBES.search(clause[0])):
                continue  # "80B, which is its valuation", "Nvidia, which includes gaming, …"
            passed.append(clause[0].strip(" ,:"))
            goes_on = before is not None and before.kind == "name" and clause[0].endswith(",")
            dropped = inside if goes_on else said
            items = [item for item in items if item not in dropped]
    return items, passed


def _is_idle(item: Item, pattern: Late, text: str) -> bool:
    """Whether a word of a clause says nothing of the model."""
    if pattern is _SAYING:
        return item.kind in ("unknown", "aside", "range", "let")
    if pattern is _SOURCE:
        dated = item.kind == "refused" and item.data == "period" and _DATE.match(text, item.start)
        numbered = item.kind == "amount" and item.data.unit == "number" and not item.data.scaled
        return bool(dated or numbered) or item.kind in ("range", "topic", "year", "mark")
    return item.kind in _IDLE or (item.kind == "refused" and item.data in ("negation", "outside"))


def _without_words(items: list[Item], text: str) -> tuple[list[Item], list[str]]:
    """(the items without the words that stand apart, those words); the others are refused."""
    speaks = any(item.kind in STATING for item in items)
    kept: list[Item] = []
    passed: list[str] = []
    for place, item in enumerate(items):
        if item.kind != "aside":
            kept.append(item)
        elif speaks and _apart(items, place, text):
            passed.append(text[item.start : item.end])
        else:
            kept.append(item._replace(kind="refused", data="outside"))
    return kept, [", ".join(passed)] if passed else []


def _tells(items: list[Item], place: int, text: str) -> bool:
    """Whether an item says what amounts are: in brackets ("100B (debt)"), as a title ("Debt: Oracle 100B", "our airline,
    margin 40%"), or of what was said before ("This is its debt.")."""
    item = items[place]
    before = [found.end() for found in _CLAUSE.finditer(text, max(0, item.start - _LONGEST_CLAUSE), item.start)]
    start = before[-1] if before else max(0, item.start - _LONGEST_CLAUSE)
    behind = _CLAUSE.search(text, item.end)
    opening, closing = text[max(0, start - 1) : start], behind[0] if behind else ""
    clause = text[start : behind.start() if behind else len(text)].strip()
    words = len(clause.split())
    if opening == "(":
        return words <= _SHORT_BRACKET and not _CITES.match(clause)
    if closing == ":" or (opening == ":" and closing == "."):
        return words <= _SHORT_TITLE
    if closing == "," and opening in ("", ".", "\n"):
        after = next((each for each in items[place + 1 :] if each.start > item.end and each.kind != "mark"), None)
        return words <= _SHORT_TITLE and after is not None and after.kind == "name"
    told = any(each.kind in MEASURES for each in items[:place])
    if told and opening in (".", ";") and closing in (".", ",", "") and words <= _SHORT_TITLE:
        return True  # "Margin 40%. Operating."
    if (
        told
        and closing != "?"
        and opening in (",", ":", "–", "—")
        and _is_behind(items[:place], start)
        and _names_it(clause, item, text)
    ):
        return True  # "Oracle 18B, debt"
    if told and _HOLDS.search(clause):
        return True  # "because ads are in there"
    return told and opening in (".", "!", ";", "\n") and _REFERS.match(clause) is not None


def _is_behind(before: list[Item], start: int) -> bool:
    """Whether an amount stands right before a clause that starts there."""
    sized = next((item for item in reversed(before) if item.start < start and item.kind != "mark"), None)
    return sized is not None and sized.kind in MEASURES and start - sized.end <= _MARK_WIDTH


def _names_it(clause: str, item: Item, text: str) -> bool:
    """Whether a clause is no more than a noun, this item, that says what something is: "all of it debt", "supply
    contracts"."""
    behind = clause.partition(text[item.start : item.end])[2]
    last = _COMPOUND.fullmatch(behind) is not None
    return last and len(clause.split()) <= _SHORT_FRAGMENT and not (_CITES.match(clause) or _SAYS_MORE.search(clause))


def _is_asked_for(item: Item, text: str) -> bool:
    """Whether an item is what a clause asks for, which the model lacks: "NPV with Nvidia at 60B", "Nvidia 60B, debt?"."""
    closes = text[item.end :].strip() == "?" and any(sign.isdigit() for sign in text[: item.start])
    if not (closes or _IF.match(text, item.end)) or _OUTCOME.fullmatch(text, item.start, item.end):
        return False
    return _HEAD.search(text, max(0, item.start - _LONGEST_HEAD), item.start) is not None


def _apart(items: list[Item], place: int, text: str) -> bool:
    """Whether an item shares its clause with no amount, stands beside no name, and narrows nothing."""
    start = items[place].start
    if _tells(items, place, text) or _is_asked_for(items[place], text):
        return False
    lead = max(0, start - _LONGEST_LEAD)
    if _NARROWS.search(text, lead, start):
        return False
    if _ASKED.search(text, lead, start) and _ASKED_WITH.match(text, items[place].end):
        return False
    for step in (-1, 1):
        beside = True
        at = place + step
        while 0 <= at < len(items):
            first, second = (items[at - step], items[at]) if step > 0 else (items[at], items[at - step])
            if items[at].kind in _PARTING or _SIGNS.search(text, first.end, second.start):
                break
            if items[at].kind in MEASURES or (beside and items[at].kind in _NAMES):
                return False
            beside = beside and items[at].kind == "range"
            at += step
    return True
