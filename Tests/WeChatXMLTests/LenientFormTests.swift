import Testing
import WeChatXML

@Suite("Forms of a text")
struct LenientFormTests {
    @Test(
        "An element's text, in every form it takes",
        arguments: [
            ("<a>x</a>", "x"),
            ("<a><![CDATA[x]]></a>", "x"),
            ("<a> <![CDATA[x]]> </a>", "x"),
            ("<a>\n\t<![CDATA[x]]>\n</a>", "x"),
            ("<a>\r\n<![CDATA[x]]>\r\n</a>", "x"),
            ("<a><![CDATA[ x ]]></a>", " x "),
            ("<a>\n<![CDATA[\nx\n]]>\n</a>", "\nx\n"),
            ("<a><![CDATA[1700000000]]></a>", "1700000000"),
            ("<a> 12 </a>", "12"),
            ("<a>a b</a>", "a b"),
            ("<a></a>", ""),
            ("<a/>", ""),
            ("<a />", ""),
            ("<a> \n </a>", ""),
            ("<a><![CDATA[]]></a>", ""),
            ("<a ></a >", ""),
            ("<a>x</a\n>", "x"),
            ("<a><![CDATA[x]]><![CDATA[y]]></a>", "xy"),
            ("<a><![CDATA[x]]> \n <![CDATA[y]]></a>", "xy"),
            ("<a><![CDATA[]]]]><![CDATA[>]]></a>", "]]>"),
            ("<a><![CDATA[]]]></a>", "]"),
            ("<a><![CDATA[x]y]]z]]></a>", "x]y]]z"),
            ("<a><![CDATA[x]]>y</a>", "xy"),
            ("<a>x <![CDATA[y]]> z</a>", "x y z"),
            ("<a><![CDATA[<b>&amp;</b>]]></a>", "<b>&amp;</b>"),
            ("<a><![CDATA[<![CDATA[]]></a>", "<![CDATA["),
            ("<a>x]]>y</a>", "x]]>y"),
            ("<a>&lt;&gt;&amp;&quot;&apos;</a>", "<>&\"'"),
            ("<a>&#20013;&#x6587;&#x1F60A;&#0000065;</a>", "中文😊A"),
            ("<a>&#32; x &#10;</a>", "  x \n"),
            ("<a>x&amp;amp;</a>", "x&amp;"),
            ("<a><!-- c -->x</a>", "x"),
            ("<a>x<!-- c -->y<?p i?>z</a>", "xyz"),
            ("<a> <!-- c --> x y <?p?> </a>", "x y"),
            ("<a><!-- c --> <!-- d --></a>", ""),
            ("<a><!-- c -->&#32;</a>", " "),
            ("<a><!----></a>", ""),
            ("<a><!-->--></a>", ""),
            ("<a><?p?></a>", ""),
            ("<a><?p <x> & ?? ?></a>", ""),
            ("<a><!-- <b>&x; - -->x</a>", "x"),
            ("<a>1\r\n2\r3\n4</a>", "1\n2\n3\n4"),
            ("<a><![CDATA[1\r\n2\r\r\n3]]></a>", "1\n2\n\n3"),
            ("<a><![CDATA[1\r]]><![CDATA[\n2]]></a>", "1\n\n2"),
            ("<a>1&#13;\n2</a>", "1\r\n2"),
            ("<a><![CDATA[x]]>&#13;<![CDATA[y]]></a>", "x\ry"),
            ("<a>\u{1}\u{8}\u{B}\u{1F}\u{7F}</a>", "\u{1}\u{8}\u{B}\u{1F}\u{7F}"),
            ("<a><![CDATA[\u{2}\u{FFFE}]]></a>", "\u{2}\u{FFFE}"),
            ("<a>&#1;</a>", "\u{1}"),
            ("<a>中文😊\u{FFFD}\u{A0}\u{3000}</a>", "中文😊\u{FFFD}\u{A0}\u{3000}"),
            ("<a>>\"'</a>", ">\"'"),
        ]
    )
    func text(of document: String, is expected: String) throws {
        let element = try XMLElement(document)
        // The bytes: strings that look alike would be equal.
        guard case .text(let text) = element.content else {
            Issue.record("the element has children")
            return
        }
        #expect(Array(text.utf8) == Array(expected.utf8))
    }

    @Test(
        "What stands around the root element is passed over",
        arguments: [
            "\u{FEFF}<a>x</a>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>x</a>",
            "\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\r\n<a>x</a>\r\n",
            "<?xml version=\"1.0\"?>\n<!-- c -->\n<?p?>\n<a>x</a>\n<!-- d --> <?q r?>",
            "  \n<a>x</a>\t",
            "<!----><a>x</a>",
        ]
    )
    func surroundings(_ document: String) throws {
        #expect(try XMLElement(document) == XMLElement("a", "x"))
    }

    @Test(
        "Text, comments and instructions between elements are passed over",
        arguments: [
            "<a><b>1</b><c/></a>",
            "<a>\n  <b>1</b>\n  <c/>\n</a>",
            "<a>x<b>1</b>y<c/>z</a>",
            "<a>&amp;<b>1</b>]]>&#65;<c/></a>",
            "<a><!-- <d/> --><b>1</b><?p?><c/><!-- --></a>",
            "<a><![CDATA[<d/>]]><b>1</b><![CDATA[x]]><c/></a>",
        ]
    )
    func betweenElements(_ document: String) throws {
        #expect(try XMLElement(document) == XMLElement("a", [XMLElement("b", "1"), XMLElement("c", "")]))
    }

    @Test(
        "Attributes are checked and passed over",
        arguments: [
            "<a b='1'>x</a>",
            "<a b=\"1\" c = '2'\n>x</a>",
            "<a b='\"' c=\"'\" d='>' e='&lt;&#65;' f=''>x</a>",
            "<a xmlns='urn:x' xml:lang='zh' x:y='z'>x</a>",
        ]
    )
    func attributes(_ document: String) throws {
        #expect(try XMLElement(document) == XMLElement("a", "x"))
    }

    @Test("An element closes itself with attributes too")
    func emptyElementWithAttributes() throws {
        let expected = XMLElement("a", [XMLElement("b", ""), XMLElement("c", "")])
        #expect(try XMLElement("<a><b x='1'/><c y='/' /></a>") == expected)
    }

    @Test("Names may have letters of any script, digits and signs", arguments: ["a1", "_x", "a-b.c", "中文", "a:b", "é"])
    func names(_ name: String) throws {
        #expect(try XMLElement("<\(name)>x</\(name)>") == XMLElement(name, "x"))
    }

    @Test("A copy of a reader returns to its place")
    func copyReturns() throws {
        let names = try XMLReader.read(Array("<a><b>1</b><c>2</c></a>".utf8)) { (reader) throws(XMLError) in
            let root = try reader.readRoot()
            var ahead = reader
            var names: [String] = []
            while let child = try ahead.nextChild(of: root) {
                names.append(child.name)
                try ahead.skip(child)
            }
            let first = try reader.nextChild(of: root)
            return names + [first?.name ?? "none"]
        }
        #expect(names == ["b", "c", "b"])
    }
}
