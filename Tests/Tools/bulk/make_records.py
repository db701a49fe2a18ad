#!/usr/bin/env python3
"""Make documents in four languages for trials of `goodoffices extract` in bulk.

usage: make_records.py records COUNT     JSON Lines on standard output
       make_records.py archive COUNT     a web archive (WARC) on standard output, each record a
                                         gzip member of its own, as crawlers write it

The same count always gives the same bytes. Most documents are news of no interest, as in any
stream; some tell of mandates. About one record in a hundred is broken in one way or another.
"""

import gzip
import json
import random
import sys

PEOPLE = {
    "en": ["The mayor", "A spokeswoman", "The committee", "One of the farmers", "The museum"],
    "de": ["Die Gemeinde", "Eine Sprecherin", "Der Ausschuss", "Der Verein", "Das Museum"],
    "fr": ["La commune", "Une porte-parole", "Le comité", "L'association", "Le musée"],
    "it": ["Il comune", "Una portavoce", "Il comitato", "L'associazione", "Il museo"],
}
PREDICATES = {
    "en": ["said that the new bridge would be open before the end of the summer",
           "has asked for more time, since the plans were not ready when they were due",
           "will show the work of three painters who lived by the lake until the war",
           "does not expect the price of milk to fall, as there is less of it than last year"],
    "de": ["hat mitgeteilt, dass die neue Brücke noch vor dem Ende des Sommers offen sein wird",
           "bittet um mehr Zeit, weil die Pläne nicht wie vorgesehen fertig geworden sind",
           "zeigt die Werke von drei Malern, die bis zum Krieg am See gelebt haben",
           "erwartet nicht, dass der Preis der Milch sinkt, denn es gibt weniger als im Vorjahr"],
    "fr": ["a fait savoir que le nouveau pont serait ouvert avant la fin de l'été",
           "demande plus de temps, car les plans n'étaient pas prêts à la date prévue",
           "montre les œuvres de trois peintres qui ont vécu au bord du lac jusqu'à la guerre",
           "ne pense pas que le prix du lait va baisser, puisqu'il y en a moins que l'an dernier"],
    "it": ["ha fatto sapere che il nuovo ponte sarà aperto prima della fine dell'estate",
           "chiede più tempo, perché i piani non erano pronti quando dovevano esserlo",
           "espone le opere di tre pittori che hanno vissuto sul lago fino alla guerra",
           "non crede che il prezzo del latte scenda, dato che ce n'è meno dell'anno scorso"],
}
STATES = {
    "en": [("the United States", "Iran"), ("Russia", "Georgia"), ("Iran", "Egypt"),
           ("Cuba", "Venezuela"), ("Canada", "Libya"), ("Ecuador", "Mexico")],
    "de": [("der Vereinigten Staaten", "im Iran"), ("Russlands", "in Georgien"),
           ("des Iran", "in Ägypten"), ("Kanadas", "in Libyen"), ("Ecuadors", "in Mexiko")],
    "fr": [("des États-Unis", "en Iran"), ("de la Russie", "en Géorgie"),
           ("de l'Iran", "en Égypte"), ("du Canada", "en Libye"), ("de l'Équateur", "au Mexique")],
    "it": [("degli Stati Uniti", "in Iran"), ("della Russia", "in Georgia"),
           ("dell'Iran", "in Egitto"), ("del Canada", "in Libia"), ("dell'Ecuador", "in Messico")],
}
MANDATES = {
    "en": ["Switzerland has represented the interests of {0} in {1} since {2}.",
           "Sweden agreed to protect the interests of {0} in {1}."],
    "de": ["Die Schweiz vertritt seit {2} die Interessen {0} {1}.",
           "Schweden hat sich bereit erklärt, die Interessen {0} {1} zu vertreten."],
    "fr": ["La Suisse représente les intérêts {0} {1} depuis {2}.",
           "La Suède a accepté de représenter les intérêts {0} {1}."],
    "it": ["La Svizzera rappresenta gli interessi {0} {1} dal {2}.",
           "La Svezia ha accettato di rappresentare gli interessi {0} {1}."],
}
LANGUAGES = {"en": "eng", "de": "deu", "fr": "fra", "it": "ita"}


def text(dice, language):
    """Some paragraphs; one document in five tells of a mandate."""
    paragraphs = []
    for _ in range(dice.randint(2, 5)):
        sentences = [
            f"{dice.choice(PEOPLE[language])} {dice.choice(PREDICATES[language])}."
            for _ in range(dice.randint(2, 5))]
        paragraphs.append(" ".join(sentences))
    if dice.random() < 0.2:
        whom, where = dice.choice(STATES[language])
        sentence = dice.choice(MANDATES[language]).format(whom, where, dice.randint(1940, 2020))
        paragraphs.insert(dice.randint(0, len(paragraphs)), sentence)
    return "\n\n".join(paragraphs)


def record(dice, number):
    """One line: a document, or now and then something that is none."""
    language = dice.choice(list(LANGUAGES))
    fields = {
        "id": f"doc-{number:07}", "lang": language,
        "published": f"20{dice.randint(10, 24)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}",
        "publisher": "Trial", "title": f"No. {number}", "text": text(dice, language)}
    if dice.random() < 0.3:
        del fields["lang"]
    fault = dice.randint(0, 700)
    if fault == 0:
        return "not a record"
    if fault == 1:
        return '{"id":"' + fields["id"] + '","text":"\\ud800"}'
    if fault == 2:
        return '{"id":"' + fields["id"] + '","text":"\\u0000"}'
    if fault == 3:
        fields["lang"] = "es"
    if fault == 4:
        fields["text"] = "Правительство решило принять просьбу двух стран."
    if fault == 5:
        fields["published"] = "last week"
    if fault == 6:
        return json.dumps(fields, ensure_ascii=False)[:-5]
    return json.dumps(fields, ensure_ascii=dice.random() < 0.2)


def archived(dice, number):
    """One record of an archive: the text of a page, or the page as it was sent."""
    language = dice.choice(list(LANGUAGES))
    fields = [f"WARC-Record-ID: <urn:uuid:{number:08x}-0000-4000-8000-000000000000>",
              f"WARC-Target-URI: https://example.org/{number}", "WARC-Date: 2024-05-06T07:08:09Z"]
    kind = dice.randint(0, 9)
    if kind == 0:
        fields.append("WARC-Type: request")
        body = b"GET / HTTP/1.1\r\n\r\n"
    elif kind <= 5:
        fields += ["WARC-Type: conversion", "Content-Type: text/plain",
                   f"WARC-Identified-Content-Language: {LANGUAGES[language]}"]
        body = text(dice, language).encode()
    else:
        fields += ["WARC-Type: response", "Content-Type: application/http; msgtype=response"]
        paragraphs = "".join(f"<p>{part}</p>\n" for part in text(dice, language).split("\n\n"))
        page = (f'<!DOCTYPE html><html lang="{language}"><head><title>No. {number}</title>'
                '<meta charset="utf-8"><meta property="article:published_time" '
                'content="2023-04-05T06:07:08Z"></head><body><nav><a href="/">Start</a></nav>'
                f'<main>{paragraphs}</main><footer>Trial</footer></body></html>').encode()
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = "\r\n".join(["WARC/1.0"] + fields + [f"Content-Length: {len(body)}", "", ""]).encode()
    if number % 100 == 7:
        head = head.replace(b"Content-Length", b"Content-Size")
    return head + body + b"\r\n\r\n"


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("records", "archive"):
        sys.exit("usage: make_records.py records|archive COUNT")
    dice = random.Random(1976)
    out = sys.stdout.buffer
    for number in range(int(sys.argv[2])):
        if sys.argv[1] == "records":
            out.write(record(dice, number).encode() + b"\n")
        else:
            out.write(gzip.compress(archived(dice, number), mtime=0))


main()
