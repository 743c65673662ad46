"""The replacements for questions that compare two values: "is the gap smaller with … than with …?", "which gives the larger
gap, … or …?", or list two of one thing, before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import RESULT

_FRENCH = r"(?:ecart|trou|deficit|manque a gagner|couverture|revenus? requis)"
_WITH_UNIT = (
    r"(?:\$?\d(?:[\d.,]*\d)? ?(?:billions?|bn|b|trillions?|tn|milliards?|mds?|md\$|%|percent|years?|ans?)"
    r"(?:\$| ?dollars?)?(?![a-z]))"
)

_MORE = r"(?:smaller|larger|bigger|wider|narrower|lower|higher|better|worse|deeper|tighter)"

_AT = r"(?:with|at|if|under|for|when)"
# An input and its amount; an amount alone, today's or the baseline's, is a threshold of the result.
_INPUT = (
    r"(?!(?:the |today's |our |an? |it |in |now|today|before)*(?:current |baseline |present )?\$?\d"
    r"|(?:it|in|now|today|before)(?![a-z]))(?=[^?]{0,60}\d)"
)
_ADVERBS = r"(?: really| actually| much| still| any| far| a lot| significantly| even| noticeably| materially)*"

ROWS = (
    # "Which leaves the smaller gap: Nvidia 40B or AI revenue 110B?"
    Rewrite(
        ("which ", "i want ", "we want ", "i prefer ", "pick ", "choose "),
        Late(
            rf"^(\W*)(?:which (?:one |of the two )?(?:leaves|gives|means|makes for|results in|leads to|yields|produces"
            rf"|creates|has)|(?:i|we) (?:want|prefer)|pick|choose)"
            rf" (?:the |a |us the )?(?:{_MORE}|smallest|largest|biggest|widest|lowest|highest|best|worst)"
            rf" ({RESULT}) ?[,:;–—-]? ?(?!of )(?!.{{0,80}} or .{{0,80}} or )(?!.{{0,60}},.{{0,60}}\d.{{0,60}} or )"
            rf"(?!.*(?: both| given|either way))(?=.{{0,60}}\d.{{0,60}} or .{{0,60}}\d)"
        ),
        r"\1compare \2 ",
    ),
    # "What's the difference in the gap between OpenAI at 5B and OpenAI at 15B?"
    Rewrite(
        ("difference ",),
        Late(
            r"(?:(?:what|quelle)(?:'s| is| est)? )?(?:the |la )?difference (?:in|of|on|for|to|pour|sur|de|d')"
            rf" ?(?:the |la |le |l'|du )?({RESULT}|{_FRENCH}) (?:between|entre) ([^?,]{{0,60}}?\d[^?,]{{0,40}}?) (?:and|et)"
            r" (?=[^?]{0,60}\d)(?![^?]{0,60} (?:and|et) [^?]{0,60}\d)"
        ),
        r"\1 with \2 vs ",
    ),
    # "What changes between OpenAI at 4B and OpenAI at 12B?", "qu'est-ce qui change entre 40 % et 60 % de marge ?"
    Rewrite(
        ("changes between ", "change between ", "change entre ", "changerait entre "),
        Late(
            r"^(\W*)(?:(?:so |and )?what (?:changes|would change)|(?:et )?qu'est[- ]ce qui (?:change"
            r"|changerait)) (?:between|entre)"
            r" ([^?,]{0,60}?\d[^?,]{0,40}?) (?:and|et) (?=[^?]{0,60}\d)(?![^?]{0,60} (?:and|et) [^?]{0,60}\d)"
        ),
        r"\1\2 vs ",
    ),
    # "Between a 40% margin and Nvidia at 40B, which gets us closer?"
    Rewrite(
        ("between ", "entre "),
        Late(
            r"^(\W*)(?:between|entre) ([^?,]{0,60}?\d[^?,]{0,40}?) (?:and|et) ([^?,]{0,60}?\d[^?,]{0,40}?),?"
            r" (?=(?:which|what|lequel|laquelle|qu'est-ce qui|qui) |quelle difference ?\??$)(?![^?]* (?:and|et) [^?]*\d)"
        ),
        r"\1\2 vs \3, ",
    ),
    # "How does the gap differ between OpenAI at 10B and OpenAI at 30B?"
    Rewrite(
        (" differ between", " change between", " compare between", " vary between"),
        Late(
            rf"(?<![a-z])how (?:does|do|would|will) (?:the )?({RESULT}) (?:differ|change|compare"
            rf"|vary) between ([^?,]{{0,60}}?\d[^?,]{{0,40}}?) and (?=[^?]{{0,60}}\d)"
        ),
        r"\1 with \2 vs ",
    ),
    # "Compare AI revenue of 90bn and of 130bn, both with a 55% margin."
    Rewrite(
        (", both ", " both with ", " both at "),
        Late(r"(?<=[\da-z%]),? both (?:with|at|on|using) (?:an? )?([^,;.?]{0,40}?\d[^,;?]{0,40}?)(?=\.?\W*$)"),
        r", \1 in both",
    ),
    # "GPUs are 85B in both cases: is the gap smaller with a margin of 40% or 60%?"
    Rewrite(
        ("in both cases", "in both scenarios", "either way", "in each case"),
        Late(
            r"(?<=[\da-z%]) (?:in both (?:cases|scenarios)|either way|in each case)(?=[:.,;] .*\d.* (?:or|vs\.?"
            r"|versus) .*\d)"
        ),
        "",
    ),
    # "nvidia flat or nvidia 80B?": two sides.
    Rewrite(
        (" or ", " ou "),
        Late(
            rf"(?<![a-z])({COMPANY}|(?:cloud )?mar(?:gin|ge)|payback|ai revenue|ratio)"
            r"((?: is| stays| reste| at| the)? (?:stable|flat|unchanged|same|inchange\w*|as is)) (?:or|ou) (?=\1)"
        ),
        r"\1\2 vs ",
    ),
    # "…, bears 60bn. Run both."
    Rewrite(
        (" both",),
        Late(
            r"[.;,]? (?:please )?(?:run|do|show|model|compute|try|give me|show me) (?:them )?both(?: please| pls)?(?=\W*$)"
        ),
        "",
    ),
    # "gap at nvda 60b and 80b".
    Rewrite(
        (" and ", " et "),
        Late(
            r"^(?=.*\b(?:gap|coverage|shortfall|hole|required|show|compare|ecart|couverture)\b)"
            r"(?!.*\b(?:between|from|entre|both|split|respectively)\b)"
            rf"(.*\b(?:{COMPANY}|(?<!cloud )margins?|payback|marges?)(?:'s)?(?: sales| revenue)?"
            rf"(?: (?:at|of|a|de))? {_WITH_UNIT}) (?:and|et) (?={_WITH_UNIT}\W*$)"
        ),
        r"\1 vs ",
    ),
    # "What helps more, OpenAI at 20B or margin at 45%?", "vaut-il mieux Nvidia à 40 milliards ou OpenAI à 20 milliards ?"
    Rewrite(
        (" more", " most", " better", " worse", " prefer", "vaut-il mieux", "vaut mieux", "preferable", "prefere"),
        Late(
            r"^(\W*)(?:so |and |ok |et |alors )?(?:(?:what|which)(?: one)? (?:helps|hurts|closes|matters|moves|does"
            r"|shrinks|widens"
            r"|reduces|narrows)(?: us)?(?: (?:it|the gap|the hole|coverage))? (?:more|most|better|worse)(?: of the gap)?"
            r"|(?:what|which)(?: one)?(?: is|'s) (?:better|worse)|(?:do|would|should) (?:we|you|i) prefer"
            r"|vaut-il mieux|il vaut mieux"
            r"|que vaut-il mieux|(?:est-il|est-ce) preferable(?: d'avoir)?|prefere-t-on|on prefere) ?[,:]? ?"
            r"(?=[^?]{0,60}\d[^?]{0,60} (?:or|ou|vs) [^?]{0,60}\d)(?![^?]{0,120} (?:or|ou|vs) [^?]{0,120} (?:or|ou|vs) )"
        ),
        r"\1",
    ),
    # "Either a 40% margin or Nvidia at 40B", "soit Nvidia à 40 milliards, soit OpenAI à 20 milliards".
    Rewrite(
        ("either ",),
        Late(
            r"^(\D{0,40}?)(?<![a-z])(?<!is )(?<!are )(?<!be )(?<!at )(?<!sells )(?<!makes )either "
            r"(?=[^?]{0,60}\d[^?]{0,60} or [^?]{0,60}\d)(?!.*(?: or .* or |pick|choose|choice))"
        ),
        r"\1",
    ),
    Rewrite(
        ("soit ",),
        Late(
            r"^(\D{0,40}?)(?<![a-z])soit ([^?,]{0,60}\d[^?,]{0,40}),? (?:ou (?:bien )?)?soit (?=[^?,]{0,60}\d)(?!.* soit )"
        ),
        r"\1\2 ou ",
    ),
    # "Can OpenAI close it alone?", "any chance msft alone can close it".
    Rewrite(
        (" alone", " by itself", " on its own"),
        Late(
            rf"(?<![a-z])can ({COMPANY}|nvidia) (?:alone )?close (?:it|this|the gap|the hole)(?: all)?"
            rf"(?: alone| by itself| on its own)(?![a-z])|({COMPANY}) alone can close (?:it|this|the gap|the hole)(?![a-z])"
        ),
        lambda found: f"{found[1] or found[2]} breaks even",
    ),
    # "Is the gap smaller with Google at 20B than with Microsoft at 25B?".
    Rewrite(
        (" than ",),
        Late(
            rf"^(\W*)(?:is|would|will|does|do|wouldn't|isn't) (?:the |our )?({RESULT}){_ADVERBS}(?: be| get| look"
            rf"| become)?"
            rf"{_ADVERBS} {_MORE} {_AT} ((?![^?]{{0,120}} given )[^?]{{0,60}}?\d[^?]{{0,40}}?) than (?:{_AT} )?{_INPUT}"
        ),
        r"\1\2 with \3 vs ",
    ),
)
