#!/usr/bin/env python3
"""Checks what this package writes with libraries that know nothing of it: libxml2 (lxml) and jsonschema.

The test `everySampleIsExported` writes each sample as JSON, and as XML where that is its form, into a folder for each
platform. Here the XML must have the elements and values of the sample; the JSON must be valid under the schema of its
type and, where it is the sample's form, have its members and values.

    WECHAT_EXPORT_FOLDER=/tmp/samples swift test --filter ExportTests
    python3 Tests/Independent/check_samples.py /tmp/samples

Without a folder the script runs the test itself. It exits with 1 and names each failure where there is one.
Needs lxml and jsonschema from PyPI.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import lxml.etree
import referencing
import referencing.jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "Schemas"
SAMPLES = ROOT / "Tests" / "Samples"


def message_schemas():
    """The schema of every message by the sample's path: `OfficialAccount/Event/ScanEvent.xml`."""
    schemas = {}
    for path in sorted(SCHEMAS.rglob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        # A file without a title holds shared definitions; the meta-schema lies beside the platforms' folders, and what
        # lies in a folder Content has no form of its own.
        if "title" in schema and path.parent != SCHEMAS and path.parent.name != "Content":
            form = "json" if path.parent.name == "Send" or "x-wire" in schema else "xml"
            schemas[f"{path.parent.relative_to(SCHEMAS)}/{schema['title']}.{form}"] = path
    return schemas


def retrieve(uri):
    """Reads the file that a reference names."""
    path = pathlib.Path(uri.removeprefix("file://"))
    contents = json.loads(path.read_text(encoding="utf-8"))
    return referencing.jsonschema.DRAFT202012.create_resource(contents)


REGISTRY = referencing.Registry(retrieve=retrieve)


def check_type(validator, types, instance, schema):
    """A list with a separator is one text in JSON too."""
    if "x-separator" not in schema or not isinstance(instance, str):
        yield from jsonschema.Draft202012Validator.VALIDATORS["type"](validator, types, instance, schema)


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"type": check_type})


PARSER = lxml.etree.XMLParser(
    strip_cdata=False, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)


def tree(path):
    """The elements of a document with their values, as libxml2 reads them; blanks between elements do not count."""

    def read(element):
        children = [child for child in element if isinstance(child.tag, str)]
        if not children:
            text = element.text or ""
            return (element.tag, text if has_cdata(element) else text.strip())
        return (element.tag, [read(child) for child in children])

    return read(lxml.etree.parse(str(path), PARSER).getroot())


def has_cdata(element):
    return b"<![CDATA[" in lxml.etree.tostring(element, with_tail=False)


def check_elements(name, sample, written):
    read = tree if sample.suffix == ".xml" else members
    expected, found = read(sample), read(written)
    if expected != found:
        yield f"{name}: what is written differs\n  sample:  {expected}\n  written: {found}"


def members(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check_json(name, schema, written):
    validator = Validator({"$ref": schema.as_uri()}, registry=REGISTRY)
    for error in validator.iter_errors(members(written)):
        yield f"{name}: {error.json_path}: {error.message}"


def check(folder):
    schemas = message_schemas()
    samples = {str(path.relative_to(SAMPLES)): path for path in SAMPLES.rglob("*.*")}
    for key in sorted(schemas.keys() - samples.keys()):
        yield f"{key}: no sample"
    for key in sorted(samples.keys() - schemas.keys()):
        yield f"{key}: no schema"
    # Names are unique in a platform, which is the first folder.
    keys = {f"{key.split('/')[0]}/{pathlib.PurePath(key).name}": key for key in schemas}
    written = {str(path.relative_to(folder)) for path in folder.rglob("*.*")}
    expected = {name for key in keys for name in (key, str(pathlib.PurePath(key).with_suffix(".json")))}
    for name in sorted(expected ^ written):
        yield f"{name}: " + ("not exported" if name in expected else "exported, but it has no schema")
    for name, key in sorted(keys.items()):
        if name in written and key in samples:
            yield from check_elements(name, samples[key], folder / name)
            yield from check_json(name, schemas[key], (folder / name).with_suffix(".json"))
    print(f"{len(schemas)} message schemas, {len(samples)} samples, {len(keys.keys() & written)} types exported")


def export(folder):
    subprocess.run(
        ["swift", "test", "--filter", "ExportTests"], cwd=ROOT, check=True,
        env=os.environ | {"WECHAT_EXPORT_FOLDER": str(folder)}, stdout=sys.stderr)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
        if len(sys.argv) < 2:
            export(folder)
        failures = list(check(folder))
    for failure in failures:
        print(failure)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
