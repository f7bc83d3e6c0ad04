// Generated from WeCom/Content/News.json. Edit the schema, not this file.

extension WeCom.Content {
    /// An article.
    public struct Article: Sendable, Equatable {
        /// The title.
        public var title: String

        /// The summary.
        public var description: String?

        /// Where a tap leads.
        public var url: String?

        /// The picture's address.
        public var picURL: String?

        /// Creates a value of its fields.
        public init(title: String, description: String? = nil, url: String? = nil, picURL: String? = nil) {
            self.title = title
            self.description = description
            self.url = url
            self.picURL = picURL
        }
    }
}
