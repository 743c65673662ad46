"""Time zones by the names people use: IANA keys in any case, cities, a few more places, ambiguous letters."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from model import data_file

WORDS = Path(__file__).with_name("weekly_words.toml")


@dataclass(frozen=True, slots=True)
class ZoneNames:
    """`keys`: IANA keys by lower case; `places`: keys by folded place; `asked`: candidates by letters."""

    keys: dict[str, str]
    places: dict[str, str]
    asked: dict[str, tuple[str, ...]]


def fold(text: str) -> str:
    """Lower case without accents, letter by letter, so that places in the text stay what they are."""
    return "".join(unicodedata.normalize("NFKD", letter)[0].lower()[0] for letter in text.replace("’", "'"))


@cache
def zone_names() -> ZoneNames:
    """Read once, from the tz database of the tzdata package and from weekly_words.toml."""
    database = resources.files("tzdata")
    keys = database.joinpath("zones").read_text(encoding="utf-8").split()
    # One zone a line, after its country codes and coordinates; only names in use today, none twice.
    table = database.joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8").splitlines()
    in_use = [line.split("\t")[2] for line in table if not line.startswith("#")]
    cities = {fold(key.rpartition("/")[2].replace("_", " ")): key for key in in_use}
    own = data_file.load(WORDS)["zones"]
    return ZoneNames(
        keys={key.lower(): key for key in keys if "/" in key},
        places=cities | own["places"],
        asked={letters: tuple(zones) for letters, zones in own["asked"].items()},
    )
