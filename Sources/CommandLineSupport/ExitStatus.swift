/// What the tools' exit statuses mean, as sysexits.h has them.
package enum ExitStatus {
    package static let done: Int32 = 0
    package static let usage: Int32 = 64
    package static let badData: Int32 = 65
    package static let noInput: Int32 = 66
    package static let unavailable: Int32 = 69
    package static let software: Int32 = 70
    package static let cannotWrite: Int32 = 73
    package static let outputFailed: Int32 = 74
}
