"""The music services: one package each, and the chain that every request of theirs goes through.

`Providers` and `build_providers` are loaded when first used, so that importing this package, or
reading a file with `providers.setlistfm.wire`, costs no network library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from setlist_desktop.providers.registry import Providers, build_providers

__all__ = ["Providers", "build_providers"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - either of the two names
    if name in __all__:
        from setlist_desktop.providers import registry

        return getattr(registry, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
