import WeChatMessageCoding
import WeChatXML

#if GENERATED
import OfficialAccountMessages
private typealias Inbound = InboundMessage
#else
private typealias Inbound = SampleUnion
#endif

/// Reads any bytes as a message, from XML or, where they begin with `{`, from JSON, and writes back what was read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    if bytes.first == UInt8(ascii: "{") {
        if let message = (try? Inbound(json: bytes))?.message { checkJSON(of: message) }
    } else {
        if let message = (try? Inbound(xml: bytes))?.message { checkXML(of: message) }
    }
    return 0
}

/// What is written as XML reads back equal, and is then written alike.
private func checkXML<Value: Message>(of message: Value) {
    _ = try? message.json()
    // A character that XML forbids may be read but not written.
    guard let written = try? message.xml() else { return }
    do {
        let again = try Value(xml: written)
        require(again == message, "what was written reads otherwise: \(text(written))\n\(message)\n\(again)")
        let rewritten = try again.xml()
        require(rewritten == written, "written otherwise: \(text(written))\n\(text(rewritten))")
    } catch {
        fatalError("\(error): \(text(written))")
    }
}

/// What is written as JSON reads back, and is then written alike.
private func checkJSON<Value: Message>(of message: Value) {
    _ = try? message.xml()
    do {
        let written = try message.json()
        let rewritten = try Value(json: written).json()
        require(rewritten == written, "written otherwise: \(text(written))\n\(text(rewritten))")
    } catch {
        fatalError("\(error)")
    }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
