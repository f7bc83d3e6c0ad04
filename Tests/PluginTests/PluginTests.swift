import Testing

/// What the plugins do within real runs of SwiftPM. The runs take a minute or two, and each uses all processors: one at a
/// time.
@Suite(.serialized) struct PluginTests {}
