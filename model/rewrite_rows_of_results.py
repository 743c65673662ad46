"""The replacements for results in other words: how far short of what is needed, what an industry needs, what energy costs
beside the GPUs, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_SHORT = (
    r"how (?:far|much) (?:short of|below|under|beneath|shy of) (?:the |what is |what's )?(?:required|requirement|needed)"
    r"(?: revenues?)?"
)
_INDUSTRY = r"(?:the |our )?(?:whole |entire |ai )*(?:industry|sector|market|ecosystem|value chain)"
_BUILD_OUT = (
    r"(?:the |our |this |that )?(?:whole |ai )*(?:build-?out|industry|sector|spending|spend|investment|thing|math|maths"
    r"|equation|model)"
)
_FACILITIES = (
    r"(?:(?:energy|power|electricity|cooling|land|buildings?|facilit(?:y|ies)|real estate)(?:, | and |,? & )?)+"
)
_TIMES = {"twice": "2", "double": "2", "half": "0.5", "triple": "3", "three times": "3"}
_LEFT = r"(?:uncovered|unfunded|unmet|unpaid|unexplained|unrecovered|missing|to be found|to find|to make up)"

REWRITES_OF_RESULTS = (
    # "how far short of required revenue are we with AI revenue at 48B?", "… is AI revenue at 48B?"
    Rewrite(
        ("required", "requirement", "needed"),
        Late(
            rf"(?<![a-z]){_SHORT} (?:(?:are|is|would|will) (?:we|it|that|this|they|{_INDUSTRY})(?: be| fall)?(?![a-z])"
            r"|(?:is|are|would|will) (?=(?:the |our )?ai (?:revenues?|sales) (?:of|at|with) ))"
        ),
        lambda found: "gap with " if found[0].endswith(" ") else "what gap",
    ),
    # "How much do end customers have to pay to justify the spend?"
    Rewrite(
        ("customers ", "users ", "buyers "),
        Late(
            r"(?<![a-z])how much (?:ai )?(?:revenue |money )?(?:(?:must|should)|(?:do|does|would"
            r"|will)(?=(?: [a-z'-]+)+? (?:have|need) to"
            r" [a-z ]+ to (?:justify|support|pay for|cover))) (?:the |ai's |all )*(?:end[- ])?(?:customers|users"
            r"|buyers) (?:have to |need to |)"
            r"(?:pay|spend|generate|bring in|produce|contribute|hand over|fork out|shell out)(?: for ai| in total)?"
            r" to (?:justify|support|pay for|cover) (?:the |this |that |all (?:of )?(?:the |this "
            r"|that )?)?(?:ai )?(?:spending|spend|capex"
            r"|build-?out|investment|bill|outlay)(?![a-z])(?! of| at)"
        ),
        "how much revenue is required",
    ),
    # "the industry needs 260B in revenue", "the sector must earn 300B".
    Rewrite(
        ("industry", "sector", "market", "ecosystem", "value chain"),
        Late(
            rf"(?<![a-z]){_INDUSTRY} (?:needs(?: to (?:earn|make|generate))?|requires|has to (?:earn|make|generate)"
            rf"|must (?:earn|make"
            rf"|generate)|would (?:need|have) to (?:earn|make|generate)) ({SUM})(?: (?:of|in) (?:ai |annual "
            rf"|yearly )?(?:revenues?|sales))?(?! of)"
        ),
        r"required revenue \1",
    ),
    # "Data-centre operators spend 1.1 on power and buildings per GPU dollar": it is what the centres cost, whoever pays.
    Rewrite(
        ("operators ", "builders ", "owners "),
        Late(
            r"(?<![a-z])(?:the |most )?data[ -]?cent(?:er|re)s? (?:operators|builders|owners) (?=(?:spends?|pays?"
            r"|puts?|budgets?) )"
        ),
        "they ",
    ),
    # "every lever that gets the AI build-out to break-even".
    Rewrite(
        (" to break", " back to even", " to zero"),
        Late(rf"(?<![a-z])(gets?|brings?|takes?|moves?) {_BUILD_OUT} (?=to (?:break[- ]?even|even)(?![a-z]))"),
        r"\1 us ",
    ),
    # "What does that leave uncovered?"
    Rewrite(
        (" leave ", " leaves ", " left "),
        Late(
            rf"(?<![a-z])(?:what|how much) (?:(?:does|do|would|will) (?:that|this|it|they|these|those) leave|(?:is"
            rf"|would be|remains|stays|gets) left)"
            rf" {_LEFT}(?![a-z])"
        ),
        "what gap",
    ),
    # "energy costs twice what the GPUs cost", "power and land cost 1.6 times as much as the GPUs".
    Rewrite(
        (
            "what the gpu",
            "what gpu",
            "what the chip",
            "what chip",
            "as the gpu",
            "as gpu",
            "as the chip",
            "as chip",
            "than the gpu",
        ),
        Late(
            rf"(?<![a-z])(?:the )?{_FACILITIES} (?:together )?(?:now |will |would |alone )?(?:costs?|is|are"
            rf"|runs?) (?:about |around |roughly )?"
            r"(?:(twice|double|half|three times|triple)|(\d[\d.]*) ?(?:times|x)) (?:what (?:the )?(?:gpus?"
            r"|chips?) (?:costs?|do|does|are"
            r"|is|run)|as much as (?:the )?(?:gpus?|chips?)(?: costs?| do)?)(?![a-z])"
        ),
        lambda found: f"facility ratio {_TIMES[found[1]] if found[1] else found[2]}",
    ),
    # "Every dollar of silicon drags along 80 cents of power and shell."
    Rewrite(
        ("dollar of ", "dollar in ", "dollar on ", "gpu dollar "),
        Late(
            r"(?<![a-z])(?:every|each|a|per) (?:dollar (?:of|in|on|spent on) (?:nvidia |the )?(?:silicon|gpus?"
            r"|chips?)|gpu dollar) (?:drags|pulls"
            r"|carries|entails|brings|comes with|triggers|calls for|takes|draws|needs|requires|means)(?: along| in"
            r"| with it| behind it)?"
            r" (?:another |about |roughly )?(?:(\d\d?) ?(?:cents|c)|\$?(\d[\d.]*)(?: dollars?)?) (?:of|in|for) "
            rf"(?:the )?{_FACILITIES}(?:(?: and |,? & )?(?:shell|plant|racks?|concrete))?(?: along)?(?![a-z])"
        ),
        lambda found: f"facility ratio {int(found[1]) / 100 if found[1] else found[2]}",
    ),
    # "let Nvidia vary from 40B to 100B".
    Rewrite(("vary ", "varying "), Late(r"(?<![a-z])vary(?:ing)? (?=(?:from|between) \$?\d)"), ""),
    # "strip 4B out of Meta".
    Rewrite(
        (" out of ",),
        Late(rf"(?<![a-z])(?:strip|take|knock|shave|cut|pull) ({SUM}) out of (?=(?:{COMPANY})(?![a-z]))"),
        r"take \1 off ",
    ),
    # "Google earns 60B and Microsoft 55B out of total AI revenue of 100B."
    Rewrite(
        (" out of ",),
        Late(
            rf"(?<=[\da-z]) out of (?:a |an |the )?(?:(?:total|overall|combined|industry) (?:ai )?(?:revenues?"
            rf"|sales)|ai (?:revenues?|sales)"
            rf"|total)(?: of| at)? (?={SUM})"
        ),
        ", ai revenue ",
    ),
    # "X makes 2B from Grok", "Grok pulls in 2B for X".
    Rewrite(
        ("grok",),
        Late(
            rf"(?<![a-z])(x|twitter) (makes|earns|gets|does|books|sells|pulls in|brings in) ({SUM}) (?:from|with"
            rf"|off|on|via) grok(?![a-z])"
        ),
        r"\1 \2 \3",
    ),
    Rewrite(
        ("grok",),
        Late(
            rf"(?<![a-z])(?:elon(?: musk)?(?:'s)? |musk(?:'s)? )?grok (?:makes|earns|brings in|pulls in|generates"
            rf"|books|does) ({SUM}) for"
            r" (x|twitter|elon)(?![a-z])"
        ),
        r"x makes \1",
    ),
    # "in case export controls bite", "no strong view on anything else", "I'm open to any lever": nothing is said.
    Rewrite(
        (" view on ", " opinion on ", " views on ", " conviction on "),
        Late(
            r"(?:,|;|\.|,? and|,? but|,? with)? (?:(?:i|we) have )?no (?:strong |particular |real |special |firm "
            r"|other )*(?:views?|opinions?|conviction)"
            r" on (?:anything else|the rest|the others?|everything else|any(?:thing)? of the (?:rest|others?)"
            r"|other (?:inputs|variables|numbers))"
        ),
        "",
    ),
    Rewrite(
        ("open to ", "happy with any", "fine with any"),
        Late(
            r"(?:(?:i'm|i am|we're|we are) )?(?:open to|happy with|fine with) (?:any|every|all|whatever)(?: of the)?"
            r" (?:levers?|inputs?|options?|ways?|ideas?|suggestions?|routes?)"
        ),
        "",
    ),
    Rewrite(
        ("before i ", "before we "),
        Late(
            r"(?<![a-z])before (?:i|we) (?:change|touch|move|adjust|alter|tweak|edit) (?:anything|any of it|a thing|it all)"
        ),
        "",
    ),
    # "leave every other input alone".
    Rewrite(
        ("every other ", "all other ", "all the other ", "each other "),
        Late(
            r"(?:,? and |, )?(?<![a-z])(?:leave|leaving|keep|keeping|hold|holding) (?:every|all|all the|each) other"
            r" (?:inputs?|variables?|assumptions?|parameters?|numbers?|figures?|levers?|drivers?|values?|lines?"
            r"|companies|company)"
            r" (?:alone|as (?:it is|they are|is|before)|where (?:it is|they are)|untouched|put)(?![a-z])"
        ),
        "",
    ),
    # "Across cloud and product together, assume one margin of 60%."
    Rewrite(
        ("across cloud", "across the cloud", "for cloud and "),
        Late(
            r"(?<![a-z])(?:across|for) (?:the )?clouds? and (?:the )?(?:products?|apps?|applications?|software"
            r"|end[- ]users?)"
            r"(?: (?:together|combined|layers?))?,? (?:assume|use|take|put|set|say|let's say|plug in)? ?(?:one"
            r"|a single|a combined|an overall|a total)"
            r" (?:gross )?margin (?:of |at )?(?=\d)"
        ),
        "margin ",
    ),
)
