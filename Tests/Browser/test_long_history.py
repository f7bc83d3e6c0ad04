"""Histories of thousands of entries: what is in the document stays small, and an entry costs what it did at first."""
import concurrent.futures

from sandbox import Page, wait_until
from conftest import start

PUSHES = 1500


def test_three_thousand_entries_stay_smooth(english, sandbox):
    start(english)
    page = Page(english, sandbox).open()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: sandbox.push_text(f"message {number}"), range(PUSHES)))
    # The page counts itself: the last entry's place is that of all.
    newest = "return Math.max(0, ...[...document.querySelectorAll('.entry')].map(each => Number(each.getAttribute('aria-posinset'))))"
    wait_until(lambda: page.script(newest) == 2 * PUSHES, f"{2 * PUSHES} entries")

    def counts():
        return page.script("return [document.querySelectorAll('.entry').length, document.querySelectorAll('.line').length, document.querySelectorAll('*').length]")

    entries, lines, elements = counts()
    assert entries <= 200 and lines <= 200 and elements < 6000, counts()

    # The middle and the beginning are there when they are scrolled to, and what was left is taken out.
    for share in (0.5, 0.0):
        page.script("const c = document.getElementById('conversation'); c.scrollTop = c.scrollHeight * arguments[0]", share)
        wait_until(lambda: page.script("""
            const box = document.getElementById('conversation').getBoundingClientRect();
            const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return Boolean(hit?.closest('.entry, .chunk')) && [...document.querySelectorAll('.entry')].some((each) => {
                const own = each.getBoundingClientRect();
                return own.top < box.bottom && own.bottom > box.top;
            })"""), f"entries at {share} of the conversation")
        wait_until(lambda: counts()[0] <= 240, "few entries in the document")
    page.shown(".entry", "message")
    assert page.script("return document.querySelector('.entry').getAttribute('aria-posinset')") == "1"

    # Another push adds its own two entries and a line to the document, however many there are: counted, not timed.
    page.one("#to-end").click()
    wait_until(lambda: page.script("const c = document.getElementById('conversation'); return c.scrollHeight - c.scrollTop - c.clientHeight < 2"), "the end")
    wait_until(lambda: page.script(newest) == 2 * PUSHES, "the newest entry")
    page.script("""
        window.added = 0;
        window.observer = new MutationObserver((records) => {
            for (const record of records) for (const node of record.addedNodes) {
                if (node.nodeType === 1) window.added += node.matches('.entry') + node.querySelectorAll('.entry').length;
            }
        });
        window.observer.observe(document.getElementById('conversation'), { childList: true, subtree: true });
    """)
    sandbox.push_text("one more")
    wait_until(lambda: page.script(newest) == 2 * PUSHES + 2, "the new entries")
    page.shown(".entry-other .bubble", "one more")
    # Two that are new; a chunk that came near again may be made of its 40.
    assert page.script("return window.added") <= 2 + 2 * 40
    english.get("about:blank")


def test_who_reads_earlier_entries_stays_there_and_is_told_of_new_ones(page):
    for number in range(40):
        page.sandbox.push_text(f"message {number}")
    page.shown(".entry-other .bubble", "message 39")
    page.script("document.getElementById('conversation').scrollTop = 0")
    page.shown("#to-end")
    before = page.script("return document.getElementById('conversation').scrollTop")
    # The bot speaks; a follower's own message would lead to the end, as it does in WeChat.
    page.sandbox.say_as_bot("text", {"content": "from customer service"})
    page.shown("#to-end", "1 new")
    assert page.script("return document.getElementById('conversation').scrollTop") == before
    page.one("#to-end").click()
    page.shown(".entry-other .bubble", "from customer service")
    page.gone("#to-end")
