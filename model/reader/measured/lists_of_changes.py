"""A verb of change that a list goes on with: "raise Google by 5B and Meta by 3B", "Google gains 2B, Microsoft 3B"."""

from __future__ import annotations

import re
from fractions import Fraction

from model.catalogue import is_company, variable
from model.late import Late
from model.reader.measured.changes import changed_by
from model.reader.words.named import DIRECTIONS, QUIET, SUBJECTS, is_firm
from model.reader.words.tokens import START, Item
from model.reading import Problem, Quantity
from model.solve import in_baselines

_BY_LINK = Late(r" *(?:(?P<en>by)|de|d['’]) *(?:about |around |some |environ )?(?:an? |une? )?\$?", re.IGNORECASE)
_DE = Late(r"\bd(?:e |['’])(?:environ |une? )?$", re.IGNORECASE)
_DE_AT_MOST = len(" d'environ une ")
_GIVES = Late(
    r"\b(?:add|put|give|tack|plus|extra|another|cut|take|trim|shave|knock|remove|subtract|deduct|ajout|rajout|retir"
    r"|enl[èe]v|donn)\w*[^,;.?]{0,16}$",
    re.IGNORECASE,
)
_OF = Late(r" *(?:of|de|du|d['’])\b", re.IGNORECASE)


# A bare amount behind a change is one as well where it is small beside what the baselines have, and a value where it is
# large; between the two it is asked back. Behind a percentage or points it has to be smaller still.
_TINY, _SMALL, _LARGE = Fraction(1, 4), Fraction(1, 2), 4
_COUNTED = frozenset(("money", "percent", "points", "times", "number"))
_LINKS = frozenset(
    ("", "of", "in", "for", "to", "onto", "from", "at", "de", "d'", "d’", "du", "des", "pour", "chez", "à", "a")
)
_AND = Late(r"(?:,|(?:, ?)?(?:and|et|n|&)) *(?:(?:the|les?|la) |l['’])?", re.IGNORECASE)
_AND_THE = Late(r"(?:,|et|mais) *(?:les?|la|l['’]) *", re.IGNORECASE)
# Behind an adverb only "and" goes on: "the margin down 10 points and Nvidia 10B"; a comma parts.
_ANDED = Late(r"\b(?:and|et)\b", re.IGNORECASE)
_JOINTS = frozenset(
    ("", ",", "and", "et", "n", "&", ", and", "then", "and then", "puis", "et puis", "also", "and also", "plus",
     "as well as")
)  # fmt: skip
_TO_WHOM = frozenset(("", "to", "for", "on", "onto", "at", "off", "from", "à", "a", "pour", "chez", "sur"))
_ARTICLE = Late(r"\b(?: ?the| ?la| ?le| ?les| ?l['’])$")
_GIVING = frozenset(("range", "name", "separator", "mark"))
_OWN = Late(r"^['’]s?(?= )")  # "and Oracle's by 2B"
_PARTED = Late(r"(?:[ ,]|\b(?:ceux|celles?|celui) d(?:e |['’]))$", re.IGNORECASE)
_ADVERBS = Late(
    r"up|down|plus|minus|moins|more|less|higher|lower|(?:de|en) (?:plus|moins)|(?:en |une )?(?:hausse|baisse)(?: d[eu])?",
    re.IGNORECASE,
)
_MORE = Late(r"^ *(?:more|extra|de plus|en plus|suppl[ée]mentaires)\b", re.IGNORECASE)
_IS = Late(r"\b(?:is|are|was|were|est|sont) +$", re.IGNORECASE)
_MARKS = (",", ";", "\n", "-", "–", "—")  # over which "by" goes on
_PASSED = QUIET | {"each"}
_AT, _DOWN = {"en": "at", "fr": "à"}, {"en": "down", "fr": "en baisse de"}


def carried(items: list[Item], text: str, problems: list[Problem], lang: str) -> list[Item]:
    """The items with what a verb of change does to a name done to the next ones. An amount that may be a value as well goes
    to `problems`."""
    result = list(items)
    led: Item | None = None
    signed: Item | None = None
    given = False
    for place, item in enumerate(result):
        if item.kind != "quantity":
            continue
        quantity: Quantity = item.data
        bare = bool(quantity.value) and quantity.op in ("set", "range") and not quantity.signed
        if led is None and signed is not None and bare and _is_given(result, place, signed, True, text):
            item = result[place] = item._replace(data=changed_by(quantity, "up"))
            continue  # "+5B to Google and 3B to Meta"
        goes_on = led is not None and bare and _goes_on(result, place, led, given, text)
        if led is not None and bare and not goes_on and (name := _bare_next(result, place, led, text)):
            sizes = [
                abs((quantity.high or quantity.value) / size)
                for each in name.data
                for size in in_baselines(each)
                if size
            ]
            mixed = led.data.unit != "money"
            by_verb = _is_led_by_verb(result, led, text, ahead=mixed)
            small = _SMALL if by_verb else _TINY if _ANDED.search(text, led.end, name.start) else 0
            goes_on = bool(sizes) and max(sizes) <= (_TINY if mixed else _SMALL) and by_verb
            if sizes and not goes_on and (max(sizes) <= small if mixed else min(sizes) <= _LARGE):
                problems.append(_open(name, item, led, text, lang))
        elif led is not None and bare and not goes_on and (name := _french_next(result, place, led, text)):
            problems.append(_open(name, item, led, text, lang))
        if led is not None and (part := _part_more(item, led, text)) is not None:
            item = result[place] = item._replace(data=quantity._replace(value=part))
        given = goes_on and given
        if led is not None and goes_on:
            given = given or _is_given(result, place, led, False, text)
            item = result[place] = item._replace(data=changed_by(_in_measure(quantity, led.data), led.data.toward))
        elif led is None and quantity.op == "set" and not quantity.signed and (way := _ordered(result, place, text)):
            item = result[place] = item._replace(data=changed_by(quantity, way))
        if not item.data.toward and item.data.op == "scale" and text.startswith(("by ", "de "), item.start):
            way = "up" if item.data.value > 1 else "down"  # "Google grows by half, Microsoft by a third"
            item = result[place] = item._replace(data=item.data._replace(toward=way))
        told = any(problem.start <= item.start < problem.end for problem in problems)
        if item.data.op == "set" and not (item.data.toward or told) and _is_by(result, place, text):
            problems.append(Problem("which_way", item.start, item.end, text[item.start : item.end]))
        led = item if item.data.toward in ("up", "down") else None
        signed = item if item.data.signed == "+" else None
    return result


def _part_more(item: Item, led: Item, text: str) -> Fraction | None:
    """What a part makes of a name that changes by it, as the one before: "Nvidia rises 20% and AI revenue by half"."""
    by = text[item.start : item.end].lower().startswith(("by ", "de "))
    if (
        item.data.toward
        or not by
        or item.data.op != "scale"
        or not 0 < item.data.value < 1
        or led.data.op not in ("add", "scale")
    ):
        return None
    share: Fraction = item.data.value
    return 1 + share if led.data.toward == "up" else 1 - share


def _in_measure(quantity: Quantity, led: Quantity) -> Quantity:
    """A bare number in the magnitude of the amount before it: "add 5B to Google and 3 to Meta"; a part as a percentage."""
    if quantity.unit == "number" and 0 < quantity.value < 1 and led.op == "scale":
        return quantity._replace(unit="percent")
    if quantity.unit != "number" or led.unit != "money" or not led.scaled or abs(quantity.value) < 1:
        return quantity
    factor = 10**9 if abs(led.value) >= 10**9 else 10**6
    high = None if quantity.high is None else quantity.high * factor
    return quantity._replace(value=quantity.value * factor, high=high, unit="money", scaled=True)


def _is_led_by_verb(items: list[Item], led: Item, text: str, ahead: bool) -> bool:
    """Whether a verb tells the change, which what follows lacks: "Google gains 2B, Microsoft 3B"; not "Google up 2B", nor
    where it is to stand `ahead` of the amount "a 10% drop in AI revenue"."""
    at = next(at for at, item in enumerate(items) if item is led)
    verb = next((item for item in reversed(items[:at]) if item.kind == "filler" and item.data in DIRECTIONS), None)
    if verb is None or (ahead and led.start < verb.end):
        return False
    adverb = _ADVERBS.fullmatch(text, verb.start, verb.end) is not None
    return not adverb or _IS.search(text, 0, verb.start) is not None


def _bare_next(items: list[Item], place: int, led: Item, text: str) -> Item | None:
    """The name whose bare amount a list has right behind the change of another: "Google gains 2B, Microsoft 3B", "add
    10B of GPUs and 20B of AI revenue"."""
    if led.data.unit not in _COUNTED or items[place].data.unit != "money" or not items[place].data.scaled:
        return None
    at = next(at for at, item in enumerate(items) if item is led)
    between = [item for item in items[at + 1 : place] if item.kind not in _PASSED]
    behind = [item for item in items[place + 1 :] if item.kind not in _PASSED][:2]
    before = next((item for item in reversed(items[:at]) if item.kind not in _PASSED), None)
    summed = between and (is_firm(between[-1]) or between[-1].data == ("ai_revenue",))
    if summed and before is not None and before.kind in SUBJECTS:
        joined = not between[:-1] or text[between[0].start : between[-2].end].strip().lower() in _JOINTS
        bare = not text[between[-1].end : items[place].start].strip(" $")
        return between[-1] if joined and bare and between[-1].kind != "noun" else None
    if len(between) == 2 and between[0].kind in SUBJECTS and behind and behind[0].kind in ("name", "thing"):
        joined = text[between[1].start : between[1].end].strip().lower() in _JOINTS
        links = (_MORE.sub("", text[led.end : between[0].start]), text[items[place].end : behind[0].start])
        valued = behind[1:] and behind[1].kind == "quantity"
        if joined and not valued and all(link.strip().lower() in _LINKS for link in links):
            return behind[0]
    return None


def _french_next(items: list[Item], place: int, led: Item, text: str) -> Item | None:
    """The name behind "et les" or "et la" whose amount with "de" may go on a change with "de": "le capex monte de 50 % et
    les revenus IA de 100 Md$"."""
    said = [item for item in items[max(0, place - 6) : place] if item.kind != "range"][-3:]
    if len(said) < 3 or said[0] is not led or said[2].kind not in SUBJECTS or items[place].data.unit != "money":
        return None
    joint = text[said[1].start : said[2].start]
    by = _BY_LINK.fullmatch(text, said[2].end, items[place].start)
    led_by = (
        by is not None and by["en"] is None and _DE.search(text, max(0, led.start - _DE_AT_MOST), led.start) is not None
    )
    return said[2] if led_by and _AND_THE.fullmatch(joint) else None


def _open(name: Item, amount: Item, led: Item, text: str, lang: str) -> Problem:
    """Whether an amount is a change or a value, with the statement rewritten for either."""
    first, last = sorted((name, amount), key=START)
    said, written = text[name.start : name.end], text[amount.start : amount.end].strip()
    change = f"+{written}" if led.data.toward == "up" else f"{_DOWN[lang]} {written}"
    ways = (change, f"{_AT[lang]} {written}")
    variants = tuple(f"{text[: first.start]}{said} {each}{text[last.end :]}" for each in ways)
    details = {"variable": name.data[0], "amount": written}
    return Problem("change_or_value", first.start, last.end, text[first.start : last.end], variants, details)


def _ordered(items: list[Item], place: int, text: str) -> str | None:
    """Which way an order moves the next name of its list, behind one that it moves to a value: "bump Nvidia to 60B and
    OpenAI by 12B", "monte Nvidia à 60 Md$ et Google de 3 Md$"."""
    said = [item for item in items[:place] if item.kind != "range"][-5:]
    if [item.kind for item in said[:3]] == ["name", "filler", "quantity"]:  # "Google monte à 20 Md$ et Meta de 5 Md$"
        said = [said[1], said[0], *said[2:]]
    kinds = [item.kind for item in said]
    if kinds != ["filler", "name", "quantity", "separator", "name"] or said[0].data not in ("up", "down"):
        return None
    if not _AND.fullmatch(text, said[3].start, said[4].start):
        return None  # "monter Nvidia à 60 Md$ et une marge de 45 %"
    way: str = said[0].data
    return way if _BY_LINK.fullmatch(text, said[4].end, items[place].start) else None


def _is_given(items: list[Item], place: int, led: Item, given: bool, text: str) -> bool:
    """Whether amounts stand before the names that they are given to or taken from: "add 5B to Google and 3B to Meta".
    `given`: so does the one before."""
    at = next(at for at, item in enumerate(items) if item is led)
    between, behind = items[at + 1 : place], items[place + 1 : place + 3]
    first = next((item for item in between if item.kind == "name"), None)
    second = next((item for item in behind if item.kind == "name"), None)
    if first is None or second is None or any(item.kind not in _GIVING for item in (*between, *behind[:-1])):
        return False
    joint = text[first.end : items[place].start].lower().strip(" ,;+/\n$")
    leads = [
        _ARTICLE.sub("", text[start:end].strip().lower())
        for start, end in ((led.end, first.start), (items[place].end, second.start))
    ]
    lines = is_company(first.data[0]) and is_company(second.data[0])  # "+5B OpenAI, 300B capex" goes on with a value
    alone = bool(leads[0]) or (lines and (not at or items[at - 1].kind not in SUBJECTS))
    ordered = given or text[led.start] == "+" or _GIVES.search(text, 0, led.start) is not None
    return leads[0] == leads[1] and leads[0] in _TO_WHOM and joint in _JOINTS and alone and ordered


def _goes_on(items: list[Item], place: int, led: Item, given: bool, text: str) -> bool:
    """Whether an amount is by how much a name changes that a list goes on with, behind the one whose amount `led` is."""
    if items[place].data.op == "range" and (led.data.unit == "points") != (items[place].data.unit == "points"):
        return False
    if _is_given(items, place, led, given, text):
        return True
    before = [item for item in items[:place] if item.kind not in ("filler", "range")]
    listed = before[-1:]
    marks = _MARKS if _is_by(items, place, text) else (",",)
    while before and before[-1] is not led:
        listed = before[-1:] if before[-1].kind in SUBJECTS else listed
        if before[-1].kind not in (*SUBJECTS, "separator", "each") and before[-1].data not in marks:
            return False
        before.pop()
    if not before or not listed or listed[0].kind not in SUBJECTS:
        return False
    link = text[items[place - 1].end if items[place - 1].kind in SUBJECTS else listed[0].end : items[place].start]
    link = _OWN.sub("", link, 1)
    percent = items[place].data.unit == "percent" and led.data.unit in ("percent", "points")
    whole = not _OF.match(text, items[place].end)  # "energy 50% of the GPU cost"
    named = [each for each in listed[0].data if each != "facility_ratio"]
    sums = bool(named) and all(variable(each).dimension == "money" for each in named)
    if percent and whole and not link.strip() and sums:
        return True  # "Nvidia up 20% and energy 10%", "the margin gains 5 points and Nvidia 10%"
    if percent and whole and sums and _BY_LINK.fullmatch(link):
        return True  # "le capex grimpe de 40 % et les revenus IA de 20 %"
    if not link.strip() and _orders(items, led, listed[0], text):
        return True  # "raise Google 5B and Meta 3B"
    by = _BY_LINK.fullmatch(link)
    if by is None or by["en"] is not None:
        return by is not None
    # In French "des revenus IA de 90 Md$" is a value; "Meta de 2 Md$" goes on.
    name = listed[0]
    parted = _PARTED.search(text, max(0, name.start - 16), name.start) is not None
    bare = is_firm(name) and text[name.start : name.end].isalpha() and parted
    return (bare or items[place].data.unit == "points") and _DE.search(
        text, max(0, led.start - _DE_AT_MOST), led.start
    ) is not None


def _is_by(items: list[Item], place: int, text: str) -> bool:
    """Whether an amount stands right behind a name and "by", and so is no value: "Google by 5B"."""
    before = next((item for item in reversed(items[:place]) if item.kind not in ("filler", "range")), None)
    by = before and before.kind in SUBJECTS and _BY_LINK.fullmatch(text, before.end, items[place].start)
    return bool(by and by["en"])


def _orders(items: list[Item], led: Item, name: Item, text: str) -> bool:
    """Whether an order before the first name of a list moves each by a bare amount, the next one behind an "and"."""
    said = [item for item in items if item.kind != "range" and item.end <= name.end][-5:]
    kinds = [item.kind for item in said]
    if kinds != ["filler", "name", "quantity", "separator", "name"] or said[2] is not led or said[4] is not name:
        return False
    bare = not text[said[1].end : led.start].strip() and said[0].data in ("up", "down")
    return bare and text[said[3].start : said[3].end].strip().lower() in ("and", "et", "&", "n")
