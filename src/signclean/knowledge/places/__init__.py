"""Knowledge of places: which texts are places, and where they lie."""

from __future__ import annotations

from signclean.knowledge.places.place import Level, Place, Reading
from signclean.knowledge.places.reading import read_place

__all__ = ["Level", "Place", "Reading", "read_place"]
