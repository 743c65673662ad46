"""The replacements for questions turned round, with what they ask behind what they suppose, before the words of a text are
read."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, behind
from model.row_words import SIZED

_THING = rf"(?:{COMPANY}|nvidia)"
_AT = rf"({_THING}(?:'s)?(?: sales| revenue)? (?:at|a|de|of|with) {SUM})"


def _supposed(asked: str, lead: str = "with") -> Callable[[re.Match[str]], str]:
    """What is supposed, in its place behind `lead`, and then what is asked."""
    return lambda found: f"{behind(lead, found, 1)}, {asked}"


REWRITES_OF_TURNED_QUESTIONS = (
    # "Find x: Nvidia x, gap 0".
    Rewrite(
        (" x:", " x :", " x,", " x if ", " x when ", " x where "),
        Late(
            rf"(?<![a-z])(?:find|solve for|solve|trouver?|trouvez) x ?(?:[:,] ?|(?:if|when|where) )({_THING}|margin|marge"
            r"|payback|capex)(?:'s)?(?: sales| revenue| ventes)?(?: ?=| is| sells| at| vend| a)? x(?![a-z'])"
        ),
        r"what \1",
    ),
    # "What share of spending is covered with Nvidia at 60B?"
    Rewrite(
        (" of spend", " of the spend", " of our spend", " of capex", " of the capex", " of the cost"),
        Late(
            r"(?<![a-z])(?:what|which) (?:percentage|percent|share|fraction|portion|proportion|part|%) of (?:the |all "
            r"|total )?(?:ai )?"
            r"(?:spending|spend|capex|costs?) is (?:demand[- ]backed|backed by (?:(?:real|true|actual"
            r"|end[- ]customer) )?demand"
            r"|(?:backed|covered|paid for|justified)(?: by (?:ai )?revenues?)?)(?![a-z])"
        ),
        "what coverage",
    ),
    # "Quel est le besoin restant avec OpenAI à 20 milliards ?"
    Rewrite(
        (" restant",),
        Late(r"(?<![a-z])(?:besoins?|revenus?|revenus? requis|montant) restants?(?![a-z])(?! (?:a|de|d') ?\d)"),
        "ecart",
    ),
    # "What does Nvidia at 90B require in AI revenue?", "combien Nvidia à 90 milliards exige-t-elle de revenus d'IA ?"
    Rewrite(
        (" in ai revenue", " in revenue", " of ai revenue"),
        Late(
            rf"(?<![a-z])(?:what|how much) (?:does|would|do|will) {_AT} (?:require|need|demand|call for) (?:in"
            r"|of) (?:ai )?revenues?"
        ),
        _supposed("req rev"),
    ),
    Rewrite(
        (" de revenu", " d'ia"),
        Late(
            rf"(?<![a-z])combien {_AT} (?:exige|requiert|demande|necessite|reclame)(?:-t-(?:elle|il))? (?:de"
            r"|comme) revenus?"
            r"(?: d'ia| ia| de l'ia)?"
        ),
        _supposed("revenu requis", "avec"),
    ),
    # "What does OpenAI at 13B leave as a gap?", "how much does Nvidia at 60B cost in facilities?"
    Rewrite(
        (" leave as a ", " leave for a ", " leave as the "),
        Late(
            rf"(?<![a-z])(?:what|how much) (?:does|would|do|will) {_AT} leave (?:as|for) (?:a|the) (?:gap|hole|shortfall)"
        ),
        _supposed("gap"),
    ),
    Rewrite(
        (" cost in ",),
        Late(
            rf"(?<![a-z])(?:what|how much) (?:does|would|do|will) {_AT} cost in (?:facilities|energy|power|buildings)"
            r"(?: and (?:facilities|energy|power|buildings))?"
        ),
        _supposed("energy cost"),
    ),
    # "How much revenue justifies Nvidia at 90B?", "quel revenu justifie Nvidia à 90 milliards ?"
    Rewrite(
        (" justif",),
        Late(r"(?<![a-z])how much (?:ai )?(?=revenue (?:justif(?:y|ies)|would justify) )"),
        "what ",
    ),
    Rewrite((" justifi",), Late(rf"(?<![a-z])quel revenu justifie(?:nt|rait)?(?= {_THING} )"), "quel revenu requis"),
    # "What must 60B of chips earn?", "que doivent rapporter 60 milliards de GPU ?"
    Rewrite(
        (" earn", " make", " bring in", " return"),
        Late(
            rf"(?<![a-z])what (?:must|should|do|would) ({SUM} of (?:chips|gpus|nvidia gpus|accelerators)) (?:have to )?"
            r"(?:earn|make|bring in|return)(?=\W*$)"
        ),
        _supposed("req rev"),
    ),
    Rewrite(
        ("que doivent ", "que devraient "),
        Late(rf"(?<![a-z])que (?:doivent|devraient) (?:rapporter|generer|produire) ({SUM} de (?:gpus?|puces))(?=\W*$)"),
        r"revenu requis avec \1",
    ),
    # "To cover Nvidia's 60B, how much must AI earn?"
    Rewrite(
        ("to cover ", "to justify ", "to pay for "),
        Late(
            rf"(?<![a-z])to (?:cover|justify|pay for) (?=(?:nvidia's )?{SUM}(?: of gpus| of chips)?,? (?:how much|what) )"
        ),
        "with ",
    ),
    Rewrite(
        ("pour couvrir ", "pour justifier ", "pour payer "),
        Late(rf"(?<![a-z])pour (?:couvrir|justifier|payer) (?:les )?(?={SUM} de (?:nvidia|gpus?|puces),? combien )"),
        "avec ",
    ),
    # "How much can Nvidia sell before there is a gap of 200B?"
    Rewrite(
        ("before there", "before we ", "before you "),
        Late(
            rf"(?<![a-z])before (?:there(?:'s| is)|(?:we|you) (?:have|get|see|hit)) (?=a (?:gap|hole|shortfall) of {SUM})"
        ),
        "for ",
    ),
    # "Apple alone, to close the gap": "For Apple alone to close the gap, what would its AI revenue have to be?"
    Rewrite(
        (" alone to close ",),
        Late(
            rf"(?<![a-z])for ({COMPANY}) alone to close the gap, what (?:would|must|should|does) (?:its"
            r"|their) (?:ai )?revenue"
            r" (?:(?:have|need) to )?be(?![a-z])"
        ),
        r"how much must \1 make to break even",
    ),
    Rewrite(("how many gpus in dollars ",), Late(r"(?<![a-z])how many gpus in dollars(?= )"), "how much"),
    # "200B required, 90B earned", "required revenue 200B, actual 100B".
    Rewrite(
        ("required, ", "required and ", "requis, ", "requis et "),
        Late(
            rf"({SUM}(?: of revenue)? required,? (?:and |but )?(?:only )?{SUM}) (?:earned|in hand|actual"
            r"|booked)(?=\W*$|[,.;])"
        ),
        r"\1 ai rev",
    ),
    Rewrite(
        ("requis, ", "requis et ", "requis mais "),
        Late(rf"({SUM} requis,? (?:et |mais )?{SUM}) (?:reels|encaisses|realises|gagnes)(?=\W*$|[,.;])"),
        r"\1 ca ia",
    ),
    Rewrite(
        (" actual ",),
        Late(
            rf"(?<![a-z])((?:required|req) rev(?:enue)?(?: of| is|:)? {SUM},? (?:and |but )?)actual(?: revenue)?(?= \$?\d)"
        ),
        r"\1ai rev",
    ),
    # "could margin 20%".
    Rewrite(("could margin ",), Late(r"(^\W*|, )could margin(?= (?:of |at )?\d)"), r"\1cloud margin"),
    # "À quel niveau Nvidia doit-elle tomber pour 75 % de couverture ?"
    Rewrite(
        ("a quel niveau ",),
        Late(r"(?<![a-z])a quel niveau nvidia doit(?:-elle|-il)? (?:tomber|descendre|monter|arriver|rester)(?= pour )"),
        "combien doit vendre nvidia",
    ),
    # "Que faut-il comme revenus d'IA pour Nvidia à 80 milliards ?"
    Rewrite(
        ("que faut-il comme ", "faut-il "),
        Late(
            r"(?<![a-z])(?:que faut-il comme revenus? (?:d'ia|ia)|combien de revenus? (?:d'ia|ia) faut-il)"
            r" (?:pour|avec) (?:justifier )?(?=nvidia (?:a|de) \d|\d)"
        ),
        "revenu requis avec ",
    ),
    # "À quel niveau de ventes Nvidia serait-elle à l'équilibre ?"
    Rewrite(
        ("quel niveau de ventes ", "quel niveau de chiffre ", "quel montant de ventes "),
        Late(
            r"(?<![a-z])(?:a|pour) quel (?:niveau|montant) de (?:ventes|chiffre (?:d'|  )affaires) (nvidia)"
            r" (?:serait|est|sera|arrive|parvient|arriverait)(?:-(?:elle|il|t-elle|t-il))? (?=a l'equilibre)"
        ),
        r"quelles ventes \1 ",
    ),
    # "Nvidia's break-even sales if Meta makes 25B?"
    Rewrite(
        ("'s break", "'s breakeven"),
        Late(rf"(?<![a-z])({COMPANY})'s break[- ]?even (?:sales|revenues?)(?![a-z])(?! (?:is|are|of|at|:) ?\$?\d)"),
        r"break even \1",
    ),
    # "Does cloud margin have a number that closes it?"
    Rewrite(
        (" have a ",),
        Late(
            r"(?<![a-z])do(?:es)? (?:the )?((?:cloud |end-user )?margin|payback|nvidia|ai revenue) have an? (?:number|value"
            r"|level) that (closes (?:it|this|that|the gap|the hole)|breaks even)(?![a-z])"
        ),
        r"what \1 \2",
    ),
    # "How much could Nvidia sell without any gap?"
    Rewrite(
        ("without any gap", "without a gap"),
        Late(r"(?<![a-z])without (?:any|a) gap(?![a-z]| (?:of|over|above|larger|bigger|wider|greater|more) )"),
        "with no gap",
    ),
    Rewrite(
        ("sans creer", "sans laisser", "sans ouvrir", "sans generer", "sans causer", "sans provoquer", "sans creuser"),
        Late(
            r"(?<![a-z])sans (?:creer|laisser|ouvrir|generer|causer|provoquer|creuser) (?:d'|un |de )"
            r"(?:ecart|trou)(?![a-z])"
        ),
        "sans ecart",
    ),
    # "L'IA rapporte 12 milliards à Google".
    Rewrite(
        ("l'ia rapporte ",),
        Late(rf"(?<![a-z])l'ia rapporte(?:rait)? (?={SUM} (?:par an )?a {COMPANY})"),
        "",
    ),
    # "OpenAI with revenue of 13B and Anthropic with 9B".
    Rewrite(
        (" with revenue of ", " with sales of "),
        Late(rf"(?<=[a-z]) with (?:ai )?(?:revenue|sales) of (?={SUM})"),
        " at ",
    ),
    # "If OpenAI went bust, …", "s'il n'y avait pas OpenAI".
    Rewrite(
        (" bust", " bankrupt", " out of business"),
        Late(rf"({COMPANY}) (?:went|goes|going|were to go|is) (?:bust|bankrupt|out of business)(?![a-z])"),
        r"\1 at 0",
    ),
    Rewrite(
        ("n'y avait pas ", "n'existait pas"),
        Late(rf"(?<![a-z])s'il n'y avait pas (?={COMPANY})"),
        "sans ",
    ),
    # "Same as base but Nvidia 60B", "tout est égal sauf la marge : 40 %".
    Rewrite(
        ("same as ", "tout est ", "tout reste "),
        Late(
            r"(^\W*|[.;] )(?:(?:the )?same as (?:the |in the )?(?:base(?:line)?(?: case)?|article),? (?:but|except|with)"
            r"|tout (?:est|reste) (?:egal|pareil|identique),? sauf) (?:that |que )?"
        ),
        r"\1",
    ),
    # "margin 2 in 5".
    Rewrite((" in ",), Late(r"(?:(?<=margin )|(?<=coverage ))(\d) in (\d{1,2})(?![\d%.]| ?[a-z])"), r"\1/\2"),
    # "Résultat : couverture."
    Rewrite(
        ("resultat :", "resultat:", "result:", "output:", "to find:"),
        Late(
            r"(?<![a-z])(?:resultat|result|output|to find) ?: ?"
            r"(?=(?:the |la |l')?(?:coverage|couverture|gap|ecart|trou)\W*$)"
        ),
        lambda found: "quel    " if "resultat" in found[0] else "what   ",
    ),
    # "Add a year to the payback."
    Rewrite(("add a year",), Late(r"(?<![a-z])add a(?= year (?:to|on|onto) )"), "add 1"),
    # "Le cloud ne garde rien".
    Rewrite(
        (" rien",),
        Late(r"(?<![a-z])(?:le |les )?clouds? ne (?:gardent?|prennent?|prend|gagnent?|garde) rien(?![a-z])"),
        "marge cloud 0 %",
    ),
    # "Anthropic brings in 9B and its rival OpenAI 13B".
    Rewrite(
        (" rival ", " competitor ", " peer ", " partner "),
        Late(rf"(?<![a-z])(?:its|their|his|her) (?:rival|competitor|peer|partner) (?={COMPANY})"),
        "",
    ),
    # "What revenue supports 80B of Nvidia chips?", "which AI revenue covers Nvidia at 60B?", "quel revenu pour rentabiliser
    # 80 Md$ de puces ?"
    Rewrite(
        (" revenue supports ", " revenue covers ", " revenue pays for ", " revenue carries ", " revenue justifies "),
        Late(
            rf"(?<![a-z])(?:what|which) (?:ai )?revenue (?:supports|covers|pays for|carries|justifies)"
            rf" (?=(?:nvidia at )?{SUM}|nvidia (?:at|selling) )"
        ),
        "req rev with ",
    ),
    Rewrite(
        ("quel revenu pour ",),
        Late(
            rf"(?<![a-z])quel revenu pour (?:rentabiliser|couvrir|justifier|amortir|financer)"
            rf" (?=(?:les )?{SUM} de (?:gpus?|puces)|nvidia )"
        ),
        "revenu requis avec ",
    ),
    Rewrite(
        ("demande quel revenu", "exige quel revenu", "implique quel revenu", "fait quel revenu"),
        Late(r"(?<![a-z])(?:ca|cela) (?:demande|exige|implique|fait) quel revenu(?=\W*$)"),
        "quel revenu requis",
    ),
    # "Just Google: how much AI revenue does it need for break-even?"
    Rewrite(
        (" revenue does it ", " revenue must it ", " revenue should it ", " revenue would it "),
        Late(
            rf"^(\W*(?:just |only |take )?({COMPANY})[:,.] how much (?:ai )?)revenue (?:does|must|should|would) it"
            r" (?:(?:have|need) to )?(?:need|make|earn|bring in)(?![a-z])"
        ),
        r"\1must \2 make",
    ),
    # "To have 80% of required revenue covered", "que la moitié du revenu requis soit couverte".
    Rewrite(
        (" revenue covered", " revenue to be covered", " revenue is covered"),
        Late(
            r"(?<![a-z])(?:to (?:have|get|see) )?((?:\d[\d.,]* ?%|half|(?:a|one|two) (?:third|quarter"
            r"|fifth)s?)) of (?:the )?required"
            r" revenue (?:is |to be )?covered(?![a-z])"
        ),
        r"for \1 coverage",
    ),
    Rewrite(
        ("revenu requis soi", "revenu requis est", "revenus requis soi"),
        Late(
            r"(?<![a-z])(?:pour )?que (\d[\d.,]* ?%|la moitie|le tiers|le quart|les deux tiers) d(?:u"
            r"|es) revenus? requis (?:soi(?:en)?t|est)"
            r" couverte?s?(?![a-z])"
        ),
        r"pour une couverture de \1",
    ),
    # "… pour qu'il faille 300 Md$ de revenus ?"
    Rewrite(
        ("il faille ",),
        Late(rf"(?<![a-z])(pour )qu'il faille ({SUM}) de revenus?(?: d'ia)?(?![a-z])"),
        r"\1revenu requis \2",
    ),
    # "Is the gap still positive with …?", "le trou reste-t-il positif avec …?"
    Rewrite(
        (" positive", " positif"),
        Late(
            r"(?<![a-z])(?:is|does|will) the (?:gap|hole|shortfall) (?:still |stay |remain "
            r"|be )*positive(?= (?:with|at|if|when)|\W*$)"
        ),
        "what is the gap",
    ),
    Rewrite(
        (" positif",),
        Late(
            r"(?<=[a-z])(?:(?: reste| est| serait)?[- ](?:t[- ])?il| (?:reste|est))(?: toujours| encore)* positif"
            r"(?= (?:avec|si|a)|\W*$)"
        ),
        "",
    ),
    # "List whatever would close the gap."
    Rewrite((" whatever ",), Late(r"(?<=[a-z]) whatever (?=(?:would|could|can|might) close)"), " what "),
    # "The gap goes from 125B to what if Nvidia hits 80B?"
    Rewrite(
        (" to what ", " to how much ", " to where "),
        Late(
            r"(?<![a-z])(?:the )?(gap|hole|shortfall|coverage) (?:goes|moves|falls|rises|drops|changes|would go"
            rf"|widens|shrinks) from {SIZED}"
            r" to (?:what|how much|where)(?= (?:if|when|with|at) )"
        ),
        r"what \1",
    ),
    # "À quelle distance est-on de l'équilibre avec Nvidia à 60 milliards ?"
    Rewrite(
        ("quelle distance ",),
        Late(r"(?<![a-z])a quelle distance (?:est-on|sommes-nous|on est|en est-on) de l'equilibre"),
        "quel ecart",
    ),
    # "With Nvidia (now 60B), what margin breaks even?"
    Rewrite(
        ("(now ", "(currently ", "(today "),
        Late(rf"(?<=[a-z]) \((?:now|currently|today) ({SUM})\)"),
        r" at \1 ",
    ),
    # "AI only covers 40% of what it costs".
    Rewrite((" of what it costs",), Late(r"(?<=%) of what it costs(?=\W*$)"), ""),
    # "By how much do we miss break-even at Nvidia 60B?", "how much short of break-even are we with Nvidia at 60B?"
    Rewrite(
        ("by how much do ", "how much are we ", "how much short ", "how much over "),
        Late(
            r"(?<![a-z])(?:by how much (?:do|would|will) (?:we|they) miss|how much (?:are we (?:short of|over|under"
            r"|from|off)|(?:short of|over|under)))"
            r" break[ -]?even(?: are we)?(?= |\W*$)"
        ),
        "what is the gap",
    ),
)
