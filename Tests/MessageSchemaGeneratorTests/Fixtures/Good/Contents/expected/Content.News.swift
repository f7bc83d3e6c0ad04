// Generated from Contents/Content/News.json. Edit the schema, not this file.

extension Contents.Content {
    /// An article.
    public struct Article: Sendable, Equatable {
        /// The title.
        public var title: String

        /// The page.
        public var url: String?

        /// Creates a value of its fields.
        public init(title: String, url: String? = nil) {
            self.title = title
            self.url = url
        }
    }
}
