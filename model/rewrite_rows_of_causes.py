"""The replacements for reasons and sources that words of the model would hide, before the words of a text are read: how
sure or how largely, whose slides, what a grid is, where it was seen."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.numerals import NUMERALS
from model.rewrite import Rewrite
from model.row_words import FACILITIES

_FOLD = "|".join(word for word, value in NUMERALS.items() if 2 <= value <= 100 and word.isalpha())
_TENS = "|".join(word for word, value in NUMERALS.items() if value % 5 == 0 and 5 <= value <= 95 and word.isalpha())

REWRITES_OF_CAUSES = (
    # "mainly because …", "largely on sovereign demand".
    Rewrite(
        ("mainly ", "largely ", "partly ", "mostly ", "chiefly ", "primarily ", "simply ", "precisely "),
        Late(
            r",? (?:mainly|largely|partly|mostly|chiefly|primarily|simply|precisely) (?=because|since|as |on |due |thanks )"
        ),
        lambda found: (", " if found[0].startswith(",") else " ").ljust(len(found[0])),
    ),
    # "grid connections", "the Texas grid is cooked": no table.
    Rewrite(
        ("grid ",),
        Late(
            r"(?<![a-z])(?:the )?(?:power |electric |texas |virginia )*grid (?=connect|operator|delay|capacity"
            r"|constraint|access|queue|upgrade|shortage|(?:is|was) (?:cooked|full|strained|tight|maxed|overloaded"
            r"|struggling|congested|broken|a mess|the bottleneck))"
        ),
        "",
    ),
    # "Nvidia's own slides imply a ratio of 0.429", "Jensen's guidance implies 58B …, so let us run with that."
    Rewrite(
        (" impl", " show", " suggest", " give", " point"),
        Late(
            rf"(?:^|(?<=[.;,] ))((?:{COMPANY}|management|company)(?:'s|  )? ?(?:own )?(?:slides?|deck|filings?"
            rf"|guidance|numbers|data|report|presentation|forecast|outlook|comments)"
            r" (?:impl(?:y|ies)|shows?|suggests?|gives?|points? to)) (?=[^.;?]*\d)"
        ),
        "",
    ),
    Rewrite(
        ("so let", "so use ", "so run ", "so go ", "let's use", "so take "),
        Late(
            r",? (?:so )?(?:let(?:'s| us) )?(?:run|go|use|take|work)(?: with)? (?:that|it|this|those)(?: one)?(?=\.?\W*$)"
        ),
        "",
    ),
    # "Channel partners say lead times are shortening, which is why I have Nvidia at 63B."
    Rewrite(
        ("which is why ", "that is why ", "that's why ", "c'est pourquoi "),
        Late(
            r"^(\W*)[^.;:!?\d]{8,90}[,.;] (?:which|that)(?:'s| is) why (?:i|we) (?:have|put|use|model|take|see|set"
            r"|keep|carry) (?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    # "tiktok's owner bytedance", "Zero AI revenue for Meta".
    Rewrite(
        (" owner ", " parent ", " maker "),
        Late(rf"(?<![a-z]){COMPANY}(?:'s|  )? ?(?:owner|parent|maker|developer) (?=(?:{COMPANY})(?![a-z]))"),
        "",
    ),
    # "For every dollar of GPUs, eighty cents goes to power and buildings."
    Rewrite(
        (" cents go", " cents is ", " cents are "),
        Late(
            rf"(?<![a-z])for (?:every|each) dollar (?:of|in|on|spent on) (?:nvidia |the )?(?:silicon|gpus?"
            rf"|chips?),? (?:another )?(?P<dollar>(?:one|a) dollar (?:and )?)?({_TENS}|\d\d?) ?cents (?:goes|go|is|are)"
            rf"(?: spent)? (?:to|into|on|for) (?:the )?{FACILITIES}"
        ),
        lambda found: f"facility ratio {bool(found['dollar']) + (NUMERALS.get(found[2]) or int(found[2])) / 100:g}",
    ),
    # "OpenAI grows twelvefold".
    Rewrite(("fold",), Late(rf"(?<![a-z])({_FOLD})-?fold(?![a-z])"), lambda found: f"{int(NUMERALS[found[1]])}x"),
    # "Oracle gains 4B and Tesla loses 2B."
    Rewrite(
        (" loses ", " lost "),
        Late(rf"(?<![a-z])({COMPANY}) (?:gains|gained) ({SUM}) (?:and|while|but) ({COMPANY}) (?:loses|lost) (?={SUM})"),
        r"\1 up \2, \3 down ",
    ),
    # "How well is the spending covered …?", "make AI revenue sufficient to break even".
    Rewrite(
        ("how well ",),
        Late(
            r"(?<![a-z])how well (?:is|are|would) (?:the |our |this )?(?:spending|spend|capex|bill|costs?"
            r"|build-?out)(?: be)? covered"
        ),
        "what coverage",
    ),
    Rewrite(
        ("sufficient to break", "enough to break"),
        Late(
            r"(?<![a-z])(?:would |will )?makes? (?:current |today's |the current |our )?ai revenue (?:sufficient"
            r"|enough) to (?=break[ -]?even)"
        ),
        "to ",
    ),
    # "Alibaba's Qwen business is worth 9bn in annual revenue."
    Rewrite(
        (" worth ",),
        Late(rf"(?<![a-z])(?:is|are) worth ({SUM}) (?:in|of) (?:annual |yearly |ai )*(?:revenues?|sales)(?![a-z])"),
        r"makes \1",
    ),
    # "since that is roughly how long the chips stay useful": no question.
    Rewrite(
        (" how long ",),
        Late(
            r",? (?:since|because|as|which is) (?:(?:that|this|it)(?:'s| is) )?(?:roughly |about "
            r"|just )?how long (?:the |our |these |most )?[a-z ]{3,24}"
            r"(?:last|lasts|stay|stays|live|lives|run|runs|work|works|keep)(?: [a-z]+){0,3}(?=[.,;?!]|$)"
        ),
        "",
    ),
    # "vu sur twitter", "d'après la note de Natixis", "selon l'ingénieur réseau".
    Rewrite(
        (", d'apres ", ", selon ", ", vu sur ", " vu sur ", ", lu sur "),
        Late(
            rf",? (?:vu|lu|trouve) sur (?:twitter|x|linkedin|reddit)(?=\W*$)|, (?:d'apres|selon) (?:l'|la |le |une "
            rf"|un |notre |mon |ma )(?!{COMPANY})(?:[a-z'-]+ ?){{1,6}}(?=\.?\W*$)"
        ),
        "",
    ),
    # "On se donne quatre ans pour rentabiliser les dépenses."
    Rewrite(
        ("se donne ", "nous donnons ", "me donne "),
        Late(
            r"(?<![a-z])(?:on se|nous nous|je me) donn(?:e|ons) ([a-z\d ,.]{1,16}?(?:ans|an"
            r"|mois)) pour (?:rentabiliser|rembourser|amortir|recuperer) (?:les |la |le |l'|nos |notre )?[a-z]+"
        ),
        r"amortissement \1",
    ),
    # "Les hyperscalers achètent 80 milliards de puces à Nvidia", "Meta ne tire aucun revenu de l'IA", "le reste sans
    # changement".
    Rewrite(
        ("achetent ", "acheteront ", "achete "),
        Late(
            rf"(?<![a-z])(?:les |nos )?(?:hyperscalers|clouds|geants(?: du cloud)?|gafam|clients"
            rf"|entreprises) ach[a-z]+ ({SUM}(?: de dollars)?\$?) (?:de |d')?(?:puces|gpus?|cartes) (?:a|chez) nvidia"
        ),
        r"nvidia vend \1",
    ),
    Rewrite(
        ("tire aucun", "tire rien", "retire rien", "retire aucun", "tirait rien"),
        Late(
            rf"(?<![a-z])({COMPANY}) ne (?:re)?tir(?:e|ait) (?:aucun revenu|rien) (?:de l'|d'|en )ia(?: ?: (?:mets|mettez"
            rf"|mettons) (?:zero|0))?"
        ),
        r"\1 a 0",
    ),
    Rewrite(
        (" le reste ",),
        Late(r",? (?:et )?le reste (?:est |reste )?(?:sans changement|inchange|identique|pareil)(?![a-z])"),
        "",
    ),
    Rewrite(
        ("a combien",),
        Late(
            r",? (?:vous|tu) (?:les? |la )?(?:comptez|mettez|estimez|chiffrez|comptes|mets|estimes"
            r"|chiffres) a combien(?= ?\?)"
        ),
        "",
    ),
    # "Operators find cheaper power, so the ratio drops to 0.7", "we find that …": nobody asks to find it.
    Rewrite(
        (" find ", " finds "),
        Late(
            r"(?<![a-z])(?:(?:as|because|since|once) )?(?:operators|companies|firms|clouds|builders|developers"
            r"|utilities|engineers|they|we)"
            r" finds? (?:cheap(?:er)?|less expensive|better|abundant|more) (?:power|energy|electricity|sites|land)"
            r"(?:,? (?:and|so)(?= )|(?=,|\W*$|[;.]))"
        ),
        "",
    ),
    Rewrite((" find that ",), Late(r"(?<![a-z])(?:we|i|analysts|they) find that (?=[^?]*\d)"), ""),
    # "Energy costs fall so that the facility ratio is 0.7".
    Rewrite(
        (" so that the facility ratio", " so that the energy ratio", " so that the ratio"),
        Late(
            r"(?<![a-z])(?:energy|power|electricity) (?:costs?|prices?|bills?) (?:fall|falls|drop|drops|rise|rises"
            r"|come down|go up)"
            r" so that (?=the (?:facility |energy )?ratio (?:is|falls|drops|rises|comes|goes) )"
        ),
        "",
    ),
)
