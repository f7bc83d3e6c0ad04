#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A file that is written beside its place, and takes it when it is whole. One that is not finished is removed.
final class DraftFile {
    private let path: String
    private var descriptor: CInt

    /// Makes a file that does not exist yet.
    ///
    /// - Parameters:
    ///   - path: Where it lies while it is written.
    ///   - mode: Who may read and write it.
    init(at path: String, mode: mode_t) throws(FileError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileError("make", path, errno) }
    }

    deinit { discard() }

    /// Writes all of some bytes behind those before.
    func write(_ bytes: [UInt8]) throws(FileError) {
        let failure = bytes.withUnsafeBytes { bytes in withoutSizeSignal { writeAll(bytes, to: descriptor) } }
        guard failure == 0 else { throw FileError("write", path, failure) }
    }

    /// Forces the file to the disk and puts it in its place, in one step.
    func finish(as place: String) throws(FileError) {
        guard fsync(descriptor) == 0 else { throw FileError("write", path, errno) }
        guard rename(path, place) == 0 else { throw FileError("replace", place, errno) }
        closeFile()
    }

    /// Leaves the file where it was written.
    func keep() throws(FileError) {
        guard closeFile() == 0 else { throw FileError("write", path, errno) }
    }

    /// Removes what was written, if it is not finished.
    func discard() {
        guard descriptor >= 0 else { return }
        closeFile()
        unlink(path)
    }

    @discardableResult private func closeFile() -> CInt {
        defer { descriptor = -1 }
        return close(descriptor)
    }
}

/// What the system says of a file. It names the file and shows nothing of its contents.
struct FileError: Error, CustomStringConvertible {
    let description: String

    /// Creates the error of a call that failed.
    ///
    /// - Parameters:
    ///   - verb: What could not be done: `write`.
    ///   - path: To which file.
    ///   - number: The call's `errno`.
    init(_ verb: String, _ path: String, _ number: CInt) {
        description = "cannot \(verb) \(path): \(String(cString: strerror(number)))"
    }
}

/// Writes to a descriptor until all is written.
///
/// - Returns: 0, or the `errno` of the failure.
private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt {
    var rest = bytes
    while !rest.isEmpty {
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : ENOSPC }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return 0
}

/// Runs a function that writes, and gives its `errno`.
///
/// Where files may not grow beyond a limit, a write that does makes the system send SIGXFSZ to the thread, which ends the
/// process: the signal is held back, and taken away, so that the write fails as on a full disk.
private func withoutSizeSignal(_ body: () -> CInt) -> CInt {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let failure = body()
    guard failure == EFBIG else { return failure }
    var pending = sigset_t()
    sigpending(&pending)
    if sigismember(&pending, SIGXFSZ) == 1 {
        var signal: CInt = 0
        sigwait(&signals, &signal)
    }
    return failure
}
