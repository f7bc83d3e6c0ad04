import Foundation
import WeChatMessageCoding

extension WireValue {
    /// The tree with an element replaced by others.
    func replacing(_ place: [Int], by change: (WireElement) -> [WireElement]) -> WireValue {
        guard case .object(var elements) = self, let index = place.first else { return self }
        if place.count == 1 {
            elements.replaceSubrange(index...index, with: change(elements[index]))
        } else {
            elements[index].value = elements[index].value.replacing(Array(place.dropFirst()), by: change)
        }
        return .object(elements)
    }

    func setting(_ place: [Int], to text: String) -> WireValue {
        replacing(place) { [WireElement($0.name, .text(text))] }
    }

    func removing(_ place: [Int]) -> WireValue { replacing(place) { _ in [] } }

    /// The tree with its outer elements in another order.
    func reordered(_ order: ([WireElement]) -> [WireElement]) -> WireValue {
        guard case .object(let elements) = self else { return self }
        return .object(order(elements))
    }

    /// The tree with elements appended to every object in it, to those that hold a list's items too.
    func appendingEverywhere(_ added: [WireElement]) -> WireValue {
        guard case .object(let elements) = self else { return self }
        return .object(elements.map { WireElement($0.name, $0.value.appendingEverywhere(added)) } + added)
    }

    /// The tree in a form in which only what matters differs: the order among elements of one name does, that of
    /// elements of different names does not. An object without elements is an empty text, as in XML.
    var normalized: WireValue {
        switch self {
        case .object(let elements) where elements.isEmpty: return .text("")
        case .object(let elements):
            let children = elements.map { WireElement($0.name, $0.value.normalized) }
            let order = children.indices.sorted { (children[$0].name, $0) < (children[$1].name, $1) }
            return .object(order.map { children[$0] })
        default: return self
        }
    }

    /// The tree as a document.
    ///
    /// - Parameter text: Writes a text: plainly, as CDATA, with blanks around it.
    func xml(_ text: (String) -> String = { $0.isEmpty ? "" : $0.asCDATA }) -> String {
        func write(_ value: WireValue) -> String {
            guard case .object(let elements) = value else { return text(value.text ?? "") }
            return elements.map { "<\($0.name)>\(write($0.value))</\($0.name)>" }.joined()
        }
        return "<xml>\(write(self))</xml>"
    }
}

extension String {
    /// The text as CDATA sections: two where it has `]]>`, which ends one.
    var asCDATA: String { "<![CDATA[\(components(separatedBy: "]]>").joined(separator: "]]]]><![CDATA[>"))]]>" }
}
