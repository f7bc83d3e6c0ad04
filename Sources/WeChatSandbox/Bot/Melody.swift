#if Server
internal import Foundation

/// A scale, as a WAV file: the bot's music.
enum Melody {
    private static let rate = 8000
    private static let frequencies = [261.63, 293.66, 329.63, 349.23, 392.00, 440.00, 493.88, 523.25]
    private static let noteCount = rate * 3 / 10

    /// The file: eight notes in 8-bit samples.
    static let wav: [UInt8] = {
        let samples = frequencies.flatMap { frequency in
            (0..<noteCount).map { index -> UInt8 in
                let fading = 1 - Double(index) / Double(noteCount)
                let wave = sin(2 * .pi * frequency * Double(index) / Double(rate))
                return UInt8(clamping: Int(128 + 90 * fading * wave))
            }
        }
        func number(_ value: Int, bytes count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var file = Array("RIFF".utf8) + number(36 + samples.count, bytes: 4) + Array("WAVEfmt ".utf8)
        // 16 bytes of format: PCM, one channel, 8 bits.
        file += number(16, bytes: 4) + number(1, bytes: 2) + number(1, bytes: 2) + number(rate, bytes: 4)
        file += number(rate, bytes: 4) + number(1, bytes: 2) + number(8, bytes: 2)
        return file + Array("data".utf8) + number(samples.count, bytes: 4) + samples
    }()
}
#endif
