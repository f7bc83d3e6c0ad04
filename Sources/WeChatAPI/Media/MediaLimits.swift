/// A kind of media, as the API names it.
public struct MediaKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The name: `type` in the query.
    public var rawValue: String

    /// Creates a kind of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A picture.
    public static let image = MediaKind(rawValue: "image")
    /// A recording.
    public static let voice = MediaKind(rawValue: "voice")
    /// A video.
    public static let video = MediaKind(rawValue: "video")
    /// A thumbnail, of a video or a piece of music.
    public static let thumb = MediaKind(rawValue: "thumb")
    /// Any file: WeCom alone.
    public static let file = MediaKind(rawValue: "file")

    /// The name.
    public var description: String { rawValue }
}

/// What files may be uploaded: checked before a byte is sent.
///
/// WeChat changes these now and then: where it allows more, or less, than is written here, change the value.
public struct MediaLimits: Sendable, Hashable {
    /// What files of one kind may be.
    public struct Rule: Sendable, Hashable {
        /// The most bytes.
        public var maximumSize: Int64
        /// The fewest bytes.
        public var minimumSize: Int64
        /// The endings of file names that are allowed, in lower case; empty where all are.
        public var fileTypes: Set<String>

        /// Creates a rule.
        public init(maximumSize: Int64, minimumSize: Int64 = 1, fileTypes: Set<String> = []) {
            self.maximumSize = maximumSize
            self.minimumSize = minimumSize
            self.fileTypes = fileTypes
        }
    }

    /// The rules of temporary media, by kind. A kind without a rule is refused.
    public var temporary: [MediaKind: Rule]

    /// The rules of permanent material, by kind.
    public var permanent: [MediaKind: Rule]

    /// The rule of pictures in articles.
    public var articleImage: Rule

    /// Creates limits.
    public init(temporary: [MediaKind: Rule], permanent: [MediaKind: Rule], articleImage: Rule) {
        self.temporary = temporary
        self.permanent = permanent
        self.articleImage = articleImage
    }

    private static let megabyte: Int64 = 1 << 20

    /// Official accounts: "New temporary material" and "New permanent material" of WeChat's documentation.
    public static let officialAccount = MediaLimits(
        temporary: [
            .image: Rule(maximumSize: 10 * megabyte, fileTypes: ["png", "jpeg", "jpg", "gif"]),
            .voice: Rule(maximumSize: 2 * megabyte, fileTypes: ["amr", "mp3"]),
            .video: Rule(maximumSize: 10 * megabyte, fileTypes: ["mp4"]),
            .thumb: Rule(maximumSize: 64 << 10, fileTypes: ["jpg", "jpeg"]),
        ],
        permanent: [
            .image: Rule(maximumSize: 10 * megabyte, fileTypes: ["bmp", "png", "jpeg", "jpg", "gif"]),
            .voice: Rule(maximumSize: 2 * megabyte, fileTypes: ["mp3", "wma", "wav", "amr"]),
            .video: Rule(maximumSize: 10 * megabyte, fileTypes: ["mp4"]),
            .thumb: Rule(maximumSize: 64 << 10, fileTypes: ["jpg", "jpeg"]),
        ],
        articleImage: Rule(maximumSize: megabyte, fileTypes: ["jpg", "jpeg", "png"]))

    /// Mini programs: pictures alone.
    public static let miniProgram = MediaLimits(
        temporary: [.image: Rule(maximumSize: 10 * megabyte, fileTypes: ["png", "jpeg", "jpg", "gif"])], permanent: [:],
        articleImage: Rule(maximumSize: megabyte, fileTypes: ["jpg", "jpeg", "png"]))

    /// WeCom.
    public static let weCom = MediaLimits(
        temporary: [
            .image: Rule(maximumSize: 10 * megabyte, minimumSize: 6, fileTypes: ["jpg", "jpeg", "png"]),
            .voice: Rule(maximumSize: 2 * megabyte, minimumSize: 6, fileTypes: ["amr"]),
            .video: Rule(maximumSize: 10 * megabyte, minimumSize: 6, fileTypes: ["mp4"]),
            .file: Rule(maximumSize: 20 * megabyte, minimumSize: 6),
        ],
        permanent: [:],
        articleImage: Rule(maximumSize: 2 * megabyte, minimumSize: 6, fileTypes: ["jpg", "jpeg", "png"]))

    /// Takes any file of any kind.
    public static let unlimited = MediaLimits(
        temporary: Dictionary(uniqueKeysWithValues: allKinds.map { ($0, anyFile) }),
        permanent: Dictionary(uniqueKeysWithValues: allKinds.map { ($0, anyFile) }), articleImage: anyFile)

    private static let allKinds: [MediaKind] = [.image, .voice, .video, .thumb, .file]
    private static let anyFile = Rule(maximumSize: .max, minimumSize: 0)
}

extension MediaLimits.Rule {
    /// Checks a file.
    ///
    /// - Throws: ``APIError/invalidRequest(_:)`` with what is allowed.
    func check(name: String, size: Int64, kind: String) throws(APIError) {
        guard size <= maximumSize else {
            throw .invalidRequest("'\(name)' has \(size) bytes: \(kind) may have \(maximumSize)")
        }
        guard size >= minimumSize else {
            throw .invalidRequest("'\(name)' has \(size) bytes: \(kind) must have at least \(minimumSize)")
        }
        guard fileTypes.isEmpty || fileTypes.contains(name.fileType) else {
            throw .invalidRequest(
                "'\(name)' is of a type that is not allowed: \(kind) may be \(fileTypes.sorted().joined(separator: ", "))"
            )
        }
    }
}

extension String {
    /// What follows the last dot, in lower case.
    var fileType: String { lastIndex(of: ".").map { self[index(after: $0)...].lowercased() } ?? "" }
}
