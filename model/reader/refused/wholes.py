"""Amounts of several things at once, and of things that are said of a firm: "90B with energy", "Google brings AI revenue to
100B", "Nvidia sells 60B and keeps a 75% margin", "Google 20B, twice Microsoft". A part, a whole or a relation between two
is no value of the name it stands beside."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES, is_company
from model.late import Late
from model.reader.words.named import (
    FACILITIES,
    MARGINS,
    NVIDIA,
    QUIET,
    Named,
    beside,
    is_factor,
    is_firm,
    names_company,
)
from model.reader.words.tokens import Item
from model.reading import Problem

_VALUED = frozenset(("amount", "change", "multiply", "divide", "move"))
_SAYING = frozenset(("amount", "change", "close"))
_BRINGING = frozenset((
    "bring", "lift", "take", "push", "raise", "get", "move", "porte", "amen", "amèn", "passer", "pousse", "than", "grâce",
))  # fmt: skip
_THAN_ANOTHER = frozenset((" than ", " que "))
_OWNING = frozenset((
    "(", "its", "his", "their", "sa", "son", "leur", "keeps", "retains", "earns", "makes", "has", "carr", "garde",
    "conserve", "gage", "fait", "on ", "sur ", "dessus",
))  # fmt: skip
HINTS = _BRINGING | _THAN_ANOTHER | _OWNING
_WITH = Late(
    r"\b(?:with|incl\.?|including|inclusive of|after|once you add|add|adding|counting|avec|y compris|incluant|apr[èe]s)"
    r" *(?:the |l['’]|la |les )?$",
    re.IGNORECASE,
)
_INCLUDED = Late(r" *(?:is |are |est |sont )?(?:included|inclusive|comprise?s?(?! entre)|incluse?s?)\b", re.IGNORECASE)
_BRINGS = Late(
    r" *(?:would |will |could |alone |peut |va )*"
    r"(?:brings?|lifts?|takes?|pushes|push|raises?|gets?|moves?|porte|am[èe]ne|fait passer|pousse) *"
    r"(?:(?:the |our |le |la |l['’])?(?:total|whole|ai revenues?|revenus? (?:de l['’])?ia)|it|that|this)\b",
    re.IGNORECASE,
)
# "Google thinks that AI revenue will reach 90B": its own, or all?
_SAYS = Late(
    r",? *(?:thinks?|believes?|estimates?|argues?|says?|predicts?|expects?|forecasts?|sees)(?: that)?(?: the)? *",
    re.IGNORECASE,
)
_ITS = Late(r"\b(?:its|their|ses|son|sa|leurs?) (?:own )?$", re.IGNORECASE)
_THANKS = Late(r"\b(?:thanks to|because of|due to|gr[âa]ce [àa]) *$", re.IGNORECASE)
_IS_LIST = Late(r" *(?:=|is|are|equals|c['’]est|est|sont) *(?:basically |just |only |mostly )?", re.IGNORECASE)
_OWN = Late(
    r"\s*\(\s*|[\s,;.]*(?:\b(?:and|but|with|at|et|mais|avec|[àa])\b[\s,]*)*"
    r"(?:\b(?:its|his|their|sa|son|leur)\b"
    r"|(?<![;.])(?<![;.] )(?:keeps|retains|earns|makes|has|carry|carries"
    r"|garde|conserve|d[ée]gage|fait)\b(?: an?| une?)?)[^.;,]{0,16}$",
    re.IGNORECASE,
)
_ON_IT = Late(r" *(?:on|sur) (?:it|that|this|them|cela|[çc]a)\b|l[àa]-dessus", re.IGNORECASE)
_SHARE_OF_GAP = Late(r"how much of the (?:gap|hole)|quelle part d[ue] (?:trou|l['’][ée]cart)", re.IGNORECASE)
_OF = Late(r" *(?:of|d['’]|de|du) *", re.IGNORECASE)
_LISTING = frozenset(("and", "et", "&", "or", "ou", "+", "/", "n"))
_BETWEEN = Late(r" *(?:between|entre) *", re.IGNORECASE)
_EARNED = Late(r" *(?:what (?:they|it|is left)|what['’]s left|the rest|ce qu['’]|le reste|du reste)", re.IGNORECASE)
_RELATION = Late(
    r"(?:[\s,]*(?:or|i\.?e\.?|that is|which is|so|about|soit|c['’]est|environ))*[\s,]*"
    r"(?:twice|half of|a (?:third|quarter) of|le double d[eu]|la moiti[ée] d[eu]|deux fois"
    r"|\d+(?:[.,]\d+)? ?(?:x|times|fois)) *$",
    re.IGNORECASE,
)
_THATS = Late(
    r"[\s,]*(?:that['’]?s|which is|that is|it['’]?s) (?:about |roughly )?(?:double|twice|triple|half)(?: of)?(?: what)? *$",
    re.IGNORECASE,
)
_THAN = Late(
    r" *(?:more|less|higher|lower|bigger|smaller|de plus|de moins|plus|moins) (?:than|que)\b"
    r"(?! *(?:\$?\d|(?:in |at )?(?:the |la |dans )*"
    r"(?:baseline|base|article|cahn|r[ée]f[ée]rence|assumed|assumption|current|now|today|before|it is)"
    r"|(?:it|they|we) (?:does|do|sells?|makes?|earns?|are) (?:now|today|currently|at present|(?:in|at) the baseline)\b"
    r"|it did\b|where (?:it|they) (?:was|were|is|are)\b))",
    re.IGNORECASE,
)


# "Runway, Stability and Midjourney"; a capital that opens a sentence may be any word's.
_CAPITALS = (
    r"(?!(?:And|Et|If|Si|With|Avec|Both|So|Say|Let|What|Make|Put|Set|Give|Assume|Suppose)\b)"
    r"[A-Z][\w.-]{0,24}(?: [A-Z][\w.-]{0,24}){0,2}"
)
_LISTED = Late(_CAPITALS)
_LIST = Late(
    rf"(?:{_CAPITALS}, ){{0,8}}{_CAPITALS},? (?:and|et|&) {_CAPITALS}"
    r"(?= [a-zé]+(?: about| around| environ)? \$?\d[^.;,?]{0,24}(?:each|apiece|chacune?)\b)"
)


def of_several(items: list[Item], kinds: set[str], names: Named, text: str, hinted: set[str]) -> list[Problem]:
    """What a statement says of several things at once, or of one in terms of another. Each check is entered only where the
    statement has what it is about: every statement comes by."""
    if kinds.isdisjoint(_SAYING):
        return []
    found: list[Problem] = []
    if not FACILITIES.isdisjoint(names.variables):
        found += _with_facilities(items, text)
    if names.firms:
        if "ai_revenue" in names.variables or not _BRINGING.isdisjoint(hinted):
            found += _brought(items, names.firms, text) + _whose(items, text)
        if "end_user_margin" in names.variables and not _OWNING.isdisjoint(hinted):
            found += _own_margins(items, text)
        if len(names.firms) > 1 or not _THAN_ANOTHER.isdisjoint(hinted):
            found += _related(items, text)
        if "spend" in kinds:
            found += _paid(items, text)
        if "gap" in names.variables:
            found += _gaps_of(items, text)
        if "each" in kinds:
            found += _unknown_of_list(items, text)
    if "separator" in kinds and not OUTCOMES.isdisjoint(names.variables):
        found += _at_two(items, text)
    if "change" in kinds and not MARGINS.isdisjoint(names.variables):
        found += _earned(items, text)
    return found


def _unknown_of_list(items: list[Item], text: str) -> list[Problem]:
    """The names of a list, of which each is said to have an amount, that are no companies of the reader's: "Runway,
    Stability and Midjourney make 100M each"."""
    names = [item for item in items if item.kind == "name"]
    found = []
    for listed in _LIST.finditer(text):
        places = [name.span() for name in _LISTED.finditer(text, listed.start(), listed.end())]
        known = [any(name.start < end and start < name.end for name in names) for start, end in places]
        if any(known):
            lost = [place for place, is_known in zip(places, known, strict=True) if not is_known]
            found += [_problem("refused_outside", start, end, text) for start, end in lost]
    return found


def _with_facilities(items: list[Item], text: str) -> list[Problem]:
    """An amount of GPUs, energy and facilities together: "90B with energy", "90B of GPUs and energy"."""
    found = []
    for place, item in enumerate(items):
        if item.kind != "name" or item.data[0] not in FACILITIES:
            continue
        after = beside(items, place, 1)
        valued = after is not None and after.kind in _VALUED
        amounts = [each for each in items[:place] if each.kind == "amount"]
        joint = [each.kind for each in items[max(0, place - 3) : place]]
        gpus = place > 1 and items[place - 2].data == NVIDIA and items[place - 1].kind == "separator"
        if _INCLUDED.match(text, item.end) or _BRINGS.match(text, item.end):
            start = amounts[-1].start if amounts else item.start
            found.append(_problem("refused_scope", start, item.end, text))
        elif amounts and not valued and (lead := _WITH.search(text, amounts[-1].end, item.start)):
            found.append(_problem("refused_scope", lead.start(), item.end, text))
        elif gpus and not valued and joint == ["amount", items[place - 2].kind, "separator"]:
            found.append(_problem("refused_joint", items[place - 3].start, item.end, text))
    return found


def _brought(items: list[Item], firms: list[int], text: str) -> list[Problem]:
    """Totals that a company brings about or is listed under: "Google brings AI revenue to 100B"."""
    found = []
    for place in firms:
        firm = items[place]
        if not is_company(firm.data[0]):
            continue
        before = items[place - 1] if place else None
        total = before is not None and before.data == ("ai_revenue",)
        listed = total and before is not None and _IS_LIST.fullmatch(text, before.end, firm.start)
        after = beside(items, place, 1)
        if after is not None and after.data == ("ai_revenue",) and _SAYS.fullmatch(text, firm.end, after.start):
            found.append(_problem("refused_scope", firm.start, after.end, text))
        elif total and before is not None and _SAYS.fullmatch(text, before.end, firm.start):
            found.append(_problem("refused_scope", before.start, firm.end, text))
        brings = _BRINGS.match(text, firm.end) or _THANKS.search(text, 0, firm.start)
        if brings and _amount_follows(items, place):
            found.append(_problem("partial_total", firm.start, firm.end, text))
        elif listed and before is not None:
            found.append(_problem("partial_total", before.start, firm.end, text))
    return found


def _whose(items: list[Item], text: str) -> list[Problem]:
    """Revenue that is "its" where the company comes later or has a value of its own: "by doubling its AI revenue, Google
    …", "Oracle doubles its AI revenue to 10B", "OpenAI makes 3B. Its AI revenue doubles"."""
    found = []
    for place, item in enumerate(items):
        if item.data != ("ai_revenue",) or not (its := _ITS.search(text, 0, item.start)):
            continue
        owned = any(map(names_company, items[:place]))
        behind = [each.data if each.kind == "range" else each.kind for each in items[place + 1 : place + 3]]
        told = frozenset(("amount", "change", "multiply", "divide"))
        own = any(a.kind == "name" and names_company(a) and b.kind in told for a, b in pairwise(items[:place]))
        own = own and its.start() > 0 and text[: its.start()].rstrip().endswith((".", ";", "\n"))
        doubled = any(map(is_factor, items[:place]))
        doubled = doubled and behind == ["to", "amount"]
        if own or (doubled if owned else any(map(names_company, items[place:]))):
            found.append(_problem("refused_reference", its.start(), item.end, text))
    return found


def _amount_follows(items: list[Item], place: int) -> bool:
    return any(each.kind == "amount" for each in items[place + 1 : place + 5])


def _own_margins(items: list[Item], text: str) -> list[Problem]:
    """Margins of the firm before them: "Nvidia sells 60B and keeps 75% margin", "OpenAI makes 13B, 40% margin on that"."""
    found = []
    firm: Item | None = None
    since = 0
    for item in items:
        if is_firm(item):
            firm, since = item, item.end
        elif item.kind == "thing" or (item.kind == "name" and item.data[0] == "cloud_margin"):
            firm = None
        elif firm is not None and item.kind == "amount" and item.data.unit == "money":
            since = item.end
        elif firm is not None and item.kind == "name" and item.data == ("end_user_margin",):
            percent = next((each for each in items if each.kind == "amount" and since <= each.start < item.start), None)
            head = percent.start if percent else item.start
            if _OWN.fullmatch(text, since, head) or _ON_IT.match(text, item.end):
                found.append(_problem("refused_outside", firm.start, item.end, text))
    return found


def _related(items: list[Item], text: str) -> list[Problem]:
    """Companies told in terms of another: "Google 20B, twice Microsoft", "Google 20B, 50% more than Microsoft"."""
    found = []
    said = [item for item in items if item.kind not in QUIET and item.data != ","]
    for place, item in enumerate(said):
        if item.kind == "amount" and (than := _THAN.match(text, item.end)):
            found.append(_problem("refused_reference", item.start, than.end(), text))
        if place < 2 or not (is_firm(item) and is_company(item.data[0])):
            continue
        amounts = [at for at in range(place) if said[at].kind == "amount" and said[at].data.unit == "money"]
        after = said[place + 1] if place + 1 < len(said) else None
        if not amounts or not is_firm(said[amounts[-1] - 1]) or (after is not None and after.kind in _VALUED):
            continue
        end = said[amounts[-1]].end
        told = any(pattern.fullmatch(text, end, item.start) for pattern in (_THATS, _RELATION))
        if told and is_company(said[amounts[-1] - 1].data[0]):
            found.append(_problem("refused_reference", end, item.end, text))
    return found


def _paid(items: list[Item], text: str) -> list[Problem]:
    """Amounts that somebody pays to a firm: "and it pays 5B to Microsoft"."""
    return [
        _problem("refused_outside", pays.start, firm.end, text)
        for pays, amount, to, firm in zip(items, items[1:], items[2:], items[3:], strict=False)
        if pays.kind == "spend" and amount.kind == "amount" and to.kind == "range" and is_firm(firm)
    ]


def _gaps_of(items: list[Item], text: str) -> list[Problem]:
    """Gaps between companies, and what one company does of the gap: "how much of the gap does Google close?"."""
    shared = _SHARE_OF_GAP.search(text) is not None
    said = [item for item in items if item.kind not in QUIET]
    return [
        _problem("refused_outside", gap.start, firm.end, text)
        for gap, firm in pairwise(said)
        if gap.data == ("gap",) and is_firm(firm) and (shared or _BETWEEN.fullmatch(text, gap.end, firm.start))
    ]


def _at_two(items: list[Item], text: str) -> list[Problem]:
    """Two amounts of one thing beside a result: "gap at 60B and 80B of Nvidia"."""
    found = []
    said = [item for item in items if item.kind not in QUIET]
    for result, first, joint, second, name in zip(said, said[1:], said[2:], said[3:], said[4:], strict=False):
        kinds = [first.kind, joint.kind, second.kind]
        if result.kind != "name" or result.data[0] not in OUTCOMES or kinds != ["amount", "separator", "amount"]:
            continue
        alike = (
            first.data.unit in ("number", second.data.unit)
            and bool(first.data.value)
            and name.kind in ("name", "thing")
        )
        listed = (
            text[joint.start : joint.end].lower() in _LISTING
        )  # unlike "l'écart à 40 Md$ avec 120 Md$ de revenus IA"
        if alike and listed and _OF.fullmatch(text, second.end, name.start):
            found.append(_problem("refused_side", first.start, name.end, text))
    return found


def _earned(items: list[Item], text: str) -> list[Problem]:
    """Parts that somebody keeps of what is earned: "apps keep half of what they earn"."""
    return [
        _problem("refused_reference", item.start, found.end(), text)
        for item in items
        if item.kind == "change" and item.data == "1/2" and (found := _EARNED.match(text, item.end))
    ]


def _problem(kind: str, start: int, end: int, text: str) -> Problem:
    while text[start : start + 1] in (" ", ","):
        start += 1
    return Problem(kind, start, end, text[start:end])
