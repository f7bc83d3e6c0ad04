import WeChatMessageCoding

extension Everything {
    /// A message of the elements given, behind its constant.
    init(_ elements: String) throws { try self.init(xml: "<xml><Kind>everything</Kind>\(elements)</xml>") }

    /// The elements written, without those that every message has.
    func elements() throws -> String {
        var text = try xmlString()
        for part in [
            "<xml><Kind><![CDATA[everything]]></Kind>", "<Text><![CDATA[]]></Text>", "<Int><![CDATA[0]]></Int>",
            "<Small>0</Small>", "<Double>0</Double>", "<Truth>false</Truth>", "<Flag>0</Flag>", "</xml>",
        ] { text = text.replacing(part, with: "") }
        return text
    }

    /// The members written, without those that every message has.
    func members() throws -> String {
        var text = String(decoding: try json(), as: UTF8.self)
        for part in [
            #"{"Kind":"everything""#, #","Text":"""#, #","Int":0"#, #","Small":0"#, #","Double":0"#, #","Truth":false"#,
            #","Flag":0"#,
        ] { text = text.replacing(part, with: "") }
        return String(text.dropFirst().dropLast())
    }
}
