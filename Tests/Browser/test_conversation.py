"""Talking to a bot as a follower."""
import base64

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from sandbox import wait_until

# One pixel, red.
PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")


@pytest.mark.parametrize("mode", ["plain", "compatible", "safe"])
def test_a_follower_talks_to_the_bot_in_each_mode(page, mode):
    page.one("#open-settings").click()
    Select(page.shown("dialog .columns .field:first-child select")).select_by_value(mode)
    page.shown("dialog button[type=submit]").click()
    page.gone("dialog")
    page.say(f"hello in {mode} mode")
    page.shown(".entry-own .bubble", f"hello in {mode} mode")
    page.shown(".entry-other .bubble", f"hello in {mode} mode")
    page.shown(".detail-facts", f"{mode} mode")


def test_an_empty_conversation_says_what_to_do_next(page):
    assert "Say something to your bot" in page.shown("#chat-empty").text
    page.shown("#chat-empty .button.main").click()
    page.shown(".entry-other .bubble", "Hello")
    page.gone("#chat-empty")


def test_text_that_looks_like_html_stays_text(page):
    evil = '<img src=x onerror="window.stolen = 1"><b>bold</b><script>window.stolen = 1</script>'
    page.say(evil)
    page.shown(".entry-own .bubble", evil)
    page.shown(".entry-other .bubble", evil)
    page.shown("#detail .section-reply pre", "<b>bold</b>")
    assert page.script("return window.stolen") is None
    assert not page.all(".entry b, .entry script, .entry img, #detail b, #detail script")


def test_addresses_become_links_that_open_apart_and_others_stay_text(page):
    page.say("see https://example.com/a?b=1. or javascript:alert(1) or <a href=\"javascript:alert(1)\">this</a>")
    bubble = page.shown(".entry-other .bubble", "javascript:")
    links = page.script("return [...arguments[0].querySelectorAll('a')].map(a => [a.href, a.rel, a.target])", bubble)
    assert links == [["https://example.com/a?b=1", "noopener noreferrer", "_blank"]]


def test_a_bots_anchor_is_a_link_and_wechats_emoji_is_shown(page):
    page.say('<a href="https://example.com/menu">menu</a> [微笑] /:heart')
    bubble = page.shown(".entry-other .bubble", "menu")
    assert page.script("return arguments[0].querySelector('a').textContent", bubble) == "menu"
    assert "🙂" in bubble.text and "❤" in bubble.text
    # The follower's own text is what was typed.
    assert '<a href="https://example.com/menu">' in page.shown(".entry-own .bubble").text


def test_what_an_input_method_composes_is_not_sent_by_its_enter(page):
    page.one("#message").send_keys("ni hao")
    page.script("""document.getElementById("message").dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }))""")
    assert page.one("#message").get_attribute("value") == "ni hao"
    page.keys(Keys.SHIFT, Keys.ENTER, Keys.NULL)
    assert page.one("#message").get_attribute("value") == "ni hao\n"


def test_unsubscribing_subscribing_and_scanning_a_code_send_their_events(page):
    page.one("#more").click()
    page.shown("[data-action=unfollow]").click()
    page.shown(".entry[data-kind=event]", "UnsubscribeEvent")
    page.shown("#unfollowed")
    # Who does not follow yet, follows by the scan.
    page.one("#more").click()
    page.shown("[data-action=scan]").click()
    page.shown("dialog input").send_keys(Keys.CONTROL, "a", Keys.NULL, "42", Keys.ENTER)
    page.shown(".entry[data-kind=event]", "qrscene_42")
    page.gone("#unfollowed")
    page.one("#more").click()
    page.shown("[data-action=scan]").click()
    page.shown("dialog input").send_keys(Keys.CONTROL, "a", Keys.NULL, "43", Keys.ENTER)
    page.shown(".entry[data-kind=event]", "ScanEvent")


def test_a_location_and_a_picture_are_sent(page, tmp_path):
    page.one("#more").click()
    page.shown("[data-action=location]").click()
    page.shown("dialog button[type=submit]").click()
    page.shown(".entry-own .card-location", "广州塔")

    picture = tmp_path / "red.png"
    picture.write_bytes(PICTURE)
    page.one("#more").click()
    # The file window is the system's: what is chosen in it is given to the input that opens it.
    page.script("HTMLInputElement.prototype.click = function () { this.dataset.opened = 1; }")
    page.shown("[data-action=picture]").click()
    page.one("input[data-opened]").send_keys(str(picture))
    page.shown(".entry-own[data-kind=image] img")
    wait_until(lambda: page.script("return document.querySelector('.entry-own[data-kind=image] img').naturalWidth") == 1,
               "the picture to be served")


def test_the_bots_custom_menu_is_there_and_a_tap_sends_its_event(page):
    menu = {"button": [{"type": "click", "name": "Today", "key": "TODAY"},
                       {"name": "More", "sub_button": [{"type": "click", "name": "Like", "key": "LIKE"}]}]}
    page.sandbox.call("/cgi-bin/menu/create", menu)
    page.shown("#menu-toggle").click()
    page.shown(".menu-item button", "More").click()
    page.shown(".submenu button", "Like").click()
    page.shown(".entry[data-kind=event]", "LIKE")


def test_another_window_sees_the_same_conversation(page):
    page.say("written before")
    page.shown(".entry-other .bubble", "written before")
    page.driver.refresh()
    page.shown(".entry-own .bubble", "written before")
    page.shown(".entry-other .bubble", "written before")
