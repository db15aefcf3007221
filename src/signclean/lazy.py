"""What is worked out once, when it is first asked for: `cached_property` without the lock that Python 3.11 takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class Lazy(Generic[Value]):
    """Decorates a method without arguments; its value is kept in the instance, which must have a `__dict__`."""

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, instance: object, owner: type | None = None) -> Value:
        """Return the value, and keep it where Python looks before it asks here again."""
        value = self._work(instance)
        instance.__dict__[self._name] = value
        return value
