"""A text with some of its words written another way, and the places that each character had."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from model.reading import Note, Problem, Reading


class Respelt(NamedTuple):
    """The text with words replaced, what is to be said of that, and where each character stood."""

    text: str
    notes: tuple[Note, ...]
    places: list[int]

    def restore(self, reading: Reading, text: str) -> Reading:
        """The reading with its places in the text as the user typed it."""
        return reading._replace(
            text=text,
            parts=tuple(part._replace(start=self._at(part.start), end=self._to(part.end)) for part in reading.parts),
            problems=tuple(self._problem(problem, text) for problem in reading.problems),
            cases=tuple(self.restore(case, text) for case in reading.cases),
        )

    def _problem(self, problem: Problem, text: str) -> Problem:
        start, end = self._at(problem.start), self._to(problem.end)
        suggestions = tuple(each for each in problem.suggestions if each != text)
        return problem._replace(start=start, end=end, text=text[start:end], suggestions=suggestions)

    def _at(self, place: int) -> int:
        return self.places[place] if place < len(self.places) - 1 else self.places[-1]

    def _to(self, place: int) -> int:
        return self.places[place - 1] + 1 if 0 < place < len(self.places) else self.places[-1]


def respelt(text: str, words: Iterable[tuple[int, int, str]], notes: tuple[Note, ...] = ()) -> Respelt:
    """A text with other words at places, each as start, end and word, in their order."""
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for start, end, word in words:
        pieces += [text[done:start], word]
        places += range(done, start)
        # The word's last character keeps its end, so that places after it stay true.
        places += [min(start + at, end - 1) for at in range(len(word) - 1)] + [end - 1] * bool(word)
        done = end
    pieces.append(text[done:])
    places += range(done, len(text) + 1)
    return Respelt("".join(pieces), notes, places)
