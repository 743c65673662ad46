"""Whether a statement asks yes or no about a result: "does a 40% margin close the gap?", "break-even, yes or no?"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.sentences import SENTENCE_END

_YES_OR_NO = Late(
    r"(?:\W|so |and |ok |but |(?:hypothetically|theoretically|in (?:theory|principle)|en th[ée]orie),"
    r"|(?:hi|hello|hey|bonjour|salut)\b[\w ]*,)*(?:do|does|did|has|have|had|was|were|would|will|is|are|can|could"
    r"|must|should"
    r"|est-ce qu(?:e|['’])?|est-ce|suffi\w+"
    r"|(?:sommes|serions|serons)-nous|(?:est|sera|serait|peut|atteint|atteindrait|doit|devrait)-on|faut-il)\b(?! *:)"
    r"|(?!.*\b(?:what|which|how)\b)"
    r".*\b(?:is|does|will|would) (?:the )?(?:gap|hole|shortfall) (?:be )?(?:closed?|filled?|gone)\b"
    r"|(?!.*(?:\b(?:combien|quel\w*|quoi|comment|o[ùu])\b|(?:\A|[,;.:!?]) *(?:et |alors )?qu(?:e |['’]est)))"
    r".*(?:\w-(?:t-)?(?:ils?|elles?)\b|\b(?:[çc]a|cela) (?:comble|ferme|suffi|permet|couvr)\w*)"
    r"|(?!.*\b(?:combien|quel\w*|quoi|qui|que|qu['’]est|comment|what|which|how)\b).*\b(?:double|triple|divise|r[ée]duit|augmente|ram[èe]ne"
    r"|porte)(?:nt)?(?:-t-(?:il|elle))?"
    r" (?:par deux )?(?:le |l['’]|la )(?:besoin|co[ûu]t total|co[ûu]t des (?:data ?centers|centres de donn[ée]es)"
    r"|revenu requis|couverture|[ée]cart|trou|manque)[^?]*\?"
    r"|(?!.*\b(?:what|which|how)\b).*\b(?:doubles|halves|triples) the (?:gap|hole|required revenue|coverage"
    r"|total cost)\b[^?]*\?"
    r"|.*\b(?:if|si)\b[^?]*, ?(?:the |l['’]|le |la )(?:gap|hole|coverage|[ée]cart|trou|couverture)"
    r" (?:doubles?|triples?|halves|quadruples?)\W*\?"
    r"|.*\b(?:gap|hole|coverage|required revenue|[ée]cart|trou|couverture|revenu requis) (?:doubles?|triples?|halves"
    r"|quadruples?"
    r"|est divis[ée]e? par) [^?]*\?",
    re.IGNORECASE | re.DOTALL,
)
# The same behind a condition: "if Nvidia sells 100B, do we break even?".
POLITE = Late(
    r"\W*(?:so |and |ok |hi |hey )*(?:can|could|would|will) (?:you|we|i|someone|somebody|anyone|anybody|u|ya)\b"
    r"(?! (?:be at|break|close|fill|get (?:the|to|coverage)|reach|hit)\b)",
    re.IGNORECASE,
)
_SHOULD = Late(r"\W*should\b", re.IGNORECASE)
_WHETHER = Late(
    r"\b(?:do|does|are|is|will|would|can|could) +(?:we|it|they|this|that|the (?:industry|numbers?|model|build-?out"
    r"|gap|hole|shortfall))\b"
    r"|\b(?:do|will|would|can|could) i (?:be|break|close|fill|get|reach)\b|\bdo you (?:break|close)\b|\bam i at\b"
    r"|\b(?:suis|serais)-je\b|\b(?:c['’]est|on est)-tu\b"
    r"|\bc['’]est (?:rentable|[àa] l['’][ée]quilibre|suffisant|assez)\b"
    r"|(?<!['’])\b(?:est-ce qu|sommes-nous|serions-nous|est-on|serait-on|sera-t-on)"
    r"|\b(?:comble|comblera|arrive|arrivera|retrouve|retrouvera|pourra|va)-t-on\b|\b(?:atteint|parvient|revient"
    r"|r[ée]ussit)-on\b",
    re.IGNORECASE,
)
_CLAIMS = Late(
    r"\b(?:industry|sector|market) breaks? even (?:at|with|if)\b|"
    r"\bl['’][ée]quilibre est atteint\b|\b(?:secteur|march[ée]|industrie) (?:atteint|serait [àa]"
    r"|est [àa]) l['’][ée]quilibre\b"
    r"|\b[ée]cart se (?:ferme|comble)\b|"
    r"\bwe(?:['’]d| would|['’]re| are| will)? (?:be |at |be at )?break(?:ing)?[- ]?even\b"
    r"|\A\W*(?:so )?we close the (?:gap|hole) (?:with|at|if)\b"
    r"|\bbreaks even\W*\Z"
    r"|\bon (?:(?:est|serait|sera) (?:donc )?[àa]|fait|ferait|atteint) l['’][ée]quilibre\b"
    r"|\A\W*(?:on|[çc]a|cela) (?:arrive|parvient|comble|atteint|r[ée]ussit|revient)\b"
    r"|, ?on comble l['’][ée]cart\W*\?|l['’][ée]cart (?:est|serait) (?:combl[ée]|annul[ée])\W*\?",
    re.IGNORECASE,
)
# "If the payback is 2 years, does Nvidia at 60B break even?"
_CLAUSE_ASKS = Late(
    r"[,:;] (?:then |so )?(?:do|does|did|is|are|has|have|would|will|can|could) [^?,]*"
    r"(?:\bbreak[- ]?even\b|\b(?:gap|hole|shortfall) (?:been |be )?clos)[^?]*\?\W*\Z"
    r"|: enough to break[- ]?even\?|\bbreak[- ]?even or not\b|\bc['’]est l['’][ée]quilibre\b",
    re.IGNORECASE,
)
_CHECKS = Late(
    r"\b(?:check|test|verify|see|lmk|tell(?: me| us)?|say|dire|let (?:me|us) know|wonder(?:ing)?|not sure|want to know"
    r"|like to know"
    r"|find out|confirm"
    r"|ask(?:s|ed)?(?: us| me)?|wonders|demande(?:nt)?|dis-moi|v[ée]rifie[rz]?|savoir)"
    r" (?:if|whether|si) [^?.;]*\b(?:clos\w+ (?:the|our) (?:gap|hole)|break\w*[- ]?even"
    r"|enough|suffi\w+|comble\w*|[ée]quilibr\w*)\b",
    re.IGNORECASE,
)
# The same as a request or in a few words: "please confirm that 200B closes the gap", "break-even, yes or no?".
_CONFIRMS = Late(
    r"\b(?:confirm|check|verify)(?: that|:)? [^?.;]*\b(?:closes? (?:the|our) (?:gap|hole)|(?:breaks?|is break)[- ]?even)\b"
    r"|\bany chance [^?.;]*\b(?:closes? (?:the|our) (?:gap|hole)|breaks?[- ]?even)\b"
    r"|\bconfirme[rz]? (?:que|qu['’]) ?[^?.;]*\b(?:combl\w+|[ée]quilibre)\b"
    r"|\b(?:break[- ]?even|zero gap|gap closed|(?:[àa] l['’])?[ée]quilibre|[ée]cart nul)\b[^.;!]*"
    r"(?<![a-z])(?:yes or no|yes/no|y/n|or not|oui ou non|ou pas|ou non)\b"
    r"|\A\W*(?:yes or no|y/n|oui ou non)\b|\bgap closed (?:at|with|if)\b[^.;]*\?"
    r"|\b(?:closes the gap|breaks even, (?:true|right|yes)|(?:so|and) [^?.;]* is break[- ]?even)\?",
    re.IGNORECASE,
)
# A gap told to be closed, and a mark behind it: "so if Google reaches 90B the gap is gone?", "nvidia 30B = break even?".
_REACHED = Late(
    r"\b(?:gap|hole|shortfall)(?:['’]s)? (?:(?:is|would be|will be|gets?) )?(?:closes|closed|filled|gone|zero|disappears"
    r"|vanishes)\b"
    r"|\b(?:no|zero) (?:more )?(?:gap|hole|shortfall)\b"
    r"|(?:\b(?:means?|so|then|and|that|be|is|gets? us(?: to)?|needs?|requires?|takes?|has to [^?]*|have to [^?]*)"
    r"|=) (?:at |to )?break[- ]?even\b"
    r"|\bbreak(?:ing|s)?[- ]?even (?:is|needs|requires|takes|happens|means)\b"
    r"|\b(?:to|for) (?:break[- ]?even|close the (?:gap|hole))\b[^?]*\b(?:has to|have to|would have to|we need|you need)\b"
    r"|\b(?:has to|have to|needs) [^?]*\d[^?]* (?:to|for) (?:break[- ]?even|close the (?:gap|hole))\b"
    r"|\bclosing the (?:gap|hole) (?:is|needs|requires|takes|means)\b|\bcloses? (?:the|our) (?:gap|hole|shortfall)\b"
    r"|\b(?:isn|wouldn|aren|doesn)['’]?t [^?]*\bbreak[- ]?even\b"
    r"|\bplus d['’][ée]cart\b|(?:=|\bdonc) (?:l['’])?[ée]quilibre\b"
    r"|\bpour (?:(?:[êe]tre [àa] )?l['’][ée]quilibre|combler l['’][ée]cart)\b[^?]*\b(?:faut|doit)\b|\b(?:faut"
    r"|doit)\b[^?]*\d[^?]*\bpour l['’][ée]quilibre\b",
    re.IGNORECASE,
)
_TAGGED = Late(r"\?|\b(?:right|correct|true|am i right|agreed|non|c['’]est [çc]a|vrai|exact)\W*\Z", re.IGNORECASE)
# Where "que" asks nothing.
_EST_CE = Late(
    r"\best-ce qu(?:e|['’])|\b(?:suppos(?:er|ons|ant)|admett(?:ons|ant)|imaginons|sachant|disons|mettons|confirme[rz]?)"
    r" qu(?:e|['’])",
    re.IGNORECASE,
)
WONDERS = Late(r"\b(?:what|which|how|who|(?<!world )(?<!case )where|quel\w*|combien|que|quoi)\b", re.IGNORECASE)
# What a question asks of its values, which it does not doubt: "would a facility cost of 40B be a problem?".
_EVEN = Late(r"\bbreak[- ]?even\b|[ée]quilibre", re.IGNORECASE)
WEIGHS = Late(
    r"\bbe (?:a (?:big |real )?(?:problem|worry|concern|stretch)|fine|ok(?:ay)?|sustainable|manageable|affordable"
    r"|too (?:much|high|low)"
    r"|bad|good|tolerable|justified)\b|\b(?:sustainable|affordable|manageable|tolerable) (?:with|at|if|given)\b"
    r"|\b(?:help|hurt|make (?:any )?sense|matter) (?:us )?(?:with|at|if|when|given)\b"
    r"|\b(?:realistic|attainable|achievable|reachable|credible|within reach)\b"
    r"|(?<!even )\bbe (?:met|reached|earned|achieved)\b"
    r"|\b(?:meet|match|reach|hit|cover|equal|enough for) (?:the |a )?required revenue of\b",
    re.IGNORECASE,
)
# "Does anything close the gap?", "anything that closes it with Nvidia at 60B?": what does?
ANYTHING = Late(
    r"\W*(?:so |and )?(?:(?:do|does|can|could|would|will|might|is there) any(?:thing|one|body)?|is there (?:a|some) way"
    r"|any(?:thing|one|body)?(?! chance)|something that|y a-t-il (?:quelque chose|une? (?:moyen|fa[çc]on))"
    r"|qu(?:oi que ce soit|elque chose) qui)\b",
    re.IGNORECASE,
)


def asks_whether(text: str) -> bool:
    """Whether a text asks yes or no about what it names."""
    if WEIGHS.search(text) and not _EVEN.search(text):
        return False
    if _CHECKS.search(text) or (_CONFIRMS.search(text) and not WONDERS.search(_EST_CE.sub("", text))):
        return True  # "tell me if a 40% margin closes the gap"
    claims = text.rstrip().endswith("?") and (_CLAIMS.search(text) or _CLAUSE_ASKS.search(text))
    if claims and not WONDERS.search(text):
        return True  # "with OpenAI at 60B we'd break even, right?"
    if (
        _REACHED.search(text)
        and _TAGGED.search(text)
        and not (WONDERS.search(text) or POLITE.match(text) or ANYTHING.match(text))
    ):
        return True
    if ANYTHING.match(text) or POLITE.match(text) or (_SHOULD.match(text) and WONDERS.search(text)):
        return False  # "could you run Nvidia at 60B?", "should Nvidia sell 60B, what closes the gap?"
    if any(_YES_OR_NO.match(text, start) for start in beginnings(text, len(text))):
        return True
    return _WHETHER.search(text) is not None and not WONDERS.search(_EST_CE.sub("", text))


def beginnings(text: str, end: int) -> list[int]:
    """Where each sentence before an end begins."""
    return [0, *(each.end() for each in SENTENCE_END.finditer(text, 0, end))]
