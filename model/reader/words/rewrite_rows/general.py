"""The replacements for what no longer holds, for numbers that are no amounts and for figures in other words, before the
words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.lexicon import LEXICON
from model.numerals import NUMERALS
from model.reader.words.rewrite import Rewrite

_KEEPS = Late(r"margin|marge|\b(?:keep|kept|retain|pocket|skim|earn|gard|conserv)")
_FEW = "two|three|four|five|six|eight|ten|deux|trois|quatre|cinq|six|huit|dix"


def _kept_cents(found: re.Match[str]) -> str:
    """ "15 cents of every dollar" are 15% where somebody keeps them."""
    return "%" if _KEEPS.search(found.string) else found[0]


def _fraction(found: re.Match[str]) -> str:
    """ "one in three" as a fraction."""
    above, below = (NUMERALS.get(word) or word for word in found.groups())
    return f"{above}/{below}"


def _ticker(found: re.Match[str]) -> str:
    """The name behind a "$NVDA"; anything else as it stands."""
    entry = LEXICON.words.get(found[1])
    return f" {found[1]}" if entry is not None and entry.kind == "name" else found[0]


# "Meta was 12B (now 15B)": then what is now holds.
_NOW = Late(r"\((?:now|today|currently|actuel)")
_WAS = Late(r"(?<![a-z])(?:was|were|had|etait|etaient|avait)(?: at| a| de)? ?\$?\d[^,;.?!()]*$")
_SUPPOSED = Late(r"(?<![a-z])(?:if|si|suppose|imagine|say|assume|disons)(?![a-z])")


def _is_former(found: re.Match[str]) -> bool:
    """Whether the value before a bracket is of the past, and not supposed."""
    before = found.string[: found.start()]
    return _WAS.search(before) is not None and _SUPPOSED.search(before) is None


# In this order: elisions are gone before what a word stands beside is looked at, and brackets that say what held before
# before those around a unit.
ROWS = (
    Rewrite(("jusqu'ou",), Late("jusqu'ou"), "combien"),
    Rewrite(("?)",), Late(r" ?\((?=[^()]*\?\))"), ","),  # "20% more GPUs (required revenue?)"
    Rewrite((" in total ",), Late(r" in total (?=(?:cost|capex|spend))"), " of total "),  # "a 10B rise in total cost"
    # "cover the 125B gap".
    Rewrite(
        ("cover",),
        Late(r"(?<![a-z])cover(?:s|ing)? (?=(?:the |a |our )?(?:\$?\d[\d.]* ?[bmt]n? )?(?:gap|hole|shortfall))"),
        "close ",
    ),
    Rewrite(("zeroed",), Late(r"(?<![a-z])(?:is|are|was|were|gets?|being) zeroed(?: out)?(?![a-z])"), "at zero"),
    # "clouds take a 20% cut".
    Rewrite((" cut",), Late(r"((?<![a-z])(?:takes?|taking|keeps?|gets?) (?:an? )?\d[\d.,]* ?%) cut(?![a-z])"), r"\1"),
    # "Meta ne gagne rien".
    Rewrite(
        ("rien",),
        Late(
            r"(?<![a-z])(?:ne |n')(gagne|fait|vend|rapporte|coute|vaut|apporte|touche|encaisse|genere)(nt)? rien(?![a-z])"
        ),
        r"\1\2 zero",
    ),
    # "Meta has no AI revenue".
    Rewrite(
        ("no ai rev", "no rev"),
        Late(r"(?<![a-z])(?:has|have|makes?|earns?|generates?|books?) no (?:ai )?revenues?(?! (?:target|of))(?![a-z])"),
        "makes nothing",
    ),
    Rewrite(("by a year",), Late(r"by a year(?![a-z])"), "by 1 year"),
    Rewrite(("d'ou",), Late(r"(?<![a-z])d'ou (?=(?:une?|le|la|les|l') ?[a-z])"), "avec "),
    # "apple 10b is really meta's": whose it is instead.
    Rewrite(("plutot qu'",), Late("plutot qu'"), "au lieu d'"),
    Rewrite(
        ("'",),
        Late(r"(?<![a-z])(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)'(?=[a-z0-9])|'(?:s|re|ll|d|ve|m)(?![a-z])"),
        "",
    ),
    # "Nvidia 6..0B".
    Rewrite(("..",), Late(r"(?<=\d)\.\.\.?(?=\$?\d)"), "-"),  # "30..60%"
    # "60 - billion": no bare unit ends a range.
    Rewrite(
        ("illion", "illiard"),
        Late(r"(?<=\d) [-–—] (?=(?:[bmtr]illion|milliard)s?(?![a-z]))"),
        " ",
    ),
    # "(was 50)": what held before.
    Rewrite(
        ("(",),
        Late(
            r"\((?:it )?(?:was|were|previously|prev|formerly|(?:up |down )?from|instead of|not|vs|pas|avant|contre"
            r"|au lieu d[eu']?|(?:the )?(?:article|base(?:line)?|original|reference|origine|l'article|today|now|currently"
            r"|actuel(?:lement)?)(?:(?:'s| had| has| says| said| dit| case| value| figure))*)"
            r"(?: at| about| only| a|:)? ?\$?\d[^()]{0,16}\)"
        ),
        lambda found: found[0] if _NOW.match(found[0]) and _is_former(found) else "",
    ),
    # "nvda 60b-ish".
    Rewrite(("ish",), Late(r"(\d ?(?:bn|[bmtk%])?)-?ish(?![a-z])"), r"\1"),
    # Slack's strikethrough: what no longer holds.
    Rewrite(("~",), Late(r"(?<![\w~])~(?=\S)[^~\n]{1,80}(?<=\S)~(?![\w~])"), ""),
    Rewrite(
        ("dollar",),
        Late(
            r"(?<=[\da-z]) ?(?:cents|c|centimes) (?:of|on|out of|in|sur|par) (?:every|each|the|a|chaque|un) (?:revenue )?"
            r"dollar\b(?! (?:of|spent|in|on|de|d'|into|that))"
        ),
        _kept_cents,
    ),
    # "couvrir la moitié du revenu requis" says how much is covered; elsewhere a half of something halves it.
    Rewrite(
        ("cov", "couv"),
        Late(
            r"(?<![a-z])(cover(?:s|ed|ing)?|couvr[a-z]+) (?:half|la moitie)"
            r"(?= (?:of|du|des?) (?!(?:the |our )?(?:gap|hole|shortfall|trou)))"
        ),
        r"\1 50%",
    ),
    Rewrite(
        (":", "am", "pm"),
        Late(r"(?<![\d$])(?<!\d[.,:])\d{1,2}(?::[0-5]\d)? ?[ap]m(?![a-z0-9])"),
        "",
    ),
    Rewrite(  # versions
        (".", "365"),
        Late(r"(?<![a-z0-9])v\d+(?:\.\d+)+(?![\w.]*\d)"),
        "",
    ),
    # "70% of what the GPUs cost".
    Rewrite(
        ("of what the", "de ce que co"),
        Late(r"(?:of what the (?:gpus?|chips) costs?|de ce que coutent les (?:gpus?|puces))(?![a-z])"),
        "per gpu dollar",
    ),
    Rewrite(("x",), Late(r"(?<=\d)x'?(?:es|ed|s)\b"), "x"),  # "10xes"
    Rewrite(  # a ratio of one
        ("as much as", "autant que"),
        Late(
            r"(?<![a-z])(?:cost|costs|coute(?:nt|ra|raient|rait)?) (?:just |tout )?(?:as much as|autant que)"
            r" (?:the |les |nvidia )?(?:gpus?|chips?|puces)\b"
        ),
        "1 per gpu dollar",
    ),
    # "what margin do app builders live with": no baseline.
    Rewrite(
        (" live with",),
        Late(r"(?<![a-z])((?:can|could|to|must|should|will|would|we|they|you|users|builders|owners) )live(?= with)"),
        r"\1",
    ),
    # "margin 40, actually 45", "Nvidia: 56B. Actually, 66B."
    Rewrite(
        (" actually",),
        Late(r"(?<=[\dbmnt%])[,.;:!]? actually,?(?= (?:it's |is |make it )?\$?\d)"),
        ", sorry",
    ),
    Rewrite(("more",), Late(r"((?:n't|not) (?:at )?\$?\d[\d.,]* ?[a-z%]{0,8}) any ?more(?![a-z])"), r"\1"),
    Rewrite(("q:", "q for"), Late(r"(?<![^\n])\s*q(?=: | for )"), ""),  # "Q: gap?"
    Rewrite(
        ("+1",),
        Late(
            r"(?<![^\s(])\+1(?=[ ,.:!]+[a-z])(?! ?(?:[bmt]n?|pp|points?|pts?|md|years?|yrs?|ans?|billions?|trillions?"
            r"|millions?|milliards?|percent|times)\b)"
        ),
        "",
    ),  # "agreed"
    # "ne rapporte plus rien".
    Rewrite((" rien",), Late(r"((?:ne |n')[a-z]+ |)(?:plus rien(?: du tout)?|(?<= )rien du tout)\b"), r"\1zero"),
    Rewrite(
        (" in ", " out of ", " sur "),
        Late(
            r"(?<![a-z0-9.,])(one|two|three|un|une|deux|trois|[1-9](?= out of )) (?:in|out of|sur)"
            rf" ({_FEW}|[2-9](?![\d.,]))(?! ?(?:years?|yrs?|months?|ans?|mois|weeks?|[bmt%]|bn|md)\b)(?![a-z])"
        ),
        _fraction,
    ),
    Rewrite(("r&d",), Late("r&d"), "rnd"),
    Rewrite(("$",), Late(r"(?<![a-z0-9$])\$([a-z]{2,6})(?![a-z0-9])"), _ticker),
)
