"""The replacements for French turns that say a plain thing otherwise: who accepts it, nouns of change, what stays, before
the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, in_place

_HALVED = rf"(?:{COMPANY}|nvidia|l'ecart|le trou|les revenus ia)"

ROWS = (
    # "on coupe Nvidia en deux", "Nvidia coupé en deux".
    Rewrite(
        (" en deux", " en 2"),
        Late(rf"(?<![a-z])(?P<verb>coup(?:e|er|ez|ons|ant)) (?P<who>{_HALVED}) en (?:deux|2)(?![a-z\d])"),
        lambda found: in_place(found, "who", verb="halve"),
    ),
    Rewrite((" en deux", " en 2"), Late(r"(?<![a-z])coupee?s? en (?:deux|2)(?![a-z\d])"), "divise par 2"),
    # "rien chez Alibaba, 3 Md$ chez Tencent"
    Rewrite(("rien ",), Late(rf"(?<![a-z])rien (?=(?:chez|de chez|pour|du cote d[e'] ?) ?{COMPANY}(?![a-z]))"), "0 "),
    # "Alphabet, revenus IA : +6 Md$".
    Rewrite(
        (", revenu", ", ai revenue", ", ca "),
        Late(
            rf"(?:(?<=^)|(?<=[;.] ))({COMPANY}), (?:revenus? (?:d')?ia|ca ia|ai revenues?"
            rf"|ai sales) ?: ?(?=[+-]? ?\$?\d)"
        ),
        r"\1: ",
    ),
    # "un amortissement sur 2 ans ou sur 4 ans".
    Rewrite(
        (" ou sur ", " ou en "), Late(r"(?<=[\dns%]) ou (?:sur|en) (?=\d)"), lambda found: " ou ".rjust(len(found[0]))
    ),
    # "Les besoins en énergie doublent": ce qu'elle coûte.
    Rewrite(
        ("besoins en ", "besoin en ", "besoin d'", "besoins d'"),
        Late(
            r"(?:(?<=^)|(?<=[.;,] )|(?<= si ))(?:les |le )?besoins? (?:en |d')(?=(?:energie|electricite) (?:doubl"
            r"|tripl|augment|baiss|attei|est|sont))"
        ),
        "",
    ),
    # "L'énergie, ça coûte combien avec Nvidia à 70 Md$ ?"
    Rewrite(
        ("coute combien", "combien ça coute"),
        Late(
            r"(?<![a-z])(?:(?:l'|les )?(energie|electricite|installations|batiments), (?:[cç]a coute combien"
            r"|combien [cç]a coute)"
            r"|[cç]a coute combien,? +(?:l'|les )?(energie|electricite|installations|batiments),?)(?![a-z])"
        ),
        lambda found: f"combien coute {found[1] or found[2]}",
    ),
    Rewrite(
        ("coute",),
        Late(r"[cç]a coute combien"),
        "quel cout total",
    ),
    # "Combien ça demande de revenus": il faut.
    Rewrite(
        ("a demande",), Late(r"(?<![a-z])[cç]a demande(?:rait)?(?= (?:de|si|avec|quoi|comme)(?![a-z]))"), "il faut"
    ),
    # "Combien les applis doivent-elles encaisser": l'IA.
    Rewrite(
        ("doivent", "doit"),
        Late(
            r"combien (?:les |la |le |l')?(?:applis|applications(?: ia)?|startups(?: ia)?|developpeurs|labos|tech"
            r"|secteur|marche|ecosysteme"
            r"|industrie|editeurs(?: de logiciels)?) doi(?:t|vent)(?:-(?:ils?|elles?))? (?:rapporter|encaisser"
            r"|gagner|generer)"
        ),
        "combien l'ia doit-elle gagner",
    ),
    # "le double pour google".
    Rewrite((" pour ",), Late(rf"(?<![a-z])le (double|triple) pour ({COMPANY})(?=\W*$|,| et )"), r"\1 \2"),
    # "Quel est le total si OpenAI fait 20 Md$ ?": of AI revenue.
    Rewrite(
        ("total",),
        Late(
            rf"quel (?:est le |serait le )?total (?=(?:si|avec) {COMPANY})|(?<![a-z])le total (?:passe a|est de"
            rf"|fait) combien(?= (?:si|avec) {COMPANY})"
        ),
        "quel ca ia ",
    ),
    # "si Nvidia devait vendre 60 Md$".
    Rewrite(
        (" devait ", " devaient "),
        Late(
            r"(?<![a-z])(si (?:l'|la |le |les |nos |notre |leurs? )?[a-z' ]{2,30}?) devai(?:t|ent) (?=[a-z]+(?:er|ir"
            r"|re)(?![a-z]))"
        ),
        r"\1 ",
    ),
)
