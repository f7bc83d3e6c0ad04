"""Every kind of message as WeChat shows it: sent by the bot through the API, or typed by the follower."""
import base64
import json
import urllib.request

import pytest

from conftest import start
from sandbox import wait_until
from test_conversation import PICTURE
from test_looks import CONTRAST, picture

# Four red points each way, as JPEG: what a thumb has to be.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8yb"
    "qmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAE"
    "AAQDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhBy"
    "JxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKT"
    "lJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAA"
    "AAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRom"
    "JygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExc"
    "bHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwChRRRXGfSH/9k=")


def upload(sandbox, kind, name, content_type, data):
    """Uploads as a bot does, and gives the media ID."""
    boundary = "0123456789-boundary"
    body = (f"--{boundary}\r\nContent-Disposition: form-data; name=\"media\"; filename=\"{name}\"\r\n"
            f"Content-Type: {content_type}\r\n\r\n").encode() + data + f"\r\n--{boundary}--\r\n".encode()
    token = sandbox.token()
    request = urllib.request.Request(
        f"{sandbox.address}/cgi-bin/media/upload?type={kind}&access_token={token}", body,
        {"Content-Type": f"multipart/form-data; boundary={boundary}"})
    with urllib.request.urlopen(request, timeout=60) as response:
        answer = json.loads(response.read())
    assert "media_id" in answer or "thumb_media_id" in answer, answer
    return answer.get("media_id") or answer["thumb_media_id"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_kind_of_message_is_shown_as_wechat_shows_it(page, scheme):
    start(page.driver, scheme=scheme)
    say = page.sandbox.say_as_bot
    media = upload(page.sandbox, "image", "red.png", "image/png", PICTURE)
    thumb = upload(page.sandbox, "thumb", "red.jpg", "image/jpeg", JPEG)
    voice = upload(page.sandbox, "voice", "word.amr", "audio/amr", b"#!AMR\n" + bytes(200))
    video = upload(page.sandbox, "video", "clip.mp4", "video/mp4", b"\0\0\0\x18ftypmp42" + bytes(200))

    say("image", {"media_id": media})
    page.shown(".entry-other .picture img")
    say("voice", {"media_id": voice})
    page.shown(".entry-other .bubble-voice").click()
    page.shown(".entry-other .note", "AMR")
    say("video", {"media_id": video, "thumb_media_id": thumb, "title": "A day on the hill", "description": "In spring."})
    page.shown(".card-video", "A day on the hill")
    say("music", {"title": "Evening", "description": "Zither", "musicurl": "http://127.0.0.1:9/a.mp3",
                  "hqmusicurl": "http://127.0.0.1:9/b.mp3", "thumb_media_id": thumb})
    page.shown(".card-music", "Evening")
    say("news", {"articles": [{"title": "New tea", "description": "From today.", "url": "https://example.com/1", "picurl": ""}]})
    assert page.shown(".card-article", "New tea").get_attribute("href") == "https://example.com/1"
    say("msgmenu", {"head_content": "Content?", "list": [{"id": "101", "content": "Yes"}, {"id": "102", "content": "No"}],
                    "tail_content": "Thank you"})
    page.shown(".menu-entries button", "No").click()
    page.shown(".entry-own .bubble", "No")
    say("miniprogrampage", {"title": "Order here", "appid": "wx0123456789abcdef", "pagepath": "pages/order?table=7", "thumb_media_id": thumb})
    page.shown(".card-program", "Order here")
    say("wxcard", {"card_id": "pFS7Fjg8kV1IdDz01r4SQwMkuCKc"})
    page.shown(".card-other", "pFS7Fjg8kV1IdDz01r4SQwMkuCKc")
    follower = page.sandbox.get("/sandbox/account")["follower"]["openID"]
    page.sandbox.call("/cgi-bin/message/template/send", {
        "touser": follower, "template_id": "ngqIpbwh8bUfcSsECmogfXcV14J0tQlEpBO27izEYtY", "url": "https://example.com/order",
        "data": {"first": {"value": "It has arrived."}, "number": {"value": "20261129-0042", "color": "#eeeeee"}}})
    page.shown(".card-template", "20261129-0042")
    page.sandbox.post("/sandbox/push", {"type": "OfficialAccount/LocationMessage", "message": {
        "Location_X": 23.1066, "Location_Y": 113.3245, "Scale": 16, "Label": "广州塔"}})
    page.shown(".entry-own .card-location", "广州塔")
    page.sandbox.post("/sandbox/push", {"type": "OfficialAccount/LinkMessage", "message": {
        "Title": "How to brew", "Description": "Hot.", "Url": "https://example.com/brew"}})
    page.shown(".entry-own .card-link", "How to brew")
    page.say("agent")
    page.shown(".entry[data-kind=transfer]", "customer service")
    assert page.script(CONTRAST) == []
    assert page.has_no_horizontal_scrolling() is True
    picture(page, f"contents-{scheme}")


def test_a_voice_that_the_browser_can_play_is_played(page):
    page.say("music")
    button = page.shown(".card-music .play")
    # What plays is asked for without a loudspeaker.
    page.script("HTMLMediaElement.prototype.play = function () { window.played = this.src; return Promise.resolve(); }")
    button.click()
    wait_until(lambda: page.script("return window.played"), "a sound")
    assert button.get_attribute("aria-pressed") == "true"


def test_addresses_of_bots_that_would_run_are_no_links(page):
    """What a bot sends is data: an address with another scheme than the web's is shown and leads nowhere."""
    made = page.driver.execute_async_script("""
        const done = arguments[0];
        import("/page/contents.js").then(({ content }) => {
            const evil = "javascript:window.stolen = 1";
            const kinds = [
                { kind: "news", articles: [{ title: "<b>one</b>", description: "", pictureURL: evil, url: evil }] },
                { kind: "news", articles: [{ title: "a", url: evil, pictureURL: evil }, { title: "b", url: evil, pictureURL: evil }] },
                { kind: "link", title: "t", description: "", url: evil }, { kind: "image", url: evil }, { kind: "voice", url: evil },
                { kind: "video", url: evil, thumbURL: evil, title: "<i>" }, { kind: "music", url: evil, hqURL: evil, thumbURL: evil },
                { kind: "template", templateID: "t", url: evil, fields: { "<u>": { value: "<u>" } } },
                { kind: "miniProgramPage", title: "<s>", appID: "", pagePath: "", thumbURL: evil },
                { kind: "text", text: `<a href="${evil}">x</a>` },
            ];
            const actions = { chooseMenuEntry() {}, enlarge() {}, inspect() {}, translateProblem: (each) => each };
            const box = document.createElement("div");
            for (const each of kinds) box.append(content({ from: "bot", content: each }, actions));
            done([...box.querySelectorAll("*")].flatMap((each) => ["href", "src", "poster"].map((name) => each.getAttribute(name))
                .filter((value) => value && /javascript/.test(value))).concat([...box.querySelectorAll("b, i, u, s")].map(String)));
        });
    """)
    assert made == []
