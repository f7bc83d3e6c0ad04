import Testing
import WeChatMessageCoding

/// A message with a constant that is an integer, and two objects that JSON pushes leave out.
private struct Trade: Message {
    var buyer: Party?
    var goods: Goods?
    var unknownFields = UnknownFields()

    static var descriptor: MessageDescriptor {
        """
        platform: Tests
        name: Trade
        direction: inbound
        wire: json
        match: Kind=7
        schema: Tests/Trade.json
        summary: A trade.
        """
    }

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Kind Buyer^Name^Nickname Goods|Wares^Size^Length")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("7|8")
            case 1: decoder.read(&buyer)
            default: decoder.read(&goods)
            }
        }
        decoder.end(reading, required: 1, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Kind", constant: 7)
        encoder.write("Buyer", buyer)
        encoder.write("Goods", goods)
        encoder.end()
    }

    struct Party: FieldGroup, Equatable {
        var name = ""
        var unknownFields = UnknownFields()

        init(blankFor decoder: borrowing FieldDecoder) {}

        mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Name|Nickname")
            while decoder.next(&reading) != nil { decoder.read(&name) }
            decoder.end(reading, required: 1, unknownFields: &unknownFields)
        }

        func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Name", name)
            encoder.end()
        }
    }

    struct Goods: FieldGroup, Equatable {
        var size: Int?
        var unknownFields = UnknownFields()

        init(blankFor decoder: borrowing FieldDecoder) {}

        mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Size|Length")
            while decoder.next(&reading) != nil { decoder.read(&size) }
            decoder.end(reading, required: 0, unknownFields: &unknownFields)
        }

        func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Size", size)
            encoder.end()
        }
    }
}

@Suite struct FlattenedTests {
    private func trade(_ members: String) throws -> Trade { try Trade(json: #"{"Kind":7\#(members)}"#.utf8) }

    @Test func eachObjectGetsItsOwnFields() throws {
        let whole = try trade(#","Buyer":{"Name":"a"},"Goods":{"Size":1}"#)
        #expect(whole.buyer?.name == "a")
        #expect(whole.goods?.size == 1)
        #expect(try trade(#","Name":"a","Size":1"#) == whole)
        #expect(try trade(#","Length":1,"Buyer":{"Name":"a"}"#) == whole)
        #expect(try trade(#","Nickname":"a","Wares":{"Size":1}"#) == whole)
    }

    @Test func whatNoObjectHasStaysWhereItIs() throws {
        let message = try trade(#","Extra":"x""#)
        #expect(message.buyer == nil)
        #expect(message.goods == nil)
        #expect(message.unknownFields["Extra"]?.text == "x")
        let xml = "<xml><Kind>7</Kind><Extra><![CDATA[x]]></Extra></xml>"
        #expect(try message.xmlString() == xml)
        #expect(try Trade(json: Trade(xml: xml).json()) == message)
    }

    @Test func aConstantThatIsAnIntegerIsWrittenAsOne() throws {
        let json = #"{"Kind":7}"#
        let message = try Trade(json: json.utf8)
        #expect(String(decoding: try message.json(), as: UTF8.self) == json)
        #expect(try message.xmlString() == "<xml><Kind>7</Kind></xml>")
        #expect(try Trade(xml: "<xml><Kind><![CDATA[7]]></Kind></xml>") == message)
        let other = try Trade(json: #"{"Kind":8}"#.utf8)
        #expect(try other.xmlString().contains("8"))
        #expect(try Trade(json: other.json()) == other)
    }
}
