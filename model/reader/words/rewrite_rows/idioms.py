"""The replacements for turns of speech that say a plain thing otherwise, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_GPUS = r"(?:the |les |our |nos |des )?(?:gpus?|chips?|puces)"
_YEARS = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten|un|deux|trois|quatre|cinq|sept|huit|dix)"
    r"[ -](?:years?|yrs?|ans?)"
)
_FACILITIES = r"(?:energy|power|electricity|buildings?|cooling|land|facilities|real estate)"
_SPAN = Late(r"\d ?[bm%]? ?(?:-|to|and|a|et|±) ?\$?\d|±")

ROWS = (
    # "with GPUs lasting 6 years", "les GPU durent 4 ans", "GPUs last 5 years": over so long they pay back.
    Rewrite(
        (" last", " live ", " lives ", " kept ", " durent", " durant", " vivent", " tiennent", "use "),
        Late(
            rf"(?<![a-z])(?:with )?{_GPUS} (?:last(?:s|ing)?|liv(?:e|es|ing)|are kept|kept|durent|durant|vivent"
            rf"|tiennent)(?: for| pendant)? (?={_YEARS}(?![a-z])(?! these days| now))"
        ),
        "payback ",
    ),
    # "add a line for Mistral: 0.3B".
    Rewrite(
        (" line for ", " row for "),
        Late(r"(?<![a-z])(?:add|include|put in) (?:an? |another )?(?:extra )?(?:line|row) for (?=[a-z])"),
        "",
    ),
    # "whatever the margin, Nvidia 60B", "hold margin, double nvda": nothing is said of it.
    Rewrite(
        (
            "whatever ",
            "regardless of ",
            "never mind ",
            "laisse ",
            "on garde ",
            "hold ",
            "forget ",
            "que soit ",
            "peu importe ",
        ),
        Late(
            r"(?<![a-z])(?:never mind|whatever|regardless of|forget|leave|laisse|on garde|hold|peu importe"
            r"|quel(?:le)? que soit)"
            r" (?:the |la |le |les |our )?(?:(?:cloud |end-user )?margins?|marges?|payback|prix de l'energie"
            r"|energy (?:price|cost)s?|power"
            r" prices?), (?=.*\d|.*(?:double|halve|triple))"
        ),
        "",
    ),
    # "Energy, buildings and cooling together cost 66 billion dollars".
    Rewrite(
        (" together", " in all", " combined"),
        Late(
            rf"(?<![a-z]){_FACILITIES}(?:(?:,| and|, and| &) {_FACILITIES}){{1,3}} (?:together|in all"
            rf"|combined) (?:cost|come to|total|run to|are)"
            r" (?=\$?\d)"
        ),
        "facility cost ",
    ),
    # "Google gets 14bn out of AI", "Oracle's AI line is worth 9.3B".
    Rewrite(("out of ai",), Late(rf"(?<![a-z])(?:gets|makes|earns|squeezes) ({SUM}) out of ai(?![a-z])"), r"makes \1"),
    Rewrite(
        (" is worth",),
        Late(rf"({COMPANY})'s ai (?:line|business|unit|arm|revenue) is worth (?={SUM})"),
        r"\1 makes ",
    ),
    # "the latest figures", "freshest data".
    Rewrite(
        ("latest ", "most recent ", "newest ", "freshest ", "recent"),
        Late(
            r"(?<![a-z])(?:the )?(?:latest|most recent|newest|freshest) (?:version of (?:the )?)?(?:figures"
            r"|baseline|numbers|data|vintage|filings)(?![a-z])"
        ),
        "live",
    ),
    # "let me double check the gap".
    Rewrite(
        ("double check", "double-check"),
        Late(
            r"(?<![a-z])(?:let me |please |pls |can you |just )?double[- ]check(?:ing|ed)?(?: that| on"
            r"| of)?(?: ?:)?(?![a-z])"
        ),
        "",
    ),
    # "if payback is stretched to three years", "payback stretched by a year".
    Rewrite(
        ("payback is stretched ", "payback gets stretched "),
        Late(r"(?<=payback )(?:is|gets) stretched (?:out )?to (?=[\da-z])"),
        lambda found: "to ".rjust(len(found[0])),
    ),
    Rewrite(
        ("payback stretch",),
        Late(r"(?<=payback )stretch(?:es|ed)?(?: out)? by (?=[\da-z])"),
        lambda found: "longer by ".rjust(len(found[0])),
    ),
    # "Distribution please: Nvidia 50-70B": every range gives one.
    Rewrite(
        ("distribution",),
        Late(r"^(\W*)(?:the )?distribution(?: please)?(?: ?[:,]| (?:with|for|at|if|given)) (?=.*\d)"),
        r"\1",
    ),
    # "gap distribution for Nvidia 50-70B".
    Rewrite(
        (" distribution",),
        Late(r"(?:(?<=gap)|(?<=coverage)) distribution(?![a-z])"),
        lambda found: "" if _SPAN.search(found.string) else found[0],
    ),
    # "sub in 9b for oracle".
    Rewrite(("sub in ", "substitute in "), Late(r"(?<![a-z])sub(?:stitute)? in (?=\$?\d)"), ""),
    # "how much rev is missing".
    Rewrite(
        ("missing",),
        Late(r"(?<![a-z])how much (?:ai )?rev(?:enues?)? is missing(?![a-z])"),
        lambda found: "what gap" if "how" in found[0] else "gap",
    ),
    # "implied margin".
    Rewrite(
        ("client ask", "customer ask", "boss ask"),
        Late(r"^(\W*)(?:the |a |my |our )?(?:client|customer|boss) (?:asked|asks)[:,] "),
        r"\1",
    ),
    Rewrite(
        ("implied ",),
        Late(r"^(\W*)implied (?=(?:(?:cloud )?margin|payback|nvidia|ratio|ai revenue)(?![a-z]))"),
        r"\1what ",
    ),
    # "Apple doesn't make a cent on AI".
    Rewrite(
        ("n't ", " not ", "doesnt "),
        Late(
            rf"({COMPANY}) (?:doesn't|does not|doesnt|won't|will not) (?:make|earn|bring in) (?:a (?:cent|dime"
            rf"|dollar|penny|dollar)"
            r"|anything|any money|money)(?: (?:on|from|out of|in|with) ai)?(?![a-z])(?! more)"
        ),
        r"\1 at 0",
    ),
)
