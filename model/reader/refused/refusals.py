"""What must not be passed over: words that turn a statement round, limit it, or make its amounts those of other things."""

from __future__ import annotations

import re

from model.late import Late
from model.lexicon import LEXICON
from model.reader.asked.limits import asks_for_limit
from model.reader.measured.open_directions import half_said, moved_from_nowhere, supposed_without_value
from model.reader.refused import belonging, how_often, measured_against, references, relations, wholes, whys, wordings
from model.reader.refused.asked_whether import asked_whether
from model.reader.refused.dashes import open_dashes
from model.reader.refused.dates import other_years, several_baselines, which_year
from model.reader.refused.earning import unearned
from model.reader.refused.idle_sentences import idle_sentences
from model.reader.refused.shares_of_users import shares_of_users
from model.reader.refused.titles import of_titles
from model.reader.words.hints import finder
from model.reader.words.named import DIRECTIONS, FACILITIES, QUIET, SUBJECTS, Named, beside, is_firm, names_company
from model.reader.words.spelling import is_foreign, nearest, stands_alone
from model.reader.words.tokens import Item
from model.reading import Problem, spanning
from model.text import fold

LONGEST_LEAD = 18
_OTHERS = ("ai_revenue.other",)
_FOR_EVERY = Late(
    r"\b(?:for (?:every|each)|per|pour chaque|par tranche de|(?:every|each) (?:additional|extra|further|added|more)) *\$?$",
    re.IGNORECASE,
)
_WITHDRAWS = Late(r"(?:scratch|strike|never ?mind|forget|scrap|laisse|oubli)", re.IGNORECASE)
_TAGS = ("no", "non", "nan")
# Behind a statement these take nothing back: "40% margin, sorry".
_APOLOGIES = (
    "sorry", "sry", "soz", "pardon", "désol", "desol", "oops", "oups", "my bad", "er", "plut", "rather", "mince", "zut",
    "hold", "hang", "wait", "attends", "edit", "typo", "fix",
)  # fmt: skip
_CHECKED = frozenset(
    ("unknown", "refused", "extreme", "without", "vanish", "except", "worth", "range", "year", "instead")
)
_MEASURED_IN = frozenset(("money", "percent", "years"))
_PLAIN = frozenset(("amount", "ask", "break_even", "mark", "name", "need", "noun", "range", "thing", "topic"))
_TELLING = frozenset(("amount", "change", "correct", "unchanged", "same"))
_INDISPENSABLE = frozenset(("facility_cost", "nvidia_revenue", "datacenter_cost"))
_TURNS = frozenset(("change", "multiply", "divide", "step", "table", "sensitivity"))
_OTHER_BASE = Late(
    r"(?: (?:its|their|the|ses|leurs|son) (?:sales|revenues?|output|ventes|revenus?|ca))?"
    r" *(?:(?:a|per|each|every|par|chaque|l') ?(?:year|yr|annum|an|annee)|tous les ans|d'annee en annee)\b"
    r"|/ ?(?:yr|year|an)\b"
    r"|(?<=ed) in 20\d\d\b"  # "Nvidia doubled in 2024": from what it was
    r"| *(?:annually|p\.?a\.?|yoy|y/y|year (?:over|on) year|cagr|annuel(?:le)?s?)\b"
    r"|[^,;.\d]{0,30}\b(?:(?:last|previous|prior) (?:year|yr)|(?:year|yr) (?:ago|earlier)|an dernier"
    r"|annee (?:derniere|precedente))\b"
)
_A_YEAR = Late(r" *(?:a|per|par|/) ?(?:year|yr|an)")
_YEARLY = Late(r"\b(?:annuel(?:le)?s?|annual|yearly|tous les ans|chaque annee|every year|each year|yoy)\b")
# "Nvidia 80B of which 60B data center": a part of an amount.
_PART_OF = Late(
    r"(?<=[\dbBmMdDsS$€]) *,? *(?:of which|dont|including|which includes?|y compris)"
    r"(?: about| around| environ)?"
    r" *(?:\$?\d[\d.,]*|half|(?:a|one) (?:third|quarter|fifth)|two thirds|most|la moiti[ée]|un (?:tiers|quart))",
    re.IGNORECASE,
)
_DIVIDING = frozenset(
    ("/", "divi", "percent", "% o", "% d", "%o", "share", "relative", "compared", "par rapport", "pourcent", "part du")
)
_PARTED = frozenset(("which", "dont", "incl", "compris"))
_FOR_EACH = frozenset(("every", "each", "per ", "chaque", "par tr"))
_DATED = frozenset(("year", "ann", "l'an"))
_BETTER = Late(
    r"(?:s[e'’] ?)?(?:improv|worsen|deteriorat|amelior|degrad|deterior)\w* *(?:by|de|d['’])? *(?:an? |une? )?\$?"
)
_BY = Late(  # behind an amount it says what takes its place: "replace 50B by 90B"
    r"(?<![a-z])(?<!justified )(?<!supported )(?<!covered )(?<!funded )(?<!implied )(?<!\db )(?<!\dbn )(?<!\d% )"
    r"(?<!required revenue )(?<!exceeds ai revenue )by (?:about |around |some |roughly )?\$?$"
)
_hints = finder(
    belonging.HINTS,
    wordings.HINTS,
    relations.HINTS,
    references.HINTS,
    wholes.HINTS,
    whys.HINTS,
    how_often.HINTS,
    measured_against.HINTS,
    _DIVIDING | _PARTED | _FOR_EACH | _DATED | {"by", "comment"},
)


def refusals(items: list[Item], kinds: set[str], names: Named, text: str, lang: str) -> list[Problem]:
    """What must not be passed over: refused words, dates without a baseline, half a range, unknown words, and amounts that
    are changes of another kind or belong to others."""
    problems: list[Problem] = []
    if not _CHECKED.isdisjoint(kinds):
        years = sum(item.kind == "year" for item in items)
        for place, item in enumerate(items):
            if item.kind not in _CHECKED:
                continue
            if item.kind == "unknown":
                problems.append(_unknown_word(item, text, lang))
            elif item.kind == "year" and item.data in LEXICON.baselines.ids:
                problems.append(which_year(item, text, lang, alone=years == 1))
            elif kind := _refused(items, place, text, bool(names.firms)):
                problems.append(Problem(kind, item.start, item.end, text[item.start : item.end]))
    if " - " in text or "–" in text:
        problems += open_dashes(items, text, lang)
    if "mark" in kinds and "amount" in kinds:
        problems += idle_sentences(items, text, lang)
    if "amount" in kinds and (":" in text or "\n" in text):
        problems += of_titles(items, text, lang, problems)
    problems += asked_whether(items, text) if "amount" in kinds else []
    problems += unearned(items, text) if {"ask", "name"} <= kinds else []
    hinted = _hints(text.lower().replace("’", "'"))
    if hinted or names.signed or names.multiplied or not kinds <= _PLAIN:
        problems += _told(items, kinds, names, text, hinted, lang)
    problems += shares_of_users(items, text) if "amount" in kinds else []
    problems += belonging.of_others(items, kinds, names, text, lang, hinted)
    return problems + wholes.of_several(items, kinds, names, text, hinted)


def _told(items: list[Item], kinds: set[str], names: Named, text: str, hinted: set[str], lang: str) -> list[Problem]:
    """What a statement says of its amounts, for one that has a hint, or more than plain items."""
    problems: list[Problem] = []
    turns = not _TURNS.isdisjoint(kinds)
    if turns or names.signed or "move" in kinds or ("by" in hinted and "amount" in kinds):
        problems += _open_changes(items, turns, text)
    if "separator" in kinds:
        problems += supposed_without_value(items, text)
    if "move" in kinds and names.firms:
        problems += moved_from_nowhere(items, text)
    if not _PARTED.isdisjoint(hinted):
        problems += _parts_of(items, text)
    if not references.AS_MANY.isdisjoint(hinted):
        problems += references.of_the_other(items, text)
    if "label" in kinds and sum(item.kind == "label" for item in items) > 1:
        first, *_, last = (item for item in items if item.kind == "label")
        problems.append(spanning("refused_side", first, last, text))
    if not _FOR_EACH.isdisjoint(hinted):
        problems += _proportions(items, text)
    problems += wordings.wordings(text, hinted)
    if not measured_against.HINTS.isdisjoint(hinted):
        problems += measured_against.measured_against(text)
    if not how_often.HINTS.isdisjoint(hinted):
        problems += how_often.how_often(items, text)
    if "surplus" in kinds and "amount" not in kinds and ("levers" in kinds or "comment" in hinted):
        surplus = next(item for item in items if item.kind == "surplus")  # "how do we get to a surplus?"
        written = text[surplus.start : surplus.end]
        problems.append(Problem("missing_value", surplus.start, surplus.end, written, (), {"variable": "gap"}))
    if "each" in kinds and (others := next((item for item in items if item.data == _OTHERS), None)):
        problems.append(spanning("refused_scope", others, others, text))
    if "change" in kinds and "amount" in kinds:
        problems += half_said(items, text)
    if not _DATED.isdisjoint(hinted):
        problems += other_years(items, kinds, text)
    if "explain" in kinds and "amount" in kinds:
        problems += whys.explained_values(items, text)
    if "amount" in kinds and not whys.HINTS.isdisjoint(hinted):
        problems += whys.values_asked_about(items, text)
    if "baseline" in kinds and len({item.data for item in items if item.kind == "baseline"}) > 1:
        problems.append(several_baselines(items, text))
    if "correct" in kinds:
        problems += _taken_back(items, text)
    if not _DIVIDING.isdisjoint(hinted):
        problems += relations.quotients(items, text)
    if not _TELLING.isdisjoint(kinds):
        problems += relations.relations(items, kinds, text, hinted)
        problems += references.references(items, kinds, names.multiplied, text, hinted, lang)
    return problems


def _refused(items: list[Item], place: int, text: str, firms: bool) -> str | None:
    """Why an item cannot be passed over, as a kind of problem."""
    item = items[place]
    match item.kind:
        case "refused":
            passed = (
                _spans_years(items, place, text)
                or _turns_negative(items, place, text)
                or asks_for_limit(items, place, text)
                or _goes_on(items, place, text)
                or _is_total(items, place)
            )
            return None if passed else f"refused_{item.data}"
        case "extreme":
            return "refused_bound" if _beside_amount(items, place) else None
        case "without":
            return None if _leaves_out(items, place) else "refused_negation"
        case "vanish":
            before = next((each for each in reversed(items[:place]) if each.kind not in QUIET | {"need"}), None)
            gone = before is not None and before.kind == "name" and before.data == ("gap",)
            return None if gone else "refused_negation"
        case "instead":
            after = beside(items, place, 1)
            named = after is not None and after.kind in ("name", "thing")
            denied = text[item.start : item.end].lower().endswith(("not", "pas", "non"))
            return "refused_negation" if named and denied else None  # "60B and not margin 40%"
        case "except":
            after = beside(items, place, 1)
            return "refused_scope" if after is not None and after.kind == "name" else "refused_negation"
        case "worth":
            before = items[place - 1] if place else None
            measures = before is not None and (
                (before.kind == "amount" and text[item.start : item.end].lower() == "worth")
                or (before.kind == "name" and not is_firm(before))
            )  # "75 billion dollars' worth", "le trou vaut 150 milliards"
            return "refused_outside" if firms and not measures else None
        case "range":
            ends = item.data == "between" or (item.data == "from" and " " in text[item.start : item.end])
            if ends and not _opens_range(items, place, text):
                return "half_range"  # "Nvidia anywhere from 40B"
            return "refused_bound" if _is_upper_limit(items, place, text) else None
        case "year":
            return "unknown_year"
    return None


def _proportions(items: list[Item], text: str) -> list[Problem]:
    """Amounts of which there is one "for every" other: "for every 1B Nvidia sells, OpenAI makes 100M"."""
    return [
        Problem("refused_offset", found.start(), item.end, text[found.start() : item.end])
        for item in items
        if item.kind == "amount" and (found := _FOR_EVERY.search(text, max(0, item.start - LONGEST_LEAD), item.start))
    ]


def _taken_back(items: list[Item], text: str) -> list[Problem]:
    """What takes back all before it ("60B, scratch that"), or a correction without an amount ("I mean the cloud's")."""
    place = next((place for place, item in enumerate(items) if item.kind == "correct"), len(items))
    after = {item.kind for item in items[place + 1 :]}
    if after & {"name", "thing"} and "amount" not in after and any(item.kind == "amount" for item in items[:place]):
        start, end = items[place].start, items[-1].end
        return [Problem("open_correction", start, end, text[start:end])]
    before = [item.data for item in items[:place] if item.kind == "amount"][-1:]
    corrected = [item for item in items[place + 1 :] if item.kind in ("amount", "name")][:2]
    if [item.kind for item in corrected] == ["name", "amount"] and before == [corrected[1].data]:
        start, end = items[place].start, corrected[1].end  # "Google 20B - no, Meta 20B"
        return [Problem("open_correction", start, end, text[start:end])]
    beside = [item.data for item in (*items[place - 1 : place], *items[place + 1 : place + 2])]
    told = any(item.kind == "amount" for item in items[:place])
    if 0 < place < len(items) and told and [item.kind for item in corrected] == ["name", "amount"]:
        start, end = items[place].start, items[place].end  # "Google 15B. Forget it. Microsoft 14B."
        again = any(item.data == corrected[0].data for item in items[:place])
        if beside == [".", "."] or (_WITHDRAWS.match(text, start) and not again):
            return [Problem("open_correction", start, end, text[start:end])]
    last = next((item for item in reversed(items) if item.kind != "mark"), None)
    if last is None or last.kind != "correct" or not any(item.kind == "amount" for item in items):
        return []
    word = text[last.start : last.end]
    if word.lower() in _TAGS and "?" in text[last.end :]:
        return []  # "OpenAI 9B, no?"
    apology = word.lower().startswith(_APOLOGIES)
    return [] if apology else [Problem("refused_negation", last.start, last.end, word)]


def _open_changes(items: list[Item], turns: bool, text: str) -> list[Problem]:
    """Amounts that are a change of unknown direction ("moves by 8%"), or from another base than the baseline ("grows 30%
    a year", "doubles every year", "20% more than last year")."""
    problems: list[Problem] = []
    folded = fold(text)
    before: Item | None = None
    for place, item in enumerate(items):
        if item.kind == "amount" and not turns and _BY.search(folded, max(0, item.start - LONGEST_LEAD), item.start):
            problems.append(Problem("which_way", item.start, item.end, text[item.start : item.end]))
        elif item.kind == "amount" and before is not None and _is_better(before, item, folded):
            problems.append(Problem("which_way", before.start, item.end, text[before.start : item.end]))
        elif _may_recur(item, before, turns):
            start = next(
                (each.start for each in reversed(items[max(0, place - 3) : place]) if each.kind == "change"), item.start
            )
            found = _OTHER_BASE.match(folded, item.end) or _YEARLY.search(folded, start, item.start)
            a_year_more = before is not None and before.start >= item.end and found and _A_YEAR.fullmatch(found[0])
            if found and not a_year_more:  # "5B a year more" tells its unit
                start, end = min(start, item.start), max(found.end(), item.end)
                problems.append(Problem("other_base", start, end, text[start:end]))
        before = item
    return problems


def _is_better(before: Item, amount: Item, folded: str) -> bool:
    """Whether an amount is by how much something improves or worsens, which is up for one thing and down for another."""
    return before.kind == "move" and _BETTER.fullmatch(folded, before.start, amount.start) is not None


def _parts_of(items: list[Item], text: str) -> list[Problem]:
    """Parts of an amount that the model does not split: "Nvidia 80B of which 60B data center"; unlike the total cost."""
    found = []
    for part in _PART_OF.finditer(text):
        whole = next((item for item in reversed(items) if item.kind == "name" and item.end <= part.start()), None)
        if whole is not None and whole.data[0] not in ("datacenter_cost", "ai_revenue"):
            start = part.end() - len(part[0].lstrip(" ,"))
            found.append(Problem("refused_scope", start, part.end(), text[start : part.end()]))
    return found


def _may_recur(item: Item, before: Item | None, turns: bool) -> bool:
    """Whether an item is a change, which could be one of every year."""
    if item.kind == "change":
        return item.data not in DIRECTIONS
    if item.kind != "amount":
        return False
    changes = before is not None and before.kind == "change"
    return changes or bool(item.data.sign) or (turns and item.data.unit in ("percent", "points", "times"))


def _leaves_out(items: list[Item], place: int) -> bool:
    """Whether a name stands behind "without"."""
    after = beside(items, place, 1)
    if after is None or after.kind not in ("name", "thing", "noun", "unknown", "refused"):
        return False
    facilities = after.kind == "name" and after.data[0] in FACILITIES
    if facilities and not any(item.kind in SUBJECTS and "datacenter_cost" in item.data for item in items):
        return True  # "without energy"; "capex 120B without energy" may have it or not
    return not (after.kind in ("name", "thing") and after.data[0] in _INDISPENSABLE)


def _beside_amount(items: list[Item], place: int) -> bool:
    """Whether "max" stands right before or after an amount: "5B max"."""
    near = (items[at] for at in (place - 1, place + 1) if 0 <= at < len(items))
    return any(item.kind == "amount" for item in near)


def _opens_range(items: list[Item], between: int, text: str) -> bool:
    """Whether two amounts of one thing follow "between"; "btw" is also "by the way"."""
    if text[items[between].start : items[between].end].lower() == "btw":
        return True
    ends = [at for at in range(between + 1, len(items)) if items[at].kind == "amount"][:2]
    return len(ends) > 1 and _is_of_one(items, between, *ends)


def _is_of_one(items: list[Item], between: int, first: int, second: int) -> bool:
    """Whether the ends of a range are of one thing, unlike "margin between 40% and Nvidia 60B"; a gap lies between two."""
    led = beside(items, between, -1)
    if led is not None and led.data == ("gap",):
        return True
    names = [item.data for item in items[between + 1 : second] if item.kind in ("name", "thing")]
    named = any(item.kind in ("name", "thing") for item in items[first + 1 : second]) and names.count(names[0]) == 1
    units = {items[first].data.unit, items[second].data.unit}
    return not named and len(units & _MEASURED_IN) < 2


def _is_upper_limit(items: list[Item], place: int, text: str) -> bool:
    """Whether "jusqu'à" stands before an amount with no beginning and no change before it."""
    if "jusqu" not in text[max(0, items[place].start - 6) : items[place].end].lower():
        return False
    before, after = items[:place], items[place + 1 : place + 2]
    started = any(item.kind in ("amount", "change", "move") for item in before[-3:])
    return not started and bool(after) and after[0].kind == "amount"


def _spans_years(items: list[Item], place: int, text: str) -> bool:
    """Whether "over" says how long ("paid back over 4 years"), not how much."""
    following = next((item for item in items[place + 1 :] if item.kind not in ("filler", "range")), None)
    if (
        items[place].data != "bound"
        or following is None
        or text[items[place].start : items[place].end].lower() != "over"
    ):
        return False
    if following.kind == "amount":  # "over 3-5 years"
        return any(each.kind == "amount" and each.data.unit == "years" for each in items[place + 1 : place + 4])
    return following.kind == "ask"


def _is_total(items: list[Item], place: int) -> bool:
    """Whether "combined" says of total AI revenue what it is: "everyone's combined AI revenue"."""
    before, after = beside(items, place, -1), beside(items, place, 1)
    if items[place].data != "joint":
        return False
    if before is not None and before.data == ("ai_revenue",):
        owner = beside(items, items.index(before), -1)
        return owner is None or not names_company(owner)  # "all AI revenue together"
    return after is not None and after.data == ("ai_revenue",) and not any(map(names_company, items))


def _goes_on(items: list[Item], place: int, text: str) -> bool:
    """Whether "ni" goes on with a list of what is left out: "sans OpenAI ni Tesla"."""
    kinds = [item.kind for item in items[max(0, place - 2) : place + 2]]
    written = text[items[place].start : items[place].end].lower()
    return written in ("ni", "nor") and kinds in (["without", "name", "refused", "name"], ["refused", "name"] * 2)


def _turns_negative(items: list[Item], place: int, text: str) -> bool:
    """Whether it is the gap that is or becomes negative, which the answer shows."""
    before = beside(items, place, -1)
    gap = before is not None and before.kind == "name" and before.data == ("gap",)
    return gap and text[items[place].start :].lower().startswith(("negati", "négati"))


def _unknown_word(item: Item, text: str, lang: str) -> Problem:
    words = [word for word in nearest(item.data, lang) if stands_alone(word) and not is_foreign(word, lang)]
    suggestions = tuple(f"{text[: item.start]}{word}{text[item.end :]}" for word in words)
    return Problem("unknown_word", item.start, item.end, text[item.start : item.end], suggestions, {"words": words})
