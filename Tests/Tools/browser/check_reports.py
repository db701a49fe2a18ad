"""Tries reports that are single pages in a browser: width, axe, light and dark, paper.

    python Tests/Tools/browser/check_reports.py FOLDER [SCREENSHOTS]

Needs what check_site.py needs.
"""

from reading import ROOT, read, try_page


def try_reports(browser):
    """Each page of the folder, as a reader may meet it."""
    for path in sorted(ROOT.glob("*.html")):
        try_page(browser, path.name)


read(try_reports)
