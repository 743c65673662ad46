"""The replacements for whence a figure comes and what it is set against where neither changes it: a guess and what it rests
on, guidance, filings in brackets, the baseline's own figure that is put aside, what a firm is worth."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import ANOTHER_KIND

# Nothing of another kind, nothing left out, and no variable that the figure could be of.
_OF_NOTHING = (
    rf"[^()]*\b(?:{ANOTHER_KIND}|not\b|no\b|ex\b|excl|incl|without|only|clouds?\b|hyperscaler|startup"
    rf"|end[- ]?user|margin"
)
_PLAIN = rf"(?!{_OF_NOTHING}|{COMPANY}))"
_BY_A_NAME = rf"(?<=[a-z]{{4}})(?<!illion)(?<!illions) \((?!{_OF_NOTHING}))"
_FILED = (
    r"(?:disclosures?|filings?|reports?|transcripts?|releases?|10-?[kq]|decks?|slides?|presentations?|letters?"
    r"|call|calls)"
)
_ARTICLE = r"(?:article|piece|essay|paper|original|baseline|post|memo|report|blog|question|cahn|sequoia)"

ROWS = (
    # "20% for the clouds (AWS segment disclosures)".
    Rewrite(
        (
            "disclosure",
            "filing",
            "report",
            "transcript",
            "release",
            "10-",
            "10k",
            "10q",
            "deck",
            "slide",
            "presentation",
            "letter",
            "call",
        ),
        Late(rf"(?:(?<=[\da-z%]) \({_PLAIN}|{_BY_A_NAME})[a-z][a-z '-]{{0,40}} (?:{_FILED}|10-?[kq])\)"),
        "",
    ),
    # "Ignore the article's 50B: Nvidia sells 75B".
    Rewrite(
        ("ignore", "forget", "leave aside", "disregard", "never mind", "not the", "scrap", "oubli", "ignor", "laisse"),
        Late(
            r"(?:\A|(?<=[.;!?] ))\W{0,3}(?:ignore|forget|disregard|never mind|not|scrap|leave aside|oublie[zr]?"
            r"|oublions|ignore[zr]?|ignorons"
            r"|laisse[zr]? (?:tomber|de cote))(?: about)? (?:the |le |les |la |l')"
            rf"(?:{_ARTICLE}(?:'s)? (?:(?:figure|number|value|estimate)s? of )?{SUM}|{SUM}\$? (?:of|in|from|de"
            rf"|du)(?: the| l'| la)? ?{_ARTICLE})"
            r"[:;,.!] ?(?=.*\d)"
        ),
        "",
    ),
    # "Nvidia 67B (that's B, not M!)", "Nvidia US$72bn (that's American dollars)".
    Rewrite(
        ("(that", "(yes", "(it's", "(us ", "(u.s", "(american", "(c'est", "(en dollars", "(des milliards"),
        Late(
            r" ?\((?:that'?s |that is |it'?s |yes,? "
            r"|c'est )?(?:(?:with an? )?b(?:illions?)?,? (?:and )?not (?:an? |with an? )?m(?:illions?)?"
            r"|(?:us|american|u\.s\.) dollars|des milliards,? pas des millions|en dollars)\W*\)"
        ),
        "",
    ),
    # "Coverage of one": all of it.
    Rewrite(
        ("coverage",),
        Late(r"(?<![a-z])coverage (?:ratio )?(?:of|at|is) (?:one|1\.0|1x)(?=\W*$|[,;]| if | with | at )"),
        "coverage 100%",
    ),
    # "margin 38% (my guess from SaaS comps)".
    Rewrite(
        ("(my ", "(our ", "(own ", "(a guess", "(rough ", "(a rough"),
        Late(
            r" ?\((?:my |our |own |a |rough )+(?:guess|estimate|assumption|number|view|take|call|maths?|calc|model|read)"
            rf"(?: {_PLAIN}[a-z][a-z ,'-]{{0,60}})?\)"
        ),
        "",
    ),
)
