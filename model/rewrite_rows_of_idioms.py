"""The replacements for turns of speech that say a plain thing otherwise, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_GPUS = r"(?:the |les |our |nos |des )?(?:gpus?|chips?|puces)"
_YEARS = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten|un|deux|trois|quatre|cinq|sept|huit|dix)"
    r"[ -](?:years?|yrs?|ans?)"
)
_FACILITIES = r"(?:energy|power|electricity|buildings?|cooling|land|facilities|real estate)"
REWRITES_OF_IDIOMS = (
    # "with GPUs lasting 6 years", "les GPU durent 4 ans", "on garde les GPU 5 ans": over so long they pay back.
    Rewrite(
        (
            " last",
            " live ",
            " lives ",
            " living",
            " kept ",
            " durent",
            " durant",
            " vivent",
            " tiennent",
            "garde les",
            "keep ",
            "use ",
        ),
        Late(
            rf"(?<![a-z])(?:with )?{_GPUS} (?:last(?:s|ing)?|liv(?:e|es|ing)|are kept|kept|durent|durant|vivent"
            rf"|tiennent)(?: for"
            rf"| pendant)? (?={_YEARS}(?![a-z])(?! these days| now))"
            rf"|(?<![a-z])(?:on|we|they|nous) (?:garde|gardons|keep|use) {_GPUS}(?: for| pendant)? (?={_YEARS}(?![a-z]))"
        ),
        "payback ",
    ),
    # "they need 250B to pay this back".
    Rewrite(
        ("to pay ",),
        Late(rf"(?<![a-z])(?:they|we|you) need ({SUM}) to pay (?:this|it|that|them|all this|everything) (?:back|off)"),
        r"required revenue \1",
    ),
    Rewrite(
        ("we need ", "and need ", "but need ", "b required", "n required"),
        Late(
            rf"(?<![a-z])(?:we need ({SUM}) (?:of|in) (?:ai )?revenues?,? (?:and|but) (?:we )?(?:only )?(?:have"
            rf"|make|got) ({SUM})"
            rf"|(?:we're|we are) at ({SUM}) of (?:ai )?revenues?,? (?:and|but) (?:we )?need ({SUM})"
            rf"|ai revenues? (?:of|is|at) ({SUM}) (?:vs\.?|against|versus) ({SUM}) required)(?=\W*$)"
        ),
        lambda found: f"ai revenue {found[2] or found[3] or found[5]}, req rev {found[1] or found[4] or found[6]}",
    ),
    # "Apple doesn't make a cent on AI".
    Rewrite(
        ("n't ", " not ", "doesnt "),
        Late(
            rf"({COMPANY}) (?:doesn't|does not|doesnt|won't|will not) (?:make|earn|bring in) (?:a (?:cent|dime"
            rf"|dollar|penny|dollar)"
            r"|anything|any money|money)(?: (?:on|from|out of|in|with) ai)?(?![a-z])(?! more)"
        ),
        r"\1 at 0",
    ),
    # "add a line for Mistral: 0.3B".
    Rewrite(
        (" line for ", " row for "),
        Late(r"(?<![a-z])(?:add|include|put in) (?:an? |another )?(?:extra )?(?:line|row) for (?=[a-z])"),
        "",
    ),
    # "After the DeepSeek news I'd haircut Nvidia by 30%", "Deepseek moment: margins collapse to 20%".
    Rewrite(
        (" news", " moment", " shock", " scare", " results", " earnings", " selloff", " sell-off"),
        Late(
            rf"(?<![a-z])(?:after|since|following|given|post) (?:the )?(?:{COMPANY}|deepseek) (?:news|moment|shock"
            rf"|scare|results|earnings|selloff"
            rf"|sell-off),? (?=.*\d)|^(?:the )?(?:{COMPANY}|deepseek) (?:moment|news|shock|scare) ?[:,-] (?=.*\d)"
        ),
        "",
    ),
    # "everyone grows 20%", "tout le monde double".
    Rewrite(
        ("everyone ", "everybody ", "all companies ", "all the companies ", "tout le monde "),
        Late(
            r"(?<![a-z])(?:everyone|everybody|all (?:the )?companies|tout le monde)(?: in ai)?"
            r" (?=(?:grows?|doubles?|triples?|halves|gains?)(?![a-z]))"
        ),
        lambda found: "revenus ia " if found[0].startswith("tout") else "ai rev ",
    ),
    # "whatever the margin, Nvidia 60B", "à marge égale, Nvidia à 70 Md$": nothing is said of it.
    Rewrite(
        (
            "whatever ",
            "regardless of ",
            "never mind ",
            "laisse ",
            "on garde ",
            "hold ",
            "forget ",
            "que soit ",
            "peu importe ",
        ),
        Late(
            r"(?<![a-z])(?:never mind|whatever|regardless of|forget|leave|laisse|on garde|hold|peu importe"
            r"|quel(?:le)? que soit)"
            r" (?:the |la |le |les |our )?(?:(?:cloud |end-user )?margins?|marges?|payback|prix de l'energie"
            r"|energy (?:price|cost)s?|power"
            r" prices?), (?=.*\d|.*(?:double|halve|triple))"
        ),
        "",
    ),
    # "on garde tout, sauf la marge à 45 %", "nothing changes apart from margin at 40%".
    Rewrite(
        ("garde tout", "ne change", "tout reste", "nothing changes", "everything "),
        Late(
            r"(?<![a-z])(?:on garde tout|rien ne change|tout reste(?: pareil| egal)?|nothing (?:else )?changes"
            r"|everything(?: else)?(?: in"
            r" the article)? (?:stands|stays|holds|is unchanged)(?: the same| as is)?),? (?:sauf|apart from"
            r"|except(?: for)?|but|hormis)"
            r" (?:the |la |le |les |l')?(?=[a-z])"
        ),
        "",
    ),
    # "OpenAI hits $3.4 billion revenue run rate", "OpenAI Doubles Annualized Revenue to $3.4 Billion".
    Rewrite(
        ("run rate", "run-rate"),
        Late(rf"({SUM}) (?:in |of )?(?:annuali[sz]ed |annual )?revenue run[ -]rate"),
        r"\1 revenue",
    ),
    Rewrite(
        (
            "revenue to ",
            "revenues to ",
            "revenue double",
            "revenue triple",
            "revenue jump",
            "revenue soar",
            "revenue surge",
        ),
        Late(
            rf"({COMPANY})(?:'s)? (?:(?:doubles|triples|quadruples|lifts|grows|raises) (?:its )?(?:annuali[sz]ed "
            rf"|annual )?revenues?|revenues?"
            r" (?:doubles|triples|quadruples|jumps|soars|surges|leaps)(?: \d[\d.,]* ?%)?) to (?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "facility cost is 20% lower than GPU cost", "l'énergie représente la moitié du coût des GPU".
    Rewrite(
        ("than gpu", "than the gpu", "than nvidia"),
        Late(
            r"(?<![a-z])(?:facility|energy|facilities) (?:costs?|bill) (?:is|are|comes in) (\d{1,2}) ?% (lower|less"
            r"|cheaper|higher|more) than (?:the )?"
            r"(?:gpus?|nvidia)(?: (?:costs?|spend|bill|sales))?"
        ),
        lambda found: f"facility ratio {(100 + int(found[1]) * (1 if found[2] in ('higher', 'more') else -1)) / 100}",
    ),
    # "Energy, buildings and cooling together cost 66 billion dollars".
    Rewrite(
        (" together", " in all", " combined"),
        Late(
            rf"(?<![a-z]){_FACILITIES}(?:(?:,| and|, and| &) {_FACILITIES}){{1,3}} (?:together|in all"
            rf"|combined) (?:cost|come to|total|run to|are)"
            r" (?=\$?\d)"
        ),
        "facility cost ",
    ),
    # "what would drive the gap up to 300B", "close the gap by half".
    Rewrite(
        (" up to ",),
        Late(
            r"(?<![a-z])(drive|push|take|bring|move|lift|raise)s? (the gap|the hole|coverage"
            r"|required revenue) (?:back )?up to (?=\$?\d)"
        ),
        r"\1 \2 to ",
    ),
    Rewrite(
        (" by half",),
        Late(r"(?<![a-z])(?:close|narrow|shrink|cut|reduce) the (gap|hole) by half(?![a-z])"),
        r"halve the \1",
    ),
    # "unchanged at 50B" is a value.
    Rewrite(
        ("unchanged at", "inchange"),
        Late(r"(?<= )(?:unchanged|inchangee?s?) (?:at|a) (?=\$?\d)"),
        "at ",
    ),
    Rewrite(("[",), Late(r"\[(\d[\d.]*), ?(\d[\d.]*)\]"), r"\1-\2"),
    # "I'd pencil in 47B for what Nvidia sells", "Google gets 14bn out of AI", "Oracle's AI line is worth 9.3B".
    Rewrite(
        ("for what ",),
        Late(rf"(?<=[\dbmn%$] )for what ({COMPANY}) (?:sells|makes|earns|brings in)(?![a-z])"),
        r"for \1",
    ),
    Rewrite(("out of ai",), Late(rf"(?<![a-z])(?:gets|makes|earns|squeezes) ({SUM}) out of ai(?![a-z])"), r"makes \1"),
    Rewrite(
        (" is worth",),
        Late(rf"({COMPANY})'s ai (?:line|business|unit|arm|revenue) is worth (?={SUM})"),
        r"\1 makes ",
    ),
    Rewrite(("overshoot",), Late(r"(?<= )overshoots? by (?=\d)"), "up by "),
    Rewrite(
        ("every company ", "everyone ", "everybody ", " line ", "all companies ", "all firms ", "all lines "),
        Late(
            r"(?<![a-z])(?:every(?:one|body| company| (?:ai |revenue )*line)|all (?:the )?(?:companies|firms|lines))"
            r" (?:stays? |remains? )?(?:put|flat|the same|unchanged|as (?:is|it is|they are)),? (?:except|but"
            r"|apart from) (?=[a-z])"
        ),
        "",
    ),
    Rewrite(("china names", "us names"), Late(r"^(\W*)(?:china|us|chinese) names ?: (?=[a-z])"), r"\1"),
    # "the latest figures", "freshest data", "dernière version des données", "base à jour".
    Rewrite(
        ("latest ", "most recent ", "newest ", "freshest ", "dernier", "recent", "plus fraiche", "a jour"),
        Late(
            r"(?<![a-z])(?:the )?(?:latest|most recent|newest|freshest) (?:version of (?:the )?)?(?:figures|baseline"
            r"|numbers"
            r"|data|vintage|filings)(?![a-z])"
            r"|(?<![a-z])(?:les? |la |des )?derni(?:er|ere)s? (?:version(?: des (?:donnees|chiffres))?|base|donnees"
            r"|chiffres|millesime)(?![a-z])"
            r"|(?<![a-z])(?:les |la |des )?(?:donnees|data|chiffres|version)(?: les?| la)? plus (?:recente?s?"
            r"|fraiches?|a jour)(?![a-z])"
            r"|(?<![a-z])(?:(?:des |une )?(?:donnees|base) a jour|les (?:donnees|chiffres) recente?s)(?![a-z])"
        ),
        "live",
    ),
    # "let me double check the gap".
    Rewrite(
        ("double check", "double-check"),
        Late(
            r"(?<![a-z])(?:let me |please |pls |can you |just )?double[- ]check(?:ing|ed)?(?: that| on"
            r"| of)?(?: ?:)?(?![a-z])"
        ),
        "",
    ),
    # "sixty-ish billion".
    Rewrite(("ish ",), Late(r"(?<=[a-z\d])-?ish(?= (?:billions?|bn|b|trillions?|millions?|percent|%)(?![a-z]))"), ""),
    Rewrite(
        (" at par",),
        Late(r"(?<![a-z])(energy|power|facilities) at par(?: with gpus?)?(?= ?(?:[,.;?]|$))"),
        r"\1 at 1:1",
    ),
    # "50/55/65b".
    Rewrite(
        ("/",),
        Late(r"(?<![\d/.,])(\d[\d.]*) ?/ ?(\d[\d.]*) ?/ ?(\d[\d.]*)(?= ?(?:bn?|mds?|%)(?![\da-z/]))"),
        r"\1;\2;\3",
    ),
    Rewrite(("payback stretch",), Late(r"(?<=payback )stretch(?:es)?(?: out)? by (?=[\da-z])"), "up "),
    Rewrite(("sub in ", "substitute in "), Late(r"(?<![a-z])sub(?:stitute)? in (?=\$?\d)"), ""),
    Rewrite(("overthink",), Late(r"(?<![a-z])don'?t overthink (?:it|this)[,.;]? "), ""),
    # "Ask: is it profitable at …".
    Rewrite(
        ("it profitable", "is profitable"),
        Late(
            r"(?<![a-z])(at what [a-z ]{2,16}|what [a-z ]{2,16}) (?:is it|is this|it is|makes it"
            r"|makes this) profitable(?![a-z])"
        ),
        r"\1 breaks even",
    ),
    Rewrite((" clip ",), Late(r"(?<=clouds )clip (?=\d)"), "keep"),
    Rewrite(
        ("margin on ",),
        Late(
            r"(?<![a-z])(?:hyperscalers?|clouds?|cloud providers?) (?:earns?|makes?|keeps?"
            r"|takes?) (?:an? )?(\d[\d.]* ?%) (?:gross )?margin on"
            r" (?:rented |leased )?(?:gpus?|compute|capacity)"
        ),
        r"cloud margin \1",
    ),
    Rewrite(
        ("missing",),
        Late(r"(?<![a-z])how much (?:ai )?rev(?:enues?)? is missing(?![a-z])|^missing (?=(?:at|with|if) [a-z])"),
        lambda found: "what gap" if "how" in found[0] else "gap",
    ),
    # "how much is spent on energy", "what's the bill for energy".
    Rewrite(
        ("spent on ", "bill for "),
        Late(
            r"(?<![a-z])(?:how much (?:is|gets|was) spent on|what(?:'?s| is) the bill for) (?:the )?(?:(energy"
            r"|power|electricity|facilities)|gpus?|chips)"
            r"(?= ?(?:$|[?.,]| at | with | if ))"
        ),
        lambda found: "what energy cost" if found[1] else "what nvidia sales",
    ),
    Rewrite(
        ("ai revenue to pay", "revenus pour "),
        Late(
            r"(?<![a-z])(?:how much ai revenue (?:do we need |is needed )?to pay (?:back|for|off) (?=\$?\d)"
            r"|combien de revenus (?:ia )?pour (?:rentabiliser|payer|rembourser) (?=\d))"
        ),
        lambda found: "revenu requis pour " if "pour" in found[0] else "required revenue for ",
    ),
    Rewrite(
        ("far from break", "near break", "gap won't close", "gap will n"),
        Late(
            r"^(\W*)(?:(?:we're|we are) (?:far|nowhere near|a long way|still far)(?: from)? break[- ]?even"
            r"|the gap (?:won't|will not|will never) close)"
            r"[.,;!] (?=.*(?:\d|double|halve|triple))"
        ),
        r"\1",
    ),
    Rewrite(
        ("client ask", "customer ask", "boss ask"),
        Late(r"^(\W*)(?:the |a |my |our )?(?:client|customer|boss) (?:asked|asks)[:,] "),
        r"\1",
    ),
    Rewrite(
        ("ia fait ", "ia genere ", "ia rapporte ", "ia degage ", "ia produit ", "generative "),
        Late(
            rf"(?<![a-z])(?:l')?ia (?:generative )?(?:fait|genere|rapporte|degage|produit) ({SUM}\$?) de"
            r" (?:ca|revenus?|chiffre d'affaires)(?: par an)?(?![a-z])"
        ),
        r"revenus ia \1",
    ),
    Rewrite(
        ("implied ",),
        Late(r"^(\W*)implied (?=(?:(?:cloud )?margin|payback|nvidia|ratio|ai revenue)(?![a-z]))"),
        r"\1what ",
    ),
)
