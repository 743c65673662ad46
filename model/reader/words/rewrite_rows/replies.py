"""The replacements for what answers another: corrections, retorts, requests and reactions, before the words of a text are
read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, in_place
from model.reader.words.row_words import SIZED

_INPUT = rf"(?:{COMPANY}|(?:cloud |end-user |gross )?margins?|payback|ai revenues?)"

_WRONG = r"(?:wrong|off|outdated|stale|too (?:low|high))"


def _req(found: re.Match[str]) -> str:
    return f"req rev {found[1]}"


_COMPARES = Late(r"\b(?:vs|versus|or|against|compar\w+|and)\b")


def _both_margins(found: re.Match[str]) -> str:
    """One margin for both layers; in a comparison it is one for both sides."""
    if _COMPARES.search(found.string):
        return found[0]
    return f"both margins {found['size'] or found['ahead'] or found['behind'] or found['last']}"


_THEN = r"(?=[^.!?;]*[\d?]|[^.;!?]*[.!?] [^.!?;]*\d|[^.!?;]*\b(?:double|triple|halve|break)[a-z]*\b)"

_VERY = (
    r"(?:(?:just|totally|simply|so|completely|clearly|still|way|a bit|really|all|utterly|quite|plain|obviously|vraiment"
    r"|totalement) )?"
)

# What opens it with a colon or with a full stop.
_HEADED = r"hot take|unpopular opinion|(?:my|just my) (?:two|2) cents|edit|update|correction|breaking(?: news)?"

_LABEL = (
    rf"(?:{_HEADED}|two things"
    r"|long story short|bottom line|in short|tl;?dr|net net|upshot|house view|rectification|erratum)"
)

_SEEMS_WRONG = (
    r"(?:true|right|correct|fair|accurate|what (?:i|we) (?:said|meant|asked|wanted)|how (?:it|this) works"
    r"|the (?:right|real|wrong) (?:question"
    r"|number|figure|answer|way to look at it)|the (?:point|issue|problem|question)|wrong|false|nonsense|rubbish"
    r"|bs|crazy|insane|ridiculous|absurd"
    r"|stupid|silly|off|too (?:low|high|much|little|optimistic|pessimistic)|unfair|a bubble|madness|mad|nuts"
    r"|news to me|helpful|great|terrible|bad)"
)

_ENGLISH = (
    rf"(?:(?:that|this|it)(?:'s| is| was|s)(?: not| never)? {_VERY}{_SEEMS_WRONG}|(?:that|this|it) (?:isn't|wasn't"
    rf"|ain't|is not|was not) {_VERY}{_SEEMS_WRONG}"
    r"|(?:that|this) (?:makes no sense|doesn't make (?:any )?sense|can't be(?: right| true)?|doesn't (?:add up"
    r"|work|hold up|look right|sound right))"
    r"|not (?:so fast|quite|really|true|right|at all|even close|exactly|sure (?:about that|i agree))"
    r"|no(?:,? no){1,3}|no way|nope|wrong(?: again)?|false"
    r"|hold on(?: a (?:sec|second|minute))?|hang on|stop(?: it| right there)?|come on|boom"
    r"|fair enough|(?:100|1000) ?% agree"
    r"|i (?:don't|do not|dont) (?:agree|buy (?:it|that)|think so|believe (?:it|that)|like (?:it|that)|follow"
    r"|get it)|i disagree|i beg to differ|agree to disagree"
    rf"|(?:you're|you are|you've|ur|your) {_VERY}(?:wrong|mistaken|off by a mile|off|right"
    r"|mixing (?:up )?(?:two )?things(?: up)?|missing the point|confused|kidding yourself"
    r"|all wrong|not listening|got it wrong)|you (?:read|got|have) (?:that|it|this) wrong"
    r"|(?:two|three|few|a few|a couple of) things"
    r"|(?:second|third|fourth|last) time i ask|sorry (?:i'm|im|i am|for being) late|(?:long"
    r"|short) story(?:,)? short|(?:ignore|forget|scratch|never ?mind) (?:what i (?:said|wrote)"
    rf"|(?:that|it|my last (?:message|one)|the noise))|mic drop|huh|wait,? what|say what|lol no|{_HEADED})"
)

_FRENCH = (
    rf"(?:c'est (?:pas )?{_VERY}(?:faux|vrai|juste|bon|exact|n'importe quoi|ridicule|absurde|stupide|idiot"
    rf"|delirant|trop (?:haut|bas|beau|optimiste)|une bulle"
    r"|ce que j'ai dit|la bonne question|la question)|ce n'est pas (?:vrai|juste|exact|bon|ce que j'ai dit"
    r"|la (?:bonne )?question)|n'importe quoi|pas d'accord|faux|non(?:,? non){0,3}"
    r"|pas (?:si vite|du tout|tout a fait|vraiment)|(?:tu te trompes?|vous vous trompez|tu as tort"
    r"|vous avez tort)(?: completement)?|(?:[cç]a|cela) (?:ne )?(?:tient pas(?: debout)?|n'a pas de sens"
    r"|colle pas|marche pas)|j'y crois pas|je (?:ne )?suis pas d'accord|je me suis trompee?|(?:oublie|oubliez"
    r"|laisse tomber|laissez tomber)(?: (?:ca|ce que j'ai dit|mon dernier message))?"
    r"|desole du retard|attends?,? (?:quoi|non)|stop|rectification|erratum|correction)"
)

ROWS = (
    # "you forgot Anthropic at 5B", "you forgot the cloud margin, it's 30%".
    Rewrite(
        ("forgot", "left out", "missed ", "omitted", "forget "),
        Late(
            rf"(?<![a-z])(?:(?:you|we|they) (?:forgot|left out|missed|omitted)|(?:don't"
            rf"|do not) forget)(?: about)? (?:the )?({_INPUT})"
            r"(?:'s)?(?:(?:[,:] | at | with )(?:it's |it is |use |take |that's )?| )(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "60 and a half billion", "seventy or so billion", "sixty (60) billion".
    Rewrite((" and a half ",), Late(r"(?<![\d.,])(\d{1,3}) and a half (billion|bn|trillion|million)"), r"\1.5 \2"),
    Rewrite((" or so ",), Late(r"(?<=[a-z\d]) or so(?= (?:billion|bn|million|trillion|percent))"), ""),
    Rewrite(
        (" (",), Late(r"(?<=ty|en|ve|ne|ee|ix|ht|ur|wo|ed) \(\d{1,3}\)(?= (?:billion|million|trillion|percent))"), ""
    ),
    # "BREAKING: Nvidia at 60B", "I disagree, Nvidia will sell 80B".
    Rewrite(
        (
            "breaking:",
            "just in:",
            "update:",
            "headline:",
            "fyi:",
            "disagree",
            "convinced",
            "s wrong",
            "is wrong",
            "agreed on",
        ),
        Late(
            r"^(\W*)(?:(?:breaking|just in|update|headline|fyi) ?: |(?:i disagree|not convinced|that's wrong"
            r"|that is wrong|wrong again)"
            r"[,.:;] (?=.*\d)|agreed on (?:the )?(?:margins?|payback|rest),? (?:but )?(?=.*\d))"
        ),
        r"\1",
    ),
    # "OpenAI is wrong, should be 13B".
    Rewrite(
        (" is wrong", " is off", " outdated", " stale", " is too "),
        Late(
            rf"(?<![a-z])(?:your |the )?(?:(?:number|figure) for )?({COMPANY})(?:'s (?:number"
            rf"|figure))?(?: \({SIZED}\))? is {_WRONG}[,:;.]"
            r" (?:it )?(?:should be |use |it's |make it )?(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "whether nvidia sells 60b or 70b, what's the gap": both.
    Rewrite(("whether ",), Late(r"^(\W*)whether (?=[^,\d]{0,80}\d[^,]{0,60} or [^,\d]{0,60}\d[^,]{0,60},)"), r"\1if "),
    # "how many billions are missing?".
    Rewrite(
        ("how many billions", "much is lacking", "much is still lacking"),
        Late(r"(?<![a-z])how (?:many billions are (?:missing|lacking|short)|much is (?:still )?lacking)(?![a-z])"),
        "what gap",
    ),
    Rewrite(
        ("first with ",),
        Late(rf"(?<![a-z])first with ([^,;]{{2,24}} at {SIZED}),? (?:and )?then (?:at |with )?(?=\$?\d)"),
        r"\1 vs ",
    ),
    # "At what Nvidia sales would 500B be required?"
    Rewrite(
        (" be required", " is required"),
        Late(rf"(?<=[a-z] )({SUM})(?: of (?:ai )?revenues?)? (?:be|is) required(?= ?(?:$|[?,]| and ))"),
        _req,
    ),
    # "Margin 50 on both".
    Rewrite(
        (" both", "both "),
        Late(
            r"(?<![a-z])margins? (?:of |at )?(?P<size>\d[\d.,]* ?(?:%|percent|pct)?) (?:on|for"
            r"|in) both(?: of (?:them|em))?(?=\W*\Z|,)"
            r"|(?P<ahead>\d[\d.,]* ?(?:%|percent|pct)?) margins? (?:on |for |in )?both(?=\W*\Z|,)"
            r"|(?<![a-z])margins? both (?P<behind>\d[\d.,]* ?%?)(?=\W*\Z|,)"
            r"|(?<![a-z])margin (?P<last>\d[\d.,]* ?%?) both(?=\W*\Z|,)"
        ),
        _both_margins,
    ),
    # "margin 55%, k?"
    Rewrite((" k?", ",k?"), Late(r"(?<=[\da-z%])(?:, ?| )k\?(?=\W*$)"), ""),
    # "every way of getting rid of the gap".
    Rewrite(
        (" rid of the ",),
        Late(r"(?<![a-z])(?:(getting)|get|be) rid of the (gap|hole|shortfall)(?![a-z])"),
        lambda found: f"{'closing' if found[1] else 'close'} the {found[2]}",
    ),
    # "just saw on x that nvda will do 105b".
    Rewrite(
        ("saw on ", "read on ", "heard on "),
        Late(
            r"(?:\A\W*|(?<=[,;.] ))(?:i )?(?:just )?(?:saw|read|heard) on (?:x|twitter|reddit|linkedin|tv"
            r"|cnbc)(?: that)?(?= )"
        ),
        "",
    ),
    # "We want half the gap gone".
    Rewrite(
        ("half the ", "half of the "),
        Late(
            r"(?<![a-z])half (?:of )?(?:the|our) (?P<what>gap|hole|shortfall)"
            r" (?:gone|closed|filled|erased|covered|eliminated|to (?:go|disappear|vanish|close))(?: away)?"
            r"(?=\W*$|[,.;]| (?:with|by|at|if|via)\b)"
        ),
        r"halve the \g<what>",
    ),
    # "I want the gap gone".
    Rewrite(
        ("gap ", "hole ", "ecart "),
        Late(
            r"(?<![a-z])(gap|hole|ecart) (?:gone|over with|over|finished|done|plugged|sorted|out of the way"
            r"|efface)(?=\W*$"
            r"|[,;.?!]| (?:at|with|by) )"
        ),
        r"\1 0",
    ),
    # "That's not right. Google is at 13B.", "Not so fast. If Nvidia doubles, what's the gap?", "My two cents: margin 45%."
    Rewrite(
        (". ", "! ", ": ", "? ", ", ", " - ", "… "),
        Late(
            rf"\A\W*(?:(?:well|sorry|hey|hmm|lol|ah|oh|ok|ben|bah|euh|mais),? )?(?:{_ENGLISH}"
            rf"|{_FRENCH})(?: (?:folks|guys|people|everyone|all|tom|mate|man|dude|bro|les gars))?"
            rf"(?:[.!?…]+| -|,(?= (?:nvidia|{COMPANY}|the|la|le|l'|margin|marge|c'est|payback|it's|make it"
            rf"|say)\b)) {_THEN}"
        ),
        in_place,
    ),
    Rewrite((": ",), Late(rf"\A\W*{_LABEL}: {_THEN}"), in_place),
    # "what's driving the gap most".
    Rewrite(
        ("driving the ", "drives the "),
        Late(r"(?<![a-z])what(?:'s| is|s)? driv(?:ing|es) the (?:gap|hole|shortfall)(?: (?:the )?most)?(?![a-z])"),
        "what drives the gap",
    ),
    # "margin up to 58%, Nvidia up to 64B".
    Rewrite(
        (" up to ",),
        Late(r"(?<=[a-z]) up to (?=\$?\d[^,.;?]{0,14}(?:,| and) (?:the )?[a-z ]{2,24}? (?:up|down) to \$?\d)"),
        " to ",
    ),
    # "margin up to 58%, Nvidia up to 64B".
    Rewrite(
        (" up to ",),
        Late(r"((?:(?<=down )|(?<=[a-z] ))to +\$?\d[^,.;?]{0,14}(?:,| and) (?:the )?[a-z ]{2,24}?) up to (?=\$?\d)"),
        r"\1 to ",
    ),
)
