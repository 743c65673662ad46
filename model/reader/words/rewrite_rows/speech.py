"""The replacements for how people talk to each other: whom they address, which figure they turn down for another, what they
say in passing, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.lexicon import LEXICON
from model.numerals import NUMERALS
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import REVENUE

_MONTHS = {"half": 6, "demi": 6, "demie": 6, "1/2": 6, "quarter": 3, "quart": 3, "1/4": 3, "third": 4, "tiers": 4}


def _unless_known(found: re.Match[str]) -> str:
    """Nothing for whom a statement is addressed to; a word of the vocabulary stays."""
    word = found[0].split(",")[0].split(" ")[0].strip(" @,.:;!?")
    return found[0] if word in LEXICON.words else ""


def _unless_terms(found: re.Match[str]) -> str:
    """Nothing for whose figure it is; a word of the vocabulary may be what the figure is of."""
    known = any(
        (entry := LEXICON.words.get(word)) and entry.kind in ("name", "thing", "noun") for word in found[0].split()
    )
    return found[0] if known else ""


def _in_months(found: re.Match[str]) -> str:
    """ "a year and six months" as one number of months."""
    years = int(found[1]) if found[1].isdigit() else NUMERALS.get(found[1], 1)
    word = found[3] or found[4]
    months = int(word) if word.isdigit() else _MONTHS.get(word) or NUMERALS[word]
    return f"{years * 12 + months:0{len(found[0]) - len(' mo')}} mo"  # all of its place, which the reply shows


_VALUE = rf"(?:{SUM}|\d[\d.,]* ?%|(?:an?|one|two|three|four|five|\d+) years?|half)"


def _that_follows(found: re.Match[str]) -> str:
    """Nothing for what rises with the GPUs; what only stands behind a comma may be asked for."""
    asked = found[0].startswith(",") and not found[0].rstrip().endswith(("it", "them", "match", "avec"))
    return found[0] if asked else ""


ROWS = (
    # "Nvidia sells 60B over 4 quarters": in a year.
    Rewrite(
        (" quarters", " trimestres"),
        Late(
            r"(?<=[\da-z$]) (?:over|in|across) (?:the (?:last|next|past) )?(?:4|four) quarters(?![a-z])"
            r"|(?<=[\da-z$]) (?:en|sur) (?:4|quatre) trimestres(?![a-z])"
        ),
        "",
    ),
    # "payback of a year and six months", "un an et demi".
    Rewrite(
        ("year", "yr", " an ", "annee", " ans "),
        Late(
            # Not behind "2 to": that end counts years too.
            r"(?<![a-z\d.,])(?<! to )(?<!\d a )(?<!deux a )(?<!un a )(?<!\d-)(?:d')?(an?|one|une?|two|deux|three|trois|\d)"
            r" ?(years?|yrs?|ans?|annees?)"
            r" ?(?:and|n|&|plus|et|\+) ?(?:(?:an? |one |une? )?(half|quarter|third|demie?|quart|tiers|1/2|1/4)"
            r"|(\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix)"
            r" ?(?:months?|mos?|mois))(?![a-z\d])"
        ),
        _in_months,
    ),
    # "Google fait 2 Md$ de mieux".
    Rewrite(("de mieux",), Late(r"(?<= )(?<!faute )de mieux(?! que)(?![a-z])"), "de plus"),
    # "WHAT. MARGIN. BREAKS. EVEN."
    Rewrite((". ",), Late(r"(?<![a-z])(?:[a-z]+\. ){2,}(?=[a-z]+\.)"), lambda found: found[0].replace(".", " ")),
    # "when does this pay off?", "how soon is it paid back?".
    Rewrite(
        ("when ",),
        Late(
            r"(?<![a-z])when (?:does|will|would|do) (?:it|this|that|they|the [a-z]+)(?: all| ever)?"
            r" (?=(?:get )?(?:paid|pay) (?:off|back|for itself)(?![a-z]))"
        ),
        "how long to ",
    ),
    Rewrite(
        ("how soon",), Late(r"(?<![a-z])how soon(?= [a-z ]{2,24}(?:paid?|pays?) (?:off|back|for itself))"), "how long"
    ),
    # "Nvidia's 60B looks toppy to us; we use 52B", "80 Md$ c'est trop, mettons 60": the value that is not taken.
    Rewrite(
        ("looks ", "seems ", "feels ", "sounds ", " too ", " trop", "isn't happening", "fantasy"),
        Late(
            rf"(?<![\w$])(?:at |of )?(?:{SUM}|\d[\d.,]* ?%)( (?:gross )?(?:margin|payback))?,?"
            r" (?:(?:looks?|seems?|feels?|sounds?|is|c'est|parait|semble|isn'?t) )(?:a bit |way |far |much |bien |un"
            r" peu )*"
            r"(?:(?:too |trop )?(?:toppy|rich|generous|high|low|aggressive|optimistic|pessimistic|conservative|light"
            r"|much|little|peu"
            r"|happening|haut|bas|optimiste|genereux|prudent|eleve)|fantasy|trop)(?: (?:to|for) (?:us|me)| imo| a"
            r" mon avis)?"
            r" ?[;,:.]? ?(?:(?:so|and|donc|et) )?(?:we(?:'d)?|i(?:'d)?|let'?s|mettons|prenons|disons|use|make it|put"
            r"|say|take|try|call it|mets|mettez)?"
            r"(?: (?:use|take|go with|prefer|say|assume|put|make it))?(?= (?:about |around )?\$?\d)"
        ),
        r"\1 ",
    ),
    # "round AI revenue up to 80B".
    Rewrite(
        ("round ",),
        Late(r"(?<![a-z])round ([a-z][a-z ]{2,24}?) (?:up|down|off) to(?= \$?\d)"),
        lambda found: f"      {found[1]} ".ljust(len(found[0]) - 3) + " to",
    ),
    # "isn't the margin more like 40%?", "don't clouds take 30%?": what is thought to be so.
    Rewrite(
        ("n't ", "n’t "),
        Late(
            r"^(\W*)(?:(?:is|was|are|were|should|would|does)n'?t (?=(?:the |end[ -]user |cloud |gross |ai )*"
            r"(?:margins?|payback|nvidia|nvda|revenue|capex|energy|power|openai|google|microsoft|msft|meta|apple"
            r"|amazon)\b)"
            r"|don'?t (?=(?:the )?(?:clouds?|cloud providers|hyperscalers|end users|users) (?:take|keep|earn|make)\b))"
        ),
        r"\1",
    ),
    # "@dan Nvidia 60B".
    Rewrite(("@",), Late(r"(?<![\w@])@[a-z][a-z._]{1,20}(?![\w@.])(?= )(?! ?\$?\d)"), _unless_known),
    # What a note begins with: "Decision: …", "AOB: …".
    Rewrite(
        (":",),
        Late(
            r"(?:^|(?<=[.;\n] )|(?<=\n))(?:minutes|decision|actions?(?: items?)?|aob|downgrade|upgrade|agenda|to-?do"
            r"|recap|summary"
            r"|proposal|key (?:risk|point|change)s?|next steps?|conclusion|takeaway|verdict|parameters|inputs|my call"
            r"|draft(?: paragraph)?|decision du comite|compte rendu|resume|en bref|a faire|parametres) ?:(?= )"
        ),
        "",
    ),
    # "Ni Tesla ni X ne gagnent quoi que ce soit".
    Rewrite(
        ("ni ",),
        Late(
            r"(?<![a-z])ni ([a-z]+) ni ([a-z]+) ne (?:gagnent?|vendent?|font|rapportent?)"
            r" (?:quoi que ce soit|rien|un sou|un centime)(?: avec l'ia)?(?![a-z])"
        ),
        r"   \1 et \2 font zero",
    ),
    # "too high by 5B".
    Rewrite(
        ("too high by", "too low by", "stated by"),
        Late(rf"(?<![a-z])(?:(too high|overstated)|(?:too low|understated)) by(?= {SUM}(?![\w%]| ?%))"),
        lambda found: "down by" if found[1] else "up by",
    ),
    # "Nvidia 60B (range: 55-65B)", "Nvidia 60B with an error of 5B".
    Rewrite(
        ("range",),
        Late(
            rf"(?<=[a-z] ){SUM},? ?\(?(?:with |in )?(?:a |its |the )?range(?: of|:| is)? ?(?={SUM} ?(?:-|to|–)"
            rf" ?{SUM}(?:bn|b|billion))"
        ),
        "",
    ),
    Rewrite(
        ("error of", "uncertainty of", "off by"),
        Late(
            r"(?:,? (?:with|and) an? (?:error|uncertainty|margin of error) of|,? (?:could|may|might) be off by)(?="
            rf" (?:{SUM}|\d))"
        ),
        " ±",
    ),
    # "more like 40% than 50%".
    Rewrite(("more like",), Late(rf"(more like {_VALUE}),? than(?: at)? {_VALUE}"), r"\1"),
    # "margins are lower, 35% perhaps", "a longer payback, four years say".
    Rewrite(
        ("lower, ", "higher, ", "longer", "shorter", "lower margin", "higher margin"),
        Late(
            r"(?<![a-z])(?:lower|higher|longer|shorter)((?: (?:payback|margins?))?),"
            r"(?= (?:say |perhaps |maybe |about |around |at )*(?:\d[\d.,]* ?(?:%|years)|(?:two|three|four|five) years))"
        ),
        r"\1",
    ),
    # "AI revenue 90B (survey, n=120)".
    Rewrite(("n =", "n="), Late(r"(?<![a-z])n ?= ?\d+(?![\d.,]*\d)(?! ?[a-z%])"), ""),  # the size of a survey
    Rewrite(
        ("tel quel", "tout pareil", "en l'etat", "inchange"),
        Late(
            r"(?<![a-z])(?:gardez|garde|gardons|laissez|laisse|laissons) tout (?:tel quel|pareil|en l'etat"
            r"|inchange),? (?:sauf|hormis|mais) "
        ),
        "",
    ),
    # "our analyst in Zurich has the margin at 38%": whose figure it is.
    Rewrite(
        (
            "analyst",
            "desk",
            "office",
            "team",
            "friend",
            "client",
            "lead ",
            "intern",
            "broker",
            "bank",
            "consultant",
            "bureau",
            "colleague",
            "collegue",
            "ami ",
        ),
        Late(
            r"(?<![a-z])(?:our|my|the|an?|notre|un|l'un de nos|mon) (?:([a-z-]+) ){0,2}?(?:analyste?|colleague|desk"
            r"|office|team|friend"
            r"|client|lead|intern|broker|bank|consultant|bureau|collegue|ami)s?(?:, banquier)?(?: (?:in|at|from|de|a"
            r"|chez)(?: the| an?| our)? [a-z-]+(?: [a-z-]+)??)?,?(?= (?:has|have"
            r"|puts?|pegs?|sees?|keeps?|wants?|swears?|models?|assumes?|retient|voit|table|demande|prend)(?![a-z]))"
        ),
        _unless_terms,
    ),
    # "half nvidia. now gap?", "half Nvidia's sales".
    Rewrite(
        ("half ",),
        Late(
            rf"^(\W*)half (?=(?:{COMPANY})(?:'s? {REVENUE}| and (?:{COMPANY}))?"
            r"(?: ?[.,;!?]| now| then| pls| plz| please|[^\w%$]*$))"
        ),
        r"\g<1>0.5x ",
    ),
    # "Nvidia 80B plus energy".
    Rewrite(
        ("power", "energy", "buildings", "energie"),
        Late(
            r"(?<=[\d%bmn$])(?:, ?| and | & | ?\+ ?| plus | et | n )(?:the |l')?"
            r"(?:matching )?(?:power|energy|buildings|energie)"
            r"(?: (?:(?:along )?with (?:it|them)|to match|for (?:it|them)|avec|qui va avec))?(?=\W*$)"
        ),
        _that_follows,
    ),
)
