import Testing
import WeChatMessageCoding

/// The forms a field has on the wire.
@Suite struct FieldTests {
    /// Expects that elements are read, and written again, as XML and as JSON.
    private func expect(
        _ elements: String, members: String, sourceLocation: SourceLocation = #_sourceLocation,
        _ body: (Everything) throws -> Bool
    ) throws {
        let message = try Everything(elements)
        let json = try Everything(json: message.json())
        #expect(json == message, sourceLocation: sourceLocation)
        for message in [message, json] {
            #expect(try body(message), sourceLocation: sourceLocation)
            #expect(try message.elements() == elements, sourceLocation: sourceLocation)
            #expect(try message.members() == members, sourceLocation: sourceLocation)
        }
    }

    private func problem(_ elements: String) -> String? {
        #expect(throws: MessageError.self) { try Everything(elements) }?.description
    }

    @Test func aTagIsReadWhateverFollowsTheName() throws {
        for tag in ["<Text a='1'>", "<Text a='>'>", "<Text >", "<Text\n>"] {
            #expect(try Everything("\(tag)x</Text>").text == "x")
            let inner = try Everything("<Inner><Name>n</Name>\(tag)x</Text></Inner>").inner
            #expect(inner?.unknownFields["Text"] == .text("x"))
        }
    }

    @Test(arguments: [
        "<a b>1</a b>", "<a!>1</a!>", "<Text b='>1</Text b='>", "<a/a>1</a/a>", "<é b>1</é b>",
        "<Plain Int>1</Plain Int>", "<Text|text>1</Text|text>", "<text|TEXT>1</text|TEXT>", "<Numbers*>1</Numbers*>",
    ])
    func aNameThatIsNoneIsAFaultWhereverItStands(_ element: String) {
        // What is followed by a few bytes is read in the slow way.
        let text = "<a>\(String(repeating: "x", count: 40))</a>"
        for elements in [
            element, element + text, "<Text>x</Text>\(element)", "<Text>x</Text>\(element)\(text)",
            "<Inner>\(element)</Inner>", "<Numbers>\(element)</Numbers>",
            "<Counts>\(element)</Counts>",
        ] {
            let error = #expect(throws: MessageError.self, "\(elements)") { try Everything(elements) }
            if case .xml = error { continue }
            Issue.record("\(elements): \(String(describing: error))")
        }
    }

    @Test(arguments: ["Plain Int", "Text|text", "text|TEXT", "Numbers*", "Numbers* Part*"])
    func aMemberNamedAsSeveralFieldsIsNone(_ name: String) throws {
        for first in ["", #""Text":"x","#] {
            let message = try Everything(json: #"{"Kind":"all",\#(first)"\#(name)":"1","Int":5}"#.utf8)
            #expect(message.unknownFields.elements == [WireElement(name, .text("1"))])
            #expect(message.int == 5)
        }
    }

    @Test func limitsHoldForElementsThatAreReadInOneGo() {
        let message = "<xml><Kind>everything</Kind><Text>x</Text></xml>"
        for limits in [XMLLimits(depth: 1), XMLLimits(elements: 2)] {
            #expect(throws: MessageError.self) { try Everything(xml: message, limits: limits) }
        }
        #expect(throws: Never.self) { try Everything(xml: message, limits: XMLLimits(depth: 2, elements: 3)) }
    }

    @Test func aNameHasOtherSpellings() throws {
        for name in ["Text", "text", "TEXT"] {
            #expect(try Everything("<\(name)>a</\(name)>").text == "a")
        }
        #expect(try Everything("<tEXT>a</tEXT>").unknownFields.elements == [WireElement("tEXT", .text("a"))])
        #expect(try Everything("<Tex>a</Tex><Texts>b</Texts>").unknownFields.elements.count == 2)
        #expect(try Everything("<text>a</text>").elements() == "<Text><![CDATA[a]]></Text>")
    }

    @Test func aSecondSpellingOfAFieldIsKept() throws {
        let message = try Everything("<text>a</text><Text>b</Text><TEXT>c</TEXT>")
        #expect(message.text == "a")
        #expect(message.unknownFields.elements.map(\.name) == ["Text", "TEXT"])
        #expect(try Everything(xml: message.xml()) == message)
        #expect(try Everything(json: message.json()) == message)
        #expect(try message.members() == #""Text":["a","b"],"TEXT":"c""#)
    }

    @Test(arguments: ["[1]", "[[]]", "[[1,2]]", "[null]", "[{}]", #"[{"a":[1]}]"#, "[1,[2]]", "[]", "1"])
    func anArrayThatIsNoFieldStaysOne(_ array: String) throws {
        let json = #"{"Kind":"everything","Other":\#(array)}"#
        #expect(try Everything(json: json.utf8).members() == #""Other":\#(array)"#)
    }

    @Test func aTextStandsPlainlyWhereTheSchemaSaysSo() throws {
        try expect("<Plain>a &lt;b&gt; &amp;</Plain>", members: #""Plain":"a <b> &""#) { $0.plain == "a <b> &" }
        try expect("<Plain></Plain>", members: #""Plain":"""#) { $0.plain == "" }
    }

    @Test func anIntegerHas32Bits() throws {
        try expect("<OptionalSmall>-2147483648</OptionalSmall>", members: #""OptionalSmall":-2147483648"#) {
            $0.optionalSmall == .min
        }
        #expect(
            problem("<Small>2147483648</Small>") == "Small: expected an integer of 32 bits, found '2147483648'")
        #expect(problem("<OptionalSmall>x</OptionalSmall>")?.hasPrefix("OptionalSmall: expected") == true)
    }

    @Test func anIntegerHas64Bits() throws {
        for text in ["9223372036854775807", "-9223372036854775808", "007", "+5", "-0"] {
            let member = text.contains(/^[0+]|-0/) && text != "-0" ? "\"\(text)\"" : text
            try expect("<Large>\(text)</Large>", members: "\"Large\":\(member)") { $0.large == Int64(text) }
        }
        #expect(problem("<Large>9223372036854775808</Large>")?.hasPrefix("Large: expected an integer") == true)
    }

    @Test func aNumberMayStandInCDATA() throws {
        try expect("<Int><![CDATA[5]]></Int>", members: #""Int":5"#) { $0.int == 5 }
        try expect("<OptionalDouble><![CDATA[1.50]]></OptionalDouble>", members: #""OptionalDouble":1.50"#) {
            $0.optionalDouble == 1.5
        }
        #expect(try Everything("<Large> <![CDATA[5]]>\n</Large>").large == 5)
        #expect(problem("<Double></Double>") == "Double: expected a number, found ''")
    }

    /// Blanks in CDATA are a part of the text.
    @Test func blanksStandAroundANumberAndAreWrittenBack() throws {
        for text in [" 7", "7 ", " 7 ", "\t7\n", " 07 "] {
            let member = text.replacing("\t", with: "\\t").replacing("\n", with: "\\n")
            for name in ["Large", "OptionalSmall", "Time", "Level"] {
                try expect("<\(name)><![CDATA[\(text)]]></\(name)>", members: "\"\(name)\":\"\(member)\"") {
                    ($0.large ?? $0.optionalSmall.map(Int64.init) ?? $0.time?.secondsSince1970
                        ?? $0.level.map { Int64($0.rawValue) }) == 7
                }
            }
        }
        try expect("<Int><![CDATA[ 5 ]]></Int>", members: #""Int":" 5 ""#) { $0.int == 5 }
        try expect("<OptionalDouble><![CDATA[ 1.5 ]]></OptionalDouble>", members: #""OptionalDouble":" 1.5 ""#) {
            $0.optionalDouble == 1.5
        }
        for (text, isTrue) in [(" 1 ", true), ("true ", true), (" 0", false), (" FALSE\u{20}", false)] {
            for name in ["OptionalTruth", "OptionalFlag"] {
                try expect("<\(name)><![CDATA[\(text)]]></\(name)>", members: "\"\(name)\":\"\(text)\"") {
                    ($0.optionalTruth ?? $0.optionalFlag) == isTrue
                }
            }
        }
        for text in ["7 8", "+ 7", "\u{A0}7", "7\u{3000}", " x "] {
            #expect(
                problem("<Large><![CDATA[\(text)]]></Large>") == "Large: expected an integer, found '\(text)'")
        }
    }

    @Test func anIntegerMayHaveAFractionOfZeros() throws {
        for text in ["1626959646.0", "-1626959646.00", "0.0", "-0.0"] {
            let number = Int64(text.prefix { $0 != "." })
            for name in ["Large", "Time"] {
                try expect("<\(name)>\(text)</\(name)>", members: "\"\(name)\":\(text)") {
                    ($0.large ?? $0.time?.secondsSince1970) == number
                }
            }
        }
        try expect("<Int><![CDATA[ 5.0 ]]></Int>", members: #""Int":" 5.0 ""#) { $0.int == 5 }
        try expect("<OptionalFlag><![CDATA[1.0]]></OptionalFlag>", members: #""OptionalFlag":1.0"#) {
            $0.optionalFlag == true
        }
        #expect(try Everything(json: Array(#"{"Kind":"all","Large":5.0,"Level":1.0}"#.utf8)).large == 5)
        for text in ["5.5", "5.01", "5.", ".0", "+.0", "5.0.0", "5.0x", "9223372036854775808.0"] {
            #expect(problem("<Large>\(text)</Large>") == "Large: expected an integer, found '\(text)'")
        }
        #expect(problem("<Small>2147483648.0</Small>")?.hasPrefix("Small: expected an integer of 32 bits") == true)
    }

    @Test func aNumberThatWasSetIsWrittenAsItIs() throws {
        var message = try Everything("<Large><![CDATA[ 7 ]]></Large><Time>5.0</Time><OptionalFlag> 1 </OptionalFlag>")
        message.large = 8
        message.time = nil
        message.optionalFlag = false
        #expect(try message.elements() == "<Large>8</Large><OptionalFlag><![CDATA[0]]></OptionalFlag>")
        #expect(try message.members() == #""Large":8,"OptionalFlag":0"#)
    }

    @Test(arguments: ["1", "true", "True", "TRUE", "0", "false", "FALSE"])
    func aTruthValueIsAWordOrADigit(_ text: String) throws {
        let isTrue = ["1", "true"].contains(text.lowercased())
        let word = ["true", "false", "1", "0"].contains(text) ? text : "\"\(text)\""
        let digit = text == "1" || text == "0" ? text : "\"\(text)\""
        try expect("<Truth>\(text)</Truth>".canonical, members: "\"Truth\":\(word)".canonical) { $0.truth == isTrue }
        try expect("<OptionalTruth><![CDATA[\(text)]]></OptionalTruth>", members: "\"OptionalTruth\":\(word)") {
            $0.optionalTruth == isTrue
        }
        try expect("<OptionalFlag><![CDATA[\(text)]]></OptionalFlag>", members: "\"OptionalFlag\":\(digit)") {
            $0.optionalFlag == isTrue
        }
        #expect(try Everything("<Flag>\(text)</Flag>").flag == isTrue)
    }

    @Test func aTruthValueIsNothingElse() {
        for name in ["Truth", "OptionalTruth"] {
            #expect(problem("<\(name)>yes</\(name)>") == "\(name): expected true or false, found 'yes'")
        }
        for name in ["Flag", "OptionalFlag"] {
            #expect(problem("<\(name)>2</\(name)>") == "\(name): expected 0 or 1, found '2'")
        }
        #expect(problem("<Truth/>")?.hasPrefix("Truth: expected") == true)
    }

    @Test func anEmptyElementIsNoValueAndIsWrittenBack() throws {
        let scalars = ["OptionalSmall", "Large", "OptionalDouble", "OptionalTruth", "OptionalFlag", "Time", "Id"]
        for name in scalars + ["Color", "Level"] {
            try expect("<\(name)><![CDATA[]]></\(name)>", members: "\"\(name)\":\"\"") { $0 == Everything() }
        }
        for name in scalars.dropLast() + ["Level"] {
            try expect("<\(name)><![CDATA[ ]]></\(name)>", members: "\"\(name)\":\" \"") { $0 == Everything() }
        }
        try expect("<Inner><![CDATA[]]></Inner>", members: #""Inner":"""#) { $0.inner == nil }
        for blank in [" ", "\n\t"] {
            let spread = "<xml><Kind>all</Kind><Inner>\(blank)<![CDATA[]]>\(blank)</Inner></xml>"
            #expect(try Everything(xml: spread) == Everything())
        }
    }

    @Test func nullIsNoValueAndIsWrittenBack() throws {
        let names = [
            "Plain", "OptionalSmall", "Large", "OptionalDouble", "OptionalTruth", "OptionalFlag", "Time", "Id", "Color",
            "Level",
            "Numbers", "Part", "Levels", "Inner", "Counts", "Named", "Colors",
        ]
        let members = names.map { "\"\($0)\":null" }.joined(separator: ",")
        let message = try Everything(json: #"{"Kind":"everything",\#(members)}"#.utf8)
        #expect(message == Everything())
        #expect(message.plain == nil && message.unknownFields.isEmpty)
        #expect(try message.members() == members)
        #expect(try Everything(xml: message.xml()) == message)

        var set = message
        set.plain = "x"
        set.large = 1
        set.numbers = [1]
        set.counts = ["a": 1]
        #expect(
            try set.members().hasPrefix(#""Plain":"x","OptionalSmall":null,"Large":1,"OptionalDouble":null"#)
                && set.members().contains(#""Numbers":"1","Part":null"#)
                && set.members().contains(#""Inner":null,"Counts":{"a":1},"Named":null"#))
        // A text that every message has is empty then.
        let required = try Everything(json: #"{"Kind":"everything","Text":null}"#.utf8)
        #expect(required.text.isEmpty)
        #expect(try String(decoding: required.json(), as: UTF8.self).contains(#""Text":null"#))
        #expect(throws: MessageError.self) { try Everything(json: #"{"Kind":"everything","Int":null}"#.utf8) }
    }

    @Test(arguments: ["null", "{}", "[]"]) func anObjectMayBeEmptyInJSON(_ value: String) throws {
        let message = try Everything(json: #"{"Kind":"everything","Inner":\#(value)}"#.utf8)
        #expect(message == Everything() && message.inner == nil)
        #expect(try message.members() == #""Inner":\#(value)"#)
        #expect(try Everything(xml: message.xml()) == message)
        #expect(throws: MessageError.self) {
            try Everything(json: #"{"Kind":"everything","Inner":{"Name":"a","Inner":[1]}}"#.utf8)
        }
    }

    @Test func anEnumerationIsATextOrAnInteger() throws {
        try expect("<Color><![CDATA[red]]></Color>", members: #""Color":"red""#) { $0.color == .red }
        try expect("<Color><![CDATA[绿]]></Color>", members: #""Color":"绿""#) { $0.color?.isKnown == false }
        try expect("<Level>1</Level>", members: #""Level":1"#) { $0.level == .low }
        try expect("<Level>01</Level>", members: #""Level":"01""#) { $0.level == .low }
        #expect(problem("<Level>high</Level>") == "Level: expected an integer, found 'high'")
    }

    @Test func aConstantHasOtherValuesAndAnyCase() throws {
        for text in ["everything", "EVERYTHING", "all", "All"] {
            let message = try Everything(xml: "<xml><Kind>\(text)</Kind></xml>")
            #expect(message == Everything())
            #expect(try message.xmlString().contains("<Kind><![CDATA[\(text)]]></Kind>"))
            #expect(try Everything(json: message.json()) == message)
        }
        for text in ["", "every", "everythings", "nothing"] {
            let error = #expect(throws: MessageError.self) { try Everything(xml: "<xml><Kind>\(text)</Kind></xml>") }
            #expect(error?.description == "Kind: this kind of message has 'everything' here, found '\(text)'")
        }
    }
}

extension String {
    /// Without what a message with the default value has too, and the test does not look at.
    fileprivate var canonical: String {
        replacing("<Truth>false</Truth>", with: "").replacing(#""Truth":false"#, with: "")
    }
}
