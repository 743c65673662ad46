"""Wordings of comparisons, views and lists that leave open which amount counts for what."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.row_words import LIKE_FOR_LIKE, RESULT
from model.wording import Wording

_MORE = (
    r"(?:smaller|larger|bigger|wider|narrower|lower|higher|better|worse|smallest|largest|biggest|widest|lowest|highest|best"
    r"|worst)"
)
_COUNTED = (
    "bananas", "pencils", "rocks", "balls", "books", "magazines", "newspapers", "websites", "pens", "sticks", "bots",
    "memes", "algorithms", "datasets", "emojis", "tweets", "spreadsheets", "podcasts", "papers", "blogs", "gifs", "racks",
    "keys", "pins",
)  # fmt: skip
_PERSON = (
    r"(?:boss(?:es)?|c[efti]os?|chair(?:man|men|woman|person)|(?:co-?)?founders?|directors?|exec(?:utive)?s?"
    r"|managers?|brothers?"
    r"|sisters?|cousins?|uncles?|aunts?|fathers?|mothers?|dad|mu?m|mom|wi(?:fe|ves)|husbands?|friends?|budd(?:y"
    r"|ies)|pals?|mates?"
    r"|bankers?|brokers?|accountants?|auditors?|advis[eo]rs?|consultants?|economists?|analysts?|strategists?"
    r"|lawyers?|coach(?:es)?"
    r"|teachers?|students?|interns?|trainees?|fans?|followers?|critics?|haters?|believers?|spokes\w+|presidents?"
    r"|chief|insiders?"
    r"|officers?|gurus?|roommates?|neighbou?rs?|sister (?:company|firm)|side hustle|chipmaker)"
)
_PERSONNE = (
    r"(?:patronn?e?s?|pdg|dg|dirigeante?s?|(?:co-?)?fondat(?:eur|rice)s?|pr[ée]sidente?s?|directeurs?|directrices?|cadres?"
    r"|fr[èe]res?|s(?:œ|oe)urs?|cousine?s?|p[èe]re|m[èe]re|amie?s?|femmes?|maris?|banquiers?|avocate?s?"
    r"|conseill[eè]re?s?|analystes?"
    r"|[ée]conomistes?|stagiaires?|fans?)"
)

WORDINGS_OF_TURNS = (
    # "Which gives a gap of 100B: Nvidia 40B or AI revenue 110B?", "Which gives the smallest gap: A, B or C?", "… given 40%
    # margins: …"
    Wording(
        ("which ",),
        Late(
            rf"\bwhich\b[^?]{{0,24}}\b(?:an? )?{RESULT} of \$?\d[^?]{{0,80}}\bor\b"
            rf"|\bwhich\b[^?]{{0,24}}\bbreak[- ]?even\b[^?]{{0,80}}\d[^?]{{0,80}}\bor\b"
            rf"|\bwhich\b[^?]{{0,24}}\b{_MORE} {RESULT}\b[^?]{{0,80}}\d[^?,]{{0,60}}(?:,[^?]{{0,80}}\d[^?]{{0,80}}"
            rf"| or [^?]{{0,80}}\d[^?]{{0,80}}),? or [^?]{{0,80}}\d"
            rf"|\bwhich\b[^?]{{0,24}}\b{_MORE} {RESULT},? (?:given|with|at|if|for"
            rf"|on) [^?:]{{0,60}}\d[^?:]{{0,60}}[:,][^?]{{0,80}}\d[^?]{{0,80}} or ",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Is Nvidia at 60B worse than a 60% margin?"
    Wording(
        ("worse than ", "better than ", "worse off than ", "better off than ", "pire qu", "mieux qu"),
        Late(
            r"\d[^?.;]{0,80}\b(?:better|worse)(?: off)? than\b[^?.;]{0,80}\d|\d[^?.;]{0,80}\b(?:pire"
            r"|mieux) qu[e'’][^?.;]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(LIKE_FOR_LIKE, re.IGNORECASE),
    ),
    # "Is the gap smaller with Nvidia at 30B than it was in 2024?"
    Wording(
        (" than ",),
        Late(r"\bthan (?:it (?:was|is) )?(?:in |as of )20\d\d\b", re.IGNORECASE),
        "refused_side",
    ),
    # "how far short of the required 240B are we?", "how far below required revenue is Google?"
    Wording(
        ("how far ", "how much "),
        Late(
            r"\bhow (?:far|much) (?:short of|below|under|beneath) (?:the )?(?:required|needed"
            r"|requirement of) (?:\$?\d|payback|margin|coverage|ratio)"
            rf"|\bhow (?:far|much) (?:short of|below|under) (?:the )?(?:required|needed)(?: revenues?)? (?:is|does"
            rf"|are) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "The board says no to a 40% margin", "My boss argues against 60B for Nvidia".
    Wording(
        ("no to ", "against ", "issue with ", "goodbye to ", "nothing of ", "sees through", "saw through"),
        Late(
            r"\b(?:says?|said|saying) (?:no|goodbye) to\b|\bsa(?:ys?|id) nothing of\b|\b(?:argues?|argued|votes?"
            r"|voted|advises?|warns?) against\b|\btakes? issue with\b"
            r"|\bs(?:ees?|aw) through\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "60B is too much for Nvidia", "Nvidia at 60B is too much": no other value is given.
    Wording(
        ("too much", "too high", "too low", "too little", "too rich", "a lot for", "a stretch", "trop "),
        Late(
            rf"{SUM}[^.;,\d]{{0,24}}\b(?:is|are|seems?|looks?|sounds?|feels?) (?:way |far |a bit |a little |much "
            rf"|simply )?(?:too (?:much|high|low|little|rich|big|small)|a lot for|a stretch)"
            r"\b[^\d]{0,60}\Z|\d[^.;,\d]{0,16}\b(?:est|semble|para[îi]t) (?:bien |beaucoup )?trop\b[^\d]{0,60}\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia 60B, margin 40%, one at a time".
    Wording(
        ("at a time",),
        Late(r"\A(?=.{0,200}\d.{0,80}\d).{0,300}\bone (?:\w+ )?at a time\b", re.IGNORECASE | re.DOTALL),
        "refused_side",
        unless=Late(r"\b(?:close|what would|what would it take|which inputs?)\b", re.IGNORECASE),
    ),
    # "Margin 40% in both scenarios, Nvidia 60B vs Google 20B".
    Wording(
        ("in both cases", "in both scenarios", "either way"),
        Late(
            rf"\b(?:in both (?:cases|scenarios)|either way)\b[^?]{{0,80}}(?:{SUM}|\d ?%)[^?]{{0,80}} (?:vs\.?|versus"
            rf"|or) [a-z ]*(?:{COMPANY}|margins?|ai revenue|payback)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 60B less returns".
    Wording(
        (" less ", " moins "),
        Late(
            rf"{SUM} less (?!than|in|of|for|at|from|on|by|and|or|revenue|sales|ai\b|a\b|per|if|when|with|to|energy"
            rf"|power|nvidia|gpu|margin|\$?\d)[a-z]{{3,}}\b(?! than)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia almost doubles its sales".
    Wording(
        ("almost ", "nearly ", "presque ", "quasiment "),
        Late(
            r"\b(?:almost|nearly|presque|quasiment) (?:doubl|tripl|quadrupl|halv|quintupl)\w*|\b(?:doubl"
            r"|tripl)\w+ (?:presque|quasiment)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Two years on, Nvidia 60B": not the payback.
    Wording(
        (
            " years on",
            " years later",
            " years hence",
            " years from now",
            " months on",
            " months later",
            "reste ",
            " ans plus tard",
            " mois plus tard",
        ),
        Late(
            r"\A\W*(?:\w+|\d+) (?:years?|months?|weeks?) (?:on|later|hence|from now)\b|\bil reste (?:\w+"
            r"|\d+) (?:ans?|mois|semaines?)\b|\b(?:\w+|\d+) (?:ans|mois) plus tard\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "GPUs cost twice what energy costs": the ratio the other way round.
    Wording(
        ("what energy cost", "what power cost", "what facilities cost", "what the energy", "what the power"),
        Late(
            r"\b(?:gpus?|chips|silicon)\b[^.;,?]{0,16}\b(?:twice|double|half|times|x) what (?:the )?(?:energy|power"
            r"|facilities)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "ai_revenue.__init__ at 5B": of a name with a dot, what follows is a company, or nothing known.
    Wording(
        ("_revenue.", "_margin.", "_ratio.", "_cost.", "_years.", "_spend."),
        Late(
            rf"\b[a-z]+_(?:revenue|margin|ratio|cost|years|spend)\.(?!(?:{COMPANY}|other|total|value"
            r"|usd)\b)(?-i:[a-z_])\w*",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B bananas": a count of what the model does not count.
    Wording(
        _COUNTED,
        Late(rf"{SUM} (?:of )?(?:{'|'.join(_COUNTED)})\b", re.IGNORECASE),
        "units",
    ),
    # "use the same Nvidia number Morgan Stanley has", "same Nvidia figure as Goldman": a figure that is not said.
    Wording(
        ("same ",),
        Late(
            r"\bsame (?:[\w'’-]+ ){1,3}?(?:that |which )?(?!the |we |i |you |it |he |cahn|sequoia|baseline|article"
            r"|before|now|already)"
            r"(?:[\w'’.&-]+ ){1,3}(?:has|have|uses?|used|assumes?|models?|published|gives?|gave|quotes?)\b(?! \$?\d)"
            r"|\bsame (?:[\w'’-]+ ){0,3}?(?:number|figure|estimate|assumption|value|forecast)s? (?:as"
            r"|than) (?!(?:in |on |at |for )?(?:the |our |your )?"
            r"(?:baseline|base|article|before|now|today|current|cahn|sequoia|original|reference|default))",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "OpenAI's cofounder makes 5B", "le patron d'OpenAI gagne 5 Md$": a person's money, not the firm's.
    Wording(
        (
            " make",
            " made",
            " earn",
            " sell",
            " sold",
            " gets ",
            " has ",
            " is paid",
            " brings in",
            " gagne",
            " vend",
            " touche",
            " fait",
        ),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:[a-z]+ )?{_PERSON} (?:only |now |also |just )?(?:makes?|made|earns?|earned"
            rf"|sells?|sold|gets|is"
            rf" paid|brings? in) (?:about |around |over )?\$?\d"
            rf"|\b{_PERSONNE} d(?:e |['’]){COMPANY} (?:gagne|vend|touche|fait|rapporte|poss[èe]de)(?:nt)? \d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B /s", "Nvidia 60B, or not": not meant.
    Wording(
        ("/s", "or not"), Late(rf"\d.*\s/s(?=\s*\Z)|{SUM},? or not\W*\Z", re.IGNORECASE | re.DOTALL), "refused_negation"
    ),
    # "Nvidia 60B of what, exactly?"
    Wording((" of what", "de quoi"), Late(rf"{SUM} (?:of what|de quoi)\b", re.IGNORECASE), "refused_outside"),
    # "msft dropping 80b on capex": what it spends.
    Wording(
        ("ing ",),
        Late(
            rf"\b{COMPANY}(?: is| are|['’]s)? (?:dropping|spending|blowing|splashing|pouring|sinking|throwing"
            rf"|plowing) {SUM} (?:on|into|in)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what margin do you want?"
    Wording(
        ("do you ", "would you "),
        Late(r"\bwhat (?:\w+ )?(?:do|would) you (?:want|like|prefer|think|suggest|recommend)\b", re.IGNORECASE),
        "refused_outside",
    ),
)
