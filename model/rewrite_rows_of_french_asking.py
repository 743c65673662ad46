"""The replacements for what French questions ask for in other words: a least revenue, a need, a coverage, a comparison,
before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_FRENCH_ASKING = (
    # "Quel chiffre d'affaires minimal pour OpenAI …?", "Combien au minimum Microsoft doit-il gagner …?"
    Rewrite(
        (" minim", " maxim"),
        Late(r"(?<=quel )(chiffre d'affaires|revenu|montant|ca) (?:minimal|minimum|maximal|maximum)(?= [^?]*\?)"),
        r"\1",
    ),
    Rewrite(("combien au m",), Late(r"(?<![a-z])combien au (?:minimum|maximum)(?= [^?]*\?)"), "combien"),
)
