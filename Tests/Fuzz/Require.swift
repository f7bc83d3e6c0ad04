/// Stops where something that must hold does not, with the reason, which a precondition of a release build would not say.
func require(_ condition: Bool, _ reason: @autoclosure () -> String) {
    if !condition { fatalError(reason()) }
}
