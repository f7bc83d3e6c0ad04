import Testing
import WeChatMessageCoding

/// A union that says which line of its index a message has.
private struct Line: MessageUnion {
    static let kinds = KindIndex(
        """
        MsgType=text
        MsgType=event Event=subscribe
        MsgType=event Event=subscribe EventKey^qrscene_
        MsgType=event Event=subscribe EventKey^scan|‖image|
        MsgType=event Event=PUBLISH‖FREEPUBLISH
        MsgType=event
        InfoType=ticket
        MsgType=event Event=change ChangeType=create_user‖update_user
        MsgType=event Event=change
        MsgType=image Event=subscribe
        MsgType=card Card/Type=vote‖Card
        MsgType=card Card/Type^button_ Card/Source/Kind=app
        POST /send msgtype=text
        POST /send msgtype=image
        POST /speed
        paid‖returned
        """)
    static let messageTypes: [any Message.Type] = Array(repeating: Nothing.self, count: 16)

    var kind: Int?
    var outcome: MessageOutcome { .unknown(UnknownMessage(value: .null)) }

    init(kind: Int, from decoder: inout FieldDecoder) {
        _ = Nothing(from: &decoder)
        self.kind = kind
    }
    init(unknown: UnknownMessage) {}
    init(malformed: MalformedMessage) {}
}

/// A message without fields.
private struct Nothing: Message {
    var unknownFields = UnknownFields()
    static let fieldNames: FieldNames = ""
    static var descriptor: MessageDescriptor {
        """
        platform: Tests
        name: Nothing
        direction: inbound
        wire: xml
        match: A=b‖c D^e
        schema: Tests/Nothing.json
        summary: A message.
        """
    }

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin(Self.fieldNames)
        while decoder.next(&state) != nil {}
        decoder.end(state, required: 0, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.end()
    }
}

@Suite struct KindIndexTests {
    /// The kind that a message has, in every order of its elements and in both forms.
    private func kind(_ elements: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> Int? {
        let orders = elements.permutations.map { "<xml>\($0.joined())</xml>" }
        let kinds = try orders.flatMap { xml in
            let message = try Line(xml: xml)
            return [message.kind, Line(value: try WireValue(xml: Array(xml.utf8))).kind]
        }
        #expect(Set(kinds).count == 1, "\(elements)", sourceLocation: sourceLocation)
        return kinds[0]
    }

    @Test func aKindIsFoundByItsValues() throws {
        #expect(try kind("<MsgType>text</MsgType>", "<Event>subscribe</Event>") == 0)
        #expect(try kind("<MsgType>image</MsgType>", "<Event>subscribe</Event>", "<Other/>") == 9)
        #expect(try kind("<InfoType>ticket</InfoType>", "<A/>", "<B><C/></B>") == 6)
    }

    @Test func letterCaseDoesNotMatter() throws {
        #expect(try kind("<MsgType>TEXT</MsgType>") == 0)
        #expect(try kind("<MsgType>Event</MsgType>", "<Event>Subscribe</Event>") == 1)
        #expect(try kind("<MsgType>event</MsgType>", "<Event>publish</Event>") == 4)
        #expect(try kind("<msgtype>text</msgtype>") == nil)
    }

    @Test func severalValuesLeadToOneKind() throws {
        for event in ["PUBLISH", "FREEPUBLISH"] {
            #expect(try kind("<MsgType>event</MsgType>", "<Event>\(event)</Event>") == 4)
        }
        for change in ["create_user", "update_user"] {
            let type = "<ChangeType>\(change)</ChangeType>"
            #expect(try kind("<MsgType>event</MsgType>", "<Event>change</Event>", type) == 7)
        }
    }

    @Test func theBeginningOfAValueIsPreferred() throws {
        func kind(_ key: String) throws -> Int? {
            try self.kind("<MsgType>event</MsgType>", "<Event>subscribe</Event>", "<EventKey>\(key)</EventKey>")
        }
        #expect(try kind("qrscene_1") == 2)
        #expect(try kind("qrscene_") == 2)
        #expect(try kind("scan|1") == 3)
        #expect(try kind("image|1") == 3)
        for key in ["", "qrscene", "QRSCENE_1", "scan", "1qrscene_"] { #expect(try kind(key) == 1) }
    }

    @Test func aKindWithFewerConditionsTakesTheRest() throws {
        #expect(try kind("<MsgType>event</MsgType>") == 5)
        #expect(try kind("<MsgType>event</MsgType>", "<Event>new</Event>") == 5)
        #expect(try kind("<MsgType>event</MsgType>", "<Event/>") == 5)
        #expect(try kind("<MsgType>event</MsgType>", "<Event><a/></Event>") == 5)
        #expect(try kind("<MsgType>event</MsgType>", "<Event>change</Event>") == 8)
        #expect(try kind("<MsgType>event</MsgType>", "<Event>change</Event>", "<ChangeType>x</ChangeType>") == 8)
    }

    @Test func aMessageWithoutTheFieldsHasNoKind() throws {
        #expect(try kind("<Event>subscribe</Event>") == nil)
        #expect(try kind("<MsgType>new</MsgType>") == nil)
        #expect(try kind("<Inner><MsgType>text</MsgType></Inner>") == nil)
        #expect(try Line(xml: "<xml/>").kind == nil)
        #expect(Line(value: .array([])).kind == nil)
    }

    @Test func aFieldWithinAnObjectTellsKindsApart() throws {
        let card = "<MsgType>card</MsgType>"
        #expect(try kind(card, "<Card><Name>x</Name><Type>vote</Type></Card>") == 10)
        #expect(try kind(card, "<Card><Type>CARD</Type></Card>", "<Type>x</Type>") == 10)
        #expect(try kind(card, "<Card><Source><Kind>app</Kind></Source><Type>button_a</Type></Card>") == 11)
        #expect(try kind(card, "<Card><Source/><Type>button_a</Type></Card>") == nil)
        #expect(try kind(card, "<Card><Type><vote/></Type></Card>") == nil)
        #expect(try kind(card, "<Card><![CDATA[<Type>vote</Type>]]></Card>", "<Type>vote</Type>") == nil)
        #expect(try kind(card, "<Other><Card><Type>vote</Type></Card></Other>") == nil)
        let json = #"{"MsgType":"card","Card":[{"Type":"vote"},{"Type":"x"}]}"#
        #expect(try Line(json: Array(json.utf8)).kind == 10)
    }

    @Test func anEndpointTellsWhatItIsSentThere() throws {
        func kind(_ json: String, _ endpoint: Endpoint) throws -> Int? {
            try Line(json: Array(json.utf8), endpoint: endpoint).kind
        }
        #expect(try kind(#"{"msgtype":"text"}"#, "POST /send") == 12)
        #expect(try kind(#"{"msgtype":"image"}"#, "POST /send") == 13)
        #expect(try kind(#"{"msgtype":"new"}"#, "POST /send") == nil)
        #expect(try kind(#"{"msgtype":"text"}"#, "POST /speed") == 14)
        #expect(try kind("{}", "POST /speed") == 14)
        #expect(try kind("{}", "GET /speed") == nil)
        #expect(try Line(json: Array(#"{"msgtype":"text"}"#.utf8)).kind == nil)
    }

    @Test func anEventTellsWhatAnswersIt() throws {
        let answer = WireValue.object([WireElement("ErrCode", .number("0"))])
        #expect(Line(value: answer).kind == nil)
        #expect(Line(value: answer, answering: "returned").kind == 15)
        #expect(Line(value: answer, answering: "Paid").kind == 15)
        #expect(Line(value: answer, answering: "new").kind == nil)
        let text = WireValue.object([WireElement("MsgType", .text("text"))])
        #expect(Line(value: text, answering: "paid").kind == 0)
    }

    @Test func layoutDoesNotMatter() throws {
        #expect(try kind("\n <MsgType>\n<![CDATA[text]]> </MsgType>", "<!-- <Event>x</Event> -->") == 0)
    }

    @Test func aDescriptorHasTheConditions() {
        let match = Nothing.descriptor.match
        #expect(match.map(\.name) == ["A", "D"])
        #expect(match.map(\.values) == [["b", "c"], ["e"]])
        #expect(match.map(\.isPrefix) == [false, true])
    }
}

extension [String] {
    /// The elements in every order.
    fileprivate var permutations: [[String]] {
        guard count > 1 else { return [self] }
        return indices.flatMap { index in
            var rest = self
            let first = rest.remove(at: index)
            return rest.permutations.map { [first] + $0 }
        }
    }
}
