"""French elision: which small word loses its last letter before the word that follows."""

from __future__ import annotations

import unicodedata

_VOWELS = frozenset("aeiouœæ")


def elided(word: str, following: str) -> str:
    """Both words as they are read one after the other: ``de Karim``, ``d'Amira``, ``qu'aucune``, ``d'Yves``.

    An h stays sounded: the names of most applicants come from languages that sound it, and usage allows it in French
    names too (``de Henri``).
    """
    if _begins_with_a_vowel(following):
        return f"{word[:-1]}'{following}"
    return f"{word} {following}"


def _begins_with_a_vowel(text: str) -> bool:
    letters = [char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char)]
    if letters[:1] == ["y"]:  # Yves as a vowel, Yasmine as a consonant
        return len(letters) > 1 and letters[1].isalpha() and letters[1] not in _VOWELS
    return bool(letters) and letters[0] in _VOWELS
