"""The replacements for what opens a message as an answer to somebody else ("That's not right. Google is at 13B.", "hot
take: …", "je me suis trompé, …"), before the words of a text are read. Nothing stands before it that it could take back."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, in_place

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
_WRONG = (
    r"(?:true|right|correct|fair|accurate|what (?:i|we) (?:said|meant|asked|wanted)|how (?:it|this) works"
    r"|the (?:right|real|wrong) (?:question"
    r"|number|figure|answer|way to look at it)|the (?:point|issue|problem|question)|wrong|false|nonsense|rubbish"
    r"|bs|crazy|insane|ridiculous|absurd"
    r"|stupid|silly|off|too (?:low|high|much|little|optimistic|pessimistic)|unfair|a bubble|madness|mad|nuts"
    r"|news to me|helpful|great|terrible|bad)"
)
_ENGLISH = (
    rf"(?:(?:that|this|it)(?:'s| is| was|s)(?: not| never)? {_VERY}{_WRONG}|(?:that|this|it) (?:isn't|wasn't"
    rf"|ain't|is not|was not) {_VERY}{_WRONG}"
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


REWRITES_OF_REACTIONS = (
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
)
