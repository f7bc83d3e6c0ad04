// Generated from the schemas of WeCom/Hardware. Edit the schema, not this file.
// The messages' properties: 97e943d8751a5596.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, Hardware).
public enum HardwareInboundMessage: MessageUnion {
    /// A company added a device. Its secret is fetched with the code, and an answer may refuse it.
    indirect case bound(HardwareBoundEvent)
    /// People may use a device from now on, or no more, or their details changed.
    indirect case contactsChanged(HardwareContactsChangedEvent)
    /// The ticket with which the token of a model of devices is fetched: a new one every ten minutes.
    indirect case modelTicket(HardwareModelTicketEvent)
    /// A company removed a device.
    indirect case unbound(HardwareUnboundEvent)
    /// A user wants to add a device that the maker has not entered. The answer says whether there is one, and of which
    /// model.
    indirect case verifyDevice(HardwareVerifyDeviceEvent)
    /// Someone no longer wants to enrol with a device: it leaves the page for it.
    indirect case cancelEnrolment(HardwareCancelEnrolmentCommand)
    /// Someone chose a file to print: it is to be converted with the settings, for a preview.
    indirect case convertPrintJob(HardwareConvertPrintJobCommand)
    /// Someone deleted a face or fingerprint that a device knows.
    indirect case deleteBiometric(HardwareDeleteBiometricCommand)
    /// Someone wants to enrol with a device: it shows the page for it.
    indirect case enrol(HardwareEnrolCommand)
    /// WeCom wants to be told at once whether a device is on line.
    indirect case fetchStatus(HardwareFetchStatusCommand)
    /// A member wants a door opened.
    indirect case openDoor(HardwareOpenDoorCommand)
    /// A print job was deleted, or was too old.
    indirect case printJobDeleted(HardwarePrintJobDeletedCommand)
    /// Someone prints something, or changed the settings of a print job.
    indirect case printJobSubmitted(HardwarePrintJobSubmittedCommand)
    /// An administrator wants the firmware of a device updated.
    indirect case updateFirmware(HardwareUpdateFirmwareCommand)
    /// Someone scanned a device's QR code. The answer says whether the device is on line.
    indirect case userScan(HardwareUserScanCommand)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msg_type=event event/event_type=bind
        msg_type=event event/event_type=contact_change
        msg_type=event event/event_type=model_ticket
        msg_type=event event/event_type=unbind
        msg_type=event event/event_type=verify_device
        msg_type=command command/command_type=exit_page
        msg_type=command command/command_type=printer_job_trans
        msg_type=command command/command_type=delete_bio_info
        msg_type=command command/command_type=enter_page
        msg_type=command command/command_type=fetch_device_status
        msg_type=command command/command_type=remote_open_door
        msg_type=command command/command_type=printer_job_del
        msg_type=command command/command_type=printer_job_submit
        msg_type=command command/command_type=update_firmware
        msg_type=command command/command_type=user_scan
        """)

    public static var messageTypes: [any Message.Type] {
        [
            HardwareBoundEvent.self,
            HardwareContactsChangedEvent.self,
            HardwareModelTicketEvent.self,
            HardwareUnboundEvent.self,
            HardwareVerifyDeviceEvent.self,
            HardwareCancelEnrolmentCommand.self,
            HardwareConvertPrintJobCommand.self,
            HardwareDeleteBiometricCommand.self,
            HardwareEnrolCommand.self,
            HardwareFetchStatusCommand.self,
            HardwareOpenDoorCommand.self,
            HardwarePrintJobDeletedCommand.self,
            HardwarePrintJobSubmittedCommand.self,
            HardwareUpdateFirmwareCommand.self,
            HardwareUserScanCommand.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .bound(HardwareBoundEvent(from: &decoder))
        case 1: self = .contactsChanged(HardwareContactsChangedEvent(from: &decoder))
        case 2: self = .modelTicket(HardwareModelTicketEvent(from: &decoder))
        case 3: self = .unbound(HardwareUnboundEvent(from: &decoder))
        case 4: self = .verifyDevice(HardwareVerifyDeviceEvent(from: &decoder))
        case 5: self = .cancelEnrolment(HardwareCancelEnrolmentCommand(from: &decoder))
        case 6: self = .convertPrintJob(HardwareConvertPrintJobCommand(from: &decoder))
        case 7: self = .deleteBiometric(HardwareDeleteBiometricCommand(from: &decoder))
        case 8: self = .enrol(HardwareEnrolCommand(from: &decoder))
        case 9: self = .fetchStatus(HardwareFetchStatusCommand(from: &decoder))
        case 10: self = .openDoor(HardwareOpenDoorCommand(from: &decoder))
        case 11: self = .printJobDeleted(HardwarePrintJobDeletedCommand(from: &decoder))
        case 12: self = .printJobSubmitted(HardwarePrintJobSubmittedCommand(from: &decoder))
        case 13: self = .updateFirmware(HardwareUpdateFirmwareCommand(from: &decoder))
        default: self = .userScan(HardwareUserScanCommand(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .bound(let message): .known(message)
        case .contactsChanged(let message): .known(message)
        case .modelTicket(let message): .known(message)
        case .unbound(let message): .known(message)
        case .verifyDevice(let message): .known(message)
        case .cancelEnrolment(let message): .known(message)
        case .convertPrintJob(let message): .known(message)
        case .deleteBiometric(let message): .known(message)
        case .enrol(let message): .known(message)
        case .fetchStatus(let message): .known(message)
        case .openDoor(let message): .known(message)
        case .printJobDeleted(let message): .known(message)
        case .printJobSubmitted(let message): .known(message)
        case .updateFirmware(let message): .known(message)
        case .userScan(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, Hardware.
public enum WeComHardware: MessagePlatform {
    public typealias Inbound = HardwareInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "Hardware" }
}
