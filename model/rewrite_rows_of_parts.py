"""The replacements for parts of a gap or of what is required, in other words, and for what only leads to a value, before
the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.numerals import NUMERALS
from model.rewrite import Rewrite, in_place

_VALUE = rf"(?:{SUM}|\d[\d.,]* ?%)"


def _sides(found: re.Match[str]) -> str:
    """What moves and its two values, each in its place, as the sides of a comparison."""
    return in_place(found, 1, 2, 4, link="vs"[: len(found["link"])]) + ","


_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}

REWRITES_OF_PARTS = (
    # "If Nvidia moved from 60B to 80B, how much more revenue would be required?"
    Rewrite(
        ("how much ", "de combien "),
        Late(
            r"(?<![a-z])(?:if|when|as|si|quand) ([a-z' -]{3,40}?) (?:moves?|moved|goes|went|rises?|rose|climbs?"
            r"|falls?|fell"
            rf"|drops?|grows?|passe|va|monte|tombe|baisse) (?:up |down )?(?:from|de) ({_VALUE}) (?P<link>to"
            rf"|a) ({_VALUE})"
            r"(?=, (?:by )?(?:how much (?:more|less|does|would|will|do)|de combien))"
        ),
        _sides,
    ),
    # "How much more is required if Nvidia sells 80B instead of 60B?"
    Rewrite(
        ("how much more", "how much less"),
        Late(rf"(how much (?:more|less) [^?]{{0,80}}{_VALUE}) instead of (?={_VALUE}\W*$)"),
        r"\1 vs ",
    ),
    # "50B of the gap is closed", "50 milliards de l'écart sont comblés".
    Rewrite(
        (" of the gap ", " of the hole ", " of the shortfall "),
        Late(
            rf"(?<![\w.,])({SUM}|\d[\d.,]* ?%|half|a third|a quarter) of the (gap|hole|shortfall) (?:is|are|was"
            r"|were|gets?|has been"
            r"|have been) (?:already |now )?(?:closed|filled|covered|plugged)(?! by )(?![a-z])"
        ),
        r"\1 off the \2",
    ),
    Rewrite(
        (" de l'ecart ", " du trou ", " du gap "),
        Late(
            rf"(?<![\w.,])({SUM}) (?:de l'ecart|du trou|du gap) (?:est|sont|serait|seraient|etait|etaient) (?:deja )?"
            r"(?:combl|couvert|bouch|ferm)e?e?s?(?! par )(?![a-z])"
        ),
        r"\1 d'ecart en moins",
    ),
    # "Microsoft eats 30B of the gap".
    Rewrite(
        (" of the gap", " of the hole", " of the shortfall"),
        Late(
            rf"(?<=[a-z] )(?:eats?|eats up|absorbs?|swallows?|takes out|wipes out|mops up)"
            rf"(?= {SUM} of the (?:gap|hole|shortfall))"
        ),
        "fill",
    ),
    # "AI revenue is 90B less than what's needed", "AI revenue 100B below required"; in French "inférieurs de 90 Md$ au …".
    Rewrite(
        (" less than ", " below ", " under ", " short of ", " shy of "),
        Late(
            rf"(?<![a-z])(?:the )?(?:ai )?revenues? (?:(?:is|are|was|sits?|stands?|falls?|fell|comes?|at|of) )?({SUM})"
            r" (?:less than|below|under|short of|shy of) (?:the |what(?:'s| is| it)? )?(?:required|needed|needs to be"
            r"|has to be|must be|break[- ]?even)(?: revenue)?(?![a-z])"
        ),
        r"gap \1",
    ),
    Rewrite(
        (" au revenu requis", " au requis", " a ce qu'il faut", " a ce qu'il faudrait"),
        Late(
            rf"(?<![a-z])(?:les? )?(?:revenus?|chiffres? d'affaires) (?:de l'ia |d'ia |ia )?(?:est|sont|serait"
            rf"|seraient)"
            rf" inferieurs? de ({SUM}) (?:au revenu requis|au requis|a ce qu'il fau(?:t|drait))(?![a-z])"
        ),
        r"l'ecart est de \1",
    ),
    # "Un dollar sur trois est couvert", "every second dollar".
    Rewrite(
        (" dollar sur ", " euro sur "),
        Late(
            r"(?<![a-z])(?:d')?(?:un|1) (?:dollar|euro) sur (deux|trois|quatre|cinq|six|huit|dix|[2-9]|10)"
            r"(?![\w,.]*\d|[a-z%]| ?(?:milli|md))"
            r"(?=(?: d[eu] (?:revenu|ce qu)[a-z ]*)? (?:est|serait) |\W*$| de marge| pour)"
        ),
        lambda found: f"1/{NUMERALS.get(found[1], found[1])}",
    ),
    Rewrite((" second dollar ",), Late(r"(?<![a-z])(?:only )?every second dollar(?= (?:of|is|gets) )"), "50%"),
    # "All of the required revenue is covered", "AI revenue covers the required revenue twice".
    Rewrite(
        (" required revenue is covered",),
        Late(r"(?<![a-z])all (?:of )?(?:the )?required revenue is covered(?![a-z])"),
        "coverage 100%",
    ),
    Rewrite(
        (" required revenue ",),
        Late(
            r"(?<![a-z])(?:the )?(?:ai )?revenues? covers? (?:the |all (?:of )?(?:the )?)?required revenue"
            r" (?:(twice)|(\d{1,2}(?:\.\d{1,2})?) ?(?:times|x))(?![a-z])"
        ),
        lambda found: f"coverage {2 if found[1] else found[2]}x",
    ),
    # "Out of 200B required, …": of them.
    Rewrite(
        ("out of ",), Late(r"(^\W*|[.;!?] )out of (?=\$?\d|(?:an? |all )?(?:total|ai|required|overall) )"), r"\1with "
    ),
    # "Compare Nvidia at 80B and a margin of 40% with the baseline".
    Rewrite(
        ("compare ",),
        Late(
            r"(?<![a-z])compare ([^.;?!\d]{1,40}\d[\d.]{0,6}[^.;?!\d]{0,12}) and"
            r" ([^.;?!\d]{1,40}\d[\d.]{0,6}[^.;?!\d]{0,12})"
            r" (?:with|to|against) (?:the )?(?:baseline|article)"
        ),
        r"compare \1, \2 vs baseline",
    ),
    # "In China, Alibaba makes 8B": where its line is from anyway.
    Rewrite(
        ("china", "chin"),
        Late(
            r"(^\W*)(?:(?:in|over in|on the|for) china,? |among (?:the )?chinese (?:firms|companies|players),? "
            r"|en chine,? "
            r"|cote chinois,? |chez les chinois,? |pour la chine,? )(?=(?:alibaba|baba|tencent|tcehy|bytedance"
            r"|tiktok)\b)"
        ),
        r"\1",
    ),
    # "Of the money going into data centers, how much is anticipated?"
    Rewrite(
        ("of the ", "of all "),
        Late(
            r"(^\W*|[.,;] )of (?:the|all (?:the|this)) (?:money|dollars|capital|cash|spend|spending) (?:going"
            r"|flowing|pouring"
            r"|put|spent|invested) (?:into|in|on) (?:the )?(?:data[- ]?cent(?:er|re)s?|ai|gpus),? (?=how much )"
        ),
        r"\1",
    ),
    # "Nvidia sells 60B in twelve months".
    Rewrite(
        ("12 months", "twelve months", "12 mois", "douze mois"),
        Late(
            r"(?<=\d|[bnmtd$])(?: dollars?)? (?:in|over|within|en|sur) (?:the )?(?:12|twelve|douze) (?:months"
            r"|mois)(?![a-z])"
        ),
        "",
    ),
    # "Que vaut l'écart ?"
    Rewrite(
        (" vaut l", "vaut l"),
        Late(
            r"(?<![a-z])(?:que|combien) vaut +(?=(?:l'|la |le )?(?:ecart|couverture|gap|trou|revenu|seuil|depense"
            r"|marge|cout))"
        ),
        "quel est ",
    ),
    # "Won't you tell me the gap?"
    Rewrite(("won't you ",), Late(r"(?<![a-z])won't you (?:please )?(?=(?:tell|show|give|compute|run) )"), ""),
    # "Add Mistral, which makes 0.5B of AI revenue", "Ajoutons Mistral, qui réalise 0,5 Md$ de revenus IA".
    Rewrite(
        (", which ", ", qui "),
        Late(
            r"(?<![a-z])((?:add|include|ajoutons|ajoutez|ajoute) [a-z]+(?: [a-z]+)?), (?:which|who|qui) (?:makes?"
            r"|earns?|does|books?"
            rf"|brings? in|realise|fait|gagne|genere) ({SUM})(?: (?:of|in|from|de|d'|en)(?: revenus?| revenues?)?"
            r"(?: d'| de l'| from)? ?(?:ai|ia)?(?: revenues?)?)?(?=\W*$|[.,;])"
        ),
        r"\1 \2",
    ),
    # "A margin of 20% for the cloud on top of 50% for the apps".
    Rewrite(
        (" on top of ", " en plus de"),
        Late(
            r"((?:margin|marge) (?:of|at|de) \d[\d.,]* ?% (?:for|pour) (?:the |le |les )?clouds?) (?:on top of(?: the)?"
            r"|en plus des?)(?= \d)"
        ),
        r"\1 &",
    ),
    # "60B, no more, no less".
    Rewrite(
        ("no more", "nothing more", "ni plus", "pas plus", "not a cent more", "not a dollar more", "neither more"),
        Late(
            r",? (?:and )?(?:no more,?(?: and| but)? no less|neither more nor less|nothing more,? nothing less"
            r"|ni plus,? ni moins"
            r"|pas plus,? pas moins"
            r"|not a (?:cent|dollar) more(?:,? (?:and )?not a (?:cent|dollar) less)?)(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "La marge du cloud est de 20 % et celle des produits de 50 %".
    Rewrite(
        (" celle d",),
        Late(
            r"(?<![a-z])(marge[^.;?]{0,60}?) celle(?= (?:du|des|de l'|de la) ?(?:produit|appli|utilisateur|cloud"
            r"|editeur"
            r"|client))"
        ),
        r"\1 marge",
    ),
    # "AI revenue covers 90B of the required revenue".
    Rewrite(
        (" of the required revenue", " of required revenue", " of what's needed", " of what is needed"),
        Late(
            rf"(?<![a-z])(ai revenues?) (?:only |just )?covers? ({SUM}) of (?:the required revenue|required revenue"
            r"|what(?:'s| is) needed)(?![a-z])"
        ),
        r"\1 \2",
    ),
    # "The cloud takes no margin".
    Rewrite(
        (" no margin",),
        Late(
            r"(?<![a-z])(?:the )?(?:clouds?|hyperscalers?)(?: providers?| companies)? (?:takes?|keeps?|earns?"
            r"|makes?|has|have"
            r"|gets?) no margin(?: at all)?(?![a-z])"
        ),
        "cloud margin 0%",
    ),
    # "AI revenue falls short of required revenue by 90B", "required revenue exceeds AI revenue by 90B".
    Rewrite(
        (" by ",),
        Late(
            r"(?<![a-z])(?:(?:the )?(?:ai )?revenues? falls? short of (?:the )?required revenue"
            rf"|(?:the )?required revenue (?:exceeds?|tops?|outstrips?) (?:the )?(?:ai )?revenues?) by ({SUM})"
        ),
        r"the gap is \1",
    ),
    # "AI revenue is half the required revenue".
    Rewrite(
        ("required revenue",),
        Late(
            r"(?<![a-z])(?:the )?(?:ai )?revenues? (?:is|are|equals?|covers?|makes? up|amounts to) (?:only |just )?"
            r"(half|a third|a quarter|two thirds|three quarters|\d[\d.,]* ?%) (?:of )?(?:the )?required revenue"
            r"(?=\W*$|[,.;?] | (?:if|when|with|at) )(?! of )"
        ),
        r"coverage is \1",
    ),
    # "We have 100B in AI revenue and need 240B".
    Rewrite(
        (" need ",),
        Late(
            rf"(?<![a-z])we (?:have|make|earn) ({SUM}) (?:of|in) (?:ai )?revenues?,? (?:and"
            rf"|but) (?:we )?need ({SUM})(?=\W*$)"
        ),
        r"ai revenue \1, req rev \2",
    ),
    # "Nvidia's sales grow by a factor of three".
    Rewrite(
        ("by a factor of ",),
        Late(r"(?<![a-z])by a factor of (two|three|four|five|six|ten|\d{1,2}(?:\.\d)?)(?![a-z%\d]|\.\d)"),
        lambda found: f"by {NUMERALS.get(found[1], found[1])}x",
    ),
    # "What if the payback were three years, not one?"
    Rewrite(
        ("years, not ", "years not ", "ans, pas ", "ans et non "),
        Late(
            r"(?:(?<=years)|(?<= ans)),? (?:not|et non|et pas|pas) (?:one|two|three|four|five|un|deux|trois|quatre"
            r"|cinq|[1-9])(?=\W*$|[,;?])"
        ),
        "",
    ),
    # "Besides OpenAI's 12B, Anthropic makes 4B".
    Rewrite(("besides ",), Late(rf"(^\W*|[.;!?] )besides (?=[a-z]+(?:'s)? {SUM})"), r"\1with "),
    # "Quelle différence de revenu requis entre Nvidia à 60 Md$ et Nvidia à 80 Md$ ?"
    Rewrite(
        (" difference ", "difference "),
        Late(
            r"(?<![a-z])(?P<asks>quelle (?:est la )?difference d[e'] ?)(revenu requis|ecart|couverture|gap"
            r"|trou) entre ([^?\d]{1,30}\d[^?]{0,24}?) (?P<link>et)(?= [^?]{0,40}\d)"
        ),
        lambda found: in_place(found, 2, 3, asks="quel", link="vs"),
    ),
    # "the end user wants a 55% margin": theirs is what "the margin" means.
    Rewrite(
        ("users ", "user "),
        Late(
            r"(?<![a-z])(?<!gpu )(?:the )?(?:end[- ]?)?users? (?:gets?|wants?|needs?)"
            r" (?:an? )?(?=\d[\d.,]* ?(?:%|percent)(?: gross)? margin)"
        ),
        "",
    ),
    # "clouds keep 25% and users keep 40%".
    Rewrite(
        (" users ",),
        Late(r"(?<![a-z])(clouds? (?:keep|take|get|at)s? \d[\d.]* ?%?,? (?:and|&)) users(?= (?:keep |take |get )?\d)"),
        r"\1 apps",
    ),
    # "Nvidia gets 60B out of a data centre budget of 120B".
    Rewrite((" out of ",), Late(r"(?<=[bnmdt$]) out of (?=(?:a|the) (?:total |data|capex))"), " of "),
    # "A gap of no more and no less than 90B".
    Rewrite((" no less than ",), Late(r"(?<=[a-z] )(?:of |at )?no more(?:,| and|, and) no less than (?=\$?\d)"), ""),
    # "OpenAI times five".
    Rewrite(
        (" times t", " times f", " times s", " times e", " times n"),
        Late(rf"(?<=[a-z]) times ({'|'.join(_COUNTS)})(?=\W*$|[,.;])"),
        lambda found: f" times {_COUNTS[found[1]]}",
    ),
    # "Jensen's shop (Nvidia) does 58B".
    Rewrite(
        ("jensen's shop", "jensen's outfit", "jensen's lot"),
        Late(r"(?<![a-z])jensen's (?:shop|outfit|lot)(?:(?:,| [(—-]+|—|\()? ?nvidia(?:,| [—-]+|—|\))?)?(?![a-z])"),
        "nvidia",
    ),
    # "Ajoutez Mistral avec un milliard de dollars", "ajoutez Anthropic, avec 9 Md$".
    Rewrite(
        ("ajout",),
        Late(rf"(?<![a-z])(r?ajoute(?:z|r|ons)? [a-z]+(?: [a-z]+)?),? avec (?=(?:un )?{SUM}|un milliard)"),
        r"\1 a ",
    ),
    # "Don't need anything fancy, just the gap".
    Rewrite(
        (" anything fancy", " anything else", " anything more", "rien d'autre"),
        Late(r"(?<![a-z])(?:i |we )?(?:don'?t|do not) (?:need|want) anything (?:fancy|else|more|complicated)(?=\W)"),
        "",
    ),
    # "Forty five pc margin".
    Rewrite((" pc ",), Late(r"(?<=[a-z\d] )pc (?=(?:gross |cloud |end[- ]user )?margin)"), "% "),
    # "For the third time: …".
    Rewrite(
        (" time",),
        Late(r"(?<![a-z])for the (?:second|third|fourth|nth|last|umpteenth|hundredth) time(?: today| now)?(?=[:,])"),
        "",
    ),
    # "Required revenue if the payback period is stretched to four years?"
    Rewrite(
        (" stretched ", " extended ", " lengthened "),
        Late(r"(?<= (?:is|be) )(?:stretched|extended|lengthened)(?: out)? to (?=[a-z0-9]+ years)"),
        "",
    ),
    # "Nvidia 40% bigger", "gap 20% smaller".
    Rewrite(
        (" bigger", " larger", " smaller", " narrower", " wider"),
        Late(
            r"(?<![a-z])((?:gap|hole|nvidia|capex|tco|revenue|"
            rf"{COMPANY})) (\d[\d.,]* ?%) (?:(bigger|larger|wider)|smaller|narrower)"
            r"(?= *(?:$|[,.;:!?]| than (?:the )?(?:baseline|today|now|cahn|article)))"
        ),
        lambda found: f"{found[1]} {'+' if found[3] else '-'}{found[2]}",
    ),
    Rewrite(("moitie moindre",), Late(r"(?<![a-z])moitie moindre(?![a-z])"), "-50 %"),
    Rewrite(("suis tombe",), Late(r"(?<![a-z])(?:je |j'?)?suis tombee? sur (?=un |une |le |la |l'|ce |votre )"), ""),
    # "AI revenue 100B against a need of 300B".
    Rewrite((" a need of ",), Late(rf"(?<![a-z])(?:against|vs|versus) a need (?:of|for) (?={SUM})"), "with req rev "),
    # "20B less in Nvidia sales".
    Rewrite(
        (" less in ",),
        Late(rf"^(\W*{SUM}) less in (?=(?:nvidia|{COMPANY})(?:'s)? (?:ai )?(?:sales|revenue))"),
        r"\1 off ",
    ),
)
