"""Writes the tables of the target States from the folders `collected` and `curated`.

    python3 generate.py [--check | --output FOLDER]

Needs nothing but Python 3. With --check nothing is written; the exit code is 1 if a file would
change. What is wrong in the input is reported with file and line, and nothing is written.
"""

import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE.parents[2] / "Sources" / "States" / "Tables"
LANGUAGES = ["en", "de", "fr", "it"]
KINDS = "nacmed"
ROWS_PER_FILE = 350

problems = []


def table(name):
    """Yields (place for messages, row as a dictionary) of a table with a head."""
    path = HERE / name
    head = None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        fields = line.split("\t")
        if head is None:
            head = fields
        elif len(fields) != len(head):
            problems.append(f"{name}:{number}: {len(fields)} fields instead of {len(head)}")
        else:
            yield f"{name}:{number}", dict(zip(head, fields))


PERIOD = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?)?\.\.(\d{4}(-\d\d(-\d\d)?)?)?$")


def check_period(place, text):
    if not PERIOD.match(text):
        problems.append(f"{place}: {text!r} is no period")


def split(place, field):
    """Splits a list of words and checks the periods behind them."""
    words = [word for word in field.split("|") if word]
    for word in words:
        text, at, period = word.partition("@")
        if at:
            check_period(place, period)
        if not text.strip() or text != text.strip():
            problems.append(f"{place}: a word with spaces around it, or none: {word!r}")
    return words


class Words:
    """The words of one State or territory: by language and kind, each once."""

    def __init__(self):
        self.rows = {}

    def add(self, language, kind, words):
        row = self.rows.setdefault((language, kind), [])
        row.extend(word for word in words if word and word not in row)

    def has(self, language, kind):
        return bool(self.rows.get((language, kind)))

    def shared(self):
        """Moves words that all four languages have, in the same place, to one row for all."""
        for kind in KINDS:
            rows = [self.rows.get((language, kind)) for language in LANGUAGES]
            if rows[0] and all(row == rows[0] for row in rows):
                for language in LANGUAGES:
                    del self.rows[language, kind]
                self.rows.setdefault(("**", kind), []).extend(rows[0])

    def lines(self):
        # A word that is a name already is no alias as well.
        for (language, kind), row in self.rows.items():
            if kind == "a":
                names = self.rows.get((language, "n"), [])
                row[:] = [word for word in row if word not in names]
        self.shared()
        order = lambda item: ((["**"] + LANGUAGES).index(item[0][0]), KINDS.index(item[0][1]))
        return [f"{language} {kind}\t{'|'.join(row)}"
                for (language, kind), row in sorted(self.rows.items(), key=order) if row]


def french_feminine(word):
    for ending, feminine in [("ien", "ienne"), ("éen", "éenne"), ("péen", "péenne"), ("ais", "aise"),
                             ("ois", "oise"), ("ain", "aine"), ("in", "ine"), ("an", "ane"),
                             ("ol", "ole"), ("and", "ande"), ("ol", "ole"), ("al", "ale"),
                             ("ol", "ole"), ("il", "ile"), ("i", "ie"), ("gol", "gole")]:
        if word.endswith(ending):
            return word[:-len(ending)] + feminine
    return word if word.endswith("e") else None


def italian_feminine(word):
    return word[:-1] + "a" if word.endswith("o") else word


def german_feminine(word):
    return (word[:-1] if word.endswith("e") else word) + "in"


def both(word, feminine):
    """A word and its feminine: given behind a slash, else by rule."""
    masculine, slash, given = word.partition("/")
    other = given if slash else feminine(masculine)
    return [masculine] if other in (None, masculine) else [masculine, other]


def capitalised(word):
    return word[0].upper() + word[1:]


def people(words, place, row):
    words.add("en", "e", split(place, row["English adjective"]))
    words.add("en", "d", split(place, row["English demonym"]))
    words.add("de", "e", split(place, row["German adjective"]))
    for word in split(place, row["German demonym"]):
        words.add("de", "d", both(word, german_feminine))
    for language, column, feminine in [("fr", "French", french_feminine),
                                       ("it", "Italian", italian_feminine)]:
        for word in split(place, row[column]):
            forms = both(word, feminine)
            words.add(language, "e", forms)
            if language == "fr":
                words.add(language, "d", [capitalised(form) for form in forms])
            else:
                words.add(language, "d", forms)


def four(place, row):
    """The cells of the four languages; `=` stands for the English one."""
    english = row["English"]
    for language, column in zip(LANGUAGES, ["English", "German", "French", "Italian"]):
        cell = english if row[column] == "=" else row[column]
        yield language, split(place, cell)


def inverted(name):
    """`Bolivia, Plurinational State of` is a sorting form, not a name."""
    return ", " in name


def collected_words(words, rows):
    """CLDR's name first, ISO's names as other names; what ISO's translators left in English not."""
    english = set()
    for language in LANGUAGES:
        row = rows[language]
        cldr = row["CLDR"].replace("’", "'")
        if not words.has(language, "n"):
            words.add(language, "n", [cldr])
        elif "(" not in cldr and " SAR " not in cldr and " - " not in cldr:
            words.add(language, "a", [cldr])
        for column in ["ISO name", "ISO official name", "ISO common name"]:
            name = row[column].replace("’", "'")
            if language == "en":
                english.add(name)
            elif name in english:
                continue
            if name and not inverted(name) and "|" not in name:
                words.add(language, "a", [name])


# How a name stands in a sentence; the README says what the letters mean.
CLASSES = {
    "en": re.compile(r"(0|the)( on| at)?$"),
    "de": re.compile(r"(n0(\+von)?|[mn][1-9]?(\+e?s)?|f[1-9]?|p[1-9]?(\+n)?)( auf| bei| an)?$"),
    "fr": re.compile(r"(0|mp?|fp?)( à| en| dans| sur| auprès)?$"),
    "it": re.compile(r"(0|mp?|fp?)( a| in| nel| su| presso)?$"),
}


def read_articles(words):
    """The classes of names, for every State and place in every language."""
    articles = {}
    for place, row in table("curated/articles.tsv"):
        key = row["key"]
        if key not in words or key in articles:
            problems.append(f"{place}: {key} stands twice, or is no State or place")
            continue
        articles[key] = [key]
        for language, column in zip(LANGUAGES, ["English", "German", "French", "Italian"]):
            classes = row[column].split("|")
            names = words[key].rows.get((language, "n")) or words[key].rows.get(("**", "n"), [])
            for one in classes:
                if not CLASSES[language].match(one):
                    problems.append(f"{place}: {one!r} is no class of names in {column}")
            if len(classes) not in (1, len(names)):
                problems.append(f"{place}: {len(classes)} classes for {len(names)} names in {column}")
            articles[key].append(row[column])
    for key in words:
        if key not in articles:
            problems.append(f"curated/articles.tsv: {key} has no row")
    return articles


def read():
    iso = {row["alpha-2"]: row for _, row in table("collected/iso.tsv")}
    names = {}
    for _, row in table("collected/names.tsv"):
        names.setdefault(row["alpha-2"], {})[row["language"]] = row
    states, words = {}, {}
    for place, row in table("curated/states.tsv"):
        key = row["key"]
        if key in states or not re.fullmatch("[A-Z0-9]{2,12}", key):
            problems.append(f"{place}: the key {key} stands twice or is none")
        for period in row["existence"].split("|"):
            check_period(place, period)
        row["place"] = place
        states[key], words[key] = row, Words()
    for place, row in table("curated/words.tsv"):
        language = "**" if row["language"] == "*" else row["language"]
        if row["key"] not in states or language not in ["**"] + LANGUAGES or row["kind"] not in KINDS:
            problems.append(f"{place}: no State, language or kind of the registry")
            continue
        words[row["key"]].add(language, row["kind"], split(place, row["words"]))
    for name in ["peoples", "capitals"]:
        for place, row in table(f"curated/{name}.tsv"):
            if row["key"] not in states:
                problems.append(f"{place}: {row['key']} is no State of the registry")
            elif name == "peoples":
                people(words[row["key"]], place, row)
            else:
                for language, list_ in four(place, row):
                    words[row["key"]].add(language, "c", list_)
    for key in states:
        if key in names:
            collected_words(words[key], names[key])
        for language in LANGUAGES:
            if not words[key].has(language, "n") and not words[key].has("**", "n"):
                problems.append(f"{states[key]['place']}: {key} has no name in {language}")
    territories = {}
    for place, row in table("curated/territories.tsv"):
        if row["place"] in territories or not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", row["place"]):
            problems.append(f"{place}: the place {row['place']} stands twice or is none")
        own = Words()
        for language, list_ in four(place, row):
            own.add(language, "n", list_)
        own.add("**", "a", split(place, row["other names"]))
        if row["alpha-2"]:
            collected_words(own, names[row["alpha-2"]])
        for item in row["sovereigns"].split("|"):
            state, at, period = item.partition("@")
            if state not in states:
                problems.append(f"{place}: {state} is no State of the registry")
            if at:
                check_period(place, period)
        territories[row["place"]] = (row, own)
    placed = {row["alpha-2"] for row, _ in territories.values()}
    for code in iso:
        if len(code) == 2 and (code in states) == (code in placed):
            problems.append(f"collected/iso.tsv: {code} must be a State or a territory, not both")
        withdrawn = [row["withdrawn codes"].split("|") for row in states.values()]
        withdrawn += [row["withdrawn codes"].split("|") for row, _ in territories.values()]
        if len(code) == 4 and not any(code in codes for codes in withdrawn):
            problems.append(f"collected/iso.tsv: {code} belongs to nothing")
    named = words | {place: own for place, (_, own) in territories.items()}
    return iso, states, words, territories, read_articles(named)


def codes_of(iso, key):
    row = iso.get(key) if len(key) == 2 else None
    return (row["alpha-2"], row["alpha-3"], row["numeric"]) if row else ("", "", "")


# Codes that are reserved or in use without being assigned by ISO 3166-1.
RESERVED = {"EU": "EU", "XK": "XK"}


def lines(iso, states, words, territories):
    before = {key: [] for key in states}
    for key, row in states.items():
        for other in filter(None, row["after"].split("|")):
            if other not in states:
                problems.append(f"{row['place']}: {other} is no State of the registry")
            else:
                before[other].append(key)
    groups = []
    for key in sorted(states):
        row = states[key]
        alpha2, alpha3, numeric = codes_of(iso, key)
        after = sorted(filter(None, row["after"].split("|")))
        fields = ["S", key, row["standing"], row["existence"], alpha2 or RESERVED.get(key, ""), alpha3,
                  numeric or row["numeric"], row["withdrawn codes"], row["COW"], row["GW"],
                  "|".join(sorted(before[key])), "|".join(after)]
        groups.append(["\t".join(fields)] + words[key].lines())
    for place in sorted(territories):
        row, own = territories[place]
        alpha2, alpha3, numeric = codes_of(iso, row["alpha-2"])
        fields = ["T", place, row["sovereigns"], alpha2, alpha3, numeric or row["numeric"],
                  row["withdrawn codes"]]
        groups.append(["\t".join(fields)] + own.lines())
    return groups


def article_files(states, territories, articles):
    """The classes of names, apart from the registry: only reports in sentences need them."""
    made = {}
    for file, keys in [("StateArticles", sorted(states)), ("PlaceArticles", sorted(territories))]:
        rows = "\n".join("\t".join(articles[key]) for key in keys if key in articles)
        name = file[0].lower() + file[1:]
        made[f"{file}.swift"] = (
            "// swift-format-ignore-file\n"
            "// Written by Tests/Tools/states/generate.py; change its input instead.\n\n"
            "extension NameClasses {\n"
            f"  static let {name}: StaticString = #\"\"\"\n{rows}\n\"\"\"#\n}}\n")
    return made


def files(groups):
    """Cuts the groups into files, none of which splits a State."""
    parts, current = [], []
    for group in groups:
        if current and len(current) + len(group) > ROWS_PER_FILE:
            parts.append(current)
            current = []
        current += group
    parts.append(current)
    made = {}
    for number, part in enumerate(parts, 1):
        made[f"States{number:02}.swift"] = (
            "// swift-format-ignore-file\n"
            "// Each line is a row of a table, however long. Written by\n"
            "// Tests/Tools/states/generate.py; change its input instead.\n\n"
            "extension RegistryTables {\n"
            f"  static let states{number}: StaticString = #\"\"\"\n"
            + "\n".join(part) + "\n\"\"\"#\n}\n")
    names = ", ".join(f"states{number}" for number in range(1, len(parts) + 1))
    made["RegistryTables.swift"] = (
        "// swift-format-ignore-file\n"
        "// Written by Tests/Tools/states/generate.py.\n\n"
        "/// The generated tables of the standard registry, in the order in which they are read.\n"
        "enum RegistryTables {\n"
        f"  static let all: [StaticString] = [{names}]\n"
        "}\n")
    return made


def main(arguments):
    iso, states, words, territories, articles = read()
    groups = lines(iso, states, words, territories)
    text = "\n".join(line for group in groups for line in group)
    if '"""' in text or "\\#" in text:
        problems.append("a word would end the Swift literal")
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    output = OUTPUT
    if "--output" in arguments:
        output = pathlib.Path(arguments[arguments.index("--output") + 1])
    made = files(groups) | article_files(states, territories, articles)
    changed = []
    for name, content in made.items():
        path = output / name
        if not path.exists() or path.read_text("utf-8") != content:
            changed.append(name)
            if "--check" not in arguments:
                path.write_text(content, "utf-8")
    for path in sorted(output.glob("States*.swift")):
        if path.name not in made:
            changed.append(path.name)
            if "--check" not in arguments:
                path.unlink()
    verb = "would change" if "--check" in arguments else "wrote"
    for name in changed:
        print(f"{verb} {name}")
    return 1 if "--check" in arguments and changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
