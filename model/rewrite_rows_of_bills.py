"""The replacements for the names of a result that a question asks for in few words ("facility bill if Nvidia sells 120B?",
"grand total for chips at 70B and energy at 60B?", "capex injustifié"), before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

_PLACE = r"(?= (?:if|at|with|for|when|on|si|avec|a) )"
_ENERGY = r"(?:energy|power|electricity|facilit(?:y|ies))"

_RESULT = (
    r"(?:total costs?|tco|gap|coverage|required revenue|capex|facility costs?"
    r"|cout total|ecart|couverture|revenu requis)"
)

REWRITES_OF_BILLS = (
    # "Facility bill if Nvidia sells 120B and the ratio is 0.9?", "bill for facilities at Nvidia 80B".
    Rewrite(
        (" bill", "bill for "),
        Late(rf"^(\W*)(?:the )?(?:{_ENERGY} bill|bill for (?:the )?{_ENERGY}){_PLACE}"),
        r"\1facility cost",
    ),
    # "Grand total for chips at 70B and energy at 60B?", "60B of chips, 50B of energy: what total?"
    Rewrite(
        ("total ", " total"),
        Late(
            r"^(\W*)(?:the )?(?:grand )?total(?= (?:for|with|avec|pour) [^?]*(?:chip|gpu|puce)[^?]*(?:energ|power"
            r"|electric))"
            r"|^(?=[^?]*(?:chip|gpu|puce)[^?]*(?:energ|power|electric))([^?]*[:,;.] )(?:what|which"
            r"|quel)(?:'s the)? total(?=\W*$)"
        ),
        lambda found: f"{found[2]}what tco" if found[2] else f"{found[1]}tco",
    ),
    # "How expensive is the total build if chips run to 64B?"
    Rewrite(
        ("how expensive ",),
        Late(
            r"(?<![a-z])how expensive (?:is|would|will|does|are) (?:the )?(?:total |whole "
            r"|entire )?(?:build(?:[- ]?out)?|data cent(?:er|re)s?)(?: be| get)?(?![a-z])"
        ),
        "what is the tco",
    ),
    # "Total required with Nvidia 66B?", "amount required at a 40% margin?"
    Rewrite(
        ("total required", "total needed", "amount required", "amount needed"),
        Late(rf"^(\W*)(?:the )?(?:total|amount) (?:required|needed){_PLACE}"),
        r"\1req revenue",
    ),
    # "Total coverage with 99B of AI revenue?", "un taux de couverture complet", "couvrir la totalité".
    Rewrite(("total coverage",), Late(rf"^(\W*)total coverage{_PLACE}"), r"\1coverage"),
    Rewrite(("couverture compl",), Late(r"(?<![a-z])taux de couverture complet(?![a-z])"), "couverture complete"),
    Rewrite((" la totalite",), Late(r"(?<![a-z])couvrir la totalite(?=\W*$)"), "break even"),
    # "Capex injustifié si Nvidia vend 90 Md$", "montant anticipé avec Nvidia à 80 Md$".
    Rewrite(
        ("injustifie", "montant anticip"),
        Late(r"(?<![a-z])(?:(?:capex|montant) injustifies?|depenses? injustifiees?|montant anticipe)(?![a-z])"),
        "capex anticipe",
    ),
    # "Is the gap larger or smaller at a 40% margin?": how large is it?
    Rewrite(
        (" or smaller", " or narrower", " or lower", " or higher", " or wider", " or bigger", " or larger"),
        Late(
            r"(?<![a-z])(?:is|would|will|does) the (gap|hole|coverage)(?: be| get)? (?:larger|bigger|wider|higher"
            r"|smaller|narrower|lower)"
            r" or (?:larger|bigger|wider|higher|smaller|narrower|lower) (?=(?:at|with|if|for|when) )"
        ),
        r"what is the \1 ",
    ),
    # "If Microsoft gets 30B what happens 2 the gap".
    Rewrite((" 2 the ",), Late(r"(?<=happens) 2 the "), " to "),
    # "90B of AI revenue falls short. How much is needed?"
    Rewrite((" falls short",), Late(r"(?<=revenue) falls short(?=[.,;])"), ""),
    # "Half today's margin".
    Rewrite(
        ("half today's ", "half of today's "),
        Late(r"(?<![a-z])half (?:of )?today's (margin|coverage|payback|gap)(?![a-z])"),
        r"\1 halved",
    ),
    # "Looking for the TCO with Nvidia 69B", "il me faut le coût total avec Nvidia à 77 Md$".
    Rewrite(
        (" after the ", "looking for ", "il me faut ", "il nous faut "),
        Late(
            r"(?<![a-z])(?:(?:i'm|i am|we're|we are) (?:after|looking for)|looking for|il (?:me|nous) faut) (?:the "
            r"|le |la |l')?"
            rf"(?={_RESULT}(?![a-z])(?! (?:of|at|de|a) \$?\d))"
        ),
        lambda found: "quel est " if found[0].startswith("il ") else "what is ",
    ),
    # "What total does this lead to?", "dépense en centres de données".
    Rewrite(
        (" total does ", " put the total at", "depense en ", "depenses en "),
        Late(
            r"(?<![a-z])(?:(?:what|which) total does (?:this|that|it)"
            r" (?:lead|come|add up|amount) to|what does (?:that|this|it) put the total at)(?![a-z])"
            r"|^(?:quelle )?depenses? en (?:centres de donnees|data[- ]?centers?)(?= (?:avec|si|a|pour) )"
        ),
        "what tco",
    ),
    # "The GPUs are 66B. How much do the rest of the data centers cost?"
    Rewrite(
        (" the rest of the data",),
        Late(r"(?<![a-z])how much do(?:es)? the rest of the data[- ]?cent(?:er|re)s? cost(?![a-z])"),
        "what is the facility cost",
    ),
    # "Demand-driven capex, AI revenue 100B?", "combien a été construit en avance sur la demande ?"
    Rewrite(
        ("demand-driven ", "demand driven "), Late(r"(?<![a-z])demand[- ]driven (?=capex|spend)"), "demand-backed "
    ),
    Rewrite(("en avance sur la demande",), Late(r"(?<![a-z])en avance sur la demande(?![a-z])"), "par anticipation"),
    # "Nvidia 60B margin 40% speculative?", "Nvidia 60B margin 40% required".
    Rewrite((" speculative",), Late(r"(?<=[%\dbnm]) speculative(?=\W*$)"), " spec capex"),
    Rewrite((" required",), Late(r"(?<=\d%) required(?=\W*$)"), " req rev?"),
    # "What's the difference between required and actual?", "la différence entre le requis et le réel".
    Rewrite(
        (" between ", " entre "),
        Late(
            r"(?<![a-z])(?:difference|gap|delta|spread|distance|space) between (?:what(?:'s| is) |the )?(?:required|needed)"
            r" and (?:what(?:'s| is) |the )?(?:actual(?:ly earned)?|earned|real)(?! revenue)(?![a-z])"
            r"|(?<![a-z])(?:difference|ecart|delta) entre (?:le |ce qui est )?(?:requis|necessaire) et (?:le |ce qui est )?"
            r"(?:reel|realise|encaisse|gagne)(?![a-z])"
        ),
        lambda found: "ecart" if " entre " in found[0] else "gap",
    ),
    # "Make us whole with energy at 1.5", "what would make us whole?"
    Rewrite((" us whole",), Late(r"(?<![a-z])(?:make|get) us whole(?![a-z])"), "break even"),
    # "Quick 1: TCO at Nvidia 62B?", "just 1 question: …", "no. 3: …": a count of questions.
    Rewrite(
        ("quick ", "just ", "juste ", "no. ", "question "),
        Late(r"^(\W*)(?:quick|just|juste|no\.|question) \d(?: (?:quick )?questions?)? ?: ?"),
        r"\1",
    ),
    # "Ça coûte combien en énergie si Nvidia progresse de 20 % ?"
    Rewrite(("coute combien en ",), Late(r"(?<![a-z])coute combien en (energie|electricite)"), r"combien coute l'\1"),
)
