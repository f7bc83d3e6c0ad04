#if Server
internal import WeChatJSON
internal import WeChatMessageCoding

extension WireValue {
    /// An object of members in their order. Those that are `nil` are left out.
    static func members(_ members: KeyValuePairs<String, WireValue?>) -> WireValue {
        .object(members.compactMap { name, value in value.map { WireElement(name, $0) } })
    }

    /// A whole number.
    static func integer(_ value: some BinaryInteger) -> WireValue { .number("\(value)") }

    /// A number with three digits behind the point: seconds, or milliseconds.
    static func decimal(_ value: Double) -> WireValue { .number("\((value * 1000).rounded() / 1000)") }

    /// The value as a JSON document.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.finish()
    }
}
#endif
