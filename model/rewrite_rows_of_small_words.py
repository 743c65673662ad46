"""The replacements for small words mistyped or run together, where what stands around them shows which was meant: "too" for
"to", "off" for "of", before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_MOVES = (
    r"(?:cuts?|jump(?:s|ed)?|drop(?:s|ped)?|falls?|fell|rises?|rose|grows?|grew|slow(?:s|ed)?|climb(?:s|ed)?|goes"
    r"|go|went|gets?"
    r"|raise[sd]?|lower(?:s|ed)?|up|down|moves?|shrinks?|increase[sd]?|decrease[sd]?|comes?|came|slides?|dips?"
    r"|slips?|sinks?|soars?"
    r"|swells?|set|bring|brings|push(?:es)?|take|takes|double[sd]?|halve[sd]?)"
)
_MEASURE = r"(?:gap|hole|shortfall|ratio|revenues?|sales|margins?|coverage|costs?|capex|tco|payback|target)"

REWRITES_OF_SMALL_WORDS = (
    # "Microsoft jumps too 25B", "cut Nvidia too 30B", "from 50B too 80B".
    Rewrite(
        (" too ",),
        Late(
            rf"((?<![a-z]){_MOVES}(?: (?!is |are |was |has )[a-z']+){{0,3}}|from {SUM}) too (?=\$?\d|a (?:quarter"
            r"|third|tenth)(?![a-z])|zero)"
        ),
        r"\1 to ",
    ),
    # "A gap off 50B", "a facility ratio off 0.7"; "100B off which OpenAI is 10B".
    Rewrite(
        (" off ",),
        Late(rf"(?<![a-z])((?:an?|at|with|for|total) (?:[a-z-]+ ){{0,3}}{_MEASURE}) off (?=\$?\d)"),
        r"\1 of ",
    ),
    Rewrite((" off which ",), Late(r" off which (?=[a-z])"), " of which "),
    # "Form 50B to 80B", "what is the gap fro Nvidia at 60B", "plus 70% fr facilities".
    Rewrite(("form ",), Late(rf"(?<![a-z])form (?={SUM} to )"), "from "),
    Rewrite(
        (" fro ", " fr "),
        Late(
            r" (?:fro|fr) (?=(?:a |the |an )?(?:gap|coverage|break|nvidia|facilit|energ|power|cloud|end|margin|payback))"
        ),
        " for ",
    ),
    # "The facility ratio is 1.2 bye now" is no change: only before a number. "Stretch payback bye 2 years".
    Rewrite((" bye ",), Late(r"(?<=[a-z]) bye (?=\$?\d)"), " by "),
    # "Nvidia 30B ni Q3": a quarter's. "Three point four billion" with a slip.
    Rewrite((" ni q",), Late(r" ni (?=q[1-4](?![a-z\d]))"), " in "),
    Rewrite(
        ("there point ",),
        Late(r"(?<![a-z])there (?=point (?:zero|one|two|three|four|five|six|seven|eight|nine))"),
        "three ",
    ),
    # "Nvidia fait 60 milliards te non 50".
    Rewrite((" te non ",), Late(r" te non (?=(?:de |pas )?\d)"), " et non "),
    # "Microsoft si expected to invest 80B", "OpenAI si raising 40B".
    Rewrite(
        (" si ",),
        Late(r" si (?=(?:expected|planning|going|gonna|raising|set|due|likely|spending|investing|at|about) )"),
        " is ",
    ),
    # "Years needed to break even at Nvidia 60B".
    Rewrite(
        ("years ",),
        Late(
            r"(?<!many )(?<![a-z])(?:(?:the )?number of )?(?<!in )years (?:needed |required |it takes )?"
            r"(?=to (?:break|reach break|get to break)[ -]?even)"
        ),
        "pb ",
    ),
    # "Nvidia is 10B higher as margins slip", "Nvidia sells 10B more so what do we need?": another part follows.
    Rewrite(
        (" so ", " as ", " since ", " because "),
        Late(
            r"(?<=[a-z\d%] )(higher|lower|more|less|cheaper|bigger|smaller),?"
            r" (?:so|as|since|because) (?=[a-z])(?!than|far|in |long|much|many|well|as )"
        ),
        lambda found: f"{found[1]},".ljust(len(found[0])),
    ),
    # "Nvidia is 10B better off".
    Rewrite(
        (" off",),
        Late(r"(?<=[bmn\d] )(?:(better)|worse) off(?![a-z])"),
        lambda found: "higher    " if found[1] else "lower    ",
    ),
)
