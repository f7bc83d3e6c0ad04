// Generated from the schemas of WeCom/Suite. Edit the schema, not this file.
// The messages' properties: 2c16be186a8bffed.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, Suite).
public enum SuiteInboundMessage: MessageUnion {
    /// The provider cancelled an order for accounts of a paid interface.
    indirect case advancedApiCancel(AdvancedApiCancelEvent)
    /// A company's term for a paid interface is over, and calls of it fail.
    indirect case advancedApiExpired(AdvancedApiExpiredEvent)
    /// A company authorized more members than the provider bought accounts of a paid interface for.
    indirect case advancedApiInsufficient(AdvancedApiInsufficientEvent)
    /// An order for accounts of a paid interface was paid.
    indirect case advancedApiPaySuccess(AdvancedApiPaySuccessEvent)
    /// The refund that was asked for an order of a paid interface is decided.
    indirect case advancedApiRefund(AdvancedApiRefundEvent)
    /// A company's trial of a paid interface is over, and calls of it fail until it is bought.
    indirect case advancedApiTrialExpired(AdvancedApiTrialExpiredEvent)
    /// A company bound a device of the provider.
    indirect case deviceAdded(DeviceAddedEvent)
    /// A device connected to WeCom.
    indirect case deviceConnected(DeviceConnectedEvent)
    /// A company changed which data of its devices an application may read, such as the records of attendance or of
    /// access control.
    indirect case deviceDataAuthChanged(DeviceDataAuthChangedEvent)
    /// A company unbound a device.
    indirect case deviceDeleted(DeviceDeletedEvent)
    /// A device lost its connection to WeCom.
    indirect case deviceDisconnected(DeviceDisconnectedEvent)
    /// A device reported a fault.
    indirect case deviceErrorReported(DeviceErrorReportedEvent)
    /// The features of a device changed. Fetch them.
    indirect case deviceFeatureChanged(DeviceFeatureChangedEvent)
    /// The log that was asked of a device is uploaded and can be downloaded.
    indirect case deviceLogFetched(DeviceLogFetchedEvent)
    /// A company gave a device another name.
    indirect case deviceRenamed(DeviceRenamedEvent)
    /// Members of a company that activates licences automatically needed one, and WeCom activated it.
    indirect case licenseAutoActivated(LicenseAutoActivatedEvent)
    /// An order for interface licences was paid. The licences can be fetched and given to members.
    indirect case licensePaySuccess(LicensePaySuccessEvent)
    /// The refund that was asked for an order of interface licences is decided.
    indirect case licenseRefund(LicenseRefundEvent)
    /// A company registered with WeCom through one of the provider's promotion packages. Contacts can be filled in with
    /// the token of this push until it expires.
    indirect case providerCorpRegistered(ProviderCorpRegisteredEvent)
    /// A company agreed that the provider's IDs of its customers are converted to those of the new ID scheme. Convert
    /// the stored IDs now, before the new scheme holds.
    indirect case providerExternalUserIdMigrationAgreed(ProviderExternalUserIdMigrationAgreedEvent)
    /// Someone scanned the QR code of one of the provider's promotion packages and entered it with a company.
    indirect case providerRegisterPackageEntered(ProviderRegisterPackageEnteredEvent)
    /// A company removed the application, or its administrator took the authorization back. The permanent code and the
    /// access tokens of this company are void from now on.
    indirect case authCancelled(SuiteAuthCancelledEvent)
    /// A company changed what it grants to the application: its visible range, its permissions, or the archived chats.
    /// Fetch the authorization and compare; the push does not say what changed.
    indirect case authChanged(SuiteAuthChangedEvent)
    /// A company installed the application, or authorized a template. The answer has to come within a second: keep the
    /// code, answer, and exchange it afterwards. Not pushed where the installation began on the provider's own site,
    /// which gets the code by redirection.
    indirect case authCreated(SuiteAuthCreatedEvent)
    /// A job on the contacts of a company that was started through the API is finished.
    indirect case batchJobResult(SuiteBatchJobResultEvent)
    /// An export of archived chats that the application started is finished, and its result can be fetched.
    indirect case chatArchiveExportFinished(SuiteChatArchiveExportFinishedEvent)
    /// A customer in a group chat agreed that the chat is archived.
    indirect case chatArchiveRoomApproved(SuiteChatArchiveRoomApprovedEvent)
    /// A customer agreed that the chat with a member is archived. Messages from now on are in the archive.
    indirect case chatArchiveSingleApproved(SuiteChatArchiveSingleApprovedEvent)
    /// A department was added in a company, within what the application may see.
    indirect case contactPartyCreated(SuiteContactPartyCreatedEvent)
    /// A department of a company was deleted, or left what the application may see.
    indirect case contactPartyDeleted(SuiteContactPartyDeletedEvent)
    /// A department of a company has another name or another place.
    indirect case contactPartyUpdated(SuiteContactPartyUpdatedEvent)
    /// Members or departments came under a tag of a company, or are under it no longer.
    indirect case contactTagUpdated(SuiteContactTagUpdatedEvent)
    /// A member was added in a company, within what the application may see.
    indirect case contactUserCreated(SuiteContactUserCreatedEvent)
    /// A member was deleted in a company, or left what the application may see.
    indirect case contactUserDeleted(SuiteContactUserDeletedEvent)
    /// A member of a company was changed in something that the application may see.
    indirect case contactUserUpdated(SuiteContactUserUpdatedEvent)
    /// New messages are in the archived chats of a company. Have the program in the data zone fetch them.
    indirect case conversationNewMessage(SuiteConversationNewMessageEvent)
    /// A company granted the application access to the structure of its organisation.
    indirect case corpArchAuth(SuiteCorpArchAuthEvent)
    /// A company's quota for acquisition links is used up: the links do not work until it is topped up.
    indirect case customerAcquisitionBalanceExhausted(SuiteCustomerAcquisitionBalanceExhaustedEvent)
    /// A company's quota for acquisition links was topped up.
    indirect case customerAcquisitionBalanceIncreased(SuiteCustomerAcquisitionBalanceIncreasedEvent)
    /// A company's quota for acquisition links is nearly used up.
    indirect case customerAcquisitionBalanceLow(SuiteCustomerAcquisitionBalanceLowEvent)
    /// A customer who came by an acquisition link wrote to the member for the first time.
    indirect case customerAcquisitionChatStarted(SuiteCustomerAcquisitionChatStartedEvent)
    /// A customer who came by an acquisition link deleted the member.
    indirect case customerAcquisitionFollowUserDeleted(SuiteCustomerAcquisitionFollowUserDeletedEvent)
    /// Someone asked, by an acquisition link of a company, to become a contact of the member.
    indirect case customerAcquisitionFriendRequested(SuiteCustomerAcquisitionFriendRequestedEvent)
    /// An acquisition link of a company was deleted.
    indirect case customerAcquisitionLinkDeleted(SuiteCustomerAcquisitionLinkDeletedEvent)
    /// An acquisition link of a company stopped working.
    indirect case customerAcquisitionLinkUnavailable(SuiteCustomerAcquisitionLinkUnavailableEvent)
    /// A member has heard for the 3rd, 5th or 10th time from a customer who came by an acquisition link. The details
    /// are asked for with the key of this push.
    indirect case customerAcquisitionMessageFromCustomer(SuiteCustomerAcquisitionMessageFromCustomerEvent)
    /// A company changed which of its members may serve customers for the application. Fetch the list of these members
    /// again.
    indirect case customerAcquisitionPermitChanged(SuiteCustomerAcquisitionPermitChangedEvent)
    /// The price that the provider pays for each customer of a company's acquisition links is going to change. Comes
    /// where the provider pays in place of the company.
    indirect case customerAcquisitionPriceChanged(SuiteCustomerAcquisitionPriceChangedEvent)
    /// Someone opened an acquisition link of a company and sees a member's card.
    indirect case customerAcquisitionProfileOpened(SuiteCustomerAcquisitionProfileOpenedEvent)
    /// Part of a company's quota for acquisition links expires soon. Comes 14, 7, 3, 2 and 1 days before.
    indirect case customerAcquisitionQuotaExpireSoon(SuiteCustomerAcquisitionQuotaExpireSoonEvent)
    /// A customer came by an acquisition link that the provider pays for, and the provider's balance was charged.
    indirect case customerAcquisitionServiceBalanceConsumed(SuiteCustomerAcquisitionServiceBalanceConsumedEvent)
    /// The balance from which the provider pays for acquisition links is used up: the links do not work until it is
    /// topped up.
    indirect case customerAcquisitionServiceBalanceExhausted(SuiteCustomerAcquisitionServiceBalanceExhaustedEvent)
    /// The balance from which the provider pays for acquisition links is nearly used up.
    indirect case customerAcquisitionServiceBalanceLow(SuiteCustomerAcquisitionServiceBalanceLowEvent)
    /// A company granted the application a data permission. Where it granted several at once, each has a push of its
    /// own.
    indirect case dataPermissionAuthorized(SuiteDataPermissionAuthorizedEvent)
    /// A data permission that a company granted expires in seven days. It has to be granted anew before then, or the
    /// data is out of reach.
    indirect case dataPermissionExpireRemind(SuiteDataPermissionExpireRemindEvent)
    /// A company's edition of the application changed: it bought one, renewed, took another, or the term ended. Fetch
    /// the authorization to see the edition that holds now.
    indirect case editionChanged(SuiteEditionChangedEvent)
    /// A member of a company made a group chat with customers.
    indirect case externalChatCreated(SuiteExternalChatCreatedEvent)
    /// A customer group of a company was dissolved.
    indirect case externalChatDismissed(SuiteExternalChatDismissedEvent)
    /// A customer group of a company changed: its people, its owner, its name or its notice.
    indirect case externalChatUpdated(SuiteExternalChatUpdatedEvent)
    /// A member of a company and a customer became contacts. Fetch the customer, and welcome the customer with the code
    /// if there is one.
    indirect case externalContactAdded(SuiteExternalContactAddedEvent)
    /// A member of a company deleted a customer, or lost the customer to another member by a transfer.
    indirect case externalContactDeleted(SuiteExternalContactDeletedEvent)
    /// A member of a company changed a customer's remark, details or tags. A changed phone number alone is not told.
    indirect case externalContactEdited(SuiteExternalContactEditedEvent)
    /// A customer of a company could not be handed over to another member.
    indirect case externalContactTransferFailed(SuiteExternalContactTransferFailedEvent)
    /// A customer tag, or a group of tags, was made in a company.
    indirect case externalTagCreated(SuiteExternalTagCreatedEvent)
    /// A customer tag of a company, or a group with all its tags, was deleted.
    indirect case externalTagDeleted(SuiteExternalTagDeletedEvent)
    /// The customer tags of a company were put in another order. Fetch them again.
    indirect case externalTagShuffled(SuiteExternalTagShuffledEvent)
    /// A customer tag of a company, or a group of tags, has another name.
    indirect case externalTagUpdated(SuiteExternalTagUpdatedEvent)
    /// A customer deleted a member of a company.
    indirect case followUserDeleted(SuiteFollowUserDeletedEvent)
    /// A customer added a member of a company who takes requests without confirmation, and did not write yet. The
    /// customer can be welcomed; once they are contacts, the push of an added customer follows.
    indirect case halfExternalContactAdded(SuiteHalfExternalContactAddedEvent)
    /// An archived message met one of the keyword rules that the application set. Have the program in the data zone
    /// fetch the hits.
    indirect case hitKeyword(SuiteHitKeywordEvent)
    /// An order was cancelled before it was paid.
    indirect case orderCancelled(SuiteOrderCancelledEvent)
    /// The provider changed the price of an order. WeCom replaces the order: only the new number can be queried and
    /// paid.
    indirect case orderChanged(SuiteOrderChangedEvent)
    /// A company ordered a paid edition of the application in the application market, or the provider ordered for it.
    /// The order is not paid yet.
    indirect case orderOpened(SuiteOrderOpenedEvent)
    /// A company paid an order, and has the edition of the application that it bought.
    indirect case orderPaid(SuiteOrderPaidEvent)
    /// An order was refunded: the company got the payment back, and loses what it had bought.
    indirect case orderRefunded(SuiteOrderRefundedEvent)
    /// The secret of an application that the provider develops on a company's behalf was reset in the administration
    /// page. The permanent code that the provider holds is void: fetch a new one with the code of this push.
    indirect case permanentCodeReset(SuitePermanentCodeResetEvent)
    /// Changes of a school's contacts that followed closely on each other, in one push: up to 1,000.
    indirect case schoolContactBatchChanged(SuiteSchoolContactBatchChangedEvent)
    /// A grade, a class or another department was added to a school's address book.
    indirect case schoolDepartmentCreated(SuiteSchoolDepartmentCreatedEvent)
    /// A grade, a class or another department was deleted from a school's address book.
    indirect case schoolDepartmentDeleted(SuiteSchoolDepartmentDeletedEvent)
    /// A grade, a class or another department of a school's address book was changed.
    indirect case schoolDepartmentUpdated(SuiteSchoolDepartmentUpdatedEvent)
    /// A parent was added to a school's address book.
    indirect case schoolParentCreated(SuiteSchoolParentCreatedEvent)
    /// A parent was deleted from a school's address book.
    indirect case schoolParentDeleted(SuiteSchoolParentDeletedEvent)
    /// A parent began to follow a school's notices in WeChat.
    indirect case schoolParentSubscribed(SuiteSchoolParentSubscribedEvent)
    /// A parent stopped following a school's notices in WeChat.
    indirect case schoolParentUnsubscribed(SuiteSchoolParentUnsubscribedEvent)
    /// A parent in a school's address book was changed.
    indirect case schoolParentUpdated(SuiteSchoolParentUpdatedEvent)
    /// A student was added to a school's address book.
    indirect case schoolStudentCreated(SuiteSchoolStudentCreatedEvent)
    /// A student was deleted from a school's address book.
    indirect case schoolStudentDeleted(SuiteSchoolStudentDeletedEvent)
    /// A student in a school's address book was changed.
    indirect case schoolStudentUpdated(SuiteSchoolStudentUpdatedEvent)
    /// A company shares the application with companies below it in a company group, changed with whom, or stopped
    /// sharing. Fetch the list of shared applications.
    indirect case shareAgentChanged(SuiteShareAgentChangedEvent)
    /// A company shares the application with companies downstream of it in a supply chain, changed with whom, or
    /// stopped sharing. Fetch the list of shared applications.
    indirect case shareChainChanged(SuiteShareChainChangedEvent)
    /// The administrator of a company approved a permission that an application gets by separate consent only.
    indirect case specialAuthApproved(SuiteSpecialAuthApprovedEvent)
    /// The administrator of a company withdrew a permission that needs separate consent. Calls that need it fail from
    /// now on.
    indirect case specialAuthCancelled(SuiteSpecialAuthCancelledEvent)
    /// The ticket that the suite's access token is fetched with. WeCom pushes a new one every ten minutes; each is
    /// valid for thirty. Keep the last one in a place that outlives the server.
    indirect case ticket(SuiteTicketEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        InfoType=advanced_api_cancel
        InfoType=advanced_api_expired
        InfoType=advanced_api_insufficient
        InfoType=advanced_api_pay_success
        InfoType=advanced_api_refund
        InfoType=advanced_api_trial_expired
        InfoType=add_device
        InfoType=connect_info
        InfoType=device_data_auth_change
        InfoType=del_device
        InfoType=disconnect_info
        InfoType=error_report
        InfoType=device_feature_change
        InfoType=fetch_log_finish
        InfoType=remark_device_name
        InfoType=auto_activate
        InfoType=license_pay_success
        InfoType=license_refund
        InfoType=register_corp
        InfoType=agree_external_userid_migration
        InfoType=enter_register_package
        InfoType=cancel_auth
        InfoType=change_auth
        InfoType=create_auth
        InfoType=batch_job_result
        InfoType=chat_archive_export_finished
        InfoType=chat_archive_audit_approved_room
        InfoType=chat_archive_audit_approved_single
        InfoType=change_contact ChangeType=create_party
        InfoType=change_contact ChangeType=delete_party
        InfoType=change_contact ChangeType=update_party
        InfoType=change_contact ChangeType=update_tag
        InfoType=change_contact ChangeType=create_user
        InfoType=change_contact ChangeType=delete_user
        InfoType=change_contact ChangeType=update_user
        InfoType=conversation_new_message
        InfoType=corp_arch_auth
        InfoType=customer_acquisition ChangeType=balance_exhausted
        InfoType=customer_acquisition ChangeType=balance_increased
        InfoType=customer_acquisition ChangeType=balance_low
        InfoType=customer_acquisition ChangeType=customer_start_chat
        InfoType=customer_acquisition ChangeType=del_follow_user
        InfoType=customer_acquisition ChangeType=friend_request
        InfoType=customer_acquisition ChangeType=delete_link
        InfoType=customer_acquisition ChangeType=link_unavailable
        InfoType=customer_acquisition ChangeType=message_from_customer
        InfoType=customer_acquisition_permit_change
        InfoType=customer_acquisition ChangeType=change_price
        InfoType=customer_acquisition ChangeType=open_profile
        InfoType=customer_acquisition ChangeType=quota_expire_soon
        InfoType=customer_acquisition ChangeType=service_balance_consumed
        InfoType=customer_acquisition ChangeType=service_balance_exhausted
        InfoType=customer_acquisition ChangeType=service_balance_low
        InfoType=auth_data_permission
        InfoType=expire_remind_data_permission
        InfoType=change_editon
        InfoType=change_external_chat ChangeType=create
        InfoType=change_external_chat ChangeType=dismiss
        InfoType=change_external_chat ChangeType=update
        InfoType=change_external_contact ChangeType=add_external_contact
        InfoType=change_external_contact ChangeType=del_external_contact
        InfoType=change_external_contact ChangeType=edit_external_contact
        InfoType=change_external_contact ChangeType=transfer_fail
        InfoType=change_external_tag ChangeType=create
        InfoType=change_external_tag ChangeType=delete
        InfoType=change_external_tag ChangeType=shuffle
        InfoType=change_external_tag ChangeType=update
        InfoType=change_external_contact ChangeType=del_follow_user
        InfoType=change_external_contact ChangeType=add_half_external_contact
        InfoType=hit_keyword
        InfoType=cancel_order
        InfoType=change_order
        InfoType=open_order
        InfoType=pay_for_app_success
        InfoType=refund
        InfoType=reset_permanent_code
        InfoType=change_school_contact_batch
        InfoType=change_school_contact ChangeType=create_department‖create_deparmtment
        InfoType=change_school_contact ChangeType=delete_department‖delete_deparmtment
        InfoType=change_school_contact ChangeType=update_department‖update_deparmtment
        InfoType=change_school_contact ChangeType=create_parent
        InfoType=change_school_contact ChangeType=delete_parent
        InfoType=change_school_contact ChangeType=subscribe
        InfoType=change_school_contact ChangeType=unsubscribe
        InfoType=change_school_contact ChangeType=update_parent
        InfoType=change_school_contact ChangeType=create_student
        InfoType=change_school_contact ChangeType=delete_student
        InfoType=change_school_contact ChangeType=update_student
        InfoType=share_agent_change
        InfoType=share_chain_change
        InfoType=approve_special_auth
        InfoType=cancel_special_auth
        InfoType=suite_ticket
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AdvancedApiCancelEvent.self,
            AdvancedApiExpiredEvent.self,
            AdvancedApiInsufficientEvent.self,
            AdvancedApiPaySuccessEvent.self,
            AdvancedApiRefundEvent.self,
            AdvancedApiTrialExpiredEvent.self,
            DeviceAddedEvent.self,
            DeviceConnectedEvent.self,
            DeviceDataAuthChangedEvent.self,
            DeviceDeletedEvent.self,
            DeviceDisconnectedEvent.self,
            DeviceErrorReportedEvent.self,
            DeviceFeatureChangedEvent.self,
            DeviceLogFetchedEvent.self,
            DeviceRenamedEvent.self,
            LicenseAutoActivatedEvent.self,
            LicensePaySuccessEvent.self,
            LicenseRefundEvent.self,
            ProviderCorpRegisteredEvent.self,
            ProviderExternalUserIdMigrationAgreedEvent.self,
            ProviderRegisterPackageEnteredEvent.self,
            SuiteAuthCancelledEvent.self,
            SuiteAuthChangedEvent.self,
            SuiteAuthCreatedEvent.self,
            SuiteBatchJobResultEvent.self,
            SuiteChatArchiveExportFinishedEvent.self,
            SuiteChatArchiveRoomApprovedEvent.self,
            SuiteChatArchiveSingleApprovedEvent.self,
            SuiteContactPartyCreatedEvent.self,
            SuiteContactPartyDeletedEvent.self,
            SuiteContactPartyUpdatedEvent.self,
            SuiteContactTagUpdatedEvent.self,
            SuiteContactUserCreatedEvent.self,
            SuiteContactUserDeletedEvent.self,
            SuiteContactUserUpdatedEvent.self,
            SuiteConversationNewMessageEvent.self,
            SuiteCorpArchAuthEvent.self,
            SuiteCustomerAcquisitionBalanceExhaustedEvent.self,
            SuiteCustomerAcquisitionBalanceIncreasedEvent.self,
            SuiteCustomerAcquisitionBalanceLowEvent.self,
            SuiteCustomerAcquisitionChatStartedEvent.self,
            SuiteCustomerAcquisitionFollowUserDeletedEvent.self,
            SuiteCustomerAcquisitionFriendRequestedEvent.self,
            SuiteCustomerAcquisitionLinkDeletedEvent.self,
            SuiteCustomerAcquisitionLinkUnavailableEvent.self,
            SuiteCustomerAcquisitionMessageFromCustomerEvent.self,
            SuiteCustomerAcquisitionPermitChangedEvent.self,
            SuiteCustomerAcquisitionPriceChangedEvent.self,
            SuiteCustomerAcquisitionProfileOpenedEvent.self,
            SuiteCustomerAcquisitionQuotaExpireSoonEvent.self,
            SuiteCustomerAcquisitionServiceBalanceConsumedEvent.self,
            SuiteCustomerAcquisitionServiceBalanceExhaustedEvent.self,
            SuiteCustomerAcquisitionServiceBalanceLowEvent.self,
            SuiteDataPermissionAuthorizedEvent.self,
            SuiteDataPermissionExpireRemindEvent.self,
            SuiteEditionChangedEvent.self,
            SuiteExternalChatCreatedEvent.self,
            SuiteExternalChatDismissedEvent.self,
            SuiteExternalChatUpdatedEvent.self,
            SuiteExternalContactAddedEvent.self,
            SuiteExternalContactDeletedEvent.self,
            SuiteExternalContactEditedEvent.self,
            SuiteExternalContactTransferFailedEvent.self,
            SuiteExternalTagCreatedEvent.self,
            SuiteExternalTagDeletedEvent.self,
            SuiteExternalTagShuffledEvent.self,
            SuiteExternalTagUpdatedEvent.self,
            SuiteFollowUserDeletedEvent.self,
            SuiteHalfExternalContactAddedEvent.self,
            SuiteHitKeywordEvent.self,
            SuiteOrderCancelledEvent.self,
            SuiteOrderChangedEvent.self,
            SuiteOrderOpenedEvent.self,
            SuiteOrderPaidEvent.self,
            SuiteOrderRefundedEvent.self,
            SuitePermanentCodeResetEvent.self,
            SuiteSchoolContactBatchChangedEvent.self,
            SuiteSchoolDepartmentCreatedEvent.self,
            SuiteSchoolDepartmentDeletedEvent.self,
            SuiteSchoolDepartmentUpdatedEvent.self,
            SuiteSchoolParentCreatedEvent.self,
            SuiteSchoolParentDeletedEvent.self,
            SuiteSchoolParentSubscribedEvent.self,
            SuiteSchoolParentUnsubscribedEvent.self,
            SuiteSchoolParentUpdatedEvent.self,
            SuiteSchoolStudentCreatedEvent.self,
            SuiteSchoolStudentDeletedEvent.self,
            SuiteSchoolStudentUpdatedEvent.self,
            SuiteShareAgentChangedEvent.self,
            SuiteShareChainChangedEvent.self,
            SuiteSpecialAuthApprovedEvent.self,
            SuiteSpecialAuthCancelledEvent.self,
            SuiteTicketEvent.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .advancedApiCancel(AdvancedApiCancelEvent(from: &decoder))
        case 1: self = .advancedApiExpired(AdvancedApiExpiredEvent(from: &decoder))
        case 2: self = .advancedApiInsufficient(AdvancedApiInsufficientEvent(from: &decoder))
        case 3: self = .advancedApiPaySuccess(AdvancedApiPaySuccessEvent(from: &decoder))
        case 4: self = .advancedApiRefund(AdvancedApiRefundEvent(from: &decoder))
        case 5: self = .advancedApiTrialExpired(AdvancedApiTrialExpiredEvent(from: &decoder))
        case 6: self = .deviceAdded(DeviceAddedEvent(from: &decoder))
        case 7: self = .deviceConnected(DeviceConnectedEvent(from: &decoder))
        case 8: self = .deviceDataAuthChanged(DeviceDataAuthChangedEvent(from: &decoder))
        case 9: self = .deviceDeleted(DeviceDeletedEvent(from: &decoder))
        case 10: self = .deviceDisconnected(DeviceDisconnectedEvent(from: &decoder))
        case 11: self = .deviceErrorReported(DeviceErrorReportedEvent(from: &decoder))
        case 12: self = .deviceFeatureChanged(DeviceFeatureChangedEvent(from: &decoder))
        case 13: self = .deviceLogFetched(DeviceLogFetchedEvent(from: &decoder))
        case 14: self = .deviceRenamed(DeviceRenamedEvent(from: &decoder))
        case 15: self = .licenseAutoActivated(LicenseAutoActivatedEvent(from: &decoder))
        case 16: self = .licensePaySuccess(LicensePaySuccessEvent(from: &decoder))
        case 17: self = .licenseRefund(LicenseRefundEvent(from: &decoder))
        case 18: self = .providerCorpRegistered(ProviderCorpRegisteredEvent(from: &decoder))
        case 19:
            self = .providerExternalUserIdMigrationAgreed(ProviderExternalUserIdMigrationAgreedEvent(from: &decoder))
        case 20: self = .providerRegisterPackageEntered(ProviderRegisterPackageEnteredEvent(from: &decoder))
        case 21: self = .authCancelled(SuiteAuthCancelledEvent(from: &decoder))
        case 22: self = .authChanged(SuiteAuthChangedEvent(from: &decoder))
        case 23: self = .authCreated(SuiteAuthCreatedEvent(from: &decoder))
        case 24: self = .batchJobResult(SuiteBatchJobResultEvent(from: &decoder))
        case 25: self = .chatArchiveExportFinished(SuiteChatArchiveExportFinishedEvent(from: &decoder))
        case 26: self = .chatArchiveRoomApproved(SuiteChatArchiveRoomApprovedEvent(from: &decoder))
        case 27: self = .chatArchiveSingleApproved(SuiteChatArchiveSingleApprovedEvent(from: &decoder))
        case 28: self = .contactPartyCreated(SuiteContactPartyCreatedEvent(from: &decoder))
        case 29: self = .contactPartyDeleted(SuiteContactPartyDeletedEvent(from: &decoder))
        case 30: self = .contactPartyUpdated(SuiteContactPartyUpdatedEvent(from: &decoder))
        case 31: self = .contactTagUpdated(SuiteContactTagUpdatedEvent(from: &decoder))
        case 32: self = .contactUserCreated(SuiteContactUserCreatedEvent(from: &decoder))
        case 33: self = .contactUserDeleted(SuiteContactUserDeletedEvent(from: &decoder))
        case 34: self = .contactUserUpdated(SuiteContactUserUpdatedEvent(from: &decoder))
        case 35: self = .conversationNewMessage(SuiteConversationNewMessageEvent(from: &decoder))
        case 36: self = .corpArchAuth(SuiteCorpArchAuthEvent(from: &decoder))
        case 37:
            self = .customerAcquisitionBalanceExhausted(SuiteCustomerAcquisitionBalanceExhaustedEvent(from: &decoder))
        case 38:
            self = .customerAcquisitionBalanceIncreased(SuiteCustomerAcquisitionBalanceIncreasedEvent(from: &decoder))
        case 39: self = .customerAcquisitionBalanceLow(SuiteCustomerAcquisitionBalanceLowEvent(from: &decoder))
        case 40: self = .customerAcquisitionChatStarted(SuiteCustomerAcquisitionChatStartedEvent(from: &decoder))
        case 41:
            self = .customerAcquisitionFollowUserDeleted(SuiteCustomerAcquisitionFollowUserDeletedEvent(from: &decoder))
        case 42:
            self = .customerAcquisitionFriendRequested(SuiteCustomerAcquisitionFriendRequestedEvent(from: &decoder))
        case 43: self = .customerAcquisitionLinkDeleted(SuiteCustomerAcquisitionLinkDeletedEvent(from: &decoder))
        case 44:
            self = .customerAcquisitionLinkUnavailable(SuiteCustomerAcquisitionLinkUnavailableEvent(from: &decoder))
        case 45:
            self = .customerAcquisitionMessageFromCustomer(
                SuiteCustomerAcquisitionMessageFromCustomerEvent(from: &decoder))
        case 46: self = .customerAcquisitionPermitChanged(SuiteCustomerAcquisitionPermitChangedEvent(from: &decoder))
        case 47: self = .customerAcquisitionPriceChanged(SuiteCustomerAcquisitionPriceChangedEvent(from: &decoder))
        case 48: self = .customerAcquisitionProfileOpened(SuiteCustomerAcquisitionProfileOpenedEvent(from: &decoder))
        case 49:
            self = .customerAcquisitionQuotaExpireSoon(SuiteCustomerAcquisitionQuotaExpireSoonEvent(from: &decoder))
        case 50:
            self = .customerAcquisitionServiceBalanceConsumed(
                SuiteCustomerAcquisitionServiceBalanceConsumedEvent(from: &decoder))
        case 51:
            self = .customerAcquisitionServiceBalanceExhausted(
                SuiteCustomerAcquisitionServiceBalanceExhaustedEvent(from: &decoder))
        case 52:
            self = .customerAcquisitionServiceBalanceLow(SuiteCustomerAcquisitionServiceBalanceLowEvent(from: &decoder))
        case 53: self = .dataPermissionAuthorized(SuiteDataPermissionAuthorizedEvent(from: &decoder))
        case 54: self = .dataPermissionExpireRemind(SuiteDataPermissionExpireRemindEvent(from: &decoder))
        case 55: self = .editionChanged(SuiteEditionChangedEvent(from: &decoder))
        case 56: self = .externalChatCreated(SuiteExternalChatCreatedEvent(from: &decoder))
        case 57: self = .externalChatDismissed(SuiteExternalChatDismissedEvent(from: &decoder))
        case 58: self = .externalChatUpdated(SuiteExternalChatUpdatedEvent(from: &decoder))
        case 59: self = .externalContactAdded(SuiteExternalContactAddedEvent(from: &decoder))
        case 60: self = .externalContactDeleted(SuiteExternalContactDeletedEvent(from: &decoder))
        case 61: self = .externalContactEdited(SuiteExternalContactEditedEvent(from: &decoder))
        case 62: self = .externalContactTransferFailed(SuiteExternalContactTransferFailedEvent(from: &decoder))
        case 63: self = .externalTagCreated(SuiteExternalTagCreatedEvent(from: &decoder))
        case 64: self = .externalTagDeleted(SuiteExternalTagDeletedEvent(from: &decoder))
        case 65: self = .externalTagShuffled(SuiteExternalTagShuffledEvent(from: &decoder))
        case 66: self = .externalTagUpdated(SuiteExternalTagUpdatedEvent(from: &decoder))
        case 67: self = .followUserDeleted(SuiteFollowUserDeletedEvent(from: &decoder))
        case 68: self = .halfExternalContactAdded(SuiteHalfExternalContactAddedEvent(from: &decoder))
        case 69: self = .hitKeyword(SuiteHitKeywordEvent(from: &decoder))
        case 70: self = .orderCancelled(SuiteOrderCancelledEvent(from: &decoder))
        case 71: self = .orderChanged(SuiteOrderChangedEvent(from: &decoder))
        case 72: self = .orderOpened(SuiteOrderOpenedEvent(from: &decoder))
        case 73: self = .orderPaid(SuiteOrderPaidEvent(from: &decoder))
        case 74: self = .orderRefunded(SuiteOrderRefundedEvent(from: &decoder))
        case 75: self = .permanentCodeReset(SuitePermanentCodeResetEvent(from: &decoder))
        case 76: self = .schoolContactBatchChanged(SuiteSchoolContactBatchChangedEvent(from: &decoder))
        case 77: self = .schoolDepartmentCreated(SuiteSchoolDepartmentCreatedEvent(from: &decoder))
        case 78: self = .schoolDepartmentDeleted(SuiteSchoolDepartmentDeletedEvent(from: &decoder))
        case 79: self = .schoolDepartmentUpdated(SuiteSchoolDepartmentUpdatedEvent(from: &decoder))
        case 80: self = .schoolParentCreated(SuiteSchoolParentCreatedEvent(from: &decoder))
        case 81: self = .schoolParentDeleted(SuiteSchoolParentDeletedEvent(from: &decoder))
        case 82: self = .schoolParentSubscribed(SuiteSchoolParentSubscribedEvent(from: &decoder))
        case 83: self = .schoolParentUnsubscribed(SuiteSchoolParentUnsubscribedEvent(from: &decoder))
        case 84: self = .schoolParentUpdated(SuiteSchoolParentUpdatedEvent(from: &decoder))
        case 85: self = .schoolStudentCreated(SuiteSchoolStudentCreatedEvent(from: &decoder))
        case 86: self = .schoolStudentDeleted(SuiteSchoolStudentDeletedEvent(from: &decoder))
        case 87: self = .schoolStudentUpdated(SuiteSchoolStudentUpdatedEvent(from: &decoder))
        case 88: self = .shareAgentChanged(SuiteShareAgentChangedEvent(from: &decoder))
        case 89: self = .shareChainChanged(SuiteShareChainChangedEvent(from: &decoder))
        case 90: self = .specialAuthApproved(SuiteSpecialAuthApprovedEvent(from: &decoder))
        case 91: self = .specialAuthCancelled(SuiteSpecialAuthCancelledEvent(from: &decoder))
        default: self = .ticket(SuiteTicketEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .advancedApiCancel(let message): .known(message)
        case .advancedApiExpired(let message): .known(message)
        case .advancedApiInsufficient(let message): .known(message)
        case .advancedApiPaySuccess(let message): .known(message)
        case .advancedApiRefund(let message): .known(message)
        case .advancedApiTrialExpired(let message): .known(message)
        case .deviceAdded(let message): .known(message)
        case .deviceConnected(let message): .known(message)
        case .deviceDataAuthChanged(let message): .known(message)
        case .deviceDeleted(let message): .known(message)
        case .deviceDisconnected(let message): .known(message)
        case .deviceErrorReported(let message): .known(message)
        case .deviceFeatureChanged(let message): .known(message)
        case .deviceLogFetched(let message): .known(message)
        case .deviceRenamed(let message): .known(message)
        case .licenseAutoActivated(let message): .known(message)
        case .licensePaySuccess(let message): .known(message)
        case .licenseRefund(let message): .known(message)
        case .providerCorpRegistered(let message): .known(message)
        case .providerExternalUserIdMigrationAgreed(let message): .known(message)
        case .providerRegisterPackageEntered(let message): .known(message)
        case .authCancelled(let message): .known(message)
        case .authChanged(let message): .known(message)
        case .authCreated(let message): .known(message)
        case .batchJobResult(let message): .known(message)
        case .chatArchiveExportFinished(let message): .known(message)
        case .chatArchiveRoomApproved(let message): .known(message)
        case .chatArchiveSingleApproved(let message): .known(message)
        case .contactPartyCreated(let message): .known(message)
        case .contactPartyDeleted(let message): .known(message)
        case .contactPartyUpdated(let message): .known(message)
        case .contactTagUpdated(let message): .known(message)
        case .contactUserCreated(let message): .known(message)
        case .contactUserDeleted(let message): .known(message)
        case .contactUserUpdated(let message): .known(message)
        case .conversationNewMessage(let message): .known(message)
        case .corpArchAuth(let message): .known(message)
        case .customerAcquisitionBalanceExhausted(let message): .known(message)
        case .customerAcquisitionBalanceIncreased(let message): .known(message)
        case .customerAcquisitionBalanceLow(let message): .known(message)
        case .customerAcquisitionChatStarted(let message): .known(message)
        case .customerAcquisitionFollowUserDeleted(let message): .known(message)
        case .customerAcquisitionFriendRequested(let message): .known(message)
        case .customerAcquisitionLinkDeleted(let message): .known(message)
        case .customerAcquisitionLinkUnavailable(let message): .known(message)
        case .customerAcquisitionMessageFromCustomer(let message): .known(message)
        case .customerAcquisitionPermitChanged(let message): .known(message)
        case .customerAcquisitionPriceChanged(let message): .known(message)
        case .customerAcquisitionProfileOpened(let message): .known(message)
        case .customerAcquisitionQuotaExpireSoon(let message): .known(message)
        case .customerAcquisitionServiceBalanceConsumed(let message): .known(message)
        case .customerAcquisitionServiceBalanceExhausted(let message): .known(message)
        case .customerAcquisitionServiceBalanceLow(let message): .known(message)
        case .dataPermissionAuthorized(let message): .known(message)
        case .dataPermissionExpireRemind(let message): .known(message)
        case .editionChanged(let message): .known(message)
        case .externalChatCreated(let message): .known(message)
        case .externalChatDismissed(let message): .known(message)
        case .externalChatUpdated(let message): .known(message)
        case .externalContactAdded(let message): .known(message)
        case .externalContactDeleted(let message): .known(message)
        case .externalContactEdited(let message): .known(message)
        case .externalContactTransferFailed(let message): .known(message)
        case .externalTagCreated(let message): .known(message)
        case .externalTagDeleted(let message): .known(message)
        case .externalTagShuffled(let message): .known(message)
        case .externalTagUpdated(let message): .known(message)
        case .followUserDeleted(let message): .known(message)
        case .halfExternalContactAdded(let message): .known(message)
        case .hitKeyword(let message): .known(message)
        case .orderCancelled(let message): .known(message)
        case .orderChanged(let message): .known(message)
        case .orderOpened(let message): .known(message)
        case .orderPaid(let message): .known(message)
        case .orderRefunded(let message): .known(message)
        case .permanentCodeReset(let message): .known(message)
        case .schoolContactBatchChanged(let message): .known(message)
        case .schoolDepartmentCreated(let message): .known(message)
        case .schoolDepartmentDeleted(let message): .known(message)
        case .schoolDepartmentUpdated(let message): .known(message)
        case .schoolParentCreated(let message): .known(message)
        case .schoolParentDeleted(let message): .known(message)
        case .schoolParentSubscribed(let message): .known(message)
        case .schoolParentUnsubscribed(let message): .known(message)
        case .schoolParentUpdated(let message): .known(message)
        case .schoolStudentCreated(let message): .known(message)
        case .schoolStudentDeleted(let message): .known(message)
        case .schoolStudentUpdated(let message): .known(message)
        case .shareAgentChanged(let message): .known(message)
        case .shareChainChanged(let message): .known(message)
        case .specialAuthApproved(let message): .known(message)
        case .specialAuthCancelled(let message): .known(message)
        case .ticket(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, Suite.
public enum WeComSuite: MessagePlatform {
    public typealias Inbound = SuiteInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "Suite" }
}
