#!/usr/bin/env python3
"""Checks every slice of an export of Hearsay with the Python standard library alone.

    python3 check_export.py export.json [article.txt ...]

Python counts characters as code points, so start and end slice a str as they are. For an export
without texts, name the files of the articles: they are found again by their SHA-256.
"""

import hashlib
import json
import sys


def supplied(paths):
    """Texts by SHA-256. newline="" keeps line ends, utf-8-sig drops a byte order mark."""
    texts = {}
    for path in paths:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        texts[hashlib.sha256(text.encode("utf-8")).hexdigest()] = text
    return texts


def text_of(article, texts):
    """The text of an article: its own, or the supplied one with its SHA-256, or None."""
    if article["text"] is not None:
        return article["text"]
    return texts.get(article["sha256"])


def utf16(text, offset):
    """A code point offset in UTF-16 units, as JavaScript, Java and C# count."""
    return len(text[:offset].encode("utf-16-le")) // 2


def span_lists(article):
    """Every list of ranges of an article, with its place."""
    yield "zones", article["zones"]
    for mention in article["mentions"]:
        yield "mention " + mention["id"], mention["spans"]
    for link in article["attributions"]:
        for part in ("source", "cue", "content"):
            yield f"{part} of {link['id']}", link[part]
        for supplement in link["supplements"]:
            yield f"{supplement['role']} of {link['id']}", supplement["spans"]
    for claim in article["claims"]:
        yield "claim " + claim["id"], claim["spans"]


def check(export, texts):
    """Number of slices that are right, what is wrong, and the articles whose text is missing."""
    right, wrong, missing = 0, [], []
    if export["format"] != "hearsay-project" or export["version"] != 1:
        return right, ["this is no hearsay-project of version 1"], missing
    for article in export["articles"]:
        name, text = article["id"], text_of(article, texts)
        if text is None:
            missing.append(name)
            continue
        counted = {
            "code_points": len(text),
            "utf16": utf16(text, len(text)),
            "bytes": len(text.encode("utf-8")),
        }
        # Where the text was not at hand the file may not know all of them.
        told = article["length"].items()
        if any(length not in (None, counted[unit]) for unit, length in told):
            wrong.append(f"{name}: length is {counted}")
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != article["sha256"]:
            wrong.append(f"{name}: the SHA-256 is another")
        for place, spans in span_lists(article):
            end = 0
            for span in spans:
                slice_ = text[span["start"]:span["end"]]
                if not end <= span["start"] < span["end"] <= len(text):
                    wrong.append(f"{name}: {place}: {span} is out of order or of the text")
                elif span["text"] is not None and span["text"] != slice_:
                    wrong.append(f"{name}: {place}: {span} should hold {slice_!r}")
                else:
                    right += 1
                end = span["end"]
    return right, wrong, missing


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        export = json.load(file)
    right, wrong, missing = check(export, supplied(arguments[1:]))
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{right} slices are right, {len(wrong)} faults, {len(missing)} texts missing")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
