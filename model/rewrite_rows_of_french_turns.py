"""The replacements for French turns that say a plain thing otherwise: who accepts it, nouns of change, what stays, before
the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, in_place

_STAYS = r"(?:pareil(?:le)?s?|tel(?:le)?s? quel(?:le)?s?|constante?s?|stables?|inchange[a-z]*)"

REWRITES_OF_FRENCH_TURNS = (
    # "Si les investisseurs acceptent d'être remboursés en trois ans": ce qu'est l'amortissement.
    Rewrite(
        ("rembours",),
        Late(
            r"(?<![a-z])(?:les |nos |des )?(?:investisseurs|actionnaires|clients|preteurs|banques) (?:acceptent"
            r"|veulent|exigent|demandent|attendent)"
            r" (?:d'|a )?etre rembourse[a-z]* (?:en|sur|sous) "
        ),
        "amortissement ",
    ),
    # "Quadruplement des revenus d'OpenAI".
    Rewrite(
        ("doublement d", "triplement d", "quadruplement d"),
        Late(
            r"(?<![a-z])(?:un |le )?(doubl|tripl|quadrupl)ement d(?:es|u|e la|e l'|e) (?=(?:revenu|vente|chiffre"
            r"|ca |marge|cout|prix|depense|ratio)|[a-z]+ )"
        ),
        r"\1e les ",
    ),
    # "les ventes de Nvidia restant stables".
    Rewrite(("restant ",), Late(rf"(?<= )restant (?={_STAYS}(?![a-z]))"), "restent "),
    # "Le laboratoire français Mistral AI", "French lab Mistral".
    Rewrite(
        ("laboratoire ", "labo ", "start-up ", "startup ", "jeune pousse ", "editeur ", "geant ", "lab ", "giant "),
        Late(
            r"(?<![a-z])(?:(?:le|la|l'|the|a) ?)?(?:(?:french|chinese|american|us|european"
            r"|paris-based) )?(?:laboratoire|labo|lab|start-?up|jeune pousse|editeur"
            rf"|geant|giant)(?: (?:français|americain|chinois|europeen|parisien)e?)? (?=(?:{COMPANY})(?![a-z]))"
        ),
        "",
    ),
    # "Chez ByteDance, l'IA génère 8,2 Md$", "Alphabet, revenus IA : +6 Md$".
    Rewrite(
        ("chez ",),
        Late(
            rf"(?<![a-z])chez ({COMPANY}),? l'ia (genere|rapporte|fait|encaisse|pese|represente)(?: desormais| deja"
            rf"| maintenant)? (?=\d)"
        ),
        r"\1 \2 ",
    ),
    Rewrite(
        (", revenu", ", ai revenue", ", ca "),
        Late(
            rf"(?:(?<=^)|(?<=[;.] ))({COMPANY}), (?:revenus? (?:d')?ia|ca ia|ai revenues?"
            rf"|ai sales) ?: ?(?=[+-]? ?\$?\d)"
        ),
        r"\1: ",
    ),
    # "Que vaut la ligne Meta dans la base ?"
    Rewrite(
        ("que vaut ", "combien vaut "),
        Late(
            rf"(?<![a-z])(?:que|combien) vaut la ligne (?:de |d')?({COMPANY})(?: dans (?:la |ta |votre )?(?:base"
            rf"|liste|reference))?"
        ),
        r"combien fait \1",
    ),
    # "répartie sur l'ensemble cloud et produit".
    Rewrite(
        ("cloud et ",),
        Late(
            r",? ?(?:repartie?s? )?(?:sur|pour|de) (?:l'ensemble|le tout"
            r"|toute la chaine)(?: du)? cloud et (?:du )?(?:produits?|applications?)"
        ),
        "",
    ),
    # "un amortissement sur 2 ans ou sur 4 ans".
    Rewrite(
        (" ou sur ", " ou en "), Late(r"(?<=[\dns%]) ou (?:sur|en) (?=\d)"), lambda found: " ou ".rjust(len(found[0]))
    ),
    # "coûts d'installations (énergie comprise) de 75 Md$": so they are in the model.
    Rewrite(
        ("comprise",),
        Late(r"(?<=installations) ?[(,] ?(?:l')?(?:energie|electricite)(?: et [a-z]+)? comprise?s?[),]?"),
        "",
    ),
    # "Amazon s'ajoute avec 7 milliards de revenus IA".
    Rewrite(("ajoute",), Late(rf"(?<![a-z])({COMPANY}) s'ajoute(?:rait)? (?:avec|a|pour) (?=\d)"), r"\1 fait "),
    Rewrite((" pareille",), Late(r"(?<=marge )pareille|(?<=marges )pareilles|(?<=payback )pareil"), "stable"),
    # "Combien faut-il investir au total avec Nvidia à 65 Md$ ?", "quel budget total pour …"
    Rewrite(
        ("combien ",),
        Late(
            r"(?<![a-z])combien (?:faut-il|doit-on|devra-t-on|faudra-t-il|va-t-on) (?:investir|depenser|payer"
            r"|debourser)(?: au total| en tout)?"
            r"(?= (?:avec|si|quand|a) )"
        ),
        "quel capex",
    ),
    Rewrite(
        ("combien investit-on", "combien depense-t-on"),
        Late(r"(?<![a-z])combien (?:investit-on|depense-t-on)(?: au total| en tout)?(?= (?:avec|si|quand|a) )"),
        "quel capex",
    ),
    Rewrite(
        ("budget total", "enveloppe totale"),
        Late(r"(?<![a-z])quel(?:le)? (?:budget total|enveloppe totale)(?= (?:avec|si|quand|a|pour) )"),
        "quel capex",
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
    # "Vu la demande, Nvidia grimpe à 70 Md$".
    Rewrite(
        ("demande", "faute de "),
        Late(
            r"^(\W*)(?:vu|faute de|sans|avec|grace a|malgre) (?:la |une |cette )?(?:forte "
            r"|faible )?(?:demande(?: actuelle| finale)?|revenus ia), "
        ),
        r"\1",
    ),
    # "La facture monte à combien si Nvidia vend 110 Md$ ?", "combien ça coûte", "il faut dépenser combien"
    Rewrite(
        ("facture", "l'addition", " la note"),
        Late(
            r"(?<![a-z])(?:la |l')?(?:facture|note|addition)(?: totale)? (?:monte|grimpe|passe|est|serait|s'eleve"
            r"|revient|se monte)"
            r" (?:a|de) combien|a combien (?:s'eleve|monte|passe|revient|est) (?:la |l')(?:facture|note"
            r"|addition)(?! d.(?:energie|electricite)| energetique| electrique)(?: totale)?"
        ),
        "quel cout total",
    ),
    # "L'énergie, ça coûte combien avec Nvidia à 70 Md$ ?"
    Rewrite(
        ("coute combien", "combien ca coute", "combien ça coute"),
        Late(
            r"(?<![a-z])(?:(?:l'|les )?(energie|electricite|installations|batiments), (?:[cç]a coute combien"
            r"|combien [cç]a coute)"
            r"|[cç]a coute combien,? +(?:l'|les )?(energie|electricite|installations|batiments),?)(?![a-z])"
        ),
        lambda found: f"combien coute {found[1] or found[2]}",
    ),
    Rewrite(
        (
            "coute",
            "depenser combien",
            "payer combien",
            "investir combien",
            "faut-il payer",
            "faut-il investir",
            "faut-il depenser",
        ),
        Late(
            r"combien [cç]a (?:coute|couterait)(?= (?:si|avec|en tout|au total))|[cç]a coute combien|il (?:faut"
            r"|faudrait) (?:depenser"
            r"|payer|investir) combien"
            r"|combien (?:faut|faudrait)-il (?:depenser|payer|investir)(?: en data centers)?(?= (?:pour|avec|si"
            r"|au total))"
        ),
        "quel cout total",
    ),
    Rewrite(
        ("peut-on",),
        Late(r"combien peut-on (?:depenser|investir)(?: au total)?(?= (?:avec|si) )"),
        "quel capex maximal",
    ),
    # "Quel est le total si OpenAI fait 20 Md$ ?": of AI revenue.
    Rewrite(
        ("total",),
        Late(
            rf"quel (?:est le |serait le )?total (?=(?:si|avec) {COMPANY})|(?<![a-z])le total (?:passe a|est de"
            rf"|fait) combien(?= (?:si|avec) {COMPANY})"
        ),
        "quel ca ia ",
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
    # "un écart deux fois moindre".
    Rewrite(
        ("deux fois mo", "trois fois mo"),
        Late(r"(?<![a-z])(?:(deux)|trois) fois (?:moindres?|moins (?:grande?|large|elevee?|importante?))(?![a-z])"),
        lambda found: "divise par 2" if found[1] else "divise par 3",
    ),
    # "Ça prendrait combien de revenus ?": combien il en faut.
    Rewrite(
        ("prend",),
        Late(r"(?<![a-z])[cç]a prend(?:rait|ra)? combien de revenus?(?! ia)(?![a-z])"),
        "quels revenus faut-il",
    ),
    # "ya pas amazon, mets 9,5 milliards de revenu ia".
    Rewrite(
        ("a pas ",),
        Late(
            rf"(?<![a-z])(?:il (?:n')?)?y ?a pas (?:d'|de )?({COMPANY})(?: dans (?:la|ta|ton|votre) (?:liste|modele"
            rf"|tableau))?,?"
            r" (?:alors )?(?:mets|mettez|ajoute|ajoutez|rajoute)(?:-(?:le|la|les))? (?:a )?(?=\d)"
        ),
        r"\1 ",
    ),
    # "un ratio d'un et demi".
    Rewrite(
        ("un et demi",),
        Late(r"(?<![a-z])(?:(d')|(de |a |à ))?un et demi(?![a-z])"),
        lambda found: f"{found[2] or ''}1,5",
    ),
    # "Et si Nvidia devait vendre 60 Md$ ?", "si le matériel devait être rentabilisé en quatre ans".
    Rewrite(
        (" devait ", " devaient "),
        Late(
            r"(?<![a-z])(si (?:l'|la |le |les |nos |notre |leurs? )?[a-z' ]{2,30}?) devai(?:t|ent) (?=[a-z]+(?:er|ir"
            r"|re)(?![a-z]))"
        ),
        r"\1 ",
    ),
    Rewrite(
        ("materiel ", "equipement ", "equipements "),
        Late(
            r"(?<![a-z])(?:le|les|l'|notre|nos) ?(?:materiel|equipements?)"
            r"(?= (?:est|sont|soit|serait|etait|etre|etaient)?[a-z ]{0,12}(?:rentabilis|amorti|rembours))"
        ),
        "les gpu",
    ),
    # "la moitié de Microsoft et le double d'Apple", "la moitié des revenus IA de Google".
    Rewrite(
        (" le double d", " le triple d"),
        Late(
            rf"(?<![a-z])((?:la moitie|le double|le triple) d(?:e |'){COMPANY}(?: et|,)) le (?=(?:double"
            rf"|triple) d(?:e |'){COMPANY})"
        ),
        r"\1 ",
    ),
    Rewrite(
        ("moitie des revenus ", "tiers des revenus ", "double des revenus ", "triple des revenus "),
        Late(rf"(?<=moitie|.tiers|double|triple) des revenus (?:ia|d'ia|en ia) (?=d(?:e |'){COMPANY})"),
        " des revenus ",
    ),
    # "On amortit le matériel sur quatre ans".
    Rewrite(
        (" le materiel ", " les equipements ", " le parc "),
        Late(r"(?<![a-z])(amorti(?:t|r|ssons|ssent)?) (?:le materiel|les equipements|le parc) (?=(?:sur|en) )"),
        r"\1 les gpu ",
    ),
    # "55 Md$ de ventes data center pour Nvidia", "google fait le double".
    Rewrite(
        (" data center pour ", " data center de ", " datacenter pour "),
        Late(r"(?<=ventes|revenu|evenus|.du ca| de ca) (?:de )?data ?center(?= (?:pour|de|chez) (?:nvidia|nvda))"),
        "",
    ),
    Rewrite(
        (" le double", " le triple"),
        Late(rf"(?<![a-z])({COMPANY}|nvidia) (?:fait|gagne|ferait) le (double|triple)(?=\W*$|[,;])"),
        r"\1 \2",
    ),
    # "À quel point est-on proche de l'équilibre ?"
    Rewrite(
        ("a quel point ",),
        Late(r"(?<![a-z])a quel point (?:est-on|sommes-nous) (?:proches? |loin )?de l'equilibre(?![a-z])"),
        "quel ecart",
    ),
    # "le double pour google".
    Rewrite((" pour ",), Late(rf"(?<![a-z])le (double|triple) pour ({COMPANY})(?=\W*$|,| et )"), r"\1 \2"),
    # "Boosté par Gemini, Google engrange 18 Md$": what it owes to, no change of its figure.
    Rewrite(
        (" par ",),
        Late(
            r"(?:\A|(?<=[.;!?] ))\W*(?:boost|renforc|augment|redui|doubl|tripl|gonfl|tir|port|pouss|dop|aid|frein"
            r"|penalis|plomb)(?:e|t)?e?s? par [^,;.\d]{2,30}, (?=[^,;.]*\d)"
        ),
        in_place,
    ),
    # "Pour ce qui est du cloud, marge de 30 %".
    Rewrite(
        ("pour ce qui est ", "s'agissant d", "en matiere d"),
        Late(
            r"(?<![a-z])(?:pour ce qui est|s'agissant|en matiere) (?:du cloud|des (?:hyperscalers|clouds"
            r"|fournisseurs de cloud)), (?:la |une )?marge"
        ),
        "marge cloud",
    ),
    Rewrite(
        ("pour ce qui est ",),
        Late(rf"(?<![a-z])pour ce qui est (?:de |d')(?P<what>(?:la )?marge|{COMPANY}), (?=\$?\d)"),
        lambda found: f"{found['what']} ",
    ),
)
