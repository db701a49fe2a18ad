"""What the checks of pages in a browser share: a window, what must hold of every page, the count."""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(sys.argv[1]).resolve()
SHOTS = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
CHROMIUM = "/usr/bin/chromium"
# The pixels across A4 between margins of 16 mm, as the style sheet has them.
PAPER = 672
# The rule for the size of targets is of WCAG 2.2, and axe asks it only when told to.
AXE = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
axe = Axe()
failures = []


def check(condition, words):
    """Counts a failure, and goes on."""
    if not condition:
        failures.append(words)
        print("FAILED:", words)


class Reader:
    """A browser window that notes what it should never see."""

    def __init__(self, browser, width=1280, scheme="light", script=True):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme,
            java_script_enabled=script, reduced_motion="reduce")
        self.page = self.context.new_page()
        self.page.on("request", self.requested)
        self.page.on("console", lambda message: check(
            message.type not in ("error", "warning"), f"console: {message.text}"))
        self.page.on("pageerror", lambda error: check(False, f"script: {error}"))

    def requested(self, request):
        check(request.url.startswith("file:"), f"a request to {request.url}")

    def open(self, path):
        self.page.goto((ROOT / path.split("#")[0]).as_uri() + path[len(path.split("#")[0]):])
        return self.page

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def try_page(browser, path):
    """It is no wider than a telephone, does not fail axe, light or dark, and prints."""
    for scheme, width in (("light", 1280), ("dark", 390)):
        with Reader(browser, width=width, scheme=scheme) as reader:
            page = reader.open(path)
            wide = page.evaluate("document.documentElement.scrollWidth")
            check(wide <= width, f"{path} is {wide} wide on a screen of {width}")
            if width == 390:
                cut = page.evaluate("""[...document.querySelectorAll(".narrow")]
                  .filter((e) => e.scrollWidth > e.clientWidth + 1).length""")
                check(cut == 0, f"{cut} pictures of {path} do not fit a telephone")
            for violation in axe.run(page, options=AXE).response["violations"]:
                nodes = [node["html"][:160] for node in violation["nodes"][:3]]
                check(False, f"axe, {path}, {scheme}: {violation['id']}: {nodes}")
            if SHOTS:
                name = path.replace("/", "-").removesuffix(".html")
                page.screenshot(path=SHOTS / f"{name}-{width}-{scheme}.png", full_page=True)
            if width == 1280:
                # What stands beyond the edge of paper is lost.
                page.emulate_media(media="print")
                page.set_viewport_size({"width": PAPER, "height": 900})
                wide = page.evaluate("document.documentElement.scrollWidth")
                check(wide <= PAPER, f"{path} is {wide} wide on paper of {PAPER}")
                paper = page.pdf(format="A4", print_background=False)
                check(paper.startswith(b"%PDF") and len(paper) > 5000, f"{path} prints")


def read(*attempts):
    """Makes each attempt with a browser, and ends the program: with 1 if anything failed."""
    if SHOTS:
        SHOTS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for attempt in attempts:
            print(attempt.__name__.replace("_", " "), flush=True)
            attempt(browser)
        print(f"{len(failures)} failures with Chromium {browser.version}")
        browser.close()
    sys.exit(1 if failures else 0)
