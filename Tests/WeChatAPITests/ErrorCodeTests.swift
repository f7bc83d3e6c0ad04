import Testing
import WeChatAPI

/// The table of error codes.
@Suite struct ErrorCodeTests {
    @Test func everyKnownCodeHasAMeaningAndAdvice() {
        #expect(ErrorCode.known.count > 70)
        for code in ErrorCode.known {
            #expect(code.meaning?.isEmpty == false, "\(code)")
            #expect(code.advice?.isEmpty == false, "\(code)")
        }
    }

    @Test func aCodeSaysWhatToDo() {
        for code in [40001, 40014, 42001] { #expect(ErrorCode(rawValue: code).remedy == .refreshToken) }
        #expect(ErrorCode.systemBusy.remedy == .backOff)
        for code in [45009, 45011, 45015, 45047] { #expect(ErrorCode(rawValue: code).isQuota, "\(code)") }
        #expect(ErrorCode(rawValue: 40007).remedy == .none)
    }

    @Test func anUnknownCodeKeepsItsNumber() {
        let code = ErrorCode(rawValue: 987_654)
        #expect(code.rawValue == 987_654 && code.description == "987654")
        #expect(code.meaning == nil && code.advice == nil && code.remedy == .none)
        let error = APIError.refused(.init(code: code, message: "something new", call: "GET /x"))
        #expect(error.description == "GET /x: WeChat refused the call with 987654 (something new)")
    }
}
