"""Any message or event by the form made from its schema."""
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from sandbox import wait_until


def open_form(page, query, name):
    page.one("#open-catalogue").click()
    page.shown("dialog input[type=search]").send_keys(query)
    page.shown(f".type[data-type='OfficialAccount/{name}']").click()
    return page.shown(".type-form form")


def control(page, path):
    return page.one(f".field[data-path='{path}'] :is(input, textarea, select)")


def test_every_type_is_found_by_name_wire_name_and_words(page):
    page.one("#open-catalogue").click()
    search = page.shown("dialog input[type=search]")
    wait_until(lambda: len(page.all(".type")) > 60, "the types of the platform")
    for query, name in [("SCAN", "ScanEvent"), ("templatesendjob", "TemplateSendJobFinishEvent"),
                        ("shopping guide", "GuideQrcodeScanEvent"), ("扫描", "ScanEvent")]:
        search.send_keys(Keys.CONTROL, "a", Keys.NULL, query)
        wait_until(lambda: any(each.get_attribute("data-type") == f"OfficialAccount/{name}"
                               for each in page.all(".type")), f"{name} by {query!r}")
    search.send_keys(Keys.CONTROL, "a", Keys.NULL, "no such type at all")
    page.shown(".types .empty")


def test_another_platform_has_its_own_types(page):
    page.one("#open-settings").click()
    Select(page.shown("dialog .columns .field:nth-child(3) select")).select_by_value("WeCom")
    page.shown("dialog button[type=submit]").click()
    page.gone("dialog")
    page.shown("#account-name", "WeCom")
    page.one("#open-catalogue").click()
    wait_until(lambda: len(page.all(".type[data-type^='WeCom/']")) > 200, "the types of WeCom")
    assert not page.all(".type[data-type^='OfficialAccount/']")


def test_an_event_from_a_form_reaches_the_bot(page):
    open_form(page, "SCAN", "ScanEvent")
    control(page, "EventKey").send_keys("booth-17")
    page.shown(".form-footer .main").click()
    page.gone("dialog")
    page.shown(".entry[data-kind=event]", "ScanEvent")
    message = page.shown("#detail .section-message pre").text
    assert "<Event><![CDATA[SCAN]]></Event>" in message and "<EventKey><![CDATA[booth-17]]></EventKey>" in message


def test_required_fields_come_first_and_a_missing_one_is_told_at_the_field(page):
    form = open_form(page, "SCAN", "ScanEvent")
    titles = [each.text for each in form.find_elements("css selector", ".fields > .part > :is(h4, summary)")]
    assert titles[0] == "Required" and titles[1].startswith("Optional")
    page.shown(".form-footer .main").click()
    page.shown(".field[data-path=EventKey] .mistake", "EventKey is required")
    assert page.focused() == control(page, "EventKey")
    assert control(page, "EventKey").get_attribute("aria-invalid") == "true"


def test_sample_values_fill_nested_objects_and_lists(page):
    open_form(page, "pic_weixin", "MenuPicWeixinEvent")
    page.shown(".form-footer .button", "Fill in sample values").click()
    items = wait_until(lambda: page.all(".field[data-path='SendPicsInfo.PicList'] .items > li"), "the list's items")
    # An item is added and taken out again.
    page.shown(".field[data-path='SendPicsInfo.PicList'] .button", "Add an item").click()
    assert len(page.all(".field[data-path='SendPicsInfo.PicList'] .items > li")) == len(items) + 1
    page.all(".field[data-path='SendPicsInfo.PicList'] .item-head button")[-1].click()
    page.shown(".form-footer .main").click()
    page.gone("dialog")
    message = page.shown("#detail .section-message pre", "pic_weixin").text
    assert message.count("<PicMd5Sum>") == len(items)


def test_every_form_of_the_platform_takes_its_sample_values(page):
    """Each sample is written into the form that is made for it, and read out again: nothing of it is lost."""
    page.driver.set_script_timeout(120)
    differences = page.driver.execute_async_script("""
        const done = arguments[0];
        (async () => {
            const { messageForm } = await import("/page/fields.js");
            const { readJSON, writeJSON } = await import("/page/json.js");
            const { platforms } = await (await fetch("/sandbox/account")).json();
            const automatic = new Set(["ToUserName", "FromUserName", "CreateTime", "MsgId"]);
            const sorted = (value) => value && typeof value === "object" && !Array.isArray(value)
                ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
                : Array.isArray(value) ? value.map(sorted) : value;
            const blank = (value) => value === "" || value == null || (Array.isArray(value) && !value.length);
            const pruned = (value) => Array.isArray(value) ? value.filter((each) => !blank(each)).map(pruned)
                : value && typeof value === "object"
                ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pruned(each)])
                    .filter(([, each]) => !blank(each) && !(typeof each === "object" && !Object.keys(each).length))) : value;
            const differences = [];
            let count = 0;
            for (const platform of platforms) {
                for (const form of readJSON(await (await fetch(`/sandbox/forms?platform=${platform}`)).text())) {
                    const known = new Set(form.fields.filter((field) => field.kind !== "constant").map((field) => field.name));
                    const wanted = Object.fromEntries(Object.entries(form.sample)
                        .filter(([name]) => known.has(name) && !automatic.has(name)));
                    const controls = messageForm(form, () => {});
                    controls.write(form.sample);
                    const given = controls.read();
                    count += 1;
                    const [one, other] = [wanted, given].map((value) => writeJSON(sorted(pruned(value ?? {}))));
                    if (one !== other) differences.push(`${form.type}: ${one} became ${other}`);
                }
            }
            return { count, differences };
        })().then(done, (error) => done({ count: 0, differences: [String(error)] }));
    """)
    assert differences["differences"] == []
    assert differences["count"] > 500


def test_a_message_is_sent_again_and_changed(page):
    page.say("first words")
    page.shown(".entry-other .bubble", "first words")
    page.shown(".detail-actions .button", "Send again").click()
    wait_until(lambda: sum("first words" in each.text for each in page.all(".entry-own .bubble")) == 2, "the second push")
    page.shown(".detail-actions .button", "Edit and send").click()
    page.shown(".type-form form")
    content = control(page, "Content")
    assert content.get_attribute("value") == "first words"
    content.send_keys(Keys.CONTROL, "a", Keys.NULL, "other words")
    page.shown(".form-footer .main").click()
    page.shown(".entry-other .bubble", "other words")
