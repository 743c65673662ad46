"""The replacements for reasons and sources that words of the model would hide, before the words of a text are read: how
sure or how largely, whose slides, what a grid is, where it was seen."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.numerals import NUMERALS
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import FACILITIES

_FOLD = "|".join(word for word, value in NUMERALS.items() if 2 <= value <= 100 and word.isalpha())
_TENS = "|".join(word for word, value in NUMERALS.items() if value % 5 == 0 and 5 <= value <= 95 and word.isalpha())

ROWS = (
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
    # "Channel partners say lead times are shortening, which is why I have Nvidia at 63B."
    Rewrite(
        ("which is why ", "that is why ", "that's why "),
        Late(
            r"^(\W*)[^.;:!?\d]{8,90}[,.;] (?:which|that)(?:'s| is) why (?:i|we) (?:have|put|use|model|take|see|set"
            r"|keep|carry) (?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    # "tiktok's owner bytedance".
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
    # "Alibaba's Qwen business is worth 9bn in annual revenue."
    Rewrite(
        (" worth ",),
        Late(rf"(?<![a-z])(?:is|are) worth ({SUM}) (?:in|of) (?:annual |yearly |ai )*(?:revenues?|sales)(?![a-z])"),
        r"makes \1",
    ),
    # "ratio énergie 1,4, selon l'électricien".
    Rewrite(
        (", d'apres ", ", selon "),
        Late(
            rf", (?:d'apres|selon) (?:l'|la |le |une |un |notre |mon |ma )(?!{COMPANY})(?:[a-z'-]+ ?){{1,6}}(?=\.?\W*$)"
        ),
        "",
    ),
    # "Meta ne tire aucun revenu de l'IA", "le reste sans changement".
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
)
