"""Words that scale ("double", "half", "divided by 3") to quantities, with what they lead to ("doubles to 150B")."""

from __future__ import annotations

from fractions import Fraction

from model.reader.words.named import is_factor
from model.reader.words.tokens import Item
from model.reading import Quantity


def factors(items: list[Item], text: str) -> list[Item]:
    """ "double", "half", "divided by 3" as quantities that scale."""
    result: list[Item] = []
    power = 0
    for item in items:
        if item.kind in ("multiply", "divide"):
            power = 1 if item.kind == "multiply" else -1
        elif item.kind == "quantity" and power and item.data.value and item.data.unit in ("number", "times"):
            ends = sorted(end**power for end in (item.data.value, item.data.high) if end)
            factor = item.data._replace(op="scale", value=ends[0], high=ends[1] if ends[1:] else None, unit="times")
            result.append(item._replace(data=factor))
            power = 0
        elif item.kind == "change" and item.data == "1/2" and _is_share(items, item, text):
            share = Quantity("set", Fraction(1, 2), None, "number", False, "", None, item.start, item.end)
            result.append(Item("quantity", share, item.start, item.end))
        elif item.kind == "change" and item.data == "1/2" and (verb := _verb_of_half(result, item, text)):
            result.remove(verb)  # "augmentées de moitié", "augmenter la marge de moitié"
            more = verb.data == "up"
            value = Fraction(3, 2) if more else Fraction(1, 2)
            half = Quantity("scale", value, None, "times", False, "", verb.data, item.start, item.end)
            result.append(Item("quantity", half, item.start, item.end))
        elif is_factor(item):
            factor = Quantity("scale", Fraction(item.data), None, "times", False, "", None, item.start, item.end)
            result.append(Item("quantity", factor, item.start, item.end))
        else:
            result.append(item)
    return _leading_to(result)


def _leading_to(items: list[Item]) -> list[Item]:
    """The items with a factor as what leads to the value behind it: "AI revenue doubles to 150B"."""
    for at in range(len(items) - 2):
        factor, to, value = items[at : at + 3]
        if [factor.kind, to.kind, value.kind] != ["quantity", "range", "quantity"] or to.data != "to":
            continue
        if factor.data.op == "scale" and value.data.op == "set" and value.data.unit in ("money", "percent"):
            led = value._replace(data=value.data._replace(change=factor.data, toward="set"))
            return [*items[:at], *_leading_to([led, *items[at + 3 :]])]
    return items


def _is_share(items: list[Item], item: Item, text: str) -> bool:
    """Whether "de moitié" is what a thing comes to, with no verb of change: "couverture de moitié"."""
    alone = not any(each.kind in ("change", "move") and each is not item for each in items)
    return alone and text[item.start : item.end].lower() in ("de moitié", "de moitie")


def _verb_of_half(before: list[Item], item: Item, text: str) -> Item | None:
    """The verb of change before "de moitié", which tells the direction; over the one name that it changes."""
    if text[item.start : item.end].lower() not in ("de moitié", "de moitie"):
        return None
    near = [each for each in before if each.kind not in ("filler", "range")][-2:]
    verb = near[-1] if near and near[-1].kind == "change" else near[0] if len(near) > 1 else None
    named = verb is not None and (verb is near[-1] or near[-1].kind in ("name", "thing"))
    return verb if verb is not None and named and verb.kind == "change" and verb.data in ("up", "down") else None
