"""The replacements for questions that compare two values: "is the gap smaller with … than with …?", "which gives the larger
gap, … or …?", or list two of one thing, before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import RESULT, SIZED

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
_PLUS = r"(?:plus (?:grande?|petite?|elevee?|large|faible|basse?|haute?|importante?)|pire|meilleure?|moindre)"

REWRITES_OF_COMPARISONS = (
    # "Is the gap smaller with Google at 20B than with Microsoft at 25B?"
    Rewrite(
        (" than ",),
        Late(
            rf"^(\W*)(?:is|would|will|does|do|wouldn't|isn't) (?:the |our )?({RESULT}){_ADVERBS}(?: be| get| look"
            rf"| become)?"
            rf"{_ADVERBS} {_MORE} {_AT} ((?![^?]{{0,120}} given )[^?]{{0,60}}?\d[^?]{{0,40}}?) than (?:{_AT} )?{_INPUT}"
        ),
        r"\1\2 with \3 vs ",
    ),
    Rewrite(
        (" qu'", " que "),
        Late(
            rf"^(\W*)(?:est-ce que )?(?:l'|le |la )?(ecart|trou|couverture)(?: est| serait|(?: est| serait)?-(?:il"
            rf"|elle))? {_PLUS}"
            r" (?:avec|a|pour|si) ([^?]{0,60}?\d[^?]{0,40}?) (?:qu'|que )(?:avec |a |pour )(?=[^?]{0,60}\d)"
        ),
        r"\1\2 avec \3 vs ",
    ),
    # "Would Google at 20B leave a smaller gap than Microsoft at 25B?"
    Rewrite(
        (" than ",),
        Late(
            rf"^(\W*)(?:would|does|do|will|is) ([^?]{{0,60}}?\d[^?]{{0,40}}?) (?:leaves?|gives?|means?|makes? for"
            rf"|results? in"
            rf"|leads? to|yields?"
            rf"|produces?|creates?) an?{_ADVERBS} {_MORE} ({RESULT}) than (?:{_AT} )?{_INPUT}"
        ),
        r"\1\3: \2 vs ",
    ),
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
    # "Between a 40% margin and Nvidia at 40B, which gets us closer?", "entre …, qu'est-ce qui réduit le plus l'écart ?"
    Rewrite(
        ("between ", "entre "),
        Late(
            r"^(\W*)(?:between|entre) ([^?,]{0,60}?\d[^?,]{0,40}?) (?:and|et) ([^?,]{0,60}?\d[^?,]{0,40}?),?"
            r" (?=(?:which|what|lequel|laquelle|qu'est-ce qui|qui) |quelle difference ?\??$)(?![^?]* (?:and|et) [^?]*\d)"
        ),
        r"\1\2 vs \3, ",
    ),
    # "Does the gap look different at 60B of AI revenue than at 130B of AI revenue?"
    Rewrite(
        (" different ", " differ "),
        Late(
            rf"^(\W*)(?:is|does|do|would|will) (?:the |our )?({RESULT}){_ADVERBS}(?: be| get| look| become)?{_ADVERBS}"
            rf" (?:different|differ) {_AT} ([^?]{{0,60}}?\d[^?]{{0,40}}?) (?:than|from|compared (?:to"
            rf"|with)) {_AT} (?=[^?]{{0,60}}\d)"
        ),
        r"\1\2 with \3 vs ",
    ),
    # "Entre Nvidia à 80 milliards et une marge de 40 %, quelle différence sur l'écart ?"
    Rewrite(
        (" difference ",),
        Late(
            r"^(\W*)(?:between|entre) ([^?,]{0,60}?\d[^?,]{0,40}?) (?:and|et) ([^?,]{0,60}?\d[^?,]{0,40}?), ?"
            rf"(?:(?:what|quelle)(?:'s| is| est)? )?(?:the |la )?difference (?:in|of|on|for|to|pour|sur|de|d')"
            rf" ?(?:the |la |le |l'|du )?(?={RESULT}|{_FRENCH})"
        ),
        r"\1\2 vs \3, ",
    ),
    # "Google à 25 milliards puis une marge de 30 %, l'écart à chaque fois ?"
    Rewrite(
        (" puis ", " then "),
        Late(
            r"^([^?,;]{0,60}?\d[^?,;]{0,40}?),? (?:et |and )?(?:puis"
            r"|then) ([^?,;]{0,60}?\d[^?,;]{0,40}?[,:;] [^?,;]{0,40}?)"
            r" (?:a chaque fois|dans chaque cas|dans les deux cas|each time|in each case|in both cases)(?=\W*$)"
        ),
        r"\1 vs \2",
    ),
    # "L'écart pour 60 puis 80 milliards de GPU"
    Rewrite((" puis ",), Late(r"(?<=\d)( ?%)? puis (?=\d)"), lambda found: f"{found[1] or ''} vs "),
    # "Un amortissement sur 4 ans comparé à une marge de 60 %"
    Rewrite(
        (" compare a ",),
        Late(r"(?<=[\da-z%])(?<=[^ ]{2}) compare a (?=(?:une?|la|le|l'|des?|nvidia|l'ia) ?[^?]*\d)"),
        r" vs ",
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
    # "AI revenue at $90bn, or at $120bn".
    Rewrite(
        (", or at ", ", or of ", ", or to "),
        Late(r"(?<=[\da-z%]), or (?:at|of|to) (?=\$?\d)"),
        lambda found: " or ".rjust(len(found[0])),
    ),
    # "…, bears 60bn. Run both."
    Rewrite(
        (" both",),
        Late(
            r"[.;,]? (?:please )?(?:run|do|show|model|compute|try|give me|show me) (?:them )?both(?: please| pls)?(?=\W*$)"
        ),
        "",
    ),
    # "Optimists say 130bn of AI revenue, pessimists 60bn."
    Rewrite(
        ("pessimists ",),
        Late(r"(?<![a-z])(?:the )?optimists( [^.;?]*\d[^.;?]*?(?<![a-z]))(?:the )?pessimists(?= [^.;?]*\d)"),
        r"bulls\1bears",
    ),
    # "Bull: Oracle 30B. Bear: 10B. Gap in each?": asked of every side in any case.
    Rewrite(
        ("gap in each", "gap in both"),
        Late(r"(?<=[\da-z%])[.,;] (?:what(?:'s| is) )?(?:the )?gap in (?:each|both)(?: cases?| scenarios?)?(?=\W*$)"),
        "",
    ),
    # "What is the gap with Nvidia at 60 billion and at 100 billion?", "gap at nvda 60b and 80b".
    Rewrite(
        (" and at ", " et a "),
        Late(rf"({_WITH_UNIT}) (?:and(?: then)? at|et a) (?={_WITH_UNIT}(?: each| respectively)?\W*$)"),
        r"\1 vs ",
    ),
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
    # "The margin is 45%, not 50%."
    Rewrite(
        (", not ", " and not ", " not the "),
        Late(
            rf"(?<=[\dbmns%]),? (?:and )?not (?:the )?{_WITH_UNIT}(?: (?:in|from|of) the (?:article|baseline|list))?"
            r"(?=\W*$|[.,;?!]| and | with | if )"
        ),
        "",
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
    Rewrite(
        ("which ",),
        Late(
            r"(?<=[\da-z%])[,:;.] (?:and )?which(?: one)?(?: of (?:the two|them))? (?:helps|hurts|closes|matters"
            r"|moves|does|shrinks"
            r"|narrows)(?: (?:it|the gap|the hole))? (?:more|most)(?=\W*$)"
        ),
        "",
    ),
    # "Either a 40% margin or Nvidia at 40B", "soit Nvidia à 40 milliards, soit OpenAI à 20 milliards".
    Rewrite(
        ("either ",),
        Late(r"^(\W*)either (?=[^?]{0,60}\d[^?]{0,60} or [^?]{0,60}\d)(?!.*(?: or .* or |pick|choose|choice))"),
        r"\1",
    ),
    Rewrite(
        ("soit ",),
        Late(r"^(\W*)soit ([^?,]{0,60}\d[^?,]{0,40}),? soit (?=[^?,]{0,60}\d)(?!.* soit )"),
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
    # "Would 100B from OpenAI or a 3-year payback do more?"
    Rewrite(
        (" do more", " does more", " do better"),
        Late(r"^(\W*)(?:would|will|does|do) ([^?]* or [^?]*?) (?:do|does) (?:more|better)(?=\W*$)"),
        lambda found: f"{found[1]}{found[2].rjust(found.end(2) - found.end(1))}",
    ),
    # "Is a three-year payback much better than a five-year payback?"
    Rewrite(
        ("better than ", "worse than "),
        Late(
            r"^(\W*)(?:is|are) (an? )?((?:\d[\d.,]* ?%|[a-z]+[- ]years?|\d+[- ]years?) (?:gross )?(margin|payback))"
            r" (?:really |that |so )?(?:much |any |a lot |far )?(?:better|worse) than (an? (?:[^?,;.]{1,20}) \4)(?=\W*$)"
        ),
        r"\1\2\3 vs \5",
    ),
    # "the difference between a cloud margin of 10% and one of 30%", as it stands by now.
    Rewrite(("difference between ",), Late(r"(?<=difference) between (?=[^?,;]*\d[^?,;]* vs )"), " "),
    # "msft 15b vs 25b ai rev": both are Microsoft's.
    Rewrite(
        (" ai rev",),
        Late(
            rf"^(\W*{COMPANY}(?: at| makes)? {_WITH_UNIT} (?:vs\.?|versus|against|or) {_WITH_UNIT}) (?:of "
            rf"|in )?ai rev(?:enue)?s?(?=\W*$)"
        ),
        r"\1",
    ),
    # "Compare Google at 10, 20 and 40 billion dollars of AI revenue": all are Google's.
    Rewrite(
        (" of ai revenue", " in ai revenue"),
        Late(
            rf"(?<![a-z])((?:compare|contrast) {COMPANY} (?:at|with) \$?\d[\d.]*(?: ?(?:billions?|bn|b))?(?:(?:,"
            rf"|,? and|,? vs|,? or) \$?\d[\d.]*"
            r"(?: ?(?:billions?|bn|b))?){1,4}(?: dollars?)?) (?:of|in) ai revenues?(?![a-z])"
        ),
        r"\1",
    ),
    # "Compare the gap now with the gap at Nvidia of 80B".
    Rewrite(
        ("compare ",),
        Late(
            rf"(?<![a-z])compare (?:the )?({RESULT}) (?:now|today|at (?:the )?baseline|currently) (?:with|to|and)"
            rf" (?:the )?\1 (?=(?:at|with|if|for|under) )"
        ),
        r"current \1 vs \1 ",
    ),
    # "How does the gap differ between a facility ratio of 0.7 and one of 1.4?"
    Rewrite(
        (" differ between ",),
        Late(
            r"(?<![a-z])how (?:does|would|do) (?:the )?(gap|coverage|required revenue"
            r"|shortfall)s? differ between (?=[^?]* vs )"
        ),
        r"\1: ",
    ),
    # "Compare two cases. One has Nvidia at 40B, the other at 85B.", "First try a margin of 45%. Then try 65%."
    Rewrite(
        ("one has ", "one with "),
        Late(
            rf"(?<![a-z])one (?:has|with|puts) ({COMPANY}|the margin|margin|payback) (?:at"
            rf"|of) ({SIZED}),? (?:and )?the other (?:one )?(?:has it )?(?:at|with) (?={SIZED})"
        ),
        r"\1 \2 vs ",
    ),
    Rewrite(
        ("first try ", "first use ", "first take ", "first with "),
        Late(
            rf"(?<![a-z])first (?:try|use|take|with) ([^.;?]*{SIZED})[.;,] (?:and )?then (?:try|use|take|with) (?={SIZED})"
        ),
        r"\1 vs ",
    ),
    # "Show the base case against one where AI revenue is 140B."
    Rewrite(
        (" against ",),
        Late(
            r"(?<![a-z])(?:show|put|set)(?: me)? (?:the )?(?:base case|baseline|base) against (?:one (?:where|in which"
            r"|with) |a world where )?(?=[^.?]*\d)"
        ),
        "base case against ",
    ),
)
