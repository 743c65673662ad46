"""The replacements for how people hand over a value in everyday words: "swap the 50% margin for 44%", "What margin? Let's
say 40%", "only OpenAI changes: 9B", "everything as today except Nvidia at 60B", before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_INPUT = r"(?:(?:cloud |end[- ]user |gross )?margins?|payback|marge(?: cloud)?|facility ratio)"
_ALL = r"(?:everything|all|the rest|tout|le reste|rien)"
_AS = (
    r"(?:(?:is |stays |remains |left |reste |held )?(?:at (?:the )?baseline|as (?:it is )?(?:today|before|now|is)"
    r"|(?:the )?same"
    r"|unchanged|comme (?:avant|aujourd'hui)|a l'identique)|ne change|inchange)"
)


REWRITES_OF_WISHES = (
    # "GPU sales are 60B and rising; what is the gap?": a remark.
    Rewrite(
        (" and rising", " and growing", " and falling", " and counting", " and climbing", " and shrinking"),
        Late(r"(?<=[a-z\d%]) and (?:rising|growing|falling|counting|climbing|shrinking)(?=\W*$|[,;.:?])"),
        "",
    ),
    # "Nvidia beats the baseline by 8B".
    Rewrite(
        (" beats ", " beat "),
        Late(rf"(?<![a-z])beats? (?:the )?(?:baseline|article|cahn) by (?={SIZED}(?:\W|$))"),
        "up ",
    ),
    # "Replace the 50% margin by 44%", "swap Nvidia's 50B for 58B", "swap margin to 35".
    Rewrite(
        ("replace ", "swap ", "change ", "switch "),
        Late(
            r"(?<![a-z])(?:replace|swap|change|switch) (?:(?:the |your |our |la "
            rf"|le )?(?:{SIZED} (?P<of>{_INPUT}"
            rf"|{COMPANY})|(?P<own>{COMPANY})'s {SUM})) (?:by|with|for"
            r"|to|par) (?:an? )?"
            r"(?=\$?\d)"
        ),
        lambda found: f"{found['of'] or found['own']} at ",
    ),
    Rewrite(("swap ",), Late(rf"(?<![a-z])swap (?:the )?(?={_INPUT} (?:to|for) \d)"), "set "),
    # "What margin do we need? Let's say 40%.", "quelle marge ? Disons 45 %".
    Rewrite(
        ("? ", "?"),
        Late(
            rf"(?<![a-z])(?:what|which|quelle?) (?:about (?:the )?|is the )?({_INPUT})(?: do we (?:need|use"
            r"|take))? ?\? ?(?:(?:well|ok),"
            r" )?(?:assume|let's (?:say|take|use)|say|take|use|call it|disons|mettons|prenons) (?=\d)"
        ),
        r"\1 ",
    ),
    # "Only OpenAI changes: 9B", "only Google doubles".
    Rewrite(
        ("only ", "seul "),
        Late(rf"^(\W*)(?:only|seule?) ({COMPANY}) (?:changes?|moves?|change|bouge) ?[:,;] ?(?:to |a )?(?={SUM})"),
        r"\1\2 ",
    ),
    Rewrite(
        ("only ", "seul "),
        Late(
            rf"^(\W*)(?:only|seule?) (?={COMPANY} (?:doubles?|triples?|halves|grows|rises|goes|falls|double"
            r"|triple)(?![a-z]))"
        ),
        r"\1",
    ),
    # "Everything as today except Nvidia at 60B", "apart from Google at 20B, all as before".
    Rewrite(
        ("except", "apart from", "besides", "hormis", "sauf", "other than"),
        Late(
            rf"^(\W*){_ALL}(?: else)? {_AS},? (?:except(?: for| that)?|apart from|besides|other than|hormis"
            r"|sauf)(?: that| que)? (?=[a-z])"
        ),
        r"\1",
    ),
    Rewrite(
        ("except for ", "apart from ", "besides ", "hormis ", "other than ", "sauf "),
        Late(
            rf"^(\W*)(?:except for|apart from|besides|hormis|other than|sauf) ([^,;.]{{4,60}}?),? {_ALL}(?: else)? {_AS}"
            r"(?=\W*$|[,;.:?])"
        ),
        r"\1\2",
    ),
    # "Meta has yet to earn anything from AI."
    Rewrite(
        (" yet to ",),
        Late(
            rf"({COMPANY}) has yet to (?:earn|make|sell|generate) (?:anything|a cent|a dollar)(?: (?:from|on"
            r"|with) ai)?(?![a-z])"
        ),
        r"\1 at 0",
    ),
    # "For Nvidia I'd take 61B", "there's Amazon's 9B".
    Rewrite(
        ("for ", "pour "),
        Late(
            rf"(?<![a-z])for (?:the )?({COMPANY}|{_INPUT}),? (?:i'd|i would|we'd|we would|i) (?:take|use|say"
            r"|go with|assume|put)"
            rf" (?={SIZED})"
        ),
        r"\1 at ",
    ),
    # "Alphabet Inc 10B".
    Rewrite(
        (" inc", " corp", " ltd", " plc"),
        Late(rf"({COMPANY}),? (?:inc|corp|corporation|ltd|plc)\b\.?(?=[ ,:])"),
        r"\1",
    ),
    # "Google is at 12B, as is Microsoft."
    Rewrite((" as is ", " as are "), Late(rf"(?<=[a-z\d%]), as (?:is|are) (?={COMPANY})"), ", so is "),
    # "Why not use a 45% margin?", "pourquoi ne pas prendre une marge de 45 % ?"
    Rewrite(
        ("why not ", "pourquoi ne pas ", "pourquoi pas "),
        Late(
            r"^(\W*)(?:why not|pourquoi (?:ne )?pas) (?:(?:use|take|try|assume|put|set|say|prendre|mettre|tester"
            r"|supposer) )?"
            rf"(?=(?:an? |une |the |la )?(?:{SIZED}|{COMPANY}|{_INPUT})(?![a-z]))"
        ),
        r"\1",
    ),
    # "Plug in 66B for Nvidia and read off coverage", "feed 66B of Nvidia revenue into the model".
    Rewrite((" read off ",), Late(r"(?<![a-z])(?:then )?read off (?=(?:the )?[a-z])"), "show "),
    # "Quel marge pr combler avec Nvidia 30 Mds".
    Rewrite(
        (" combler ", " combler"), Late(r"(?<![a-z])(?:pr|pour) combler(?= (?:avec|si)(?![a-z])|\W*$)"), "point mort"
    ),
    # "The chips cost 55B and everything around them 65B".
    Rewrite(
        ("around them", "around it", "around the chips", "around the gpus"),
        Late(
            r"(?<![a-z])(?:everything|all|all that(?:'s| is)|what(?:'s| is)) around (?:them|it|the (?:chips|gpus))(?![a-z])"
        ),
        "facilities",
    ),
    # "Energy half of GPU cost".
    Rewrite(
        (" half ",),
        Late(
            r"(?<![a-z])(?:energy|power|facilities|facility costs?|electricity) (?:is |are |at |costs? "
            r"|= ?)?half (?:of )?(?:the )?(?:gpu|chip)s?"
            r"(?: costs?| spend(?:ing)?| bill)?(?=\W*$|[,;.:?])"
        ),
        "facility ratio 0.5",
    ),
    # "Assume that half of required revenue is met."
    Rewrite(
        ("half of ",),
        Late(r"(?<![a-z])half of (?:the )?required revenue is (?:met|covered|earned|there|in hand)(?![a-z])"),
        "coverage 50%",
    ),
    # "How many billion more does AI have to earn?", "how large is the AI revenue requirement?"
    Rewrite(
        ("how many b", "how many d"),
        Late(r"(?<![a-z])how many (?:billions?|dollars)(?: of dollars)?(?= (?:more|less|does|do|must|is) )"),
        "how much",
    ),
    Rewrite(("ai revenue requirement",), Late(r"(?<![a-z])ai revenue requirement(?![a-z])"), "required revenue"),
    # "Nvidia 2x gap?", "the gap at 2x Nvidia".
    Rewrite((" gap",), Late(rf"(?<![a-z])({COMPANY} \d(?:\.\d)?) ?x (?=gap ?\??$)"), r"\1x,"),
    Rewrite(
        (" x ", "x nv", "x g", "x o", "x m"),
        Late(rf"(?<=(?:gap|age|nue|ole) at )(\d(?:\.\d)?)x ({COMPANY})(?=\W*$|[,;.:?])"),
        r"\2 x\1",
    ),
    # "We need 200B. We have 90B."
    Rewrite(
        ("we need ",),
        Late(rf"^(\W*)we need ({SUM})[.;] (?:and |but )?we (?:only |just )?have (?={SUM}\W*$)"),
        r"\1req rev \2, ai rev ",
    ),
    # "Suppose it takes a decade to pay back", "le retour doit se faire en 18 mois".
    Rewrite(("a decade",), Late(r"(?<![a-z])a decade(?= (?:to (?:pay|recoup|earn)|payback))"), "10 years"),
    Rewrite(
        ("retour ",),
        Late(r"(?<![a-z])(?:le )?retour (?:doit|devrait|peut|va) se faire (?:en|sur|sous) (?=\d)"),
        "payback ",
    ),
    # "If Nvidia sold 68B, how much would remain unfunded by demand?"
    Rewrite(
        (" by demand", " by real demand", " by true demand"),
        Late(
            r"(?<![a-z])how much (?:of (?:it|that|the capex|the spend) )?(?:would |will |does |is )?(?:remains?"
            r"|left|stays?|goes)?"
            r" ?(?:unfunded|unbacked|unsupported|uncovered|not backed|not covered) by (?:real |true "
            r"|actual )?demand(?![a-z])"
        ),
        "how much anticipated spend",
    ),
    # "Doubling Oracle's AI revenue leaves what gap?"
    Rewrite(
        ("doubling ", "halving ", "tripling "),
        Late(rf"(?<![a-z])((?:doubling|halving|tripling) {COMPANY})'s ai revenues?(?![a-z])"),
        r"\1",
    ),
    # "A gross margin of a quarter on the compute they rent out".
    Rewrite(
        (" rent", " lease"),
        Late(
            r"(?<=[a-z\d%]) on (?:the |all )?(?:compute|capacity|gpus|chips|servers) (?:that )?(?:they|it"
            r"|we) (?:rent|lease)s?(?: out)?(?![a-z])"
        ),
        "",
    ),
    # "Nvidia revenue 20% above today's level", "margin five points lower than today's".
    Rewrite(
        (" today", " current level", " current figure"),
        Late(
            r"(?<=[%s]) (?:(?P<more>above|over|higher than|more than)|below|under|lower than|less than)"
            r" (?:(?:where it (?:is|stands) )?today(?:'s)?|the current|its current)(?: (?:level|figure|sales"
            r"|revenues?|number|value))?(?![a-z])"
        ),
        lambda found: " higher" if found["more"] else " lower",
    ),
    # "Is the gap wider with a cloud margin of 10% or with one of 35%?", "a margin of 40% versus one of 65%".
    Rewrite(
        (" one of ",),
        Late(rf"(?<=[a-z\d%]) (or|vs\.?|versus|against) (?:with |at |for )?one of (?={SIZED}(?:\W|$))"),
        r" \1 ",
    ),
    # "A 40% margin and one of 60%: gaps?", "an AI revenue of 100B and one of 150B".
    Rewrite(
        (" and one of ", " et une de ", " et un de "),
        Late(
            rf"(?<![a-z])((?:{SIZED} {_INPUT}|(?:{_INPUT}|ai revenue|coverage) (?:of|at|de) {SIZED}))"
            rf" (?:and one of|et une? de) (?={SIZED}(?:\W|$))"
        ),
        r"\1 vs ",
    ),
    # "Users keep 58%, and the capex has to pay back over 2.5 years".
    Rewrite(
        (" pay back ", " paid back ", " earn back ", " pays back "),
        Late(
            r"(?<![a-z])(?:the )?(?:capital )?(?:capex|spend(?:ing)?|investment|build(?:[- ]?out)?|money) (?:(?:has"
            r"|have|needs?"
            r"|must|should|is|ought)"
            r" (?:to )?(?:be )?)?(?:pays?|paid|earns?) (?:itself )?back (?:over|in|within) (?=(?:about )?\d[\d.]* years?)"
        ),
        "payback ",
    ),
    # "How far is AI revenue of 130B from what is required?"
    Rewrite(
        ("how far is ", "how far are "),
        Late(
            rf"(?<![a-z])how far (?:is|are) (ai revenues? (?:of|at) {SUM}) from (?:what (?:is|'s) "
            r"|the )?(?:required|needed)(?: revenue)?(?![a-z])"
        ),
        r"         \1, what gap",
    ),
    # "What if half of every end-user dollar were margin?"
    Rewrite(
        (" dollar ",),
        Late(
            r"(?<![a-z])half (?:of )?(?:every|each) (?:end[- ]user |customer |user )?dollar (?:were|was"
            r"|is) (?:gross )?margin(?![a-z])"
        ),
        "margin 50%",
    ),
    # "GPU sales of 40B would need how much revenue from end users?"
    Rewrite(
        (" from end", " from users", " from customers"),
        Late(r"(?<=revenue) from (?:the )?(?:end[- ])?(?:users|customers)(?=\W*$|[,;.:?])"),
        "",
    ),
    # "If customers of the cloud settle for a 30% end-user margin".
    Rewrite(("of the cloud",), Late(r"(?<![a-z])(?:customers|clients|users) of the clouds?(?![a-z])"), "end users"),
    # "Thinking out loud here: cloud margin 35%", "gm all, nvidia 64B": before what is said.
    Rewrite(("out loud",), Late(r"(?<![a-z])(?:just )?thinking out loud(?: here)?(?=\W)"), ""),
    Rewrite(("gm ",), Late(r"^(\W*)gm (?:all|everyone|team|fam|folks|guys|y'all)(?=[,:.! ])"), r"\1"),
    # "Margin somewhere in the 40-50% zone".
    Rewrite(
        (" zone", " area", " neighborhood", " neighbourhood", " region"),
        Late(
            r"(?<![a-z])(?:somewhere )?in the (\$?\d[\d.,]* ?[a-z%]{0,3}(?: ?(?:-"
            r"|to) ?\$?\d[\d.,]* ?[a-z%]{0,8})?) (?:zone|area|region|neighbou?rhood)(?![a-z])"
        ),
        r"\1",
    ),
    # "AI revenue, all companies together, lands at 90B".
    Rewrite(
        (" together", " combined"),
        Late(r"(?<=ai revenue), (?:all|for all|of all) (?:the )?(?:companies|firms)(?: (?:together|combined))?,"),
        "",
    ),
    # "Double Nvidia and ask for the break-even AI revenue".
    Rewrite((" ask for ",), Late(r"(?:,? and|,) ask for (?:the )?(?=[a-z])"), ", what "),
)
