"""The data files: TOML that a person corrects, loaded the way Python loads its own modules.

Reading TOML and checking it takes longer than everything else of a start. So what a file comes to is turned into bytecode
once, which Python keeps in `__pycache__` and renews when the file changes, by the rules of every module (none is kept
under PYTHONDONTWRITEBYTECODE).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from types import CodeType
from typing import Any

_SOURCE = ".py"  # so that the bytecode of amounts.toml is not taken for that of amounts.py
Tables = dict[str, Any]


def _as_they_are(tables: Tables) -> Any:
    return tables


def load(path: Path, made: Callable[[Tables], Any] = _as_they_are, by: Iterable[str] = ()) -> Any:
    """The tables of a TOML file, or what `made` makes of them: plain values, made anew when one of the files `by`, which
    hold its code, changes. Raises ValueError naming the file where it is not TOML or `made` refuses it, OSError where it
    is not there."""
    loader = _Loader(path, made, tuple(by))
    module = module_from_spec(ModuleSpec(path.stem, loader))
    loader.exec_module(module)
    return module.CONTENT


def phrases(words: str) -> list[str]:
    """What a file lists between semicolons, over several lines."""
    return [phrase for each in words.split(";") if (phrase := " ".join(each.split()))]


class _Loader(SourceFileLoader):
    """Loads a TOML file as a module that consists of what it comes to."""

    def __init__(self, path: Path, made: Callable[[Tables], Any], by: tuple[str, ...]) -> None:
        super().__init__(path.stem, f"{path}{_SOURCE}")
        self.made, self.by = made, (__file__, *by)

    def path_stats(self, path: Any) -> Any:
        stats = super().path_stats(path.removesuffix(_SOURCE))
        # Whichever of the files changes, the sum does.
        return {**stats, "mtime": stats["mtime"] + sum(int(Path(each).stat().st_mtime) for each in self.by)}

    def get_data(self, path: Any) -> bytes:
        return super().get_data(path.removesuffix(_SOURCE))

    # The types of the standard library leave out what its loaders pass besides.
    def source_to_code(self, data: Any, path: Any, **_: Any) -> CodeType:  # type: ignore[override]
        import tomllib

        try:
            content = self.made(tomllib.loads(data.decode()))
        except ValueError as error:
            raise ValueError(f"{Path(path).stem}: {error}") from None
        return compile(f"import datetime\nCONTENT = {content!r}", path, "exec")
