"""The data files: TOML that a person corrects, loaded the way Python loads its own modules.

Reading TOML takes longer than everything else of a start. So a file is turned into bytecode once, which Python keeps in
`__pycache__` and renews when the file changes, by the rules of every module (none is kept under PYTHONDONTWRITEBYTECODE).
"""

from __future__ import annotations

import tomllib
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from types import CodeType
from typing import Any

_SOURCE = ".py"  # so that the bytecode of amounts.toml is not taken for that of amounts.py


def load(path: Path) -> dict[str, Any]:
    """The tables of a TOML file. Raises ValueError naming the file where it is not TOML, OSError where it is not there."""
    loader = _Loader(path.stem, f"{path}{_SOURCE}")
    module = module_from_spec(ModuleSpec(path.stem, loader))
    loader.exec_module(module)
    tables: dict[str, Any] = module.TABLES
    return tables


class _Loader(SourceFileLoader):
    """Loads a TOML file as a module that consists of its tables."""

    def path_stats(self, path: Any) -> Any:
        return super().path_stats(path.removesuffix(_SOURCE))

    def get_data(self, path: Any) -> bytes:
        return super().get_data(path.removesuffix(_SOURCE))

    def source_to_code(self, data: Any, path: Any, **_: Any) -> CodeType:  # type: ignore[override]
        try:
            tables = tomllib.loads(data.decode())
        except ValueError as error:
            raise ValueError(f"{Path(path).stem}: {error}") from None
        return compile(f"import datetime\nTABLES = {tables!r}", path, "exec")
