"""The sandbox as a process, bots to be pushed to, and the page as a reader of it sees it."""
import collections
import contextlib
import http.server
import json
import os
import re
import subprocess
import threading
import time
import urllib.error
import urllib.request

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

# Machines that are busy are slow: waits end when their condition holds, and this is when they give up.
PATIENCE = 90

# The account is made up; the tests call the API as its bot.
APP_SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"


def wait_until(condition, what):
    """Waits until a condition gives something true, and gives it; fails with the words for it, or what makes them then."""
    end = time.monotonic() + PATIENCE
    while True:
        with contextlib.suppress(StaleElementReferenceException):
            value = condition()
            if value:
                return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {PATIENCE} s for {what() if callable(what) else what}")
        time.sleep(0.05)


class Sandbox:
    """`wechat sandbox` on a free port, and its addresses as a program calls them."""

    def __init__(self, *arguments):
        tool = os.environ.get("WECHAT_TOOL")
        assert tool, "set WECHAT_TOOL to the path of the tool `wechat`, as Tests/Browser/run does"
        assert os.access(tool, os.X_OK), f"there is no tool at {tool}: swift build --traits Server --product wechat"
        self.process = subprocess.Popen(
            [tool, "sandbox", "--port", "0", *arguments], env={**os.environ, "WECHAT_APP_SECRET": APP_SECRET},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        # Its lines are read to the end, or a full pipe would stop it.
        self.lines = collections.deque(maxlen=200)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.address = wait_until(self._find_address, lambda: f"the sandbox's address; it said: {list(self.lines)}")

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip())

    def _find_address(self):
        assert self.process.poll() is None, f"wechat sandbox ended with {self.process.returncode}: {list(self.lines)}"
        found = re.search(r"http://(127\.0\.0\.1|localhost):\d+", "\n".join(list(self.lines)))
        return found and found.group(0)

    def request(self, method, path, value=None, headers=None):
        """The status and the text of an answer."""
        body = None if value is None else json.dumps(value).encode()
        sent = {"Content-Type": "application/json"} if body else {}
        request = urllib.request.Request(self.address + path, body, {**sent, **(headers or {})}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def post(self, path, value):
        status, text = self.request("POST", path, value)
        assert status in (200, 202), f"POST {path}: {status} {text}"
        return json.loads(text) if text else None

    def get(self, path):
        status, text = self.request("GET", path)
        assert status == 200, f"GET {path}: {status} {text}"
        return json.loads(text)

    def token(self):
        """An access token, as the bot gets one."""
        account = self.get("/sandbox/account")
        token = self.post("/cgi-bin/stable_token", {
            "grant_type": "client_credential", "appid": account["appID"], "secret": APP_SECRET})
        assert "access_token" in token, token
        return token["access_token"]

    def call(self, path, value):
        """Calls the HTTP API as the bot."""
        answer = self.post(f"{path}?access_token={self.token()}", value)
        assert not answer.get("errcode"), answer
        return answer

    def say_as_bot(self, kind, value):
        """Sends the follower a customer-service message."""
        follower = self.get("/sandbox/account")["follower"]["openID"]
        return self.call("/cgi-bin/message/custom/send", {"touser": follower, "msgtype": kind, kind: value})

    def push_text(self, text):
        return self.post("/sandbox/push", {"type": "OfficialAccount/TextMessage", "message": {"Content": text}})

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.reader.join(PATIENCE)


class Bot:
    """A bot that answers every push with the same, and keeps what it got."""

    def __init__(self, status=200, body="success"):
        self.requests = []
        bot = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers.get("Content-Length") or 0)
                bot.requests.append(self.rfile.read(length).decode())
                self.send_response(status)
                self.send_header("Content-Length", str(len(body.encode())))
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/wechat"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Page:
    """The chat page in a browser."""

    def __init__(self, driver, sandbox):
        self.driver = driver
        self.sandbox = sandbox

    def open(self):
        self.driver.get(self.sandbox.address + "/")
        wait_until(lambda: self.one("#target").text or self.one("#account-note").text, "the account on the page")
        return self

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def shown(self, selector, text=None):
        """The first element that is seen, and has a text in it; waits for it."""
        def find():
            return next((each for each in self.all(selector)
                         if each.is_displayed() and (text is None or text in each.text)), None)
        return wait_until(find, lambda: f"{selector} {'' if text is None else repr(text)}; the page shows:\n{self.text()}")

    def gone(self, selector):
        wait_until(lambda: not any(each.is_displayed() for each in self.all(selector)), f"no {selector}")

    def text(self):
        return self.one("body").text

    def script(self, code, *arguments):
        return self.driver.execute_script(code, *arguments)

    def keys(self, *keys):
        """Types into what has the focus; what had it may be gone, as a window that closes is."""
        def press():
            self.driver.switch_to.active_element.send_keys(*keys)
            return True
        wait_until(press, "something with the focus")

    def focused(self):
        return self.driver.switch_to.active_element

    def say(self, text):
        """Types a message and sends it, as a follower does."""
        box = self.one("#message")
        box.send_keys(text)
        box.send_keys(Keys.ENTER)

    def search_type(self, query):
        """Looks for a type in the open catalogue, and opens the form of the first one by Enter."""
        self.shown("dialog input[type=search]").send_keys(query)
        self.shown(".type[aria-selected=true]")
        self.keys(Keys.ENTER)
        return self.shown(".type-form form")

    def has_no_horizontal_scrolling(self):
        """Whether nothing is wider than the window: neither the document nor what scrolls in it."""
        return self.script("""
            const wide = [...document.querySelectorAll("html, body, .bar, #conversation, #traffic, #detail, .dialog-body, .form-scroll, .types")]
                .filter((each) => each.clientWidth && each.scrollWidth > each.clientWidth + 1)
                .map((each) => `${each.tagName}#${each.id}.${each.className} ${each.scrollWidth} > ${each.clientWidth}`);
            return wide.length ? wide : true;
        """)
