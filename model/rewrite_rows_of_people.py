"""The replacements for who speaks or acts around a figure: a client who accepts it, an investor who
asks, a chairman who thinks so, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_SOMEONE = (
    r"(?:the |our |my |an? |one |their |some )(?:[a-z-]+ )?(?:clients?|investors?|chairman|chairwoman|chair|ceo|cfo"
    r"|cio|board|customer"
    r"|analysts?|economists?|professors?|teacher|students?|lenders?|sponsors?|partners?|founders?|consultants?"
    r"|committee|auditors?"
    r"|journalists?|reporters?|editor|reader|strategists?|pm|desk|team|boss|manager|banker|adviser|advisor"
    r"|colleague|friend|prof|lecturer)"
)
_THINKS = (
    r"(?:accepts?|assumes?|uses?|takes?|believes?|thinks?|expects?|sees?|says?|argues?|claims?|reckons?|pencils? in"
    r"|guesses|figures?"
    r"|insists?(?: on)?|tells (?:me|us)|told (?:me|us)|is (?:at|using|assuming)|goes with|wants (?:me|us) to (?:use"
    r"|assume|take)|models?)"
)


def _makes(found: re.Match[str]) -> str:
    """What a company makes, by which a gap might be closed."""
    return f"{found[1]}{found[2]} makes {found[3].removeprefix('ai revenue of ').removeprefix('ai revenue at ')}, gap"


REWRITES_OF_PEOPLE = (
    # "The client accepts a 5-year payback.", "Our chairman thinks Nvidia sells 60B."
    Rewrite(
        (" the ", " our ", " my ", "the ", "our ", "my ", "an ", "a "),
        Late(
            rf"(?:^|(?<=[.;!] ))(\W*){_SOMEONE} {_THINKS}(?: that)? (?=[^.;?]*\d)(?!(?:no|yes|against|issue|of|to"
            rf"|nothing|it|this|these|those"
            rf"|less|more|only)(?![a-z]))"
        ),
        r"\1",
    ),
    # "The client's view is that end-user margins settle at 70%."
    Rewrite(
        ("view is", "guess is", "estimate is", "take is", "feeling is", "assumption is", "call is"),
        Late(
            rf"(?:^|(?<=[.;!] ))(\W*)(?:{_SOMEONE}'s|our|my|their) (?:own |house |base )?(?:view|guess|estimate"
            rf"|take|feeling|assumption|call) is(?: that)?"
            r" (?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    # "the sponsor's model has Nvidia at 58bn", "Procurement has Nvidia selling 85B."
    Rewrite(
        (
            " model has ",
            " case has ",
            " model puts ",
            " plan has ",
            "finance has ",
            "procurement has ",
            "treasury has ",
            "strategy has ",
        ),
        Late(
            rf"(?:^|(?<=[.;!] ))(\W*)(?:{_SOMEONE}'s (?:model|case|plan|forecast|base case)|(?:finance|procurement"
            rf"|treasury|strategy|sales|ops|research)) (?:has|puts) (?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    # "The lenders will tolerate a gap of 40B.", "SaaS-like margin".
    Rewrite(
        (" tolerate ", " accept ", " live with ", " stomach "),
        Late(
            r"(?:^|(?<=[.;!] ))(\W*)(?:the |our |my )?(?:lenders|sponsors|banks|investors|clients|shareholders"
            r"|board) (?:will |would |can |could )?(?:tolerate|accept|live with|stomach) (?=an? [^.;?]*gap)"
        ),
        r"\1",
    ),
    Rewrite(("saas-like", "saas-style", "saas like"), Late(r"(?<![a-z])saas[- ](?:like|style)(?: economics ?:)? "), ""),
    # "The covenant needs 85% coverage."
    Rewrite(
        ("covenant",),
        Late(r"(?<![a-z])(?:the |our )?covenants? (?:needs?|requires?|demands?|asks? for|is|wants?) (?=[^.;?]*\d)"),
        "we need ",
    ),
    # "two billion dollars of AI revenue with its agents": what it makes it with.
    Rewrite(
        (" with its ", " from its "),
        Late(
            r"(?<=ai revenue|f ai sales) (?:with|from) its (?:ai )?(?:agents|assistants?|copilots?|chatbots?|models"
            r"|apps)(?![a-z])"
        ),
        "",
    ),
    # "An investor asked me what the gap looks like at …".
    Rewrite(
        (" asked ", " asks ", " is asking ", " wants to know ", " wonders "),
        Late(
            rf"^(\W*){_SOMEONE} (?:just )?(?:asked|asks|is asking|keeps asking|wants to know|wonders)(?: me"
            rf"| us)?(?: for)? (?=what|how|which|whether|if|at what|where)"
        ),
        r"\1",
    ),
    # "whoever rents them out": the clouds.
    Rewrite(
        (" rents ", " rent "),
        Late(r"(?<![a-z])whoever rents (?:them|it|those|the (?:gpus|chips)|gpus|chips) out(?: in the cloud)?"),
        "the clouds",
    ),
    # "the 2024 baseline rather than 2023".
    Rewrite(
        (" rather than ", " instead of ", " not "),
        Late(r"(?<=20\d\d baseline),? (?:rather than|instead of|and not|not) (?:the )?20\d\d(?: one| baseline)?"),
        "",
    ),
    # "With 2024 as the baseline and Nvidia at 140B".
    Rewrite(
        (" as the baseline", " as our baseline", " as a baseline", " as the base", " comme base"),
        Late(
            r"(?<![a-z])(?:with|taking|avec|en prenant) (20\d\d) (?:as (?:the |our |a )base(?:line)?|comme base)(?![a-z])"
        ),
        r"\1 baseline",
    ),
    # "Give investors five years to recoup the capex".
    Rewrite(
        ("to recoup ", "to recover ", "to earn back ", "to get back "),
        Late(
            r"(?<![a-z])(?:give|allow|grant) (?:the )?(?:investors|lenders|companies|customers|them|it|us|everyone"
            r"|operators) (?=[a-z\d.-]+[ -](?:years?|months) to (?:recoup|recover|earn back"
            r"|get back))"
        ),
        "payback ",
    ),
    # "meta makes 20b off ai".
    Rewrite(
        (" off ai", " off of ai", " off genai"),
        Late(r"(?<=[\dbnm]) off (?:of )?(?:gen)?ai(?= ?(?:[.,;?!]|$| and | what |imo|tbh|fwiw|lol|rn|now))"),
        "",
    ),
    # "on inference pricing", "to price competition": why.
    Rewrite(
        (" pricing", " competition", " prices", " price pressure", " price war", " price cuts"),
        Late(
            r"(?<=[%\dbnst]) (?:on|to|amid|from|under|given) (?:(?:inference|token|model|api|fierce|tough|growing"
            r"|price|pricing|lower|falling|weaker) )*"
            r"(?:pricing|price pressure|price wars?|price cuts?|competition|prices)(?=[,.;?]|$| and | then )"
        ),
        "",
    ),
    # "how much must customers spend to break even?"
    Rewrite(
        ("customers have to ", "customers need to "),
        Late(
            r"(?<![a-z])how much (?:would|do|will|must|should) (?:end[- ]?)?customers (?:have|need) to (?:pay"
            r"|spend)(?: on ai| for ai)? to (?=break[ -]?even)"
        ),
        "how much ai revenue to ",
    ),
    # "Nvidia does 100B of data center sales", "NVDA does 72.5bn in data center".
    Rewrite(
        ("data cent", "datacent", "data-cent"),
        Late(
            rf"(?<![a-z])((?:nvidia|nvda|jensen) (?:does|sells|books|makes|earns|at|prints|has|posts|reports"
            rf"|reaches|hits|with|=)? ?{SUM}) (?:of|in|from)"
            r" (?:the |its )?data[- ]?cent(?:er|re)s?(?:(?: gpu| chip)? (?:sales|revenues?|business"
            r"|segment))?(?![a-z])(?! (?:cost|spend|capex))"
        ),
        r"\1",
    ),
    # "Anthropic revenue needed for coverage of 50%", "Nvidia's max sales for 80% coverage".
    Rewrite(
        (" needed ", " required ", " necessary "),
        Late(
            rf"(?<![a-z])({COMPANY})(?:'s)?(?: {COMPANY})?(?: ai)? (?:revenues?|sales) (?:needed|required"
            rf"|necessary) (for|to|at|if) "
        ),
        r"what \1 \2 ",
    ),
    Rewrite(
        (" max", " highest", " most "),
        Late(
            r"(?<![a-z])(nvidia|nvda)(?:'s|  )? ?(?:max(?:imum)?|highest possible|top) (?:gpu )?(?:sales"
            r"|revenues?)(?![a-z])"
        ),
        r"max \1 sales",
    ),
    # "revenue required to pay back 400B of data centers".
    Rewrite(
        ("to pay back ", "to recoup ", "to recover ", "to pay off "),
        Late(
            rf"(?<![a-z])(revenues? (?:required|needed)|required revenues?) to (?:pay back|recoup|recover|pay off"
            rf"|pay for) (?={SUM})"
        ),
        "required revenue with ",
    ),
    # "energy at 0.9 of GPU spend".
    Rewrite(
        (" of gpu", " of the gpu", "x gpu", "x the gpu", " times gpu", " times the gpu"),
        Late(
            r"(?<![a-z])(?:the )?(?:energy|power|electricity|facilit(?:y|ies)|buildings)(?: costs?)? (?:at|is|are"
            r"|of|=)? ?([01]\.\d+|1|2) ?(?:of|times|x) (?:the )?gpus?"
            r" (?:spend(?:ing)?|costs?|bill|sales|outlay)(?![a-z])"
        ),
        r"facility ratio \1",
    ),
    # "GPU sales contract 12%".
    Rewrite(
        (" contract ", " contracts "),
        Late(
            r"(?<=ales |enue |rgin |gins |idia |nvda |cost |pend |ding |apex )contracts? (?:by )?(?=\d[\d.]* ?(?:%"
            r"|percent|points|pts))"
        ),
        "down ",
    ),
    # "No cloud margin, 40% for end users".
    Rewrite(
        ("no cloud margin,", "no cloud margins,"),
        Late(r"(?<![a-z])no cloud margins?(?=, (?:\d|a \d|an \d))"),
        "cloud margin 0",
    ),
    # "the hyperscalers kept a 40% gross margin on their GPU capacity".
    Rewrite(
        (" capacity", " rentals", " fleet"),
        Late(
            r"(?<=margin|argins) on (?:their|the|its|all) (?:gpu|cloud|compute|rented|ai) (?:capacity|rentals?"
            r"|fleet|business|services?)(?![a-z])"
        ),
        "",
    ),
    # "The list leaves out Amazon. Amazon's AI revenue is 15bn."
    Rewrite(
        ("leaves out ", "omits ", "lacks ", "misses ", "forgets "),
        Late(
            rf"^(\W*)(?:the |your |this |cahn's )?(?:list|article|baseline|table|model) (?:leaves out|omits|lacks"
            rf"|misses|forgets) ({COMPANY})[.;] (?=\2)"
        ),
        r"\1",
    ),
    # "how much of the data center spend does that actually support": as much is backed.
    Rewrite(
        (" does that ", " does this ", " would that ", " do those "),
        Late(
            r"(?<![a-z])(?:how much|what (?:share|part|portion)) (?:of )?(?:the |our |this )?(?:data[- ]?cent(?:er"
            r"|re) )?(?:capex|spend(?:ing)?) (?:does|would|do|can|could)"
            r" (?:that|this|it|those)(?: revenue)? (?:really |actually )?(?:support|justify|back|cover|pay for"
            r"|carry|sustain)(?![a-z])"
        ),
        "how much spend demand-backed",
    ),
    # "Suppose the GPU digestion phase is real and Nvidia sales drop 35%".
    Rewrite(
        (" is real ", " is true ", " is over ", " is here "),
        Late(
            r"^(\W*)(?:suppose|say|imagine|assume|if)(?: that)? (?:the |an? )?(?:(?!gap|margin|coverage|payback|nvidia|nvda"
            r"|google|openai|microsoft|meta|apple|amazon|oracle|anthropic|cloud|revenue)[a-z-]+ ){1,4}is (?:real"
            r"|true|over|here),? and (?=[^.;]*\d)"
        ),
        r"\1",
    ),
    # "Does it matter whether cloud margin is 10% or 30%?"
    Rewrite(
        ("does it matter ", "difference does it make ", "do we care "),
        Late(
            r"^(\W*)(?:does it matter(?: much| a lot)?|(?:what|how much) difference does it make"
            r"|do we care) (?:whether|if) (?=[^?]*\d[^?]* (?:or|vs) [^?]*\d)"
        ),
        r"\1",
    ),
    # "Keep everything at baseline except the margin, which drops to 35%."
    Rewrite(
        ("everything at ", "everything on ", "all at "),
        Late(
            r"^(\W*)(?:keep|leave|hold) (?:everything|all)(?: else)? (?:at|on|as in) (?:the )?baseline,? (?:except"
            r"|but|apart from|save) (?:for )?(?:the )?(?=[^.]*\d)"
        ),
        r"\1",
    ),
    # "Cloud gross margin was left out of the article. Put it at 35%."
    Rewrite(
        ("was left out", "is missing", "was missing", "is left out", "was ignored", "was forgotten"),
        Late(
            r"^(\W*)(?:the )?((?:cloud |end-user )?(?:gross )?margins?|payback|facility ratio|ai revenue) (?:was|is"
            r"|were|are) (?:left out|missing|ignored|forgotten)"
            r"(?: (?:of|from|in|by) (?:the )?(?:article|baseline|list|model|cahn))?[.;,] (?:so )?(?:put|set|take"
            r"|assume|make) (?:it|them) (?:at |to )?(?=\d)"
        ),
        r"\1\2 ",
    ),
    # "half of Google's AI revenue disappears".
    Rewrite(
        (" disappear", " vanish", " evaporate", " goes away", " is lost"),
        Late(
            r"(?<![a-z])(?<!than )(?<!over )(?<!under )(?:(half|a third|a quarter)"
            rf"|(\d+) ?%) of ((?:all )?ai revenues?|{COMPANY})(?:'s|  )? ?"
            r"(?:(?:ai )?(?:revenues?|sales))? ?(?:disappears?|vanish(?:es)?|evaporates?|goes away|is lost)"
        ),
        lambda found: f"{found[3]} down {found[1] or f'{found[2]}%'}",
    ),
    # "which assumption would have to change for AI to break even?"
    Rewrite(
        (" for ai to ", " for the industry to "),
        Late(r"(?<=[a-z]) for (?:ai|the (?:ai )?(?:industry|sector)) (?=to break[ -]?even)"),
        " ",
    ),
    # "facilities add 0.9 per dollar".
    Rewrite(
        (" per dollar", " per gpu dollar", " for each dollar", " to each dollar", " to every dollar"),
        Late(
            r"(?<![a-z])(?:the )?(?:energy|power|electricity|facilit(?:y|ies)"
            r"|buildings)(?: costs?)? adds? (?:about |another |only )?\$?(\d(?:\.\d+)?|0?\.\d+)"
            r" (?:per|for each|to each|to every) (?:gpu )?dollar(?: of (?:gpus?|chips))?(?![a-z])"
        ),
        r"facility ratio \1",
    ),
    # "My note for clients has Nvidia selling 83 billion".
    Rewrite(
        ("note ", "piece ", "report ", "deck ", "memo "),
        Late(
            r"^(\W*)(?:my|our|the|their) (?:[a-z]+ )?(?:note|piece|report|deck|memo|paper)(?: (?:for"
            r"|to) (?:[a-z]+ )?[a-z]+)? (?:has|says|puts|assumes|uses|shows) (?=[^.]*\d)"
        ),
        r"\1",
    ),
    Rewrite((" part,",), Late(r",? for (?:their|its|his|her|our) part,"), ""),
    # "no anticipated spend at all", "anticipated rather than backed by demand".
    Rewrite(
        ("no anticipated", "zero anticipated"),
        Late(r"(?<![a-z])(?:no|zero) anticipated spend(?:ing)?(?: at all)?(?![a-z])"),
        "anticipated spend 0",
    ),
    Rewrite(
        ("rather than backed", "instead of backed", "and not backed"),
        Late(
            r"(?<![a-z])(?:be |is )?anticipated,? (?:rather than|instead of|and not) (?:backed|covered"
            r"|driven) by (?:real |actual )?demand"
        ),
        "anticipated spend",
    ),
    # "Application companies are running gross margins of 58%".
    Rewrite(
        (" running ", " run "),
        Late(
            r"(?<![a-z])(?:are |were )?run(?:ning)? (?=(?:gross )?margins (?:of|at|around|near|close to|about) *"
            r"(?:about |around )?\d)"
        ),
        "earn ",
    ),
    # "Clouds keep a quarter, users keep half": those who build on them.
    Rewrite(
        ("users ", "user "),
        Late(
            r"(?<![a-z])(?<!end )(?<!end-)(?<!gpu )(?<!of )(?<!the )users? (?=(?:(?:keeps?|keeping|retains?|earns?"
            r"|makes?) )?"
            r"(?:an? )?(?:\d[\d.]* ?%|half|quarter|third|fifth)(?![^,;.?]* of (?!their|its|each|every)))"
        ),
        "apps ",
    ),
    # "How do AI companies get to break even?": all of them.
    Rewrite(
        ("ai companies ", "ai firms ", "ai players ", "ai labs "),
        Late(
            r"(?<![a-z])(how (?:do|can|could|would|should|might)|what (?:do|must|would|should)(?= [a-z ]* need to cover))"
            r" (?:the )?ai (?:companies|firms|players|labs)"
            r" (?=(?:have to |need to |need )?(?:cover|reach|get|earn|make|meet|break|close|to))"
        ),
        r"\1 we ",
    ),
    # "Can Amazon close the gap with 30B of AI revenue?": what it makes.
    Rewrite(
        (" of ai revenue", " in ai revenue", "ai revenue of", "ai revenue at"),
        Late(
            rf"^(\W*)(?:can|could|does|do|would|will|might) ({COMPANY}) (?:ever )?(?:close|fill|plug|help|cover"
            rf"|bridge)(?: (?:the |our )?(?:gap|hole"
            rf"|shortfall))? (?:with|at|on) (?:an? )?({SUM}(?: dollars?)?(?= (?:of|in) ai revenue)|ai revenue (?:of"
            rf"|at) {SUM}(?: dollars?)?)"
            r"(?: (?:of|in) ai revenue)?"
        ),
        _makes,
    ),
    # "What must the ecosystem earn in total to cover the spend?": all that AI earns.
    Rewrite(
        ("ecosystem ", "value chain ", "whole industry ", "sector ", "end market "),
        Late(
            r"(?<![a-z])(what|how much) (?:must|does|should|would|will) (?:the )?(?:whole "
            r"|entire )?(?:ai )?(?:ecosystem|value chain|industry|sector"
            r"|end market) (?:have to |need to )?(?:earn|make|bring in|generate)(?: in total| overall)?(?! (?:up|sense))"
        ),
        r"\1 must ai earn",
    ),
)
