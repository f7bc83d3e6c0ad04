import Testing
import WeChatMessageCoding

/// Fields whose keys the sender chooses.
@Suite struct MapTests {
    private func json(_ members: String) throws -> Everything {
        try Everything(json: Array(#"{"Kind":"everything",\#(members)}"#.utf8))
    }

    @Test func aMapIsAnObjectWithItsKeysInOrder() throws {
        let message = try json(#""Counts":{"b":2,"a":"1"}"#)
        #expect(message.counts == ["a": 1, "b": 2])
        #expect(try message.members() == #""Counts":{"a":1,"b":2}"#)
        #expect(try message.elements() == "<Counts><a>1</a><b>2</b></Counts>")
        #expect(try Everything("<Counts>\n<b>2</b><a><![CDATA[1]]></a></Counts>") == message)
        #expect(try Everything(xml: message.xml()) == message)
    }

    @Test func theValuesMayBeObjects() throws {
        let message = try json(#""Named":{"first":{"Name":"x","Inner":[{"Name":"y"}]},"再见":{"Name":"z"}},"Large":1"#)
        #expect(message.named == ["first": .init("x", [.init("y")]), "再见": .init("z")])
        #expect(message.large == 1)
        #expect(
            try message.members()
                == #""Large":1,"Named":{"first":{"Name":"x","Inner":[{"Name":"y"}]},"再见":{"Name":"z"}}"#)
        #expect(try Everything(xml: message.xml()) == message)
        #expect(try Everything(json: message.json()) == message)
    }

    @Test(arguments: [#""Counts":{}"#, #""Counts":[]"#, #""Counts":null"#, #""Counts":"""#])
    func aMapMayBeEmpty(members: String) throws {
        let message = try json(members)
        #expect(message.counts.isEmpty)
        #expect(try message.members() == (members.hasSuffix(#""""#) ? #""Counts":{}"# : members))
        #expect(try message.elements() == (members.hasSuffix("null") ? "" : "<Counts></Counts>"))
        #expect(try Everything("<Counts/>").members() == #""Counts":{}"#)
        #expect(try Everything("").members() == "")
    }

    @Test func aKeyThatComesTwiceIsKept() throws {
        let message = try Everything("<Counts><a>1</a><b>2</b><a>3</a></Counts>")
        #expect(message.counts == ["a": 1, "b": 2])
        #expect(try message.elements() == "<Counts><a>1</a><a><![CDATA[3]]></a><b>2</b></Counts>")
        #expect(try message.members() == #""Counts":{"a":[1,"3"],"b":2}"#)
        #expect(try json(#""Counts":{"a":[1,3]}"#).members() == #""Counts":{"a":[1,3]}"#)
    }

    @Test func aValueHasToFit() {
        func problem(_ elements: String) -> String? {
            #expect(throws: MessageError.self) { try Everything(elements) }?.description
        }
        #expect(problem("<Counts><a>x</a></Counts>") == "Counts/a: expected an integer, found 'x'")
        #expect(problem("<Counts>x</Counts>") == "Counts: expected elements, found 'x'")
        #expect(
            problem("<Named><a><X/></a></Named>")
                == "Named/a/Name: the field is required, and the message has none")
        for members in [#""Counts":"x""#, #""Counts":[1]"#, #""Counts":{"a":"x"}"#, #""Named":{"a":{}}"#] {
            #expect(throws: MessageError.self) { try json(members) }
        }
    }

    @Test func aKeyThatIsNoElementNameIsRefusedInXML() throws {
        var message = try json(#""Counts":{"1 2":3}"#)
        #expect(try message.members() == #""Counts":{"1 2":3}"#)
        #expect(throws: (any Error).self) { try message.xml() }
        message.counts = ["a": 1]
        #expect(try message.elements() == "<Counts><a>1</a></Counts>")
    }
}
