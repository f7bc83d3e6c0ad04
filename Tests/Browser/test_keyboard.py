"""Everything by keyboard: no test here uses a pointer."""
from selenium.webdriver.common.keys import Keys

from sandbox import wait_until


def test_a_conversation_an_event_and_the_inspector_by_keyboard_alone(page):
    # "/" leads to the message box from anywhere.
    page.keys("/")
    assert page.focused().get_attribute("id") == "message"
    page.keys("by keyboard", Keys.ENTER)
    page.shown(".entry-other .bubble", "by keyboard")
    # Escape, then "e" for an event; arrows and Enter choose it.
    page.script("document.activeElement.blur()")
    page.keys("e")
    page.shown("dialog input[type=search]")
    page.keys("SCAN")
    page.shown(".type[aria-selected=true][data-type='OfficialAccount/ScanEvent']")
    page.keys(Keys.ENTER)
    page.shown(".type-form form")
    page.keys("from the keyboard")
    for _ in range(60):
        if page.focused().get_attribute("type") == "submit":
            break
        page.keys(Keys.TAB)
    page.keys(Keys.ENTER)
    page.shown(".entry[data-kind=event]", "from the keyboard")
    page.gone("dialog")
    # "c" to the conversation, up to the text, Enter to inspect it.
    page.script("document.activeElement.blur()")
    page.keys("c")
    wait_until(lambda: "entry" in (page.focused().get_attribute("class") or "").split(), "the focus on an entry")
    page.keys(Keys.HOME)
    assert "by keyboard" in page.focused().text
    page.keys(Keys.ENTER)
    page.shown("#detail h2", "TextMessage")
    # "i" to the inspector, where arrows go through the lines.
    page.keys("i")
    wait_until(lambda: "line" in (page.focused().get_attribute("class") or "").split(), "the focus on a line")
    page.keys(Keys.END)
    page.shown("#detail h2", "ScanEvent")
    # Escape goes back to the message box.
    page.keys(Keys.ESCAPE)
    assert page.focused().get_attribute("id") == "message"


def test_escape_closes_windows_and_gives_the_focus_back(page):
    page.one("#open-settings").send_keys(Keys.ENTER)
    page.shown("dialog")
    page.keys(Keys.ESCAPE)
    page.gone("dialog")
    assert page.focused().get_attribute("id") == "open-settings"
    page.one("#more").send_keys(Keys.ENTER)
    # What the platform has is offered once its types are read.
    page.shown("[data-action=voice]")
    page.keys(Keys.ARROW_RIGHT)
    assert page.focused().get_attribute("data-action") == "voice"
    page.keys(Keys.ESCAPE)
    page.gone(".action")
    assert page.focused().get_attribute("id") == "message"


def test_shortcuts_are_listed_and_single_keys_can_be_turned_off(page):
    page.keys("?")
    assert "To the message box" in page.shown("dialog .shortcuts").text
    page.one("dialog input[type=checkbox]").send_keys(" ")
    page.keys(Keys.ESCAPE)
    page.gone("dialog")
    page.keys("e")
    page.keys("s")
    assert not page.all("dialog")


def test_every_stop_of_the_tab_key_is_seen_and_has_a_name(page):
    page.say("hello")
    page.shown(".entry-other .bubble", "hello")
    page.script("document.activeElement.blur()")
    seen = set()
    for _ in range(60):
        page.keys(Keys.TAB)
        facts = page.script("""
            const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
            const label = element.id && document.querySelector(`label[for="${element.id}"]`);
            return [element.outerHTML.slice(0, 120), style.outlineStyle, parseFloat(style.outlineWidth), box.width * box.height,
                (element.getAttribute("aria-label") || label?.textContent || element.textContent || "").trim()];
        """)
        html, outline, width, area, name = facts
        if html.startswith("<body"):
            break
        seen.add(html)
        assert outline != "none" and width >= 2, f"no focus is seen on {html}"
        assert area > 0, f"{html} has no size"
        assert name, f"{html} has no name"
    assert len(seen) > 10
