"""Opens every page that shows a hostile ledger, and sees to it that nothing of it runs.

    python Tests/Tools/browser/check_hostile.py FOLDER

The ledger is Tests/Golden/hostile/ledger.jsonl, whose every field has text that would call pwned(),
open a dialog or load something. Each page is opened twice: as it is, and with its policy switched
off, since no policy may be what keeps it harmless.
"""

import pathlib
import sys

from playwright.sync_api import sync_playwright

FOLDER = pathlib.Path(sys.argv[1]).resolve()
CHROMIUM = "/usr/bin/chromium"
WATCH = """
  window.found = [];
  window.pwned = (what) => { window.found.push("pwned " + what); };
  for (const name of ["alert", "confirm", "prompt", "open"]) {
    window[name] = () => window.found.push(name);
  }
  addEventListener("securitypolicyviolation",
    (event) => window.found.push("policy: " + event.violatedDirective));
"""
# What a reader does to everything on a page, and what stands there that never should.
TOUCH = """() => {
  const found = [];
  // What the first page of the site asks with.
  const ours = new Set(["form#controls", "input#day", "input#date", "form#search", "input#q",
    "input#show-over"]);
  for (const element of document.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      // The script of the first page moves its cursor.
      if (name === "style" && element.id === "cursor") continue;
      if (/^on|^(?:src|srcset|style|action|formaction|srcdoc)$/i.test(name)) {
        found.push(`${element.localName} ${name}`);
      }
    }
    if (/^(?:img|iframe|object|embed|form|base|template|audio|video|input|foreignobject)$/i
        .test(element.localName) && !ours.has(`${element.localName}#${element.id}`)) {
      found.push(element.localName);
    }
    for (const kind of ["mouseover", "mouseenter", "focus", "focusin", "animationstart"]) {
      element.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }
  for (const link of document.querySelectorAll("a, area, use, image")) {
    const target = link.getAttribute("href") ?? link.getAttribute("xlink:href");
    if (target === null) continue;
    const address = new URL(target, document.baseURI);
    const isWeb = /^https?:$/.test(address.protocol) && address.host === "evil.example";
    if (!isWeb && address.protocol !== "file:") found.push(`a link to ${address}`);
    if (isWeb && link.rel !== "external noreferrer") found.push(`a link without rel: ${address}`);
  }
  return found.concat(window.found);
}"""
failures = []


def watched(browser, bypasses):
    """A window, and a list of what it should never see."""
    seen = []
    context = browser.new_context(bypass_csp=bypasses)
    context.add_init_script(WATCH)
    page = context.new_page()

    def dismissed(dialog):
        seen.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", dismissed)
    page.on("console", lambda message: seen.append(f"console: {message.text}")
            if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: seen.append(f"script: {error}"))
    page.on("request", lambda request: seen.append(f"request: {request.url}")
            if not request.url.startswith("file:") else None)
    page.on("popup", lambda popup: seen.append(f"popup: {popup.url}"))
    return page, seen


def visit(page, seen, path):
    """What is wrong with one page."""
    seen.clear()
    page.goto(path.as_uri())
    found = page.evaluate(TOUCH)
    if page.url.split("#")[0] != path.as_uri():
        found.append(f"it leads to {page.url}")
    return found + seen


def try_the_watch(browser):
    """A page on which text does run is noticed: else silence would mean nothing."""
    bad = FOLDER / "bad.html"
    cases = {
        "element": "<img src=x onerror=pwned(1)>", "script": "<script>pwned(2)</script>",
        "link": "<a href='javascript:pwned(3)'>x</a>", "dialog": "<script>alert(4)</script>",
        "attribute": "<p onmouseover='pwned(5)'>x</p>", "style": "<p style='color:red'>x</p>",
        "load": "<img id=a src='https://evil.example/x.png'>",
        "name": "<object id=a></object>", "place": "<header><iframe id=q></iframe></header>",
    }
    for name, text in cases.items():
        for bypasses in (False, True):
            bad.write_text(f"<!DOCTYPE html><title>x</title>{text}", encoding="utf-8")
            page, seen = watched(browser, bypasses)
            if not visit(page, seen, bad):
                failures.append(f"the watch does not notice: {name}")
            page.context.close()
    bad.unlink()


def try_search(page, seen):
    """Whatever is typed is text too."""
    page.goto((FOLDER / "site" / "index.html").as_uri())
    for text in ("<img src=x onerror=pwned(6)>", "\"><script>pwned(7)</script>", "\\", "[(*",
                 "__proto__", "constructor"):
        page.fill("#q", text)
        page.wait_for_timeout(50)
    page.goto((FOLDER / "site" / "index.html").as_uri() + "#<img src=x onerror=pwned(8)>")
    return page.evaluate(TOUCH) + seen


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        try_the_watch(browser)
        pages = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".html", ".svg"))
        for bypasses in (False, True):
            page, seen = watched(browser, bypasses)
            for path in pages:
                for what in visit(page, seen, path):
                    failures.append(f"{path.relative_to(FOLDER)}: {what}")
            seen.clear()
            failures.extend(f"search: {what}" for what in try_search(page, seen))
            page.context.close()
        version = browser.version
        browser.close()
    for failure in failures[:40]:
        print("FAILED:", failure)
    print(f"{len(pages)} pages of a hostile ledger, with and without their policy, in Chromium "
          f"{version}: {len(failures)} failures")
    sys.exit(1 if failures or not pages else 0)


main()
