"""The replacements for what is typed short: arrows, signs, letters for words and verbs of spreadsheets, before the words of
a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, behind
from model.row_words import ENDS

_RELATIVE = r"(?=\d[\d.,]* ?(?:%|percent|pct|pts?|points?|pp)(?![a-z]))"
_NAME = (
    rf"(?:{COMPANY}|(?:ai|gpu) (?:revenue|sales)|gross margin|(?:cloud |end[- ]user )?margin|payback|facility ratio)"
)

REWRITES_OF_TYPING = (
    # "nvda ↑20%".
    Rewrite(("↑", "⬆"), Late(rf"[↑⬆]{_RELATIVE}"), "+"),
    Rewrite(("↓", "⬇"), Late(r"[↓⬇](?=\d[\d.,]* ?(?:%|percent))"), "-"),
    # "margin %40".
    Rewrite((" %",), Late(r"(?<=[a-z:=] )%(\d[\d.]*)(?![\w%.]| ?%)"), r"\1%"),
    # "nvda flat YoY at 50B".
    Rewrite(("flat ",), Late(r"(?<=[a-z] flat) (?:yoy|y/y|qoq|q/q|year[ -]o(?:n|ver)[ -]year)(?![a-z])"), ""),
    # "scale Nvidia by 1.4", "openai *3".
    Rewrite(
        ("scale ", "scaling "),
        Late(
            rf"(?<![a-z])(?:scale|scaling) ({_NAME}) by (?:a factor of )?(\d+(?:\.\d+)?)(?: ?x| times)?(?![\w%.]| ?%)"
        ),
        r"\1 x\2",
    ),
    Rewrite((" *",), Late(rf"(?<![\w.])({COMPANY} )\* ?(?=\d+(?:\.\d+)?(?![\w%.]| ?%))"), r"\1x"),
    # "minus meta", "gap minus meta": without it.
    Rewrite(
        ("minus ", "subtract ", "deduct "),
        Late(rf"(?:^|(?<=gap )|(?<=revenue )|(?<=, ))(?:minus|subtract|deduct) (?={COMPANY}(?:\W*$|,| gap))"),
        "ex ",
    ),
    # "solve for margin gap 0", "calc margin gap 20b".
    Rewrite(
        (" gap ",),
        Late(
            rf"(?<![a-z])((?:solve for|find|calc|compute|calculate) {_NAME}) (?=gap (?:of |at |to |= ?)?(?:zero\b"
            rf"|{SUM}))"
        ),
        r"\1,",
    ),
    # "swap nvda to 66b", "swap in 90B for Nvidia".
    Rewrite(("swap ",), Late(rf"(?<![a-z])swap (?={_NAME} (?:to|at) \$?\d)"), "set "),
    Rewrite(("swap in ",), Late(rf"(?<![a-z])swap in (?={SUM} for {COMPANY})"), "use "),
    # "strip 5B from Nvidia".
    Rewrite(
        ("strip ", "carve ", "peel "),
        Late(rf"(?<![a-z])(?:strip|carve|peel)( {SUM}) (?:from|off|out of) "),
        r"cut\1 from ",
    ),
    # "kill X's 5b".
    Rewrite(("kill x",), Late(r"(?<![a-z])kill(?= x's \$?\d)"), "drop"),
    # "keep nvidia as is, margin 35%", "Keep Tesla, drop Apple".
    Rewrite(
        ("keep ", "leave ", "hold "),
        Late(
            rf"^(\W*)(?:keep|leave|hold) {_NAME}(?: as[ -]is| where it is| put)?, (?:and |but |just )?"
            rf"(?=[a-z])(?!{COMPANY})(?!(?:at|to|near|around|about|above|below|under|over|up|down|plus|minus|for"
            rf"|by|then"
            r"|and)(?![a-z]))"
        ),
        r"\1",
    ),
    # "we're 90B short".
    Rewrite(
        (" short",), Late(rf"(?<![a-z])(we(?:'re| are|re)) ({SUM}) short{ENDS}"), lambda found: behind("gap:", found, 2)
    ),
    Rewrite(("short by ",), Late(rf"(?:^|(?<=we are )|(?<=we're ))short by (?={SUM})"), "short "),
    # "cloud margin rises from zero by 250 basis points".
    Rewrite((" from zero by", " from nothing by", " from 0 by"), Late(r" from (?:zero|nothing|0%?)(?= by \d)"), ""),
    # "billions and billions for Nvidia" say no number.
    Rewrite(
        ("illions and ", "illions upon ", "illiards et "),
        Late(r"(?<![a-z])(billions|millions|trillions|milliards) (?:and|upon|et) \1(?![a-z])"),
        r"\1",
    ),
    # "i got 48b for nvda from the 10k".
    Rewrite(
        (" 10-k", " 10k", " 10-q", " 10q"),
        Late(rf"(?<=[\w$%)]),? (?:from|per|in|see) (?:the|its|their|his|our)? ?10-?[kq]s?{ENDS}"),
        "",
    ),
    # "compare 1 yr n 5 yr payback".
    Rewrite((" n ",), Late(r"(\d ?(?:yrs?|years?|%|bn?)) n (?=\$?\d)"), r"\1 & "),
    # "à partir des chiffres de 2023, …"
    Rewrite(
        ("a partir d",),
        Late(
            r"(?<![a-z])a partir (?:des (?:chiffres|donnees|valeurs|niveaux)|de la base) (?:de "
            r"|d')(?:\w+ )?(?=20(?:23|26)(?!\d))"
        ),
        lambda found: "avec les chiffres de ".rjust(len(found[0])),
    ),
    # "facility ratio 0.8 vs. 1 vs. 1.2".
    Rewrite((" vs. ",), Late(r"(?<= )vs\. (?=[\w$])"), "vs "),
    # "Execute: Nvidia 63B".
    Rewrite(
        ("execute", "compute", "evaluate", "process"),
        Late(r"^(\W*)(?:execute|compute|evaluate|process)(?: this| the following)? ?: "),
        r"\1",
    ),
    # "40% gross margin for their users".
    Rewrite(
        (" for their ", " for its ", " for the "),
        Late(r"(?<=margin) for (?:their|its|the|our) (?:end[ -])?(?:users|customers|clients)(?=\W*$|[,;.])"),
        "",
    ),
    # "(see Azure's segment disclosure)", "(not its valuation)".
    Rewrite(
        ("(see ", "(cf", "(source", "(src", "(voir "),
        Late(r"\((?:see|cf\.?|sources? ?:?|src ?:?|voir) [^()\d?]{3,60}\)"),
        "",
    ),
    Rewrite(
        ("(not ", "(pas "),
        Late(
            r"\((?:not|pas) (?:its|their|the|his|her|sa|son|leurs?|la|le) (?:valuation|market cap|share price"
            r"|stock|backlog|capex"
            r"|valorisation|cours|capitalisation|carnet)\)"
        ),
        "",
    ),
    # "As Karen said at the offsite, …"
    Rewrite(
        ("as ",),
        Late(
            rf"^(\W*)as (?!{COMPANY}|i |we |you )[a-z]+(?: [a-z]+)? (?:said|told us|mentioned|noted|put it"
            rf"|explained|says)"
            r"(?: (?:at|in|on|to|during|last|this|yesterday|earlier)[a-z' -]{0,30})?, (?=[a-z])"
        ),
        r"\1",
    ),
    # "pas de frais d'énergie".
    Rewrite(
        ("pas de ",),
        Late(
            r"(?<![a-z])pas de (?=(?:frais|couts?|depenses?|factures?) (?:d'(?:energie|electricite)"
            r"|energetiques?))"
        ),
        "sans ",
    ),
    # "Forget what I said before, margin 40%".
    Rewrite(
        ("forget ", "scratch ", "ignore ", "oublie"),
        Late(
            r"^(\W*)(?:forget|scratch|ignore|disregard|oublie[zs]?) (?:(?:what|everything|all|whatever) (?:i"
            r"|we) (?:just )?"
            r"(?:said|wrote|typed|asked|put)|(?:tout )?ce que j'ai dit|my last (?:message|line|one))"
            r"(?: before| earlier| above| avant| plus tot)?[,.;:!-]+ "
        ),
        r"\1",
    ),
    # "I don't believe the 50B figure; make it 61B for Nvidia".
    Rewrite(
        ("believe ", "buy ", "trust ", "like "),
        Late(
            rf"^(\W*)i (?:don't|do not|dont) (?:believe|buy|trust|like) (?:the|that|your|this) {SUM} (?:figure"
            rf"|number|estimate|one)?"
            r"[;,.:]? *(?:so |and )?(?:make it|use|put|try|take|go with|i'd use|i use) "
        ),
        r"\1use ",
    ),
    # "What facility ratio would bring us to balance …?"
    Rewrite(
        (" balance",),
        Late(
            r"(?<![a-z])(?:bring|get|take|put)s? (?:us|it|them|things|the books) (?:back )?(?:to|into"
            r"|in) balance(?![a-z])"
        ),
        "break even",
    ),
    # "ai revenue 2x what wud gap b".
    Rewrite((" gap b",), Late(r"(?<![a-z])what (?:wud|wld|would|will|wil) (?:the )?gap b(?=\W*$)"), "what is gap"),
    # "jme dis que la marge c plutot 60%".
    Rewrite(
        ("dis que ", "dirais que "),
        Late(r"(?<![a-z])(?:j'?me|je me|moi je|j'?) ?(?:dis|dirais) (?:que |qu')"),
        "",
    ),
    # "how much nvda to be even".
    Rewrite(("to be even",), Late(r"(?<![a-z])to be even(?=\W*$| at| with| if)"), "breakeven"),
    # "Coverage at two thirds: what gets us there?", "… the options for shutting the gap".
    Rewrite(
        ("us there", "me there"),
        Late(
            r"(?<=[:;,.] )(?:what|which (?:inputs?|levers?|changes?)) (?:gets?|takes?|brings?) (?:us|me) there(?=\W*$)"
        ),
        "levers",
    ),
    Rewrite((" shutting ",), Late(r" shutting (?=(?:the |our )?(?:gap|hole|shortfall))"), " closing "),
    # "OpenAI 3B (yes, with a B)".
    Rewrite(("(yes",), Late(r"\(yes,? (?:with an? [bmt]|billions?|really|seriously|that much|i know)\)"), ""),
    # "data center cost in the 200-260B range, according to two sell-side notes".
    Rewrite(
        (" according to ", " per ", " say "),
        Late(
            r"(?<=[\w$%)]), (?:according to|per|say) (?:two|three|several|some|a few|multiple"
            r"|most) (?:[a-z-]+ )?(?:notes?|analysts?|brokers?"
            r"|sources?|reports?|desks?|estimates?)(?=\W*$|[,;.])"
        ),
        "",
    ),
    # "what number do I get at 40% margin?"
    Rewrite(
        ("what number ", "what figure "),
        Late(
            r"(?<![a-z])what (?:number|figure) (?=do (?:i|you|we) get|comes out|results? (?:from|with"
            r"|at))(?![^?]{0,80}(?:coverage|payback|required|capex|margin for))"
        ),
        "what gap ",
    ),
    # "openai 1 and a half bil", "margin 42 and a half".
    Rewrite(
        (" and a half", " and a quarter"),
        Late(r"(?<![\d.,/a-z])(\d{1,3}) and a (half|quarter)(?![a-z])"),
        lambda found: f"{found[1]}.{'5' if found[2] == 'half' else '25'}",
    ),
    # "nvda will b 60b".
    Rewrite(
        (" will b ", " wud b ", " should b ", " shld b "), Late(r"(?<= )(will|wud|should|shld) b (?=\$?\d)"), r"\1  "
    ),
    # "what's the gap and what's the coverage?"
    Rewrite(
        ("and what's the ", "and what is the "),
        Late(r"(?<=gap|age|nue) and what(?:'s| is) the (?=gap|coverage|required revenue)"),
        " and the ",
    ),
    # "if only OpenAI changes, to 12B, what gap?"
    Rewrite(
        (" only ", " just "),
        Late(rf"(?<![a-z])if (?:only|just) ({COMPANY}) changes?,? to (?=\$?\d)"),
        r"if \1 goes to ",
    ),
    # "compare payback 2 n payback 4".
    Rewrite(
        ("compare ",),
        Late(rf"(?<![a-z])(compare [^?;.]{{3,32}}) n (?=(?:the )?{_NAME})"),
        r"\1 & ",
    ),
    # "Forget the hype: Nvidia 44B".
    Rewrite(
        ("forget ", "ignore "),
        Late(
            r"^(\W*)(?:forget|ignore) the (?:hype|noise|headlines|drama|narrative|story|bears|bulls)[:;,.-]+ (?=[a-z])"
        ),
        r"\1",
    ),
)
