"""The replacements for everyday words around a value or a question ("tesla cranks out 7B", "does a 2-year payback help or
hurt?", "solve 4 margin"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ENDS, RESULT, SIZED

_INPUT = r"(?:(?:cloud |end[- ]user |gross )?margins?|payback|coverage|facility ratio)"
_WAYS = r"(?:widen|narrow|rise|fall|grow|shrink|improve|worsen|go up|go down|increase|decrease)"
_PARTS = {"1/2": "0.5", "1/4": ".25", "3/4": ".75"}

REWRITES_OF_CHATTER = (
    # "Lmk gap pls", "tbh is nvda 60b?": around what is said.
    Rewrite(
        ("lmk", "tbh", "ngl", "fwiw", "imho"),
        Late(rf"\A(\W*)(?:(?:lmk|tbh|ngl|fwiw|imho)[,:]? )+(?=(?:the |our |is |{RESULT}|dc |data ?cent|capex|total ))"),
        r"\1",
    ),
    Rewrite(
        ("lmk", "tbh"),
        Late(r"(?<=[\da-z%?!])[,.]? (?:(?:lmk|tbh)\W*)+\Z"),
        "",
    ),
    # "Tesla cranks out 7B", "Nvidia turns over 75B", "OpenAI blows up to 15B".
    Rewrite(
        (" cranks out ", " churns out ", " pumps out ", " blows up to ", " rakes in "),
        Late(
            rf"(?<![a-z])(?<!'s )({COMPANY}) (?:(?:cranks|churns|pumps) out|rakes in"
            rf"|blows up to) (?={SUM}(?:\W|$))"
        ),
        r"\1 makes ",
    ),
    Rewrite(
        (" turns over ", " turned over "), Late(rf"(?<![a-z])(?<!aws )turn(?:s|ed) over (?={SUM}(?:\W|$))"), "makes "
    ),
    # "The margin settles near 60%", "lands near 40B".
    Rewrite(
        (" near ",),
        Late(rf"(?<![a-z])(?:settles?|lands?|ends? up|sits?|hovers?|stays?|comes? in) near (?={SIZED}(?:\W|$))"),
        "at ",
    ),
    # "GPU sales drop off by 15%", "AI revenue climbs 40% across the board".
    Rewrite((" off by ",), Late(r"(?<![a-z])(drops?|falls?|tails?|slides?) off by (?=\d)"), r"\1 by "),
    Rewrite((" across the board",), Late(rf"(?<=[\d%]) across the board{ENDS}"), ""),
    # "Push payback out to three years", "the margin is overstated by 10 points".
    Rewrite(("push ",), Late(r"(?<![a-z])push (?:the |our )?payback out to (?=[a-z\d])"), "payback "),
    Rewrite(
        (" overstated by ", " understated by ", " surestime", " sous-estime"),
        Late(
            r"(?<![a-z])(?:is |are |est |sont )?(?:(?P<over>overstated|surestimee?s?)|understated"
            r"|sous[- ]estimee?s?) (?P<by>by|de) (?=\d)"
        ),
        lambda found: (
            ("down by " if found["over"] else "up by ")
            if found["by"] == "by"
            else ("baisse de " if found["over"] else "hausse de ")
        ),
    ),
    # "AI revenue of 1/4 trillion", "65ish bn".
    Rewrite(
        ("1/4 ", "1/2 ", "3/4 "),
        Late(r"(?<![\d./])(?<!\d )(1/2|1/4|3/4) (?=(?:trillion|billion|million|tn|bn)(?![a-z]))"),
        lambda found: f"{_PARTS[found[1]]} ",
    ),
    Rewrite(
        ("ish b", "ish m", "ish t"),
        Late(r"(?<![\d.])(\d[\d.]*)ish (bn?|bil|billion|million|mn?|trillion|tn?)(?![a-z])"),
        r"\1\2",
    ),
    Rewrite(("a point off ",), Late(r"(?<![a-z])a point (?=off (?:the )?(?:margin|coverage))"), "1 point "),
    # "Change nothing but the margin, 42%", "Known: Nvidia 65B, gap 80B. Unknown: AI revenue".
    Rewrite(
        ("unknown:", "unknown :"),
        Late(r"(?<![a-z])(?:known ?: ?([^?]{0,80}?\d[^?]{0,40}?)[.;] ?)unknown ?: ?"),
        r"\1. what ",
    ),
    # "Granting OpenAI 9B", "customers pay Nvidia 75B", "l'industrie achète pour 75 Md$ de GPU", "GPU shipments worth 75B".
    Rewrite(("granting ",), Late(rf"(?<![a-z])granting (?={COMPANY} {SUM})"), "with "),
    Rewrite(
        (" pay nv",), Late(rf"(?<![a-z])(?:customers|clients|buyers|hyperscalers) pay (?=(?:nvidia|nvda) {SUM})"), ""
    ),
    Rewrite(
        (" achete ", " achetent "),
        Late(
            r"(?<![a-z])(?:l'industrie|on|le secteur|le marche|les clients|les clouds) ache(?:te"
            rf"|tent) (?:pour )?(?={SUM}\$? de (?:gpu|puces))"
        ),
        "",
    ),
    Rewrite(
        (" worth ",), Late(rf"(?<![a-z])(?:gpu|chip) (?:shipments|deliveries|orders) worth (?={SUM})"), "gpu sales "
    ),
    # "… where does that leave the hole?", "how much revenue are we short if …?"
    Rewrite(
        (" leave the ",),
        Late(r"(?<![a-z])where does (?:that|this|it) leave the (gap|hole|coverage|shortfall)"),
        r"what \1",
    ),
    Rewrite(
        (" are we short", " are we missing"),
        Late(r"(?<![a-z])how much (?:ai )?revenue are we (?:short|missing)(?= (?:if|with|at|when)|\W*$)"),
        "what gap",
    ),
    # "Does coverage rise or fall with a 30% cloud margin?", "will the gap widen or narrow at Nvidia 70B?"
    Rewrite(
        (" or ",),
        Late(
            r"(?<![a-z])(?:does|do|will|would|did) (?:the )?(gap|hole|coverage"
            rf"|required revenue) {_WAYS} or {_WAYS} (?=(?:at|with|if|for|when) )"
        ),
        r"what \1 ",
    ),
    Rewrite(
        ("better or worse", "worse or better"),
        Late(rf"^(\W*)is (?:an? )?({SIZED} {_INPUT}) (?:better or worse|worse or better) for (?:the )?(gap|coverage)"),
        r"\1\2, what \3",
    ),
    Rewrite(
        ("help or hurt", "hurt or help"),
        Late(r"^(\W*)does (?:an? )?([^?]{3,40}) (?:help or hurt|hurt or help)(?: us)?(?=\W*$)"),
        r"\1\2",
    ),
    # "Demand-backed share?", "AI revenue divided by required revenue", "percent of the need that's covered".
    Rewrite(
        ("backed share", "divided by required", "ratio of ai revenue", "of the need"),
        Late(
            r"(?<![a-z])(?:demand[- ]backed share|ai revenue divided by (?:the )?required revenue"
            r"|ratio of ai revenue to (?:the )?(?:need|required revenue|requirement)"
            r"|percent(?:age)? of the need (?:that's |that is )?covered)"
        ),
        "coverage",
    ),
    # "What's the speculative chunk?", "size of the demand-backed piece".
    Rewrite(
        (" chunk", " piece", " slice"),
        Late(r"(?<![a-z])(?:size of )?the (speculative|demand[- ]backed) (?:chunk|piece|slice)(?![a-z])"),
        r"the \1 part",
    ),
    Rewrite(
        ("improvement in ", "movement in ", "variation de "),
        Late(
            r"(?<![a-z])(?:improvement|movement) in the (?=gap|coverage)|(?<![a-z])variation de (?=la couverture|l'ecart)"
        ),
        "",
    ),
    Rewrite(
        ("remind me ",),
        Late(r"^(\W*)remind me (?:of|what) (?=the (?:facility ratio|margin|payback|gap|baseline))"),
        r"\1what is ",
    ),
    # "Revenus manquants avec Nvidia à 70 Md$ ?", "quel revenu pour couvrir 250 Md$ de data centers ?"
    Rewrite(("revenus manquants", "revenu manquant"), Late(r"(?<![a-z])revenus? manquants?(?![a-z])"), "ecart"),
    # "Required revenue at double Nvidia?", "Nvidia 60B and facilities half of it".
    Rewrite(
        (" at double ", " at half ", " at triple "),
        Late(rf"(?<=gap|age|nue|ole) at (?:(double)|(triple)|half) ({COMPANY}){ENDS}"),
        lambda found: f", {found[3]} {'x2' if found[1] else 'x3' if found[2] else 'x0.5'}",
    ),
    Rewrite(
        ("facilities half of ", "energy half of ", "power half of "),
        Late(rf"(?<=[a-z\d])((?:,|,? and|,? with) )(?:facilities|energy|power) (?:at )?half of (?:it|that){ENDS}"),
        r"\1facility ratio 0.5",
    ),
    # "Nvidia 60B vs today: gap?"
    Rewrite(
        ("today:", "now:", "baseline:", "today :", "baseline :"),
        Late(
            r"(?<=vs )(?:the )?(?:today|now|baseline) ?: (?=(?:what |the )*(?:gap|coverage|hole|required revenue)\W*$)"
        ),
        "today, ",
    ),
    # "Pretend Google does 25B".
    Rewrite(
        ("pretend ",),
        Late(
            rf"(?<![a-z])(?:let's |let us )?pretend(?: that)? (?=(?:the )?(?:{COMPANY}|{_INPUT}|ai revenue"
            r"|gpu sales)(?![a-z]))"
        ),
        "say ",
    ),
    # "gm! Nvidia at 49bn", "gm all, …": a greeting, where it stands alone; else a gross margin.
    Rewrite(
        ("gm",),
        Late(
            r"^(\W*)gm(?:(?: (?:all|team|folks|everyone|everybody|y'all|guys|chat|fam|friends))[!,.:]*|!) (?=[^\d\s$])"
        ),
        r"\1",
    ),
    # "sent from phone sorry: …", "sent from my iPhone".
    Rewrite(
        ("sent from ",),
        Late(
            r"(?:(?<=^)|(?<=[.;,(!\n] )|(?<=[.;,(!\n]))\(?sent from (?:my |a |the )?(?:phone|mobile|iphone|android"
            r"|ipad|train"
            r"|cab)(?:,? (?:so )?sorry)?(?: (?:for|about) (?:the |any )?(?:typos?|brevity))?\)?[:,.;!]*(?= |$)"
        ),
        "",
    ),
    # "amazon 5b from ai too".
    Rewrite(
        (" from ai ",),
        Late(r"(?<=[\dbmnt]) from ai (?=(?:too|as well|also)(?:\W*$|[,;]))"),
        " ",
    ),
    # "openai 4b *5b": a star corrects what was typed before.
    Rewrite(
        (" *",),
        Late(r"(?<![*\w.,$])\$?\d[\d.]* ?[bmt]?n? \*(?=\$?\d[\d.]* ?[bmt]n?\W*$)(?!.*\*.*\*)"),
        "",
    ),
    # "the kit pays back over three years".
    Rewrite(
        (" kit ",),
        Late(r"(?<![a-z])(?:the|our) kit (?=(?:is )?(?:pa(?:ys|id) (?:back|off)|lasts|depreciate))"),
        "gpus ",
    ),
    # "AI gross margins near 48%".
    Rewrite(
        (" near ",),
        Late(
            rf"(?<![a-z])((?:gross )?margins?|gm|revenues?|sales|capex|costs?|coverage|gap|ratio|gpus?|spend(?:ing)?"
            rf"|{COMPANY})"
            rf" near (?={SIZED}(?:\W|$))"
        ),
        r"\1 at ",
    ),
    # "Mistral comes in with half a billion dollars of revenue".
    Rewrite(
        (" comes in with ", " come in with "),
        Late(rf"(?<![a-z])comes? in with (?={SUM}|(?:half )?an? [bmt]illion)"),
        "makes ",
    ),
    # "Given 150B from AI and a margin of 40%".
    Rewrite(
        (" from ai", " in ai"),
        Late(
            rf"(?<![a-z])((?:given|with|at|assuming|on|suppose) {SUM}(?: dollars?)?) (?:from|in) ai(?=,| and | with |\W*$)"
        ),
        r"\1 ai rev",
    ),
    Rewrite(("ps:", "ps :", "p.s."), Late(r"^(\W*)p\.?s\.? ?:? (?=[a-z])"), r"\1"),  # "PS: OpenAI 4B"
    # "Let us be generous on time. Payback is seven years.", "scrap the old assumptions, …".
    Rewrite(
        (
            "be generous",
            "be conservative",
            "be optimistic",
            "be pessimistic",
            "be realistic",
            "be bold",
            "be cautious",
            "be kind",
            "be careful",
        ),
        Late(
            r"(?<![a-z])let(?:'s| us| me) be (?:generous|conservative|optimistic|pessimistic|realistic|bold|cautious|kind"
            r"|careful|bearish|bullish)"
            r"(?: (?:on|about) [a-z]+| here| today| for once)?[.:,;!](?= )"
        ),
        "",
    ),
    Rewrite(
        ("assumptions", "numbers", "figures", "inputs"),
        Late(
            r"\A\W*(?:scrap|bin|ditch|discard) (?:the |my |our |all )*(?:old|previous|earlier|prior) (?:assumptions"
            r"|numbers|figures|inputs)[.,;:](?= )"
        ),
        "",
    ),
    # "The students proposed a margin of 33%."
    Rewrite(
        (" proposed ", " suggested ", " propose ", " suggest "),
        Late(
            r"(?<![a-z])(?:the|my|our|two|three|some) [a-z]+s? (?:proposed?|suggest(?:ed)?) (?=an? (?:end-user |cloud "
            r"|gross )?(?:margin|payback|ratio) of \d)"
        ),
        "",
    ),
    # "We have raised our estimate for Tencent. It now makes 6.5B."
    Rewrite(
        (" estimate ", " estimates ", " forecast ", " number "),
        Late(
            r"(?<![a-z])(?:we|i|they)(?: have|'ve)? (?:raised|cut|lowered|changed|updated|revised|lifted|trimmed) (?:our"
            r"|my|the|their) (?:estimates?|forecasts?|numbers?|view) "
            rf"(?:for|on|of) ({COMPANY})\. (?:it|they) (?:now )?(?=(?:makes?|sells?|earns?) {SUM})"
        ),
        r"\1 ",
    ),
    # "margin up a couple pts to 52%"
    Rewrite(
        ("couple", "a few "),
        Late(r"(?<= )(?:up|down) a (?:couple|few)(?: of)? (?:pts?|points|ticks|notches) (?=to \d)"),
        "",
    ),
    Rewrite(
        ("wheres the", "where's the"),
        Late(r"(?<![a-z])where'?s (?:the|ur|your) (?:data|numbers?) from(?![a-z])"),
        "sources",
    ),
    # "Can we talk about nvidia? Margin 40%."
    Rewrite(
        (" talk about ", " speak about ", " discuss "),
        Late(
            r"(?<![a-z])(?:can|could|may|shall) we (?:please )?(?:talk about|speak about"
            r"|discuss) (?:the )?[a-z' ]{2,20}\?(?= )"
        ),
        "",
    ),
    # "Dont need much, just the coverage", "I don't believe any of it, but Nvidia at 60B", "sceptic here: …".
    Rewrite((" need much",), Late(r"(?<![a-z])(?:i )?(?:don'?t|do not) need much,? (?:just|only) "), "what is "),
    Rewrite(
        (" believe ",),
        Late(
            r"\A\W*i (?:don'?t|do not) believe (?:any|a word|a bit) of (?:it|this|that)[,;] but (?=(?:put |say |take "
            r"|use |with |if )?[a-z ]{2,24}\d|[a-z]+ (?:at|sells|makes) )"
        ),
        "",
    ),
    Rewrite(("sceptic", "skeptic"), Late(r"\A\W*(?:sceptic|skeptic)(?: here)? ?[:,;] "), ""),
    Rewrite(("half a decade",), Late(r"(?<![a-z])half a decade(?![a-z])"), "five years"),
)
