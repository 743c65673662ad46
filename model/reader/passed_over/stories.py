"""Sentences ahead of the statement that tell what happened in the world and nothing of its figures, passed over and said:
"Oracle just signed a monster contract. Double Oracle." What they name, the statement must name again with a value of its
own, or what it says may be of that."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.reader.passed_over.framing import frames, handles
from model.reader.passed_over.moments import is_moment
from model.reader.passed_over.turning import may_turn_what_follows
from model.reader.words.named import MEASURES, SIZES, STATING, SUBJECTS, is_firm, names_company
from model.reader.words.spelling import may_be_slip
from model.reader.words.tokens import START, Item
from model.reading import Note

_SENTENCE = Late(r"[^.!?;\n]*(?:\.(?=\S)[^.!?;\n]*)*[.!;\n]\s*")
_FEWEST, _SENTENCE_LONG = 3, 8  # words
# A sentence has a verb; what only heads the statement ("Quarterly, in euros.") has none.
_VERB = Late(
    r"\b(?:is|are|was|were|am|be|been|(?:is|are|was|were|has|have|had|do|does|did|would|could|wo|ca)n['’]t|has|have|had|does|did"
    r"|will|would|could|can|\w{2,}ed|got|fell|rose|went|came|gave|took|made|saw|said|told|sold|bought|built|kept|met|ran|won|grew|put"
    r"|wrote|spoke|thought|felt|broke|blew|drew|flew|began|became|brought|heard|held|knew|led|left|read|sent|sat|stood|stuck|swore"
    r"|says?|claims?|warns?|tells?|reminds?|objects?|\w{4,}ing|keeps?|thinks?|swears?|credits?|wants?|looks?|makes?|takes?|gets?|goes|comes?|seems?|feels?|runs?|ships?|builds?|buys?"
    r"|trains?|needs?|burns?|hires?|remains?|stays?|matters?|moves?|continues?|expects?|loves?|hates?|worries|worry|argues?|believes?"
    r"|reckons?|insists?|prices?|\w{3,}estimates|recoups?|guides?|pays?|moans?|complains?|rents?|leases?|signs?|slips?|drags?|bites?"
    r"|est|sont|[ée]tait|[ée]taient|sera|seront|a|ont|avait|avaient|va|vont|dit|disent|pense|pensent|croit|reste|restent"
    r"|fait|font|vient|viennent|veut|veulent|peut|peuvent|met|mettent|tient|perd|monte|montent|baisse|baissent|semble|semblent)\b",
    re.IGNORECASE,
)
# What a sentence opens with that heads, points or asks instead of telling.
_POINTS = Late(
    r"\W*(?:in|within|across|outside|ex|net|hors|en|dans|aux?|par|chez|at|on|via|of|from|for|pour|by|with|avec|as|and|or"
    r"|not|no(?!body| one)|et|ou|but|mais|that|this|these|those|it|its|they|he|she|which|here|there|now|next|then|c['’]"
    r"|ce|cet?te|ces|cela|[çc]a|ils?|elles?|let|lets|consider|say|suppose|assum\w+|imagine|pretend|picture|take|use|treat"
    r"|ignore|forget|leave|keep|drop|disregard|remember|recall|note|mind|think|read|start|begin|skip|back|about|regarding|re"
    r"|only|just|all|both|everything|oublie[zs]?|prene[zs]?|supposons|imaginons|parlons|garde[zs]?|si|quand|one|two|un|une)\b",
    re.IGNORECASE,
)
# Sums that are no revenue: beside a company, a bare amount that follows may be one of them.
_SUMS = Late(
    r"\b(?:contracts?|deals?|orders?|backlogs?|bookings?|loans?|bonds?|debts?|fund\w*|rounds?|stakes?|invest\w*|leases?|commit\w*|purchas\w*"
    r"|acqui\w*|buybacks?|dividends?|bills?|capex|valu\w*|profits?|losses|fines?|tax\w*|guid\w*|budget\w*|ads?|advert\w*|networking|gaming|storage|phones?|licen[cs]\w*|hardware|retail|seats?|users?|subsc\w*|shares?"
    r"|contrats?|commandes?|pr[êe]ts?|dettes?|obligations?|lev[ée]e?s?|rachats?|achats?|factures?|b[ée]n[ée]fices?|pertes?|amendes?|imp[ôo]ts?)\b",
    re.IGNORECASE,
)
_FOR_FREE = Late("for free", re.IGNORECASE)
STATED = STATING | {"change"}
_PASSED = frozenset(("outside", "bound", "negation", "agent", "reference", "scope"))
_IDLE = frozenset(
    ("aside", "filler", "range", "topic", "let", "more", "less", "hit", "separator", "mark", "another", "move", "high",
     "low", "spend", "noun", "need", "above", "below", "ask", "out", "off", "label", "opinion", "unsaid", "same", "drop",
     "or", "leave")
)  # fmt: skip
_GPUS, _CLOUDS = frozenset(("nvidia_revenue",)), frozenset(("cloud_margin",))


def without_stories(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such sentences, notes of them), where what follows states something; one that frames the
    figures, though no word of it is odd, is refused."""
    notes: list[Note] = []
    at = 0
    while (sentence := _SENTENCE.match(text, at)) and sentence.end() < len(text):
        end = sentence.end()
        inside = [item for item in items if at <= item.start and item.end <= end]
        rest = [item for item in items if item.start >= end]
        if _only_frames(sentence[0], inside):
            framing = Item("refused", "reference", at, at + len(sentence[0].rstrip(" \n.;!")))
            return sorted([*items, framing], key=START), notes
        if any(_is_size(item, text) for item in inside) or not _is_story(sentence[0], at, inside, rest, text, lang):
            break
        if any(item.kind != "mark" for item in inside):
            items = [item for item in items if item not in inside]
            notes.append(Note("passed_over", {"words": sentence[0].strip(" \n.;!")}))
        at = end
    return items, notes


def _only_frames(sentence: str, inside: list[Item]) -> bool:
    """Whether a sentence of ordinary words alone speaks of the figures behind it: "The sign got flipped."."""
    odd = any(item.kind != "mark" for item in inside) or any(map(str.isdigit, sentence))
    return not odd and len(sentence.split()) >= _FEWEST and handles(sentence)


def _is_size(item: Item, text: str) -> bool:
    """Whether an item can give something its value; "for free" says nothing costs nothing."""
    return item.kind in SIZES and _FOR_FREE.fullmatch(text, item.start - len("for "), item.end) is None


def _is_story(sentence: str, start: int, inside: list[Item], rest: list[Item], text: str, lang: str) -> bool:
    untold = _without_terms(sentence, inside, start)
    if len(sentence.split()) < _FEWEST or STATING.isdisjoint(item.kind for item in rest):
        return False
    long = len(sentence.split()) >= _SENTENCE_LONG  # so many words have a verb among them
    if (not long and _VERB.search(sentence) is None) or _POINTS.match(sentence):
        return False
    if frames(untold) or may_turn_what_follows(untold):
        return False
    if not all(_is_idle(item, text, lang) for item in inside):
        return False
    if not _is_told_again(inside, rest) or _has_bare_amount(inside, rest, text):
        return False
    return not (_SUMS.search(sentence) and _may_be_a_sum(inside, rest))


def _without_terms(sentence: str, inside: list[Item], start: int) -> str:
    """The sentence without the names in it: "fat gross margins" says nothing gross."""
    for item in inside:
        if item.kind in SUBJECTS:
            at, end = item.start - start, item.end - start
            sentence = sentence[:at] + " " * (end - at) + sentence[end:]
    return sentence


def _is_idle(item: Item, text: str, lang: str) -> bool:
    """Whether a word says nothing that can be counted, and is no slip of one that does."""
    if item.kind == "unknown":
        return item.data != "x" and not may_be_slip(str(item.data), lang)
    if item.kind == "change":
        return item.data in ("up", "down")
    if item.kind == "amount":
        return not _is_size(item, text)
    if item.kind == "refused":
        return item.data in _PASSED or is_moment(item, text)
    return item.kind in _IDLE or item.kind in SUBJECTS


def _is_told_again(inside: list[Item], rest: list[Item]) -> bool:
    """Whether what the sentence names has a name in the rest as well."""
    named = {name for item in rest if item.kind in SUBJECTS for name in item.data}
    things = _GPUS if "end_user_margin" in named else _GPUS | _CLOUDS  # whose margin is it?
    return all(
        not named.isdisjoint(item.data) or (item.kind == "thing" and item.data[0] in things)
        for item in inside
        if item.kind in ("name", "thing")
    )


def _has_bare_amount(inside: list[Item], rest: list[Item], text: str) -> bool:
    """Whether nothing says that an amount is what a firm of the sentence makes: "Elon got his package. Tesla 56B"."""
    firms = {item.data for item in inside if is_firm(item)}
    return any(
        name.data in firms
        and second.kind == "amount"
        and text[name.end : second.start].strip(" $:=-–") == ""
        and not second.data.sign
        for name, second in pairwise(rest)
    )


def _may_be_a_sum(inside: list[Item], rest: list[Item]) -> bool:
    """Whether an amount of the rest is of a company that the sentence names, or names none, and not said to be its revenue
    or a change."""
    firms = {item.data for item in inside if names_company(item)}
    changes = any(item.kind == "change" for item in rest)
    revenue = any(item.kind in ("noun", "topic") or item.data == ("ai_revenue",) for item in rest)
    money = any(item.kind == "amount" and item.data.sign == "" for item in rest if item.kind in MEASURES)
    return (
        money
        and not changes
        and not revenue
        and any(item.data in firms or not firms for item in rest if names_company(item))
    )
