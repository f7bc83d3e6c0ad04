"""Languages, colours, widths."""
import os
import pathlib

import pytest
from selenium.webdriver.common.keys import Keys

from conftest import browser, start
from sandbox import Page, wait_until

CONTRAST = """
    // The contrast of each text that is seen with what is behind it, by WCAG: the worst ones of those that fall short.
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const rgba = (color) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const over = (top, under) => top.slice(0, 3).map((value, index) => value * top[3] / 255 + under[index] * (1 - top[3] / 255));
    const light = (color) => color.slice(0, 3).map((value) => value / 255)
        .map((value) => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
    const ground = (element) => {
        const layers = [];
        for (let each = element; each; each = each.parentElement) {
            const style = getComputedStyle(each);
            if (style.backgroundImage !== "none") return null;
            layers.push(rgba(style.backgroundColor));
            if (layers.at(-1)[3] === 255) break;
        }
        return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]);
    };
    const short = new Map();
    const walker = document.createTreeWalker(document.querySelector("dialog[open]") ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent.trim() || !element.checkVisibility({ opacityProperty: true })) continue;
        if (element.closest(".visually-hidden, .skip, .article-first, .avatar, .toasts, .drop, script, style, noscript, button:disabled")) continue;
        const behind = ground(element);
        if (!behind) continue;
        const style = getComputedStyle(element);
        const [one, other] = [light(over(rgba(style.color), behind)), light(behind)].sort((a, b) => b - a);
        const ratio = (one + 0.05) / (other + 0.05);
        const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
        if (ratio < (isLarge ? 3 : 4.5)) short.set(`${element.tagName}.${element.className}`, `${ratio.toFixed(2)} ${element.textContent.slice(0, 40)}`);
    }
    return [...short].map((each) => each.join(": "));
"""


def picture(page, name):
    folder = os.environ.get("WECHAT_SCREENSHOTS")
    if folder:
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        page.driver.save_screenshot(f"{folder}/{name}.png")


def talk(page, failing_bot):
    """A conversation with what the chat has most: words, an event, a place, a failure."""
    push = lambda name, message: page.sandbox.post("/sandbox/push", {"type": f"OfficialAccount/{name}", "message": message})
    page.sandbox.push_text("请问周末还营业吗？想带孩子过来看看😊 https://example.com/a-rather-long-address/that-does-not-fit/on-one-line")
    push("ScanEvent", {"EventKey": "booth-17"})
    push("LocationMessage", {"Location_X": 23.1066, "Location_Y": 113.3245, "Scale": 16, "Label": "广州市海珠区阅江西路222号 广州塔"})
    push("LinkMessage", {"Title": "How to brew tea", "Description": "At eighty-five degrees.", "Url": "https://example.com/tea"})
    push("TemplateSendJobFinishEvent", {"MsgID": 5174, "Status": "success"})
    wait_until(lambda: len(page.all(".entry")) >= 6, "the conversation")
    page.sandbox.post("/sandbox/account", {"url": failing_bot.url, "mode": "plain"})
    page.sandbox.push_text("W" * 120)
    wait_until(lambda: page.all(".entry[data-kind=failure]"), "the failure")


def test_both_languages_say_everything_and_the_choice_is_kept(page, failing_bot):
    talk(page, failing_bot)
    assert page.script("return document.documentElement.lang") == "en"
    page.one("#language").click()
    wait_until(lambda: page.script("return document.documentElement.lang") == "zh-CN", "Chinese")
    assert page.one("#message").get_attribute("placeholder") == "以粉丝身份输入…"
    page.shown(".filter", "接口调用")
    page.shown(".section-message h3", "推送内容（明文）")
    page.shown(".entry[data-kind=event]", "扫描带参数二维码")
    page.one("#open-settings").click()
    assert "回调 URL" in page.shown("dialog").text
    page.keys(Keys.ESCAPE)
    page.driver.refresh()
    page.shown(".filter", "接口调用")
    assert page.script("return document.title") == "微信沙盒"


def test_a_chinese_browser_gets_chinese_at_first(sandbox):
    driver = browser("--accept-lang=zh-CN", language="zh-CN")
    try:
        start(driver)
        page = Page(driver, sandbox).open()
        page.shown("#chat-empty h2", "跟你的机器人说句话")
    finally:
        driver.quit()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast_in_light_and_dark(page, failing_bot, scheme):
    start(page.driver, scheme=scheme)
    talk(page, failing_bot)
    dark = page.script("return getComputedStyle(document.querySelector('#inspector')).backgroundColor")
    assert (sum(map(int, dark.strip("rgb()").split(",")[:3])) < 200) == (scheme == "dark")
    if not page.all(".attempt details[open]"):
        page.shown(".attempt summary").click()
    assert page.script(CONTRAST) == []
    picture(page, f"desktop-{scheme}")
    page.one("#open-catalogue").click()
    page.search_type("SCAN")
    page.shown(".form-footer .button").click()
    assert page.script(CONTRAST) == []
    picture(page, f"form-{scheme}")
    page.keys(Keys.ESCAPE)
    page.gone("dialog")
    page.one("#open-settings").click()
    page.shown("dialog")
    assert page.script(CONTRAST) == []


def test_the_theme_is_chosen_by_hand_and_kept(page):
    ground = "return getComputedStyle(document.body).backgroundColor"
    light = page.script(ground)
    page.one("#theme").click()
    page.one("#theme").click()
    assert page.script("return document.documentElement.dataset.theme") == "dark"
    dark = page.script(ground)
    assert dark != light
    page.driver.refresh()
    page.shown("#phone")
    assert page.script(ground) == dark


@pytest.mark.parametrize("width", [360, 390, 768, 1280, 1440])
def test_nothing_scrolls_sideways_at_any_width(page, failing_bot, width):
    start(page.driver, width=width, height=844)
    talk(page, failing_bot)
    assert page.has_no_horizontal_scrolling() is True
    picture(page, f"chat-{width}")
    is_narrow = width < 1024
    assert page.one("#inspector").is_displayed() != is_narrow
    if is_narrow:
        page.one("#show-inspector").click()
        assert not page.one("#phone").is_displayed()
        page.shown(".line-exchange").click()
    page.shown("#detail .section-message")
    for fold in page.all("#detail details:not([open]) > summary"):
        if fold.is_displayed():
            fold.click()
    assert page.has_no_horizontal_scrolling() is True
    picture(page, f"inspector-{width}")
    page.keys("e")
    page.search_type("pic_weixin")
    page.shown(".form-footer .button").click()
    assert page.has_no_horizontal_scrolling() is True
    picture(page, f"form-{width}")


def test_on_a_phone_the_inspector_is_a_second_view_with_a_way_back(page):
    start(page.driver, width=390, height=844)
    page.say("on the phone")
    page.shown(".entry-other .bubble", "on the phone")
    page.all(".entry-other .inspect-entry, .entry-own .inspect-entry")[0].click()
    page.shown("#detail .section-message", "on the phone")
    page.shown("#detail .only-narrow").click()
    page.shown(".line")
    assert not page.one("#detail").is_displayed()
    page.one("#show-chat").click()
    page.shown(".entry-own .bubble", "on the phone")


def test_who_wants_less_motion_gets_none(page):
    start(page.driver, motion="reduce")
    page.one("#open-settings").click()
    dialog = page.shown("dialog")
    duration = page.script("return getComputedStyle(arguments[0]).animationDuration", dialog)
    assert float(duration.rstrip("s")) < 0.001


def test_nothing_is_loaded_from_elsewhere(page):
    page.say("hello")
    page.shown(".entry-other .bubble", "hello")
    origins = page.script("return [...new Set(performance.getEntriesByType('resource').map(each => new URL(each.name).origin))]")
    assert origins == [page.sandbox.address]
