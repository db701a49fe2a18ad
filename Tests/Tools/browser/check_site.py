"""Tries a site in a browser as its readers would: mouse, keyboard, no script, paper, small screens.

    python Tests/Tools/browser/check_site.py SITE [SCREENSHOTS]

Needs Playwright and axe-playwright-python from PyPI, and Debian's chromium. Everything is read from
files; whatever a page asks of the network fails the check.
"""

import html
import json
import re

from reading import ROOT as SITE
from reading import Reader, check, read, try_page

LANGUAGES = {"en": "", "de": "de/", "fr": "fr/", "it": "it/"}


def standing(page):
    """What the first page shows: the day, and the mandates that run in each of its parts."""
    return page.evaluate("""() => {
      const running = ["in-force", "dormant", "disputed", "possibly-in-force", "in-force-stale"];
      const file = (a) => a.getAttribute("href").split("/").pop();
      const rows = running.flatMap((g) =>
        document.getElementById(g).hidden ? [] :
          [...document.querySelectorAll(`#${g} tr[data-m] td:nth-child(4) a`)].map(file));
      const lanes = [...document.querySelectorAll("#lanes li.now:not([hidden]) a")].map(file);
      const cells = [...document.querySelectorAll("#grid td a")].map(file);
      return {
        day: document.querySelector("#shown time").dateTime,
        table: rows.sort(), timeline: lanes.sort(), matrix: cells.sort(),
        network: document.querySelectorAll("#net path").length,
        cursor: getComputedStyle(document.getElementById("cursor")).left,
        focus: document.activeElement.id,
      };
    }""")


def expect_one_day(page, words):
    """Checks that table, timeline, matrix and network show the same mandates."""
    now = standing(page)
    check(now["table"] == now["timeline"], f"{words}: table and timeline differ on {now['day']}")
    check(now["table"] == now["matrix"], f"{words}: table and matrix differ on {now['day']}")
    check(len(now["table"]) == now["network"], f"{words}: network differs on {now['day']}")
    return now


def slide(page, day):
    """Moves the slider as a mouse does, to a day counted from 1970."""
    page.evaluate("""(day) => {
      const slider = document.getElementById("day");
      slider.value = day;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }""", day)
    page.wait_for_function("(day) => +document.getElementById('day').value === day", arg=day)
    page.wait_for_timeout(60)


def try_slider(browser):
    """The slider moves everything together, to what the data says of each day."""
    with Reader(browser) as reader:
        page = reader.open("index.html")
        latest = expect_one_day(page, "at first")
        ends = page.evaluate("[+day.min, +day.max]")
        seen = set()
        for tenth in range(0, 11):
            slide(page, ends[0] + (ends[1] - ends[0]) * tenth // 10)
            now = expect_one_day(page, f"slider at {tenth}/10")
            seen.add((now["day"], now["cursor"]))
        check(len(seen) == 11, "the slider moves day and timeline")
        # Evidence may end long before the day asked, to which the last stop leads all the same.
        check(max(seen)[0] == latest["day"], "the last stop of the slider is the latest day")
        if page.is_enabled("#latest"):
            page.click("#latest")
        check(standing(page)["table"] == latest["table"], "the button leads to the latest day")
        page.wait_for_timeout(600)
        said = page.inner_text("#live")
        check(latest["day"][:4] in said and ":" in said, f"what moved is said aloud: '{said}'")
        page.click("#before")
        before = expect_one_day(page, "one change back")
        check(before["day"] < latest["day"], "the button leads to the change before")
        page.fill("#date", "1917-08-15")
        page.dispatch_event("#date", "change")
        check(standing(page)["day"] == "1917-08-15", "a day can be typed")
        page = reader.open("index.html#1942-06-01")
        check(standing(page)["day"] == "1942-06-01", "an address names a day")


def try_days(browser):
    """A day goes along to other languages, and is told in the names of its time."""
    with Reader(browser) as reader:
        page = reader.open("index.html#1942-06-01")
        page.wait_for_timeout(600)
        page.click("nav.tongues a[hreflang=fr]")
        page.wait_for_timeout(600)
        check(page.url.endswith("/fr/index.html#1942-06-01"), f"the day goes along: {page.url}")
        check(standing(page)["day"] == "1942-06-01", "and is shown in French")
        page.click("#latest")
        page.wait_for_timeout(600)
        check("#" not in page.url, "the latest day has no day in its address")
        page = reader.open("index.html")
        written = (SITE / "index.html").read_text(encoding="utf-8")
        for name in ("net", "net-narrow"):
            svg = re.search(rf'<svg id="{name}".*?</svg>', written, re.S).group(0)
            drawn = page.evaluate("""(id) => {
              const all = (name) => [...document.getElementById(id).querySelectorAll(name)];
              return [all("path").map((p) => p.getAttribute("class") + p.getAttribute("d")),
                all("text").map((t) => `${t.getAttribute("x")} ${t.getAttribute("y")}`
                  + t.textContent)];
            }""", name)
            lines = ["".join(found) for found in re.findall(r'<path class="([^"]*)" d="([^"]*)"', svg)]
            labels = [f"{x} {y}{html.unescape(text)}" for x, y, text in re.findall(
                r'<text class="name" x="(\d+)" y="(\d+)" text-anchor="\w+">([^<]*)', svg)]
            check(drawn == [lines, labels], f"{name} is drawn as the program draws it")
        for year in range(1900, 2021, 10):
            page.fill("#date", f"{year}-12-31")
            page.dispatch_event("#date", "change")
            rows = page.eval_on_selector_all(
                "#now tbody:not([hidden]) tr[data-m]",
                "(all) => all.map((r) => [r.cells[3].firstElementChild.getAttribute('href'),"
                " r.cells[2].textContent, r.cells[4].children[0].textContent,"
                " r.cells[4].querySelector('.mark')?.textContent ?? '',"
                " r.cells[5].firstElementChild.textContent])")
            told = (SITE / "y" / f"{year}.html").read_text(encoding="utf-8")
            for target, place, since, doubt, last in rows:
                line = re.search(rf'<tr><th[^>]*><a href="../{re.escape(target)}">.*?</tr>', told)
                row = re.sub(r'<span class="refs">.*?</span>', "", line.group(0)) if line else ""
                cells = [html.unescape(re.sub(r"<[^>]*>", "", cell)) for cell in re.findall(
                    r"<td[^>]*>(.*?)</td>", row)]
                since = f"{since} {doubt}".strip()
                check(cells[1:3] == [since, last],
                      f"on 31 December {year} {target} is told since {since}, last {last}; {cells}")
                titles = [html.unescape(title) for title in re.findall(
                    rf'href="../{re.escape(target)}">([^<]*)', told)]
                check(titles and all(place.split(" (")[0] in title for title in titles),
                      f"on 31 December {year} {target} is in {place}, and in {titles}")


def try_addresses(browser):
    """What stands behind # is a day, or nothing that stops the script; nothing is the latest day."""
    with Reader(browser) as reader:
        page = reader.open("index.html#%")
        latest = page.evaluate("date.max")
        check(page.is_visible("#controls") and page.is_visible("#search"), "# with % stops nothing")
        check(standing(page)["day"] == latest, "and shows the latest day")
        page.evaluate("location.hash = '#1942-06-01'")
        page.wait_for_timeout(600)
        check(standing(page)["day"] == "1942-06-01", "an address written anew names a day")
        page.evaluate("location.hash = '#timeline'")
        page.wait_for_timeout(600)
        check(standing(page)["day"] == "1942-06-01", "a place of the page leaves the day")
        page.evaluate("location.hash = ''")
        page.wait_for_timeout(600)
        check(standing(page)["day"] == latest, "an address without a day leads to the latest")


def paints(picture, shape):
    """Whether a shape shows: it is not clipped, has a stroke, and its picture is another without it."""
    style = shape.evaluate("""(e) => {
      const style = getComputedStyle(e);
      return [style.clipPath, style.stroke, style.visibility, style.display];
    }""")
    before = picture.screenshot()
    shape.evaluate("(e) => { e.style.visibility = 'hidden'; }")
    after = picture.screenshot()
    shape.evaluate("(e) => { e.style.visibility = ''; }")
    seen = style[0] == "none" and style[1] != "none" and style[2:] != ["hidden", "none"]
    return seen and before != after


def try_signs(browser):
    """Each sample of a legend, and each kind of bar and sign of the timeline, can be seen."""
    for scheme, width in (("light", 1280), ("dark", 390)):
        with Reader(browser, width=width, scheme=scheme) as reader:
            page = reader.open("index.html")
            for sample in page.locator(".legend svg").all():
                shape = sample.locator("line, path").first
                check(paints(sample, shape),
                      f"{scheme}: the legend shows {shape.get_attribute('class')}")
            kinds = page.eval_on_selector_all(
                "#lanes line", "(all) => [...new Set(all.map((e) => e.getAttribute('class')))]")
            check(any("sign" in kind for kind in kinds), "the timeline has signs")
            for kind in kinds:
                # A short one may lie beneath another.
                shapes = page.locator(f"#lanes line[class='{kind}']").all()
                check(any(paints(shape.locator("xpath=.."), shape) for shape in shapes),
                      f"{scheme}: the timeline shows {kind}")


def try_search(browser):
    """A State is found by its names in four languages, its codes, and without its accents."""
    cases = [
        ("Iran", "IR"), ("Suisse", "CH"), ("svizzera", "CH"), ("SCHWEIZ", "CH"), ("che", "CH"),
        ("Vereinigte Staaten", "US"), ("stati uniti", "US"), ("etats unis", "US"),
        ("États-Unis", "US"), ("usa", "US"), ("Géorgie", "GE"), ("georgien", "GE"),
        ("Königreich", "GB"), ("koenigreich", "GB"), ("konigreich", "GB"), ("Regno Unito", "GB"),
    ]
    for folder in LANGUAGES.values():
        with Reader(browser) as reader:
            page = reader.open(folder + "index.html")
            for words, key in cases:
                page.fill("#q", words)
                links = page.eval_on_selector_all(
                    "#hits a", "(all) => all.map((a) => a.getAttribute('href'))")
                check(f"s/{key}.html" in links, f"'{words}' finds {key} in '{folder}', not {links}")
            page.fill("#q", "Iran")
            names = page.eval_on_selector_all(
                "#now tbody:not([hidden]) tr[data-m]", "(all) => all.map((r) => r.textContent)")
            check(names and all("Iran" in name for name in names), "the search narrows the table")
            expect_one_day(page, "searched")
            page.fill("#q", "qqqq")
            check(page.locator("#hits li").count() == 1, "nothing found is said")
            check(page.locator("#now tbody:not([hidden]) tr[data-m]").count() == 0, "none is left")


def try_keyboard(browser):
    """Everything can be done without a mouse, and one sees where one is."""
    with Reader(browser) as reader:
        page = reader.open("index.html")
        page.keyboard.press("Tab")
        check(page.evaluate("document.activeElement.className") == "skip", "first a skip link")
        order = []
        for _ in range(40):
            page.keyboard.press("Tab")
            order.append(page.evaluate("document.activeElement.id"))
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            # The parts of a field for dates show by themselves which of them has the focus.
            check(outline != "none" or order[-1] == "date", f"the focus on '{order[-1]}' is seen")
        for name in ("q", "day", "before", "date"):
            check(name in order, f"'{name}' is reached by Tab")
        page.focus("#day")
        last = standing(page)["day"]
        page.keyboard.press("ArrowLeft")
        page.wait_for_timeout(60)
        one = expect_one_day(page, "one day back")
        check(one["day"] < last and one["focus"] == "day", "an arrow moves a day and keeps the focus")
        page.keyboard.press("PageDown")
        page.wait_for_timeout(60)
        check(int(standing(page)["day"][:4]) == int(one["day"][:4]) - 1, "Page Down moves a year")
        page.keyboard.press("Shift+PageDown")
        page.wait_for_timeout(60)
        check(int(standing(page)["day"][:4]) == int(one["day"][:4]) - 11, "with Shift, ten years")
        page.keyboard.press("Home")
        page.wait_for_timeout(60)
        check(standing(page)["day"] < "1950", "Home leads to the first day")
        page.focus("#show-over")
        page.keyboard.press("Space")
        check(page.is_checked("#show-over"), "Space ticks a box")
        page.focus("#q")
        first = page.url
        for words in ("", "qqqq"):
            page.fill("#q", words)
            page.keyboard.press("Enter")
            page.wait_for_timeout(60)
            check(page.url == first, f"Enter stays where '{words}' finds nothing")
        page.fill("#q", "Iran")
        page.keyboard.press("Enter")
        page.wait_for_load_state()
        page.wait_for_timeout(300)
        check(page.url.endswith("/s/IR.html"), f"Enter leads to the first hit, not {page.url}")


def try_without_script(browser):
    """Without script the latest day is shown, and every year can be reached."""
    with Reader(browser, script=False) as reader:
        page = reader.open("index.html")
        check(not page.is_visible("#controls"), "no slider that does nothing")
        check(not page.is_visible("#search"), "no search that does nothing")
        check(page.locator("#now tr[data-m]:visible").count() > 0, "the table is there")
        check(page.locator("#grid td a").count() > 0, "the matrix is there")
        check(page.locator("#net path").count() > 0, "the network is there")
        page.click("#years li:nth-last-child(2) a")
        check(page.locator("h1").count() == 1 and "/y/" in page.url, "a year can be reached")
        page.click("nav[aria-label] a[hreflang=de]")
        check(page.get_attribute("html", "lang") == "de" and "/de/y/" in page.url, "in German, too")


def kinds():
    """One page of each kind, the largest, in English, and the first page in all languages."""
    paths = ["index.html"] + [f"{folder}index.html" for folder in LANGUAGES.values() if folder]
    for part in "msdyr":
        pages = sorted((SITE / part).glob("*.html"), key=lambda p: (-p.stat().st_size, p.name))
        paths += [f"{part}/index.html"] + [
            f"{part}/{page.name}" for page in pages if page.name != "index.html"
        ][:6 if part == "r" else 1]
    return paths


def try_kinds(browser):
    """A page of each kind, as a reader may meet it."""
    for path in kinds():
        try_page(browser, path)


def try_widths(browser):
    """No page in English is wider than a telephone; other languages have the same pages."""
    others = [folder.strip("/") for folder in LANGUAGES.values() if folder]
    paths = sorted(path.relative_to(SITE) for path in SITE.rglob("*.html"))
    paths = [path for path in paths if path.parts[0] not in others]
    with Reader(browser, width=390) as reader:
        for path in paths:
            page = reader.open(path.as_posix())
            wide = page.evaluate("document.documentElement.scrollWidth")
            check(wide <= 390, f"{path} is {wide} wide on a screen of 390")
            cut = page.eval_on_selector_all(".narrow text.soft", """(all) => all.filter((e) => {
              const box = e.getBoundingClientRect(), sheet = e.closest("svg").getBoundingClientRect();
              return box.left < sheet.left - 1 || box.right > sheet.right + 1;
            }).map((e) => e.textContent)""")
            check(not cut, f"{path} cuts labels on a screen of 390: {cut[:3]}")
    print(f"{len(paths)} pages measured")


def try_hostile(browser):
    """Nothing that the record says runs: the policy would stop it, and it is text anyway."""
    with Reader(browser) as reader:
        page = reader.open("index.html")
        policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
        check("default-src 'none'" in policy and "unsafe" not in policy, f"the policy: {policy}")
        data = json.loads(page.inner_text("#data") or page.evaluate("data.textContent"))
        check(len(data["mandates"]) > 0, "the data can be read")


read(try_slider, try_days, try_addresses, try_signs, try_search, try_keyboard, try_without_script,
     try_hostile, try_kinds, try_widths)
