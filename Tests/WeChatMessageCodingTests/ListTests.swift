import Testing
import WeChatMessageCoding

/// Lists and groups, in their three forms and within each other.
@Suite struct ListTests {
    private func problem(_ elements: String) -> String? {
        #expect(throws: MessageError.self) { try Everything(elements) }?.description
    }

    private func json(_ members: String) throws -> Everything {
        try Everything(json: Array(#"{"Kind":"everything",\#(members)}"#.utf8))
    }

    @Test func aListStandsInOneText() throws {
        let message = try Everything("<Numbers>1,2,-3</Numbers>")
        #expect(message.numbers == [1, 2, -3])
        #expect(try message.elements() == "<Numbers><![CDATA[1,2,-3]]></Numbers>")
        #expect(try message.members() == #""Numbers":"1,2,-3""#)
        #expect(try Everything(json: message.json()) == message)
        #expect(try json(#""Numbers":"1,2,-3""#) == message)
        #expect(try json(#""Numbers":[1,"2",-3]"#) == message)
        #expect(try json(#""Numbers":7"#).numbers == [7])
    }

    @Test func valuesOfAnEnumerationStandInOneText() throws {
        let message = try Everything("<Colors>red|blue</Colors>")
        #expect(message.colors == [.red, .init(rawValue: "blue")])
        #expect(try message.elements() == "<Colors><![CDATA[red|blue]]></Colors>")
        #expect(try Everything(json: message.json()) == message)
    }

    @Test func fractionsStandInOneTextAsTheyStandAlone() throws {
        for text in ["1,2.5,-0.25", "100000000000000000000,0.0000001", "1.0,2.50"] {
            let json = #"{"Values":"\#(text)"}"#
            #expect(try String(decoding: Fractions(json: json.utf8).json(), as: UTF8.self) == json)
        }
        let made = try Fractions([1, 1e20]).json()
        #expect(String(decoding: made, as: UTF8.self) == #"{"Values":"1,100000000000000000000"}"#)
        #expect(throws: XMLWriteError.notANumber(element: "Values")) { try Fractions([.infinity]).json() }
    }

    @Test func aListInOneTextMayBeEmpty() throws {
        let message = try Everything("<Numbers></Numbers>")
        #expect(message.numbers.isEmpty)
        #expect(try message.members() == #""Numbers":"""#)
        #expect(try message.elements() == "<Numbers><![CDATA[]]></Numbers>")
        #expect(try Everything("").elements() == "")
    }

    @Test func anItemInATextHasToFit() {
        #expect(problem("<Numbers>1,x</Numbers>") == "Numbers: expected an integer, found 'x'")
        #expect(problem("<Numbers>1,,2</Numbers>") == "Numbers: expected an integer, found ''")
        #expect(problem("<Numbers>,</Numbers>") == "Numbers: expected an integer, found ''")
        #expect(problem("<Numbers>1,2.5</Numbers>") == "Numbers: expected an integer, found '2.5'")
    }

    @Test(arguments: ["1, 2", " 1 ,2", "1,2,", "1,2, ", "01,2", "1.0,2"])
    func aListOfNumbersInOneTextMayHaveBlanksAndASeparatorBehindIt(_ text: String) throws {
        let elements = "<Numbers><![CDATA[\(text)]]></Numbers>"
        var message = try Everything(elements)
        #expect(message.numbers == [1, 2])
        #expect(try message == Everything("<Numbers>1,2</Numbers>"))
        #expect(try message.elements() == elements)
        #expect(try message.members() == "\"Numbers\":\"\(text)\"")
        #expect(try Everything(json: message.json()).elements() == elements)
        message.numbers.append(3)
        #expect(try message.elements() == "<Numbers><![CDATA[1,2,3]]></Numbers>")
        message.numbers = []
        #expect(try message.elements() == "")
    }

    @Test func aListOfNumbersInOneTextMayHaveNothingButBlanks() throws {
        let message = try Everything("<Numbers><![CDATA[ ]]></Numbers>")
        #expect(message == Everything())
        #expect(try message.elements() == "<Numbers><![CDATA[ ]]></Numbers>")
        #expect(try Everything(json: message.json()).elements() == "<Numbers><![CDATA[ ]]></Numbers>")
    }

    @Test func theBlanksOfTextsInOneTextAreTheirs() throws {
        let message = try Everything("<Colors>red | blue|</Colors>")
        #expect(message.colors.map(\.rawValue) == ["red ", " blue", ""])
        #expect(try message.elements() == "<Colors><![CDATA[red | blue|]]></Colors>")
    }

    @Test func aListStandsInElementsBesideEachOther() throws {
        let message = try Everything(
            "<Part><Name>a</Name></Part><Large>1</Large><Part><Name>b</Name><Inner><Name>c</Name></Inner></Part>")
        #expect(message.parts == [.init("a"), .init("b", [.init("c")])])
        #expect(message.large == 1)
        #expect(try Everything(xml: message.xml()) == message)
        #expect(try Everything(json: message.json()) == message)
        #expect(try message.members() == #""Large":1,"Part":[{"Name":"a"},{"Name":"b","Inner":[{"Name":"c"}]}]"#)
        #expect(try json(#""Part":{"Name":"a"}"#).parts == [.init("a")])
        #expect(try json(#""Part":[]"#).members() == #""Part":[]"#)
    }

    @Test func aListStandsInAnElementOfItsOwn() throws {
        let message = try Everything("<Levels><item>1</item><item>7</item></Levels>")
        #expect(message.levels == [.low, .init(rawValue: 7)])
        #expect(try message.elements() == "<Levels><item>1</item><item>7</item></Levels>")
        #expect(try message.members() == #""Levels":[1,7]"#)
        #expect(try json(#""Levels":[1,7]"#) == message)
        #expect(try json(#""Levels":{"item":[1,7]}"#) == message)
        #expect(try json(#""Levels":1"#).levels == [.low])
        #expect(try Everything("<Levels/>").elements() == "<Levels></Levels>")
        #expect(try Everything("<Levels/>").members() == #""Levels":[]"#)
    }

    @Test func whatStandsWithTheItemsIsKeptInItsPlace() throws {
        for items in ["<item>1</item><item>2</item>", ""] {
            let elements = "<Levels>\(items)<Total><![CDATA[2]]></Total><Page><No><![CDATA[1]]></No></Page></Levels>"
            let message = try Everything(elements)
            #expect(message.unknownFields["Levels"]?["Total"]?.text == "2")
            #expect(try message.elements() == elements)
            #expect(try Everything(json: message.json()).elements() == elements)
        }
    }

    @Test func severalElementsWithItemsMakeOneList() throws {
        let message = try Everything("<Levels><item>1</item></Levels><Large>1</Large><Levels><item>2</item></Levels>")
        #expect(message.levels.map(\.rawValue) == [1, 2])
    }

    @Test func aFaultInAListHasItsPath() {
        let items = "<Levels><item>1</item><item>x</item></Levels>"
        #expect(problem(items) == "Levels/item: expected an integer, found 'x'")
        #expect(problem("<Levels>text</Levels>") == "Levels: expected elements, found 'text'")
        #expect(problem("<Part>text</Part>") == "Part: expected elements, found 'text'")
        #expect(problem("<Part/>") == "Part/Name: the field is required, and the message has none")
        #expect(problem("<Inner><Inner><Inner/></Inner></Inner>")?.hasPrefix("Inner/Inner/Inner/Name: ") == true)
        #expect(
            problem("<Inner><Name>a</Name><Inner><Name>b</Name><Inner>c</Inner></Inner></Inner>")
                == "Inner/Inner/Inner: expected elements, found 'c'")
    }

    @Test func theFirstFaultIsReported() {
        #expect(problem("<Large>x</Large><Small>y</Small><Inner><Inner/></Inner>")?.hasPrefix("Large: ") == true)
        #expect(problem("<Inner><Inner/></Inner><Large>x</Large>")?.hasPrefix("Inner/Inner/Name: ") == true)
    }

    @Test func aGroupWithNothingInItIsAbsentOnlyWhereItMayBe() throws {
        #expect(try Everything("<Inner> </Inner>").inner == nil)
        #expect(try Everything("<Inner><Name/></Inner>").inner == .init(""))
        #expect(problem("<Inner><Other>1</Other></Inner>")?.hasPrefix("Inner/Name: ") == true)
    }

    @Test func unknownElementsOfAGroupStayInIt() throws {
        let elements = """
            <Inner><Name><![CDATA[a]]></Name><Inner><Name><![CDATA[b]]></Name><Y><![CDATA[1]]></Y></Inner>\
            <X><![CDATA[2]]></X></Inner><Z><![CDATA[3]]></Z>
            """
        let message = try Everything(elements)
        #expect(message.inner?.unknownFields["X"]?.text == "2")
        #expect(message.inner?.parts.first?.unknownFields["Y"]?.text == "1")
        #expect(message.unknownFields.elements.map(\.name) == ["Z"])
        #expect(try message.elements() == elements)
        #expect(try Everything(json: message.json()).elements() == elements)
    }

    @Test func whatAGroupCarriesIsKnownBehindTheGroupsInIt() throws {
        let elements = """
            <Part><Name><![CDATA[a]]></Name><X><![CDATA[1]]></X></Part><Part><Name><![CDATA[b]]></Name></Part>\
            <Inner><Name><![CDATA[c]]></Name></Inner><Colors><![CDATA[]]></Colors>\
            <Inner><Name><![CDATA[d]]></Name></Inner>
            """
        let message = try Everything(elements)
        #expect(message.parts.map(\.unknownFields.elements.count) == [1, 0])
        #expect(message.inner == .init("c"))
        #expect(try message.elements() == elements)
        let members = #""Inner":[{"Name":"c"},{"Name":"d"}],"Colors":"""#
        #expect(try message.members().hasSuffix(members))
        #expect(try Everything(json: message.json()).elements() == elements)
    }
}

/// Fractions in one text.
private struct Fractions: FieldGroup, Equatable {
    var values: [Double] = []
    private(set) var unknownFields = UnknownFields()

    init(_ values: [Double]) { self.values = values }

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin("Values*")
        while decoder.next(&state) != nil { decoder.read(list: &values, separator: ",") }
        decoder.end(state, required: 0, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Values", list: values, separator: ",", isRequired: false)
        encoder.end()
    }
}
