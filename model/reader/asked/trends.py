"""How a result has moved over time: "is the gap growing?", "did coverage improve?", "l'écart se creuse-t-il ?". The model
has dated baselines and no series, so two of them are offered to compare."""

from __future__ import annotations

import re

from model.catalogue import RESULTS, baselines
from model.late import Late
from model.reader.paired.repair import names_of
from model.reading import Problem, quoting

_RESULT = (
    r"(?:(?:the|our|this|that|cahn['’]s|le|la|l['’]|cet?|cette|notre) ?){0,2}"
    r"(?:ai )?(?:gap|hole|shortfall|deficit|coverage|required revenue|[ée]cart|trou|d[ée]ficit|couverture)"
)
_GOING = (
    r"(?:grow|widen|shrink|narrow|clos|ris|fall|increas|decreas|improv|worsen|evolv|chang|mov|trend|expand|deepen|head|go)"
    r"ing(?: (?:up|down|anywhere|where))?"
    r"|(?:getting|becoming) (?:any )?(?:bigger|smaller|wider|narrower|worse|better|larger|deeper)"
    r"|on the (?:rise|up|mend)|any (?:bigger|smaller|better|worse)"
)
_GONE = (
    r"(?:grow|widen|shrink|narrow|rise|fall|increase|decrease|improve|worsen|evolve|change|move|expand"
    r"|grown|grew|shr[au]nk|risen|rose|fallen|fell|moved|widened|narrowed|increased|decreased|improved|worsened"
    r"|evolved|changed|expanded|(?:gone|go) (?:up|down)|(?:got(?:ten)?|get|become) (?:bigger|smaller|wider|worse|better))"
)
_SE_MEUT = (
    r"(?:(?:se )?(?:creuse|r[ée]duit|resserre|comble|referme|d[ée]grade|am[ée]liore|r[ée]sorbe)|augmente|diminue"
    r"|s['’](?:am[ée]liore|[ée]largit|aggrave|accro[îi]t)|grandit|progresse|baisse|monte|[ée]volue|bouge|recule)"
)
_S_EST_MU = (
    r"(?:(?:a|est)[- ]t[- ](?:il|elle) \w+|(?:s['’]est|a|est)(?:[- ]t[- ](?:il|elle))?"
    r" (?:[ée]volu|creus|rédui|augment|diminu|am[ée]lior)\w*)"
)
_WHEN = (
    r"(?:,? (?:yet|now|at all|over time|lately|recently|these days|still|right now|year on year|yoy|at the moment"
    r"|over the years?|(?:or|and|ou) [\w ]{2,24}?|since (?:20\d\d|then|last year|the article)"
    r"|(?:from|between|in) 20\d\d(?: (?:to|and) 20\d\d)?|avec le temps|au fil du temps|ces derniers temps"
    r"|depuis (?:20\d\d|l['’]article)|en ce moment|de 20\d\d [àa] 20\d\d)){0,3}"
)
_TREND = Late(
    r"\W*(?:(?!(?:if|when|with|once|unless|suppos|say|si|quand|avec)\b)[^\d,.;:?!]{2,40}[,!] )?"
    r"(?P<asked>(?:(?:so|and|but|hey|ok|btw|et|alors|bon|mais|sinon),? ){0,2}(?:do you (?:know|think) (?:if|whether) )?(?:"
    rf"(?:is|are|isn['’]?t) {_RESULT} (?:still |actually |really |even |just )?(?:{_GOING})"
    rf"|(?:has|have|did|had) {_RESULT} (?:actually |really |even |ever )?{_GONE}"
    rf"|{_RESULT} (?:is |has been )(?:still |actually |really )?(?:{_GOING})(?= ?\?| or )"
    rf"|how (?:fast |quickly |much )?(?:is|has|did) {_RESULT} (?:been )?(?:{_GOING}|{_GONE})"
    rf"|(?:where|which way) is {_RESULT} (?:{_GOING})"
    rf"|{_RESULT} (?:trend|trajectory|history|over time|evolution)"
    rf"|(?:show (?:me )?)?(?:the )?(?:trend|trajectory|history|evolution|path) (?:of|in|for) {_RESULT}"
    r"|(?:l['’])?(?:[ée]volution|tendance|historique|trajectoire) (?:de |du |d['’])?(?:la |l['’])?"
    rf"{_RESULT}"
    rf"|(?:est-ce que )?{_RESULT} (?:{_SE_MEUT}(?:[- ]t[- ]?(?:il|elle))?|{_S_EST_MU})(?= ?\?| ou | depuis )"
    rf"|comment (?:a )?(?:[ée]volu[ée]|bouge) {_RESULT}"
    rf"|comment {_RESULT} (?:[ée]volue|a[- ]t[- ](?:il|elle) [ée]volu[ée]e?)"
    rf"){_WHEN}\W*)",
    re.IGNORECASE,
)


def trend(variables: set[str], text: str, lang: str) -> Problem | None:
    """The problem of a text that names these variables and asks how a result has moved, with the first two baselines that
    have all figures to compare."""
    found = _TREND.fullmatch(text) if len(variables) < 2 and variables <= RESULTS else None
    if found is None:
        return None
    (name,) = names_of(variables or {"gap"}, lang)
    whole = [baseline.id for baseline in baselines().values() if not baseline.lacks]
    return quoting("trend", *found.span("asked"), text, (f"{name} {' vs '.join(whole[:2])}",))
