"""Jit: how functions are compiled. What was compiled is kept on disk, so that only the first run on a machine compiles.

The cache of numba looks at the file of a function, not at those of the functions that it calls (numba's documentation,
"Notes on caching"). So the folder of the cache is named after the text of all files of the function's package.
"""

import os
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, cast

import numba

_Function = TypeVar("_Function", bound=Callable[..., Any])
_SETTING = "CACHE_DIR"


@cache
def _cache_folder(package: Path) -> str:
    text = b"".join(path.read_bytes() for path in sorted(package.glob("*.py")))
    beside = package / "__pycache__"
    home = beside if os.access(beside if beside.exists() else package, os.W_OK) else Path.home() / ".cache" / "planner"
    return str(home / f"compiled-{sha256(text).hexdigest()[:16]}")


def entry(function: _Function) -> _Function:
    """Compile a function that Python calls; it lets other threads run meanwhile."""
    return _compile(function, is_inner=False)


def inner(function: _Function) -> _Function:
    """Compile a function that only compiled code calls: without the wrappers that take most of the compiler's time."""
    return _compile(function, is_inner=True)


def _compile(function: _Function, *, is_inner: bool) -> _Function:
    before = getattr(numba.config, _SETTING)
    setattr(numba.config, _SETTING, _cache_folder(Path(function.__code__.co_filename).parent))
    options: dict[str, Any] = {"no_cpython_wrapper": is_inner, "no_cfunc_wrapper": is_inner}
    try:
        return cast("_Function", numba.njit(cache=True, nogil=True, **options)(function))
    finally:
        setattr(numba.config, _SETTING, before)
