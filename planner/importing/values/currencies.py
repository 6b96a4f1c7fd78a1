"""Currencies: their codes and signs, as far as a sign says which one is meant."""

import re

_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₩": "KRW",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "us$": "USD",
    "u$s": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "r$": "BRL",
    "mex$": "MXN",
    "円": "JPY",
    "원": "KRW",
    "元": "CNY",
    "rmb": "CNY",
    "euro": "EUR",
    "euros": "EUR",
    "eur.": "EUR",
    "franken": "CHF",
    "sfr": "CHF",
    "sfr.": "CHF",
    "fr.": "CHF",
    "zł": "PLN",
    "kč": "CZK",
    "nkr": "NOK",
    "nok.": "NOK",
    "dkr": "DKK",
    "skr": "SEK",
    "reais": "BRL",
    "yen": "JPY",
    "won": "KRW",
    "米ドル": "USD",
    "ユーロ": "EUR",
    "미국달러": "USD",
    "유로": "EUR",
}
_SHARED = {"$": "$", "¥": "¥", "kr": "kr", "kr.": "kr", "kroner": "kr", "dollars": "$", "dollar": "$"}
"""Signs of several currencies; they stay as they are written."""
_CODES = (
    "EUR, USD, GBP, CHF, NOK, SEK, DKK, JPY, KRW, CNY, BRL, MXN, CAD, AUD, NZD, INR, PLN, CZK, HUF, RON, BGN, RUB, "
    "TRY, ILS, ZAR, SGD, HKD, TWD, THB, MYR, IDR, PHP, VND, AED, SAR, QAR, CLP, COP, ARS, PEN, UYU, ISK"
)
_WORDS = {**_SIGNS, **_SHARED, **{code.casefold(): code for code in _CODES.split(", ")}}
CURRENCY = "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True))
"""A pattern of everything that names a currency, for texts in any case."""


def currency_of(word: str) -> str | None:
    """Return the code of a currency, or its sign where several have it ($, ¥, kr); None if it names none."""
    return _WORDS.get(word.strip().casefold())
