"""The replacements for questions of what the spending must earn and of what is missing, whoever is said to earn it: the
GPUs, the data centres, "they"."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

_SPENT = (
    r"(?:all )?(?:of )?(?:the |these |those |our |its )?(?:nvidia(?:'s)? )?(?:gpus|chips|data ?cent(?:er|re)s"
    r"|accelerators|servers"
    r"|processors)"
)
_INVESTI = r"(?:tou(?:s|tes) )?(?:les|ces|nos) (?:gpus?|puces|processeurs|centres de donnees|data ?centers)"
_EARN = r"(?:earn|bring in|generate|produce|make(?: back)?|return|yield|pay back|recoup|gross|take in)(?: back)?"
_RAPPORTER = r"(?:rapporter|generer|gagner|produire|degager|encaisser|faire rentrer)"
_MUST = r"(?:must|should|would|will|do|does|have|need)"
_COST = (
    r"(?:(?:the |our |all )*(?:spend(?:ing)?|costs?|bills?|capex|outlay|investments?|required revenue|need|gap"
    r"|hole|shortfall)"
    r"|everything|it all|all of it|the rest)"
)
_COUT = (
    r"(?:tout|(?:toutes )?(?:les |la |le |l')(?:depenses?|couts?|facture|capex|investissements?|besoins?|reste|ecart))"
)

REWRITES_OF_EARNERS = (
    # "How much must the GPUs earn?", "what revenue do all these chips have to bring in?"
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
            rf"(?<![a-z])(?:how much(?: (?:ai )?revenue)?|what(?: (?:ai )?revenue)?) {_MUST} {_SPENT}(?: (?:have"
            rf"|need|ought) to)?"
            rf" {_EARN}(?: to (?:pay off|pay for themselves|break even|be worth it))?(?![a-z])"
        ),
        "what required revenue",
    ),
    # "Combien doivent rapporter les GPU ?", "quel revenu les puces doivent-elles générer ?"
    Rewrite(
        ("gpu", "puces", "processeurs", "centres de donnees", "data centers", "datacenters"),
        Late(
            rf"(?<![a-z])(?:combien(?: de revenus?)?|que|quels? revenus?) (?:doivent|devraient|devront)(?:-ils|-elles)?"
            rf" {_RAPPORTER} {_INVESTI}(?![a-z])"
            rf"|(?<![a-z])(?:combien(?: de revenus?)?|quels? revenus?) {_INVESTI} (?:doivent|devraient"
            rf"|devront)(?:-ils|-elles)?"
            rf" {_RAPPORTER}(?![a-z])"
        ),
        "quel revenu requis",
    ),
    # "If data centers cost 250B what must they earn", "qu'est-ce qu'on doit gagner si les centres coûtent 150 Md$ ?"
    Rewrite(
        (" they ",),
        Late(
            r"(?<![a-z])((?:data ?cent(?:er|re)s?|gpus|chips|capex|spending)(?![a-z])[^?;]{0,60} )(?:what"
            r"|how much)(?: revenue)?"
            rf" (?:must|should|do|would) they(?: all)?(?: (?:have|need) to)? {_EARN}(?=\W*$|[,;?])"
        ),
        lambda found: f"{found[1]}; required revenue",
    ),
    Rewrite(
        (" gagner", " rapporter"),
        Late(
            r"(?<![a-z])(?:qu'est-ce qu'|qu'|combien )(?:on|il|ils|elles|ca|cela) (?:doit|doivent|faut"
            r"|devrait) (?:gagner|rapporter)"
            r"(?=\W*$|[,;?]| si | avec | quand | pour )"
            r"|(?<![a-z])(?:combien|que) (?:doit-on|faut-il|doivent-ils|doivent-elles) (?:gagner|rapporter)"
            r"(?=\W*$|[,;?]| si | avec | quand | pour )"
        ),
        "quel revenu requis",
    ),
    # "How much is missing to cover the spending?", "combien manque-t-il pour tout couvrir ?": the gap.
    Rewrite(
        ("missing", "short", "lack"),
        Late(
            r"(?<![a-z])(?:by )?how much (?:(?:is|are|would|do|were) )?(?:we |they |you )?(?:be "
            r"|still )*(?:missing|short(?: of)?|lack(?:ing)?)"
            rf"(?: to (?:cover|close|fill|pay(?: for)?|fund) {_COST})?(?=\W*$|[,;?]| if | when | with | at )"
        ),
        "what is the gap",
    ),
    Rewrite(
        ("manque",),
        Late(
            r"(?<![a-z])(?:combien (?:nous )?manque-t-il|combien il (?:nous )?manque"
            r"|il (?:nous )?manque combien)(?: encore)?"
            rf" pour (?:couvrir {_COUT}|tout couvrir|tout payer|combler (?:le trou|l'ecart))"
        ),
        "quel est l'ecart",
    ),
    # "Does AI revenue cover the required revenue?", "are the costs covered at a margin of 20%?": the coverage.
    Rewrite(
        (" cover ",),
        Late(
            r"(?<![a-z])(?:do|does|will|would|can) (?:the |all )?(?:(?:ai |current )*revenues?|it all"
            r"|the money) (?:really |fully |even )?"
            rf"cover {_COST}"
        ),
        "what is the coverage",
    ),
    Rewrite(
        ("covered",),
        Late(
            r"(?<![a-z])(?:is|are|would) (?:the |our |all (?:the )?)?(?:spend(?:ing)?|costs?|bills?|capex"
            r"|investments?|outlay)"
            r" (?:be |really |fully |even )*covered(?= (?:if|with|at|when|by)|\W*$|[,;?])"
        ),
        "what coverage",
    ),
    Rewrite(
        ("couvert", "couvr"),
        Late(
            r"(?<![a-z])(?:les |toutes les |la )?(?:depenses?|couts?|facture|investissements?)"
            r" (?:est|sont|serai(?:t|ent))-(?:t-)?(?:elles?|ils?) (?:bien |vraiment )?couvert(?:e?s?)?"
            r"|(?<![a-z])les revenus(?: de l'ia| ia)? couvrent-ils " + _COUT
        ),
        "quelle couverture",
    ),
    # "Croit-on encore que Google fera 20 Md$ ?": still, not more.
    Rewrite(
        (" encore qu",),
        Late(
            r"(?<![a-z])((?:croi[tsx]|croyons|croyez|croient|pens\w+|esper\w+|estim\w+|suppos\w+|attend\w*"
            r"|dis\w*|imagin\w+)"
            r"(?:-(?:t-)?(?:on|il|elle|ils|vous|nous|tu))?) encore (?=qu[e'])"
        ),
        lambda found: f"{found[1]} ".rjust(len(found[0])),
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
)
