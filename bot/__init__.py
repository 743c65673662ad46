"""The Slack bot and the command line around the model."""

import os

# Pydantic would look through every installed package for plugins, which costs as much as the model's own start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
