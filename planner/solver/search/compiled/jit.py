"""Jit: how functions are compiled. What was compiled is kept on disk, so that only the first run on a machine compiles.

The cache of numba looks at the file of a function, not at those of the functions that it calls (numba's documentation,
"Notes on caching"). So the folder of the cache is named after the text of all files of the function's package, and
after all else that numba looks at: what is in a folder is of use as long as it has that name.
"""

import os
import sys
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, cast

import numba
from llvmlite import binding

_Function = TypeVar("_Function", bound=Callable[..., Any])
_SETTING = "CACHE_DIR"


@cache
def cache_folder(package: Path) -> Path:
    """Return where the compiled functions of a package are kept; it need not exist yet."""
    beside = package / "__pycache__"
    home = beside if os.access(beside if beside.exists() else package, os.W_OK) else Path.home() / ".cache" / "planner"
    return home / f"compiled-{_fingerprint(package)}"


def _fingerprint(package: Path) -> str:
    """Return a name for all that machine code depends on: files, their place and times, versions, the processor."""
    found = sha256(f"{package} {sys.implementation.cache_tag} {numba.__version__}".encode())
    found.update(binding.get_host_cpu_name().encode())
    found.update(binding.get_host_cpu_features().flatten().encode())
    for path in sorted(package.glob("*.py")):
        found.update(path.read_bytes())
        found.update(str(path.stat().st_mtime_ns).encode())
    return found.hexdigest()[:16]


def entry(function: _Function) -> _Function:
    """Compile a function that Python calls; it lets other threads run meanwhile."""
    return _compile(function, is_inner=False)


def inner(function: _Function) -> _Function:
    """Compile a function that only compiled code calls: without the wrappers that take most of the compiler's time."""
    return _compile(function, is_inner=True)


def _compile(function: _Function, *, is_inner: bool) -> _Function:
    before = getattr(numba.config, _SETTING)
    setattr(numba.config, _SETTING, str(cache_folder(Path(function.__code__.co_filename).parent)))
    options: dict[str, Any] = {"no_cpython_wrapper": is_inner, "no_cfunc_wrapper": is_inner}
    try:
        return cast("_Function", numba.njit(cache=True, nogil=True, **options)(function))
    finally:
        setattr(numba.config, _SETTING, before)
