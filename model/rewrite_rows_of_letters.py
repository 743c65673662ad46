"""The replacements for what stands around a statement in mails and messages: what somebody is writing, signatures, what
is to be done with the figures, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_LETTERS = (
    # "I'm preparing a slide on capex. …", "Investors keep asking me about payback. …".
    Rewrite(
        ("i'm ", "i am ", "we're ", "we are ", "keep asking", "keeps asking"),
        Late(
            rf"^(?!.*(?<![a-z])(?:it|they|them)(?![a-z]))(?![^.]*{COMPANY})"
            r"(\W*)(?:(?:i'm|i am|we're|we are) (?:writing|preparing|drafting|working|doing|building|making) [^.?!\d,;]*"
            r"|(?:investors|clients|people|everyone|everybody|readers|they|my boss) keeps? asking (?:me "
            r"|us )?about [^.?!\d,;]*)"
            r"\. "
        ),
        r"\1",
    ),
    # "Energy turned out pricier than we thought, so …".
    Rewrite(
        (" turned out ",),
        Late(
            r"^(\W*)[a-z ]{3,30} turned out (?:to be )?(?:a lot |much |far )?(?:pricier|cheaper|costlier|dearer"
            r"|bigger|smaller)"
            r" than (?:we|anyone|everyone|i|they) (?:had )?(?:thought|expected|feared|hoped|planned), so "
        ),
        r"\1",
    ),
    # "We're not certain about OpenAI, which might bring in 3 to 5 billion."
    Rewrite(
        ("not certain about ", "not sure about ", "unsure about "),
        Late(
            r"(?<![a-z])(?:(?:i'm|i am|we're|we are) )?(?:not (?:too |quite |so |very )?(?:certain|sure)|unsure) about"
            r" ([a-z][a-z' -]{2,24}), which (?=(?:might|could|may|can) )"
        ),
        r"\1 ",
    ),
    # "Thanks,\nCamille".
    Rewrite(
        ("thanks", "thx", "cheers", "regards", "best,", "merci", "cordialement", "sincerely", "yours", "bien a vous"),
        Late(
            r"(?<![a-z])(?:many |kind |best |with )?(?:thanks|thx|cheers|regards|best|merci|cordialement|yours|sincerely"
            r"|bien a vous)(?: (?:a lot|again|d'avance|beaucoup))?[,.!]?\s*\n\s*[a-z]+(?:[ .-]+[a-z]+\.?){0,2}\s*$"
        ),
        "",
    ),
    # "Hey @channel, …" calls; only "@ 60B" is a price. "47B\\r\\n" in text that was pasted.
    Rewrite(("@",), Late(r"(?<![\w.])@(?:channel|here|everyone|all|aigap|team)(?![a-z])"), ""),
    Rewrite(("\\n", "\\r", "\\t"), Late(r"(?:\\[rt])*\\n|\\[rt](?=\\|\W|$)"), "\n"),
    # "…, so plug both in", "fais les 2", "show me the three gaps side by side".
    Rewrite(
        (" both in", " them in", " these in", "les 2", "les deux"),
        Late(
            r",? (?:so |and |then )?(?:please )?(?:plug|put|pop|punch|feed) (?:them |these )?(?:both|all|them"
            r"|these) in(?=\W*$)"
            r"|,? (?:fais|fait|faites|montre|donne)(?:[- ]moi)? les (?:2|deux)(?=\W*$)"
        ),
        "",
    ),
    Rewrite(
        (" gaps",),
        Late(r"(?<![a-z])(?:the |both |all )?(?:two|three|four|five|[2-5]) gaps(?: side by side)?(?![a-z])"),
        "gaps",
    ),
    # "…, l'écart dans les 2 cas".
    Rewrite((" les 2 ",), Late(r"(?:(?<=dans les)|(?<=pour les)) 2(?= (?:cas|scenarios?|hypotheses?)(?![a-z]))"), ""),
    # "…, not the 5 in the article": what is stated stands before it.
    Rewrite(
        ("not the ", "pas les "),
        Late(
            r"(?<=[\da-z]),? (?:and )?not the \$?[\d.,]+ ?(?:b|bn|billion|%|years?)?(?: you have| shown)? (?:in|of"
            r"|from) (?:the|your) (?:article|baseline|model|original|question)(?=\W*$|[,.;])"
            r"|(?<=[\da-z$%]),? (?:et )?pas les? [\d.,]+ ?(?:mds?|milliards?|%|ans?)?\$? (?:de|dans|du) (?:l'article"
            r"|la base|modele)(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "gpu sales 72bn without changing anything else", "claude a 25 mds, le reste on touche pas".
    Rewrite(
        (" anything else", " touche pas", " touche a rien"),
        Late(
            r"(?<=[\da-z%$]),? without (?:changing|touching|moving) anything else(?![a-z])"
            r"|(?<=[\da-z%$]),? (?:et )?(?:le reste,? on (?:n'y |y )?touche pas|on (?:ne )?touche (?:pas (?:au"
            r"|le) reste|a rien d'autre))"
            r"(?![a-z])"
        ),
        "",
    ),
    # "meta c plutot 6 milliards non ?" asks for nothing.
    Rewrite((" non", " nn"), Late(r"(?<=[\da-z$]),? n(?:on|n) ?(?=\?\W*$)"), ""),
    # "end customers paid $92 billion in total over the year".
    Rewrite(
        (" over the ",),
        Late(
            r"(?:(?<=total)|(?<=for ai)|(?<=from ai)) over the (?:full |whole "
            r"|entire )?(?:course of the )?year(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "… comes out at 135B in our covenant model".
    Rewrite(
        (" model", " file", " sheet", " deck", " memo", " workbook", " modele", " fichier", " tableur"),
        Late(
            r"(?<=[\da-z%$]) (?:in|from|per|on) (?:our|my|this|their) (?:[a-z]+[a-z-]* )?(?:model|file|spreadsheet"
            r"|sheet|workbook|deck|memo)(?=\W*$|[,.;])|(?<=[\da-z%$]) dans (?:notre|mon|leur|ce) (?:modele|fichier"
            r"|tableur|memo)(?: d[eu] [a-z]+)?(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "Oracle's AI business is only worth 3.5B a year".
    Rewrite(
        (" worth ",),
        Late(
            rf"(?<=[a-z]) (?:is|are|'s) (?:only |about |really |maybe )?worth (?={SUM}s? (?:a|per|each|every) year(?! to ))"
        ),
        " is ",
    ),
    # "… AI revenue. Best, Tom".
    Rewrite(
        (" best, ", " cheers, ", " thanks, ", " regards, ", " cordialement, "),
        Late(r"(?<=[.!?] )(?:many |kind )?(?:best|cheers|thanks|regards|cordialement), [a-z]+(?: [a-z]+)?\W*$"),
        "",
    ),
    # "meta question: is 60B a lot?"
    Rewrite(
        ("meta ", "meta-"), Late(r"(?<![a-z])meta[ -](?=(?:question|point|comment|note|discussion)s?(?![a-z]))"), ""
    ),
    # "… doesn't add up".
    Rewrite(
        (" add up",),
        Late(r"(?<=[\da-z%?])[,.?]* (?:that |it |this )?(?:does ?n'?t|doesnt|does not) add up(?=\W*$)"),
        "",
    ),
    # "Both layers take a cut: clouds 20%, apps 60%."
    Rewrite(
        ("both layers ",),
        Late(r"^(\W*)both layers (?:take|keep|get|earn) (?:a |their )(?:cut|margin|slice|share)s?: "),
        r"\1",
    ),
    # "The power team thinks energy will be dearer than in the article. Set …"
    Rewrite(
        (" than in the ",),
        Late(
            r"^(\W*)[a-z' ]{6,60} (?:dearer|pricier|cheaper|higher|lower|bigger|smaller"
            r"|costlier) than in the (?:article|essay|piece"
            r"|baseline|original)\. (?=(?:set|put|use|take|make|so|assume) )"
        ),
        r"\1",
    ),
    # "We underwrote the deal on a two-year payback".
    Rewrite(
        ("underwrote ", "underwrite "),
        Late(
            r"(?<![a-z])(?:we |i |they )?underw(?:rote|rite) (?:it|this|the deal|the loan) (?:on|at|with) (?=an? |\d)"
        ),
        "with ",
    ),
    # "I compare two worlds. In one, Nvidia sells 55B; in the other, 110B".
    Rewrite(
        ("in the other",),
        Late(
            r"^(\W*)(?:[^.\d]{3,60}(?:two|2) (?:worlds|cases|scenarios|futures"
            r"|paths)[.:] )?in one,? (?=[^.]*\d)([^.]*?)[;,] ?(?:and )?in"
            r" the other,? "
        ),
        r"\1\2 vs ",
    ),
    # "Don't forget that the cloud margin is 15%", "no more guessing: …", "our house case has …".
    Rewrite(
        ("forget ", "oubli"),
        Late(
            r"(^\W*|[.;!?] )(?:(?:please )?(?:don't|do not|dont|let's not|never) forget (?:that |about |,? )?"
            r"|n'oubli(?:ez|ons|e) pas (?:que |qu'))(?=[a-z])"
        ),
        r"\1",
    ),
    Rewrite(
        ("no more ",),
        Late(r"^(\W*)no more (?:guessing|excuses|games|hand-waving|waffling|theory|talk)[:,.] "),
        r"\1",
    ),
    Rewrite(
        (" house ",),
        Late(
            r"^(\W*)(?:our|my|the|their) (?:in-)?house (?:case|view|model|forecast|scenario) (?:has|is|puts|assumes"
            r"|sees|uses|takes)"
            r"(?: that)? (?=[a-z])"
        ),
        r"\1",
    ),
    Rewrite(
        ("guidance)", "figures)", "numbers)", "estimates)", "estimate)"),
        Late(
            r" \((?:company|management|mgmt|own|their|its|sell-side|street) (?:guidance|figures|numbers|estimates?)\)"
        ),
        "",
    ),
    Rewrite(
        (" at a time when ",),
        Late(r",? at a time when [a-z' -]{3,50}(?=\W*$)"),
        "",
    ),
    # "Not to be pedantic, but …", "… and call it a day".
    Rewrite(("not to be ",), Late(r"(^\W*|[.;!] )not to be (?:too )?[a-z]+,? but,? (?=[a-z])"), r"\1"),
    Rewrite((" call it a day",), Late(r",? (?:and|then|&) (?:we )?call it a day(?=\W*$)"), ""),
    # "Le fonds retient 82 Md$ pour Nvidia".
    Rewrite(
        ("fonds ",),
        Late(
            r"(^\W*|[.;] )(?:le|notre|mon|un|ce) fonds (?:retient|table sur|parie sur|vise|prevoit|estime|voit"
            r"|mise sur|part sur) "
        ),
        r"\1",
    ),
    # "TSMC gossip aside, …", "optimism aside".
    Rewrite((" aside, ",), Late(r"^(\W*)[a-z' -]{4,50} aside, (?=[a-z])"), r"\1"),
    # "…, or so says my uber driver".
    Rewrite(
        (" or so says ", " or so said ", " or so say "), Late(r",? or so (?:says?|said) [a-z' ]{2,40}(?=\W*$)"), ""
    ),
    # "Amazon adds 6.5B, according to its shareholder letter", "new slide says nvidia 61.5b".
    Rewrite(
        ("shareholder letter", "investor letter", "shareholder update", "investor update", "investor deck"),
        Late(
            r",? (?:according to|per|from|in|see|citing) (?:its|their|the) (?:latest |last |annual )*(?:shareholder"
            r"|investor)"
            r" (?:letter|update|deck)(?=\W*$|[,.;])"
        ),
        "",
    ),
    Rewrite(
        ("slide ", "deck ", "sheet "),
        Late(
            r"^(\W*)(?:(?:the|our|this|his|her|their|my|a) )?(?:new )?(?:slide|deck|sheet) (?:says|shows|has) (?=[a-z])"
        ),
        r"\1",
    ),
    # "Never mind the euro, …".
    Rewrite(
        ("never mind the ",),
        Late(r"(?<![a-z])never mind (?:the )?(?:euro|pound|yen|sterling|franc|yuan)s?,? (?:it's (?:in )?dollars: ?)?"),
        "",
    ),
    # "Nvidia +25 %, vu les carnets de commandes".
    Rewrite(
        ("carnets de commandes", "carnet de commandes"),
        Late(
            r",? (?:vu|etant donne|avec|grace a|selon|d'apres) (?:les?|son|ses|leurs?) carnets? de commandes(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "Meta and Apple earn $12 and $15 billion respectively", "… $20 billion and $5 billion respectively from AI".
    Rewrite(
        (" respectively",),
        Late(r"(?<![\d.,])\$?(\d[\d.]*) and (?=\$?\d[\d.]* ?(?:billion|bn|b) respectively)"),
        r"\1b and ",
    ),
    Rewrite((" respectively from ai",), Late(r"(?<= respectively) (?:from|in) ai(?![a-z])"), ""),
    # "… extends to three years under our assumptions".
    Rewrite(
        (" under our ", " under these ", " under my "),
        Late(r"(?<=[a-z\d%]),? under (?:our|these|my|those|the same) assumptions?(?=\W*$|[,;.])"),
        "",
    ),
)
