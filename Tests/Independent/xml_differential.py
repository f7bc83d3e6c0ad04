#!/usr/bin/env python3
"""Compares WeChatXML with libxml2 on random documents.

    Tests/Independent/xml_differential.py [COUNT] [SEED]

What libxml2 calls well-formed, and is in the subset that WeChatXML reads, must be read alike: the names, the nesting,
and the texts by WeChatXML's rule for blanks. What only WeChatXML accepts must be one of the leniencies that XMLReader
documents: with these repaired, libxml2 must accept it too. Exits with 1 where that is not so. Needs lxml and swiftc.
"""

import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import xml.parsers.expat

from lxml import etree

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLANKS = " \t\r\n"

# MARK: Documents


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def blanks(self):
        return "".join(self.random.choice([" ", "\n", "\t", "\r\n", "\r", "  "]) for _ in range(self.random.randrange(3)))

    def name(self):
        return self.random.choice(["a", "b", "xml", "ToUserName", "item", "_x", "a1", "a-b.c", "中文", "é", "CreateTime", "x:y"])

    def characters(self):
        pieces = ["a", "1700000000", " ", "\n", "\r\n", "\r", "\t", "中文", "😊", "\ufffd", "]", "]]", ">", "'", '"', "-", "?",
                  "\u00a0", "\u3000", "\u0085", "\u2028", "\x7f", "\ue000", "\U0010ffff", "e\u0301", "\ufeff"]
        return "".join(self.random.choice(pieces) for _ in range(self.random.randrange(6)))

    def reference(self):
        return self.random.choice(["&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#65;", "&#x4e2d;", "&#x1F60A;", "&#0000066;",
                                   "&#13;", "&#32;", "&#10;", "&#x9;"] + ["&#x41;"] * 8)

    def comment(self):
        text = self.random.choice(["", " c ", "<a>", " - - ", "&x;", "中", "]]>", "<![CDATA[", ">", "->", "?>"])
        return f"<!--{text}-->"

    def instruction(self):
        return self.random.choice(["<?p?>", "<?p q?>", "<?a-b <x> & ?>", "<?p ??>", "<?xmls x?>", "<?中 文?>", "<?p\n?>"])

    def cdata(self):
        text = self.characters() + self.random.choice(["", "", "<b>", "&amp;", "]]", "<![CDATA[", "<!--", "]] >"])
        return f"<![CDATA[{text.replace(']]>', ']] >')}]]>"

    def text(self):
        text = "".join(self.random.choice([self.characters, self.characters, self.reference, self.blanks])()
                       for _ in range(self.random.randrange(4)))
        return text.replace("]]>", "]]&gt;")

    def content(self, depth):
        choices = [self.text, self.text, self.cdata, self.cdata, self.blanks, self.comment, self.instruction]
        parts = [self.random.choice(choices)() for _ in range(self.random.randrange(5))]
        if depth < 6 and self.chance(0.5):
            for _ in range(self.random.randrange(1, 4)):
                parts.insert(self.random.randrange(len(parts) + 1), self.element(depth + 1))
        return "".join(parts)

    def attributes(self):
        names = self.random.sample(["a", "b", "xml:lang", "中", "_c", "d-e"], self.random.randrange(3))
        result = ""
        for name in names:
            quote = self.random.choice("'\"")
            value = (self.characters() + self.random.choice(["", self.reference()])).replace(quote, "")
            equals = self.random.choice(["=", " = ", "\n="])
            result += self.random.choice([" ", "\n", "  "]) + name + equals + quote + value + quote
        return result

    def element(self, depth):
        name = self.name()
        attributes = self.attributes() if self.chance(0.2) else ""
        if ":" in name:
            attributes += " xmlns:x='urn:x'" if self.chance(0.95) else ""
        gap = self.random.choice(["", "", "", " ", "\n"])
        if self.chance(0.1):
            return f"<{name}{attributes}{gap}/>"
        return f"<{name}{attributes}{gap}>{self.content(depth)}</{name}{self.random.choice(['', '', '', ' '])}>"

    def misc(self):
        return "".join(self.random.choice([self.blanks, self.comment, self.instruction])() for _ in range(self.random.randrange(3)))

    def document(self):
        start = "\ufeff" if self.chance(0.1) else ""
        if self.chance(0.3):
            start += self.random.choice([
                '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>", '<?xml version="1.0" encoding="utf-8" ?>',
                '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'])
        document = (start + self.misc() + self.element(0) + self.misc()).encode()
        for _ in range(self.random.choice([0, 0, 1, 1, 2])):
            document = self.mutated(document)
        return document

    def mutated(self, document):
        place = self.random.randrange(len(document) + 1)
        other = min(len(document), place + self.random.randrange(1, 6))
        marks = ["<", ">", "&", "]]>", "<![CDATA[", "<!--", "-->", "--", "<?", "?>", "/", "</", "=", '"', "'", " ", "\0", "\x01",
                 "\ufffe", "\ud7ff", "&#1;", "&#0;", "&#xFFFE;", "&x;", "&#", ";", "<a>", "</a>", "<a/>", "x", "中", "\u00d7",
                 ":", "1", "\r", "<!DOCTYPE a>", "<?xml version='1.0'?>", "encoding='gbk'"]
        kind = self.random.randrange(5)
        if kind == 0:
            return document[:place] + document[other:]
        if kind == 1:
            return document[:place] + document[place:other] + document[place:]
        if kind == 2:
            return document[:place] + bytes([self.random.randrange(256)]) + document[place + 1:]
        return document[:place] + self.random.choice(marks).encode() + document[place:]


# MARK: libxml2


def parse(document):
    """The root element, or the error."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=False, strip_cdata=False, load_dtd=False)
    try:
        return etree.fromstring(document, parser), None
    except (etree.XMLSyntaxError, ValueError) as error:
        return None, error


def expat_accepts(document):
    try:
        xml.parsers.expat.ParserCreate().Parse(document, True)
    except xml.parsers.expat.ExpatError:
        return False
    return True


def tree(element):
    name = element.tag.rpartition("}")[2]
    if element.prefix:
        name = f"{element.prefix}:{name}"
    children = [child for child in element if isinstance(child.tag, str)]
    if children:
        return {"name": name, "children": [tree(child) for child in children]}
    return {"name": name, "text": leaf_text(element)}


def leaf_text(element):
    """The text by WeChatXML's rule, from libxml2's own account of its pieces."""
    source = etree.tostring(element, with_tail=False, encoding="unicode")
    if source.endswith("/>") and "</" not in source:
        return ""
    source = source[source.index(">") + 1:source.rindex("</")]
    pieces = []
    for piece in re.findall(r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|[^<]+", source, re.DOTALL):
        if piece.startswith("<![CDATA["):
            pieces.append((piece[9:-3], True))
        elif not piece.startswith("<"):
            text = re.sub(r"&(#?\w+);", lambda match: unescaped(match[1]), piece)
            pieces.append((text, False))
        else:
            pieces.append(("", False))
    if not any(is_cdata for _, is_cdata in pieces):
        return "".join(text for text, _ in pieces).strip(BLANKS)
    if pieces and not pieces[0][1]:
        pieces[0] = (pieces[0][0].lstrip(BLANKS), False)
    if pieces and not pieces[-1][1]:
        pieces[-1] = (pieces[-1][0].rstrip(BLANKS), False)
    return "".join(text for text, is_cdata in pieces if is_cdata or text.strip(BLANKS))


def unescaped(name):
    if name.startswith("#x"):
        return chr(int(name[2:], 16))
    if name.startswith("#"):
        return chr(int(name[1:]))
    return {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}[name]


def without_blanks(node):
    result = dict(node)
    if "text" in result:
        result["text"] = re.sub("[ \t\r\n]", "", result["text"])
    else:
        result["children"] = [without_blanks(child) for child in result["children"]]
    return result


# MARK: Leniencies

TOKEN = re.compile(r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?:[^>'\"]|'[^']*'|\"[^\"]*\")*>|[^<]+", re.DOTALL)
ILLEGAL = "[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"


def legal_reference(match):
    value = int(match[1][1:], 16) if match[1].startswith("x") else int(match[1])
    return "x" if re.match(ILLEGAL, chr(value)) else match[0]


def outside_cdata(document, repair):
    return "".join(token if token.startswith(("<![CDATA[", "<!--", "<?")) else repair(token) for token in TOKEN.findall(document))


def in_names(document, repair):
    return "".join(repair(token) if token.startswith("<") and not token.startswith(("<![CDATA[", "<!--")) else token
                   for token in TOKEN.findall(document))


LENIENCIES = [
    ("a character that XML forbids", lambda text: re.sub(ILLEGAL, "x", text)),
    ("a reference to a character that XML forbids", lambda text: outside_cdata(
        text, lambda token: re.sub(r"&#(x[0-9a-fA-F]+|[0-9]+);", legal_reference, token))),
    ("']]>' outside of a CDATA section", lambda text: outside_cdata(
        text, lambda token: token if token.startswith("<") else token.replace("]]>", "]]&gt;"))),
    ("a name with any character outside ASCII", lambda text: in_names(
        text, lambda token: re.sub("[^\x00-\x7f]", lambda match: f"u{ord(match[0]):x}", token))),
    ("a prefix without a namespace, or a colon", lambda text: in_names(text, lambda token: token.replace(":", "_"))),
    ("an XML declaration with more than the encoding", lambda text: re.sub(r"\A<\?xml[ \t\r\n].*?\?>", "", text, flags=re.DOTALL)),
]


def leniency(document):
    """The documented leniencies without which libxml2 accepts a document, or `None`."""
    text = document.decode().removeprefix("\ufeff")
    needed = []
    for name, repair in LENIENCIES:
        repaired = repair(text)
        if repaired != text:
            needed.append(name)
            text = repaired
            if parse(text.encode())[1] is None:
                return " + ".join(needed) if len(needed) == 1 else needed[-1]
    return None


# MARK: WeChatXML


def build(folder):
    options = ["-swift-version", "6", "-package-name", "wechat_messages", "-parse-as-library", "-O", "-wmo", "-I", folder]
    for feature in ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]:
        options += ["-enable-upcoming-feature", feature]
    objects = []
    for module in ["WeChatBytes", "WeChatJSON", "WeChatXML"]:
        objects.append(f"{folder}/{module}.o")
        sources = sorted(str(path) for path in (ROOT / "Sources" / module).glob("*.swift"))
        subprocess.run(["swiftc", *options, "-module-name", module, "-emit-module", "-emit-module-path",
                        f"{folder}/{module}.swiftmodule", "-c", *sources, "-o", objects[-1]], check=True)
    program = f"{folder}/xml-echo"
    subprocess.run(["swiftc", *options, str(pathlib.Path(__file__).with_name("XMLEcho.swift")), *objects, "-o", program],
                   check=True)
    return program


def echo(program, documents):
    lines = "".join(document.hex() + "\n" for document in documents)
    output = subprocess.run([program], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in output.decode().split("\n") if line]


# MARK: The comparison

# What WeChatXML does not read although it is well-formed.
OUTSIDE_SUBSET = {"documentType", "unsupportedEncoding", "tooDeep", "tooManyElements", "tooManyAttributes", "tooManyBytes"}


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    generator = Generator(seed)
    documents = [generator.document() for _ in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        results = echo(build(folder), documents)
    assert len(results) == count, f"{len(results)} results of {count} documents"

    counts = collections.Counter()
    lenient = collections.Counter()
    differences = []
    for document, ours in zip(documents, results):
        root, error = parse(document)
        if root is None and "error" in ours:
            counts["refused by both"] += 1
        elif root is None:
            kind = leniency(document)
            if kind is None:
                differences.append((document, f"only libxml2 refuses it: {error}", ours))
            else:
                counts["accepted by WeChatXML alone"] += 1
                lenient[kind] += 1
        elif "error" in ours:
            if ours["rule"] in OUTSIDE_SUBSET or root.getroottree().docinfo.doctype:
                counts["outside of the subset"] += 1
            elif not expat_accepts(document):
                # After a namespace error lxml misses text behind the root element.
                counts["refused by WeChatXML and expat"] += 1
            else:
                differences.append((document, "only WeChatXML refuses it", ours))
        else:
            theirs = tree(root)
            # libxml2 does not tell a blank from a reference to one, nor an empty CDATA section from none.
            if re.search(rb"&#(x0*(9|a|d|20)|0*(9|10|13|32));|<!\[CDATA\[\]\]>", document, re.IGNORECASE):
                counts["read alike but for blanks"] += 1
                ours, theirs = without_blanks(ours), without_blanks(theirs)
            else:
                counts["read alike"] += 1
            if ours != theirs:
                differences.append((document, f"libxml2 reads {theirs}", ours))

    print(f"libxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}, {count} documents, seed {seed}")
    for name, number in sorted(counts.items()):
        print(f"{number:7} {name}")
    for name, number in lenient.most_common():
        print(f"{number:15} {name}")
    print(f"{len(differences):7} differences")
    for document, what, ours in differences[:20]:
        print(f"\n{document!r}\n  {what}\n  WeChatXML: {ours}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
