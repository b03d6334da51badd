"""Functions of applications for merchant accounts and of orders of the cashier: their names, dates and documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from .declaring import AnyValue, StateView, String, function
from .periods import ZONE

_SELF_EMPLOYED, _ORGANIZATION, _INSTITUTION = "1", "2", "3"
_OWNER = "65"
_OF_COMPANY, _OF_PERSON = "74", "75"
_FOR_EVER = "长期"
_FIRST_DAY = date(1900, 1, 1)
_NOT_SELF_EMPLOYED = ("企业", "公司", "农民专业合作社")
"""Ends of names that a self-employed person may not have."""
_MUNICIPALITIES = ("11", "12", "31", "50")
"""Area codes of cities that are provinces."""


@function("merchants.wrong", application=AnyValue, gives=String)
def wrong(state: StateView, application: Any) -> str:
    """Return the first mistake in an application for a merchant account; "" for none."""
    today = datetime.fromtimestamp(state.now, ZONE).date()
    return next((mistake for mistake in _mistakes(application, today) if mistake), "")


def _mistakes(application: Mapping[str, Any], today: date) -> Iterator[str]:
    kind = str(application["organization_type"])
    business, owner = application["business_license_info"], application["id_card_info"]
    admin, account = application["contact_info"], application["account_info"]
    scene = application["sales_scene_info"]
    yield _name("merchant_name", business)
    if kind == _SELF_EMPLOYED and business["merchant_name"].endswith(_NOT_SELF_EMPLOYED):
        yield "merchant_name is the name of a company"
    yield _name("legal_person", business, with_digits=True)
    yield _name("company_address", business)
    if kind in (_ORGANIZATION, _INSTITUTION):
        for name in ("company_address", "business_time_begin_time", "business_time_end_time"):
            yield "" if business.get(name) else f"{name} is missing"
    yield _period("business_time_begin_time", "business_time_end_time", business, today)
    people = (owner, application.get("ubo_info") or {}, admin["contact_info"])
    for person in people:
        yield _name("id_card_name", person)
        yield _name("id_card_address", person)
        yield _period("id_card_valid_time_begin", "id_card_valid_time", person, today)
    if str(admin["contact_type"]) == _OWNER:
        for name in ("id_card_name", "id_card_number"):
            yield "" if admin["contact_info"][name] == owner[name] else f"{name} is not that of the owner"
    yield _trimmed("mobile_phone", admin["mobile_phone"])
    names = {_OF_COMPANY: business["merchant_name"], _OF_PERSON: owner["id_card_name"]}
    holder = names.get(str(account.get("bank_account_type")))
    yield "" if holder in (None, account["account_name"]) else f"account_name is not {holder}"
    code = str(account["bank_address_code"])
    if code.endswith("0000") and not code.startswith(_MUNICIPALITIES):
        yield "bank_address_code is the code of a province"
    yield _text("offline_address", scene.get("offline_address") or "")


def _name(field: str, data: Mapping[str, Any], with_digits: bool = False) -> str:
    """Return the mistake of a name or an address: digits, Latin letters, Chinese and special characters are allowed."""
    text = data.get(field) or ""
    strange = next((char for char in text if not _is_allowed(char)), "")
    return f"{field} has the character {strange}" if strange else _text(field, text, with_digits)


def _text(field: str, text: str, with_digits: bool = False) -> str:
    is_enough = any(char.isalpha() or (with_digits and char.isdigit()) for char in text)
    if text and not is_enough:
        return (
            f"{field} has special characters only" if with_digits else f"{field} has digits and special characters only"
        )
    return _trimmed(field, text)


def _trimmed(field: str, text: str) -> str:
    return "" if text == text.strip() else f"{field} begins or ends with white space"


def _is_allowed(char: str) -> bool:
    if char.isalnum():
        return char.isascii() or unicodedata.name(char, "").startswith("CJK ")
    return unicodedata.category(char)[0] in "PSZ"


def _period(first: str, last: str, data: Mapping[str, Any], today: date) -> str:
    """Return the mistake in the period of a document: it began before today, and ends after its begin."""
    try:
        begin, end = (_date(data.get(name)) for name in (first, last))
    except ValueError:
        return f"{first} or {last} is no date"
    if begin and begin < _FIRST_DAY:
        return f"{first} is before 1900-01-01"
    if begin and begin >= today:
        return f"{first} is not before today"
    return f"{last} is not after {first}" if begin and end and end <= begin else ""


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and text != _FOR_EVER else None


@function("merchants.wrong_order", order=AnyValue, gives=String)
def wrong_order(state: StateView, order: Any) -> str:
    """Return the first mistake in an order of the cashier: a day, or a discount without a customer; "" for none."""
    today = datetime.fromtimestamp(state.now, ZONE).date()
    bought = order["product_list"]
    third, own, case = (bought.get(name) or {} for name in ("third_app", "customized_app", "promotion_case"))
    late = [*(third.get("buy_info_list") or ()), case]
    dated = [(one, today + timedelta(1)) for one in late] + [(one, today) for one in own.get("buy_info_list") or ()]
    for one, first in dated:
        day = str(one.get("take_effect_date") or "")
        if day and not first.strftime("%Y%m%d") <= day <= (today + timedelta(366)).strftime("%Y%m%d"):
            return f"take_effect_date {day} is not from {first} on, within a year"
    fixed = any((one.get("discount_info") or {}).get("discount_type") == 1 for one in late)
    if fixed and third.get("order_type") and not order.get("custom_corpid"):
        return "a discount by an amount needs custom_corpid"
    return ""
