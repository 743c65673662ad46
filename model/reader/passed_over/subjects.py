"""Subjects: a sentence about one input, and the next that only says its value ("Google won't tell. My estimate is 9.2B.",
"I'm torn on the margin. Try 45%.", "Les marges fondent. Prenons 35 %."), or about a result that it asks for."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import EQUATIONS, is_given, variable
from model.late import Late
from model.reader.words.named import BILLS, FACILITIES, STRAY, SUBJECTS, is_factor, is_firm
from model.reader.words.sentences import SENTENCE_END, parted, sentences
from model.reader.words.tokens import START, Item
from model.reading import Note

_LIGHT = frozenset(("filler", "range", "topic", "let", "mark", "separator", "aside", "opinion", "more", "less", "hit"))
_ODD = STRAY | _LIGHT | {
    "need", "high", "low", "above", "below", "move", "drop", "leave", "off", "out", "unsaid", "correct", "than", "spend",
    "sensitivity",
}  # fmt: skip
_ODD_REFUSALS = frozenset(("outside", "negation", "bound", "offset", "reference", "agent"))
# Another subject, another time, a part, money of another kind: then the value may be of that.
_OTHER = Late(
    r"\b(?:but|while|whereas|unlike|than|not (?:the|nvidia|its)|instead|except|also|compared|versus|vs|and|or|with|from"
    r"|of|in|its|their|his|her|if|last|next|years?|quarters?|months?|weeks?|only|half|part|share|rest|others?|rais\w+"
    r"|invest\w*|spen[dt]\w*|money|paid|pays|owes?|debt|costs|profits?|backlog|orders?|valu\w+|worth"
    r"|los(?:t|es?|s(?:es)?|ing)|cash|fund\w*|burn\w*|deals?|signed|capex|bills?|mais|tandis|que|au lieu|sauf|aussi|et"
    r"|ou|avec|d(?:e|u|es)|dans|son|sa|ses|leurs?|si|an(?:s|n[ée]e)?s?|trimestres?|mois|semaines?|seul\w*|moiti[ée]|part"
    r"|reste|autres?|investi\w*|d[ée]pens\w*|pa(?:y|i)\w*|dettes?)\b|[^\W\d]['’]s\b(?= [a-z])|\d",
    re.IGNORECASE,
)
_IS = (
    r"(?:is|are|isn['’]?t|aren['’]?t|will|won['’]?t|would|wouldn['’]?t|can['’]?t|cannot|could|may|might|must|has|have|had"
    r"|was|were"
    r"|wasn['’]?t|do(?:es)?n['’]?t|does|do|did|didn['’]?t|seems?|looks?|feels?|sounds?|remains?|stays?|keeps?|gets?|got"
    r"|turns?"
    r"|matters?|moves?|moved|worr(?:y|ies)|bugs|surpris\w+|disappoint\w*|deserves?|belongs?|sandbags?|compress\w*"
    r"|squeeze\w*"
    r"|shr[iu]nk\w*|melt\w*|explod\w*|collaps\w*"
    r"|est|sont|n['’]est|ne|va|vont|para[iî]t|paraissent|sembl\w+|reste\w*|inqui[eè]t\w*|me|m['’]|nous|fond\w*|baiss\w*"
    r"|mont\w*|grimp\w*"
    r"|bouge\w*|chang\w*|p[eè]s\w+|flamb\w*|explos\w*|s['’]effondr\w*)"
)
# What is said of a thing that begins the sentence.
_TOLD = Late(rf"(?: (?:numbers?|figures?|estimates?|line|assumption))?,? {_IS}\b", re.IGNORECASE)
# The same of a firm, which also spends, borrows and owes: what is said of its sales, or of how well they are known.
_FIRM_IS = Late(
    r"(?: (?:numbers?|figures?|estimates?|line|assumption|sales|revenues?))?,?"
    r"(?: (?:is|are|was|were|looks?|seems?|remains?|stays?|feels?|keeps?|has been|may be|could be|will(?: be)?|won['’]?t"
    r"|does(?:n['’]?t| not)|didn['’]?t|never|isn['’]?t|est|sont|para[iî]t|semble|reste|va|vont))?"
    r"(?: (?:too|very|quite|still|really|way|a bit|just|only|probably|badly|slightly|not|so|being|trop|tr[eè]s|bien"
    r"|un peu))*"
    r" (?:under\w+|over(?:stated|estimated|done|rated)|low(?:er)?|high(?:er)?|slow\w*|grow\w*|ris\w+|fall\w*|beat\w*"
    r"|strong\w*"
    r"|weak\w*|unclear|uncertain|quiet|silent|tell|say|disclose\w*|report|publish|break (?:it |ai )?out|fine|key|huge|big"
    r"|small"
    r"|tiny|important|wrong|off|a (?:rounding error|guess|mystery|wild card|question mark|black box|worry|concern)|matters?"
    r"|surpris\w+|disappoint\w*|ranks?|leads?|lags?|deserves? a line|belongs?|worr\w+|slip\w*|stall\w*|boom\w*|accelerat\w*"
    r"|bas(?:se)?|haut\w*|sous-estim\w+|surestim\w+|faible|[ée]lev[ée]\w*|flou\w*|incertain\w*|inqui[eè]t\w*|ralenti\w*"
    r"|progress\w*|monte\w*|baiss\w*|grimp\w*|doubl\w+)\b[^,.]{0,24}",
    re.IGNORECASE,
)
_AHEAD = Late(
    r"\W*(?:(?:ok|so|well|yes|no|honestly|look|btw|then|now|bon|alors|oui|non)\b[ ,]*)*"
    r"(?:(?:if|as|since|when|si|comme|quand)\b )?"
    r"(?:(?:the|our|my|your|this|that|all|le|la|les|l['’]|notre|mon|ma|nos|mes|cette?|ces?)\b ?)?"
    r"(?:(?:whole|entire|app|ai|gpu|software|end) )?",
    re.IGNORECASE,
)
# What leads to the thing that ends the sentence.
_OF = Late(
    r"\W*(?:(?:ok|so|well|yes|no|honestly|look|btw|then|now|bon|alors|oui|non)\b[ ,]*)*"
    r"(?:don['’]t forget(?: about)?|look at|consider|as for|(?:i|i['’]m|i['’]ve|i['’]d|we"
    r"|we['’]re|we['’]ve|you|you['’]ve|he|she|they|people|nobody|no one|everyone|somebody|someone|investors|analysts"
    r"|my (?:boss|friend|colleague|team|client)|the (?:board|committee|team))\b[^,;:]{0,40}?\b(?:doubts?|doubted"
    r"|question(?:s|ed)?|trust(?:s|ed)?|believes?|believed|likes?|liked|buy|forgot(?:ten)?|forgets?|miss(?:es|ed)?"
    r"|left out|consider(?:s|ed)?|look(?:s|ed|ing)? at|modell?(?:s|ed)?|disput\w+|pin down"
    r"|rais(?:ed|e)|cut|lower(?:ed)?|trim(?:med)?|lift(?:ed)?|revised?|updated?|changed?|increased?|reduced?"
    r"|(?:think\w*|talk\w*|argu\w+|car\w+|ask\w*|worr\w+|unsure|undecided|sceptical|skeptical|wonder\w*|sure"
    r"|certain) (?:me |us )?(?:about|over|of)|(?:disagree\w*|torn|split|views?|opinions?|mind|differ\w*|agree\w*|sure"
    r"|clear|focus\w*|vary|hung up|wrong|right|bet) (?:on|with|about|over|of)|challenge|fade)|(?:it|this|all|everything"
    r"|that) "
    r"(?:all )?(?:depends|hinges|turns|rests|hangs|comes down|boils down|is about|is all about)(?: (?:on|to|about))?"
    r"|(?:the|our|this|my) (?:debate|discussion|argument|fight|issue|point|disagreement|uncertainty|doubt|key|worry"
    r"|concern|crux|trick|question|swing factor|driver) (?:here |now )?(?:is|lies|sits) "
    r"(?:all |only |just )?(?:about|on|over|in|with)?|(?:je|on|nous|il|elle|tout le monde"
    r"|personne)\b[^,;:]{0,30}?\b(?:dout\w+ de|crois(?:ons)? pas (?:[àa]|en)|h[ée]sit\w+ sur|oubli[ée]\w*|parl\w+ de"
    r"|discut\w+ de|pens\w+ [àa]|regard\w+|conteste\w*|[ée]tudi\w+)|(?:tout|[çc]a|cela) (?:d[ée]pend|tient|repose) "
    r"(?:de|[àa]|sur)|(?:le d[ée]bat|la question|le d[ée]saccord|la cl[ée]|l['’]enjeu|le point) "
    r"(?:porte sur|est|c['’]est)) ?(?:(?:the|our|my|your|this|that|those|these|le|la|les|l['’]|notre|mon|ma|cette?"
    r"|ces?) ?)?(?:(?:[a-z]+-[a-z]+|current|old|high|low|stated|assumed|consensus|street|published) )?",
    re.IGNORECASE,
)
_ENDS = Late(
    r"(?: (?:numbers?|figures?|estimates?|line|assumptions?|input|one|chiffres?|hypoth[eè]ses?))?"
    r"(?: (?:most|a lot|too|again|here|now|the most|anyway))?\W*",
    re.IGNORECASE,
)
_DOES = Late(r" (?!and |or |et |ou )[a-zà-ÿ'’]+ (?!.*\b(?:an?|another|une?)\b)", re.IGNORECASE)
_RESULT_IS = Late(
    r"(?:,? (?:alone|itself))? (?:is|are|looks?|seems?|feels?|remains?|stays?|worr\w+|bugs|bothers|matters|scares"
    r"|est|sont|para[iî]t|semble|reste|inqui[eè]te)\b(?!.*\b(?:but|not|than|mais|que)\b)",
    re.IGNORECASE,
)
# A question about "it".
_IT = Late(
    r"\W*(?:(?:so|and|well|but|then|alors|et)\b[ ,]*)*"
    r"(?:(?:what|how (?:big|large|high|low|bad|much|wide|small|thin|deep)|where)(?:['’]s| is| was| would| will| does| are)"
    r" (?P<it>it|that|they)\b(?: (?:be|stand|end up|land|get|become))?"
    r"|(?:quelle?|combien|[àa] combien|de combien) (?:est|serait|sera)(?:-| )(?P<il>ils?|elles?|ce)\b)"
    r"(?= (?:if|with|at|when|once|given|for|under|in|on|si|avec|[àa]|pour|quand)\b)",
    re.IGNORECASE,
)
_EARNS = Late(
    r"\W*(?:(?:so|and|but|well|then|now|et|mais)\b[ ,]*)*(?:it|they|elle|il|elles|ils)\b "
    r"(?:now |already |only |currently )?(?:sells?|makes?|earns?|vend|vendent|fait|font|gagne|gagnent)"
    r"(?: (?:about|around|roughly|only|nearly|environ))? $",
    re.IGNORECASE,
)
# What leads to a value and names nothing, and what may follow it.
_SAYS = Late(
    r"\W*(?:(?:ok|so|then|well|now|please|just|here|maybe|perhaps|probably|actually|rather|instead|alors|donc|bon"
    r"|plut[oô]t)\b[ ,]*)*"
    r"(?:(?:let['’]s|let me|i['’]d|i would|i['’]ll|i will|i|we['’]d|we['’]ll|we|you can|you could)(?: \b|(?=$))(?:just "
    r"|rather |now )?)?"
    r"(?:use|using|try|trying|take|taking|say|go with|plug in|put in|put|pencil in|assume|suppose|model|guess|reckon"
    r"|estimate"
    r"|expect|think|believe|leave|call it|make it|make that|put it|set it|keep it|leave it|mark it|bring it|move it"
    r"|take it|run it"
    r"|it['’]?s|it is|it ought to be|[a-z]+ (?:puts|sees|has) (?:it|them) at|let['’]?s take your|they take|it should be"
    r"|it could be|it will be|it would be|it may be|it might be|it stands|it sits|they['’]re"
    r"|they are"
    r"|they should be|they could be|they['’]d want|they want|they(?:['’]d)? keep|let them keep|leave them|give (?:it|them)"
    r"|they (?:sell|make|earn|get)|it (?:sells|makes|earns|gets)"
    r"|put (?:them|that)|set (?:them|that)|make them|call them|keep them"
    r"|(?:my|our) (?:own |best |current |new )?(?:number|guess|estimate|view|figure|bet|take|base case|assumption|model"
    r"|forecast)(?: is| would be| says|:)|mine(?: is|['’]s|:)|ours(?: is|:)"
    r"|mets|mettez|mettons|prends|prenez|prenons|disons|essaie|essayez|essayons|comptez|comptons|supposons|supposez|tablons"
    r"|je (?:dirais|prends|mets|table sur|retiens|propose|vois)|on (?:prend|met|retient|dit)|partons sur|va pour"
    r"|c['’]est|ce (?:sera|serait)|elles? (?:est|sont|serai(?:t|ent))|ils? (?:est|sont|serai(?:t|ent)|gardent|font)"
    r"|(?:mon|notre) (?:chiffre|estimation|hypoth[eè]se)(?: est)?(?: de)?)?"
    r"(?: (?:down to|now|today|really|only|just|at|to|with|about|around|roughly|nearly|close to|closer to|more like"
    r"|rather|à|a"
    r"|plut[oô]t|environ|de|des))* ?(?:a |an |un |une )?",
    re.IGNORECASE,
)
_BEHIND = Late(
    r"(?: (?:is (?:fair|enough|plausible|reasonable|realistic|better|closer|my (?:guess|number|estimate|view|bet))(?:er)?"
    r"|it is|seems (?:right|fair|reasonable)|sounds (?:right|fair|better)|for (?:now|me|us|them|it)|instead|please|anyway"
    r"|there|then"
    r"|today|a year|per year|annually|now|or so|in my (?:model|view|base case)|as (?:ours|mine)|serait (?:plus )?juste"
    r"|(?:me )?para[iî]t juste|par an|pour (?:moi|voir|l['’]instant)|plut[oô]t|suffi\w*|svp|stp))*"
    r"\W*(?:$|(?=[,;:.!?]))",
    re.IGNORECASE,
)
_AT = Late(r"\b(?:at|with|under|[àa]|avec) (?:a |an |about |around |only |just |environ |une? )?$", re.IGNORECASE)
_TO = Late(r" ?(?:-|–|to|à|a|et|and|or) ?\$?", re.IGNORECASE)  # between the ends of a range
_BARE = Late(r"\W*")
_WHOLLY = Late(
    r"\b(?:full\w*|complete\w*|entire\w*|gone|nil|zero|none|enough|total\w*|pleine?|nulle?|combl\w+)\b", re.IGNORECASE
)
_OPEN = Late(
    r"\b(?:must|should|will|would|could|may|might|has to|have to|needs?|wants?|doit|doivent|devrai\w+|faut)\b",
    re.IGNORECASE,
)
_REFERS = Late(r"\b(?:it|its|they|them|that|this|these|those|there|il|elle|ils|elles|cela|[çc]a|en)\b", re.IGNORECASE)
_NEAR = 8  # characters between a name and how it goes: "coverage has fallen"
_MOST_RATIO, _LEAST_PERCENT = 5, 3


def said_of(items: list[Item], text: str) -> tuple[list[Item], str, list[Note]]:
    """(the items with each such value right behind the name of what it is, and with what "it" asks for, the text without
    what else the sentence about it says, notes of that)."""
    notes: list[Note] = []
    found = [(start, stop, end) for start, stop, end in sentences(SENTENCE_END, text) if text[start:stop].strip()]
    for (start, stop, end), (after, behind, _) in pairwise(found):
        if end is None or end[0] == "?":
            continue
        subject, told = parted(items, start, stop)[0], parted(items, after, behind)[0]
        read: tuple[Item | None, list[Item], int] | None = _asked_of(subject, told, text, (start, stop, after))
        read = read or _given(subject, told, text, (start, stop, after, behind))
        if read is None and _is_remark(subject, told, text, (start, stop), text[after:behind]):
            read = None, [], after
        if read is None:
            continue
        named, dropped, blank = read
        gone = {id(item) for item in (*subject, *dropped)}
        kept = [item for item in items if id(item) not in gone]
        items = sorted([*kept, named], key=START) if named else kept
        notes.append(Note("passed_over", {"words": text[start:stop].strip()}))
        text = text[:start] + " " * (blank - start) + text[blank:]
    return items, text, notes


def _given(
    subject: list[Item], told: list[Item], text: str, places: tuple[int, int, int, int]
) -> tuple[Item, list[Item], int] | None:
    """(the name ahead of its value, the items that lead to that, up to where the text says no more) of a sentence about an
    input and the next, from and to such places."""
    start, stop, after, behind = places
    at = next((at for at, item in enumerate(told) if item.kind == "amount"), None)
    if at is None:
        return None
    amount, last = told[at], _last_of_range(told, at, text)
    earns = _EARNS.fullmatch(text, after, amount.start) is not None
    leads = earns or _SAYS.fullmatch(text, after, amount.start) is not None
    name = _subject(subject, text[start:stop], start, last, earns)
    if name is None or not _is_its_value(name, told, (amount, last), text, (after, behind), leads):
        return None
    place = max(after, amount.start - 1)
    name = name._replace(kind="name", start=place, end=place)
    if not leads:
        return name, [], after
    ends = _BEHIND.match(text, amount.end)
    said = [
        item
        for item in told
        if item.kind != "mark" and (item.end <= amount.start or (ends and amount.end <= item.start < ends.end()))
    ]
    return name, said, place


def _asked_of(
    subject: list[Item], told: list[Item], text: str, places: tuple[int, int, int]
) -> tuple[Item, list[Item], int] | None:
    """The same of a sentence about a result and a question of what "it" is."""
    start, stop, after = places
    asked = _IT.match(text, after)
    names = [item for item in subject if item.kind in SUBJECTS]
    if asked is None or len(names) != 1 or names[0].kind == "noun" or names[0].data[0] not in EQUATIONS:
        return None
    ahead, behind = text[start : names[0].start], text[names[0].end : stop]
    begins = _AHEAD.fullmatch(ahead) and _RESULT_IS.match(behind)
    if not (begins or (_OF.fullmatch(ahead) and _ENDS.fullmatch(behind))) or not _is_aside(subject, names[0]):
        return None
    group = "it" if asked["it"] else "il"
    return names[0]._replace(kind="name", start=asked.start(group), end=asked.end(group)), [], after


def _is_remark(subject: list[Item], told: list[Item], text: str, places: tuple[int, int], following: str) -> bool:
    """Whether a sentence only says which way something goes or how it is that the next one gives a value itself, or that
    follows from what that states: "Power costs have come down. The facility ratio is 0.75.", "Coverage fell. Nvidia 60B."""
    start, stop = places
    names = [item for item in subject if item.kind in SUBJECTS]
    if len(names) != 1 or not _is_aside(subject, names[0]) or names[0].kind == "noun" or not _states(told):
        return False
    name = names[0]
    if is_firm(name):
        return False  # "Meta is pouring concrete. Meta 70B" may be what it spends
    ahead, behind = text[start : name.start], text[name.end : stop]
    if _OPEN.search(behind) or _REFERS.search(following) or any(map(is_factor, subject)):
        return False  # "required revenue must double", "the gap worries us. Cut it to 30B"
    goes = next((item for item in subject if item.start >= name.end), None)
    told_of = _TOLD.match(behind) or (goes is not None and goes.kind == "change" and goes.start - name.end < _NEAR)
    if not (_AHEAD.fullmatch(ahead) and told_of) or _OTHER.search(behind) or _WHOLLY.search(behind):
        return False
    meant = {each for item in told if item.kind in SUBJECTS for each in item.data}
    same = not meant.isdisjoint(name.data) or bool(FACILITIES.intersection(name.data) and FACILITIES & meant)
    return same or (name.data[0] in EQUATIONS and name.data[0] not in ("ai_revenue", "facility_cost"))


def _states(told: list[Item]) -> bool:
    """Whether a sentence gives a name of its own each amount that it has."""
    names = sum(item.kind in ("name", "thing") for item in told)
    return 0 < sum(item.kind == "amount" for item in told) <= names


def _is_aside(inside: list[Item], name: Item) -> bool:
    """Whether a sentence holds nothing but a name that could be counted or asked for."""
    others = [item for item in inside if item is not name and item.kind != "mark"]
    return all(item.kind in _ODD and (item.kind != "refused" or item.data in _ODD_REFUSALS) for item in others)


def _subject(inside: list[Item], sentence: str, start: int, amount: Item, earns: bool) -> Item | None:
    """The one input that a sentence is about, if that is all it says."""
    names = [item for item in inside if item.kind in SUBJECTS]
    fitting = [each for each in names[0].data if _can_be(each, amount)] if len(names) == 1 else []
    if len(fitting) != 1 or not _is_aside(inside, names[0]):
        return None
    [meant], name = fitting, names[0]._replace(data=(fitting[0],))
    if not (is_given(meant) or meant in BILLS):
        return None
    ahead, behind = sentence[: name.start - start], sentence[name.end - start :]
    if earns and _AHEAD.fullmatch(ahead) and _DOES.match(behind):
        return name
    told = _FIRM_IS.fullmatch(behind) if is_firm(name) else _TOLD.match(behind)
    begins = _AHEAD.fullmatch(ahead) and told and not _OTHER.search(behind)
    ends = _OF.fullmatch(ahead) and _ENDS.fullmatch(behind)
    return name if begins or ends else None


def _is_its_value(
    name: Item, told: list[Item], amounts: tuple[Item, Item], text: str, places: tuple[int, int], leads: bool
) -> bool:
    """Whether the next sentence gives an amount, or a range from the first of two to the last, to nothing but that name;
    `leads`: nothing but what says a value stands ahead of it."""
    (amount, last), (start, stop) = amounts, places
    clause = next((item.start for item in told if item.kind == "mark" and item.start >= amount.end), stop)
    inside = [item for item in told if item.end <= clause and item is not amount and item is not last]
    if any(item.kind == "amount" for item in inside):
        return False
    fraction = variable(name.data[0]).dimension == "fraction"
    if leads:
        bare = _BARE.fullmatch(text, start, amount.start) is not None
        ends = _BEHIND.match(text, last.end) is not None and all(item.kind in _ODD for item in inside)
        return ends and SUBJECTS.isdisjoint(item.kind for item in inside) and (fraction or not bare)
    asked = text[stop : stop + 1] == "?" and any(item.kind == "ask" for item in told)
    names = [item for item in told if item.kind in SUBJECTS]
    money = all(variable(each.data[0]).dimension == "money" for each in names)
    return asked and fraction and money and _AT.search(text, start, amount.start) is not None


def _last_of_range(told: list[Item], at: int, text: str) -> Item:
    """The amount at a place, or the upper end of the range that it begins."""
    first, *others = [item for item in told[at:] if item.kind == "amount"]
    ranged = bool(others) and _TO.fullmatch(text, first.end, others[0].start) is not None
    return others[0] if ranged else first


def _can_be(named: str, amount: Item) -> bool:
    """Whether an amount is a value of a variable, written out."""
    data, dimension = amount.data, variable(named).dimension
    if data.fault or data.sign:
        return False
    if dimension == "money":
        return bool(data.unit == "money" and data.scaled)
    if dimension == "fraction":
        return bool(data.unit == "percent" or (data.unit == "number" and _LEAST_PERCENT <= data.value < 100))
    return bool(data.unit in ("number", "years" if dimension == "years" else "number") and data.value <= _MOST_RATIO)
