"""Text to a reading: what a statement fixes, what it asks for, and what was not understood, with places.

The page to begin with. `tokens` makes items of a text, and `plain` reads the usual statement straight from them. In any
other what it is wrapped in comes off (`shortened`), `shorthand` writes out what was typed in a hurry, `spelling` corrects
words that are unknown, and `cases` parts the sides of a comparison. Each side becomes a reading in `stages`.
"""

from __future__ import annotations

from model.reader.asked.unanswered import unanswered
from model.reader.compared.agreed import agreed
from model.reader.compared.asked_again import without_open_sides
from model.reader.compared.cases import open_choice, sides
from model.reader.compared.in_common import is_titled
from model.reader.compared.in_turn import in_turn
from model.reader.compared.open_sides import open_side
from model.reader.compared.other_side import other_side
from model.reader.compared.parallel import announced, parallel
from model.reader.compared.side_names import side_names
from model.reader.paired.verbs import earned
from model.reader.plain import plainly
from model.reader.plain_questions import asked_plainly
from model.reader.stages import staged
from model.reader.words.named import PARTING
from model.reader.words.shortened import SHORTENED
from model.reader.words.shorthand import written_out
from model.reader.words.spelling import respell
from model.reader.words.tokens import Lexed, lex
from model.reader.words.uniform import uniform
from model.reading import Note, Problem, Reading

LONGEST = 2000
MOST_SIDES = 8
_COMPARING = frozenset(("versus", "compare", "label", "against", "or"))


def read(text: str, lang: str | None = None) -> Reading:
    """The reading of a statement. Never raises; what is wrong with the text is in `problems`."""
    if len(text) > LONGEST:
        problem = Problem("too_long", 0, len(text), "", (), {"length": len(text), "longest": LONGEST})
        return Reading(text, lang or "en", (), None, False, None, None, (problem,), ())
    if (plain := uniform(text)) is not None:
        return plain.restore(read(plain.text, lex(text, lang).lang), text)
    lexed = lex(text, lang)
    return plainly(text, lexed) or asked_plainly(text, lexed) or in_stages(text, lexed, lang)


def in_stages(text: str, lexed: Lexed, lang: str | None) -> Reading:
    """The reading of any statement that is not too long, from its items."""
    for shortened in SHORTENED:
        if (shorter := shortened(lexed.items, text)) is None:
            continue
        reading = in_stages(shorter.text, lex(shorter.text, lexed.lang), lexed.lang)
        return shorter.restore(reading._replace(notes=(*shorter.notes, *reading.notes)), text)
    written = written_out(text, lexed.items, lexed.lang)
    if written is None:
        return _spelled(text, lexed, lang)
    return written.restore(_spelled(written.text, lex(written.text, lang), lang), text)


def _spelled(text: str, lexed: Lexed, lang: str | None) -> Reading:
    """The reading of a text without shorthand."""
    lexed = lexed._replace(items=parallel(lexed.items, text))  # first, or a head may be taken for a slip
    kinds = {item.kind for item in lexed.items}
    if "unknown" in kinds:  # a slip can hide any word, so the corrected text is read from its first letter
        respelt = respell(text, lexed.items, lexed.lang)
        lexed = lex(respelt.text, lang)
        lexed = lexed._replace(items=in_turn(parallel(lexed.items, respelt.text), respelt.text))
        return respelt.restore(_compared(respelt.text, lexed, respelt.notes), text)
    turned = in_turn(lexed.items, text) if "amount" in kinds and not PARTING.isdisjoint(kinds) else lexed.items
    if turned is not lexed.items or not _COMPARING.isdisjoint(kinds) or announced(text):
        return _compared(text, lexed._replace(items=turned), ())
    return staged(text, lexed.items, lexed.lang, (), kinds)[0]


def _compared(text: str, lexed: Lexed, notes: tuple[Note, ...]) -> Reading:
    """The reading of one statement, or of the sides of a comparison."""
    if any(item.kind == "topic" for item in lexed.items):  # "AI at 100B" is a side with a name of its own
        lexed = lexed._replace(items=earned(lexed.items, text))
    first, *others = parted = sides(lexed.items, text)
    reading, settled = staged(text, first, lexed.lang, notes, alone=bool(first) or not others, compared=bool(others))
    if (link := open_side(lexed.items, text, alone=not others)) is not None:
        kind = "case_without_values" if link.kind == "label" else "one_side"
        problem = Problem(kind, link.start, link.end, text[link.start : link.end])
        return _with_problems(reading, (*reading.problems, problem), text)
    if not others:
        choice = None if reading.problems else open_choice(lexed.items, reading.parts, text)
        return _with_problems(reading, (choice,), text) if choice else reading
    if len(others) >= MOST_SIDES:
        end = max((item.end for side in others for item in side), default=len(text))
        problem = Problem("too_many_sides", 0, end, text[:end], (), {"most": MOST_SIDES})
        return _with_problems(reading, (problem,), text)
    readings, read_items = [reading], [settled]
    for side in others:
        reading, settled = staged(text, side, lexed.lang, (), alone=False, compared=True)
        readings.append(other_side(reading, settled, readings[-1], side))
        read_items.append(settled)
    labelled = any(item.kind == "label" for item in lexed.items) or ("?" not in text and is_titled(text))
    readings, problems = agreed(readings, read_items, side_names(lexed.items, parted, text), labelled, text)
    readings = without_open_sides(readings, lexed.items)
    problems += [problem for each in readings for problem in each.problems]
    if not (problems or notes or readings[0].notes or any(each.unknown or each.levers for each in readings)):
        problems += unanswered(text, lexed.items)
    once = {(problem.kind, problem.start): problem for problem in problems}  # what sides share is said once
    return _with_problems(readings[0], tuple(once.values()), text)._replace(cases=tuple(readings), levers=False)


def _with_problems(reading: Reading, problems: tuple[Problem, ...], text: str) -> Reading:
    """A reading with these problems, which quote the whole text where what a side has passed over left holes in its own."""
    if all(reading.text[problem.start : problem.end] == problem.text for problem in problems):
        return reading._replace(problems=problems)
    quoted = tuple(problem._replace(text=text[problem.start : problem.end]) for problem in problems)
    return reading._replace(text=text, problems=quoted)
