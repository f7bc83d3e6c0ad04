"""Other sites that are open in the developer's browser get nothing from the sandbox."""
import http.server
import threading

import pytest


@pytest.mark.parametrize("method, path, value", [
    ("POST", "/sandbox/push", {"type": "OfficialAccount/TextMessage", "message": {"Content": "from elsewhere"}}),
    ("POST", "/sandbox/account", {"url": "http://elsewhere.example/"}),
    ("POST", "/sandbox/reset", {}),
    ("GET", "/sandbox/account", None),
])
def test_a_request_of_a_foreign_origin_is_refused(sandbox, method, path, value):
    status, _ = sandbox.request(method, path, value, {"Origin": "http://elsewhere.example"})
    assert status == 403
    status, _ = sandbox.request(method, path, value, {"Origin": sandbox.address})
    assert status < 300


def test_a_name_that_was_bent_to_this_machine_is_refused(sandbox):
    """A site whose name is made to point to 127.0.0.1 would else be of the same origin as the sandbox."""
    status, _ = sandbox.request("GET", "/sandbox/account", headers={"Host": "elsewhere.example"})
    assert status in (400, 403, 421)


def test_a_page_of_another_site_can_neither_push_nor_read(page):
    class Elsewhere(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<title>elsewhere</title>")

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        page.driver.get(f"http://127.0.0.1:{server.server_port}/")
        page.driver.set_script_timeout(60)
        outcomes = page.driver.execute_async_script("""
            const [address, done] = arguments;
            const body = JSON.stringify({ type: "OfficialAccount/TextMessage", message: { Content: "stolen" } });
            const outcome = (promise) => promise.then((response) => response.type === "opaque" ? "opaque" : response.status, () => "refused");
            Promise.all([
                outcome(fetch(address + "/sandbox/push", { method: "POST", body })),
                outcome(fetch(address + "/sandbox/push", { method: "POST", body, mode: "no-cors" })),
                outcome(fetch(address + "/sandbox/account")),
            ]).then(done);
        """, page.sandbox.address)
        # What the browser shows of the second is nothing; that it did nothing, the conversation shows.
        assert outcomes[0] == "refused" and outcomes[2] == "refused"
        page.driver.get_log("browser")
        page.open()
        page.say("mine")
        page.shown(".entry-other .bubble", "mine")
        assert "stolen" not in page.text()
    finally:
        server.shutdown()
        server.server_close()
        page.driver.get_log("browser")
