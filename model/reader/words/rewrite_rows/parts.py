"""The replacements for parts of a gap or of what is required, in other words, and for what only leads to a value, before
the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.numerals import NUMERALS
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import FACILITY

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}

_CHIPS = r"(?:the )?(?:gpus?|chips?|hardware|silicon|processors|accelerators|nvidia)"

_FACILITY = rf"(?:{FACILITY}|utilities)"

_FACILITIES = rf"(?:the )?{_FACILITY}(?:(?:,| and|,? plus| &) (?:the )?{_FACILITY})*"

_BOTH = rf"{_CHIPS} (?:and|plus|\+|&|with) {_FACILITIES}"

_SPENDERS = r"(?:companies|firms|hyperscalers|we|they|people|the industry|the clouds?|clouds?|everyone|somebody|one)"

_BUILDS = r"(?:the )?(?:data[- ]?cent(?:er|re)s|data[- ]?cent(?:er|re) capacity)"

_WHEN = r"(?= (?:if|at|with|when|for|on) )"

ROWS = (
    # "50B of the gap is closed".
    Rewrite(
        (" of the gap ", " of the hole ", " of the shortfall "),
        Late(
            rf"(?<![\w.,])({SUM}|\d[\d.,]* ?%|half|a third|a quarter) of the (gap|hole|shortfall) (?:is|are|was"
            r"|were|gets?|has been"
            r"|have been) (?:already |now )?(?:closed|filled|covered|plugged)(?! by )(?![a-z])"
        ),
        r"\1 off the \2",
    ),
    # "AI revenue is 90B less than what's needed", "AI revenue 100B below required"; in French "AI revenue 100B below
    # required".
    Rewrite(
        (" less than ", " below ", " under ", " short of ", " shy of "),
        Late(
            rf"(?<![a-z])(?:the )?(?:ai )?revenues? (?:(?:is|are|was|sits?|stands?|falls?|fell|comes?|at|of) )?({SUM})"
            r" (?:less than|below|under|short of|shy of) (?:the |what(?:'s| is| it)? )?(?:required|needed|needs to be"
            r"|has to be|must be|break[- ]?even)(?: revenue)?(?![a-z])"
        ),
        r"gap \1",
    ),
    # "Out of 200B required, …": of them.
    Rewrite(
        ("out of ",), Late(r"(^\W*|[.;!?] )out of (?=\$?\d|(?:an? |all )?(?:total|ai|required|overall) )"), r"\1with "
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
    # "the end user wants a 55% margin": theirs is what "end users need a 60% gross margin" means.
    Rewrite(
        ("users ", "user "),
        Late(
            r"(?<![a-z])(?<!gpu )(?:the )?(?:end[- ]?)?users? (?:gets?|wants?|needs?)"
            r" (?:an? )?(?=\d[\d.,]* ?(?:%|percent)(?: gross)? margin)"
        ),
        "",
    ),
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
    # "For the third time: …".
    Rewrite(
        (" time",),
        Late(r"(?<![a-z])for the (?:second|third|fourth|nth|last|umpteenth|hundredth) time(?: today| now)?(?=[:,])"),
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
    # "What's the sum of hardware and facility spend …?", "add up GPUs and facilities".
    Rewrite(
        (" and ", " plus ", " & ", " + "),
        Late(
            r"(?<![a-z])(?:(?:what(?:'s| is) )?(?:the )?(?:sum|total|combined (?:costs?|spend|bill)"
            r"|combination) (?:of|for)"
            rf" {_BOTH}(?: (?:spend(?:ing)?|costs?|bills?))?"
            rf"|(?:add(?:ing)? up|sum(?: up)?|total up|combine) {_BOTH}(?: (?:spend(?:ing)?|costs?|bills?))?"
            rf"|{_CHIPS} plus {_FACILITIES}(?: (?:spend(?:ing)?|costs?))?{_WHEN}"
            rf"|(?:gpus?|chips?) (?:plus|and) {_FACILITY} (?:spend(?:ing)?|costs?)(?= (?:at|if|with)|\W*$))(?![a-z])"
        ),
        "what tco",
    ),
    # "How much needs to be spent on data centers if …?", "what budget is needed for data centers?"
    Rewrite(
        (" data cent", " datacent", " data-cent"),
        Late(
            rf"(?<![a-z])(?:what(?:'s| is) spent on {_BUILDS}"
            r"|how much (?:money )?(?:needs? to be|must be|has to be|should be|will be|would be|is"
            r"|gets) (?:spent on"
            rf"|invested in|put into) {_BUILDS}|how much money (?:must|has to|needs to|will|should) go into {_BUILDS}"
            rf"|(?:what|how much)(?: money)? (?:would|do|must|will|should|does) {_SPENDERS} (?:(?:need"
            r"|have) to )?(?:spend on"
            rf"|invest in|put into) {_BUILDS}"
            rf"|what (?:budget|outlay|investment|spending) is (?:needed|required) for {_BUILDS})(?![a-z])"
        ),
        "what is the tco",
    ),
)
