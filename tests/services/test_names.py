"""One name in many spellings; alphabets in their own order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.names import display_name, fold, initials, list_name, skeleton, words
from services.sort_key import name_key, sort_key

SPELLINGS = [
    ("Айгүл", "Айгуль", "Aigul", "Aygul", "AYGÜL"),
    ("Жаңыл", "Джаныл", "Janyl", "Zhangyl"),
    ("Мария", "Мариа", "Maria", "Mariya"),
    ("Өмүр", "Омур", "Omur"),
    ("Семён", "Семен", "Semen"),
    ("Әсел", "Асел", "Asel"),
    ("Хусейн", "Khusein", "Husein"),
]


@pytest.mark.parametrize("spellings", SPELLINGS, ids=lambda spellings: spellings[0])
def test_spellings_of_one_name_are_one(spellings: tuple[str, ...]) -> None:
    assert len({skeleton(spelling) for spelling in spellings}) == 1


def test_different_names_stay_different() -> None:
    names = ["Азат", "Бек", "Гүлнара", "Эрлан", "Тимур", "Нилуфар", "Эрмек", "Айгүл", "Айбек"]
    assert len({skeleton(name) for name in names}) == len(names)


@given(st.text(st.characters(categories=("L", "N", "P", "Zs"), max_codepoint=0x52F)))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text("абвгдежзийклмнңоөпрстуүфхцчшщъыьэюяАЙЁ abcdefXYZ0123456789"))
def test_words_of_the_index_are_plain_ascii(text: str) -> None:
    assert all(word.isascii() and word.isalnum() for word in words(text))


@given(st.text("абвгдежзийклмнңоөпрстуүы", min_size=1, max_size=12))
def test_capital_letters_do_not_matter(name: str) -> None:
    assert skeleton(name.upper()) == skeleton(name)


def test_digits_are_never_shortened() -> None:
    assert words("KG-26-7Q4-00042-W") == ["kg", "26", "7k4", "00042", "v"]


def test_names_stand_in_the_order_of_the_alphabet() -> None:
    names = ["Яков", "Өмүр", "Ёлкин", "Орозов", "Үсөн", "Ңаров", "Нурлан", "Усен", "Ulan", "Абай"]
    ordered = ["Абай", "Ёлкин", "Нурлан", "Ңаров", "Орозов", "Өмүр", "Усен", "Үсөн", "Яков", "Ulan"]
    assert sorted(names, key=sort_key) == ordered


def test_family_name_rules_the_order_and_nameless_children_come_last() -> None:
    keys = [
        name_key("Аев", "Яков"),
        name_key("Аевич", "Абай"),
        name_key(None, "Яков"),
        name_key(None, None),
    ]
    assert sorted(keys) == keys


def test_name_is_shown_given_name_first_and_listed_family_name_first() -> None:
    assert display_name("Кулунбаев", "Азат") == "Азат Кулунбаев"
    assert list_name("Кулунбаев", "Азат", None) == "Кулунбаев Азат"
    assert initials("Кулунбаев", "азат") == "АК"
    assert display_name(None, None) == ""


def test_signs_that_cannot_be_seen_hide_no_name() -> None:
    from services.people_named import mentions, names_person

    hidden = "видели Обра\u00adз\u200bцова, Ми\u200dсал"
    assert names_person(hidden, "Образцова Мисал")
    assert mentions("ул. Об\u2060разцовая 0", "образцовая 0")
