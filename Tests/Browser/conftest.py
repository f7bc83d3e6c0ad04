import shutil

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from sandbox import Bot, Page, Sandbox


def browser(*arguments, language="en"):
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    driver = shutil.which("chromedriver")
    assert chromium, "there is no Chromium: apt-get install -y chromium"
    assert driver, "there is no chromedriver: apt-get install -y chromium-driver"
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--lang={language}", *arguments):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"intl.accept_languages": language})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(driver))


def start(driver, width=1440, height=900, scheme="light", motion="no-preference"):
    """A window of a size, light or dark: the same for every test, whatever the one before did."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
        {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": motion}]})


@pytest.fixture(scope="session")
def english():
    driver = browser()
    yield driver
    driver.quit()


@pytest.fixture
def sandbox():
    """A sandbox with the built-in bot, which repeats what it is told."""
    process = Sandbox("--bot", "echo")
    yield process
    process.stop()


@pytest.fixture
def page(english, sandbox):
    """The page at desktop width, in English and light. It must not complain of anything."""
    start(english)
    english.get_log("browser")
    yield Page(english, sandbox).open()
    complaints = [entry["message"] for entry in english.get_log("browser") if entry["level"] == "SEVERE"]
    english.get("about:blank")
    assert not complaints


@pytest.fixture
def failing_bot():
    bot = Bot(status=500, body="Internal Server Error: no such table: orders")
    yield bot
    bot.stop()
