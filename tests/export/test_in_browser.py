"""The page in a real browser."""

import re
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.export.test_html import filled
from tests.samples import flood_project
from viewer.export.files import write_file
from viewer.export.write import export

pytestmark = pytest.mark.outside


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and every path that was asked of it."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def opened(chromium, page, profile):
    """What the browser made of a page, and what it said meanwhile."""
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", f"--user-data-dir={profile}"]
    done = subprocess.run(
        [chromium, *flags, "--dump-dom", page.as_uri()], capture_output=True, encoding="utf-8", timeout=120, check=True
    )
    console = [line for line in done.stderr.splitlines() if ":CONSOLE" in line]
    return done.stdout, console


def test_hostile_words_neither_run_nor_load_nor_complain(tmp_path, program, listener):
    address, asked = listener
    hostile = (
        f"</p><script>document.title = 'harmed'</script><img src='{address}/a' onerror=\"document.title = 'harmed'\">"
        f"<link rel=stylesheet href='{address}/b'> ![x]({address}/c)"
    )
    page = tmp_path / "page.html"
    write_file(page, export(filled(hostile), "The flood", "today"))
    dom, console = opened(program("chromium"), page, tmp_path / "profile")
    assert "<title>The flood</title>" in dom
    assert "<img" not in dom
    assert dom.count("<script") == 1
    assert console == []
    assert asked == []


def test_the_policy_of_the_page_would_stop_what_slipped_through(tmp_path, program, listener):
    """The same browser does report and stop, so the silence above means something."""
    address, asked = listener
    page = tmp_path / "page.html"
    whole = export(filled("plain"), "The flood", "today").decode()
    write_file(
        page, whole.replace("<main>", f"<main><script>document.title = 'harmed'</script><img src='{address}/a' alt=''>")
    )
    dom, console = opened(program("chromium"), page, tmp_path / "profile")
    assert "<title>The flood</title>" in dom
    assert len(console) >= 2
    assert asked == []


def test_the_script_offers_its_tools_and_filters(tmp_path, program):
    page = tmp_path / "page.html"
    write_file(page, export(flood_project(), "The flood", "today"))
    dom, console = opened(program("chromium"), page, tmp_path / "profile")
    assert console == []
    assert re.search(r'<form id="tools" class="tools" aria-label', dom)
    assert "2 of 2 events" not in re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8"))
