"""Jit: how functions are compiled. What was compiled is kept on disk, so that only the first run on a machine compiles.

The cache of numba looks at the file of a function, not at those of the functions that it calls (numba's documentation,
"Notes on caching"). So the folder of the cache is named after the text of all files of this package.
"""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, cast

import numba

_Function = TypeVar("_Function", bound=Callable[..., Any])
_HERE = Path(__file__).parent
_SETTING = "CACHE_DIR"


def _cache_folder() -> str:
    text = b"".join(path.read_bytes() for path in sorted(_HERE.glob("*.py")))
    beside = _HERE / "__pycache__"
    home = beside if os.access(beside if beside.exists() else _HERE, os.W_OK) else Path.home() / ".cache" / "planner"
    return str(home / f"compiled-{sha256(text).hexdigest()[:16]}")


_FOLDER = _cache_folder()


def entry(function: _Function) -> _Function:
    """Compile a function that Python calls; it lets other threads run meanwhile."""
    return _compile(function, is_inner=False)


def inner(function: _Function) -> _Function:
    """Compile a function that only compiled code calls: without the wrappers that take most of the compiler's time."""
    return _compile(function, is_inner=True)


def _compile(function: _Function, *, is_inner: bool) -> _Function:
    before = getattr(numba.config, _SETTING)
    setattr(numba.config, _SETTING, _FOLDER)
    options: dict[str, Any] = {"no_cpython_wrapper": is_inner, "no_cfunc_wrapper": is_inner}
    try:
        return cast("_Function", numba.njit(cache=True, nogil=True, **options)(function))
    finally:
        setattr(numba.config, _SETTING, before)
