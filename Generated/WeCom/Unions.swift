// Generated from the schemas of WeCom. Edit the schema, not this file.

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
    indirect case domainIPChanged(DomainIpChangedEvent)
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
    /// What it was has to be fetched with `sync_msg`.
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
        case 41: self = .domainIPChanged(DomainIpChangedEvent(from: &decoder))
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
        case .domainIPChanged(let message): .known(message)
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
    /// Puts a template card with buttons in the place of a card that was sent.
    indirect case updateButtonInteractionCard(UpdateButtonInteractionCard)
    /// Puts a template card with several questions in the place of a card that was sent.
    indirect case updateMultipleInteractionCard(UpdateMultipleInteractionCard)
    /// Puts a template card: a notice with a picture in the place of a card that was sent.
    indirect case updateNewsNoticeCard(UpdateNewsNoticeCard)
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
        POST /cgi-bin/message/update_template_card template_card/card_type=button_interaction
        POST /cgi-bin/message/update_template_card template_card/card_type=multiple_interaction
        POST /cgi-bin/message/update_template_card template_card/card_type=news_notice
        POST /cgi-bin/message/update_template_card
        POST /cgi-bin/message/update_template_card template_card/card_type=text_notice
        POST /cgi-bin/message/update_template_card template_card/card_type=vote_interaction
        """)

    public static var messageTypes: [any Message.Type] {
        [
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
            UpdateButtonInteractionCard.self,
            UpdateMultipleInteractionCard.self,
            UpdateNewsNoticeCard.self,
            UpdateTemplateCardButton.self,
            UpdateTextNoticeCard.self,
            UpdateVoteInteractionCard.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .sendButtonInteractionCardMessage(SendButtonInteractionCardMessage(from: &decoder))
        case 1: self = .sendFileMessage(SendFileMessage(from: &decoder))
        case 2: self = .sendImageMessage(SendImageMessage(from: &decoder))
        case 3: self = .sendMarkdownMessage(SendMarkdownMessage(from: &decoder))
        case 4: self = .sendMiniProgramNoticeMessage(SendMiniProgramNoticeMessage(from: &decoder))
        case 5: self = .sendMpNewsMessage(SendMpNewsMessage(from: &decoder))
        case 6: self = .sendMultipleInteractionCardMessage(SendMultipleInteractionCardMessage(from: &decoder))
        case 7: self = .sendNewsMessage(SendNewsMessage(from: &decoder))
        case 8: self = .sendNewsNoticeCardMessage(SendNewsNoticeCardMessage(from: &decoder))
        case 9: self = .sendTaskCardMessage(SendTaskCardMessage(from: &decoder))
        case 10: self = .sendTemplateMessage(SendTemplateMessage(from: &decoder))
        case 11: self = .sendTextCardMessage(SendTextCardMessage(from: &decoder))
        case 12: self = .sendTextMessage(SendTextMessage(from: &decoder))
        case 13: self = .sendTextNoticeCardMessage(SendTextNoticeCardMessage(from: &decoder))
        case 14: self = .sendVideoMessage(SendVideoMessage(from: &decoder))
        case 15: self = .sendVoiceMessage(SendVoiceMessage(from: &decoder))
        case 16: self = .sendVoteInteractionCardMessage(SendVoteInteractionCardMessage(from: &decoder))
        case 17: self = .updateButtonInteractionCard(UpdateButtonInteractionCard(from: &decoder))
        case 18: self = .updateMultipleInteractionCard(UpdateMultipleInteractionCard(from: &decoder))
        case 19: self = .updateNewsNoticeCard(UpdateNewsNoticeCard(from: &decoder))
        case 20: self = .updateTemplateCardButton(UpdateTemplateCardButton(from: &decoder))
        case 21: self = .updateTextNoticeCard(UpdateTextNoticeCard(from: &decoder))
        default: self = .updateVoteInteractionCard(UpdateVoteInteractionCard(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
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
        case .updateButtonInteractionCard(let message): .known(message)
        case .updateMultipleInteractionCard(let message): .known(message)
        case .updateNewsNoticeCard(let message): .known(message)
        case .updateTemplateCardButton(let message): .known(message)
        case .updateTextNoticeCard(let message): .known(message)
        case .updateVoteInteractionCard(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that WeChat sends to the developer's server (WeCom, DataZone).
public enum DataZoneInboundMessage: MessageUnion {
    /// An export of archived chats that the program started is finished.
    indirect case chatArchiveExportFinished(ZoneChatArchiveExportFinishedEvent)
    /// A customer in a group chat agreed that the chat is archived.
    indirect case chatArchiveRoomApproved(ZoneChatArchiveRoomApprovedEvent)
    /// A customer agreed that the chat with a member is archived.
    indirect case chatArchiveSingleApproved(ZoneChatArchiveSingleApprovedEvent)
    /// New messages are in the archived chats that the program may read.
    indirect case conversationNewMessage(ZoneConversationNewMessageEvent)
    /// An archived message met one of the keyword rules that the application set.
    indirect case hitKeyword(ZoneHitKeywordEvent)
    /// The company granted the application a knowledge base.
    indirect case knowledgeBaseAuthorized(ZoneKnowledgeBaseAuthorizedEvent)
    /// The company deleted a knowledge base that it had granted to the application.
    indirect case knowledgeBaseDeleted(ZoneKnowledgeBaseDeletedEvent)
    /// WeCom finished learning a document of a knowledge base, with or without success.
    indirect case knowledgeBaseLearnDone(ZoneKnowledgeBaseLearnDoneEvent)
    /// The company took the grant of a knowledge base back.
    indirect case knowledgeBaseUnauthorized(ZoneKnowledgeBaseUnauthorizedEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        event_type=chat_archive_export_finished
        event_type=chat_archive_audit_approved_room
        event_type=chat_archive_audit_approved_single
        event_type=conversation_new_message
        event_type=hit_keyword
        event_type=auth_knowledge_base
        event_type=delete_knowledge_base
        event_type=knowledge_base_learn_done
        event_type=unauth_knowledge_base
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ZoneChatArchiveExportFinishedEvent.self,
            ZoneChatArchiveRoomApprovedEvent.self,
            ZoneChatArchiveSingleApprovedEvent.self,
            ZoneConversationNewMessageEvent.self,
            ZoneHitKeywordEvent.self,
            ZoneKnowledgeBaseAuthorizedEvent.self,
            ZoneKnowledgeBaseDeletedEvent.self,
            ZoneKnowledgeBaseLearnDoneEvent.self,
            ZoneKnowledgeBaseUnauthorizedEvent.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .chatArchiveExportFinished(ZoneChatArchiveExportFinishedEvent(from: &decoder))
        case 1: self = .chatArchiveRoomApproved(ZoneChatArchiveRoomApprovedEvent(from: &decoder))
        case 2: self = .chatArchiveSingleApproved(ZoneChatArchiveSingleApprovedEvent(from: &decoder))
        case 3: self = .conversationNewMessage(ZoneConversationNewMessageEvent(from: &decoder))
        case 4: self = .hitKeyword(ZoneHitKeywordEvent(from: &decoder))
        case 5: self = .knowledgeBaseAuthorized(ZoneKnowledgeBaseAuthorizedEvent(from: &decoder))
        case 6: self = .knowledgeBaseDeleted(ZoneKnowledgeBaseDeletedEvent(from: &decoder))
        case 7: self = .knowledgeBaseLearnDone(ZoneKnowledgeBaseLearnDoneEvent(from: &decoder))
        default: self = .knowledgeBaseUnauthorized(ZoneKnowledgeBaseUnauthorizedEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .chatArchiveExportFinished(let message): .known(message)
        case .chatArchiveRoomApproved(let message): .known(message)
        case .chatArchiveSingleApproved(let message): .known(message)
        case .conversationNewMessage(let message): .known(message)
        case .hitKeyword(let message): .known(message)
        case .knowledgeBaseAuthorized(let message): .known(message)
        case .knowledgeBaseDeleted(let message): .known(message)
        case .knowledgeBaseLearnDone(let message): .known(message)
        case .knowledgeBaseUnauthorized(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, GroupChat).
public enum GroupChatOutboundMessage: MessageUnion {
    /// Sends a file into a group chat that the application made.
    indirect case appChatFileMessage(AppChatFileMessage)
    /// Sends a picture into a group chat that the application made.
    indirect case appChatImageMessage(AppChatImageMessage)
    /// Sends Markdown into a group chat that the application made.
    indirect case appChatMarkdownMessage(AppChatMarkdownMessage)
    /// Sends articles into a group chat that the application made, which WeCom keeps.
    indirect case appChatMpNewsMessage(AppChatMpNewsMessage)
    /// Sends articles into a group chat that the application made, which open pages outside.
    indirect case appChatNewsMessage(AppChatNewsMessage)
    /// Sends a card of text with a link into a group chat that the application made.
    indirect case appChatTextCardMessage(AppChatTextCardMessage)
    /// Sends text into a group chat that the application made.
    indirect case appChatTextMessage(AppChatTextMessage)
    /// Sends a video into a group chat that the application made.
    indirect case appChatVideoMessage(AppChatVideoMessage)
    /// Sends a voice clip into a group chat that the application made.
    indirect case appChatVoiceMessage(AppChatVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/appchat/send msgtype=file
        POST /cgi-bin/appchat/send msgtype=image
        POST /cgi-bin/appchat/send msgtype=markdown
        POST /cgi-bin/appchat/send msgtype=mpnews
        POST /cgi-bin/appchat/send msgtype=news
        POST /cgi-bin/appchat/send msgtype=textcard
        POST /cgi-bin/appchat/send msgtype=text
        POST /cgi-bin/appchat/send msgtype=video
        POST /cgi-bin/appchat/send msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AppChatFileMessage.self,
            AppChatImageMessage.self,
            AppChatMarkdownMessage.self,
            AppChatMpNewsMessage.self,
            AppChatNewsMessage.self,
            AppChatTextCardMessage.self,
            AppChatTextMessage.self,
            AppChatVideoMessage.self,
            AppChatVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .appChatFileMessage(AppChatFileMessage(from: &decoder))
        case 1: self = .appChatImageMessage(AppChatImageMessage(from: &decoder))
        case 2: self = .appChatMarkdownMessage(AppChatMarkdownMessage(from: &decoder))
        case 3: self = .appChatMpNewsMessage(AppChatMpNewsMessage(from: &decoder))
        case 4: self = .appChatNewsMessage(AppChatNewsMessage(from: &decoder))
        case 5: self = .appChatTextCardMessage(AppChatTextCardMessage(from: &decoder))
        case 6: self = .appChatTextMessage(AppChatTextMessage(from: &decoder))
        case 7: self = .appChatVideoMessage(AppChatVideoMessage(from: &decoder))
        default: self = .appChatVoiceMessage(AppChatVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .appChatFileMessage(let message): .known(message)
        case .appChatImageMessage(let message): .known(message)
        case .appChatMarkdownMessage(let message): .known(message)
        case .appChatMpNewsMessage(let message): .known(message)
        case .appChatNewsMessage(let message): .known(message)
        case .appChatTextCardMessage(let message): .known(message)
        case .appChatTextMessage(let message): .known(message)
        case .appChatVideoMessage(let message): .known(message)
        case .appChatVoiceMessage(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that WeChat sends to the developer's server (WeCom, GroupRobot).
public enum GroupRobotInboundMessage: MessageUnion {
    /// A group robot was added to a chat or removed from one, or a member opened the chat with it.
    indirect case groupRobot(GroupRobotEvent)
    /// A member pressed a button of the attachment of a Markdown message that a group robot sent.
    indirect case attachment(GroupRobotAttachmentEvent)
    /// A member sent a group robot a picture.
    indirect case image(GroupRobotImageMessage)
    /// A member sent a group robot text and pictures in one message.
    indirect case mixed(GroupRobotMixedMessage)
    /// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
    indirect case text(GroupRobotTextMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event
        MsgType=attachment
        MsgType=image
        MsgType=mixed
        MsgType=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GroupRobotEvent.self,
            GroupRobotAttachmentEvent.self,
            GroupRobotImageMessage.self,
            GroupRobotMixedMessage.self,
            GroupRobotTextMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .groupRobot(GroupRobotEvent(from: &decoder))
        case 1: self = .attachment(GroupRobotAttachmentEvent(from: &decoder))
        case 2: self = .image(GroupRobotImageMessage(from: &decoder))
        case 3: self = .mixed(GroupRobotMixedMessage(from: &decoder))
        default: self = .text(GroupRobotTextMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .groupRobot(let message): .known(message)
        case .attachment(let message): .known(message)
        case .image(let message): .known(message)
        case .mixed(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (WeCom, GroupRobot).
public enum GroupRobotReply: MessageUnion {
    /// Answers with a picture in the chat in which the group robot was spoken to.
    indirect case image(GroupRobotImageReply)
    /// Answers with Markdown in the chat in which the group robot was spoken to.
    indirect case markdown(GroupRobotMarkdownReply)
    /// Answers with text in the chat in which the group robot was spoken to.
    indirect case text(GroupRobotTextReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=image
        MsgType=markdown
        MsgType=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GroupRobotImageReply.self,
            GroupRobotMarkdownReply.self,
            GroupRobotTextReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .image(GroupRobotImageReply(from: &decoder))
        case 1: self = .markdown(GroupRobotMarkdownReply(from: &decoder))
        default: self = .text(GroupRobotTextReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .image(let message): .known(message)
        case .markdown(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, GroupRobot).
public enum GroupRobotOutboundMessage: MessageUnion {
    /// Sends a file into a group through the webhook of its robot.
    indirect case webhookFileMessage(WebhookFileMessage)
    /// Sends a picture into a group through the webhook of its robot.
    indirect case webhookImageMessage(WebhookImageMessage)
    /// Sends Markdown into a group through the webhook of its robot.
    indirect case webhookMarkdownMessage(WebhookMarkdownMessage)
    /// Sends Markdown of the second version, with tables and lists, into a group through the webhook of its robot. It
    /// knows no colours and no mentions.
    indirect case webhookMarkdownV2Message(WebhookMarkdownV2Message)
    /// Sends articles into a group through the webhook of its robot.
    indirect case webhookNewsMessage(WebhookNewsMessage)
    /// Sends a template card: a notice with a picture, into a group through the webhook of its robot.
    indirect case webhookNewsNoticeCardMessage(WebhookNewsNoticeCardMessage)
    /// Sends text into a group through the webhook of its robot; at most 20 messages a minute.
    indirect case webhookTextMessage(WebhookTextMessage)
    /// Sends a template card: a notice of text, into a group through the webhook of its robot.
    indirect case webhookTextNoticeCardMessage(WebhookTextNoticeCardMessage)
    /// Sends a voice clip into a group through the webhook of its robot.
    indirect case webhookVoiceMessage(WebhookVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST {webhook_url} msgtype=file
        POST {webhook_url} msgtype=image
        POST {webhook_url} msgtype=markdown
        POST {webhook_url} msgtype=markdown_v2
        POST {webhook_url} msgtype=news
        POST {webhook_url} msgtype=template_card template_card/card_type=news_notice
        POST {webhook_url} msgtype=text
        POST {webhook_url} msgtype=template_card template_card/card_type=text_notice
        POST {webhook_url} msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            WebhookFileMessage.self,
            WebhookImageMessage.self,
            WebhookMarkdownMessage.self,
            WebhookMarkdownV2Message.self,
            WebhookNewsMessage.self,
            WebhookNewsNoticeCardMessage.self,
            WebhookTextMessage.self,
            WebhookTextNoticeCardMessage.self,
            WebhookVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .webhookFileMessage(WebhookFileMessage(from: &decoder))
        case 1: self = .webhookImageMessage(WebhookImageMessage(from: &decoder))
        case 2: self = .webhookMarkdownMessage(WebhookMarkdownMessage(from: &decoder))
        case 3: self = .webhookMarkdownV2Message(WebhookMarkdownV2Message(from: &decoder))
        case 4: self = .webhookNewsMessage(WebhookNewsMessage(from: &decoder))
        case 5: self = .webhookNewsNoticeCardMessage(WebhookNewsNoticeCardMessage(from: &decoder))
        case 6: self = .webhookTextMessage(WebhookTextMessage(from: &decoder))
        case 7: self = .webhookTextNoticeCardMessage(WebhookTextNoticeCardMessage(from: &decoder))
        default: self = .webhookVoiceMessage(WebhookVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .webhookFileMessage(let message): .known(message)
        case .webhookImageMessage(let message): .known(message)
        case .webhookMarkdownMessage(let message): .known(message)
        case .webhookMarkdownV2Message(let message): .known(message)
        case .webhookNewsMessage(let message): .known(message)
        case .webhookNewsNoticeCardMessage(let message): .known(message)
        case .webhookTextMessage(let message): .known(message)
        case .webhookTextNoticeCardMessage(let message): .known(message)
        case .webhookVoiceMessage(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that WeChat sends to the developer's server (WeCom, GroupRobotJSON).
public enum GroupRobotJSONInboundMessage: MessageUnion {
    /// A group robot was added to a chat or removed from one, or a member opened the chat with it.
    indirect case groupRobotJSON(GroupRobotJsonEvent)
    /// A member pressed a button of the attachment of a Markdown message that a group robot sent.
    indirect case groupRobotJSONAttachment(GroupRobotJsonAttachmentEvent)
    /// A member sent a group robot a picture.
    indirect case groupRobotJSONImage(GroupRobotJsonImageMessage)
    /// A member sent a group robot text and pictures in one message.
    indirect case groupRobotJSONMixed(GroupRobotJsonMixedMessage)
    /// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
    indirect case groupRobotJSONText(GroupRobotJsonTextMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=event
        msgtype=attachment
        msgtype=image
        msgtype=mixed
        msgtype=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GroupRobotJsonEvent.self,
            GroupRobotJsonAttachmentEvent.self,
            GroupRobotJsonImageMessage.self,
            GroupRobotJsonMixedMessage.self,
            GroupRobotJsonTextMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .groupRobotJSON(GroupRobotJsonEvent(from: &decoder))
        case 1: self = .groupRobotJSONAttachment(GroupRobotJsonAttachmentEvent(from: &decoder))
        case 2: self = .groupRobotJSONImage(GroupRobotJsonImageMessage(from: &decoder))
        case 3: self = .groupRobotJSONMixed(GroupRobotJsonMixedMessage(from: &decoder))
        default: self = .groupRobotJSONText(GroupRobotJsonTextMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .groupRobotJSON(let message): .known(message)
        case .groupRobotJSONAttachment(let message): .known(message)
        case .groupRobotJSONImage(let message): .known(message)
        case .groupRobotJSONMixed(let message): .known(message)
        case .groupRobotJSONText(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that WeChat sends to the developer's server (WeCom, SmartRobot).
public enum SmartRobotInboundMessage: MessageUnion {
    /// A smart robot that is connected by WebSocket was connected anew, and this connection is closed.
    indirect case aibotDisconnected(AibotDisconnectedEvent)
    /// A member opened the chat with a smart robot for the first time that day. A welcome can be answered.
    indirect case aibotEnterChat(AibotEnterChatEvent)
    /// A member rated an answer of a smart robot, or withdrew the rating. The push must be answered with nothing.
    indirect case aibotFeedback(AibotFeedbackEvent)
    /// A member pressed a button or an entry of the menu of a template card that a smart robot sent.
    indirect case aibotTemplateCard(AibotTemplateCardEvent)
    /// A member sent a smart robot a file in the chat with it.
    indirect case aibotFile(AibotFileMessage)
    /// A member sent a smart robot a picture in the chat with it.
    indirect case aibotImage(AibotImageMessage)
    /// A member sent a smart robot text and pictures in one message.
    indirect case aibotMixed(AibotMixedMessage)
    /// WeCom asks for the next part of a streamed answer, for up to six minutes after the message. Robots with a
    /// callback address get it, those connected by WebSocket do not.
    indirect case aibotStreamRefresh(AibotStreamRefresh)
    /// A member wrote to a smart robot: in a group with a mention of it, or in the chat with it.
    indirect case aibotText(AibotTextMessage)
    /// A member sent a smart robot a video in the chat with it.
    indirect case aibotVideo(AibotVideoMessage)
    /// A member spoke to a smart robot in the chat with it.
    indirect case aibotVoice(AibotVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=event event/eventtype=disconnected_event
        msgtype=event event/eventtype=enter_chat
        msgtype=event event/eventtype=feedback_event
        msgtype=event event/eventtype=template_card_event
        msgtype=file
        msgtype=image
        msgtype=mixed
        msgtype=stream
        msgtype=text
        msgtype=video
        msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AibotDisconnectedEvent.self,
            AibotEnterChatEvent.self,
            AibotFeedbackEvent.self,
            AibotTemplateCardEvent.self,
            AibotFileMessage.self,
            AibotImageMessage.self,
            AibotMixedMessage.self,
            AibotStreamRefresh.self,
            AibotTextMessage.self,
            AibotVideoMessage.self,
            AibotVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .aibotDisconnected(AibotDisconnectedEvent(from: &decoder))
        case 1: self = .aibotEnterChat(AibotEnterChatEvent(from: &decoder))
        case 2: self = .aibotFeedback(AibotFeedbackEvent(from: &decoder))
        case 3: self = .aibotTemplateCard(AibotTemplateCardEvent(from: &decoder))
        case 4: self = .aibotFile(AibotFileMessage(from: &decoder))
        case 5: self = .aibotImage(AibotImageMessage(from: &decoder))
        case 6: self = .aibotMixed(AibotMixedMessage(from: &decoder))
        case 7: self = .aibotStreamRefresh(AibotStreamRefresh(from: &decoder))
        case 8: self = .aibotText(AibotTextMessage(from: &decoder))
        case 9: self = .aibotVideo(AibotVideoMessage(from: &decoder))
        default: self = .aibotVoice(AibotVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .aibotDisconnected(let message): .known(message)
        case .aibotEnterChat(let message): .known(message)
        case .aibotFeedback(let message): .known(message)
        case .aibotTemplateCard(let message): .known(message)
        case .aibotFile(let message): .known(message)
        case .aibotImage(let message): .known(message)
        case .aibotMixed(let message): .known(message)
        case .aibotStreamRefresh(let message): .known(message)
        case .aibotText(let message): .known(message)
        case .aibotVideo(let message): .known(message)
        case .aibotVoice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (WeCom, SmartRobot).
public enum SmartRobotReply: MessageUnion {
    /// Answers a message for a smart robot with a template card with buttons.
    indirect case aibotButtonInteractionCard(AibotButtonInteractionCardReply)
    /// Answers a message for a smart robot with a template card with several questions.
    indirect case aibotMultipleInteractionCard(AibotMultipleInteractionCardReply)
    /// Answers a message for a smart robot with a template card: a notice with a picture.
    indirect case aibotNewsNoticeCard(AibotNewsNoticeCardReply)
    /// Answers a message for a smart robot, or WeCom's request for the next part, with a streamed text.
    indirect case aibotStream(AibotStreamReply)
    /// Answers a message for a smart robot with a streamed text and a template card. The card can come in any part,
    /// once.
    indirect case aibotStreamWithTemplateCard(AibotStreamWithTemplateCardReply)
    /// Welcomes a member who opened the chat with a smart robot. It answers that event alone.
    indirect case aibotText(AibotTextReply)
    /// Answers a message for a smart robot with a template card: a notice of text.
    indirect case aibotTextNoticeCard(AibotTextNoticeCardReply)
    /// Answers a tap on a template card of a smart robot: puts another card in its place.
    indirect case aibotUpdateTemplateCard(AibotUpdateTemplateCardReply)
    /// Answers a message for a smart robot with a template card with one question.
    indirect case aibotVoteInteractionCard(AibotVoteInteractionCardReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=template_card template_card/card_type=button_interaction
        msgtype=template_card template_card/card_type=multiple_interaction
        msgtype=template_card template_card/card_type=news_notice
        msgtype=stream
        msgtype=stream_with_template_card
        msgtype=text
        msgtype=template_card template_card/card_type=text_notice
        response_type=update_template_card
        msgtype=template_card template_card/card_type=vote_interaction
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AibotButtonInteractionCardReply.self,
            AibotMultipleInteractionCardReply.self,
            AibotNewsNoticeCardReply.self,
            AibotStreamReply.self,
            AibotStreamWithTemplateCardReply.self,
            AibotTextReply.self,
            AibotTextNoticeCardReply.self,
            AibotUpdateTemplateCardReply.self,
            AibotVoteInteractionCardReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .aibotButtonInteractionCard(AibotButtonInteractionCardReply(from: &decoder))
        case 1: self = .aibotMultipleInteractionCard(AibotMultipleInteractionCardReply(from: &decoder))
        case 2: self = .aibotNewsNoticeCard(AibotNewsNoticeCardReply(from: &decoder))
        case 3: self = .aibotStream(AibotStreamReply(from: &decoder))
        case 4: self = .aibotStreamWithTemplateCard(AibotStreamWithTemplateCardReply(from: &decoder))
        case 5: self = .aibotText(AibotTextReply(from: &decoder))
        case 6: self = .aibotTextNoticeCard(AibotTextNoticeCardReply(from: &decoder))
        case 7: self = .aibotUpdateTemplateCard(AibotUpdateTemplateCardReply(from: &decoder))
        default: self = .aibotVoteInteractionCard(AibotVoteInteractionCardReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .aibotButtonInteractionCard(let message): .known(message)
        case .aibotMultipleInteractionCard(let message): .known(message)
        case .aibotNewsNoticeCard(let message): .known(message)
        case .aibotStream(let message): .known(message)
        case .aibotStreamWithTemplateCard(let message): .known(message)
        case .aibotText(let message): .known(message)
        case .aibotTextNoticeCard(let message): .known(message)
        case .aibotUpdateTemplateCard(let message): .known(message)
        case .aibotVoteInteractionCard(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, SmartRobot).
public enum SmartRobotOutboundMessage: MessageUnion {
    /// Sends Markdown to the `response_url` of a push to a smart robot, once within an hour.
    indirect case aibotMarkdown(AibotMarkdownSend)
    /// Sends a template card to the `response_url` of a push to a smart robot, once within an hour.
    indirect case aibotTemplateCard(AibotTemplateCardSend)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST {response_url} msgtype=markdown
        POST {response_url} msgtype=template_card
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AibotMarkdownSend.self,
            AibotTemplateCardSend.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .aibotMarkdown(AibotMarkdownSend(from: &decoder))
        default: self = .aibotTemplateCard(AibotTemplateCardSend(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .aibotMarkdown(let message): .known(message)
        case .aibotTemplateCard(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that WeChat sends to the developer's server (WeCom, Suite).
public enum SuiteInboundMessage: MessageUnion {
    /// A company's term for a paid interface is over, and calls of it fail.
    indirect case advancedAPIExpired(AdvancedApiExpiredEvent)
    /// A company's trial of a paid interface is over, and calls of it fail until it is bought.
    indirect case advancedAPITrialExpired(AdvancedApiTrialExpiredEvent)
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
    indirect case providerExternalUserIDMigrationAgreed(ProviderExternalUserIdMigrationAgreedEvent)
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
    /// A job on the contacts of an authorizing company that was started through the API is finished.
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
        InfoType=advanced_api_expired
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
            AdvancedApiExpiredEvent.self,
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
        case 0: self = .advancedAPIExpired(AdvancedApiExpiredEvent(from: &decoder))
        case 1: self = .advancedAPITrialExpired(AdvancedApiTrialExpiredEvent(from: &decoder))
        case 2: self = .deviceAdded(DeviceAddedEvent(from: &decoder))
        case 3: self = .deviceConnected(DeviceConnectedEvent(from: &decoder))
        case 4: self = .deviceDataAuthChanged(DeviceDataAuthChangedEvent(from: &decoder))
        case 5: self = .deviceDeleted(DeviceDeletedEvent(from: &decoder))
        case 6: self = .deviceDisconnected(DeviceDisconnectedEvent(from: &decoder))
        case 7: self = .deviceErrorReported(DeviceErrorReportedEvent(from: &decoder))
        case 8: self = .deviceFeatureChanged(DeviceFeatureChangedEvent(from: &decoder))
        case 9: self = .deviceLogFetched(DeviceLogFetchedEvent(from: &decoder))
        case 10: self = .deviceRenamed(DeviceRenamedEvent(from: &decoder))
        case 11: self = .licenseAutoActivated(LicenseAutoActivatedEvent(from: &decoder))
        case 12: self = .licensePaySuccess(LicensePaySuccessEvent(from: &decoder))
        case 13: self = .licenseRefund(LicenseRefundEvent(from: &decoder))
        case 14: self = .providerCorpRegistered(ProviderCorpRegisteredEvent(from: &decoder))
        case 15:
            self = .providerExternalUserIDMigrationAgreed(ProviderExternalUserIdMigrationAgreedEvent(from: &decoder))
        case 16: self = .providerRegisterPackageEntered(ProviderRegisterPackageEnteredEvent(from: &decoder))
        case 17: self = .authCancelled(SuiteAuthCancelledEvent(from: &decoder))
        case 18: self = .authChanged(SuiteAuthChangedEvent(from: &decoder))
        case 19: self = .authCreated(SuiteAuthCreatedEvent(from: &decoder))
        case 20: self = .batchJobResult(SuiteBatchJobResultEvent(from: &decoder))
        case 21: self = .chatArchiveExportFinished(SuiteChatArchiveExportFinishedEvent(from: &decoder))
        case 22: self = .chatArchiveRoomApproved(SuiteChatArchiveRoomApprovedEvent(from: &decoder))
        case 23: self = .chatArchiveSingleApproved(SuiteChatArchiveSingleApprovedEvent(from: &decoder))
        case 24: self = .contactPartyCreated(SuiteContactPartyCreatedEvent(from: &decoder))
        case 25: self = .contactPartyDeleted(SuiteContactPartyDeletedEvent(from: &decoder))
        case 26: self = .contactPartyUpdated(SuiteContactPartyUpdatedEvent(from: &decoder))
        case 27: self = .contactTagUpdated(SuiteContactTagUpdatedEvent(from: &decoder))
        case 28: self = .contactUserCreated(SuiteContactUserCreatedEvent(from: &decoder))
        case 29: self = .contactUserDeleted(SuiteContactUserDeletedEvent(from: &decoder))
        case 30: self = .contactUserUpdated(SuiteContactUserUpdatedEvent(from: &decoder))
        case 31: self = .conversationNewMessage(SuiteConversationNewMessageEvent(from: &decoder))
        case 32: self = .corpArchAuth(SuiteCorpArchAuthEvent(from: &decoder))
        case 33:
            self = .customerAcquisitionBalanceExhausted(SuiteCustomerAcquisitionBalanceExhaustedEvent(from: &decoder))
        case 34:
            self = .customerAcquisitionBalanceIncreased(SuiteCustomerAcquisitionBalanceIncreasedEvent(from: &decoder))
        case 35: self = .customerAcquisitionBalanceLow(SuiteCustomerAcquisitionBalanceLowEvent(from: &decoder))
        case 36: self = .customerAcquisitionChatStarted(SuiteCustomerAcquisitionChatStartedEvent(from: &decoder))
        case 37:
            self = .customerAcquisitionFollowUserDeleted(SuiteCustomerAcquisitionFollowUserDeletedEvent(from: &decoder))
        case 38:
            self = .customerAcquisitionFriendRequested(SuiteCustomerAcquisitionFriendRequestedEvent(from: &decoder))
        case 39: self = .customerAcquisitionLinkDeleted(SuiteCustomerAcquisitionLinkDeletedEvent(from: &decoder))
        case 40:
            self = .customerAcquisitionLinkUnavailable(SuiteCustomerAcquisitionLinkUnavailableEvent(from: &decoder))
        case 41:
            self = .customerAcquisitionMessageFromCustomer(
                SuiteCustomerAcquisitionMessageFromCustomerEvent(from: &decoder))
        case 42: self = .customerAcquisitionPermitChanged(SuiteCustomerAcquisitionPermitChangedEvent(from: &decoder))
        case 43: self = .customerAcquisitionPriceChanged(SuiteCustomerAcquisitionPriceChangedEvent(from: &decoder))
        case 44: self = .customerAcquisitionProfileOpened(SuiteCustomerAcquisitionProfileOpenedEvent(from: &decoder))
        case 45:
            self = .customerAcquisitionQuotaExpireSoon(SuiteCustomerAcquisitionQuotaExpireSoonEvent(from: &decoder))
        case 46:
            self = .customerAcquisitionServiceBalanceConsumed(
                SuiteCustomerAcquisitionServiceBalanceConsumedEvent(from: &decoder))
        case 47:
            self = .customerAcquisitionServiceBalanceExhausted(
                SuiteCustomerAcquisitionServiceBalanceExhaustedEvent(from: &decoder))
        case 48:
            self = .customerAcquisitionServiceBalanceLow(SuiteCustomerAcquisitionServiceBalanceLowEvent(from: &decoder))
        case 49: self = .dataPermissionAuthorized(SuiteDataPermissionAuthorizedEvent(from: &decoder))
        case 50: self = .dataPermissionExpireRemind(SuiteDataPermissionExpireRemindEvent(from: &decoder))
        case 51: self = .editionChanged(SuiteEditionChangedEvent(from: &decoder))
        case 52: self = .externalChatCreated(SuiteExternalChatCreatedEvent(from: &decoder))
        case 53: self = .externalChatDismissed(SuiteExternalChatDismissedEvent(from: &decoder))
        case 54: self = .externalChatUpdated(SuiteExternalChatUpdatedEvent(from: &decoder))
        case 55: self = .externalContactAdded(SuiteExternalContactAddedEvent(from: &decoder))
        case 56: self = .externalContactDeleted(SuiteExternalContactDeletedEvent(from: &decoder))
        case 57: self = .externalContactEdited(SuiteExternalContactEditedEvent(from: &decoder))
        case 58: self = .externalContactTransferFailed(SuiteExternalContactTransferFailedEvent(from: &decoder))
        case 59: self = .externalTagCreated(SuiteExternalTagCreatedEvent(from: &decoder))
        case 60: self = .externalTagDeleted(SuiteExternalTagDeletedEvent(from: &decoder))
        case 61: self = .externalTagShuffled(SuiteExternalTagShuffledEvent(from: &decoder))
        case 62: self = .externalTagUpdated(SuiteExternalTagUpdatedEvent(from: &decoder))
        case 63: self = .followUserDeleted(SuiteFollowUserDeletedEvent(from: &decoder))
        case 64: self = .halfExternalContactAdded(SuiteHalfExternalContactAddedEvent(from: &decoder))
        case 65: self = .hitKeyword(SuiteHitKeywordEvent(from: &decoder))
        case 66: self = .orderCancelled(SuiteOrderCancelledEvent(from: &decoder))
        case 67: self = .orderChanged(SuiteOrderChangedEvent(from: &decoder))
        case 68: self = .orderOpened(SuiteOrderOpenedEvent(from: &decoder))
        case 69: self = .orderPaid(SuiteOrderPaidEvent(from: &decoder))
        case 70: self = .orderRefunded(SuiteOrderRefundedEvent(from: &decoder))
        case 71: self = .permanentCodeReset(SuitePermanentCodeResetEvent(from: &decoder))
        case 72: self = .schoolContactBatchChanged(SuiteSchoolContactBatchChangedEvent(from: &decoder))
        case 73: self = .schoolDepartmentCreated(SuiteSchoolDepartmentCreatedEvent(from: &decoder))
        case 74: self = .schoolDepartmentDeleted(SuiteSchoolDepartmentDeletedEvent(from: &decoder))
        case 75: self = .schoolDepartmentUpdated(SuiteSchoolDepartmentUpdatedEvent(from: &decoder))
        case 76: self = .schoolParentCreated(SuiteSchoolParentCreatedEvent(from: &decoder))
        case 77: self = .schoolParentDeleted(SuiteSchoolParentDeletedEvent(from: &decoder))
        case 78: self = .schoolParentSubscribed(SuiteSchoolParentSubscribedEvent(from: &decoder))
        case 79: self = .schoolParentUnsubscribed(SuiteSchoolParentUnsubscribedEvent(from: &decoder))
        case 80: self = .schoolParentUpdated(SuiteSchoolParentUpdatedEvent(from: &decoder))
        case 81: self = .schoolStudentCreated(SuiteSchoolStudentCreatedEvent(from: &decoder))
        case 82: self = .schoolStudentDeleted(SuiteSchoolStudentDeletedEvent(from: &decoder))
        case 83: self = .schoolStudentUpdated(SuiteSchoolStudentUpdatedEvent(from: &decoder))
        case 84: self = .shareAgentChanged(SuiteShareAgentChangedEvent(from: &decoder))
        case 85: self = .shareChainChanged(SuiteShareChainChangedEvent(from: &decoder))
        case 86: self = .specialAuthApproved(SuiteSpecialAuthApprovedEvent(from: &decoder))
        case 87: self = .specialAuthCancelled(SuiteSpecialAuthCancelledEvent(from: &decoder))
        default: self = .ticket(SuiteTicketEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .advancedAPIExpired(let message): .known(message)
        case .advancedAPITrialExpired(let message): .known(message)
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
        case .providerExternalUserIDMigrationAgreed(let message): .known(message)
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

    public static func reply(_ content: Content) -> (any Message)? {
        Reply(content, toUserName: "", fromUserName: "", createTime: 0)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }

    public static var channels: [any MessagePlatform.Type] {
        [
            WeCom.self, WeComDataZone.self, WeComGroupChat.self, WeComGroupRobot.self, WeComGroupRobotJSON.self,
            WeComSmartRobot.self, WeComSuite.self,
        ]
    }
}

/// The messages of WeCom, DataZone.
public enum WeComDataZone: MessagePlatform {
    public typealias Inbound = DataZoneInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "DataZone" }
}

/// The messages of WeCom, GroupChat.
public enum WeComGroupChat: MessagePlatform {
    public typealias Outbound = GroupChatOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "GroupChat" }

    public typealias Content = WeCom.Content

    public static func reply(_ content: Content) -> (any Message)? { nil }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

/// The messages of WeCom, GroupRobot.
public enum WeComGroupRobot: MessagePlatform {
    public typealias Inbound = GroupRobotInboundMessage
    public typealias Answer = GroupRobotReply
    public typealias Outbound = GroupRobotOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "GroupRobot" }

    public typealias Content = WeCom.Content

    public static func reply(_ content: Content) -> (any Message)? {
        GroupRobotReply(content)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

/// The messages of WeCom, GroupRobotJSON.
public enum WeComGroupRobotJSON: MessagePlatform {
    public typealias Inbound = GroupRobotJSONInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "GroupRobotJSON" }
}

/// The messages of WeCom, SmartRobot.
public enum WeComSmartRobot: MessagePlatform {
    public typealias Inbound = SmartRobotInboundMessage
    public typealias Answer = SmartRobotReply
    public typealias Outbound = SmartRobotOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "SmartRobot" }

    public typealias Content = WeCom.Content

    public static func reply(_ content: Content) -> (any Message)? {
        SmartRobotReply(content)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

/// The messages of WeCom, Suite.
public enum WeComSuite: MessagePlatform {
    public typealias Inbound = SuiteInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "Suite" }
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

extension GroupChatOutboundMessage {
    /// The message to `POST /cgi-bin/appchat/send` that carries a content; `nil` where there is none.
    public static func appChat(_ content: WeCom.Content, chatID: String, isConfidential: Bool? = nil) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = AppChatFileMessage(
                chatID: chatID, file: .init(mediaID: mediaID), isConfidential: isConfidential)
            return .appChatFileMessage(message)
        case .image(let mediaID):
            let message = AppChatImageMessage(
                chatID: chatID, image: .init(mediaID: mediaID), isConfidential: isConfidential)
            return .appChatImageMessage(message)
        case .markdown(let markdown):
            let message = AppChatMarkdownMessage(chatID: chatID, markdown: .init(content: markdown))
            return .appChatMarkdownMessage(message)
        case .news(let news) where news.count <= 8:
            let message = AppChatNewsMessage(
                chatID: chatID,
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }))
            return .appChatNewsMessage(message)
        case .text(let text):
            let message = AppChatTextMessage(chatID: chatID, text: .init(content: text), isConfidential: isConfidential)
            return .appChatTextMessage(message)
        case .textCard(let title, let description, let url, let buttonTitle):
            let message = AppChatTextCardMessage(
                chatID: chatID,
                textCard: .init(title: title, description: description, url: url, buttonText: buttonTitle))
            return .appChatTextCardMessage(message)
        case .video(let mediaID, let title, let description):
            let message = AppChatVideoMessage(
                chatID: chatID, video: .init(mediaID: mediaID, title: title, description: description),
                isConfidential: isConfidential)
            return .appChatVideoMessage(message)
        case .voice(let mediaID):
            let message = AppChatVoiceMessage(chatID: chatID, voice: .init(mediaID: mediaID))
            return .appChatVoiceMessage(message)
        default: return nil
        }
    }
}

extension GroupRobotReply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: WeCom.Content) {
        switch content {
        case .markdown(let markdown):
            let message = GroupRobotMarkdownReply(markdown: .init(content: markdown))
            self = .markdown(message)
        case .text(let text):
            let message = GroupRobotTextReply(text: .init(content: text))
            self = .text(message)
        default: return nil
        }
    }
}

extension GroupRobotOutboundMessage {
    /// The message to `POST {webhook_url}` that carries a content; `nil` where there is none.
    public static func webhook(_ content: WeCom.Content) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = WebhookFileMessage(file: .init(mediaID: mediaID))
            return .webhookFileMessage(message)
        case .markdown(let markdown):
            let message = WebhookMarkdownMessage(markdown: .init(content: markdown))
            return .webhookMarkdownMessage(message)
        case .news(let news) where news.count <= 8:
            let message = WebhookNewsMessage(
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }))
            return .webhookNewsMessage(message)
        case .text(let text):
            let message = WebhookTextMessage(text: .init(content: text))
            return .webhookTextMessage(message)
        case .voice(let mediaID):
            let message = WebhookVoiceMessage(voice: .init(mediaID: mediaID))
            return .webhookVoiceMessage(message)
        default: return nil
        }
    }
}

extension SmartRobotReply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: WeCom.Content) {
        switch content {
        case .text(let text):
            let message = AibotTextReply(text: .init(content: text))
            self = .aibotText(message)
        default: return nil
        }
    }
}

extension SmartRobotOutboundMessage {
    /// The message to `POST {response_url}` that carries a content; `nil` where there is none.
    public static func aibot(_ content: WeCom.Content) -> Self? {
        switch content {
        case .markdown(let markdown):
            let message = AibotMarkdownSend(markdown: .init(content: markdown))
            return .aibotMarkdown(message)
        default: return nil
        }
    }
}
