"""Questions about a value, which do not suppose it: for its reason ("why is the gap 165B?"), its source, its meaning or how
it came about ("where does the 60% margin come from?")."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES, VARIABLES
from model.late import Late
from model.reader.words.named import LIGHT, is_firm
from model.reader.words.tokens import Item
from model.reading import Problem, spanning
from model.solve import is_known

HINTS = frozenset(
    ("source", "who told", "according to whom", "come from", "why did", "how did", "when did", "where did", "did someone",
     "did anyone", "has anyone", "proof", "evidence", "cite ", "how sure", "how certain", "how confident", "are you sure",
     "comment arriv", "comment tu arriv", "sûr", " mean", "signifie", "veut dire", "explain", "expliqu", "utilise",
     "prenez-vous", "do you use ")
)  # fmt: skip
_ASKS_ABOUT = Late(
    r"\b(?:(?:what(?:['’]s| is| was) (?:your|the) source|any source|a source) for|quelle est (?:la|ta|votre) source"
    r"|can you cite|according to whom|who (?:told|tells) (?:you|us|me)|where(?:['’]?s| does| did) .{2,40} from|why did you"
    r"|(?:how|when|where) did (?:you|we|i|they) (?:get|arrive|come|set|say|find|calculate|compute|pick|choose)"
    r"|(?:did|has) (?:someone|anyone|anybody|somebody) (?:say|said|checked?|claim(?:ed)?|verified|mention(?:ed)?)"
    r"|(?:is there|do you have|have you got) (?:any )?(?:proof|evidence)|how (?:sure|certain|confident) are (?:you|we)"
    r"|(?:[êe]tes-vous|es-tu|t['’]es) (?:s[ûu]re?|certaine?)s? (?:que|de)"
    r"|comment (?:arrive[sz]-(?:vous|tu)|tu arrives|vous arrivez|avez-vous obtenu|as-tu obtenu)|utilise[sz]-(?:vous|tu)"
    r"|prene[sz]-(?:vous|tu)|what (?:does|would) .{2,40} mean(?= ?\?)|what does it mean (?:that|if)"
    r"|que (?:signifie|veut dire)"
    r"|explain (?:why |the |that )|explique[rz]?(?:[- ]moi)? (?:pourquoi |la |le |l['’]))",
    re.IGNORECASE,
)


_GIVEN = Late(r"\b(?:if|at|with|when|once|given|under|si|avec|quand|[àa]|sous)\b", re.IGNORECASE)


def values_asked_about(items: list[Item], text: str) -> list[Problem]:
    """The only value of a statement where it asks about it and no baseline has it."""
    asks = _ASKS_ABOUT.search(text)
    amounts = [item for item in items if item.kind == "amount"]
    if asks is None or len(amounts) != 1 or _is_supposed(items, amounts[0], text):
        return []
    said = [item for item in items if item.kind not in LIGHT and item.start >= asks.start()]
    for first, second in pairwise(said):
        name, amount = (first, second) if first.kind == "name" else (second, first)
        if name.kind != "name" or amount.kind != "amount":
            continue
        if not is_known(amount.data.value, name.data):
            return [spanning("unread_question", first, second, text)]
        return []
    bare = next((item for item in said if item.kind == "amount"), None)  # "where does 60b come from?"
    if bare is None or is_known(bare.data.value, VARIABLES):
        return []
    return [spanning("unread_question", bare, bare, text)]


def explained_values(items: list[Item], text: str) -> list[Problem]:
    """Values whose reason is asked for, which the question does not give to what they are of."""
    explained = next(item for item in items if item.kind == "explain")
    if not text[explained.start :].lower().startswith(("why", "pourquoi", "how come")):
        return []
    said = [item for item in items if item.kind not in LIGHT]
    pairs = [pair for pair in pairwise(said) if _is_result(*pair) and not _is_supposed(items, pair[0], text)]
    about = [item for item in said[said.index(explained) + 1 :] if item.kind != "mark"]
    if not pairs and sorted(item.kind for item in about) == ["amount", "name"]:  # "why is the margin 60%?"
        pairs = [(about[0], about[1])]
    return [spanning("refused_offset", first, second, text) for first, second in pairs]


def _is_supposed(items: list[Item], said: Item, text: str) -> bool:
    """Whether a value is the condition at which a result is asked about: "why is the gap so large at Nvidia 60B?"."""
    results = [item for item in items if item.kind == "name" and item.data[0] in OUTCOMES and item.end <= said.start]
    between = text[results[-1].end : said.start] if results else ""
    # Not "why is the gap 300B at Nvidia 60B?".
    return _GIVEN.search(between) is not None and not any(map(str.isdigit, between))


def _is_result(first: Item, second: Item) -> bool:
    name, amount = (first, second) if first.kind == "name" else (second, first)
    return name.kind == "name" and (name.data[0] in OUTCOMES or is_firm(name)) and amount.kind == "amount"
