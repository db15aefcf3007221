"""Registries that users bring as CSV: read and checked once, then looked up in an index on disk."""

from __future__ import annotations

from signclean.knowledge.registry.mapping import STANDARD_MAP, RegistryMap, parse_map
from signclean.knowledge.registry.opening import index_is_ready, open_registry
from signclean.knowledge.registry.registry import Registered, Registry

__all__ = ["STANDARD_MAP", "Registered", "Registry", "RegistryMap", "index_is_ready", "open_registry", "parse_map"]
