"""What went over the wire."""
from sandbox import wait_until

FAILURE = "该公众号提供的服务出现故障，请稍后再试"


def use(page, bot, mode="plain"):
    page.sandbox.post("/sandbox/account", {"url": bot.url, "mode": mode})


def test_the_inspector_shows_envelope_message_and_reply_of_safe_mode(page):
    page.sandbox.post("/sandbox/account", {"mode": "safe"})
    page.say("open the envelope")
    page.shown(".entry-other .bubble", "open the envelope")
    page.shown(".verdict-good")
    envelope = page.shown(".attempt .code-block pre", "<Encrypt>").text
    assert "open the envelope" not in envelope
    query = page.shown(".attempt .pairs").text
    assert "msg_signature" in query and "timestamp" in query and "nonce" in query
    page.shown(".attempt .status.good", "The signature is right")
    message = page.shown(".section-message pre")
    assert "<Content><![CDATA[open the envelope]]></Content>" in message.text
    page.shown(".section-message [role=tab]", "Decoded").click()
    page.shown(".section-message pre", '"Content": "open the envelope"')
    assert "open the envelope" in page.shown(".section-reply pre").text


def test_a_failing_bot_is_shown_as_wechat_shows_it_and_explained(page, failing_bot):
    use(page, failing_bot)
    page.say("anybody there?")
    page.shown(".entry[data-kind=failure]", FAILURE)
    page.shown(".failure-note .text-button").click()
    page.shown(".verdict-bad", "500")
    # WeChat tries three times; each attempt tells what the bot answered.
    wait_until(lambda: len(page.all(".attempt-bad")) == 3, "three attempts")
    assert len(failing_bot.requests) == 3
    page.script("for (const each of document.querySelectorAll('.attempt > details')) each.open = true")
    answers = [each for each in page.all(".attempt .code-block pre") if "no such table: orders" in each.text]
    assert len(answers) == 3


def test_a_bot_that_is_not_there_is_explained(page, failing_bot):
    failing_bot.stop()
    use(page, failing_bot)
    page.say("knock knock")
    page.shown(".entry[data-kind=failure]", FAILURE)
    assert page.shown(".verdict-bad").text.strip()


def test_the_check_of_the_url_is_an_exchange_too(page):
    page.one("#open-settings").click()
    page.shown("dialog .button", "Verify the URL").click()
    page.gone("dialog")
    page.shown("#detail h2", "URL verification")
    page.shown(".verdict-good", "accepted")
    page.shown(".attempt .pairs", "echostr")


def test_problems_alone_are_listed_on_request(page, failing_bot):
    page.say("all is well")
    page.shown(".entry-other .bubble", "all is well")
    use(page, failing_bot)
    page.say("nothing is well")
    page.shown(".entry[data-kind=failure]")
    page.shown(".filter", "Problems").click()
    wait_until(lambda: len(page.all(".line")) == 1, "the one problem")
    assert page.all(".line .state-bad")


def test_calls_of_the_bot_to_the_api_are_listed_without_their_secrets(page):
    account = page.sandbox.get("/sandbox/account")
    page.sandbox.request("POST", "/cgi-bin/stable_token", {
        "grant_type": "client_credential", "appid": account["appID"], "secret": "0123456789abcdef-wrong-secret"})
    page.shown(".line-call", "stable_token").click()
    page.shown("#detail h2", "/cgi-bin/stable_token")
    page.shown("#detail .verdict")
    assert "0123456789abcdef-wrong-secret" not in page.text()


def test_what_is_copied_is_the_text_of_the_wire(page):
    page.driver.execute_cdp_cmd("Browser.grantPermissions", {
        "origin": page.sandbox.address, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    page.say("copy me")
    page.shown(".entry-other .bubble", "copy me")
    page.shown(".section-message .icon-button").click()
    page.driver.set_script_timeout(60)
    copied = wait_until(lambda: page.driver.execute_async_script(
        "const done = arguments[0]; navigator.clipboard.readText().then(done, () => done(''))"), "a text in the clipboard")
    assert copied.startswith("<xml>") and "<Content><![CDATA[copy me]]></Content>" in copied
