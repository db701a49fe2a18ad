"""Reads the feeds of a site with feedparser, and holds them to what RFC 4287 demands.

    python Tests/Tools/browser/check_feed.py SITE
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as tree

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = pathlib.Path(sys.argv[1])
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
identifiers = set()

for folder in ("", "de/", "fr/", "it/"):
    path = SITE / folder / "feed.xml"
    root = tree.parse(path).getroot()
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo, f"{path}: {feed.get('bozo_exception')}"
    assert feed.version == "atom10", feed.version
    assert feed.entries, f"{path} has no entries"
    # Section 4.1.1 and 4.1.2: one identifier, title and instant for the feed and for each entry, and
    # an author for all.
    for element in [root] + root.findall(ATOM + "entry"):
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1, f"{path}: {name}"
        assert INSTANT.fullmatch(element.find(ATOM + "updated").text)
        assert element.find(ATOM + "id").text.startswith("urn:uuid:")
    assert root.find(f"{ATOM}author/{ATOM}name").text
    assert root.find(ATOM + "subtitle").text, f"{path} does not say what it tells"
    identifiers.add(feed.feed.id)
    ids = [entry.id for entry in feed.entries]
    assert len(ids) == len(set(ids)), f"{path}: two entries share an identifier"
    instants = [entry.updated for entry in feed.entries]
    assert instants == sorted(instants, reverse=True), f"{path}: not the newest first"
    for entry in feed.entries:
        assert (SITE / folder / entry.link.split("/")[-2] / entry.link.split("/")[-1]).exists()
        # What changed is a list; why something was taken back is a sentence.
        assert entry.content[0].value.startswith(("<ul><li>", "<p>"))
        assert "<script" not in entry.content[0].value
    print(f"{path.relative_to(SITE)}: {len(feed.entries)} entries")

assert len(identifiers) == 4, "each language has a feed of its own"
