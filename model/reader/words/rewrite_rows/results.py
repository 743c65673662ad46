"""The replacements for results in other words: how far short of what is needed, what an industry needs, what energy costs
beside the GPUs, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import FACILITIES

_SHORT = (
    r"how (?:far|much) (?:short of|below|under|beneath|shy of) (?:the |what is |what's )?(?:required|requirement|needed)"
    r"(?: revenues?)?"
)
_INDUSTRY = r"(?:the |our )?(?:whole |entire |ai )*(?:industry|sector|market|ecosystem|value chain)"
_TIMES = {"twice": "2", "double": "2", "half": "0.5", "triple": "3", "three times": "3"}
_LEFT = r"(?:uncovered|unfunded|unmet|unpaid|unexplained|unrecovered|missing|to be found|to find|to make up)"

ROWS = (
    # "how far short of required revenue are we with AI revenue at 48B?"
    Rewrite(
        ("required", "requirement", "needed"),
        Late(
            rf"(?<![a-z]){_SHORT} (?:(?:are|is|would|will) (?:we|it|that|this|they|{_INDUSTRY})(?: be| fall)?(?![a-z])"
            r"|(?:is|are|would|will) (?=(?:the |our )?ai (?:revenues?|sales) (?:of|at|with) ))"
        ),
        lambda found: "gap with " if found[0].endswith(" ") else "what gap",
    ),
    # "the industry needs 260B in revenue", "the sector must earn 300B".
    Rewrite(
        ("industry", "sector", "market", "ecosystem", "value chain"),
        Late(
            rf"(?:(?<=^)|(?<=[.,;:] )|(?<=if )|(?<=say )|(?<=hat )|(?<=ume )"
            rf"|(?<=ose )){_INDUSTRY} (?:needs(?: to (?:earn|make|generate))?|requires|has to (?:earn|make|generate)"
            rf"|must (?:earn|make"
            rf"|generate)|would (?:need|have) to (?:earn|make|generate)) ({SUM})(?: (?:of|in) (?:ai |annual "
            rf"|yearly )?(?:revenues?|sales))?(?= ?(?:[.,;:?!]|$)| a year| per year| to (?:break|justify|pay))"
        ),
        r"required revenue \1",
    ),
    # "Data-centre operators spend 1.1 on power and buildings per GPU dollar": it is what the centres cost, whoever pays.
    Rewrite(
        ("operators ", "builders ", "owners "),
        Late(
            r"(?<![a-z])(?:the |most )?data[ -]?cent(?:er|re)s? (?:operators|builders|owners) (?=(?:spends?|pays?"
            r"|puts?|budgets?) )"
        ),
        "they ",
    ),
    # "What does that leave uncovered?"
    Rewrite(
        (" leave ", " leaves ", " left "),
        Late(
            rf"(?<![a-z])(?:what|how much) (?:(?:does|do|would|will) (?:that|this|it|they|these|those) leave|(?:is"
            rf"|would be|remains|stays|gets) left)"
            rf" {_LEFT}(?![a-z])"
        ),
        "what gap",
    ),
    # "energy costs twice what the GPUs cost", "power and land cost 1.6 times as much as the GPUs".
    Rewrite(
        ("what the gpu", "what gpu", "what the chip", "what chip", "as the gpu", "as gpu", "as the chip", "as chip"),
        Late(
            rf"(?<![a-z])(?:the )?{FACILITIES} (?:together )?(?:now |will |would |alone )?(?:costs?|is|are"
            rf"|runs?) (?:about |around |roughly )?"
            r"(?:(twice|double|half|three times|triple)|(\d[\d.]*) ?(?:times|x)) (?:what (?:the )?(?:gpus?"
            r"|chips?) (?:costs?|do|does|are"
            r"|is|run)|as much as (?:the )?(?:gpus?|chips?)(?: costs?| do)?)(?![a-z])"
        ),
        lambda found: f"facility ratio {_TIMES[found[1]] if found[1] else found[2]}",
    ),
    # "Every dollar of silicon drags along 80 cents of power and shell."
    Rewrite(
        ("dollar of ", "dollar in ", "dollar on ", "gpu dollar "),
        Late(
            r"(?<![a-z])(?:every|each|a|per) (?:dollar (?:of|in|on|spent on) (?:nvidia |the )?(?:silicon|gpus?"
            r"|chips?)|gpu dollar) (?:drags|pulls"
            r"|carries|entails|brings|comes with|triggers|calls for|takes|draws|needs|requires|means)(?: along| in"
            r"| with it| behind it)?"
            r" (?:another |about |roughly )?(?:(\d\d?) ?(?:cents|c)|\$?(\d[\d.]*)(?: dollars?)?) (?:of|in|for) "
            rf"(?:the )?{FACILITIES}(?:(?: and |,? & )?(?:shell|plant|racks?|concrete))?(?: along)?(?![a-z])"
        ),
        lambda found: f"facility ratio {int(found[1]) / 100 if found[1] else found[2]}",
    ),
    # "let Nvidia vary from 40B to 100B".
    Rewrite(("vary ", "varying "), Late(r"(?<![a-z])vary(?:ing)? (?=(?:from|between) \$?\d)"), ""),
    # "Google earns 60B and Microsoft 55B out of total AI revenue of 100B."
    Rewrite(
        (" out of ",),
        Late(
            rf"(?<=[\da-z]) out of (?:a |an |the )?(?:(?:total|overall|combined|industry) ai (?:revenues?"
            rf"|sales)|ai (?:revenues?|sales)"
            rf")(?: of| at)? (?={SUM})"
        ),
        ", ai revenue ",
    ),
    # "no strong view on anything else", "Margin 40%, no conviction on other numbers like Nvidia 60B": nothing is said.
    Rewrite(
        (" view on ", " opinion on ", " views on ", " conviction on "),
        Late(
            r"(?:,|;|\.|,? and|,? but|,? with)? (?:(?:i|we) have )?no (?:strong |particular |real |special |firm "
            r"|other )*(?:views?|opinions?|conviction)"
            r" on (?:anything else|the rest|the others?|everything else|any(?:thing)? of the (?:rest|others?)"
            r"|other (?:inputs|variables|numbers))"
        ),
        "",
    ),
    # "Across cloud and product together, assume one margin of 60%."
    Rewrite(
        ("across cloud", "across the cloud", "for cloud and "),
        Late(
            r"(?<![a-z])(?:across|for) (?:the )?clouds? and (?:the )?(?:products?|apps?|applications?|software"
            r"|end[- ]users?)"
            r"(?: (?:together|combined|layers?))?,? (?:assume|use|take|put|set|say|let's say|plug in)? ?(?:one"
            r"|a single|a combined|an overall|a total)"
            r" (?:gross )?margin (?:of |at )?(?=\d)"
        ),
        "margin ",
    ),
    # "… without opening a gap?"
    Rewrite(
        (" a gap", " any gap", " a hole"),
        Late(
            r"(?<![a-z])without (?:opening|creating|leaving|causing|producing|making) (?:a|any) (?:gap|hole"
            r"|shortfall)(?![a-z])(?! of)"
        ),
        "at break-even",
    ),
    # "the full data center bill, chips plus power and buildings, lands at 400B".
    Rewrite(
        (", chips ", ", gpus ", ", silicon "),
        Late(
            rf"(?<=ill|ost|end|pex|tal), (?:chips|gpus|silicon)(?: plus| and| with"
            rf"|,)+ (?:the )?{FACILITIES}(?:and )?(?:{FACILITIES})?(?: included| combined| together)?,"
            rf"(?= [a-z ]*{SUM})"
        ),
        "",
    ),
    # "customers earn it back over three to five years".
    Rewrite(
        (" back over ", " back in ", " back within "),
        Late(
            r"(?<![a-z])(?:(?:the )?(?:customers|companies|firms|users|they|we|hyperscalers|clouds|investors|buyers"
            r"|builders) )?(?:now )?(?:earns?|makes?|gets?|wants?|need)"
            r" (?:it|this|that|their (?:money|capex|outlay)|the (?:money|capex|outlay)) (?:all )?back (?:over|in"
            r"|within) (?=[a-z\d .-]*year|\d+ months)"
        ),
        "payback ",
    ),
    # "Our band for GPU spend is $48bn–$62bn; the margin band is 45%–60%."
    Rewrite((" band is ", " band of "), Late(r"(?<=[a-z]) band (?=(?:is|of) \$?\d)"), " "),
    # "nvda clears 30b": what it sells.
    Rewrite(
        (" together ",),
        Late(
            r"(?<![a-z])(?:all )?(?:the )?(?:firms|companies|players|vendors|labs|everyone) together (?=(?:earn"
            r"|make|generate|bring in)s? )"
        ),
        "they ",
    ),
    Rewrite((" clears ",), Late(rf"(?<![a-z])((?:{COMPANY})) clears (?=\$?\d)"), r"\1 makes "),
    Rewrite(
        (
            " at baseline",
            " at the baseline",
            " at its baseline",
            " at their baseline",
            " on the baseline",
            " on baseline",
        ),
        Late(
            r"(?:(?<=[.;,] )|(?<=[a-z\d%] ))(?:and )?(?:leave|keep|hold|leaving|keeping|holding) (?:the |all "
            r"|both )?(?:end-user |cloud |gross )?"
            r"(?:margins?|payback|nvidia|ai revenue|energy(?: costs?)?|facility costs?|facilities|facility ratio"
            r"|power|required revenue|the gap|gap|coverage|everything) (?:at|on) (?:the |its "
            r"|their )?baseline(?: values?| levels?)?(?![a-z])"
        ),
        "",
    ),
    # "Google's AI revenue if the total is 95B?".
    Rewrite(
        ("the total is", "the total was", "the total comes to", "the total reaches"),
        Late(
            rf"^((?=.*(?<![a-z]){COMPANY}(?![a-z]))(?!.*(?:gpu|nvidia|nvda|chip|energy|facilit|cost|capex"
            r"|spend))[^.;]*?(?<![a-z]))"
            rf"the total (?:is|was|comes to|reaches) (?={SUM})"
        ),
        r"\1ai revenue ",
    ),
)
