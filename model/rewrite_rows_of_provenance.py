"""The replacements for whence a figure comes and what it is set against where neither changes it: a guess and what it rests
on, guidance, filings in brackets, the baseline's own figure that is put aside, what a firm is worth."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ANOTHER_KIND, ANY_SUM, ENDS

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

REWRITES_OF_PROVENANCE = (
    # "Margin of 38% (my guess from SaaS comps)".
    Rewrite(
        ("(my ", "(our ", "(own ", "(a guess", "(rough ", "(a rough"),
        Late(
            r" ?\((?:my |our |own |a |rough )+(?:guess|estimate|assumption|number|view|take|call|maths?|calc|model|read)"
            rf"(?: {_PLAIN}[a-z][a-z ,'-]{{0,60}})?\)"
        ),
        "",
    ),
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
    # "Based on management guidance, Nvidia's sales will be 95 billion".
    Rewrite(
        ("guidance",),
        Late(
            r"\A\W*(?:based on|going by|on|using|following|in line with) (?:the |its |their )?(?:management"
            r"|company|latest|official|own"
            r"|mgmt|current|new) guidance, "
        ),
        "",
    ),
    # "72 billion in GPU sales, per the last four quarters": a year of them.
    Rewrite(
        (" quarters", " trimestres"),
        Late(
            r",? (?:per|based on|using|from) (?:the |its |their )?(?:last|past|trailing|latest) (?:four|4) quarters"
            + ENDS
            + r"|,? (?:selon|d'apres|sur) les (?:quatre|4) derniers trimestres"
            + ENDS
        ),
        "",
    ),
    # "Nvidia 10B + 13B + 18B + 22B over the four quarters".
    Rewrite(
        (" quarters",),
        Late(rf"(\+ ?{SUM}) (?:over|in|across) (?:the |all )?(?:four|4) quarters{ENDS}"),
        r"\1",
    ),
    # "Ignore the article's 50B: Nvidia sells 75B", "forget the essay's figure of 50B. …".
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
    # "Despite its 3T market cap, Nvidia sells only 60B".
    Rewrite(
        ("market cap", "valuation", "enterprise value", "capitalisation", "valorisation"),
        Late(
            rf"\A\W*(?:despite|for all|notwithstanding|whatever|in spite of|malgre|en depit de) (?:its |a |an "
            rf"|the |their |his |sa |une |la )"
            rf"(?:{ANY_SUM}\$? (?:market cap(?:itali[sz]ation)?|valuation|enterprise value)"
            rf"|(?:capitalisation|valorisation)(?: boursiere)? de {ANY_SUM}\$?), (?=.*\d)"
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
    # "Margin forty per cent, not a point more".
    Rewrite(
        ("not a ", "not one ", "pas un "),
        Late(
            r", (?:and )?(?:not (?:a|one) (?:single )?(?:point|cent|dollar|penny|dime|percent|basis point"
            r"|billion) (?:more|less)"
            r"|pas un (?:seul )?(?:point|centime|dollar|sou|euro|milliard) de (?:plus|moins))(?=\W*$|[.;])"
        ),
        "",
    ),
    # "Le dernier rapport annuel donne 61 Md$ à Nvidia": the report's figure.
    Rewrite(
        (" donne ", " donnent ", " prete ", " attribue "),
        Late(
            r"(?<![a-z])(?:le|les|la|l'|son|leur)(?: dernier| derniere)? ?(?:rapport|consensus|note|article"
            r"|etude|modele|analystes?"
            rf"|previsions?|presse|communique)(?: annuel(?:le)?)? (?:donnent|donne|prete"
            rf"|attribue)(?: environ)? ({SUM}\$?) a (?=nvidia|nvda)"
        ),
        lambda found: f"{found[1]} de ".rjust(len(found[0])),
    ),
    # "Coverage of one": all of it.
    Rewrite(
        ("coverage",),
        Late(r"(?<![a-z])coverage (?:ratio )?(?:of|at|is) (?:one|1\.0|1x)(?=\W*$|[,;]| if | with | at )"),
        "coverage 100%",
    ),
    # "Montre-moi le résultat pour une marge nulle".
    Rewrite(
        ("le resultat ", "the result "),
        Late(r"(?<![a-z])(?:le resultat(?= pour | si | quand )|the result(?= for | if | when ))"),
        lambda found: "l'ecart" if found[0].startswith("le") else "the gap",
    ),
    # "Who needs to do what for gap zero".
    Rewrite(
        ("do what", "faire quoi"),
        Late(
            r"(?<![a-z])(?:who (?:needs|has|must|should)(?: to)? do what|qui doit faire quoi) (?:for"
            r"|to get(?: to)?|pour) (?=.*(?:gap (?:zero|0)|zero gap|even|equilibre|ecart (?:nul|zero)))"
        ),
        "what closes ",
    ),
)
