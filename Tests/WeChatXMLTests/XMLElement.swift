import WeChatXML

/// An element with all that it holds.
struct XMLElement: Equatable {
    enum Content: Equatable {
        case text(String)
        case children([XMLElement])
    }

    var name: String
    var content: Content

    init(_ name: String, _ text: String) {
        self.name = name
        content = .text(text)
    }

    init(_ name: String, _ children: [XMLElement]) {
        self.name = name
        content = .children(children)
    }

    /// Reads a document.
    init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
        self = try XMLReader.read(bytes, limits: limits) { (reader) throws(XMLError) in
            let root = try reader.readRoot()
            let element = try XMLElement(reading: root, from: &reader)
            try reader.readEnd()
            return element
        }
    }

    /// Reads a document.
    init(_ document: String, limits: XMLLimits = XMLLimits()) throws(XMLError) {
        try self.init(Array(document.utf8), limits: limits)
    }

    private init(reading tag: XMLTag, from reader: inout XMLReader) throws(XMLError) {
        if let text = try reader.readText(of: tag) {
            self.init(tag.name, text.string)
            return
        }
        var children: [XMLElement] = []
        while let child = try reader.nextChild(of: tag) {
            children.append(try XMLElement(reading: child, from: &reader))
        }
        self.init(tag.name, children)
    }
}

/// Passes over a document, which takes no stack however deep it is.
///
/// - Returns: How many bytes the reader went over, and the fault.
func passOver(_ document: [UInt8], limits: XMLLimits = XMLLimits()) -> (work: Int, error: XMLError?) {
    document.withUnsafeBufferPointer { bytes in
        do throws(XMLError) {
            var reader = try XMLReader(bytes, limits: limits)
            do throws(XMLError) {
                try reader.skip(try reader.readRoot())
                try reader.readEnd()
                return (work(of: reader), nil)
            } catch {
                return (work(of: reader), error)
            }
        } catch {
            return (0, error)
        }
    }
}

/// Reads the text of the root element.
///
/// - Returns: How many bytes the reader went over, and the length of the text or the fault.
func readRootText(_ document: [UInt8], limits: XMLLimits = XMLLimits()) -> (work: Int, outcome: Result<Int?, XMLError>)
{
    document.withUnsafeBufferPointer { bytes in
        do throws(XMLError) {
            var reader = try XMLReader(bytes, limits: limits)
            do throws(XMLError) {
                let text = try reader.readText(of: try reader.readRoot())
                return (work(of: reader), .success(text.map { $0.withBytes(\.count) }))
            } catch {
                return (work(of: reader), .failure(error))
            }
        } catch {
            return (0, .failure(error))
        }
    }
}

/// The reader's count of its work, which only a debug build keeps.
private func work(of reader: XMLReader) -> Int {
    #if DEBUG
    reader.work
    #else
    0
    #endif
}
