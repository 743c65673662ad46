"""Wordings of questions about what the model has nothing of: a figure of the whole asked of one company, who pays, which
product, a change without its size, a condition without a value."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_WHOLE = (
    r"(?:payback|coverage|gap|hole|shortfall|capex|data cent(?:er|re) cost|facility cost|energy (?:cost|ratio)"
    r"|cloud margin"
    r"|anticipated spend|speculative capex|demand-backed spend|required revenue|couverture|trou|[ée]cart"
    r"|ratio d['’][ée]nergie"
    r"|dur[ée]e d['’]amortissement)"
)
_PAYERS = (
    r"(?:governments?|youtube|advertising|investors|banks?|enterprises|households|consumers|each (?:user|american"
    r"|person|customer)"
    r"|robots|the state|taxpayers|schools|hospitals|an? (?:query|user|customer)|the market|gdp|les banques|l['’][ée]tat"
    r"|la publicit[ée]|les consommateurs|les entreprises|les m[ée]nages)"
)
_FOREIGN = (
    r"(?:(?:adoption|churn|utili[sz]ation|discount|growth|conversion|penetration|attach|exchange|interest|tax"
    r"|inflation)(?: rate| level)?(?! in| of)"
    r"|usage(?: level| rate)?|market size|wages?|volumes?|products?|countr(?:y|ies)"
    r"|kind of [a-z]+|produit|pays|secteur)"
)
_EVEN = (
    r"(?:break(?:s|ing)?[- ]?even|closes? the (?:gap|hole)|makes? it work|[ée]quilibre"
    r"|combler? (?:le trou|l['’][ée]cart))"
)
_LACKING = r"(?:returns?|yield|price|elasticity|volume|multiple|m&a)"

WORDINGS_OF_FOREIGN_QUESTIONS = (
    # "what coverage does OpenAI have?", "how much facility cost does Oracle carry?", "quel capex prévoit Meta ?"
    Wording(
        ("what ", "which ", "how ", "quel", "combien de"),
        Late(
            rf"\b(?:what|which|how (?:much|big|long)(?: an?| is the)?|quel(?:le)?"
            rf"|combien de)(?: the)? {_WHOLE}(?:,? (?:does|do|would|will|must|did|is|should))? "
            rf"(?:(?:a|laisse|pr[ée]voit|faut-il à|falls on|comes from"
            rf"|depends on) )?{COMPANY}(?!['’]s? )\b(?! (?:at|à|making|selling|earning|doing|on) )"
            rf"|\bdur[ée]e d['’]amortissement faut-il (?:à|a) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(rf"\b{COMPANY}(?:['’]s)?[^?,;]{{0,16}}\d|\bif\b|\bsi\b|doubl|tripl|halv|grow", re.IGNORECASE),
    ),
    # "break even with Nvidia at", "à l'équilibre avec une marge de", "break even with margin TBD".
    Wording(
        ("break", "close the", "quilibre", "combler"),
        Late(
            rf"\b{_EVEN}\b[^?]{{0,80}}\b(?:with|if|given|assuming|for|at|avec|si)\b[^?,]{{0,80}}\b(?:(?:at|of|à"
            rf"|de)(?: ?\.{{2,}}|…| ?_+| ?\$| ?%)?\W*(?:\?|\Z"
            r"|, (?:margin|payback|nvidia))|(?:is|sells?|selling|making|equals?|about|vend)[ .…_$%]*\Z)"
            rf"|\b{_EVEN}\b[^?\d]{{0,80}}\b(?:tbd|the usual amount|the new number|yesterday['’]s figure"
            rf"|a better (?:margin|payback))\b"
            rf"|\b{_EVEN}\b[^?]{{0,80}} and {COMPANY} at\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what adoption rate closes the gap?", "with which product do we break even?"
    Wording(
        ("what ", "which ", "quel ", "quelle "),
        Late(
            rf"\b(?:what|which|quel(?:le)?) {_FOREIGN} (?:[a-z]+ ){{0,5}}?(?:{_EVEN}|gets? us|nous am[èe]ne)"
            rf"|\b(?:at|with|for|in) (?:what|which) (?:{_FOREIGN}|industr(?:y|ies))[^?]{{0,80}}\b{_EVEN}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "what must governments pay to close the gap?", "combien les banques doivent-elles prêter …?"
    Wording(
        ("must ", "should ", "have to", "need to", "doi", "does gdp", "would "),
        Late(
            rf"\b(?:what|how much) (?:must|should|do|does|would|will) {_PAYERS} (?:have to "
            rf"|need to )?(?!spend[^?]{{0,80}}\bon ai\b)(?:pay|earn|lend|give|spend|put in|bring in|contribute|be)\b"
            rf"|\b(?:que|combien)(?: de)? (?:doi(?:ven)?t )?(?:[a-zé]+ )?{_PAYERS}(?: doi(?:ven)?t-(?:elles?"
            rf"|ils?) [a-zéê]+)?\b[^?]{{0,80}}\b{_EVEN}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "what happens if the margin changes?", "what if margin differs?"
    Wording(
        ("what if ", "happen", "passe-t-il", "does the gap change"),
        Late(
            r"\b(?:what (?:if|happens (?:if|once|when)|would happen if)|what['’]ll happen if|que se passe-t-il si"
            r"|how does the gap change if) [^?\d]{3,44}"
            r" (?:change[sd]?|moves?|var(?:y|ies)|shifts?|evolves?|differs?|is unknown|changes? course|changent?"
            r"|[ée]volue(?:nt)?)\W*\Z",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "which number should I trust?", "what margin is sustainable?", "what gap does Goldman see?"
    Wording(
        (
            "number",
            "assumption",
            "lever did",
            "likely",
            "sustainable",
            "goldman",
            "street",
            "stanley",
            "jpmorgan",
            "bernstein",
            "analyst",
        ),
        Late(
            r"\b(?:which|what) (?:number (?:should|matters|would)|assumptions? (?:is|are) the (?:weak|strong"
            r"|risk)\w*|lever did)\b|\bwhich is the most likely\b"
            r"|\bwhat (?:margin|payback|gap) is (?:sustainable|likely)\b"
            r"|\b(?:which|what) (?:margin|gap|payback|coverage) (?:does|do) (?:wall street|goldman|the street"
            r"|morgan stanley|jpmorgan|bernstein|analysts?)\b"
            r"|\bwhat does (?:wall street|goldman|the street) (?:say|think)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "gap if AI disappoints?", "what's coverage under stress?"
    Wording(
        ("if ", " si l", "under stress", "year?"),
        Late(
            r"\bif (?:ai|agi|genai|things|everyone|everybody) (?:disappoints?|go(?:es)? (?:badly|well|south"
            r"|wrong)|arrives?|works?(?: out)?|stalls?|uses? ai"
            r"|flops?|fizzles?|delivers?)\b"
            r"|\bsi l['’]ia (?:d[ée][çc]oive?|d[ée][çc]oit|cale|d[ée]colle|marche|s['’]essouffle)\b"
            r"|\bunder stress\b|\bin a (?:good|bad) year\?",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what's the annual depreciation charge?", "quel est le montant de l'amortissement ?"
    Wording(
        ("depreciat", "amortissement"),
        Late(
            r"\b(?:how (?:much|big)|amount of|annual|charge)\b[^?]{0,80}\bdepreciat\w*\b(?![^?]{0,80}\byears?\b)"
            r"|\bdepreciation (?:charge|cost|expense)\b"
            r"|\bdepreciate each year\b|\b(?:montant de l['’]|[àa] combien s['’][ée]l[èe]ve l['’])amortissement\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "how much Nvidia does Google buy?", "how much AI revenue is recurring?"
    Wording(
        ("how much", "how many"),
        Late(
            rf"\bhow much nvidia (?:does|do|should|would|will) (?:{COMPANY}|i|we) (?:use|own|hold|buy|order)\b"
            r"|\bhow much ai revenue (?:does nvidia have|is (?:recurring|real|profitable|sticky)|will (?:stick"
            r"|last|recur))\b"
            rf"|\bhow many (?:more|extra|additional) {COMPANY}s\b|\bhow much of the way to break",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "what's the margin and who gets it?"
    Wording(
        ("and who ", "who benefits", "et qui "),
        Late(
            r"\band who (?:gets?|buys?|sets?|accepts?|pays?|owns?|benefits?|loses?|wins?)\b|, who benefits\b"
            r"|\bet qui (?:la"
            r"|le|les|en) [a-z]+\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Expected return with Nvidia at 60B?", "IRR and gap with …", "with margin 40%: yield": the model lacks them.
    Wording(
        (
            "return",
            "yield",
            "price",
            "elasticity",
            "volume",
            "multiple",
            "m&a",
            "irr",
            "npv",
            "roi",
            "tri",
            "rendement",
            "prix",
        ),
        Late(
            rf"(?:\A|[:.;?!]|\d[\w%]{{0,4}},)\W{{0,3}}(?:the |our |its |expected |implied |annual |le |la "
            rf"|les ){{0,3}}{_LACKING}(?: please)?"
            r"(?: (?:with|if|when|given|assuming|at|avec|si|quand)\b|\W*\Z)"
            rf"|\A\W*(?:{_LACKING}|irr|npv|roi|tri|rendement|prix) (?:and|et|-|[–—:]) [^.;?]*\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)
