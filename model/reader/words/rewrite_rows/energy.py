"""The replacements for what energy and facilities add to the cost of the GPUs, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.rewrite import Rewrite, in_place

_FACILITIES = (
    r"(?:energy|power|electricity|facilit(?:y|ies)|buildings)"
    r"(?:(?:, | and |, and )(?:energy|power|facilities|buildings|cooling|land|electricity))*"
)
_CHIPS = r"(?:the |what the )?(?:gpu|chip|nvidia)s?(?: (?:bill|costs?|spend(?:ing)?|outlay|purchase price|price))?"


_FACILITIES_AHEAD = Late(
    r"(?:facilit(?:y|ies)|energy|power|buildings?|land|cooling|installations?)(?: costs?| bills?)?$"
)

ROWS = (
    # "capex on facilities 40b": what is spent on them is their cost.
    Rewrite(
        ("capex ", "spend ", "spending "),
        Late(rf"(?<![a-z])(?:capex|spend(?:ing)?) (?:on|for|in) (?:the )?(?={_FACILITIES}[a-z ]{{0,12}} \$?\d)"),
        "",
    ),
    # "Energy and facilities only add 60% on top of the chips": of what the GPUs cost.
    Rewrite(
        (" add ", " adds "),
        Late(
            rf"(?<![a-z])(?P<what>{_FACILITIES}|data ?cent(?:er|re)s?(?= adds? [\d.,]+ ?% to the (?:gpu|chip)))"
            r" (?:would |will |only |just |merely )*adds? (?:only |just |another |about |around |an extra |roughly )*"
            rf"(?P<size>\d[\d.,]* ?%)(?: (?:on top(?: of {_CHIPS})?|to {_CHIPS})(?![a-z])|(?! (?:more|to)(?![a-z])))"
        ),
        lambda found: in_place(found, what="energy", size=found["size"]),
    ),
    # "Power costs = GPU costs × 0.7": its ratio, as the other way round.
    Rewrite(
        (" x ", " x0", " x1", "×", "*", " times "),
        Late(
            rf"(?<![a-z])(?P<what>{_FACILITIES})(?: costs?| spend(?:ing)?| bills?)?,? ?(?:=|:|is|are|equals?|costs?) ?"
            rf"{_CHIPS} ?(?:x|×|\*|times) ?(?P<size>\d(?:\.\d+)?)(?![\w.%])"
        ),
        lambda found: in_place(found, what="energy", size=found["size"]),
    ),
    # "gpus 85b and the power stuff costs the same again".
    Rewrite(
        ("same again",),
        Late(
            rf"(?<![a-z])(?:the )?{_FACILITIES}(?: stuff| side| bill| costs?)? (?:costs?|is|are"
            rf"|adds?) (?:the )?same again(?![a-z])"
        ),
        "facility ratio 1",
    ),
    # "Quelle est la facture d'énergie ?" asks for no total.
    Rewrite(
        ("la facture ",),
        Late(r"(?<![a-z])quelle est la (?=facture (?:d'energie|energetique|electrique|d'electricite)(?![a-z]))"),
        "quelle ",
    ),
    # "… keep a 12% gross margin on GPU rentals".
    Rewrite(
        ("margin on ", " % on ", "% on "),
        Late(
            r"(?<=margin|....\d%|...\d %) on (?:the )?(?:rented |renting )?(?:gpu |compute |cloud )?(?:rentals?"
            r"|capacity|rented compute)(?=\W*$|[,;.]| and )"
        ),
        "",
    ),
    # "The facility bill"
    Rewrite(
        ("facility bill", "facilities bill"),
        Late(r"(?<![a-z])(?<!and )facilit(?:y|ies) bill(?![a-z])"),
        "facility cost",
    ),
    # "Facilities cost another 70B", "energy and facilities are an additional 60B": beside the GPUs.
    Rewrite(
        (" another ", " an additional ", " an extra ", " a further "),
        Late(
            rf"(?<=[a-z])(?P<verb> (?:costs?|are|is|comes? to|come to)) (?:another|an additional|an extra"
            rf"|a further) (?={SUM}(?: on top)?(?=\W*\Z|[,;?]| and ))"
        ),
        lambda found: f"{found['verb']} " if _FACILITIES_AHEAD.search(found.string, 0, found.start()) else found[0],
    ),
)
