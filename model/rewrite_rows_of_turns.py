"""The replacements for turns that say a plain thing otherwise, found last: what a list lacks, by what means, once with this
and once with that, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.numerals import NUMERALS
from model.rewrite import Rewrite
from model.row_words import FACILITIES

_LIST = (
    r"(?:the |your |that |cahn's |our )?(?:original |company |published )?(?:list|article|baseline|table|model|sheet)"
)
_TENS = "|".join(word for word, value in NUMERALS.items() if value % 10 == 0 and 10 <= value <= 90)


def _cents(found: re.Match[str]) -> str:
    return f"facility ratio {NUMERALS[found[1]] / 100:g}"


REWRITES_OF_TURNS = (
    # "Each dollar of GPUs drags along seventy cents of power and buildings."
    Rewrite(
        (" cents of ", " cents in ", " cents for "),
        Late(
            rf"(?<![a-z])(?:every|each|a|per) (?:dollar (?:of|in|on|spent on) (?:nvidia |the )?(?:silicon|gpus?"
            rf"|chips?)|gpu dollar) (?:drags|pulls|carries|entails|brings|comes with|triggers|calls for|takes|draws"
            rf"|needs|requires|means|costs) (?:along |in |with it )?"
            rf"({_TENS}) cents (?:of|in|for) (?:the )?{FACILITIES}(?: along| behind it| with it)?"
        ),
        _cents,
    ),
    # "once with margin 35%, once with 65%", "payback over 1 year or over 4 years?"
    Rewrite(
        ("once with ",),
        Late(r"(?<![a-z])once with ([^,;]{0,40}?\d[^,;]{0,30}?),? (?:and )?(?:once|then) with (?=[^,;]*\d)"),
        r"\1 vs ",
    ),
    Rewrite(
        (" or over ", " ou de ", " ou a ", " ou d'"),
        Late(r"(?<=[\d%bmnrs]) (?:or over (?=\d[\d.]* ?(?:years?|yrs?))|ou (?:de|a|d'une?) (?=\d))"),
        lambda found: (" or " if " or" in found[0] else " ou ").rjust(len(found[0])),
    ),
    # "Nvidia 57B, same margin as the baseline."
    Rewrite(
        ("same ",),
        Late(
            r"(?:,|;)? ?(?:and |with )?(?:the )?same (?:margins?|payback|costs?|ratio|ai revenue|energy|everything"
            r"|inputs|assumptions) (?:as|than) (?:in |on )?"
            r"(?:the )?(?:baseline|article|before|today|now)(?![a-z])"
        ),
        "",
    ),
    # "Anthropic, absent from your list, earns 5B", "I'd include Amazon at 15B, which the list left out".
    Rewrite(
        (", absent", ", missing", ", not on", ", not in", ", left out", ", hors ", ", absent"),
        Late(
            rf", (?:absent|missing|left out|not (?:even )?(?:on|in)|hors|absente?)(?: from| of| de)? (?:{_LIST}"
            rf"|(?:la |ta |votre )?liste)(?: d'origine)?,(?= [a-z]+ )"
        ),
        "",
    ),
    Rewrite(
        (", which ",),
        Late(
            rf",? which {_LIST} (?:left out|leaves out|omits|omitted|lacks|forgot|misses|missed|does(?:n't"
            rf"| not) have)(?=\W*$|[.;,])"
        ),
        "",
    ),
    # "Add OpenAI to the list at 13B": at, not by.
    Rewrite(
        ("add ",),
        Late(rf"(?<![a-z])add ({COMPANY}) (?:back )?(?:to|into|on) {_LIST} (?:at|with|making) (?=\$?\d)"),
        r"\1 at ",
    ),
    # "No opinion on the margin, Nvidia 60B": nothing is said of it.
    Rewrite(
        ("no ",),
        Late(
            r"(?:(?:i|we) (?:have|see) )?(?<![a-z])no (?:strong |particular |real |special |firm |good |new "
            r"|hard )*(?:views?|opinions?|news|figures?|numbers?|data|idea|clue|consensus|forecasts?|estimates?"
            r"|guidance|info|information|updates?)(?: yet)? (?:on|for|about|of|from)(?: (?:the"
            r"|our))? [a-z' ]{1,30}?(?=[,.;:]| but | and | - |$)"
        ),
        "",
    ),
    Rewrite(
        ("no ",),
        Late(
            rf"(?:^|(?<=[.;,] ))no {COMPANY}(?:'s)? (?:figures?|numbers?|data|estimates?|guidance"
            rf"|news)(?: yet)?(?=[,.;:]| but | and |$)"
        ),
        "",
    ),
    # "margins run from 40% for cloud to 60% for apps".
    Rewrite(
        ("% in ", "% for ", "% at ", "% on "),
        Late(
            r"(?<![a-z])(?:gross )?margins? (?:vary|range|run|go|span|differ|are|varies|ranges"
            r"|runs)?(?: between)? ?from (\d[\d.]* ?%) (?:in|for|at|on) (?:the )?clouds? to"
            r" (\d[\d.]* ?%) (?:in|for|at|on) (?:the )?(?:apps?|products?|software|end[- ]users?)(?![a-z])"
        ),
        r"cloud margin \1, app margin \2",
    ),
    Rewrite((" list with ", " list at "), Late(rf"(?<=[a-z]) (?:in|on|to|into) {_LIST} (?:with|at) (?=\$?\d)"), " at "),
    Rewrite(
        ("new line for ", "new row for ", "line for "),
        Late(
            rf"(?<![a-z])(?:we have |there is |there's |add |put in )?an? (?:new )?(?:line|row"
            rf"|entry) for ({COMPANY}) (?:with|at|of) (?=\$?\d)"
        ),
        r"\1 at ",
    ),
    Rewrite(
        ("add one ", "add a ", "add an ", "add another "),
        Late(
            r"(?<![a-z])add (?:one|an?|another) (?:[a-z]+ )?(?:vendor|company|player|name|firm|lab|start-?up"
            r"|provider)(?: to the list)? ?: "
        ),
        "",
    ),
    # "Nvidia lies anywhere between 55 and 65 billion."
    Rewrite(
        ("anywhere between", "somewhere between"),
        Late(r"(?<![a-z])(?:lies|sits|falls|lands|is|are|comes in) (?:anywhere|somewhere) (?=between)"),
        "",
    ),
    # "twice openai, half tesla".
    Rewrite(
        ("half ",),
        Late(rf"(?<![a-z])((?:twice|double|triple|2x|3x) {COMPANY}(?:,? and|,)) half (?=(?:{COMPANY})(?![a-z']))"),
        r"\1 0.5x ",
    ),
    # "a 55% margin across cloud and product combined".
    Rewrite(
        (" combined", " together", " as a whole", " taken together"),
        Late(
            r"(?<=across )((?:the )?clouds? and (?:the )?(?:products?|apps?|software"
            r"|end[- ]users?)(?: layers?)?) (?:combined|together|as a whole|taken together)"
        ),
        r"\1",
    ),
    # "90B of facility cost and 60B of sales: what's the ratio?"
    Rewrite(
        ("what's the ratio", "what is the ratio"),
        Late(r"^(?=.*(?:facilit|energy|power|electric))(.*)(?<![a-z])what(?:'s| is) the ratio(?=\W*$)"),
        r"\1facility ratio",
    ),
    Rewrite(
        (" of what nvidia sells", " of what nvidia makes"),
        Late(
            rf"(?<![a-z])((?:the )?{FACILITIES}(?:cost|costs|spend|bill)? ?(?:is|are|at"
            rf"|=) )(\d[\d.]* ?%) of what nvidia (?:sells|makes)(?![a-z])"
        ),
        r"facility ratio \2",
    ),
    # "customers accept a five-year payback".
    Rewrite(
        (" accept ", " tolerate ", " demand ", " want "),
        Late(
            r"(?<![a-z])(?:the )?(?:customers|clients|buyers|investors|shareholders|lenders) (?:accept|tolerate"
            r"|demand|want|need|require|expect) an? (?=[a-z\d-]+[- ]year payback)"
        ),
        "",
    ),
    # "by adjusting only the margin": through it.
    Rewrite(
        ("by adjusting ",),
        Late(r"(?<=[\dbnm%]) by adjusting (?:only |just )?(?:the )?(?=[a-z]+)"),
        " through ",
    ),
    # "built on nothing but anticipation", "nobody else's revenue moved".
    Rewrite(
        ("nothing but anticipation",),
        Late(r"(?<![a-z])(?:built|made|done) on nothing but anticipation"),
        "anticipated spend",
    ),
    Rewrite(
        ("nobody else", "no one else"),
        Late(
            r",? (?:and|while|with) (?:nobody|no one) else(?:'s)? (?:revenue |sales )?(?:moved|moves|moving|changed"
            r"|changes|changing)"
        ),
        "",
    ),
    Rewrite(
        ("nothing else chang", "nothing else has chang"),
        Late(r",? (?:and |with )?nothing else (?:has |is )?chang(?:ed|es|ing) from (?:the )?baseline"),
        "",
    ),
    # "if Apple never earns a cent from AI", "Copilot is worth 7 billion a year to Microsoft".
    Rewrite(
        (" never ",),
        Late(
            rf"(?<![a-z])({COMPANY}) never (?:makes?|earns?|brings? in|sees?) (?:a (?:cent|dime|penny|dollar)"
            rf"|anything|any money)(?: (?:on|from|out of|in|with) ai)?"
            r"(?![a-z])(?! more)"
        ),
        r"\1 at 0",
    ),
    Rewrite(
        (" is worth ",), Late(rf"(?<![a-z])({COMPANY}) is worth ({SUM}) a year to (?={COMPANY})"), r"\1 makes \2 for "
    ),
    Rewrite(
        (" invoices ", " bills ", " invoiced ", " billed "),
        Late(rf"(?<![a-z])({COMPANY}) (?:invoices|invoiced|bills|billed) (?={SUM})"),
        r"\1 makes ",
    ),
    # "what AI revenue do the bulls need for coverage of 70%?"
    Rewrite(
        (" the bulls need", " the bears need", " the optimists need", " the sceptics need", " the skeptics need"),
        Late(r"(?<![a-z])(do|would|must|should) the (?:bulls|bears|optimists|sceptics|skeptics) need"),
        r"\1 we need",
    ),
    # "Our best guess for Nvidia is 70B, with an uncertainty of ±15%.", "full coverage, meaning 100%".
    Rewrite(
        (" uncertainty ", " error "),
        Late(r",? with an? (?:uncertainty|error|margin of error) of (?=(?:\+/-|±|\+-) ?\d)"),
        " ",
    ),
    Rewrite(("best guess",), Late(r"(?<![a-z])(?:our|my|the) best guess (?:for|of|on|is|would be)(?![a-z])"), ""),
    Rewrite(
        ("full coverage",),
        Late(r"(?<![a-z])full coverage,? (?:(?:meaning|that is|i\.e\.|so|or) )?100 ?%"),
        "full coverage",
    ),
    # "I will grant you Nvidia at 55bn", "Give the optimists everything they want: …".
    Rewrite(("grant ",), Late(r"(?<![a-z])i(?:'ll| will| can| would)? grant (?:you|that|them)(?: that)? "), ""),
    Rewrite(
        ("everything they want", "all they want", "what they want"),
        Late(r"^(\W*)give (?:the )?[a-z]+ (?:everything|all|what) they want ?[:;.,] "),
        r"\1",
    ),
    Rewrite((" crosses ", " cross "), Late(rf"(?<![a-z])({COMPANY}) crosses (?=\$?\d)"), r"\1 reaches "),
    # "What would close the gap, taking one input at a time?"
    Rewrite(
        ("one input at a time", "one lever at a time", "one at a time", "one thing at a time"),
        Late(
            r"(?<![%\d])(?<!\d[bnm]),? (?:taking |changing |moving |with )?(?:only |just )?one (?:input|lever|thing"
            r"|variable"
            r"|assumption)? ?at a time(?![a-z])"
        ),
        "",
    ),
    Rewrite(("full stop", "period."), Late(r",? (?:full stop|period)(?=\W*$)"), ""),
    # "skim 15% off the top".
    Rewrite(("% off the top",), Late(r"(?<=%) off the top(?![a-z])"), ""),
    # "Facility costs of 30B on Nvidia sales of 60B: what ratio is that?"
    Rewrite(
        ("what ratio ",),
        Late(
            r"^(?=.*(?:facilit|energy|power|electric))(.*)(?<![a-z])what ratio (?:is|does|would) (?:that|this"
            r"|it)(?: be| make| give| imply)?(?![a-z])"
        ),
        r"\1facility ratio",
    ),
    # "End-user margin of 45% throughout the period".
    Rewrite(
        ("throughout", "over the period", "across the period"),
        Late(
            r"(?<=%) (?:throughout(?: the (?:period|forecast|horizon|years?|model))?|(?:over"
            r"|across) the (?:forecast )?(?:period|horizon))(?![a-z])"
        ),
        "",
    ),
    # "Data centre cost overruns by 18%".
    Rewrite((" overrun",), Late(r"(?<=[a-z] )(?<!no cost )(?<!no )overruns? by (?=\d)"), "up "),
    # "AI companies collectively take in 95bn".
    Rewrite(
        ("ai companies ", "ai firms ", "ai vendors ", "ai players ", "ai industry ", "ai sector "),
        Late(
            r"(?<![a-z])(?:all )?(?:the )?ai (?:companies|firms|vendors|players|industry"
            r"|sector) (?:all )?(?:collectively |together "
            r"|combined |jointly |as a group |as a whole )?(?:take in|takes in|makes?|earns?|brings? in|rakes? in|pulls? in"
            r"|books?|generates?|collects?)(?: together| collectively| combined)? (?=\$?\d)"
        ),
        "ai revenue ",
    ),
    Rewrite(
        ("ai revenue from other", "ai revenue of other", "ai sales of other", "ai sales from other"),
        Late(r"(?<![a-z])ai (?:revenues?|sales) (?:from|of) (?:the |all )?(?=other companies(?! (?:like|such)))"),
        "",
    ),
    # "Goal seek: Oracle's AI revenue for a gap of 100B".
    Rewrite(("goal seek", "goal-seek"), Late(r"(?<![a-z])goal[- ]seek(?:ing)?(?: for| on)?(?: ?:)?(?![a-z])"), "what"),
    # "ratio of energy to GPU spend 1.25".
    Rewrite(
        ("ratio of ",),
        Late(
            rf"(?<![a-z])(?:the |an? )?ratio of {FACILITIES} (?:costs? |spend(?:ing)? )?to (?:gpu|chip|nvidia)s?"
            r"(?: costs?| spend(?:ing)?| sales| bill)?(?= ?(?:of|at|is|=|:|to|stays|goes|rises|falls)? ?\d)"
        ),
        "facility ratio",
    ),
    # "Investors wait five years to be paid back".
    Rewrite(
        (" wait ", " waits "),
        Late(
            r"(?<![a-z])(?:the |our )?(?:customers|clients|buyers|investors|shareholders|lenders"
            r"|capital) (?:have to |must |will |would |can )?"
            r"waits? ([a-z\d.-]+(?: and a half)? (?:years?|months)) (?:to be (?:paid back|repaid)|for (?:payback"
            r"|their money"
            r"|a return|repayment)|to (?:get|see) (?:their|its) money(?: back)?)(?![a-z])"
        ),
        r"payback \1",
    ),
    # "shrink msft goog meta to 6b each": of what it is a change to stands bare.
    Rewrite(
        (" each",),
        Late(
            rf"(?<![a-z])(?:cut|shrink|slash|trim|drop|lower|reduce|bring|raise|lift|bump|push|boost|grow) (?=(?:{COMPANY})"
            rf"(?:(?:,? and |, ?| )(?:{COMPANY}))+ to {SUM} each(?![a-z]))"
        ),
        "",
    ),
    # "Sensitise Nvidia at 55bn, 65bn and 75bn".
    Rewrite(("sensiti",), Late(r"(?<![a-z])sensiti[sz]e (?=[^.;?]*\d[^.;?]*, [^.;?]*\d)"), "compare "),
    # "If the industry needs $275bn of revenue and makes only $90bn".
    Rewrite(
        (" needs ", " need "),
        Late(
            rf"(?<![a-z])(?:the )?(?:whole )?(?:ai|industry|ai industry|sector|ecosystem) needs? ({SUM}) (?:of|in)"
            rf" (?:ai |annual )?(?:revenues?|sales) (?:and|but) (?:it )?(?:only |just )?(?:makes|earns|has|gets"
            rf"|books|brings in)"
            rf" (?:only |just )?({SUM})(?![a-z])"
        ),
        r"required revenue \1, ai revenue \2",
    ),
    # "China: Alibaba 8B, Tencent 7B": where they are from; "China: Nvidia 8B" is a part of its sales.
    Rewrite(
        ("china:", "chine :", "chine:", "asia:", "asie :", "china -"),
        Late(r"^(\W*)(?:china|chine|asia|asie) ?[:-] ?(?=(?:alibaba|tencent|bytedance|baidu|deepseek)(?![a-z]))"),
        r"\1",
    ),
    # "Nvidia budget case 52bn vs stretch case 61bn".
    Rewrite(
        ("budget case ", "budget scenario "),
        Late(r"(?<![a-z])(?:in the |our )?budget (?:case|scenario)(?: of| is| at)? (?=\$?\d)"),
        "",
    ),
    # "every company doubles": so does their total.
    Rewrite(
        ("every company ", "every ai company ", "all companies ", "all ai companies ", "each company "),
        Late(
            r"(?<![a-z])(?:every|all|each) (?:ai )?compan(?:y|ies)(?: on the list)?(?:'s?)? (?=(?:doubl|tripl"
            r"|halv)\w+|(?:grow|rise|fall"
            r"|drop|shrink|jump)\w* (?:by )?\d[\d.]* ?%)"
        ),
        "ai revenue ",
    ),
)
