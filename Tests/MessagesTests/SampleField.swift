import WeChatMessageCoding

/// An element of a sample, with what its schema says about it.
struct SampleField {
    /// The place of the element: the number of a child on every level.
    let place: [Int]
    /// The names from the root: `SendPicsInfo/PicList/item/PicMd5Sum`.
    let path: String
    let element: WireElement
    let schema: FieldSchema
    let isRequired: Bool
    /// Whether the element is an item of a list.
    let isItem: Bool
    /// Whether the element is alone in an object that may be absent: without the one there is neither.
    let isWholeOptionalObject: Bool

    /// Whether the field, or one within it, tells the kind of the message.
    func isDiscriminator(of sample: Sample) -> Bool {
        sample.descriptor.match.contains { $0.name == path || $0.name.hasPrefix("\(path)/") }
    }

    /// Every element of a sample that its schema names.
    static func all(in sample: Sample) throws -> [SampleField] {
        try fields(of: sample.tree(), sample.schema(), place: [], path: "", isOptional: false)
    }

    private static func fields(
        of value: WireValue, _ schema: FieldSchema, place: [Int], path: String, isOptional: Bool
    ) throws -> [SampleField] {
        guard case .object(let elements) = value else { return [] }
        let properties = try schema.properties()
        return try elements.enumerated().flatMap { index, element -> [SampleField] in
            guard let property = properties[element.name] else { return [] }
            let place = place + [index]
            let path = path.isEmpty ? element.name : "\(path)/\(element.name)"
            let list = try property.schema.isList() ? property.schema.items() : nil
            let item = list?.wrappedName == nil ? list?.schema : nil
            let isItem = item != nil
            let field = SampleField(
                place: place, path: path, element: element, schema: item ?? property.schema,
                isRequired: property.isRequired && !isItem, isItem: isItem,
                isWholeOptionalObject: isOptional && elements.count == 1)
            guard let name = list?.wrappedName, let items = list?.schema else {
                let isOptional = !isItem && !property.isRequired
                return try [field]
                    + fields(of: element.value, field.schema, place: place, path: path, isOptional: isOptional)
            }
            guard case .object(let children) = element.value else { return [field] }
            return try [field]
                + children.enumerated().flatMap { number, child in
                    try fields(
                        of: child.value, items, place: place + [number], path: "\(path)/\(name)", isOptional: false)
                }
        }
    }
}
