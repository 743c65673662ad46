"""What a statement is wrapped in, and read without: a greeting by name, a request to look ("can you check what …"), an
opinion asked for ("do you think …"), a tag ("…, am I wrong?"), a signature."""

from __future__ import annotations

import re

from model.catalogue import is_company
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.hints import finder
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import REVENUE
from model.reader.words.tokens import Item

_LOOK = (
    r"(?:check|see|find(?: out)?|verify|confirm|look(?: up| at)?|say|know|(?:tell|show|remind)(?: me| us)?|work out"
    r"|figure out)"
)
_LOOK_FR = r"(?:dire|v[ée]rifier|rappeler|montrer|confirmer|trouver|voir|savoir|regarder|sache|conna[îi]tre)"
# A question about a result supposes what it names; one about a value alone asks whether it is so.
_RESULT = (
    r"(?=[^?.]*\b(?:breaks? ?even|breaking even|clos(?:e|es|ed)|fills?|covers?|enough|works?|suffices?|gap|hole|shortfall"
    r"|coverage|required|[ée]quilibre|[ée]cart|trou|comble|couvre|couverture|suffit)\b)"
)
_NAME = r"[A-ZÀ-Þ][\w.'’-]*"
# Of these none is wrapping: "Thanks, Tom, without OpenAI", "Hi Google, what is needed?".
_SPEAKING = frozenset((
    "name", "noun", "thing", "amount", "number_words", "change", "multiply", "divide", "without", "levers", "break_even",
    "label", "baseline", "year",
))  # fmt: skip

_WRAPS = (
    # "Can you check what Google makes?", "may I know what Nvidia sells?", "I need to see what the margin is"
    Rewrite(
        ("what ", "how much "),
        Late(
            r"(?:\A\W*|(?<=[.!?,:;] ))(?:(?:so|and|ok|hi|hey|hello|please),? )*(?:(?:can|could|would|will|may|might)"
            rf" (?:you|u|someone|anyone|i|we) (?:please |kindly |quickly |just |maybe )*{_LOOK}|(?:i"
            rf"|we) (?:just |really )?(?:need|want"
            rf"|would like|['’]d like|have|would love) to {_LOOK}) (?=(?:what|how much)(?! if)\b)",
            re.IGNORECASE,
        ),
        "",
    ),
    # "Could you check Nvidia's sales?"
    Rewrite(
        ("can you ", "could you ", "would you ", "will you "),
        Late(
            r"\A\W*(?:can|could|would|will) you (?:please )?(?:check|look up|find|get|pull|confirm|verify"
            r"|remind|give)(?: me| us)?(?: of)?"
            rf" (?=(?:the )?(?:{COMPANY}(?:['’]s?)? {REVENUE}|margin|payback|cloud margin|energy ratio)\W*\Z)",
            re.IGNORECASE,
        ),
        "what is ",
    ),
    # "Peux-tu me dire ce que vend Nvidia ?", "il faut que je sache combien gagne Google"
    Rewrite(
        ("ce que ", "ce qu", "combien ", "quel"),
        Late(
            r"(?:\A\W*|(?<=[.!?,:;] ))(?:est-ce qu(?:e |['’]))?(?:(?:(?:peux|pourrais)-tu|(?:pouvez"
            r"|pourriez)-vous|(?:peut|pourrait)-on|puis-je"
            r"|(?:tu|je|on|quelqu['’]un) (?:peux|peut|pourrais|pourrait)|vous (?:pouvez|pourriez))(?: me| nous)?"
            r"|(?:j['’]ai|on a|nous avons) besoin de|il (?:me |nous )?faut(?: que je| que tu me| qu['’]on)?"
            r"|(?:j['’]|je |on )(?:dois|doit|veux|veut|voudrais|voudrait|aimerais|aimerait))"
            rf" {_LOOK_FR} (?=ce que |ce qu['’]|combien |quel)",
            re.IGNORECASE,
        ),
        "",
    ),
    # "Do you think a 30% margin breaks even?", "penses-tu que l'écart …"
    Rewrite(
        ("you think ", "penses-tu", "pensez-vous", "tu penses", "vous pensez"),
        Late(
            r"\A\W*(?:(?:do|don['’]?t) you (?:really )?think (?:that )?|(?:est-ce que )?(?:ne "
            r"|n['’])?(?:penses-tu|pensez-vous|tu penses"
            rf"|vous pensez)(?: pas)? (?:que |qu['’])){_RESULT}",
            re.IGNORECASE,
        ),
        "",
    ),
    # "what margin do you think we need …", "what do you think the gap is if …"
    Rewrite(
        ("you think we ", "you think it "),
        Late(r"\bdo you think (?=(?:we|it) (?:need|have to|must)\b)", re.IGNORECASE),
        "do ",
    ),
    Rewrite(("you think ",), Late(r"(?<=what |hich )do you think (?=the |ai )", re.IGNORECASE), ""),
    # "Wouldn't a 35% margin close the gap?", "can't we just break even?"
    Rewrite(
        ("n't ",),
        Late(rf"\A\W*(?P<verb>would|does|is|are|will|did|could|ca)n['’]t (?!you |it ){_RESULT}", re.IGNORECASE),
        lambda found: "can " if found["verb"].lower() == "ca" else f"{found['verb']} ",
    ),
    # "Nvidia sells 72B, am I wrong?"
    Rewrite(
        (
            "am i wrong", "je me trompe", "pas vrai", "objection", "miss anything", "missing", "n't we", "n't it",
            "n't they", "i'm not wrong", "im not wrong",
        ),
        Late(
            r"(?<=[\w%$)])[,.;]? (?:am i wrong|(?:ou )?je me trompe|pas vrai|(?:any|pas d['’]|des) ?objections?"
            r"|did i miss anything"
            r"|am i missing (?:something|anything)|(?:wo|would|are|is|do|does|could|should|have)n['’]t (?:we|it"
            r"|they)|if i['’]?m not wrong)"
            r"(?: here)?(?= ?\?*\W*\Z)",
            re.IGNORECASE,
        ),
        "",
    ),
    # "Nvidia 70B. Why? Because demand is strong."
    Rewrite(
        ("why", "pourquoi"),
        Late(r"\b(?:why|pourquoi) ?\? ?(?=because |since |parce qu|[àa] cause |car )", re.IGNORECASE),
        "",
    ),
    # "On me demande l'écart …", "Tu pourrais jeter un œil à l'écart …", "si tu as une minute : …"
    Rewrite(
        ("demande", "jeter un", "au courant", "minute", "seconde", "a sec", "sans vouloir"),
        Late(
            r"\A\W*(?:(?:on|il|elle|mon chef|ma chef|le chef|la chef|mon boss|le client) (?:me "
            r"|nous )?demande (?=l['’]|la |le |les |quel|combien)"
            r"|(?:(?:tu peux|tu pourrais|peux-tu|pourrais-tu|vous pouvez|pouvez-vous) )?jeter un (?:œil"
            r"|oeil) (?:[àa] |sur )"
            r"|tiens-moi au courant d(?:e |u |es |['’])|(?:if you (?:have|['’]ve got)|si (?:tu as|vous avez)"
            r"|when you have) (?:a|une) (?:minute|second|sec"
            r"|seconde)\s?[:,]\s*|(?:you )?got a (?:sec(?:ond)?|minute)\?\s*|sans vouloir [^,.:;\d]{3,30},\s*)",
            re.IGNORECASE,
        ),
        "",
    ),
    # "[14:32] Nvidia 60B", "Bob 2:32 PM\nNvidia 60B": pasted from a chat.
    Rewrite(
        (":0", ":1", ":2", ":3", ":4", ":5"),
        Late(
            r"\A\W*(?:[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*)?  ?)?\[?(?:[01]?\d"
            r"|2[0-3]):[0-5]\d(?: ?[AaPp][Mm])?\]?(?:\n|:? )\s*(?=[^\d\s])"
        ),
        "",
    ),
)  # fmt: skip
# "Hi Tom, …", "Chère Anne, …"
_GREETING = Rewrite(
    ("hi ", "hello ", "hey ", "dear ", "good ", "bonjour ", "bonsoir ", "salut ", "cher ", "chère ", "coucou "),
    Late(
        r"\A\W*(?:(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|ch[eè]re?|coucou)"
        rf"(?: (?i:mr|ms|mrs|dr|mme|m|monsieur|madame)\.?)?(?: {_NAME}){{1,2}}(?: (?i:all))?\s*[,!:\n](?!\s*\$?\d)\s*)+"
    ),
    "",
)  # fmt: skip
# "… Cheers, Pete", "… Cordialement,\nAnne Durand"
_SIGNATURE = Rewrite(
    (
        "cheers", "regards", "best", "sincerely", "yours", "thanks", "thank you", "thx", "cordialement", "bien à",
        "merci", "journée", "bientôt", "cdt", "cdlt", "amicalement", "ta,", "br,",
    ),
    Late(
        r"(?:(?<=[\w?!%$)])(?:[.,;!?][ \n]|\n)\s*(?:[-–—]+\s*)?(?i:cheers|(?:best|kind|warm|many)? ?regards"
        r"|best(?: wishes)?|all the best|sincerely"
        r"|yours(?: truly| sincerely)?|(?:many )?thanks(?: a lot| so much| in advance)?|thank you|thx|ta|br"
        r"|bien cordialement"
        r"|cordialement|bien à (?:vous|toi)|merci(?: d['’]avance| beaucoup)?|bonne (?:journ[ée]e|soir[ée]e)"
        r"|[àa] bient[ôo]t|cdl?t"
        rf"|amicalement)(?:[,.!]*[ \n]\s*(?:[-–—]+\s*)?{_NAME}(?: {_NAME}){{0,2}}"
        r"(?:\s*[\n,/]\s*[A-ZÀ-Þ](?:[^\d\n?,]|, (?=[A-ZÀ-Þ])){1,40})?)?)+[.!,]*\s*\Z"
    ),
    lambda found: "?" if "?" in found[0] else "",
)  # fmt: skip
_NAMING = (_GREETING, _SIGNATURE)  # of people, who stand at most once at either end
_hints = finder(*(wrap.hints for wrap in (*_WRAPS, *_NAMING)))


def without_wrapping(items: list[Item], text: str) -> Respelt | None:
    """The text without it; None where it has none, or nothing else."""
    hinted = _hints(text.lower().replace("’", "'"))
    words: list[tuple[int, int, str]] = []
    for wrap in (*_WRAPS, *_NAMING):
        if hinted.isdisjoint(wrap.hints):
            continue
        words += [
            (found.start(), found.end(), wrap.instead if isinstance(wrap.instead, str) else wrap.instead(found))
            for found in wrap.pattern.finditer(text)
            if not (wrap in _NAMING and _speaks(wrap, found, items))
        ]
    words.sort()
    apart = [word for place, word in enumerate(words) if not place or word[0] >= words[place - 1][1]]
    if not apart or sum(end - start for start, end, _ in apart) >= len(text.strip()):
        return None
    return respelt(text, apart)


def _speaks(wrap: Rewrite, found: re.Match[str], items: list[Item]) -> bool:
    """Whether what looks like people's names says something of the model; firms may be in a signature."""
    inside = [item for item in items if item.kind in _SPEAKING and found.start() <= item.start < found.end()]
    if wrap is _SIGNATURE:
        inside = [item for item in inside if item.kind != "name" or not is_company(item.data[0])]
    return bool(inside)
