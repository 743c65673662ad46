"""The replacements for whose view it is, what they earn and why, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

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

_NAME = rf"(?:the |la |les )?({COMPANY}|(?:end-user |cloud |gross )?margins?|marges?|payback|ai revenues?|revenus? ia)"

_TOO = (
    r"(?:is|are|looks?|feels?|seems?|sounds?) (?:way |far |much |a bit |a little )?(?:too )?(?:low|high|rich|thin|light"
    r"|aggressive|optimistic|conservative|pessimistic)"
)

_WRONG = r"(?:is|are) (?:a joke|nonsense|absurd|wrong|outdated|old|stale|too (?:high|low|much))"

_INSTEAD = (
    r"(?:(?:set|make|put) it (?:to |at )?|use |take |try |go with |make that |it's |it is |more like |rather |say )"
)

_SPENT = (
    r"(?:all )?(?:of )?(?:the |these |those |our |its )?(?:gpus|chips|data ?cent(?:er|re)s"
    r"|accelerators|servers"
    r"|processors)"
)
_EARN = r"(?:earn|bring in|generate|produce|make(?: back)?|return|yield|pay back|recoup|gross|take in)(?: back)?"


def _makes(found: re.Match[str]) -> str:
    """What a company makes, by which a gap might be closed."""
    return f"{found[1]}{found[2]} makes {found[3].removeprefix('ai revenue of ').removeprefix('ai revenue at ')}, gap"


_OTHERS = (
    r"(?:(?:the |street |wall street |sell-side )?(?:consensus|street|management|analysts?|guidance|company|cons|sell-side"
    r"|model)|(?:someone|somebody|everyone|everybody|people|they|he|she|(?:the |my )?(?:boss|cfo|pm|desk|bulls?|bears?))"
    r"(?= (?:said|says?|thinks?|has|have|wants?|claims?|uses?|puts?|keeps? saying)(?![a-z]))|la direction|le consensus"
    r"|les analystes|quelqu'un|certains|ils|on(?= (?:me )?(?:dit|parle)))"
)
_LINK = r"(?:[,;.:] ?(?:but |mais |and )?| but | mais )"
_OWN = (
    r"(?:i'?d (?:go(?: with)?|use|take|say|put(?: it at)?)|i(?:'m| am) going with"
    r"|i(?:'m| am) at|i (?:use|take|say|assume|model|have)|we (?:model|use|have|take|assume"
    r"|say|go with)|we're at|let'?s (?:say|use|go with|take|model)|je (?:prends|retiens|mets|dis)|retenons|prenons|disons"
    r"|on prend|on retient|now more like|more like|call it)"
)

ROWS = (
    # "As estimated by our TMT desk": whose desk it is, and no company.
    Rewrite(
        (" our ", " my "),
        Late(
            r"(?<= )(our|my) (?!ai |nvidia |cloud |gap )[a-z&-]{2,12} (?=(?:desk|team|analysts?|unit|colleagues)(?![a-z]))"
        ),
        r"\1 ",
    ),
    # "how much revenue must data centers generate to break even?".
    Rewrite(
        (
            "gpus",
            "chips",
            "data center",
            "data centre",
            "datacenter",
            "datacentre",
            "accelerators",
            "servers",
            "processors",
        ),
        Late(
            rf"(?<![a-z])(?:how much(?: (?:ai )?revenue)?|what(?: (?:ai )?revenue)?) (?:(?:must|should"
            rf"|would) (?:nvidia's )?{_SPENT}"
            rf"|(?:do|does|will|have) {_SPENT} (?:have |need |ought )?to) {_EARN}"
            rf"(?: to (?:pay off|pay for themselves|break even|be worth it))?(?![a-z])(?! {COMPANY})"
        ),
        "what required revenue",
    ),
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
    # "SaaS-like margin".
    Rewrite(("saas-like", "saas-style", "saas like"), Late(r"(?<![a-z])saas[- ](?:like|style)(?: economics ?:)? "), ""),
    # "An investor asked me what the gap looks like at …".
    Rewrite(
        (" asked ", " asks ", " is asking ", " wants to know ", " wonders "),
        Late(
            rf"^(\W*){_SOMEONE} (?:just )?(?:asked|asks|is asking|keeps asking|wants to know|wonders)(?: me"
            rf"| us)?(?: for)? (?=what|how|which|whether|if|at what|where)"
        ),
        r"\1",
    ),
    # "OpenAI makes 13B on lower prices": why it does.
    Rewrite(
        (" pricing", " competition", " prices", " price pressure", " price war", " price cuts"),
        Late(
            r"(?<=[%\dbnst]) (?:on|to|amid|from|under|given) (?:(?:inference|token|model|api|fierce|tough|growing"
            r"|price|pricing|lower|falling|weaker) )*"
            r"(?:pricing|price pressure|price wars?|price cuts?|competition|prices)(?=[,.;?]|$| and | then )"
        ),
        "",
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
        (" max", " highest"),
        Late(
            r"(?<![a-z])(nvidia|nvda)(?:'s|  )? ?(?:max(?:imum)?|highest possible|top) (?:gpu )?(?:sales"
            r"|revenues?)(?![a-z])"
        ),
        r"max \1 sales",
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
    # "No cloud margin, 40% for end users".
    Rewrite(
        ("no cloud margin,", "no cloud margins,"),
        Late(r"(?<![a-z])no cloud margins?(?=, (?:\d|a \d|an \d))"),
        "cloud margin 0",
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
    # "Nvidia vend 60 Md$. Que faut-il gagner ?"
    Rewrite(
        (" gagner", " rapporter"),
        Late(
            r"(?<![a-z])(?:combien|que) (?:doit-on|faut-il|doivent-ils|doivent-elles) (?:gagner"
            r"|rapporter)(?=\W*$|[,;?]| si | avec | quand | pour )"
        ),
        "quel revenu requis",
    ),
    # "What needs to be true for the spending to pay off?", "que faudrait-il changer pour que l'IA soit rentable ?"
    Rewrite(
        ("pay off", "pay for itself", "rentable"),
        Late(
            r"(?<![a-z])(?:what (?:needs to|has to|must|would have to|should|would need to) (?:be true|happen"
            r"|change|be changed|go right)"
            r" for (?:the |this |all this |all the |our )?(?:ai |gpu |chip )?(?:spend(?:ing)?|investment|capex"
            r"|ai|bet|build-?out|it|this) to"
            r" (?:pay off|pay for itself)"
            r"|what (?:would|could|will) make (?:the |this |all this |our )?(?:ai |gpu )?(?:spend(?:ing)?"
            r"|investment|capex|ai|it|this) pay off"
            r"|que (?:faut|faudrait|faudra)-il (?:changer|faire|modifier) pour que (?:l'ia|les depenses|ca|cela|tout ca)"
            r" (?:soit|soient|devienne|deviennent) rentables?)"
        ),
        lambda found: "comment combler l'ecart" if found[0].startswith("que") else "what closes the gap",
    ),
    # "50B is too low for Nvidia, take 60B", "50% is too high a margin, 40% is better".
    Rewrite(
        (" low", " high", " rich", " thin", " light", "aggressive", "optimistic", "conservative"),
        Late(rf"^(\W*){SIZED} {_TOO} (?:for (?:the )?|an? ){_NAME}[,;.] (?:{_INSTEAD})?(?=\$?\d)"),
        r"\1\2 at ",
    ),
    # "the article's 50B for Nvidia is outdated: it's 60B now".
    Rewrite(
        (" is a joke", " nonsense", " absurd", " wrong", " outdated", " stale", " too "),
        Late(
            rf"^(\W*)(?:(?:the )?(?:article|baseline)'s {SIZED} for {_NAME}"
            rf"|({COMPANY})'s {SIZED}) {_WRONG}[;,.:] (?:{_INSTEAD})?"
            r"(?=\$?\d)"
        ),
        lambda found: f"{found[1]}{found[2] or found[3]} at ",
    ),
    # "goog 15b, +50% yoy", "Nvidia 60 Md$ (+20 % sur un an)".
    Rewrite(
        (" yoy", " y/y", "year on year", "year over year", " sur un an", " en un an"),
        Late(
            r"(?<=[\d$bmn])(?:,? ?\(|, ?)(?:up |down )?[+-]?\d[\d.,]* ?% (?:yoy|y/y|year (?:on|over) year"
            r"|sur un an|en un an)\)?"
            r"(?= ?(?:$|[.,;?]))"
        ),
        "",
    ),
    # "can Amazon close the gap with 30B of AI revenue?".
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
    # "consensus has Nvidia at 55B, we model 65B".
    Rewrite(
        (
            "consensus",
            "street",
            "management",
            "analyst",
            "guidance",
            "company",
            "cons ",
            "direction",
            "sell-side",
            "model",
            "someone",
            "somebody",
            "everyone",
            "people",
            "they ",
            "boss",
            "desk",
            "quelqu'un",
        ),
        Late(
            rf"^(\W*){_OTHERS}(?:[^,;.\d]{{0,20}}? {_NAME}[^,;.\d]{{0,10}} {SIZED}"
            rf"|[^,;.\d]{{0,12}} {SIZED} (?:for |of |on |de |pour"
            rf" )?{_NAME}){_LINK}{_OWN} (?=\$?\d)"
        ),
        lambda found: f"{found[1]}{found[2] or found[3]} at ",
    ),
)
