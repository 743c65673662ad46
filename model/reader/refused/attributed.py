"""The nouns and verbs that attribute an amount to Nvidia or a company: "Meta's 70B budget", "Meta has 70B of debt", "une
charge de 4 Md$", "owns 10B of OpenAI". Only nouns of revenue and verbs of making it leave the amount what it makes."""

from __future__ import annotations

import re

from model.catalogue import is_company
from model.late import Late
from model.lexicon import LEXICON
from model.reader.measured.magnitudes import is_of_itself
from model.reader.passed_over.citations import is_cited
from model.reader.refused.stating import stating
from model.reader.words.named import BILLS, SUBJECTS, is_firm
from model.reader.words.tokens import ODD, Item
from model.reading import Problem
from model.text import fold

_NOUN = r"([^\W\d_]+(?:['’-][^\W\d_]+)*)"
_SCOPE = r"(?:(?:ai|ia|d['’]ia) )?"  # "a 70B AI budget"
_OF_WHAT = Late(
    r" (?:worth )?(?:(?:of|in|de|en) |d['’])(?!(?:an?|the|our|my|this|that|une?|cette?|notre|ou)\b|[a-z]+ant\b)"
    rf"{_SCOPE}{_NOUN}(?!\w)"
)
_WHAT = Late(rf"(?: dollars?)?[ -](?:ish |or so )?(?!(?:of|in|de|en|dollars?)\b|d['’]){_SCOPE}{_NOUN}(?!\w)")
# "Nvidia's 60B GPU budget", "a 60B GPU order from Meta", "Meta's 70B AI push."
_FOR_HARDWARE = Late(
    r"(?: dollars?)?[ -](?:(?:of|in|de|en) )?(?P<what>ai|ia|gpus?|chips?|hardware|data[ -]?cent(?:er|re)s?)[ -]"
    rf"{_NOUN}(?!\w)"
)
_HAS = Late(r"(?:[^\W\d_]['’]s?|\b(?:its|their|has|have|had)) \$?$")
_SHARE_OF = Late(
    rf" (?:off\b|(?:(?:of|de|du|des) |d['’])(?:the |its |their |la |le |les |l['’]|sa |son |ses )?{_NOUN}(?!\w))"
)
_FOR_EACH = Late(
    r"(?:/| / (?=[a-z]+\W*$)| (?:per|chaque) | par (?!rapport|exemple))(?!the|our|my|his|her|its|their|of"
    r"|source)([a-z]{1,12})(?![\w'’])"
)
_YEAR = frozenset(("a", "an", "annee", "annum", "y", "year", "yr"))
_A = Late(r"\b(?:an?|its|their|has|have|had|reports?) (?:cool |massive |huge |whopping |new |extra |potential )?\$?$")
_OWNED = Late(r"[^\W\d_]['’]s? \$?$")
_A_WHAT = Late(
    rf"\b(?:une?|an?|des|son|sa|ses|its|their) (?!pres de )(?:[^\W\d_]+ ){{0,2}}?{_NOUN}(?: ia)? (?:(?:de|of) |d['’])\$?$"
)
_WHAT_OF = Late(rf"\b(?:the |la |le |les |l['’]|une? |cette |our |sa |ses ){_NOUN} (?:(?:of|de|du|chez) |d['’])$")
# "The energy bill for Google is 2B", "le coût de l'IA chez Microsoft est de 7 milliards", before the company.
_COST_OF = Late(
    r"\b(?:costs?|bills?|spend(?:ing)?|expenses?|outlays?|price|budget|fine|damage|investments?|upside|couts?|factures?"
    r"|depenses?|budgets?|besoins?|investissements?|charges?|amendes?)"
    r"(?: (?:of |de |en |d['’])?(?:l['’])?(?:ai|ia|calcul|recherche|compute|energie))?"
    r" (?:(?:for|to|at|of|de|du|chez|pour) |d['’])$"
)
_IS = Late(
    r"(?:['’]s)? ?(?:(?:is|are|was|were|comes?|came|amounts?|reaches|est|sont|atteint|s['’]eleve|represente)\b|: ?$)"
)
_THE_WHAT = Late(rf"\b(?:la |le |les |l['’]|une? |cette? |cet ){_NOUN}(?: ia)? (?:de |d['’]|a )\$?$")
_OF_FIRM = Late(r" (?:de |d['’]|pour |chez )", re.IGNORECASE)
_NOUN_OF = Late(
    rf" (?:de |d['’]|of )?(?!away ){_SCOPE}{_NOUN} (?:for|by|from|like|pour|par|de|d['’]) ?(?:an? |the |la |le |l['’])?"
)
_ENDS = Late(r"\W*$|[,;.](?!\d)")
_WORD = Late(_NOUN)
_BREAKS = Late(r"[,;.?!:\n()\[\]–—/]")
# What an article, or an owner, can lead to besides the amount's own noun.
_PARTING = frozenset(
    ("separator", "range", "versus", "or", "each", "more", "less", "instead", "interval", "topic", "without", "except",
     "compare", "same", "opinion", "label", "than", "unsaid", "correct", "off", "against", "within", "ask")
)  # fmt: skip
_ODD_KINDS = ODD | {""}
_OWNING = SUBJECTS | {"amount"}
_TELLING = _OWNING | {"separator", "mark"}
_INTO = Late(r"\b(?:into|dans|[a-z]+[ei]e?s? sur) *$")
_NEAR = 80  # characters within which such words stand
_PLUG = "plug"  # into the model


def beside_odd_nouns(items: list[Item], text: str, lang: str) -> list[Problem]:
    """The sums of money, and the parts, that words beside them say to be something else than what a firm makes."""
    found: list[Problem] = []
    told: list[Item] = []
    for place, item in enumerate(items):
        if item.kind == "amount" and (end := _ends_odd(items, place, told, text, lang)):
            found.append(Problem("refused_outside", item.start, end, text[item.start : end]))
        if item.kind in _TELLING:
            told.append(item)
    return found


def _ends_odd(items: list[Item], place: int, told: list[Item], text: str, lang: str) -> int:
    """Where the words end that say of an amount that it is not what a firm makes; 0 where none do. `told`: what is named,
    and parted, before it."""
    amount = items[place]
    owner = next((item for item in reversed(told) if item.kind in _OWNING), None)
    owned = owner is not None and is_firm(owner)
    if amount.data.unit == "percent":
        return _is_share_of_something(owner, amount, text) if owner is not None else 0
    if amount.data.unit != "money":
        return 0
    if firm := _heads_firm(items, place, text):
        return firm
    behind, apart = fold(text[amount.end : amount.end + _NEAR]), _has_amount(told)
    if (end := _is_of_trade(amount, owned and not apart, behind, text)) or apart:
        return end
    if owner is not None and owned:
        return _is_of_something(owner, amount, behind, text, lang)
    ranged = place > 0 and items[place - 1].kind == "amount" and items[place - 1].end == amount.start  # "6-8b"
    spread = place > 0 and items[place - 1].data == "plus_minus"  # "70 Md$ ± 5 Md$ pour Nvidia"
    if ranged or spread or not (owner is None or owner.kind == "amount"):
        return 0
    return _is_put_into_firm(items, place, text)


def _heads_firm(items: list[Item], place: int, text: str) -> int:
    """Where a firm ends whose amount stands behind another noun: "le coût de 70 milliards de Meta"; 0 where none does."""
    amount, after = items[place], next((item for item in items[place + 1 :] if item.kind in SUBJECTS), None)
    if after is None or not is_firm(after) or not _OF_FIRM.fullmatch(text, amount.end, after.start):
        return 0
    led = _THE_WHAT.search(fold(text[max(0, amount.start - _NEAR) : amount.start]))
    return after.end if led and _heads_else(led[1]) else 0


def _is_of_trade(amount: Item, owned: bool, behind: str, text: str) -> int:
    """Where the words `behind` end that say of an amount that it is what a trade in hardware is worth, or where it is a
    firm's what hardware costs; 0 where none do."""
    what = _FOR_HARDWARE.match(behind)
    has = owned and _HAS.search(text, max(0, amount.start - _NEAR), amount.start) is not None
    if what is None or not (what[2] in stating().trades or (has and what[2] in stating().bills)):
        return 0
    return amount.end + what.end() if what["what"] not in ("ai", "ia") or owned else 0


def _has_amount(told: list[Item]) -> bool:
    """Whether the name before a comma, or an "and", has its amount before it: "70B of Nvidia sales and 50B of facility
    cost"."""
    if len(told) < 3 or told[-1].kind not in ("separator", "mark") or told[-2].kind not in SUBJECTS:
        return False
    return next((item.kind for item in reversed(told[:-2]) if item.kind != "thing"), "") == "amount"


def _is_of_something(firm: Item, amount: Item, behind: str, text: str, lang: str) -> int:
    """Where the words end, `behind` it or before, that say of a firm's amount what else it is of; 0 where none do."""
    before = fold(text[firm.end : amount.start])
    each = _FOR_EACH.match(behind)
    if each and each[1] not in _YEAR and _kind(each[1]) not in ("name", "label") and not is_cited(text, amount.end):
        return amount.end + each.end()
    if (of := _OF_WHAT.match(behind)) and not _is_noun(of[1]):
        return amount.end + of.end()
    if (what := _WHAT.match(behind)) and not _is_noun(what[1]) and _kind(what[1]) not in _PARTING:
        alone = lang == "en" and _A.search(before)  # in French "a" is a verb, or "à"
        owned = _OWNED.search(text, max(0, amount.start - _NEAR), amount.start)
        costs = _kind(what[1]) in ("noun", "spend") and _ENDS.match(behind, what.end())
        if alone or costs or (owned and what[1] not in stating().said_of_owned):
            return amount.end + what.end()
    if _BREAKS.search(before.lstrip(" :")):
        return 0
    if (led := _A_WHAT.search(before)) and not _is_noun(led[1]):
        return amount.end
    whose = _WHAT_OF.search(fold(text[max(0, firm.start - _NEAR) : firm.start]))
    if whose and _heads_else(whose[1]) and before.strip():
        return amount.end
    costs = _IS.match(before) and _COST_OF.search(fold(text[max(0, firm.start - _NEAR) : firm.start]))
    # What is spent on Nvidia's GPUs is its sales; its costs are not.
    return amount.end if costs and (is_company(firm.data[0]) or costs[0].startswith(("cost", "cout"))) else 0


def _is_share_of_something(owner: Item, amount: Item, text: str) -> int:
    """Where the words end that say of what else than revenue a percentage is: "Meta cuts 20% of managers", "clouds took 30%
    of the racks"; 0 where none do."""
    of = _SHARE_OF.match(fold(text[amount.end : amount.end + _NEAR]))
    if of is None or is_of_itself(amount.end, text) or (of[1] and _is_noun(of[1])):
        return 0
    odd = is_firm(owner) or (owner.kind == "thing" and of[1] is not None and _kind(of[1]) in _ODD_KINDS)
    return amount.end + of.end() if odd else 0


def _is_put_into_firm(items: list[Item], place: int, text: str) -> int:
    """Where a firm ends to which an amount before it is led by a verb of something else than making it: "owns 10B of
    OpenAI", "10B goes into OpenAI"; 0 where it is none."""
    amount = items[place]
    behind = (each for each in items[place + 1 :] if each.kind != "noun")  # "a 20B bill for Google"
    firm = next((each for each in behind if each.kind in SUBJECTS or each.kind in ("amount", "mark")), None)
    if firm is None or not is_firm(firm):
        return 0
    between = fold(text[amount.end : firm.start])
    if _BREAKS.search(between):
        return 0
    before = fold(text[max(0, amount.start - _NEAR) : amount.start])
    begins = max((found.end() for found in _BREAKS.finditer(before)), default=0)
    led, words = _WORD.findall(before[begins:]), _WORD.findall(between)
    if _INTO.search(between) and led[-1:] != [_PLUG]:
        return firm.end
    what = _NOUN_OF.fullmatch(between)
    if what and _heads_else(what[1]) and _kind(what[1]) not in _PARTING:
        return firm.end  # "a 20B fine for Google"
    if any(word not in stating().before_firms for word in words):
        return 0  # another clause: "… by 20B while OpenAI makes 13B"
    return 0 if not led or led[-1] in stating().leading_to_firms else firm.end


def _heads_else(word: str) -> bool:
    """Whether a noun before an amount says that it is of something else; one of change says how it came about."""
    return not _is_noun(word) and _kind(word) not in ("change", "drop")


def _is_noun(word: str) -> bool:
    """Whether it names revenue, or what it is made with."""
    entry = LEXICON.words.get(word)
    named = entry is not None and entry.kind in ("name", "thing") and entry.data[0] not in BILLS
    return named or word in stating().nouns


def _kind(word: str) -> str:
    """The kind of a word of the vocabulary; nothing for any other."""
    entry = LEXICON.words.get(word)
    return entry.kind if entry else ""
