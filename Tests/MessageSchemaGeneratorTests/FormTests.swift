import Foundation
import MessageSchemaGenerator
import Testing

/// The forms from which a person makes a message.
@Suite struct FormTests {
    private static let schema = """
        {
          "$schema": "../../message.schema.json", "title": "OrderEvent", "description": "An order changed.",
          "properties": {
            "Event": { "const": "order" },
            "Count": { "type": "integer", "description": "How many." },
            "IsPaid": { "type": "integer", "format": "flag", "description": "Whether it is paid." },
            "IsGift": { "type": "boolean", "description": "Whether it is a gift." },
            "PaidAt": { "type": "integer", "format": "unix-time", "description": "When." },
            "State": {
              "type": "integer", "title": "State", "description": "Where it is.",
              "oneOf": [{ "const": 1, "title": "sent", "description": "It is under way." }]
            },
            "Tags": { "type": "array", "x-separator": ",", "items": { "type": "string" }, "description": "Words." },
            "Items": {
              "type": "array", "xml": { "nodeType": "element" }, "description": "What was bought.",
              "items": {
                "type": "object", "title": "Item", "description": "A piece.", "xml": { "name": "item" },
                "properties": { "Name": { "type": "string", "description": "Its name." } }, "required": ["Name"]
              }
            }
          },
          "required": ["Count"]
        }
        """

    @Test func aFormHasTheFieldsOfTheMessage() throws {
        let file = SourceFile(path: "Order.json", relativePath: "Event/Order.json", bytes: Array(Self.schema.utf8))
        let generator = try Generator(platform: "Shop", files: [file])
        let text = generator.forms { path in path == "Event/OrderEvent.xml" ? "<xml>…</xml>" : nil }
        let fields = [
            #"{"name":"Event","isRequired":true,"value":"order","kind":"constant"}"#,
            #"{"name":"Count","isRequired":true,"description":"How many.","kind":"integer"}"#,
            #"{"name":"IsPaid","description":"Whether it is paid.","kind":"flag"}"#,
            #"{"name":"IsGift","description":"Whether it is a gift.","kind":"boolean"}"#,
            #"{"name":"PaidAt","description":"When.","kind":"time"}"#,
            #"{"name":"State","description":"Where it is.","kind":"enumeration","cases":["#
                + #"{"value":1,"title":"sent","description":"It is under way."}]}"#,
            #"{"name":"Tags","description":"Words.","kind":"list","separator":",","item":{"kind":"text"}}"#,
            #"{"name":"Items","description":"What was bought.","kind":"list","item":{"kind":"object","fields":["#
                + #"{"name":"Name","isRequired":true,"description":"Its name.","kind":"text"}]}}"#,
        ]
        let form =
            #"{"name":"OrderEvent","folder":"Event","wire":"xml","description":"An order changed.","fields":["#
            + fields.joined(separator: ",") + #"],"sample":"<xml>…</xml>"}"#
        #expect(text == "[\n\(form)\n]\n")
    }
}
