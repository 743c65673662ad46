"""The replacements for what stands around a statement in mails and messages: what somebody is writing, signatures, what
is to be done with the figures, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

ROWS = (
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
    # "…, l'écart dans les 2 cas".
    Rewrite((" les 2 ",), Late(r"(?:(?<=dans les)|(?<=pour les)) 2(?= (?:cas|scenarios?|hypotheses?)(?![a-z]))"), ""),
    # "… comes out at 135B in our covenant model".
    Rewrite(
        (" model", " file", " sheet", " deck", " memo", " workbook", " modele"),
        Late(
            r"(?<=[\da-z%$]) (?:in|from|per|on) (?:our|my|this|their) (?:[a-z]+[a-z-]* )?(?:model|file"
            r"|spreadsheet|sheet|workbook|deck|memo)(?=\W*$|[,.;])"
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
    # "Don't forget that the cloud margin is 15%".
    Rewrite(
        ("forget ", "oubli"),
        Late(
            r"(^\W*|[.;!?] )(?:(?:please )?(?:don't|do not|dont|let's not|never) forget (?:that |about |,? )?"
            r"|n'oubli(?:ez|ons|e) pas (?:que |qu'))(?=[a-z])"
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
    # "… and call it a day".
    Rewrite(("not to be ",), Late(r"(^\W*|[.;!] )not to be (?:too )?[a-z]+,? but,? (?=[a-z])"), r"\1"),
    Rewrite((" call it a day",), Late(r",? (?:and|then|&) (?:we )?call it a day(?=\W*$)"), ""),
    # "compute costs aside, margin 40%".
    Rewrite((" aside, ",), Late(r"^(\W*)[a-z' -]{4,50} aside, (?=[a-z])"), r"\1"),
    # "Amazon adds 6.5B, according to its shareholder letter".
    Rewrite(
        ("shareholder letter", "investor letter", "shareholder update", "investor update", "investor deck"),
        Late(
            r",? (?:according to|per|from|in|see|citing) (?:its|their|the) (?:latest |last |annual )*(?:shareholder"
            r"|investor)"
            r" (?:letter|update|deck)(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "Never mind the euro, …".
    Rewrite(
        ("never mind the ",),
        Late(r"(?<![a-z])never mind (?:the )?(?:euro|pound|yen|sterling|franc|yuan)s?,? (?:it's (?:in )?dollars: ?)?"),
        "",
    ),
    # "… $20 billion and $5 billion respectively from AI".
    Rewrite((" respectively from ai",), Late(r"(?<= respectively) (?:from|in) ai(?![a-z])"), ""),
)
