"""Draws replies as Slack shows them, from the real blocks, for the README.

make pictures                                                       every picture of pictures.toml, into docs/
python docs/pictures/make.py --say "margin 40%" --out reply.png     the reply to one statement
python docs/pictures/make.py --blocks blocks.json --out reply.png   any list of blocks, or {"blocks": [...]}
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
DOCS = HERE.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

Picture = dict[str, Any]  # what picture.mjs draws: its blocks, the words above them, and the file to write


def picture_of_reply(statement: str, out: Path, visibility: str | None = None) -> Picture:
    """The bot's reply to a statement, below the command and Slack's note on who can see it."""
    # Here and not above: --blocks draws blocks of any origin, even while the bot itself does not load.
    from bot.replies import reply
    from model.ask import ask

    picture = picture_of_blocks(reply(ask(statement)).blocks, out)
    return {**picture, "typed": f"/aigap {statement}", "visibility": visibility}


def picture_of_blocks(blocks: list[dict[str, Any]], out: Path) -> Picture:
    """Blocks alone."""
    return {"blocks": blocks, "out": str(out.resolve())}


def pictures_of_the_readme() -> list[Picture]:
    """Those which pictures.toml lists."""
    listed = tomllib.loads((HERE / "pictures.toml").read_text(encoding="utf-8"))
    return [
        picture_of_reply(each["say"], DOCS / f"{each['name']}.png", listed["visibility"][each["lang"]])
        for each in listed["picture"]
    ]


def draw(pictures: list[Picture]) -> None:
    """Writes the PNG files, with the browser that CHROMIUM names or else the first one installed."""
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit("No browser to take pictures with: install chromium, or name one in CHROMIUM.")
    if not (HERE / "node_modules").is_dir():
        sys.exit("The drawing libraries are not installed: run `make pictures` once.")
    with tempfile.TemporaryDirectory() as folder:
        jobs = Path(folder, "jobs.json")
        jobs.write_text(json.dumps(pictures), encoding="utf-8")
        command = ["node", str(HERE / "picture.mjs"), str(jobs)]
        sys.exit(subprocess.run(command, check=False, env={**os.environ, "CHROMIUM": browser}).returncode)


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw replies as Slack shows them.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--say", metavar="STATEMENT", help="draw the reply to this statement")
    what.add_argument("--blocks", metavar="FILE", type=Path, help="draw the blocks in this JSON file")
    parser.add_argument("--out", metavar="PNG", type=Path, default=Path("reply.png"), help="where to write it")
    args = parser.parse_args()

    if args.say is not None:
        draw([picture_of_reply(args.say, args.out)])
    elif args.blocks is not None:
        read = json.loads(args.blocks.read_text(encoding="utf-8"))
        draw([picture_of_blocks(read if isinstance(read, list) else read["blocks"], args.out)])
    else:
        draw(pictures_of_the_readme())


if __name__ == "__main__":
    main()
