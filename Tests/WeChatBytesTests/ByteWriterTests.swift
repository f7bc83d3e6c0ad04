import TestSupport
import Testing
import WeChatBytes

@Suite("Writing bytes")
struct ByteWriterTests {
    @Test("Nothing written is nothing")
    func nothing() {
        #expect(ByteWriter().finish() == [])
    }

    @Test("Bytes come out as they went in, however often the writer grows", arguments: [0, 1, 511, 512, 513, 100_000])
    func growth(_ count: Int) {
        var writer = ByteWriter()
        var expected: [UInt8] = []
        for index in 0..<count {
            writer.write(byte: UInt8(truncatingIfNeeded: index))
            expected.append(UInt8(truncatingIfNeeded: index))
        }
        #expect(writer.count == count)
        #expect(writer.finish() == expected)
    }

    @Test("A caller's memory is begun with and left when it is full", arguments: [0, 1, 7, 8, 9, 5000])
    func scratch(_ count: Int) {
        let text = String(repeating: "x", count: count)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { scratch in
            var writer = ByteWriter(scratch: scratch)
            writer.write(literal: "<")
            writer.write(text)
            writer.write(decimal: -7)
            #expect(writer.finish() == Array("<\(text)-7".utf8))
        }
    }

    @Test("Integers of every length")
    func integers() {
        var different: [Int64] = [0, 1, -1, 9, 10, .max, .min]
        var power: Int64 = 1
        for _ in 0..<18 {
            power *= 10
            different += [power - 1, power, power + 1, -power + 1, -power, -power - 1]
        }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<10_000 {
            different.append(Int64(bitPattern: generator.next()) >> Int64.random(in: 0..<64, using: &generator))
        }
        different.removeAll { value in
            var writer = ByteWriter()
            writer.write(decimal: value)
            return writer.finish() == Array(String(value).utf8)
        }
        #expect(different.isEmpty)
    }
}
