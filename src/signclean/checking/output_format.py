"""The formats of reports, without the modules that write them: options are read at every start."""

from __future__ import annotations

from enum import StrEnum


class OutputFormat(StrEnum):
    """What findings can be written as."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    SARIF = "sarif"
    JUNIT = "junit"
    MARKDOWN = "markdown"
