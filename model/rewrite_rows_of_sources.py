"""The replacements for who tells a figure and how it is filed, and for what a value is of where that changes nothing,
before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import MONTH, SIZED

_TELLERS = (
    r"(?:(?:jensen |sam |sundar |larry |andy |satya |mark |elon )?(?:huang|jensen|altman|pichai|ellison|jassy|nadella"
    r"|zuckerberg|musk)|factset|bloomberg|reuters|8-k|10-k|10-q|exclusive|scoop|breaking|risk|doomsday|headline|flash)"
)
_CAPEX = (
    r"(?:(?:ai |dc |gpu |data ?cent(?:er|re) |datacenter |total )*(?:capex|spend(?:ing)?|investment|costs?|outlay))"
)
_TENS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100,
}  # fmt: skip

# Where a year's figure is published.
_FILED = (
    r"(?:10-?k|8-?k|20-?f|annual report|annual filing|filing|earnings release|press release|shareholder letter"
    r"|investor (?:day|deck)"
    r"|proxy|rapport annuel)"
)
_PRESS = (
    r"(?:the information|bloomberg|reuters|the ft|ft|wsj|nyt|the economist|cnbc|techcrunch|the verge|les echos"
    r"|axios|semafor|idc|gartner)"
)

REWRITES_OF_SOURCES = (
    # "115.2 bn (per the FY2025 10-K)", "OpenAI 3.4B (The Information, June)": who told it, and when.
    Rewrite(
        (
            "10-k",
            "10k",
            "8-k",
            "20-f",
            "annual ",
            "filing",
            "release",
            "letter",
            "investor ",
            "proxy",
            "rapport annuel",
        ),
        Late(
            rf"(?<=[\da-z%$]),? ?\((?:per|from|source:?|see|as per|according to)? ?(?:the |its |their )?(?:(?:fy"
            rf"|fiscal) ?\d\d(?:\d\d)? )?"
            rf"{_FILED}\)(?=\W*\Z|[,;.?])"
        ),
        "",
    ),
    Rewrite(
        (
            "(the i",
            "(bloom",
            "(reut",
            "(the ",
            "(ft",
            "(wsj",
            "(nyt",
            "(cnbc",
            "(tech",
            "(les ",
            "(axios",
            "(sema",
            "(idc",
            "(gart",
        ),
        Late(rf"(?<=[\da-z%$]),? ?\({_PRESS},? (?:{MONTH}|last (?:week|month))\)(?=\W*\Z|[,;.?])"),
        "",
    ),
    # "AI revenue of $60B (OpenAI, Anthropic and the rest)": of whom.
    Rewrite(
        (" (",),
        Late(
            rf"(?<![a-z])((?:ai )?revenues? (?:of |at |is |= ?)?{SUM}\$?) \((?:(?:the )?(?:{COMPANY}|rest|others?"
            rf"|all)(?:, and | and |, | & )?)+\)"
        ),
        r"\1",
    ),
    # "Huang: data-center spending to reach $1tn", "FactSet: Nvidia data center $115bn", "8-K: …".
    Rewrite(
        (": ", " : "),
        Late(rf"^(\W*){_TELLERS}(?: says)? ?: (?=[^.;?]*\d)"),
        r"\1",
    ),
    # "OpenAI 13B, according to Microsoft", "Data-center spend of 300bn, Nvidia says".
    Rewrite(
        ("according to ", " says", "d'apres "),
        Late(rf"(?<=[\dbnmt%$]),? (?:(?:according to|per|d'apres) {COMPANY}|(?<=, ){COMPANY} says)(?=\.?\W*$)"),
        "",
    ),
    Rewrite(
        ("nvidia sees ", "nvidia expects ", "nvidia projects ", "jensen sees ", "jensen expects "),
        Late(r"^(\W*)(?:nvidia|jensen) (?:sees|expects|projects) (?=(?:ai )?(?:data ?cent|data-cent|capex|infra))"),
        r"\1",
    ),
    Rewrite(
        ("-year payback", " payback"),
        Late(rf"(?<![a-z]){COMPANY} (?:assumes|uses|models|expects) (?=an? [a-z\d-]+[- ]year payback)"),
        "",
    ),
    # "Nvidia 120bn (prev. 100bn)": what it was.
    Rewrite(
        ("(prev", "(was ", "(from ", "(old "), Late(r" ?\((?:prev\.?|previously|was|from|old):? \$?\d[^()]{0,16}\)"), ""
    ),
    # "Consensus range for NVDA data center is 74-88bn", "Changes vs the article: …".
    Rewrite(
        ("range for ", "range of guidance ", "midpoint of "),
        Late(
            r"^(\W*)(?:the )?(?:consensus |guidance |estimate )?(?:range"
            r"|midpoint of (?:the )?guidance) for (?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    Rewrite(
        ("changes vs", "changes versus", "change vs"),
        Late(r"^(\W*)changes? (?:vs\.?|versus|from) (?:the )?(?:article|baseline|cahn|last time|before) ?: "),
        r"\1",
    ),
    Rewrite(
        (" except ", " but "),
        Late(
            r"^(\W*)(?:everything as in (?:2023|the article|the baseline)|(?:the )?article assumptions"
            r"|no change to anything|(?:all )?same as (?:the )?(?:baseline|article)),? (?:except|but)(?: for| that)? "
            r"(?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    # "Payback on the datacenter capex: 5 years", "a 50% margin on AI revenue": what it is of in any case.
    Rewrite(
        ("payback o", "payback for "),
        Late(
            rf"(?<![a-z])payback (?:on|of|for) (?:the |our |all |all the )?{_CAPEX} ?(?::|of|in|is|=|at)? ?"
            r"(?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:y|an))"
        ),
        "payback ",
    ),
    Rewrite(
        ("margin on ", "margins on "), Late(r"(?<=% )(?:gross )?margins? on (?:the )?ai revenues?(?![a-z])"), "margin"
    ),
    Rewrite(
        (" from end", " from customers", " paid by ", " from users"),
        Late(rf"(?<=ai revenue of )({SUM}) (?:from|paid by) (?:the )?(?:end[- ])?(?:users|customers)(?=[,;.]|$)"),
        r"\1",
    ),
    Rewrite(
        ("data center ", "data-center ", "data centre ", "datacenter "),
        Late(rf"(?<=[a-z] )({SUM}) in data[- ]?cent(?:er|re) (?:gpu )?(?:revenues?|sales)(?![a-z])"),
        r"\1",
    ),
    Rewrite(
        (" platforms", ", inc", " inc."),
        Late(rf"(?<![a-z])({COMPANY})(?: platforms|,? inc\.?(?![a-z])|,? corp\.?(?![a-z]))(?= )"),
        r"\1",
    ),
    # "A 10% drop in AI revenue, Nvidia 80bn": whose change it is.
    Rewrite(
        (
            "% drop in",
            "% fall in",
            "% decline in",
            "% cut in",
            "% decrease in",
            "% increase in",
            "% rise in",
            "% jump in",
        ),
        Late(
            rf"(?:^|(?<=[.;,:] )|(?<= with )|(?<= if ))an? (\d[\d.]* ?%) (drop|fall|decline|cut|decrease|increase"
            rf"|rise|jump) in ((?:ai revenues?"
            rf"|nvidia(?:'s|  )? sales|gpu sales|chip sales|(?:{COMPANY})(?:'s|  )?(?: ai)?(?: revenues?"
            rf"| sales)?))(?=[,;.]| and | with |$)"
        ),
        lambda found: f"{found[3]} {'up' if found[2] in ('increase', 'rise', 'jump') else 'down'} {found[1]}",
    ),
    # "si jamais OpenAI fait 20 mds", "une vingtaine de Md$".
    Rewrite(("si jamais ",), Late(r"(?<![a-z])si jamais (?=[a-z])"), "si "),
    Rewrite(
        ("aine de ",),
        Late(rf"(?<!d')(?<!d'une )(?<![a-z])(?:une )?({'|'.join(_TENS)}) de (?=(?:md|g\$|milliards))"),
        lambda found: f"{_TENS[found[1]]} ".rjust(len(found[0])),
    ),
    # "l'impact sur l'écart d'un doublement de Google".
    Rewrite(
        ("d'un doublement d",),
        Late(rf"(?<=ecart )d'un doublement d(?:e |'|es )(?:revenus d(?:e |'))?({COMPANY}|nvidia)(?= ?[?,.]|$)"),
        r"si \1 double",
    ),
    # "break even i mean", "don't be shy".
    Rewrite(("i mean", "don't be shy", "dont be shy"), Late(r"(?<=[a-z\d%]),? (?:i mean|don'?t be shy)(?=\W*$)"), ""),
    # "as of twenty twenty-four".
    Rewrite(
        ("twenty twenty",),
        Late(r"(?<![a-z])twenty[- ]twenty[- ](three|four|five|six)(?![a-z])"),
        lambda found: f"202{('three', 'four', 'five', 'six').index(found[1]) + 3}",
    ),
    # "add a cloud margin of 10%": there is none in the baseline.
    Rewrite(("add a cloud ",), Late(r"(?<![a-z])add a (?=cloud (?:gross )?margin of \d)"), ""),
    # "How much would AI companies have to sell in total to break even?"
    Rewrite(
        (
            "ai companies have",
            "ai companies need",
            "ai firms have",
            "ai firms need",
            "ai companies sell",
            "ai companies earn",
        ),
        Late(
            r"(?<![a-z])how much (?:would|do|must|should|will) (?:all )?(?:the )?ai (?:companies|firms|labs"
            r"|vendors) (?:(?:have|need) to )?"
            r"(?:sell|make|earn|bring in|take in)(?: in total| together| collectively)?"
        ),
        "how much must ai earn",
    ),
    # "use the 600b one": the article by its question.
    Rewrite(
        ("the 600b ", "the 200b ", "the $600b ", "the $200b "),
        Late(r"(?<![a-z])the \$?([26])00b (?:one|version|model|case|baseline)(?![a-z])"),
        lambda found: "2024-06" if found[1] == "6" else "2023-09",
    ),
    # "Merci de relancer le calcul avec …".
    Rewrite(
        ("relance",), Late(r"(?<![a-z])(?:merci de )?relance[rz]? (?:le calcul|le modele|la simulation)(?= avec)"), ""
    ),
    # "what openai gets us to 50b": a gap of it.
    Rewrite(
        (" gets us ", " takes us ", " brings us ", " puts us ", " leaves us ", " get us to "),
        Late(
            rf"(?<![a-z])((?:what|which|how much) (?:{COMPANY}|ai rev(?:enue)?)(?: number| sales"
            rf"| revenue)?) (?:would )?(?:gets?|takes?|brings?|puts?|leaves?)"
            r" us (?:back |down )?(?:to|at) (\$?\d[\d.,]* ?(?:b|bn|billion))(?![a-z\d])(?! gap)"
        ),
        r"\1 for gap of \2",
    ),
    # "how much capex is just hype".
    Rewrite(
        (" hype", " vibes", " hopium", " froth"),
        Late(
            r"(?<![a-z])how much (?:of (?:the |all (?:the |this )?)?)?(?:capex|spend(?:ing)?) is"
            r" (?:just |pure |only |all )*(?:hype|vibes|hopium|froth)(?![a-z])"
        ),
        "how much anticipated spend",
    ),
    # "Capex is $120B; leases are another matter."
    Rewrite(
        (" matter",),
        Late(r"[;,] (?:the )?[a-z]+ (?:is|are) (?:another|a different|a separate) matter(?=[.;,?]|$)"),
        "",
    ),
    # "The trade press has Nvidia at 57B", "our supply plan implies 73B of GPUs".
    Rewrite(
        (" press ",),
        Late(
            r"(?<![a-z])(?:trade|financial|business|tech(?:nology)?|local|specialist|popular)"
            r" (?=press (?:has|have|puts?|says?|pegs?|sees?|reports?)(?![a-z]))"
        ),
        "",
    ),
    Rewrite(
        (" plan impl", " plans imply"),
        Late(
            r"(?<![a-z])(our|the|my|their) (?:supply|capacity|build|build-out|procurement|long-range|internal|current)"
            r" (?=plans? impl(?:y|ies) )"
        ),
        r"\1 ",
    ),
    # "Our credit model uses a 45% margin".
    Rewrite(
        (" model ",),
        Late(
            r"(?<![a-z])(our|my|the|their|his|her) (?:credit|macro|equity|house|risk|valuation|financial|internal|dcf"
            r"|excel|working|desk|bottom-up|top-down|quant|in-house|sector|research) "
            r"(?=model (?:uses?|has|assumes|runs|puts|takes|plugs)(?![a-z]))"
        ),
        r"\1 ",
    ),
    # "Amazon adds 7B that the model does not have yet".
    Rewrite(
        (" that the ", " which the "),
        Late(
            r"(?<=[a-z\d$]),? (?:that|which) the (?:model|article|baseline|list|table|original) "
            r"(?:does(?: not|n't) (?:have|count|list|include|show)|lacks|omits|leaves out|misses)(?: yet"
            r"| at all)?(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "50% higher than we thought": than the baseline has it.
    Rewrite(
        (" thought", " assumed"),
        Late(
            r"(?<=(?:gher|ower|rger|ller)) than (?:we|i|people|anyone|everyone|the article|the model) (?:had "
            r"|have |all )?"
            r"(?:thought|assumed)(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "Grid engineers here think that …", "our developers plan for …", "the infrastructure team budgets …": who says it.
    Rewrite(
        ("engineers ", "engineer ", "developers ", "planners ", "planner ", "treasurer ", "portfolio ", " team "),
        Late(
            r"^(\W*)(?:(?:the|our|my|some|most|two|several|one) (?:of (?:our|the|my) )?)?(?:[a-z-]+ )?(?:engineers?"
            r"|(?<!the )developers|planners?|treasurers?|portfolio|(?:infrastructure|platform|procurement|hardware"
            r"|facilities|energy|cloud|ops|capacity) team)(?: (?:here|there|i know|in [a-z]+))? "
            r"(?:assumes?|thinks?|believes?|tells? (?:us|me)|says?|models?|plans? for|budgets?|expects?|reckons?"
            r"|estimates?|forecasts?|works? with)(?: that| for)? (?=[^?]*\d)"
        ),
        r"\1",
    ),
    # "The lender's case is a five-year payback and …".
    Rewrite(
        ("'s case is ", "'s view is ", "'s assumption is ", "'s scenario is "),
        Late(
            r"^(\W*)(?:the|our|my) [a-z-]+'s (?:base |bear |bull )?(?:case|view|assumption|scenario) is"
            r" (?:that )?(?=[^?]*\d)"
        ),
        r"\1",
    ),
    # "Startups make only 25% gross margin, so use that as the margin".
    Rewrite(
        (" so use that", " so use it", " so take that"),
        Late(
            r"(?<=[a-z\d%]),? so (?:please )?(?:use|take) (?:that|it|this)(?: (?:as|for) (?:the |our "
            r"|my )?[a-z -]{3,20}?)?(?=\W*$)"
        ),
        "",
    ),
    # "My prior is that Nvidia books 78B": what is thought, not what was before.
    Rewrite((" prior is ",), Late(r"(?<![a-z])(?:my|our|the house|their) prior is (?:that )?(?=[^?]*\d)"), ""),
    # "Llama 3 a rapporté 1 milliard", "Gemini 2 makes 5B": a version, no amount.
    Rewrite(
        ("claude ", "grok ", "llama ", "gemini ", "gpt-", "gpt ", "gemma ", "qwen "),
        Late(
            r"(?<![a-z])(claude|grok|llama|gemini|gpt|gemma|qwen)[ -]\d(?:\.\d)?o?"
            r"(?= (?:a |makes?|earns?|sells|revenues?|sales|made|fait|rapporte|brings?|does|at |is |hits?|reach))"
        ),
        r"\1",
    ),
    # "How'd you get 200B for required revenue?"
    Rewrite(
        ("you get", "u get", "you come up", "you arrive"),
        Late(
            rf"(?<![a-z])how(?:'d| did| do) (?:you|u) (?:get|come up with|arrive at) (?:the |that )?{SIZED}"
            r" (?:for|of|in|as) (?:the )?(required revenue|gap|coverage)"
        ),
        r"explain \1",
    ),
    # "Where do the 50B of Nvidia sales come from?", "where does the figure for Nvidia's sales come from?"
    Rewrite(
        ("come from",),
        Late(
            rf"(?<![a-z])where (?:do|does) (?:(?:the |your )?{SIZED} (?:of|in|for) (?:the )?[a-z' ]{{2,24}}?"
            r"|(?:the |your )[a-z' ]{2,24}? (?:figure|number)|(?:the |your )(?:figure|number) for [a-z' ]{2,24}?) "
            r"come from"
        ),
        "sources",
    ),
)
