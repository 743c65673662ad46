"""The replacements for what a message opens with before it states anything: what it is for, who asks, what a list lacks,
before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_PAPER = (
    r"(?:story|piece|column|newsletter|note|memo|draft|article|report|deck|slides?|post|essay|blog|thread|talk|speech|paper"
    r"|pitch|presentation|email|update|letter|briefing|model review|class|seminar|chapter|script|podcast|panel|interview)"
)
_PEOPLE = (
    r"(?:investors|people|everyone|everybody|clients|lps|readers|colleagues|customers|analysts|editors?|bosses"
    r"|traders|students"
    r"|my (?:boss|partner|editor|colleague|client|manager|wife|husband|dad|mum|mom|brother|friend)|our (?:ceo|cfo"
    r"|board|partners|lps"
    r"|clients|readers)|the (?:board|cfo|ceo|desk|committee|partners|team|press|client))"
)
_LIST = (
    r"(?:the |your |that |this |cahn's |our )?(?:(?:19|20)\d\d )?(?:company )?"
    r"(?:list|article|baseline|table|model|sheet|line-?up)"
)
# What names something of the model may be what the next sentence is about: it stays.
_OTHER = (
    rf"(?![^.;!?]*(?<![a-z])(?:{COMPANY}|margins?|payback|coverage|gaps?|energy|power|clouds?|gpus?|chips?|capex"
    rf"|facilit\w+|revenues?|sales|break[- ]?even)"
    r"(?![a-z]))"
)
_ADD = (
    r"(?:so |and |but )?(?:it (?:contributes|makes|earns|brings in|books)|(?:i'd |let's |please |i |we )?(?:add|put"
    r"|include|enter|give|pencil|book)(?: it| them)?(?: back)?"
    r"(?: in| on)?)"
)


def _margins(opening: str) -> str:
    """The name of what a bare amount behind a "so" is: "Nobody agrees on margins, so call it 35%"."""
    if ", so " not in opening:
        return ""
    names = ("cloud margin", "margin", "payback", "ai revenue", "nvidia")
    return next((f"{name} " for name in names if name in opening), "")


REWRITES_OF_OPENINGS = (
    # "This is for Sunday's newsletter.", "For a piece on chip demand: …"
    Rewrite(
        ("this is for ", "it's for ", "it is for "),
        Late(
            rf"^(\W*)(?:this|it)(?:'s| is) for (?:[\w'-]+ ){{1,4}}?{_PAPER}(?: (?:on|about|for) [^.;:!?\d]{{3,40}})?[.;!] "
        ),
        r"\1",
    ),
    Rewrite(
        ("for a ", "for the ", "for my ", "for our ", "for an "),
        Late(
            rf"^(\W*)for (?:an?|the|my|our|this|tomorrow's|today's|next week's) (?:[\w'-]+ ){{0,2}}?(?:{_PAPER}"
            rf"|audit committee|committee|board|ic|readers)"
            r"(?: (?:on|about) [^.;:!?,\d]{3,40})?(?:[:,] (?:i (?:want|need|'d like) )?| i (?:want|need) )"
        ),
        r"\1",
    ),
    # "I'm updating a story from last year.", "I have a draft on Big Tech's AI sales. It says Google makes 22B."
    Rewrite(
        ("i'm ", "i am ", "we're ", "we are ", "i have ", "we have "),
        Late(
            r"^(\W*)(?:i'm|i am|we're|we are|i have|we have) (?:(?:now |currently |just )?(?:updating|writing"
            r"|preparing|finishing|drafting|editing"
            rf"|working on|putting together|filing|reviewing|checking|proofing) )?(?:an?|the|my|our"
            rf"|this) (?:[\w'-]+ ){{0,3}}?{_PAPER}"
            rf"(?:(?: (?:from|on|about|for|of) {_OTHER}[^.;:!?\d]{{3,40}})?[.;!] "
            r"|(?: (?:from|on|about|for|of) [^.;:!?\d]{3,40})?[.;!] (?:it|which) (?:says|claims|states|has)(?: that)? )"
        ),
        r"\1",
    ),
    # "You left out Amazon. Put AMZN at 12B.", "Amazon is missing from the list, so give it 22B", "The list has no
    # Anthropic. Add it at 30B."
    Rewrite(
        ("left out ", "forgot ", "missed ", "omitted ", "skipped "),
        Late(
            rf"^(\W*)(?:you|they|he|cahn|the article|sequoia) (?:left out|forgot(?: about)?|missed|omitted"
            rf"|skipped) (?:{COMPANY})[.;!]"
            rf" (?=[^.;!?]*?(?:{COMPANY})[^.;!?]*?\d)(?![^;!?]*(?<![a-z])(?:it|its|they|their|them)(?![a-z]))"
        ),
        r"\1",
    ),
    Rewrite(
        ("missing", "not on ", "not in ", "isn't on ", "isn't in ", "absent"),
        Late(
            rf"^(\W*)({COMPANY}) (?:is|was) (?:missing|absent|left out|not (?:even )?(?:on|in))(?: from"
            rf"| of)?(?: {_LIST})?(?:, which [^.,;:!?\d]{{3,40}})?[,;.]?"
            rf" {_ADD} (?:at |with |for )?(?=\$?\d)"
        ),
        r"\1\2 makes ",
    ),
    Rewrite(
        ("has no ", "lacks ", "omits ", "leaves out ", "doesn't have ", "does not have ", "misses "),
        Late(
            rf"^(\W*){_LIST} (?:has no|lacks|omits|leaves out|misses|does(?:n't| not) (?:have|include|list"
            rf"|mention)) ({COMPANY})[,;.]?"
            rf" {_ADD} (?:at |with |for )?(?=\$?\d)"
        ),
        r"\1\2 makes ",
    ),
    # "Treasury wants the gap down to 75B.", "I want the gap down to 40B with …".
    Rewrite(
        (" want the gap", " wants the gap", " want a gap", " wants a gap", " want coverage", " wants coverage"),
        Late(
            r"^(\W*)(?:for the board,? |for the committee,? )?(?:the |our |my )?(?!nobody|no |none|who|which|what"
            r"|if |does|do |[a-z ]*(?:doesn|don.t|anyone))[a-z' ]{1,24} wants? (?:the |our "
            r"|a )?(gap|coverage)"
            r" (?:brought |back |cut )?(?:(?:down|up) )?(?:to|at|of) (?=\$?\d)"
        ),
        r"\1target \2 ",
    ),
    # "We have been asked to show a path to a 30B gap.", "Work backwards from a 300B gap."
    Rewrite(
        ("path to ", "route to ", "way to a ", "backwards from", "backward from", "back from a "),
        Late(
            r"^(\W*)(?:(?:we|i)(?: have| 've|'ve)? (?:been |were |was )?(?:asked to|need to|must|have to"
            r"|want to) (?:show|find|give|describe|chart|map)"
            r" (?:a |the )?(?:path|route|way)|(?:show me|find|chart|map|i need|we need) (?:a |the )?(?:path|route"
            r"|way)|work(?:ing)? back(?:wards?)?)"
            rf" (?:to|from) (?:an? |the )?({SUM}) gap"
        ),
        r"\1target gap \2",
    ),
    # "We are short of AI revenue. Which single input would close the gap?"
    Rewrite(
        ("short of ai revenue", "short on ai revenue", "short of revenue", "short on revenue"),
        Late(r"^(\W*)(?:we|they)(?: are|'re)(?: clearly| way| still)? short (?:of|on) (?:ai )?revenues?[.;!] "),
        r"\1",
    ),
    # "The AI revenue tracker was refreshed overnight."
    Rewrite(
        ("tracker", "dashboard", "spreadsheet"),
        Late(r"(?<![a-z])(?:the |our |my )?(?:ai )?revenue (?:tracker|dashboard|spreadsheet|sheet)(?![a-z])"),
        "the sheet",
    ),
    # "Post-GTC numbers: Nvidia …", "Revenue by hyperscaler, AI only: Google …"
    Rewrite(
        ("post-", "pre-"),
        Late(
            r"^(\W*)(?:post|pre)-(?!money|tax|ipo|split|market|profit|earnings)[a-z]{2,12} (?:numbers|figures"
            r"|update|view|estimates|model|assumptions) ?: "
        ),
        r"\1",
    ),
    Rewrite(
        ("revenue by ", "revenues by ", "sales by "),
        Late(
            r"^(\W*)(?:ai )?(?:revenues?|sales) by (?:hyperscaler|company|player|firm|name|vendor|provider|lab"
            r"|line)s?(?:, ai only)? ?: "
        ),
        r"\1",
    ),
    # "There are two margins to stack here: 40% for the cloud, …".
    Rewrite(
        ("two margins",),
        Late(
            r"^(\W*)(?:there are|we have|use|take|assume) two margins(?: (?:to stack|to set|to apply|here|in play"
            r"|at work))* ?[:;,.] "
        ),
        r"\1",
    ),
    # "Our growth fund's base case has NVDA at 150B."
    Rewrite(
        ("growth ", "growth-"),
        Late(
            r"(?<![a-z])(?:our |my |the |a )?growth[- ](?:fund|equity|investor|stage|team|desk"
            r"|portfolio)s?(?:'s)?(?: (?:ai )?(?:startups?|apps?|companies))?"
            r"(?: (?:base|house) case)?(?![a-z])"
        ),
        "",
    ),
    # "My partner keeps saying AI revenue is really 110B today. Run it on that."
    Rewrite(
        (" keeps saying ", " keep saying ", " swears ", " insists "),
        Late(rf"^(\W*){_PEOPLE} (?:keeps? (?:on )?saying|swears?|insists?)(?: that)? (?=[^.;?]*\d)"),
        r"\1",
    ),
    # "One year looks harsh to me. Where does the gap land with a three-year payback?": the value that is not taken.
    Rewrite(
        (" year ", " years ", "% "),
        Late(
            r"^(\W*)(?:\d[\d.,]* ?%|(?:one|two|three|four|five|six|\d) years?) (?:looks?|is|seems?|feels?|sounds?"
            r"|strikes me as)"
            r" (?:way |far |much |a bit |a little )?(?:too )?(?:harsh|short|long|strict|tight|generous|optimistic"
            r"|aggressive|conservative|high|low"
            r"|rich|thin|ambitious)(?: an? (?:test|bar|hurdle|assumption|target))?(?: (?:to|for) (?:me|us|my taste"
            r"|this \w+|that \w+|the \w+))?[.;!] "
            r"(?=[^.;!]*\d|[^.;!]*(?:one|two|three|four|five|six)[- ]year)"
        ),
        r"\1",
    ),
    Rewrite(
        ("do not think ", "don't think ", "doubt that "),
        Late(
            r"^(\W*)(?:we|i) (?:do not|don't) think (?:an? )?(?:\d[\d.,]* ?%|(?:one|two|three|four|five|six"
            r"|\d) years?)(?: payback| margin)? is (?:realistic|right|enough|fair"
            r"|sensible|plausible|credible|possible)[.;!] (?:so )?(?=(?:use|take|put|set|try|make|let|we"
            r"|i)[^.;!]*(?:\d|[- ]years?))"
        ),
        r"\1",
    ),
    # "Bulls want a longer horizon.", "Accountants disagree about how long chips last.": what is wanted or open, not by how
    # much.
    Rewrite(
        (" want ", " wants ", " prefer ", " prefers ", " expect ", " expects "),
        Late(
            r"^(\W*)(?:the |some |our |most )?[a-z]+(?: [a-z]+)? (?:wants?|prefers?|expects?) (?:an? "
            r"|the )?(?:longer|shorter|higher|lower|bigger"
            r"|smaller|wider|tighter) [a-z]+(?: [a-z]+)?[.;!] (?=[^.;!]*\d)"
        ),
        r"\1",
    ),
    Rewrite(
        (
            " disagree ",
            " disagrees ",
            " agrees on ",
            " agree on ",
            " don't agree",
            " can't agree",
            "not sure about ",
            "unsure about ",
        ),
        Late(
            r"^(\W*)(?:(?:[a-z]+ ){1,3}(?:disagrees?|agrees?|can't agree|don't agree|cannot agree|argue"
            r"|never agree)|(?:i'm |we're |i am |we are )?(?:not sure|unsure))"
            rf" (?:about|on|over) (?:{_OTHER}[^.;:!?\d]{{3,50}}[.!]|[^.;:!?\d]{{3,50}}[.!](?![^.;!?]*\b(?:it|its"
            rf"|they|what|how)\b)|[^.;:!?\d]{{3,50}}(?:[;:]|, so)) (?:(?:call it|use|take|say"
            r"|put it at) (?=\d))?(?=[^.;!]*(?:\d|[- ]years?(?![a-z])))(?![^.;!?]*\b(?:would it|should it|is it|it be)\b)"
        ),
        lambda found: found[1] + _margins(found[0]),
    ),
    # "We don't have a firm GPU number yet. Treat Nvidia as about 65B."
    Rewrite(
        ("don't have ", "do not have ", "have no "),
        Late(
            r"^(\W*)(?:we|i) (?:don't|do not) (?:yet )?have (?:an? |any )?(?:firm|final|good|hard|precise|solid"
            r"|better|real) [^.;:!?\d]{3,40}[.;!] (?=[^.;!]*\d)(?![^.;!?]*\b(?:it|its|they)\b)"
        ),
        r"\1",
    ),
    # "Energy will be cheaper in our scenario: use 0.7 …".
    Rewrite(
        (" will be ", " is getting ", " gets ", " becomes "),
        Late(
            r"^(\W*)(?:energy|power|electricity|gpus?|chips?|compute|capital|money) (?:will be|is getting|gets"
            r"|becomes|will get|are getting|get)"
            r" (?:cheaper|dearer|pricier|more expensive|scarcer|tighter)(?: (?:in|under) (?:our|my|this"
            r"|the) (?:scenario|case|view|world))?"
            r"[.;:,] (?=(?:so |we |i |let's )?(?:use|put|take|set|assume|say|model|pencil in|call it)[^.;]*\d)"
        ),
        r"\1",
    ),
    # "Suppose a digestion phase hits. Nvidia falls 40%."
    Rewrite(
        ("suppose ", "say ", "imagine ", "assume ", "picture "),
        Late(
            rf"^(\W*)(?:suppose|say|imagine|assume|picture)(?: that)? (?:an? |the )?(?:(?!gap|margin|coverage"
            rf"|payback|gpu|chip|revenue|cloud|{COMPANY} )[a-z-]+ ){{1,3}}"
            r"(?:hits|comes|arrives|strikes|happens|sets in|begins|starts|bursts|pops|cracks"
            r"|ends)(?:[.;!,] (?:and )?| and )(?=[^.;!]*\d)"
        ),
        r"\1",
    ),
    # "Writing a piece on the AI bubble, what's the gap with …?"
    Rewrite(
        ("writing ", "drafting ", "preparing ", "working on "),
        Late(
            rf"^(\W*)(?:i'm |i am |we're |we are )?(?:writing|drafting|preparing|working on) (?:an?|the|my|our|this)"
            rf" (?:[\w'-]+ ){{0,3}}?{_PAPER} (?:on|about|for|of) (?![^,:]*{COMPANY})[^.,;:!?\d]{{3,40}}[,:] (?=[^.;!]*\d)"
        ),
        r"\1",
    ),
    # "GS has NVDA at 69bn": a bank by its letters.
    Rewrite(
        ("gs ", "ms ", "db "),
        Late(rf"(?:^|(?<=[.;,] ))(?:gs|ms|db)(?:'s)? (?=(?:has|have|sees|puts|pegs|models) (?:{COMPANY})(?![a-z]))"),
        "",
    ),
    # "Capex note: Nvidia 90bn", "Coverage update: NVDA 90bn": a heading asks nothing.
    Rewrite(
        (
            "note",
            "memo",
            "update",
            "watch",
            "check",
            "boom",
            "recap",
            "model:",
            "model -",
            "buildout",
            "build-out",
            "brief",
            "tracker",
        ),
        Late(
            r"^(\W*)(?:(?:the|our|ai|my|quick|daily|weekly) )*(?:capex|coverage|gap|margins?|revenues?"
            r"|data ?cent(?:er|re)s?|spend(?:ing)?"
            r"|speculative|required|costs?|energy|power|facilit(?:y|ies)|payback| )+ (?:notes?|memo|update|model"
            r"|watch|check|boom|recap"
            r"|brief(?:ing)?|tracker|build-?out) ?(?:[:–—]| -) ?(?=[^?]*\d)(?![^:–—]*\?)"
        ),
        r"\1",
    ),
    # "Nvidia 100bn ahead of earnings".
    Rewrite(
        ("ahead of ",),
        Late(
            r"(?<=[\dbnmt$%]),? ahead of (?:the |its |their |next week's |this week's |tonight's "
            r"|tomorrow's )?(?:earnings|results"
            r"|prints?|calls?|reports?|ipo"
            r"|launch|event|conference|gtc|keynote|split|vote|election|summit|holidays|meeting|show)(?: call| day"
            r"| season)?(?![a-z])"
        ),
        "",
    ),
    # "No growth at Google, Microsoft +50%", "zero expansion in cloud margin".
    Rewrite(
        (
            "no growth",
            "zero growth",
            "no change at",
            "no change for",
            "no increase",
            "zero expansion",
            "no decline",
            "no gain",
            "no expansion",
        ),
        Late(
            rf"(?:^|(?<=[.;,] ))(?:no|zero) (?:growth|change|increase|decline|gain|expansion) (?:at|in|for"
            rf"|from) ({COMPANY}|nvidia|ai revenue"
            r"|(?:cloud |end-user |app )?margins?)(?=[,;.]| and |$)"
        ),
        r"\1 const",
    ),
    # "Tencent (700.HK)", "Nvidia (NASDAQ: NVDA)".
    Rewrite(
        (".hk)", "(nasdaq", "(nyse", ".ss)", ".sz)", ".pa)"),
        Late(r" ?\((?:\d{2,6}\.(?:hk|ss|sz)|[a-z]{2,5}\.pa|(?:nasdaq|nyse) ?: ?[a-z.]{1,6})\)"),
        "",
    ),
    # "Jensen's $600bn capex forecast", "capex seen at $1T by Jensen": who says it.
    Rewrite(
        ("jensen's ", "by jensen", "altman's ", "masa's "),
        Late(
            rf"(?<![a-z])(?:jensen|altman|masa)'s (?=(?:{SUM}|trillion|[a-z]+ (?:trillion"
            rf"|billion)) ?(?:dollars? )?(?:ai )?(?:capex|data"
            r" ?cent|infra|build))|(?<=[\dbnt]) by jensen(?: huang)?(?=[,;.]|$)"
        ),
        "",
    ),
    # "Data center spend of 300bn by hyperscalers".
    Rewrite(
        (" by hyperscalers", " by the hyperscalers", " by cloud", " by the cloud", " by end users", " by big tech"),
        Late(
            r"(?<=[\dbnmt$]) by (?:the )?(?:hyperscalers|cloud (?:providers|companies)|clouds|end[- ]users"
            r"|big tech)(?=[,;.]|$)"
        ),
        "",
    ),
    # "A 25% cloud cut on 300bn of data center spend".
    Rewrite((" cut ",), Late(r"(?<=% )(?:cloud|hyperscaler) cut(?= (?:on|of)(?![a-z]))"), "cloud gm"),
)
