"""The replacements for whom a margin is like ("cloud margin 35%, which is roughly what AWS reports", "marge de 70 %, comme
Microsoft"), before the words of a text are read: the value is the one that stands there, whoever has the same. Nvidia's own
margin is another."""

from __future__ import annotations

from model.company_words import FIRM
from model.late import Late
from model.rewrite import Rewrite

_PERCENT = r"\d[\d.,]* ?(?:%|percent|per cent|pct|pour cent)"
_MARGIN = (
    rf"(?P<margin>margins?(?: [a-z]+){{0,4}}?[ :=]*{_PERCENT}"
    rf"|marges?(?: [a-z'-]+){{0,4}}? ?:? ?{_PERCENT}(?: de marge brute)?"
)
_MARGIN += rf"|{_PERCENT} (?:(?:de |gross |cloud |end[- ]user )*)marg(?:e|in)s?(?: brute)?)"
_ROUGHLY = (
    r"(?:just |a touch |a bit |slightly |a little |well |not far |much |exactly |roughly |about |more or less "
    r"|pretty much |broadly |very |quite |soit |a peu pres )*"
)
_LIKE = (
    r"(?:like|as (?:at|with|for)|in line with|consistent with|similar to|close to|near|on (?:a )?par with"
    r"|comparable (?:to|with)"
    r"|the same as|same as|as in|as|given|at the level of|what|where|au niveau de"
    r"|matching|mirroring|comme(?: chez)?|proche de|similaire a|semblable a|a l'image de"
    r"|autant que|ce que|conforme a)"
)
_DOES = (
    r"(?:reports?|posts?|sits?|is|has|gets?|earns?|runs?|makes?|shows?|says?|claims?|lands?|does|at|today|now|already"
    r"|segment|segments|reporting|filings?|own|useful life|schedule|too|there|that|as well|also|publie|annonce"
    r"|affiche|fait|degage)"
)

# Whom a margin is like besides: "in line with mature SaaS".
_KIND = (
    r"(?:(?:a |an )?(?:mature|typical|big|large|public|listed|other|most|best-in-class|top-tier|good|traditional"
    r"|enterprise|pure|legacy"
    r"|classic|older|average) )*(?:saas|software|peers|vendors|incumbents|hyperscale|software (?:peers|companies"
    r"|names|firms|vendors)"
    r"|saas (?:peers|companies|names|firms|vendors)|the (?:sector|industry|peer group))"
)

# Further from a firm's own only behind a comma: "margin 30% above Microsoft" may be a difference.
_NEAR = (
    r"(?:,| ?\(| [-–—]+) ?(?:which is )?(?:just |a touch |a bit |slightly |a little )*(?:below|under|above"
    r"|short of|ahead of)"
)

REWRITES_OF_LIKENESS = (
    Rewrite(
        (
            "like", " as ", "line with", "consistent", "similar", "close to", " near ", "par with", "comparable", "same as",
            " what ", " where ", "matching", "mirroring", "comme", "proche", "semblable", "l'image", "autant", "ce que",
            "conforme", " below ", " under ", " above ", "short of", "ahead of", "level of", "given", "niveau d",
        ),
        Late(
            rf"(?<![a-z]){_MARGIN}(?: (?:is|seems|looks) (?:fair|right|reasonable|fine|plausible))?(?:,?(?: ?\("
            rf"| [-–—]+)? ?(?:(?:which|that)(?:'s| is)|c'est|soit|it's)? ?{_ROUGHLY}{_LIKE}|{_NEAR})"
            rf" (?:what |where |that of |those of |celles? (?:de |d')"
            rf"|the one at )?(?:the )?(?:{FIRM}(?:'s)?(?: (?:cloud|azure))?|{_KIND})"
            rf"(?: {_DOES})*\)?(?=\W*$|[,;?)]| [-–—] |\.(?: |$))"
        ),
        r"\g<margin>",
    ),
)  # fmt: skip
