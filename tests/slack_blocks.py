"""Whether Slack would take these blocks: parsed by slackblocks, and what slackblocks leaves unchecked.

A block is rebuilt from its dict with slackblocks' classes, which hold Slack's limits, and must come out as it
went in: a key that Slack does not know, or a value of the wrong shape, does not survive that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Literal

import slackblocks
from slackblocks import rich_text
from slackblocks.errors import InvalidUsageError

Json = dict[str, Any]
Surface = Literal["message", "home", "modal"]

MAX_BLOCKS = {"message": 50, "home": 100, "modal": 100}
ONLY_IN_MESSAGES = {"markdown", "context_actions", "file"}
ONLY_IN_VIEWS = {"input"}
MAX_CHARTS, MAX_SERIES, MAX_MARKDOWN, MAX_TABLE_TEXT = 2, 6, 12_000, 10_000


def refusals(blocks: Any, surface: Surface = "message") -> list[str]:
    """Why Slack would refuse `blocks`, in the form of its own messages; empty where it would not."""
    if not isinstance(blocks, list):
        return ["must be an array [json-pointer:/blocks]"]
    found = [
        f"{why} [json-pointer:/blocks/{place}]"
        for place, block in enumerate(blocks)
        for why in _block_refusals(json.dumps(block), surface)
    ]
    return found or [f"{why} [json-pointer:/blocks]" for why in _refuse_together(blocks, surface)]


@cache
def _block_refusals(block: str, surface: Surface) -> list[str]:
    """Of a block in JSON, as Slack gets it. Half the blocks of all replies are the same as another's."""
    return list(_refuse_block(json.loads(block), surface))


def _refuse_block(block: Json, surface: Surface) -> Iterator[str]:
    kind = block.get("type")
    elsewhere = ONLY_IN_VIEWS if surface == "message" else ONLY_IN_MESSAGES
    if kind not in PARSERS or kind in elsewhere:
        yield f"unsupported type: {kind}"
        return
    try:
        rebuilt = PARSERS[kind](block)._resolve()
    # The ways in which slackblocks refuses a block: each becomes a fault that the tests see.
    except (InvalidUsageError, KeyError, TypeError, NotImplementedError) as error:
        yield f"{type(error).__name__}: {error}"
        return
    if "block_id" not in block:
        del rebuilt["block_id"]
    if rebuilt != block:
        yield f"unknown keys or wrong shape: {block} was read as {rebuilt}"
    for path, text in _texts(block):
        if not text:
            yield f"must be more than 0 characters at {path}"


def _refuse_together(blocks: list[Json], surface: Surface) -> Iterator[str]:
    kinds = [block["type"] for block in blocks]
    if len(blocks) > MAX_BLOCKS[surface]:
        yield f"no more than {MAX_BLOCKS[surface]} items allowed"
    if kinds.count("table") > 1:
        yield "only_one_table_allowed"
    if kinds.count("data_visualization") > MAX_CHARTS:
        yield f"no more than {MAX_CHARTS} charts allowed"
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MAX_MARKDOWN:
        yield f"markdown must be less than {MAX_MARKDOWN + 1} characters"
    if sum(len(text) for block in blocks if block["type"] == "table" for _, text in _texts(block)) > MAX_TABLE_TEXT:
        yield f"table must be less than {MAX_TABLE_TEXT + 1} characters"
    if len(set(ids := [block["block_id"] for block in blocks if "block_id" in block])) != len(ids):
        yield f"block_id must be unique in a message: {ids}"
    for block in blocks:
        actions = [element["action_id"] for element in _elements(block) if "action_id" in element]
        if len(set(actions)) != len(actions):
            yield f"action_id must be unique in a block: {actions}"


def _elements(block: Json) -> list[Json]:
    return [
        *(block.get("elements", []) if block["type"] == "actions" else []),
        *([block["accessory"]] if "accessory" in block else []),
    ]


def _texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every `text` that a reader sees, with its place."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield f"{path}/text", value["text"]
        for key, inner in value.items():
            if isinstance(inner, dict | list):
                yield from _texts(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, f"{path}/{index}")


def _text(data: Json) -> slackblocks.Text:
    return slackblocks.Text.from_dict(data)


def _button(data: Json) -> slackblocks.Button:
    return slackblocks.Button(**{**_fields(data), "text": _text(data["text"])})


def _section(data: Json) -> slackblocks.Block:
    accessory = {"accessory": _button(data["accessory"])} if "accessory" in data else {}
    text = {"text": _text(data["text"])} if "text" in data else {}
    fields = {"fields": [_text(field) for field in data["fields"]]} if "fields" in data else {}
    return slackblocks.SectionBlock(**{**_fields(data), **text, **fields, **accessory})


def _actions(data: Json) -> slackblocks.Block:
    return slackblocks.ActionsBlock(**{**_fields(data), "elements": [_button(e) for e in data["elements"]]})


def _input(data: Json) -> slackblocks.Block:
    element = data["element"]
    fields = _fields(element)
    if element["type"] == "static_select":
        options = [_option(option) for option in element["options"]]
        fields |= {"options": options, "initial_option": _option(element["initial_option"])}
    rebuilt = INPUTS[element["type"]](**fields)
    return slackblocks.InputBlock(**{**_fields(data), "label": _text(data["label"]), "element": rebuilt})


def _option(data: Json) -> slackblocks.Option:
    return slackblocks.Option(**{**data, "text": _text(data["text"])})


def _rich_text(data: Json) -> slackblocks.Block:
    return slackblocks.RichTextBlock(**{**_fields(data), "elements": [_rich_object(e) for e in data["elements"]]})


def _rich_object(data: Json) -> rich_text.RichTextObject:
    if data["type"] == "rich_text_list":
        items = [_rich_object(item) for item in data["elements"]]
        return rich_text.RichTextList(**{"offset": None, "border": None, **_fields(data), "elements": items})
    kinds = {
        "rich_text_section": rich_text.RichTextSection,
        "rich_text_preformatted": rich_text.RichTextCodeBlock,
        "rich_text_quote": rich_text.RichTextQuote,
    }
    return kinds[data["type"]](**{**_fields(data), "elements": [_rich_element(e) for e in data["elements"]]})


def _rich_element(data: Json) -> rich_text.RichTextElement:
    kinds = {"text": rich_text.RichText, "link": rich_text.RichTextLink, "emoji": rich_text.RichTextEmoji}
    fields = _fields(data)
    style = fields.pop("style", {})
    return kinds[data["type"]](**fields, **style)


def _table(data: Json) -> slackblocks.Block:
    settings = [slackblocks.ColumnSettings(**s) for s in data.get("column_settings", [])] or None
    rows = [[_cell(cell) for cell in row] for row in data["rows"]]
    if len({len(row) for row in rows}) > 1:
        raise InvalidUsageError("every row needs the same number of cells")
    return slackblocks.TableBlock(**{**_fields(data), "rows": rows, "column_settings": settings})


def _cell(data: Json) -> Any:
    if data["type"] == "rich_text":
        [element] = data["elements"]
        return _rich_object(element)
    if data["type"] != "raw_text":
        raise InvalidUsageError(f"unsupported cell: {data['type']}")
    return slackblocks.RawText(**_fields(data))


def _chart(data: Json) -> slackblocks.Block:
    chart = data["chart"]
    if chart["type"] == "pie":
        segments = [slackblocks.ChartSegment(**segment) for segment in chart["segments"]]
        return slackblocks.DataVisualizationBlock(**{**_fields(data), "chart": slackblocks.PieChart(segments)})
    kinds = {"bar": slackblocks.BarChart, "line": slackblocks.LineChart, "area": slackblocks.AreaChart}
    if len(chart["series"]) > MAX_SERIES:
        raise InvalidUsageError(f"stay at {MAX_SERIES} series")
    series = [
        slackblocks.DataSeries(s["name"], [slackblocks.DataPoint(**point) for point in s["data"]])
        for s in chart["series"]
    ]
    axis = slackblocks.AxisConfig(**chart["axis_config"])
    return slackblocks.DataVisualizationBlock(**{**_fields(data), "chart": kinds[chart["type"]](series, axis)})


def _fields(data: Json) -> Json:
    return {key: value for key, value in data.items() if key != "type"}


INPUTS: dict[str, Any] = {
    "plain_text_input": slackblocks.PlainTextInput,
    "static_select": slackblocks.StaticSelectMenu,
    "timepicker": slackblocks.TimePicker,
}
PARSERS: dict[Any, Callable[[Json], Any]] = {
    "actions": _actions,
    "context": slackblocks.ContextBlock.from_dict,
    "data_visualization": _chart,
    "divider": slackblocks.DividerBlock.from_dict,
    "header": slackblocks.HeaderBlock.from_dict,
    "input": _input,
    "image": slackblocks.ImageBlock.from_dict,
    "markdown": slackblocks.MarkdownBlock.from_dict,
    "rich_text": _rich_text,
    "section": _section,
    "table": _table,
}
