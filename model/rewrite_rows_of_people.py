"""The replacements for who speaks or acts around a figure: a client who accepts it, an investor who
asks, a chairman who thinks so, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_SOMEONE = (
    r"(?:the |our |my |an? |one |their |some )(?:[a-z-]+ )?(?:clients?|investors?|chairman|chairwoman|chair|ceo|cfo"
    r"|cio|board|customer"
    r"|analysts?|economists?|professors?|teacher|students?|lenders?|sponsors?|partners?|founders?|consultants?|committee|auditors?"
    r"|journalists?|reporters?|editor|reader|strategists?|pm|desk|team|boss|manager|banker|adviser|advisor|colleague|friend|prof|lecturer)"
)
_THINKS = (
    r"(?:accepts?|assumes?|uses?|takes?|believes?|thinks?|expects?|sees?|says?|argues?|claims?|reckons?|pencils? in"
    r"|guesses|figures?"
    r"|insists?(?: on)?|tells (?:me|us)|told (?:me|us)|is (?:at|using|assuming)|goes with|wants (?:me|us) to (?:use"
    r"|assume|take)|models?)"
)

REWRITES_OF_PEOPLE = (
    # "The client accepts a 5-year payback.", "Our chairman thinks Nvidia sells 60B."
    Rewrite(
        (" the ", " our ", " my ", "the ", "our ", "my ", "an ", "a "),
        Late(
            rf"(?:^|(?<=[.;!] ))(\W*){_SOMEONE} {_THINKS}(?: that)? (?=[^.;?]*\d)(?!(?:nothing|it|this|these|those"
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
    # "An investor asked me what the gap looks like at …".
    Rewrite(
        (" asked ", " asks ", " is asking ", " wants to know ", " wonders "),
        Late(
            rf"^(\W*){_SOMEONE} (?:just )?(?:asked|asks|is asking|keeps asking|wants to know|wonders)(?: me"
            rf"| us)?(?: for)? (?=what|how|which|whether|if|at what|where)"
        ),
        r"\1",
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
    # "customers spend 150 billion on AI".
    Rewrite(
        ("customers ", "end users ", "end-users "),
        Late(rf"(?<![a-z])(?:the )?(?:customers|end[- ]users) (?:spend|pay) ({SUM}) (?:on|for) (?:ai|genai)(?![a-z])"),
        r"ai revenue \1",
    ),
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
        Late(r"(?<=ales |enue |rgin |gins |idia |nvda |cost |pend |ding |apex )contracts? (?:by )?(?=\d)"),
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
            r"^(\W*)(?:suppose|say|imagine|assume|if)(?: that)? (?:the |an? )?(?:(?!gap|margin|coverage|payback"
            r"|revenue)[a-z-]+ ){1,4}is (?:real|true|over|here),? and (?=[^.;]*\d)"
        ),
        r"\1",
    ),
)
