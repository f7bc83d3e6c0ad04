import Testing
import WeChatMessageCoding

/// Expects that a document is a message of a sample's type and loses nothing on its way through XML and JSON.
func expectRoundTrip(_ sample: Sample, _ xml: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    func check<M: Message>(_ message: M) throws {
        let tree = try WireValue(xml: Array(xml.utf8))
        let normalized = tree.normalized
        func expect(_ other: M?, _ way: Comment) throws {
            let other = try #require(other, way, sourceLocation: sourceLocation)
            #expect(other == message, way, sourceLocation: sourceLocation)
            let written = try WireValue(xml: other.xml()).normalized
            #expect(written == normalized, "\(way): \(xml)", sourceLocation: sourceLocation)
        }
        try expect(message, "as it was read")
        try expect(sample.message(message.xmlString()) as? M, "XML")
        try expect(try M(xml: message.xml()), "XML, read as the type")
        for pretty in [false, true] {
            let json = try message.json(pretty: pretty)
            let text = String(decoding: json, as: UTF8.self)
            let outcome = try sample.decode(json: json)
            try expect(outcome.message(of: sample.name) as? M, "JSON, \(outcome.summary): \(text)")
            try expect(try M(json: json), "JSON, read as the type: \(text)")
        }
        try expect(try M(value: tree), "a tree")
    }
    try check(sample.message(xml))
}
