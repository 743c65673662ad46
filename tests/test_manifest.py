"""The Slack app as users create it: valid by Slack's schema, asking for what the bot uses and no more."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from slack_sdk.web.async_client import AsyncWebClient

ROOT = Path(__file__).parent.parent
MANIFESTS = ["manifest.yml", "manifest.http.yml"]

# The schema is Slack's, https://github.com/slackapi/manifest-schema, and no copy of it is kept here.
SCHEMA = "manifest.schema.2.0.0.json"
SCHEMA_ADDRESS = f"https://raw.githubusercontent.com/slackapi/manifest-schema/main/schemas/{SCHEMA}"
PLACES = [Path(os.environ.get("AIGAP_MANIFEST_SCHEMA", SCHEMA)), ROOT.parent / "shared" / "slack" / SCHEMA]

# What Slack asks for: https://docs.slack.dev/reference/methods and .../reference/events.
SCOPES_OF_METHODS: dict[str, set[str]] = {
    "apps_connections_open": set(),  # by the app-level token
    "auth_test": set(),
    "chat_postEphemeral": {"chat:write"},
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "conversations_history": {"channels:history", "groups:history"},
    "conversations_info": {"channels:read", "groups:read"},
    "conversations_replies": {"channels:history", "groups:history"},
    "users_info": {"users:read"},
    "views_open": set(),
    "views_publish": set(),
}
SCOPES_OF_LISTENERS: dict[str, set[str]] = {
    "command": {"commands"},
    "message_shortcut": {"commands"},
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
}


def load(name: str) -> dict[str, Any]:
    """A manifest as data."""
    data: dict[str, Any] = YAML(typ="safe").load(ROOT / name)
    return data


@pytest.fixture
def manifest() -> dict[str, Any]:
    return load("manifest.yml")


# ---- what the bot's code does


def running_modules() -> dict[str, ast.Module]:
    """The modules of bot/ that `aigap` can reach, by their imports, wherever in the code these stand."""
    found: dict[str, ast.Module] = {}
    waiting = ["bot.__main__"]
    while waiting:
        name = waiting.pop()
        path = ROOT / f"{name.replace('.', '/')}.py"
        if name in found or not path.is_file():
            continue
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(found[name]):
            if isinstance(node, ast.Import):
                waiting += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                waiting += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return found


def web_api_methods() -> set[str]:
    """The Web API methods that the bot calls."""
    known = {name for name in vars(AsyncWebClient) if not name.startswith("_")} - {"api_call"}
    nodes = [node for module in running_modules().values() for node in ast.walk(module)]
    return {node.attr for node in nodes if isinstance(node, ast.Attribute) and node.attr in known}


def listeners(kind: str) -> set[str]:
    """What the app listens to by app.<kind>("…")."""
    app = ast.parse((ROOT / "bot" / "app.py").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(app) if isinstance(node, ast.Call)]
    return {
        str(call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and (call.func.attr, ast.unparse(call.func.value)) == (kind, "app")
        and isinstance(call.args[0], ast.Constant)
    }


# ---- by Slack's rules


@pytest.mark.parametrize("name", MANIFESTS)
def test_slack_accepts_the_manifest(name: str) -> None:
    schema = next(filter(Path.is_file, PLACES), None)
    if schema is None:
        pytest.skip(f"Slack's schema is not here: save {SCHEMA_ADDRESS} and name it in AIGAP_MANIFEST_SCHEMA")
    checker = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(ROOT / name)]
    checked = subprocess.run(checker, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_texts_fit_where_slack_shows_them(manifest: dict[str, Any]) -> None:
    display, features = manifest["display_information"], manifest["features"]
    assert len(display["name"]) <= 35
    assert len(display["description"]) <= 140
    assert 175 <= len(display["long_description"]) <= 4000
    assert all(len(shortcut["name"]) <= 24 for shortcut in features["shortcuts"])


# ---- by our own promises


def test_socket_mode_needs_no_address(manifest: dict[str, Any]) -> None:
    assert manifest["settings"]["socket_mode_enabled"] is True
    assert "url" not in str(manifest)


def test_over_http_only_the_addresses_differ(manifest: dict[str, Any]) -> None:
    http = load("manifest.http.yml")
    assert http["settings"].pop("socket_mode_enabled") is False
    assert manifest["settings"].pop("socket_mode_enabled") is True
    addresses = {
        http["features"]["slash_commands"][0].pop("url"),
        http["settings"]["event_subscriptions"].pop("request_url"),
        http["settings"]["interactivity"].pop("request_url"),
    }
    assert addresses == {"https://aigap.example.com/slack/events"}
    assert http == manifest


def test_slack_knows_what_the_app_listens_to(manifest: dict[str, Any]) -> None:
    features, settings = manifest["features"], manifest["settings"]
    assert {each["command"] for each in features["slash_commands"]} == listeners("command") == {"/aigap"}
    assert {each["callback_id"] for each in features["shortcuts"]} == listeners("message_shortcut")
    assert set(settings["event_subscriptions"]["bot_events"]) == listeners("event")
    assert settings["interactivity"]["is_enabled"] is True
    assert features["app_home"]["home_tab_enabled"] is ("app_home_opened" in listeners("event"))


def test_every_scope_has_a_caller_and_every_caller_its_scope(manifest: dict[str, Any]) -> None:
    scopes = manifest["oauth_config"]["scopes"]
    needed = {scope for method in web_api_methods() for scope in SCOPES_OF_METHODS[method]}
    for name in [*listeners("event"), "command", "message_shortcut"]:
        needed |= SCOPES_OF_LISTENERS[name]
    assert {*scopes["bot"], *scopes.get("bot_optional", [])} == needed
    assert "user" not in scopes


def test_every_scope_gives_its_reason() -> None:
    text = (ROOT / "manifest.yml").read_text(encoding="utf-8")
    listed = text.partition("oauth_config:")[2].partition("settings:")[0].splitlines()
    scopes = [line for line in listed if line.lstrip().startswith("- ")]
    assert len(scopes) >= 3
    assert [line for line in scopes if " # " not in line] == []


def test_text_arrives_as_it_was_typed(manifest: dict[str, Any]) -> None:
    assert manifest["features"]["slash_commands"][0]["should_escape"] is False


def test_the_app_is_plain_and_ours(manifest: dict[str, Any]) -> None:
    assert manifest["settings"]["token_rotation_enabled"] is False
    assert manifest["settings"]["org_deploy_enabled"] is False
    unwanted = {"function_runtime", "is_hosted", "hermes_app_type"} & set(manifest["settings"])
    assert unwanted | {"functions", "workflows", "datastores"} & set(manifest) == set()
    assert "assistant_view" not in manifest["features"]
