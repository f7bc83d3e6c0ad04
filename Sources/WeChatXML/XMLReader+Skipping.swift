import WeChatBytes

extension XMLReader {
    /// Passes over blanks, comments and processing instructions; stops at the `<` of an element, or at the end.
    mutating func skipOutsideRoot() throws(XMLError) {
        while true {
            skipBlanks()
            guard place < end else { return }
            guard place.pointee == UInt8(ascii: "<") else { throw failure(.contentOutsideRoot) }
            if starts(with: "<!--") || starts(with: "<?") {
                try skipMarkup()
            } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
                throw failure(.documentType)
            } else {
                return
            }
        }
    }

    /// Passes over a comment, a processing instruction or a CDATA section; the reader is at its `<`.
    @inline(never)
    mutating func skipMarkup() throws(XMLError) {
        if starts(with: "<!--") {
            try skipComment()
        } else if starts(with: "<![CDATA[") {
            place += 9
            place = try endOfCDATA() + 3
        } else if starts(with: "<?") {
            try skipProcessingInstruction()
        } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
            throw failure(.documentType)
        } else {
            throw failure(.invalidMarkup)
        }
    }

    mutating func skipComment() throws(XMLError) {
        place += 4
        while let hyphen = find(UInt8(ascii: "-"), from: place) {
            guard end - hyphen >= 3 else { break }
            guard hyphen[1] == UInt8(ascii: "-") else {
                place = hyphen + 1
                continue
            }
            guard hyphen[2] == UInt8(ascii: ">") else { throw failure(.doubleHyphenInComment, at: hyphen) }
            place = hyphen + 3
            return
        }
        place = end
        throw failure(.unexpectedEnd(in: .comment))
    }

    mutating func skipProcessingInstruction() throws(XMLError) {
        let start = place
        place += 2
        guard place < end else { throw failure(.unexpectedEnd(in: .processingInstruction)) }
        let name = place
        guard isNameStart(name.pointee) else { throw failure(.invalidName) }
        while place < end, isNameByte(place.pointee) { place += 1 }
        if place - name == 3, name[0] | 0x20 == UInt8(ascii: "x"), name[1] | 0x20 == UInt8(ascii: "m"),
            name[2] | 0x20 == UInt8(ascii: "l")
        {
            throw failure(.invalidDeclaration, at: start)
        }
        guard end - place < 2 || isBlank(place.pointee) || starts(with: "?>") else { throw failure(.invalidName) }
        while let mark = find(UInt8(ascii: "?"), from: place) {
            place = mark + 1
            if place < end, place.pointee == UInt8(ascii: ">") {
                place += 1
                return
            }
        }
        place = end
        throw failure(.unexpectedEnd(in: .processingInstruction))
    }

    /// Reads `<?xml … ?>`: the version is not looked at, the encoding must be UTF-8.
    mutating func readDeclaration() throws(XMLError) {
        let start = place
        guard let close = find(UInt8(ascii: ">"), from: place), close[-1] == UInt8(ascii: "?") else {
            throw failure(.invalidDeclaration)
        }
        let text = UnsafeBufferPointer(start: start + 5, count: close - 1 - (start + 5))
        let declaration = String(checkedUTF8: text)
        place = close + 1
        guard let encoding = declaration.lowercased().split(separator: "encoding", maxSplits: 1).dropFirst().first
        else { return }
        let name = encoding.drop { $0 != "\"" && $0 != "'" }.dropFirst().prefix { $0 != "\"" && $0 != "'" }
        guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) else {
            throw failure(.unsupportedEncoding(name.uppercased()), at: start)
        }
    }
}
