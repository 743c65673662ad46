"""The arrows of the house: bot imports model; model imports no bot, no Slack and no I/O. And its tidiness."""

import ast
import json
import os
import re
import subprocess
import sys
from fnmatch import fnmatch
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
MODEL_FILES = sorted((ROOT / "model").rglob("*.py"))

# What the model may stand on. Slack, the network, the clock and the disk are refused by their absence here.
LIBRARIES = {"babel", "model", "numpy", "pydantic", "rapidfuzz", "sympy"}
STANDARD = {
    "__future__", "ast", "bisect", "collections", "contextlib", "dataclasses", "datetime", "decimal", "enum", "fractions",
    "functools", "hashlib", "heapq", "importlib", "itertools", "math", "operator", "pathlib", "random", "re", "statistics",
    "string", "tomllib", "types", "typing", "unicodedata",
}  # fmt: skip
WRITES_THE_CLOSED_FORMS = "derive.py"
TOUCHES_THE_WORLD = {"input", "mkdir", "now", "open", "print", "rename", "today", "touch", "unlink",
                     "write_bytes", "write_text"}  # fmt: skip
EXECUTES_TEXT = {"__import__", "compile_code", "eval", "exec", "import_module", "parse_expr", "sympify"}

# Loads the model, answers, and tells which modules that took and what it asked of the operating system. The
# first answer belongs to the loading: it reads the figures, which stay in memory.
ANSWERS_WATCHED = """
import json, sys
events = []
sys.addaudithook(lambda name, args: events.append((name, [str(arg) for arg in args[:2]])))
from model.ask import ask
ask("")
loading = len(events)
statuses = [ask(statement).status for statement in json.load(sys.stdin)]
print(json.dumps({"modules": sorted(sys.modules), "statuses": statuses,
                  "loading": events[:loading], "answering": events[loading:]}))
"""
STATEMENTS = ["Nvidia sells 60B, margin 40%", "break-even margin", "Nvidia vend 60 milliards, marge 40 %"]
NOT_THE_MODELS = {"aiohttp", "asyncio", "bot", "httpx", "slack_bolt", "slack_sdk", "sqlalchemy", "starlette",
                  "structlog", "uvicorn"}  # fmt: skip
NOT_FOR_AN_ORDINARY_ANSWER = {"numpy", "sympy"}

Events = list[list[Any]]
Watched = dict[str, Any]


def imported(source: str) -> set[str]:
    """The top-level packages that a file imports anywhere, inside functions too."""
    packages: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            packages |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            packages.add("model" if node.level else (node.module or "").partition(".")[0])
    return packages


def called(source: str) -> set[str]:
    """The names that a file calls: f for f(...), m for x.m(...)."""
    calls = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return {call.id for call in calls if isinstance(call, ast.Name)} | {
        call.attr for call in calls if isinstance(call, ast.Attribute)
    }


# They lead into the reader, or draw on what it finds.
DOORS = {"ask.py", "statement.py"}


@pytest.mark.parametrize("path", sorted({*(ROOT / "model").glob("*.py")}), ids=lambda path: path.name)
def test_what_computes_knows_nothing_of_the_reader(path: Path) -> None:
    needed = {name for name in imported_modules(path.read_text(encoding="utf-8")) if name.startswith("model.reader")}
    assert path.name in DOORS or not needed


@pytest.mark.parametrize("path", MODEL_FILES, ids=lambda path: path.name)
def test_the_model_imports_only_what_computes(path: Path) -> None:
    strangers = imported(path.read_text(encoding="utf-8")) - LIBRARIES - STANDARD
    assert not strangers


@pytest.mark.parametrize("path", MODEL_FILES, ids=lambda path: path.name)
def test_the_model_neither_writes_nor_asks_the_clock(path: Path) -> None:
    allowed = {"print", "write_text"} if path.name == WRITES_THE_CLOSED_FORMS else set()
    assert not called(path.read_text(encoding="utf-8")) & TOUCHES_THE_WORLD - allowed


@pytest.mark.parametrize("path", [*MODEL_FILES, *sorted((ROOT / "bot").rglob("*.py"))], ids=lambda p: p.name)
def test_no_text_is_ever_executed(path: Path) -> None:
    assert not called(path.read_text(encoding="utf-8")) & EXECUTES_TEXT


def module(path: Path) -> str:
    """What a file of ours is imported as."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported_modules(source: str) -> set[str]:
    """What a file may import when it runs, inside functions too, since those can be called while it loads; each name that
    is taken from a module as if it were one."""
    tree = ast.parse(source)
    for_types = [
        node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    ]
    skipped = {inner for node in for_types for inner in ast.walk(node)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import) and node not in skipped:
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node not in skipped:
            found |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_no_module_needs_one_that_needs_it() -> None:
    """So that any of them can be imported first, whatever is in the caches."""
    files = {module(path): path for path in [*MODEL_FILES, *(ROOT / "bot").rglob("*.py")]}
    arrows = {  # a folder that lists its own files needs them, not itself
        name: (imported_modules(path.read_text(encoding="utf-8")) & files.keys()) - {name}
        for name, path in files.items()
    }
    assert sum(map(len, arrows.values())) > len(files)
    assert list(TopologicalSorter(arrows).static_order())  # raises CycleError with the modules of a cycle


@pytest.fixture(scope="module")
def watched() -> Watched:
    """What a fresh interpreter saw while the model was loaded and answered three ordinary statements."""
    ran = subprocess.run(
        [sys.executable, "-B", "-c", ANSWERS_WATCHED],
        input=json.dumps(STATEMENTS), cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    seen: Watched = json.loads(ran.stdout)
    return seen


def test_the_model_alone_answers(watched: Watched) -> None:
    packages = {name.partition(".")[0] for name in watched["modules"]}
    assert watched["statuses"] == ["solved", "infeasible", "solved"]
    assert not packages & NOT_THE_MODELS
    assert not packages & NOT_FOR_AN_ORDINARY_ANSWER


def asked(events: Events, *calls: str) -> Events:
    """The events that ask the operating system for one of these things."""
    return [event for event in events if event[0].startswith(calls)]


def test_loading_the_model_reads_files_and_no_more(watched: Watched) -> None:
    modes = {arguments[1] for _, arguments in asked(watched["loading"], "open")}
    assert modes <= {"r", "rb"}
    assert asked(watched["loading"], "socket.", "subprocess.", "os.system", "os.remove", "os.mkdir") == []


def test_answering_asks_nothing_of_the_operating_system(watched: Watched) -> None:
    assert asked(watched["answering"], "open", "os.", "socket.", "subprocess.", "import") == []


def committed() -> list[Path]:
    """Every file of the checkout that .gitignore does not name."""
    patterns = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()]

    def kept(names: list[str]) -> list[str]:
        return [name for name in names if not any(fnmatch(name, each) for each in [".git", *patterns])]

    found: list[Path] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = kept(folders)
        found += [Path(folder, name) for name in kept(names)]
    return found


def test_files_are_small() -> None:
    sources = [path for path in committed() if path.suffix in {".py", ".mjs"}]
    long = [path.name for path in sources if path.read_text(encoding="utf-8").count("\n") > 400]
    assert len(sources) > 10
    assert long == []


# Written in halves: this file is committed too.
REGISTRIES = ["pypi" ".org", "python" "hosted.org", "npmjs" ".", "yarnpkg" "."]  # fmt: skip
HOMES = ["/" "root/", "/" "work/", "/" "home/", "/" "Users/"]  # fmt: skip


def test_nothing_committed_names_a_registry_or_a_machine() -> None:
    unwanted = "|".join([*map(re.escape, REGISTRIES), *(rf"(?<![\w./]){home}" for home in HOMES)])
    texts = [path for path in committed() if path.suffix != ".png"]
    naming = {path.name: re.findall(unwanted, path.read_text(encoding="utf-8")) for path in texts}
    assert {name: found for name, found in naming.items() if found} == {}
