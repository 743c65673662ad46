"""What users install: locks that install, a Makefile that works on a new machine, an image that answers.

No container engine is needed: the steps of the Dockerfile run as they are written, in a folder that stands
for the root of the image.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from fnmatch import fnmatch
from hashlib import sha256
from pathlib import Path

import attrs
import pip
import pytest
from conftest import Workplace
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.config import Settings, configured, load

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {
    "requirements.txt": PYPROJECT["project"]["dependencies"],
    "requirements-build.txt": PYPROJECT["dependency-groups"]["build"],
    "requirements-dev.txt": PYPROJECT["project"]["dependencies"]
    + [each for each in PYPROJECT["dependency-groups"]["dev"] if isinstance(each, str)],
}


# ---- locks


def entries(lock: str) -> list[str]:
    """The pins of a lock file, each with its hashes. A package may have one for each range of Pythons."""
    return re.split(r"\n(?=[a-z])", (ROOT / lock).read_text(encoding="utf-8"))[1:]


def pinned(lock: str) -> set[tuple[str, str]]:
    """(package, version) as a lock file pins them."""
    pins = [re.match(r"([^=\[]+)[^=]*==([^ ;]+)", entry) for entry in entries(lock)]
    return {(canonicalize_name(pin[1]), pin[2]) for pin in pins if pin}


@pytest.mark.parametrize(("lock", "wanted"), LOCKS.items(), ids=LOCKS.keys())
def test_a_lock_pins_what_pyproject_asks_for(lock: str, wanted: list[str]) -> None:
    for each in map(Requirement, wanted):
        versions = [version for name, version in pinned(lock) if name == canonicalize_name(each.name)]
        assert versions, f"{lock} does not pin {each.name}: run `make lock`"
        assert all(map(each.specifier.contains, versions)), f"{lock} pins {each.name} {versions}: run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_a_hash_for_each_pin_and_no_address(lock: str) -> None:
    assert len(entries(lock)) == len(pinned(lock)) > 5
    assert [entry for entry in entries(lock) if "--hash=sha256:" not in entry] == []
    assert not re.search("://|--(extra-)?index|--find", (ROOT / lock).read_text(encoding="utf-8"))


def test_the_tests_run_on_the_versions_that_users_run() -> None:
    assert pinned("requirements.txt") <= pinned("requirements-dev.txt")
    assert pinned("requirements-build.txt") <= pinned("requirements-dev.txt")


# ---- make


def checkout(folder: Path) -> Path:
    """What a user clones, as far as `make run` needs it."""
    folder.mkdir()
    files = "Makefile pyproject.toml README.md LICENSE requirements.txt requirements-build.txt"
    for name in files.split():
        shutil.copy(ROOT / name, folder)
    for package in ["bot", "model"]:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def bare_environment(**more: str) -> dict[str, str]:
    """The environment of a new shell: nothing of this test run, no Slack tokens, no colours."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SLACK_", "PYTEST_", "AIGAP_", "MAKE", "MFLAGS", "VIRTUAL_ENV", "PYTHONPATH"))
    }
    return {**kept, "CI": "true", "PIP_COMPILE": "no", **more}


def run(command: list[str], folder: Path, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in a folder, with a new shell's environment and more."""
    environment = bare_environment(**more)
    return subprocess.run(
        command, cwd=folder, input=stdin, capture_output=True, text=True, check=False, env=environment
    )


UNUSED_PORT = 1
OFFLINE = re.compile("Max retries|name resolution|Connection refused|NewConnectionError")


def skip_offline(ran: subprocess.CompletedProcess[str]) -> None:
    """Installing needs the package index: a test that cannot reach one says so and does not pass."""
    if ran.returncode and OFFLINE.search(ran.stderr):
        pytest.skip("no package index in reach: the installation was not tested")


@pytest.fixture(scope="module")
def wheelhouse(pytestconfig: pytest.Config) -> dict[str, str]:
    """Everything that the locks of users name; tells pip to install from there.

    Fetched from the package index once for each state of the locks, because to look through its pages takes 17 s
    of a core. What an earlier run fetched is as good: whoever installs it compares its hashes with the locks again.
    """
    locks = ("requirements.txt", "requirements-build.txt")
    state = sha256(sys.version.encode() + b"".join((ROOT / lock).read_bytes() for lock in locks)).hexdigest()
    assert pytestconfig.cache is not None
    kept = pytestconfig.cache.mkdir("wheels")
    folder = kept / state
    if not folder.exists():
        shutil.rmtree(kept)  # of another state
        fetch = [sys.executable, "-m", "pip", "download", "--require-hashes", "--dest", f"{folder}.begun"]
        fetched = run([*fetch, *(f"--requirement={lock}" for lock in locks)], ROOT)
        skip_offline(fetched)
        assert fetched.returncode == 0, fetched.stderr
        Path(f"{folder}.begun").rename(folder)
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": folder.as_uri()}  # an address: pip parts it at spaces


@pytest.mark.xdist_group("install")
def test_make_run_answers_on_a_new_machine_and_sets_up_once(tmp_path: Path, wheelhouse: dict[str, str]) -> None:
    folder = checkout(tmp_path / "a folder with spaces")
    first = run(["make", "run"], folder, "break-even margin\n", PYTHON=sys.executable, **wheelhouse)
    assert first.returncode == 0, first.stderr
    assert "33" in first.stdout
    assert "Setting up" in first.stderr
    assert "Setting up" not in first.stdout

    second = run(["make", "run"], folder, "Nvidia sells 60B, margin 40%\nNvidia vend 60 milliards, marge 40 %\n")
    assert "125B" in second.stdout
    assert re.search(r"125\sMd\$", second.stdout)
    assert "Setting up" not in second.stderr

    nothing = run(["make", "run"], folder)
    assert nothing.returncode == 0, nothing.stderr


@pytest.mark.parametrize(
    ("pythons", "sentence"),
    [
        ({}, "needs Python 3.11 or newer"),
        ({"python3": "exit 1"}, "needs Python 3.11 or newer"),
        ({"python3": 'case "$2" in *ensurepip*) exit 1;; esac'}, "python3-venv"),
    ],
    ids=["no python", "an old python", "no venv"],
)
def test_make_says_what_the_machine_lacks(tmp_path: Path, pythons: dict[str, str], sentence: str) -> None:
    folder = checkout(tmp_path / "aigap")
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in ["make", "sh", "sed", "grep", "touch", "rm"]:
        (commands / name).symlink_to(shutil.which(name) or pytest.fail(f"this machine has no {name}"))
    for name, script in pythons.items():
        (commands / name).write_text(f"#!/bin/sh\n{script}\n")
        (commands / name).chmod(0o755)
    ran = run([str(commands / "make"), "run", "PYTHON="], folder, PATH=str(commands))
    assert ran.returncode != 0
    assert sentence in ran.stderr
    assert not (folder / ".venv").exists()


def test_make_help_lists_every_target(tmp_path: Path) -> None:
    targets = re.search(r"^\.PHONY: (.*)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert targets is not None
    listed = [line.split(" ")[0] for line in run(["make"], checkout(tmp_path / "aigap")).stdout.splitlines()]
    assert sorted(listed) == sorted(targets[1].split())


# ---- the image


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile as (instruction, arguments), continued lines joined, comments left out."""
    text = re.sub("^#.*\n", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    lines = [line.partition(" ") for line in text.replace("\\\n", " ").splitlines() if line.strip()]
    return [(name, arguments.strip()) for name, _, arguments in lines]


def stages() -> list[list[tuple[str, str]]]:
    """The instructions of each stage, the FROM of the stage first."""
    found: list[list[tuple[str, str]]] = []
    for instruction in instructions():
        if instruction[0] == "FROM":
            found.append([])
        found[-1].append(instruction)
    return found


def arguments(name: str) -> list[str]:
    """The arguments of an instruction of the last stage."""
    return [text for instruction, text in stages()[-1] if instruction == name]


def python_with_pip(folder: Path) -> None:
    """A Python of its own in a folder, with the pip that these tests have: to unpack another takes 4 s of a core."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    shutil.copytree(Path(pip.__file__).parent, packages / "pip")
    command = folder / "bin" / "pip"
    command.write_text(f'#!/bin/sh\nexec "{folder}/bin/python" -m pip "$@"\n')
    command.chmod(0o755)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory, wheelhouse: dict[str, str]) -> Path:
    """A folder in which the build stage ran, step by step; /src and /opt of the image lie in it."""
    root = tmp_path_factory.mktemp("image")
    python_with_pip(root / "python")
    allowed = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    path = f"{root}/python/bin:{os.environ['PATH']}"
    folder = root
    for instruction, text in stages()[0]:
        if instruction == "WORKDIR":
            folder = root / text.lstrip("/")
            folder.mkdir(parents=True)
        elif instruction == "COPY":
            *sources, target = text.split()
            for source in sources:
                assert any(fnmatch(source, each) for each in allowed), f".dockerignore leaves {source} out"
                copy = shutil.copytree if (ROOT / source).is_dir() else shutil.copy
                copy(ROOT / source, folder / target)
        elif instruction == "RUN":
            moved = re.sub(r"(?<![\w.])/(src|opt)\b", rf"{root}/\1", text)
            ran = run(["sh", "-ec", moved], folder, PATH=path, **wheelhouse)
            assert ran.returncode == 0, f"{text}\n{ran.stderr}"
        else:
            assert instruction in {"FROM", "ENV"}, f"teach this test what {instruction} does"
    return root


def in_image(image: Path, command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
    """Runs a command as the image would: from an empty folder, with the image's own PATH."""
    empty = image / "data"
    empty.mkdir(exist_ok=True)
    return run(command, empty, PATH=f"{image}/opt/aigap/bin:/usr/bin:/bin", **more)


@pytest.mark.xdist_group("install")
def test_the_image_answers(image: Path) -> None:
    program = json.loads(arguments("ENTRYPOINT")[0])
    answered = in_image(image, [f"{image}/opt/aigap/bin/{program[0]}", "Nvidia sells 60B, margin 40%"])
    assert answered.returncode == 0, answered.stderr
    assert "125B" in answered.stdout


@pytest.mark.xdist_group("install")
def test_the_image_holds_the_locked_packages_and_no_others(image: Path) -> None:
    listing = "import importlib.metadata as m, json; print(json.dumps([d.name for d in m.distributions()]))"
    listed = in_image(image, [f"{image}/opt/aigap/bin/python", "-c", listing])
    installed = {canonicalize_name(name) for name in json.loads(listed.stdout)}
    assert installed - {"setuptools"} <= {*(name for name, _ in pinned("requirements.txt")), "aigap"}
    assert {canonicalize_name(Requirement(each).name) for each in LOCKS["requirements.txt"]} <= installed


def test_everything_that_the_image_installs_is_locked_by_hash() -> None:
    runs = [step for text in (t for s in stages() for i, t in s if i == "RUN") for step in text.split("&&")]
    installs = [step for step in runs if " install " in step]
    assert len(installs) == 3
    assert all("--require-hashes" in step or "--no-deps --no-index" in step for step in installs)


def test_the_image_runs_as_nobody_special_and_hears_sigterm() -> None:
    assert arguments("USER")[-1] not in {"root", "0"}
    assert json.loads(arguments("ENTRYPOINT")[0])
    assert json.loads(arguments("CMD")[0]) == ["serve"]


def test_the_image_and_its_context_carry_no_secret() -> None:
    assert not [text for name, text in instructions() if re.search("TOKEN|SECRET|PASSWORD", text)]
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert "*" in ignored
    assert not [line for line in ignored if line.startswith("!") and ".env" in line]


@pytest.mark.asyncio(loop_scope="module")
async def test_the_health_check_tells_a_running_bot_from_none(workplace: Workplace) -> None:
    check = json.loads(arguments("HEALTHCHECK")[0].partition("CMD ")[2])
    port = (await workplace.bot.logged("listening"))["port"]

    async def status(port: int) -> int:
        return (await asyncio.to_thread(run, [sys.executable, *check[1:]], ROOT, PORT=str(port))).returncode

    assert await status(port) == 0
    assert await status(UNUSED_PORT) != 0


# ---- compose and settings


@pytest.mark.parametrize("name", ["compose.yaml", "compose.postgres.yaml"])
def test_the_compose_file_is_one(name: str) -> None:
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    checked = run([*checker, str(ROOT / name)], ROOT)
    assert checked.returncode == 0, checked.stdout


def test_what_compose_requires_is_told_and_only_where_it_is_needed() -> None:
    """Compose stops at a required variable of any service in its files, started or not."""
    required = {
        file.name: re.findall(r"\$\{(\w+):\?[^}]", file.read_text(encoding="utf-8"))
        for file in ROOT.glob("compose*.yaml")
    }
    assert required == {"compose.yaml": [], "compose.postgres.yaml": ["POSTGRES_PASSWORD"]}
    assert "POSTGRES_PASSWORD" in (ROOT / ".env.example").read_text(encoding="utf-8")


def test_the_example_lists_every_setting_the_optional_ones_at_their_default() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    lines = re.findall(r"^(# )?([A-Z_]+)=(.*)$", example, re.MULTILINE)
    assert sorted(name.lower() for _, name, _ in lines) == sorted(attrs.fields_dict(Settings))
    for optional, name, value in lines:
        default = attrs.fields_dict(Settings)[name.lower()].default
        assert value == ("" if not optional else "3000" if default is None else str(default))


def test_the_example_not_filled_in_starts_no_bot() -> None:
    assert not configured(load(ROOT / ".env.example"))


# ---- pictures


def test_the_pictures_are_those_that_make_pictures_draws() -> None:
    listed = tomllib.loads((ROOT / "docs" / "pictures" / "pictures.toml").read_text(encoding="utf-8"))
    drawn = {path.stem for path in (ROOT / "docs").glob("*.png")}
    assert drawn == {picture["name"] for picture in listed["picture"]}
