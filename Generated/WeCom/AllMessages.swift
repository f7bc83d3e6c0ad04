// Generated from the schemas of WeCom. Edit the schema, not this file.
// The messages' properties: 6bc2c6a961403307.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom).
public enum InboundMessage: MessageUnion {
    /// The application no longer counts as little used.
    indirect case agentActiveRestored(AgentActiveRestoredEvent)
    /// The application has not been used for long and is about to be suspended.
    indirect case agentInactiveAlert(AgentInactiveAlertEvent)
    /// The application was suspended because it had not been used for long.
    indirect case agentInactiveClosed(AgentInactiveClosedEvent)
    /// An administrator enabled the application again, which had been suspended for lack of use.
    indirect case agentInactiveReopened(AgentInactiveReopenedEvent)
    /// The application now counts as little used: access to customer data is limited.
    indirect case agentLowActive(AgentLowActiveEvent)
    /// The application is used little and is about to count as such: access to customer data will be limited.
    indirect case agentLowActiveAlert(AgentLowActiveAlertEvent)
    /// The administrators of the application changed. Ask the API who they are now.
    indirect case appAdminChanged(AppAdminChangedEvent)
    /// Mail arrived in the application's mailbox.
    indirect case appEmailReceived(AppEmailReceivedEvent)
    /// A job that imports, exports or invites in the background is done. Ask the API for its result.
    indirect case batchJobResult(BatchJobResultEvent)
    /// A calendar was made. Only calendars that were made through the API have events.
    indirect case calendarAdded(CalendarAddedEvent)
    /// An administrator of a calendar deleted it. Only calendars that were made through the API have events.
    indirect case calendarDeleted(CalendarDeletedEvent)
    /// An administrator of a calendar changed it. Only calendars that were made through the API have events.
    indirect case calendarModified(CalendarModifiedEvent)
    /// Companies joined a chain.
    indirect case chainCorpJoined(ChainCorpJoinedEvent)
    /// Companies were taken out of a chain.
    indirect case chainCorpRemoved(ChainCorpRemovedEvent)
    /// Companies of a chain were put into another group.
    indirect case chainCorpUpdated(ChainCorpUpdatedEvent)
    /// A chain of upstream and downstream companies was made.
    indirect case chainCreated(ChainCreatedEvent)
    /// A chain of companies was deleted.
    indirect case chainDeleted(ChainDeletedEvent)
    /// Groups of companies were added to a chain.
    indirect case chainGroupCreated(ChainGroupCreatedEvent)
    /// Groups of companies in a chain were deleted.
    indirect case chainGroupDeleted(ChainGroupDeletedEvent)
    /// Groups of companies in a chain were changed.
    indirect case chainGroupUpdated(ChainGroupUpdatedEvent)
    /// A chain of companies was changed.
    indirect case chainUpdated(ChainUpdatedEvent)
    /// A department was added to the address book.
    indirect case contactPartyCreated(ContactPartyCreatedEvent)
    /// A department was removed from the address book.
    indirect case contactPartyDeleted(ContactPartyDeletedEvent)
    /// A department was renamed or moved.
    indirect case contactPartyUpdated(ContactPartyUpdatedEvent)
    /// Members or departments were given a tag of the address book, or lost it.
    indirect case contactTagUpdated(ContactTagUpdatedEvent)
    /// A member was added to the address book. Pushes that were set up since August 2022 carry IDs alone.
    indirect case contactUserCreated(ContactUserCreatedEvent)
    /// A member was removed from the address book.
    indirect case contactUserDeleted(ContactUserDeletedEvent)
    /// A member's profile changed. Only what changed is told. Pushes that were set up since August 2022 carry IDs
    /// alone.
    indirect case contactUserUpdated(ContactUserUpdatedEvent)
    /// The quota of the customer acquisition assistant is used up.
    indirect case customerAcquisitionBalanceExhausted(CustomerAcquisitionBalanceExhaustedEvent)
    /// The quota of the customer acquisition assistant was topped up.
    indirect case customerAcquisitionBalanceIncreased(CustomerAcquisitionBalanceIncreasedEvent)
    /// The quota of the customer acquisition assistant is nearly used up.
    indirect case customerAcquisitionBalanceLow(CustomerAcquisitionBalanceLowEvent)
    /// A WeChat user who came by an acquisition link wrote to the member for the first time.
    indirect case customerAcquisitionChatStarted(CustomerAcquisitionChatStartedEvent)
    /// A WeChat user who came by an acquisition link removed the member.
    indirect case customerAcquisitionFollowUserDeleted(CustomerAcquisitionFollowUserDeletedEvent)
    /// A customer asked through an acquisition link to become a member's contact.
    indirect case customerAcquisitionFriendRequested(CustomerAcquisitionFriendRequestedEvent)
    /// Somebody deleted an acquisition link. Links that the API deletes cause no event.
    indirect case customerAcquisitionLinkDeleted(CustomerAcquisitionLinkDeletedEvent)
    /// An acquisition link no longer works.
    indirect case customerAcquisitionLinkUnavailable(CustomerAcquisitionLinkUnavailableEvent)
    /// A member has heard from a WeChat user who came by an acquisition link for the 3rd, 5th or 10th time.
    indirect case customerAcquisitionMessageFromCustomer(CustomerAcquisitionMessageFromCustomerEvent)
    /// A customer opened an acquisition link. Only companies of some trades have this event.
    indirect case customerAcquisitionProfileOpened(CustomerAcquisitionProfileOpenedEvent)
    /// Part of the quota of the customer acquisition assistant will soon expire.
    indirect case customerAcquisitionQuotaExpireSoon(CustomerAcquisitionQuotaExpireSoonEvent)
    /// An administrator of a document or a sheet deleted it. Only documents that were made through the API have events.
    indirect case docDeleted(DocDeletedEvent)
    /// A member of a document, a sheet or a smart sheet added others to it. Only documents that were made through the
    /// API have events.
    indirect case docMemberChanged(DocMemberChangedEvent)
    /// The domains or the IP addresses of WeCom changed. Ask the API for the new list, if a firewall depends on it.
    indirect case domainIpChanged(DomainIpChangedEvent)
    /// A member opened the application. May be answered with a passive reply. Sent only if the application asks for it
    /// in its settings.
    indirect case enterAgent(EnterAgentEvent)
    /// A customer group was made.
    indirect case externalChatCreated(ExternalChatCreatedEvent)
    /// A customer group was dissolved: its owner did so, or all left it.
    indirect case externalChatDismissed(ExternalChatDismissedEvent)
    /// A customer group changed: who is in it, its owner, its name or its notice.
    indirect case externalChatUpdated(ExternalChatUpdatedEvent)
    /// A member and a customer became contacts.
    indirect case externalContactAdded(ExternalContactAddedEvent)
    /// A member removed a customer, or the customer was removed by a transfer on the job. What the API does causes no
    /// event.
    indirect case externalContactDeleted(ExternalContactDeletedEvent)
    /// A member changed the remark, the details or the tags of a customer. What the API does causes no event.
    indirect case externalContactEdited(ExternalContactEditedEvent)
    /// A customer who was to be handed over to another member was not.
    indirect case externalContactTransferFailed(ExternalContactTransferFailedEvent)
    /// A refund of a payment through a mini program ended. The refund is in the encrypted resource, as JSON.
    indirect case externalPayRefundNotice(ExternalPayRefundNotice)
    /// A customer paid in a mini program that takes payments through the company. The payment is in the encrypted
    /// resource, as JSON.
    indirect case externalPayTransactionNotice(ExternalPayTransactionNotice)
    /// A customer tag, or a group of tags, was made. What the API does causes no event.
    indirect case externalTagCreated(ExternalTagCreatedEvent)
    /// A customer tag, or a group of tags, was deleted. What the API does causes no event.
    indirect case externalTagDeleted(ExternalTagDeletedEvent)
    /// Customer tags, or groups of them, were put in another order. What the API does causes no event.
    indirect case externalTagShuffled(ExternalTagShuffledEvent)
    /// A customer tag, or a group of tags, was renamed. What the API does causes no event.
    indirect case externalTagUpdated(ExternalTagUpdatedEvent)
    /// A customer removed a member.
    indirect case followUserDeleted(FollowUserDeletedEvent)
    /// A member filled in a collection form. Only forms that were made through the API have events.
    indirect case formCompleted(FormCompletedEvent)
    /// An administrator of a collection form deleted it. Only forms that were made through the API have events.
    indirect case formDeleted(FormDeletedEvent)
    /// The settings of a collection form changed: its administrators, who may fill it in, or others. Only forms that
    /// were made through the API have events.
    indirect case formSettingsChanged(FormSettingsChangedEvent)
    /// A customer added a member whom customers may add without asking; the member has not confirmed yet.
    indirect case halfExternalContactAdded(HalfExternalContactAddedEvent)
    /// Customer-service accounts were given to the application to manage, or taken from it.
    indirect case kfAccountAuthChanged(KfAccountAuthChangedEvent)
    /// Something happened in a customer-service account: a customer wrote, entered or left, or an agent did something.
    /// What it was has to be fetched with `sync_msg`, which gives a list of what `CustomerServiceInboundMessage` names.
    indirect case kfMessageOrEventNotice(KfMessageOrEventNotice)
    /// A live broadcast that was made through the API changed its state.
    indirect case livingStatusChanged(LivingStatusChangedEvent)
    /// A member opened the application's chat and let it know where the member is. Sent only if the application asks
    /// for positions in its settings; may be answered with a passive reply.
    indirect case locationReport(LocationReportEvent)
    /// Everybody in a meeting was muted.
    indirect case meetingAllMuted(MeetingAllMutedEvent)
    /// The mute of everybody in a meeting was lifted. It may come several times, and without a mute before.
    indirect case meetingAllUnmuted(MeetingAllUnmutedEvent)
    /// An administrator of a meeting cancelled it.
    indirect case meetingCancelled(MeetingCancelledEvent)
    /// A meeting ended.
    indirect case meetingEnded(MeetingEndedEvent)
    /// Somebody cancelled a sign-up for a meeting or a webinar.
    indirect case meetingEnrollCancelled(MeetingEnrollCancelledEvent)
    /// Somebody signed up for a meeting or a webinar.
    indirect case meetingEnrolled(MeetingEnrolledEvent)
    /// A member in the application's visible range started a quick meeting, or was the first to enter a booked one.
    indirect case meetingInitiated(MeetingInitiatedEvent)
    /// Files that were given to a meeting by their addresses have been uploaded, or some of them failed. If one failed,
    /// all have to be given again.
    indirect case meetingMediumUploaded(MeetingMediumUploadedEvent)
    /// Somebody joined a meeting: one event for each, hosts included.
    indirect case meetingMemberJoined(MeetingMemberJoinedEvent)
    /// Somebody entered a meeting and waits for the host. Comes only if the meeting lets people in before the host.
    indirect case meetingMemberJoinedBeforeHost(MeetingMemberJoinedBeforeHostEvent)
    /// Somebody left a meeting.
    indirect case meetingMemberQuit(MeetingMemberQuitEvent)
    /// An administrator of a meeting changed it.
    indirect case meetingModified(MeetingModifiedEvent)
    /// Somebody was moved from a meeting into its waiting room.
    indirect case meetingMovedToWaitingRoom(MeetingMovedToWaitingRoomEvent)
    /// A phone call that a meeting makes to somebody changed its state.
    indirect case meetingPstnStatusUpdated(MeetingPstnStatusUpdatedEvent)
    /// The cloud recording of a meeting is ready: the meeting ended and the recording was converted.
    indirect case meetingRecordingCompleted(MeetingRecordingCompletedEvent)
    /// The cloud recording of a meeting was deleted by hand or through the API.
    indirect case meetingRecordingDeleted(MeetingRecordingDeletedEvent)
    /// A host or co-host paused the cloud recording of a meeting.
    indirect case meetingRecordingPaused(MeetingRecordingPausedEvent)
    /// The cloud recording of a meeting, which was paused, goes on.
    indirect case meetingRecordingResumed(MeetingRecordingResumedEvent)
    /// The cloud recording of a meeting began: a host started it, or the company's settings did.
    indirect case meetingRecordingStarted(MeetingRecordingStartedEvent)
    /// The cloud recording of a meeting was stopped by a host or co-host, or ended with the meeting.
    indirect case meetingRecordingStopped(MeetingRecordingStoppedEvent)
    /// Somebody in a meeting was given another role.
    indirect case meetingRoleChanged(MeetingRoleChangedEvent)
    /// A member booked a meeting room in WeCom.
    indirect case meetingRoomBooked(MeetingRoomBookedEvent)
    /// A member cancelled the booking of a meeting room in WeCom.
    indirect case meetingRoomCancelled(MeetingRoomCancelledEvent)
    /// A meeting room, or the conference device in one, that a meeting called has answered.
    indirect case meetingRoomResponded(MeetingRoomRespondedEvent)
    /// The screen shared in a meeting is shared no longer.
    indirect case meetingScreenShareClosed(MeetingScreenShareClosedEvent)
    /// Somebody in a meeting began to share a screen.
    indirect case meetingScreenShareOpened(MeetingScreenShareOpenedEvent)
    /// A meeting began.
    indirect case meetingStarted(MeetingStartedEvent)
    /// A host let somebody in from the waiting room of a meeting.
    indirect case meetingWaitingRoomAdmitted(MeetingWaitingRoomAdmittedEvent)
    /// Somebody entered the waiting room of a meeting.
    indirect case meetingWaitingRoomJoined(MeetingWaitingRoomJoinedEvent)
    /// Somebody left the waiting room of a meeting, or a host removed the person.
    indirect case meetingWaitingRoomQuit(MeetingWaitingRoomQuitEvent)
    /// The picture or the video that a webinar shows before it begins was uploaded through the API, or that failed.
    indirect case meetingWarmUpUploaded(MeetingWarmUpUploadedEvent)
    /// Somebody in a webinar was given another role.
    indirect case meetingWebinarRoleChanged(MeetingWebinarRoleChangedEvent)
    /// A member tapped a menu button of type click. May be answered with a passive reply.
    indirect case menuClick(MenuClickEvent)
    /// A member chose a place from a menu button. The place itself arrives as a location message too.
    indirect case menuLocationSelect(MenuLocationSelectEvent)
    /// A member took pictures from a menu button. The pictures themselves arrive as image messages.
    indirect case menuPhoto(MenuPhotoEvent)
    /// A member took or chose pictures from a menu button. The pictures themselves arrive as image messages.
    indirect case menuPhotoOrAlbum(MenuPhotoOrAlbumEvent)
    /// A member scanned a code from a menu button, and WeCom showed or opened what it says.
    indirect case menuScanCodePush(MenuScanCodePushEvent)
    /// A member scanned a code from a menu button and now waits for the application's message. May be answered with a
    /// passive reply.
    indirect case menuScanCodeWaitMessage(MenuScanCodeWaitMessageEvent)
    /// A member tapped a menu button that opens a web page. May be answered with a passive reply.
    indirect case menuView(MenuViewEvent)
    /// A member tapped a menu button that opens a mini program. May be answered with a passive reply.
    indirect case menuViewMiniProgram(MenuViewMiniProgramEvent)
    /// A member chose pictures of the WeChat album from a menu button. The pictures themselves arrive as image
    /// messages.
    indirect case menuWeixinAlbum(MenuWeixinAlbumEvent)
    /// A customer agreed that the chats with the company are archived.
    indirect case messageAuditApproved(MessageAuditApprovedEvent)
    /// There are new messages to fetch from the chat archive. At most one such notice comes in 15 seconds.
    indirect case messageAuditNotice(MessageAuditNotice)
    /// A request that an application started through the approval engine changed its state, or somebody decided on it.
    indirect case openApprovalChanged(OpenApprovalChangedEvent)
    /// A program of the application in the data zone has something for it, which is fetched with the notice's ID.
    indirect case programNotify(ProgramNotifyEvent)
    /// Mail arrived in a public mailbox of the company.
    indirect case publicEmailReceived(PublicEmailReceivedEvent)
    /// An entry was added to a calendar. Only calendars that were made through the API have events.
    indirect case scheduleAdded(ScheduleAddedEvent)
    /// An administrator of a calendar entry deleted it. Only calendars that were made through the API have events.
    indirect case scheduleDeleted(ScheduleDeletedEvent)
    /// An administrator of a calendar entry changed it. Only calendars that were made through the API have events.
    indirect case scheduleModified(ScheduleModifiedEvent)
    /// Somebody who was invited to a calendar entry accepted it, refused it or left it open: the sender of the event.
    /// Ask the API for the answer. Only calendars that were made through the API have events.
    indirect case scheduleResponded(ScheduleRespondedEvent)
    /// A class, a grade or another department of the school was added.
    indirect case schoolDepartmentCreated(SchoolDepartmentCreatedEvent)
    /// A class, a grade or another department of the school was removed.
    indirect case schoolDepartmentDeleted(SchoolDepartmentDeletedEvent)
    /// A class, a grade or another department of the school changed.
    indirect case schoolDepartmentUpdated(SchoolDepartmentUpdatedEvent)
    /// A parent was added to the school's address book.
    indirect case schoolParentCreated(SchoolParentCreatedEvent)
    /// A parent was removed from the school's address book.
    indirect case schoolParentDeleted(SchoolParentDeletedEvent)
    /// A parent began to follow the school's notices.
    indirect case schoolParentSubscribed(SchoolParentSubscribedEvent)
    /// A parent stopped following the school's notices.
    indirect case schoolParentUnsubscribed(SchoolParentUnsubscribedEvent)
    /// A parent in the school's address book changed.
    indirect case schoolParentUpdated(SchoolParentUpdatedEvent)
    /// A student was added to the school's address book.
    indirect case schoolStudentCreated(SchoolStudentCreatedEvent)
    /// A student was removed from the school's address book.
    indirect case schoolStudentDeleted(SchoolStudentDeletedEvent)
    /// A student in the school's address book changed.
    indirect case schoolStudentUpdated(SchoolStudentUpdatedEvent)
    /// A company above this one shared its application with it, or took it back. Ask the API which applications are
    /// shared.
    indirect case shareAgentChange(ShareAgentChangeEvent)
    /// An upstream company shared its application with this one, or took it back. Ask the API which applications are
    /// shared.
    indirect case shareChainChange(ShareChainChangeEvent)
    /// Columns were added to a smart sheet. Only smart sheets that were made through the API have events.
    indirect case smartSheetFieldAdded(SmartSheetFieldAddedEvent)
    /// Columns of a smart sheet were deleted. Only smart sheets that were made through the API have events.
    indirect case smartSheetFieldDeleted(SmartSheetFieldDeletedEvent)
    /// Columns of a smart sheet were changed. Only smart sheets that were made through the API have events.
    indirect case smartSheetFieldUpdated(SmartSheetFieldUpdatedEvent)
    /// Records were added to a smart sheet. Only smart sheets that were made through the API have events.
    indirect case smartSheetRecordAdded(SmartSheetRecordAddedEvent)
    /// Records of a smart sheet were deleted. Only smart sheets that were made through the API have events.
    indirect case smartSheetRecordDeleted(SmartSheetRecordDeletedEvent)
    /// Records of a smart sheet were changed. Only smart sheets that were made through the API have events.
    indirect case smartSheetRecordUpdated(SmartSheetRecordUpdatedEvent)
    /// A member came into the application's visible range: was added to it, joined the company, or was enabled again.
    /// May be answered with a passive reply.
    indirect case subscribe(SubscribeEvent)
    /// The application's own look in the workbench was turned on or off.
    indirect case switchWorkbenchMode(SwitchWorkbenchModeEvent)
    /// A request in WeCom's own approval application changed: somebody made it, decided on it, urged, took it back or
    /// added a remark. Suites get the same body at their instruction address.
    indirect case systemApprovalChanged(SystemApprovalChangedEvent)
    /// A member pressed a button of a task card, the older kind of card with buttons. May be answered with a passive
    /// reply that updates the card.
    indirect case taskCardClick(TaskCardClickEvent)
    /// A member pressed a button of a template card or sent in what was chosen on it. May be answered with a passive
    /// reply that updates the card.
    indirect case templateCard(TemplateCardEvent)
    /// A member chose an entry of the menu in the upper right corner of a template card. May be answered with a passive
    /// reply that updates the card.
    indirect case templateCardMenu(TemplateCardMenuEvent)
    /// A member whose interface licence is missing or has expired opened the application or its mini program. Comes for
    /// applications that a provider develops for the company, and for members in its visible range alone.
    indirect case unlicensedNotify(UnlicensedNotifyEvent)
    /// A member is no longer in the application's visible range: was taken out of it, left the company, or was
    /// disabled.
    indirect case unsubscribe(UnsubscribeEvent)
    /// A file that was given by its address has been uploaded in the background, or that failed. Ask the API for the
    /// result.
    indirect case uploadMediaJobFinished(UploadMediaJobFinishedEvent)
    /// A request for an account with advanced features came to its end.
    indirect case vipAccountApprovalFinished(VipAccountApprovalFinishedEvent)
    /// A member asked for an account with advanced features.
    indirect case vipAccountApprovalSubmitted(VipAccountApprovalSubmittedEvent)
    /// Files were made in or uploaded to a drive space.
    indirect case wedriveFileCreated(WedriveFileCreatedEvent)
    /// Files in a drive space were deleted.
    indirect case wedriveFileDeleted(WedriveFileDeletedEvent)
    /// Files in a drive space were moved.
    indirect case wedriveFileMoved(WedriveFileMovedEvent)
    /// Files in a drive space were renamed.
    indirect case wedriveFileRenamed(WedriveFileRenamedEvent)
    /// The content of files in a drive space changed.
    indirect case wedriveFileUpdated(WedriveFileUpdatedEvent)
    /// More than 90 per cent of the company's drive is used. Checked at a fixed time each day, so that it comes once a
    /// day at most.
    indirect case wedriveInsufficientCapacity(WedriveInsufficientCapacityEvent)
    /// An administrator dissolved drive spaces that the application had made.
    indirect case wedriveSpaceDismissed(WedriveSpaceDismissedEvent)
    /// An administrator changed who may use drive spaces that were made through the API.
    indirect case wedriveSpaceMemberChanged(WedriveSpaceMemberChangedEvent)
    /// An administrator changed the security settings of drive spaces that the application had made.
    indirect case wedriveSpaceSecurityChanged(WedriveSpaceSecurityChangedEvent)
    /// A member sent a file to the application.
    indirect case file(FileMessage)
    /// A member sent a picture to the application.
    indirect case image(ImageMessage)
    /// A member sent a link to the application.
    indirect case link(LinkMessage)
    /// A member sent a place to the application.
    indirect case location(LocationMessage)
    /// A member sent a short video to the application. WeCom no longer documents the kind: what is recorded now comes
    /// as a video message.
    indirect case shortVideo(ShortVideoMessage)
    /// A member sent text to the application.
    indirect case text(TextMessage)
    /// A member sent a video to the application.
    indirect case video(VideoMessage)
    /// A member sent a voice clip to the application.
    indirect case voice(VoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=active_restored
        MsgType=event Event=inactive_alert
        MsgType=event Event=close_inactive_agent
        MsgType=event Event=reopen_inactive_agent
        MsgType=event Event=low_active
        MsgType=event Event=low_active_alert
        MsgType=event Event=change_app_admin
        MsgType=event Event=app_email_change ChangeType=receive_email
        MsgType=event Event=batch_job_result
        MsgType=event Event=add_calendar
        MsgType=event Event=delete_calendar
        MsgType=event Event=modify_calendar
        MsgType=event Event=change_chain ChangeType=corp_join
        MsgType=event Event=change_chain ChangeType=remove_corp
        MsgType=event Event=change_chain ChangeType=update_corp
        MsgType=event Event=change_chain ChangeType=create_chain
        MsgType=event Event=change_chain ChangeType=delete_chain
        MsgType=event Event=change_chain ChangeType=create_group
        MsgType=event Event=change_chain ChangeType=delete_group
        MsgType=event Event=change_chain ChangeType=update_group
        MsgType=event Event=change_chain ChangeType=update_chain
        MsgType=event Event=change_contact ChangeType=create_party
        MsgType=event Event=change_contact ChangeType=delete_party
        MsgType=event Event=change_contact ChangeType=update_party
        MsgType=event Event=change_contact ChangeType=update_tag
        MsgType=event Event=change_contact ChangeType=create_user
        MsgType=event Event=change_contact ChangeType=delete_user
        MsgType=event Event=change_contact ChangeType=update_user
        MsgType=event Event=customer_acquisition ChangeType=balance_exhausted
        MsgType=event Event=customer_acquisition ChangeType=balance_increased
        MsgType=event Event=customer_acquisition ChangeType=balance_low
        MsgType=event Event=customer_acquisition ChangeType=customer_start_chat
        MsgType=event Event=customer_acquisition ChangeType=del_follow_user
        MsgType=event Event=customer_acquisition ChangeType=friend_request
        MsgType=event Event=customer_acquisition ChangeType=delete_link
        MsgType=event Event=customer_acquisition ChangeType=link_unavailable
        MsgType=event Event=customer_acquisition ChangeType=message_from_customer
        MsgType=event Event=customer_acquisition ChangeType=open_profile
        MsgType=event Event=customer_acquisition ChangeType=quota_expire_soon
        MsgType=event Event=doc_change ChangeType=delete_doc
        MsgType=event Event=doc_change ChangeType=doc_member_change
        MsgType=event Event=security ChangeType=change_domain_ip
        MsgType=event Event=enter_agent
        MsgType=event Event=change_external_chat ChangeType=create
        MsgType=event Event=change_external_chat ChangeType=dismiss
        MsgType=event Event=change_external_chat ChangeType=update
        MsgType=event Event=change_external_contact ChangeType=add_external_contact
        MsgType=event Event=change_external_contact ChangeType=del_external_contact
        MsgType=event Event=change_external_contact ChangeType=edit_external_contact
        MsgType=event Event=change_external_contact ChangeType=transfer_fail
        event_type^REFUND.
        event_type=TRANSACTION.SUCCESS
        MsgType=event Event=change_external_tag ChangeType=create
        MsgType=event Event=change_external_tag ChangeType=delete
        MsgType=event Event=change_external_tag ChangeType=shuffle
        MsgType=event Event=change_external_tag ChangeType=update
        MsgType=event Event=change_external_contact ChangeType=del_follow_user
        MsgType=event Event=doc_change ChangeType=form_complete
        MsgType=event Event=doc_change ChangeType=delete_form
        MsgType=event Event=doc_change ChangeType=form_settings_change
        MsgType=event Event=change_external_contact ChangeType=add_half_external_contact
        MsgType=event Event=kf_account_auth_change
        MsgType=event Event=kf_msg_or_event
        MsgType=event Event=living_status_change
        MsgType=event Event=LOCATION
        MsgType=event Event=meeting_change ChangeType=meeting_mute_all
        MsgType=event Event=meeting_change ChangeType=meeting_unmute_all
        MsgType=event Event=meeting_change ChangeType=cancel_meeting
        MsgType=event Event=meeting_change ChangeType=meeting_end
        MsgType=event Event=meeting_change ChangeType=cancel_enroll
        MsgType=event Event=meeting_change ChangeType=enroll
        MsgType=event Event=meeting_statistics ChangeType=start_meeting
        MsgType=event Event=meeting_change ChangeType=medium_upload
        MsgType=event Event=meeting_change ChangeType=join_meeting
        MsgType=event Event=meeting_change ChangeType=join_meeting_before_host
        MsgType=event Event=meeting_change ChangeType=quit_meeting
        MsgType=event Event=meeting_change ChangeType=modify_meeting
        MsgType=event Event=meeting_change ChangeType=move_to_waiting_room
        MsgType=event Event=meeting_change ChangeType=pstn_status_update
        MsgType=event Event=meeting_change ChangeType=recording_complete
        MsgType=event Event=meeting_change ChangeType=delete_recording
        MsgType=event Event=meeting_change ChangeType=pause_recording
        MsgType=event Event=meeting_change ChangeType=resume_recording
        MsgType=event Event=meeting_change ChangeType=start_recording
        MsgType=event Event=meeting_change ChangeType=stop_recording
        MsgType=event Event=meeting_change ChangeType=role_change
        MsgType=event Event=book_meeting_room
        MsgType=event Event=cancel_meeting_room
        MsgType=event Event=meeting_change ChangeType=meeting_room_response
        MsgType=event Event=meeting_change ChangeType=close_screen_share
        MsgType=event Event=meeting_change ChangeType=open_screen_share
        MsgType=event Event=meeting_change ChangeType=meeting_start
        MsgType=event Event=meeting_change ChangeType=join_from_meeting_room
        MsgType=event Event=meeting_change ChangeType=join_waiting_room
        MsgType=event Event=meeting_change ChangeType=quit_waiting_room
        MsgType=event Event=meeting_change ChangeType=webinar_warm_up_upload
        MsgType=event Event=meeting_change ChangeType=webinar_role_change
        MsgType=event Event=click
        MsgType=event Event=location_select
        MsgType=event Event=pic_sysphoto
        MsgType=event Event=pic_photo_or_album
        MsgType=event Event=scancode_push
        MsgType=event Event=scancode_waitmsg
        MsgType=event Event=view
        MsgType=event Event=view_miniprogram
        MsgType=event Event=pic_weixin
        MsgType=event Event=change_external_contact ChangeType=msg_audit_approved
        MsgType=event Event=msgaudit_notify
        MsgType=event Event=open_approval_change
        MsgType=event Event=program_notify
        MsgType=event Event=public_email_change ChangeType=receive_email
        MsgType=event Event=add_schedule
        MsgType=event Event=delete_schedule
        MsgType=event Event=modify_schedule
        MsgType=event Event=respond_schedule
        MsgType=event Event=change_school_contact ChangeType=create_department‖create_deparmtment
        MsgType=event Event=change_school_contact ChangeType=delete_department‖delete_deparmtment
        MsgType=event Event=change_school_contact ChangeType=update_department‖update_deparmtment
        MsgType=event Event=change_school_contact ChangeType=create_parent
        MsgType=event Event=change_school_contact ChangeType=delete_parent
        MsgType=event Event=change_school_contact ChangeType=subscribe
        MsgType=event Event=change_school_contact ChangeType=unsubscribe
        MsgType=event Event=change_school_contact ChangeType=update_parent
        MsgType=event Event=change_school_contact ChangeType=create_student
        MsgType=event Event=change_school_contact ChangeType=delete_student
        MsgType=event Event=change_school_contact ChangeType=update_student
        MsgType=event Event=share_agent_change
        MsgType=event Event=share_chain_change
        MsgType=event Event=smart_sheet_change ChangeType=add_filed‖add_field
        MsgType=event Event=smart_sheet_change ChangeType=delete_filed‖delete_field
        MsgType=event Event=smart_sheet_change ChangeType=update_filed‖update_field
        MsgType=event Event=smart_sheet_change ChangeType=add_record
        MsgType=event Event=smart_sheet_change ChangeType=delete_record
        MsgType=event Event=smart_sheet_change ChangeType=update_record
        MsgType=event Event=subscribe
        MsgType=event Event=switch_workbench_mode
        MsgType=event Event=sys_approval_change
        MsgType=event Event=taskcard_click
        MsgType=event Event=template_card_event
        MsgType=event Event=template_card_menu_event
        MsgType=event Event=unlicensed_notify
        MsgType=event Event=unsubscribe
        MsgType=event Event=upload_media_job_finish
        MsgType=event Event=finish_vip_account_approval
        MsgType=event Event=submit_vip_account_approval
        MsgType=event Event=wedrive_file_change ChangeType=create_file
        MsgType=event Event=wedrive_file_change ChangeType=delete_file
        MsgType=event Event=wedrive_file_change ChangeType=move_file
        MsgType=event Event=wedrive_file_change ChangeType=rename_file
        MsgType=event Event=wedrive_file_change ChangeType=update_file
        MsgType=event Event=wedrive_insufficient_capacity
        MsgType=event Event=wedrive_space_change ChangeType=dismiss_space
        MsgType=event Event=wedrive_space_change ChangeType=space_member_change
        MsgType=event Event=wedrive_space_change ChangeType=space_security_settings_change
        MsgType=file
        MsgType=image
        MsgType=link
        MsgType=location
        MsgType=shortvideo
        MsgType=text
        MsgType=video
        MsgType=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AgentActiveRestoredEvent.self,
            AgentInactiveAlertEvent.self,
            AgentInactiveClosedEvent.self,
            AgentInactiveReopenedEvent.self,
            AgentLowActiveEvent.self,
            AgentLowActiveAlertEvent.self,
            AppAdminChangedEvent.self,
            AppEmailReceivedEvent.self,
            BatchJobResultEvent.self,
            CalendarAddedEvent.self,
            CalendarDeletedEvent.self,
            CalendarModifiedEvent.self,
            ChainCorpJoinedEvent.self,
            ChainCorpRemovedEvent.self,
            ChainCorpUpdatedEvent.self,
            ChainCreatedEvent.self,
            ChainDeletedEvent.self,
            ChainGroupCreatedEvent.self,
            ChainGroupDeletedEvent.self,
            ChainGroupUpdatedEvent.self,
            ChainUpdatedEvent.self,
            ContactPartyCreatedEvent.self,
            ContactPartyDeletedEvent.self,
            ContactPartyUpdatedEvent.self,
            ContactTagUpdatedEvent.self,
            ContactUserCreatedEvent.self,
            ContactUserDeletedEvent.self,
            ContactUserUpdatedEvent.self,
            CustomerAcquisitionBalanceExhaustedEvent.self,
            CustomerAcquisitionBalanceIncreasedEvent.self,
            CustomerAcquisitionBalanceLowEvent.self,
            CustomerAcquisitionChatStartedEvent.self,
            CustomerAcquisitionFollowUserDeletedEvent.self,
            CustomerAcquisitionFriendRequestedEvent.self,
            CustomerAcquisitionLinkDeletedEvent.self,
            CustomerAcquisitionLinkUnavailableEvent.self,
            CustomerAcquisitionMessageFromCustomerEvent.self,
            CustomerAcquisitionProfileOpenedEvent.self,
            CustomerAcquisitionQuotaExpireSoonEvent.self,
            DocDeletedEvent.self,
            DocMemberChangedEvent.self,
            DomainIpChangedEvent.self,
            EnterAgentEvent.self,
            ExternalChatCreatedEvent.self,
            ExternalChatDismissedEvent.self,
            ExternalChatUpdatedEvent.self,
            ExternalContactAddedEvent.self,
            ExternalContactDeletedEvent.self,
            ExternalContactEditedEvent.self,
            ExternalContactTransferFailedEvent.self,
            ExternalPayRefundNotice.self,
            ExternalPayTransactionNotice.self,
            ExternalTagCreatedEvent.self,
            ExternalTagDeletedEvent.self,
            ExternalTagShuffledEvent.self,
            ExternalTagUpdatedEvent.self,
            FollowUserDeletedEvent.self,
            FormCompletedEvent.self,
            FormDeletedEvent.self,
            FormSettingsChangedEvent.self,
            HalfExternalContactAddedEvent.self,
            KfAccountAuthChangedEvent.self,
            KfMessageOrEventNotice.self,
            LivingStatusChangedEvent.self,
            LocationReportEvent.self,
            MeetingAllMutedEvent.self,
            MeetingAllUnmutedEvent.self,
            MeetingCancelledEvent.self,
            MeetingEndedEvent.self,
            MeetingEnrollCancelledEvent.self,
            MeetingEnrolledEvent.self,
            MeetingInitiatedEvent.self,
            MeetingMediumUploadedEvent.self,
            MeetingMemberJoinedEvent.self,
            MeetingMemberJoinedBeforeHostEvent.self,
            MeetingMemberQuitEvent.self,
            MeetingModifiedEvent.self,
            MeetingMovedToWaitingRoomEvent.self,
            MeetingPstnStatusUpdatedEvent.self,
            MeetingRecordingCompletedEvent.self,
            MeetingRecordingDeletedEvent.self,
            MeetingRecordingPausedEvent.self,
            MeetingRecordingResumedEvent.self,
            MeetingRecordingStartedEvent.self,
            MeetingRecordingStoppedEvent.self,
            MeetingRoleChangedEvent.self,
            MeetingRoomBookedEvent.self,
            MeetingRoomCancelledEvent.self,
            MeetingRoomRespondedEvent.self,
            MeetingScreenShareClosedEvent.self,
            MeetingScreenShareOpenedEvent.self,
            MeetingStartedEvent.self,
            MeetingWaitingRoomAdmittedEvent.self,
            MeetingWaitingRoomJoinedEvent.self,
            MeetingWaitingRoomQuitEvent.self,
            MeetingWarmUpUploadedEvent.self,
            MeetingWebinarRoleChangedEvent.self,
            MenuClickEvent.self,
            MenuLocationSelectEvent.self,
            MenuPhotoEvent.self,
            MenuPhotoOrAlbumEvent.self,
            MenuScanCodePushEvent.self,
            MenuScanCodeWaitMessageEvent.self,
            MenuViewEvent.self,
            MenuViewMiniProgramEvent.self,
            MenuWeixinAlbumEvent.self,
            MessageAuditApprovedEvent.self,
            MessageAuditNotice.self,
            OpenApprovalChangedEvent.self,
            ProgramNotifyEvent.self,
            PublicEmailReceivedEvent.self,
            ScheduleAddedEvent.self,
            ScheduleDeletedEvent.self,
            ScheduleModifiedEvent.self,
            ScheduleRespondedEvent.self,
            SchoolDepartmentCreatedEvent.self,
            SchoolDepartmentDeletedEvent.self,
            SchoolDepartmentUpdatedEvent.self,
            SchoolParentCreatedEvent.self,
            SchoolParentDeletedEvent.self,
            SchoolParentSubscribedEvent.self,
            SchoolParentUnsubscribedEvent.self,
            SchoolParentUpdatedEvent.self,
            SchoolStudentCreatedEvent.self,
            SchoolStudentDeletedEvent.self,
            SchoolStudentUpdatedEvent.self,
            ShareAgentChangeEvent.self,
            ShareChainChangeEvent.self,
            SmartSheetFieldAddedEvent.self,
            SmartSheetFieldDeletedEvent.self,
            SmartSheetFieldUpdatedEvent.self,
            SmartSheetRecordAddedEvent.self,
            SmartSheetRecordDeletedEvent.self,
            SmartSheetRecordUpdatedEvent.self,
            SubscribeEvent.self,
            SwitchWorkbenchModeEvent.self,
            SystemApprovalChangedEvent.self,
            TaskCardClickEvent.self,
            TemplateCardEvent.self,
            TemplateCardMenuEvent.self,
            UnlicensedNotifyEvent.self,
            UnsubscribeEvent.self,
            UploadMediaJobFinishedEvent.self,
            VipAccountApprovalFinishedEvent.self,
            VipAccountApprovalSubmittedEvent.self,
            WedriveFileCreatedEvent.self,
            WedriveFileDeletedEvent.self,
            WedriveFileMovedEvent.self,
            WedriveFileRenamedEvent.self,
            WedriveFileUpdatedEvent.self,
            WedriveInsufficientCapacityEvent.self,
            WedriveSpaceDismissedEvent.self,
            WedriveSpaceMemberChangedEvent.self,
            WedriveSpaceSecurityChangedEvent.self,
            FileMessage.self,
            ImageMessage.self,
            LinkMessage.self,
            LocationMessage.self,
            ShortVideoMessage.self,
            TextMessage.self,
            VideoMessage.self,
            VoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .agentActiveRestored(AgentActiveRestoredEvent(from: &decoder))
        case 1: self = .agentInactiveAlert(AgentInactiveAlertEvent(from: &decoder))
        case 2: self = .agentInactiveClosed(AgentInactiveClosedEvent(from: &decoder))
        case 3: self = .agentInactiveReopened(AgentInactiveReopenedEvent(from: &decoder))
        case 4: self = .agentLowActive(AgentLowActiveEvent(from: &decoder))
        case 5: self = .agentLowActiveAlert(AgentLowActiveAlertEvent(from: &decoder))
        case 6: self = .appAdminChanged(AppAdminChangedEvent(from: &decoder))
        case 7: self = .appEmailReceived(AppEmailReceivedEvent(from: &decoder))
        case 8: self = .batchJobResult(BatchJobResultEvent(from: &decoder))
        case 9: self = .calendarAdded(CalendarAddedEvent(from: &decoder))
        case 10: self = .calendarDeleted(CalendarDeletedEvent(from: &decoder))
        case 11: self = .calendarModified(CalendarModifiedEvent(from: &decoder))
        case 12: self = .chainCorpJoined(ChainCorpJoinedEvent(from: &decoder))
        case 13: self = .chainCorpRemoved(ChainCorpRemovedEvent(from: &decoder))
        case 14: self = .chainCorpUpdated(ChainCorpUpdatedEvent(from: &decoder))
        case 15: self = .chainCreated(ChainCreatedEvent(from: &decoder))
        case 16: self = .chainDeleted(ChainDeletedEvent(from: &decoder))
        case 17: self = .chainGroupCreated(ChainGroupCreatedEvent(from: &decoder))
        case 18: self = .chainGroupDeleted(ChainGroupDeletedEvent(from: &decoder))
        case 19: self = .chainGroupUpdated(ChainGroupUpdatedEvent(from: &decoder))
        case 20: self = .chainUpdated(ChainUpdatedEvent(from: &decoder))
        case 21: self = .contactPartyCreated(ContactPartyCreatedEvent(from: &decoder))
        case 22: self = .contactPartyDeleted(ContactPartyDeletedEvent(from: &decoder))
        case 23: self = .contactPartyUpdated(ContactPartyUpdatedEvent(from: &decoder))
        case 24: self = .contactTagUpdated(ContactTagUpdatedEvent(from: &decoder))
        case 25: self = .contactUserCreated(ContactUserCreatedEvent(from: &decoder))
        case 26: self = .contactUserDeleted(ContactUserDeletedEvent(from: &decoder))
        case 27: self = .contactUserUpdated(ContactUserUpdatedEvent(from: &decoder))
        case 28: self = .customerAcquisitionBalanceExhausted(CustomerAcquisitionBalanceExhaustedEvent(from: &decoder))
        case 29: self = .customerAcquisitionBalanceIncreased(CustomerAcquisitionBalanceIncreasedEvent(from: &decoder))
        case 30: self = .customerAcquisitionBalanceLow(CustomerAcquisitionBalanceLowEvent(from: &decoder))
        case 31: self = .customerAcquisitionChatStarted(CustomerAcquisitionChatStartedEvent(from: &decoder))
        case 32: self = .customerAcquisitionFollowUserDeleted(CustomerAcquisitionFollowUserDeletedEvent(from: &decoder))
        case 33: self = .customerAcquisitionFriendRequested(CustomerAcquisitionFriendRequestedEvent(from: &decoder))
        case 34: self = .customerAcquisitionLinkDeleted(CustomerAcquisitionLinkDeletedEvent(from: &decoder))
        case 35: self = .customerAcquisitionLinkUnavailable(CustomerAcquisitionLinkUnavailableEvent(from: &decoder))
        case 36:
            self = .customerAcquisitionMessageFromCustomer(CustomerAcquisitionMessageFromCustomerEvent(from: &decoder))
        case 37: self = .customerAcquisitionProfileOpened(CustomerAcquisitionProfileOpenedEvent(from: &decoder))
        case 38: self = .customerAcquisitionQuotaExpireSoon(CustomerAcquisitionQuotaExpireSoonEvent(from: &decoder))
        case 39: self = .docDeleted(DocDeletedEvent(from: &decoder))
        case 40: self = .docMemberChanged(DocMemberChangedEvent(from: &decoder))
        case 41: self = .domainIpChanged(DomainIpChangedEvent(from: &decoder))
        case 42: self = .enterAgent(EnterAgentEvent(from: &decoder))
        case 43: self = .externalChatCreated(ExternalChatCreatedEvent(from: &decoder))
        case 44: self = .externalChatDismissed(ExternalChatDismissedEvent(from: &decoder))
        case 45: self = .externalChatUpdated(ExternalChatUpdatedEvent(from: &decoder))
        case 46: self = .externalContactAdded(ExternalContactAddedEvent(from: &decoder))
        case 47: self = .externalContactDeleted(ExternalContactDeletedEvent(from: &decoder))
        case 48: self = .externalContactEdited(ExternalContactEditedEvent(from: &decoder))
        case 49: self = .externalContactTransferFailed(ExternalContactTransferFailedEvent(from: &decoder))
        case 50: self = .externalPayRefundNotice(ExternalPayRefundNotice(from: &decoder))
        case 51: self = .externalPayTransactionNotice(ExternalPayTransactionNotice(from: &decoder))
        case 52: self = .externalTagCreated(ExternalTagCreatedEvent(from: &decoder))
        case 53: self = .externalTagDeleted(ExternalTagDeletedEvent(from: &decoder))
        case 54: self = .externalTagShuffled(ExternalTagShuffledEvent(from: &decoder))
        case 55: self = .externalTagUpdated(ExternalTagUpdatedEvent(from: &decoder))
        case 56: self = .followUserDeleted(FollowUserDeletedEvent(from: &decoder))
        case 57: self = .formCompleted(FormCompletedEvent(from: &decoder))
        case 58: self = .formDeleted(FormDeletedEvent(from: &decoder))
        case 59: self = .formSettingsChanged(FormSettingsChangedEvent(from: &decoder))
        case 60: self = .halfExternalContactAdded(HalfExternalContactAddedEvent(from: &decoder))
        case 61: self = .kfAccountAuthChanged(KfAccountAuthChangedEvent(from: &decoder))
        case 62: self = .kfMessageOrEventNotice(KfMessageOrEventNotice(from: &decoder))
        case 63: self = .livingStatusChanged(LivingStatusChangedEvent(from: &decoder))
        case 64: self = .locationReport(LocationReportEvent(from: &decoder))
        case 65: self = .meetingAllMuted(MeetingAllMutedEvent(from: &decoder))
        case 66: self = .meetingAllUnmuted(MeetingAllUnmutedEvent(from: &decoder))
        case 67: self = .meetingCancelled(MeetingCancelledEvent(from: &decoder))
        case 68: self = .meetingEnded(MeetingEndedEvent(from: &decoder))
        case 69: self = .meetingEnrollCancelled(MeetingEnrollCancelledEvent(from: &decoder))
        case 70: self = .meetingEnrolled(MeetingEnrolledEvent(from: &decoder))
        case 71: self = .meetingInitiated(MeetingInitiatedEvent(from: &decoder))
        case 72: self = .meetingMediumUploaded(MeetingMediumUploadedEvent(from: &decoder))
        case 73: self = .meetingMemberJoined(MeetingMemberJoinedEvent(from: &decoder))
        case 74: self = .meetingMemberJoinedBeforeHost(MeetingMemberJoinedBeforeHostEvent(from: &decoder))
        case 75: self = .meetingMemberQuit(MeetingMemberQuitEvent(from: &decoder))
        case 76: self = .meetingModified(MeetingModifiedEvent(from: &decoder))
        case 77: self = .meetingMovedToWaitingRoom(MeetingMovedToWaitingRoomEvent(from: &decoder))
        case 78: self = .meetingPstnStatusUpdated(MeetingPstnStatusUpdatedEvent(from: &decoder))
        case 79: self = .meetingRecordingCompleted(MeetingRecordingCompletedEvent(from: &decoder))
        case 80: self = .meetingRecordingDeleted(MeetingRecordingDeletedEvent(from: &decoder))
        case 81: self = .meetingRecordingPaused(MeetingRecordingPausedEvent(from: &decoder))
        case 82: self = .meetingRecordingResumed(MeetingRecordingResumedEvent(from: &decoder))
        case 83: self = .meetingRecordingStarted(MeetingRecordingStartedEvent(from: &decoder))
        case 84: self = .meetingRecordingStopped(MeetingRecordingStoppedEvent(from: &decoder))
        case 85: self = .meetingRoleChanged(MeetingRoleChangedEvent(from: &decoder))
        case 86: self = .meetingRoomBooked(MeetingRoomBookedEvent(from: &decoder))
        case 87: self = .meetingRoomCancelled(MeetingRoomCancelledEvent(from: &decoder))
        case 88: self = .meetingRoomResponded(MeetingRoomRespondedEvent(from: &decoder))
        case 89: self = .meetingScreenShareClosed(MeetingScreenShareClosedEvent(from: &decoder))
        case 90: self = .meetingScreenShareOpened(MeetingScreenShareOpenedEvent(from: &decoder))
        case 91: self = .meetingStarted(MeetingStartedEvent(from: &decoder))
        case 92: self = .meetingWaitingRoomAdmitted(MeetingWaitingRoomAdmittedEvent(from: &decoder))
        case 93: self = .meetingWaitingRoomJoined(MeetingWaitingRoomJoinedEvent(from: &decoder))
        case 94: self = .meetingWaitingRoomQuit(MeetingWaitingRoomQuitEvent(from: &decoder))
        case 95: self = .meetingWarmUpUploaded(MeetingWarmUpUploadedEvent(from: &decoder))
        case 96: self = .meetingWebinarRoleChanged(MeetingWebinarRoleChangedEvent(from: &decoder))
        case 97: self = .menuClick(MenuClickEvent(from: &decoder))
        case 98: self = .menuLocationSelect(MenuLocationSelectEvent(from: &decoder))
        case 99: self = .menuPhoto(MenuPhotoEvent(from: &decoder))
        case 100: self = .menuPhotoOrAlbum(MenuPhotoOrAlbumEvent(from: &decoder))
        case 101: self = .menuScanCodePush(MenuScanCodePushEvent(from: &decoder))
        case 102: self = .menuScanCodeWaitMessage(MenuScanCodeWaitMessageEvent(from: &decoder))
        case 103: self = .menuView(MenuViewEvent(from: &decoder))
        case 104: self = .menuViewMiniProgram(MenuViewMiniProgramEvent(from: &decoder))
        case 105: self = .menuWeixinAlbum(MenuWeixinAlbumEvent(from: &decoder))
        case 106: self = .messageAuditApproved(MessageAuditApprovedEvent(from: &decoder))
        case 107: self = .messageAuditNotice(MessageAuditNotice(from: &decoder))
        case 108: self = .openApprovalChanged(OpenApprovalChangedEvent(from: &decoder))
        case 109: self = .programNotify(ProgramNotifyEvent(from: &decoder))
        case 110: self = .publicEmailReceived(PublicEmailReceivedEvent(from: &decoder))
        case 111: self = .scheduleAdded(ScheduleAddedEvent(from: &decoder))
        case 112: self = .scheduleDeleted(ScheduleDeletedEvent(from: &decoder))
        case 113: self = .scheduleModified(ScheduleModifiedEvent(from: &decoder))
        case 114: self = .scheduleResponded(ScheduleRespondedEvent(from: &decoder))
        case 115: self = .schoolDepartmentCreated(SchoolDepartmentCreatedEvent(from: &decoder))
        case 116: self = .schoolDepartmentDeleted(SchoolDepartmentDeletedEvent(from: &decoder))
        case 117: self = .schoolDepartmentUpdated(SchoolDepartmentUpdatedEvent(from: &decoder))
        case 118: self = .schoolParentCreated(SchoolParentCreatedEvent(from: &decoder))
        case 119: self = .schoolParentDeleted(SchoolParentDeletedEvent(from: &decoder))
        case 120: self = .schoolParentSubscribed(SchoolParentSubscribedEvent(from: &decoder))
        case 121: self = .schoolParentUnsubscribed(SchoolParentUnsubscribedEvent(from: &decoder))
        case 122: self = .schoolParentUpdated(SchoolParentUpdatedEvent(from: &decoder))
        case 123: self = .schoolStudentCreated(SchoolStudentCreatedEvent(from: &decoder))
        case 124: self = .schoolStudentDeleted(SchoolStudentDeletedEvent(from: &decoder))
        case 125: self = .schoolStudentUpdated(SchoolStudentUpdatedEvent(from: &decoder))
        case 126: self = .shareAgentChange(ShareAgentChangeEvent(from: &decoder))
        case 127: self = .shareChainChange(ShareChainChangeEvent(from: &decoder))
        case 128: self = .smartSheetFieldAdded(SmartSheetFieldAddedEvent(from: &decoder))
        case 129: self = .smartSheetFieldDeleted(SmartSheetFieldDeletedEvent(from: &decoder))
        case 130: self = .smartSheetFieldUpdated(SmartSheetFieldUpdatedEvent(from: &decoder))
        case 131: self = .smartSheetRecordAdded(SmartSheetRecordAddedEvent(from: &decoder))
        case 132: self = .smartSheetRecordDeleted(SmartSheetRecordDeletedEvent(from: &decoder))
        case 133: self = .smartSheetRecordUpdated(SmartSheetRecordUpdatedEvent(from: &decoder))
        case 134: self = .subscribe(SubscribeEvent(from: &decoder))
        case 135: self = .switchWorkbenchMode(SwitchWorkbenchModeEvent(from: &decoder))
        case 136: self = .systemApprovalChanged(SystemApprovalChangedEvent(from: &decoder))
        case 137: self = .taskCardClick(TaskCardClickEvent(from: &decoder))
        case 138: self = .templateCard(TemplateCardEvent(from: &decoder))
        case 139: self = .templateCardMenu(TemplateCardMenuEvent(from: &decoder))
        case 140: self = .unlicensedNotify(UnlicensedNotifyEvent(from: &decoder))
        case 141: self = .unsubscribe(UnsubscribeEvent(from: &decoder))
        case 142: self = .uploadMediaJobFinished(UploadMediaJobFinishedEvent(from: &decoder))
        case 143: self = .vipAccountApprovalFinished(VipAccountApprovalFinishedEvent(from: &decoder))
        case 144: self = .vipAccountApprovalSubmitted(VipAccountApprovalSubmittedEvent(from: &decoder))
        case 145: self = .wedriveFileCreated(WedriveFileCreatedEvent(from: &decoder))
        case 146: self = .wedriveFileDeleted(WedriveFileDeletedEvent(from: &decoder))
        case 147: self = .wedriveFileMoved(WedriveFileMovedEvent(from: &decoder))
        case 148: self = .wedriveFileRenamed(WedriveFileRenamedEvent(from: &decoder))
        case 149: self = .wedriveFileUpdated(WedriveFileUpdatedEvent(from: &decoder))
        case 150: self = .wedriveInsufficientCapacity(WedriveInsufficientCapacityEvent(from: &decoder))
        case 151: self = .wedriveSpaceDismissed(WedriveSpaceDismissedEvent(from: &decoder))
        case 152: self = .wedriveSpaceMemberChanged(WedriveSpaceMemberChangedEvent(from: &decoder))
        case 153: self = .wedriveSpaceSecurityChanged(WedriveSpaceSecurityChangedEvent(from: &decoder))
        case 154: self = .file(FileMessage(from: &decoder))
        case 155: self = .image(ImageMessage(from: &decoder))
        case 156: self = .link(LinkMessage(from: &decoder))
        case 157: self = .location(LocationMessage(from: &decoder))
        case 158: self = .shortVideo(ShortVideoMessage(from: &decoder))
        case 159: self = .text(TextMessage(from: &decoder))
        case 160: self = .video(VideoMessage(from: &decoder))
        default: self = .voice(VoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .agentActiveRestored(let message): .known(message)
        case .agentInactiveAlert(let message): .known(message)
        case .agentInactiveClosed(let message): .known(message)
        case .agentInactiveReopened(let message): .known(message)
        case .agentLowActive(let message): .known(message)
        case .agentLowActiveAlert(let message): .known(message)
        case .appAdminChanged(let message): .known(message)
        case .appEmailReceived(let message): .known(message)
        case .batchJobResult(let message): .known(message)
        case .calendarAdded(let message): .known(message)
        case .calendarDeleted(let message): .known(message)
        case .calendarModified(let message): .known(message)
        case .chainCorpJoined(let message): .known(message)
        case .chainCorpRemoved(let message): .known(message)
        case .chainCorpUpdated(let message): .known(message)
        case .chainCreated(let message): .known(message)
        case .chainDeleted(let message): .known(message)
        case .chainGroupCreated(let message): .known(message)
        case .chainGroupDeleted(let message): .known(message)
        case .chainGroupUpdated(let message): .known(message)
        case .chainUpdated(let message): .known(message)
        case .contactPartyCreated(let message): .known(message)
        case .contactPartyDeleted(let message): .known(message)
        case .contactPartyUpdated(let message): .known(message)
        case .contactTagUpdated(let message): .known(message)
        case .contactUserCreated(let message): .known(message)
        case .contactUserDeleted(let message): .known(message)
        case .contactUserUpdated(let message): .known(message)
        case .customerAcquisitionBalanceExhausted(let message): .known(message)
        case .customerAcquisitionBalanceIncreased(let message): .known(message)
        case .customerAcquisitionBalanceLow(let message): .known(message)
        case .customerAcquisitionChatStarted(let message): .known(message)
        case .customerAcquisitionFollowUserDeleted(let message): .known(message)
        case .customerAcquisitionFriendRequested(let message): .known(message)
        case .customerAcquisitionLinkDeleted(let message): .known(message)
        case .customerAcquisitionLinkUnavailable(let message): .known(message)
        case .customerAcquisitionMessageFromCustomer(let message): .known(message)
        case .customerAcquisitionProfileOpened(let message): .known(message)
        case .customerAcquisitionQuotaExpireSoon(let message): .known(message)
        case .docDeleted(let message): .known(message)
        case .docMemberChanged(let message): .known(message)
        case .domainIpChanged(let message): .known(message)
        case .enterAgent(let message): .known(message)
        case .externalChatCreated(let message): .known(message)
        case .externalChatDismissed(let message): .known(message)
        case .externalChatUpdated(let message): .known(message)
        case .externalContactAdded(let message): .known(message)
        case .externalContactDeleted(let message): .known(message)
        case .externalContactEdited(let message): .known(message)
        case .externalContactTransferFailed(let message): .known(message)
        case .externalPayRefundNotice(let message): .known(message)
        case .externalPayTransactionNotice(let message): .known(message)
        case .externalTagCreated(let message): .known(message)
        case .externalTagDeleted(let message): .known(message)
        case .externalTagShuffled(let message): .known(message)
        case .externalTagUpdated(let message): .known(message)
        case .followUserDeleted(let message): .known(message)
        case .formCompleted(let message): .known(message)
        case .formDeleted(let message): .known(message)
        case .formSettingsChanged(let message): .known(message)
        case .halfExternalContactAdded(let message): .known(message)
        case .kfAccountAuthChanged(let message): .known(message)
        case .kfMessageOrEventNotice(let message): .known(message)
        case .livingStatusChanged(let message): .known(message)
        case .locationReport(let message): .known(message)
        case .meetingAllMuted(let message): .known(message)
        case .meetingAllUnmuted(let message): .known(message)
        case .meetingCancelled(let message): .known(message)
        case .meetingEnded(let message): .known(message)
        case .meetingEnrollCancelled(let message): .known(message)
        case .meetingEnrolled(let message): .known(message)
        case .meetingInitiated(let message): .known(message)
        case .meetingMediumUploaded(let message): .known(message)
        case .meetingMemberJoined(let message): .known(message)
        case .meetingMemberJoinedBeforeHost(let message): .known(message)
        case .meetingMemberQuit(let message): .known(message)
        case .meetingModified(let message): .known(message)
        case .meetingMovedToWaitingRoom(let message): .known(message)
        case .meetingPstnStatusUpdated(let message): .known(message)
        case .meetingRecordingCompleted(let message): .known(message)
        case .meetingRecordingDeleted(let message): .known(message)
        case .meetingRecordingPaused(let message): .known(message)
        case .meetingRecordingResumed(let message): .known(message)
        case .meetingRecordingStarted(let message): .known(message)
        case .meetingRecordingStopped(let message): .known(message)
        case .meetingRoleChanged(let message): .known(message)
        case .meetingRoomBooked(let message): .known(message)
        case .meetingRoomCancelled(let message): .known(message)
        case .meetingRoomResponded(let message): .known(message)
        case .meetingScreenShareClosed(let message): .known(message)
        case .meetingScreenShareOpened(let message): .known(message)
        case .meetingStarted(let message): .known(message)
        case .meetingWaitingRoomAdmitted(let message): .known(message)
        case .meetingWaitingRoomJoined(let message): .known(message)
        case .meetingWaitingRoomQuit(let message): .known(message)
        case .meetingWarmUpUploaded(let message): .known(message)
        case .meetingWebinarRoleChanged(let message): .known(message)
        case .menuClick(let message): .known(message)
        case .menuLocationSelect(let message): .known(message)
        case .menuPhoto(let message): .known(message)
        case .menuPhotoOrAlbum(let message): .known(message)
        case .menuScanCodePush(let message): .known(message)
        case .menuScanCodeWaitMessage(let message): .known(message)
        case .menuView(let message): .known(message)
        case .menuViewMiniProgram(let message): .known(message)
        case .menuWeixinAlbum(let message): .known(message)
        case .messageAuditApproved(let message): .known(message)
        case .messageAuditNotice(let message): .known(message)
        case .openApprovalChanged(let message): .known(message)
        case .programNotify(let message): .known(message)
        case .publicEmailReceived(let message): .known(message)
        case .scheduleAdded(let message): .known(message)
        case .scheduleDeleted(let message): .known(message)
        case .scheduleModified(let message): .known(message)
        case .scheduleResponded(let message): .known(message)
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
        case .shareAgentChange(let message): .known(message)
        case .shareChainChange(let message): .known(message)
        case .smartSheetFieldAdded(let message): .known(message)
        case .smartSheetFieldDeleted(let message): .known(message)
        case .smartSheetFieldUpdated(let message): .known(message)
        case .smartSheetRecordAdded(let message): .known(message)
        case .smartSheetRecordDeleted(let message): .known(message)
        case .smartSheetRecordUpdated(let message): .known(message)
        case .subscribe(let message): .known(message)
        case .switchWorkbenchMode(let message): .known(message)
        case .systemApprovalChanged(let message): .known(message)
        case .taskCardClick(let message): .known(message)
        case .templateCard(let message): .known(message)
        case .templateCardMenu(let message): .known(message)
        case .unlicensedNotify(let message): .known(message)
        case .unsubscribe(let message): .known(message)
        case .uploadMediaJobFinished(let message): .known(message)
        case .vipAccountApprovalFinished(let message): .known(message)
        case .vipAccountApprovalSubmitted(let message): .known(message)
        case .wedriveFileCreated(let message): .known(message)
        case .wedriveFileDeleted(let message): .known(message)
        case .wedriveFileMoved(let message): .known(message)
        case .wedriveFileRenamed(let message): .known(message)
        case .wedriveFileUpdated(let message): .known(message)
        case .wedriveInsufficientCapacity(let message): .known(message)
        case .wedriveSpaceDismissed(let message): .known(message)
        case .wedriveSpaceMemberChanged(let message): .known(message)
        case .wedriveSpaceSecurityChanged(let message): .known(message)
        case .file(let message): .known(message)
        case .image(let message): .known(message)
        case .link(let message): .known(message)
        case .location(let message): .known(message)
        case .shortVideo(let message): .known(message)
        case .text(let message): .known(message)
        case .video(let message): .known(message)
        case .voice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (WeCom).
public enum Reply: MessageUnion {
    /// Answers with a picture.
    indirect case image(ImageReply)
    /// Answers with articles.
    indirect case news(NewsReply)
    /// Answers with text.
    indirect case text(TextReply)
    /// Answers a tap on a template card: changes the text of the button that was pressed, for the member who did.
    indirect case updateButton(UpdateButtonReply)
    /// Answers a tap on a template card: puts a template card with buttons in its place, for the member who tapped.
    indirect case updateButtonInteractionCard(UpdateButtonInteractionCardReply)
    /// Answers a tap on a template card: puts a template card with several questions in its place, for the member who
    /// tapped.
    indirect case updateMultipleInteractionCard(UpdateMultipleInteractionCardReply)
    /// Answers a tap on a template card: puts a template card: a notice with a picture in its place, for the member who
    /// tapped.
    indirect case updateNewsNoticeCard(UpdateNewsNoticeCardReply)
    /// Answers a tap on a task card: changes the text of the button that was pressed.
    indirect case updateTaskCard(UpdateTaskCardReply)
    /// Answers a tap on a template card: puts a template card: a notice of text in its place, for the member who
    /// tapped.
    indirect case updateTextNoticeCard(UpdateTextNoticeCardReply)
    /// Answers a tap on a template card: puts a template card with one question in its place, for the member who
    /// tapped.
    indirect case updateVoteInteractionCard(UpdateVoteInteractionCardReply)
    /// Answers with a video.
    indirect case video(VideoReply)
    /// Answers with a voice clip.
    indirect case voice(VoiceReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=image
        MsgType=news
        MsgType=text
        MsgType=update_button
        MsgType=update_template_card TemplateCard/CardType=button_interaction
        MsgType=update_template_card TemplateCard/CardType=multiple_interaction
        MsgType=update_template_card TemplateCard/CardType=news_notice
        MsgType=update_taskcard
        MsgType=update_template_card TemplateCard/CardType=text_notice
        MsgType=update_template_card TemplateCard/CardType=vote_interaction
        MsgType=video
        MsgType=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ImageReply.self,
            NewsReply.self,
            TextReply.self,
            UpdateButtonReply.self,
            UpdateButtonInteractionCardReply.self,
            UpdateMultipleInteractionCardReply.self,
            UpdateNewsNoticeCardReply.self,
            UpdateTaskCardReply.self,
            UpdateTextNoticeCardReply.self,
            UpdateVoteInteractionCardReply.self,
            VideoReply.self,
            VoiceReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .image(ImageReply(from: &decoder))
        case 1: self = .news(NewsReply(from: &decoder))
        case 2: self = .text(TextReply(from: &decoder))
        case 3: self = .updateButton(UpdateButtonReply(from: &decoder))
        case 4: self = .updateButtonInteractionCard(UpdateButtonInteractionCardReply(from: &decoder))
        case 5: self = .updateMultipleInteractionCard(UpdateMultipleInteractionCardReply(from: &decoder))
        case 6: self = .updateNewsNoticeCard(UpdateNewsNoticeCardReply(from: &decoder))
        case 7: self = .updateTaskCard(UpdateTaskCardReply(from: &decoder))
        case 8: self = .updateTextNoticeCard(UpdateTextNoticeCardReply(from: &decoder))
        case 9: self = .updateVoteInteractionCard(UpdateVoteInteractionCardReply(from: &decoder))
        case 10: self = .video(VideoReply(from: &decoder))
        default: self = .voice(VoiceReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .image(let message): .known(message)
        case .news(let message): .known(message)
        case .text(let message): .known(message)
        case .updateButton(let message): .known(message)
        case .updateButtonInteractionCard(let message): .known(message)
        case .updateMultipleInteractionCard(let message): .known(message)
        case .updateNewsNoticeCard(let message): .known(message)
        case .updateTaskCard(let message): .known(message)
        case .updateTextNoticeCard(let message): .known(message)
        case .updateVoteInteractionCard(let message): .known(message)
        case .video(let message): .known(message)
        case .voice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom).
public enum OutboundMessage: MessageUnion {
    /// Adds material that greets those who join a customer group. A company keeps at most 100.
    indirect case addGroupWelcomeTemplate(AddGroupWelcomeTemplate)
    /// Asks members to send a message to their customers or customer groups; it goes out when they confirm. A text,
    /// attachments or both are needed.
    indirect case addMsgTemplate(AddMsgTemplate)
    /// Stops a group send for the members who have not confirmed it.
    indirect case cancelGroupMsg(CancelGroupMsgSend)
    /// Deletes material that greets those who join a customer group; whoever added it may.
    indirect case delGroupWelcomeTemplate(DelGroupWelcomeTemplate)
    /// Changes material that greets those who join a customer group; whoever added it may.
    indirect case editGroupWelcomeTemplate(EditGroupWelcomeTemplate)
    /// Asks for material that greets those who join a customer group.
    indirect case getGroupWelcomeTemplate(GetGroupWelcomeTemplate)
    /// Takes back a message that an application sent to members within the last 24 hours. It disappears in WeCom, not
    /// in WeChat.
    indirect case recallMessage(RecallMessage)
    /// Reminds members to confirm a group send; at most three times in 24 hours.
    indirect case remindGroupMsg(RemindGroupMsgSend)
    /// Sends members a template card with buttons, from an application.
    indirect case sendButtonInteractionCardMessage(SendButtonInteractionCardMessage)
    /// Sends members a file from an application.
    indirect case sendFileMessage(SendFileMessage)
    /// Sends members a picture from an application.
    indirect case sendImageMessage(SendImageMessage)
    /// Sends members Markdown from an application.
    indirect case sendMarkdownMessage(SendMarkdownMessage)
    /// Sends members a notice of a mini program, which itself is the sender: there is no `agentid`.
    indirect case sendMiniProgramNoticeMessage(SendMiniProgramNoticeMessage)
    /// Sends members articles from an application, which WeCom keeps and can guard from being passed on.
    indirect case sendMpNewsMessage(SendMpNewsMessage)
    /// Sends members a template card with several questions, from an application.
    indirect case sendMultipleInteractionCardMessage(SendMultipleInteractionCardMessage)
    /// Sends members articles from an application, which open pages outside.
    indirect case sendNewsMessage(SendNewsMessage)
    /// Sends members a template card: a notice with a picture, from an application.
    indirect case sendNewsNoticeCardMessage(SendNewsNoticeCardMessage)
    /// Sends members a task card from an application. Template cards have taken its place.
    indirect case sendTaskCardMessage(SendTaskCardMessage)
    /// Sends members a template message from an application, for which they gave tickets.
    indirect case sendTemplateMessage(SendTemplateMessage)
    /// Sends members a card of text with a link from an application.
    indirect case sendTextCardMessage(SendTextCardMessage)
    /// Sends members text from an application.
    indirect case sendTextMessage(SendTextMessage)
    /// Sends members a template card: a notice of text, from an application.
    indirect case sendTextNoticeCardMessage(SendTextNoticeCardMessage)
    /// Sends members a video from an application.
    indirect case sendVideoMessage(SendVideoMessage)
    /// Sends members a voice clip from an application.
    indirect case sendVoiceMessage(SendVoiceMessage)
    /// Sends members a template card with one question, from an application.
    indirect case sendVoteInteractionCardMessage(SendVoteInteractionCardMessage)
    /// Greets a new customer in the name of the member, once and within 20 seconds of the push that told of the
    /// customer. A text, attachments or both are needed; each comes as a message of its own.
    indirect case sendWelcomeMsg(SendWelcomeMsg)
    /// Puts a template card with buttons in the place of a card that was sent.
    indirect case updateButtonInteractionCard(UpdateButtonInteractionCard)
    /// Puts a template card with several questions in the place of a card that was sent.
    indirect case updateMultipleInteractionCard(UpdateMultipleInteractionCard)
    /// Puts a template card: a notice with a picture in the place of a card that was sent.
    indirect case updateNewsNoticeCard(UpdateNewsNoticeCard)
    /// Takes the buttons of a task card that was sent out of use. Template cards have taken its place.
    indirect case updateTaskCard(UpdateTaskCard)
    /// Takes the buttons of a card that was sent out of use, and changes their text.
    indirect case updateTemplateCardButton(UpdateTemplateCardButton)
    /// Puts a template card: a notice of text in the place of a card that was sent.
    indirect case updateTextNoticeCard(UpdateTextNoticeCard)
    /// Puts a template card with one question in the place of a card that was sent.
    indirect case updateVoteInteractionCard(UpdateVoteInteractionCard)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/externalcontact/group_welcome_template/add
        POST /cgi-bin/externalcontact/add_msg_template
        POST /cgi-bin/externalcontact/cancel_groupmsg_send
        POST /cgi-bin/externalcontact/group_welcome_template/del
        POST /cgi-bin/externalcontact/group_welcome_template/edit
        POST /cgi-bin/externalcontact/group_welcome_template/get
        POST /cgi-bin/message/recall
        POST /cgi-bin/externalcontact/remind_groupmsg_send
        POST /cgi-bin/message/send msgtype=template_card template_card/card_type=button_interaction
        POST /cgi-bin/message/send msgtype=file
        POST /cgi-bin/message/send msgtype=image
        POST /cgi-bin/message/send msgtype=markdown
        POST /cgi-bin/message/send msgtype=miniprogram_notice
        POST /cgi-bin/message/send msgtype=mpnews
        POST /cgi-bin/message/send msgtype=template_card template_card/card_type=multiple_interaction
        POST /cgi-bin/message/send msgtype=news
        POST /cgi-bin/message/send msgtype=template_card template_card/card_type=news_notice
        POST /cgi-bin/message/send msgtype=interactive_taskcard‖taskcard
        POST /cgi-bin/message/send msgtype=template_msg
        POST /cgi-bin/message/send msgtype=textcard
        POST /cgi-bin/message/send msgtype=text
        POST /cgi-bin/message/send msgtype=template_card template_card/card_type=text_notice
        POST /cgi-bin/message/send msgtype=video
        POST /cgi-bin/message/send msgtype=voice
        POST /cgi-bin/message/send msgtype=template_card template_card/card_type=vote_interaction
        POST /cgi-bin/externalcontact/send_welcome_msg
        POST /cgi-bin/message/update_template_card template_card/card_type=button_interaction
        POST /cgi-bin/message/update_template_card template_card/card_type=multiple_interaction
        POST /cgi-bin/message/update_template_card template_card/card_type=news_notice
        POST /cgi-bin/message/update_taskcard
        POST /cgi-bin/message/update_template_card
        POST /cgi-bin/message/update_template_card template_card/card_type=text_notice
        POST /cgi-bin/message/update_template_card template_card/card_type=vote_interaction
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AddGroupWelcomeTemplate.self,
            AddMsgTemplate.self,
            CancelGroupMsgSend.self,
            DelGroupWelcomeTemplate.self,
            EditGroupWelcomeTemplate.self,
            GetGroupWelcomeTemplate.self,
            RecallMessage.self,
            RemindGroupMsgSend.self,
            SendButtonInteractionCardMessage.self,
            SendFileMessage.self,
            SendImageMessage.self,
            SendMarkdownMessage.self,
            SendMiniProgramNoticeMessage.self,
            SendMpNewsMessage.self,
            SendMultipleInteractionCardMessage.self,
            SendNewsMessage.self,
            SendNewsNoticeCardMessage.self,
            SendTaskCardMessage.self,
            SendTemplateMessage.self,
            SendTextCardMessage.self,
            SendTextMessage.self,
            SendTextNoticeCardMessage.self,
            SendVideoMessage.self,
            SendVoiceMessage.self,
            SendVoteInteractionCardMessage.self,
            SendWelcomeMsg.self,
            UpdateButtonInteractionCard.self,
            UpdateMultipleInteractionCard.self,
            UpdateNewsNoticeCard.self,
            UpdateTaskCard.self,
            UpdateTemplateCardButton.self,
            UpdateTextNoticeCard.self,
            UpdateVoteInteractionCard.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .addGroupWelcomeTemplate(AddGroupWelcomeTemplate(from: &decoder))
        case 1: self = .addMsgTemplate(AddMsgTemplate(from: &decoder))
        case 2: self = .cancelGroupMsg(CancelGroupMsgSend(from: &decoder))
        case 3: self = .delGroupWelcomeTemplate(DelGroupWelcomeTemplate(from: &decoder))
        case 4: self = .editGroupWelcomeTemplate(EditGroupWelcomeTemplate(from: &decoder))
        case 5: self = .getGroupWelcomeTemplate(GetGroupWelcomeTemplate(from: &decoder))
        case 6: self = .recallMessage(RecallMessage(from: &decoder))
        case 7: self = .remindGroupMsg(RemindGroupMsgSend(from: &decoder))
        case 8: self = .sendButtonInteractionCardMessage(SendButtonInteractionCardMessage(from: &decoder))
        case 9: self = .sendFileMessage(SendFileMessage(from: &decoder))
        case 10: self = .sendImageMessage(SendImageMessage(from: &decoder))
        case 11: self = .sendMarkdownMessage(SendMarkdownMessage(from: &decoder))
        case 12: self = .sendMiniProgramNoticeMessage(SendMiniProgramNoticeMessage(from: &decoder))
        case 13: self = .sendMpNewsMessage(SendMpNewsMessage(from: &decoder))
        case 14: self = .sendMultipleInteractionCardMessage(SendMultipleInteractionCardMessage(from: &decoder))
        case 15: self = .sendNewsMessage(SendNewsMessage(from: &decoder))
        case 16: self = .sendNewsNoticeCardMessage(SendNewsNoticeCardMessage(from: &decoder))
        case 17: self = .sendTaskCardMessage(SendTaskCardMessage(from: &decoder))
        case 18: self = .sendTemplateMessage(SendTemplateMessage(from: &decoder))
        case 19: self = .sendTextCardMessage(SendTextCardMessage(from: &decoder))
        case 20: self = .sendTextMessage(SendTextMessage(from: &decoder))
        case 21: self = .sendTextNoticeCardMessage(SendTextNoticeCardMessage(from: &decoder))
        case 22: self = .sendVideoMessage(SendVideoMessage(from: &decoder))
        case 23: self = .sendVoiceMessage(SendVoiceMessage(from: &decoder))
        case 24: self = .sendVoteInteractionCardMessage(SendVoteInteractionCardMessage(from: &decoder))
        case 25: self = .sendWelcomeMsg(SendWelcomeMsg(from: &decoder))
        case 26: self = .updateButtonInteractionCard(UpdateButtonInteractionCard(from: &decoder))
        case 27: self = .updateMultipleInteractionCard(UpdateMultipleInteractionCard(from: &decoder))
        case 28: self = .updateNewsNoticeCard(UpdateNewsNoticeCard(from: &decoder))
        case 29: self = .updateTaskCard(UpdateTaskCard(from: &decoder))
        case 30: self = .updateTemplateCardButton(UpdateTemplateCardButton(from: &decoder))
        case 31: self = .updateTextNoticeCard(UpdateTextNoticeCard(from: &decoder))
        default: self = .updateVoteInteractionCard(UpdateVoteInteractionCard(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .addGroupWelcomeTemplate(let message): .known(message)
        case .addMsgTemplate(let message): .known(message)
        case .cancelGroupMsg(let message): .known(message)
        case .delGroupWelcomeTemplate(let message): .known(message)
        case .editGroupWelcomeTemplate(let message): .known(message)
        case .getGroupWelcomeTemplate(let message): .known(message)
        case .recallMessage(let message): .known(message)
        case .remindGroupMsg(let message): .known(message)
        case .sendButtonInteractionCardMessage(let message): .known(message)
        case .sendFileMessage(let message): .known(message)
        case .sendImageMessage(let message): .known(message)
        case .sendMarkdownMessage(let message): .known(message)
        case .sendMiniProgramNoticeMessage(let message): .known(message)
        case .sendMpNewsMessage(let message): .known(message)
        case .sendMultipleInteractionCardMessage(let message): .known(message)
        case .sendNewsMessage(let message): .known(message)
        case .sendNewsNoticeCardMessage(let message): .known(message)
        case .sendTaskCardMessage(let message): .known(message)
        case .sendTemplateMessage(let message): .known(message)
        case .sendTextCardMessage(let message): .known(message)
        case .sendTextMessage(let message): .known(message)
        case .sendTextNoticeCardMessage(let message): .known(message)
        case .sendVideoMessage(let message): .known(message)
        case .sendVoiceMessage(let message): .known(message)
        case .sendVoteInteractionCardMessage(let message): .known(message)
        case .sendWelcomeMsg(let message): .known(message)
        case .updateButtonInteractionCard(let message): .known(message)
        case .updateMultipleInteractionCard(let message): .known(message)
        case .updateNewsNoticeCard(let message): .known(message)
        case .updateTaskCard(let message): .known(message)
        case .updateTemplateCardButton(let message): .known(message)
        case .updateTextNoticeCard(let message): .known(message)
        case .updateVoteInteractionCard(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom.
public enum WeCom: MessagePlatform {
    public typealias Inbound = InboundMessage
    public typealias Answer = Reply
    public typealias Outbound = OutboundMessage

    public static var name: String { "WeCom" }

    /// What can be said in several forms: as a passive reply, and through the HTTP API.
    public enum Content: Sendable, Equatable {
        /// A file.
        case file(mediaID: String)
        /// A picture.
        case image(mediaID: String)
        /// A text in Markdown.
        case markdown(String)
        /// Articles that open pages.
        case news([Article])
        /// Text.
        case text(String)
        /// A card with a title, a text and a link.
        case textCard(title: String, description: String, url: String, buttonTitle: String? = nil)
        /// A video.
        case video(mediaID: String, title: String? = nil, description: String? = nil)
        /// A recording.
        case voice(mediaID: String)
    }

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        Reply(content, toUserName: user, fromUserName: account, createTime: time)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }

    public static var channels: [any MessagePlatform.Type] {
        [
            WeCom.self, WeComChatArchive.self, WeComCustomerService.self, WeComDataZone.self, WeComGroupChat.self,
            WeComGroupRobot.self, WeComGroupRobotJSON.self, WeComHardware.self, WeComLinkedCorp.self, WeComSchool.self,
            WeComSmartRobot.self, WeComSuite.self,
        ]
    }
}

extension Reply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: WeCom.Content, toUserName: String, fromUserName: String, createTime: UnixTime) {
        switch content {
        case .image(let mediaID):
            let message = ImageReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                image: .init(mediaID: mediaID))
            self = .image(message)
        case .news(let news) where news.count <= 8:
            let message = NewsReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime, articleCount: news.count,
                articles: news.map {
                    .init(title: $0.title, description: $0.description, picURL: $0.picURL, url: $0.url ?? "")
                })
            self = .news(message)
        case .text(let text):
            let message = TextReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime, content: text)
            self = .text(message)
        case .video(let mediaID, let title, let description):
            let message = VideoReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                video: .init(mediaID: mediaID, title: title, description: description))
            self = .video(message)
        case .voice(let mediaID):
            let message = VoiceReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                voice: .init(mediaID: mediaID))
            self = .voice(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /cgi-bin/message/send` that carries a content; `nil` where there is none.
    public static func send(
        _ content: WeCom.Content, toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [],
        agentID: Int64, confidentiality: Confidentiality? = nil, checksDuplicates: Bool? = nil,
        duplicateCheckInterval: Int? = nil, translatesIDs: Bool? = nil
    ) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = SendFileMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                file: .init(mediaID: mediaID), confidentiality: confidentiality, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendFileMessage(message)
        case .image(let mediaID):
            let message = SendImageMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                image: .init(mediaID: mediaID), confidentiality: confidentiality, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendImageMessage(message)
        case .markdown(let markdown):
            let message = SendMarkdownMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                markdown: .init(content: markdown), checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendMarkdownMessage(message)
        case .news(let news) where news.count <= 8:
            let message = SendNewsMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }),
                translatesIDs: translatesIDs, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendNewsMessage(message)
        case .text(let text):
            let message = SendTextMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                text: .init(content: text), confidentiality: confidentiality, translatesIDs: translatesIDs,
                checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
            return .sendTextMessage(message)
        case .textCard(let title, let description, let url, let buttonTitle):
            let message = SendTextCardMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                textCard: .init(title: title, description: description, url: url, buttonText: buttonTitle),
                translatesIDs: translatesIDs, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendTextCardMessage(message)
        case .video(let mediaID, let title, let description):
            let message = SendVideoMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                video: .init(mediaID: mediaID, title: title, description: description),
                confidentiality: confidentiality, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendVideoMessage(message)
        case .voice(let mediaID):
            let message = SendVoiceMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, agentID: agentID,
                voice: .init(mediaID: mediaID), checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .sendVoiceMessage(message)
        default: return nil
        }
    }
}
