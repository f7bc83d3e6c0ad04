import Testing
import WeChatMessageCoding
import WeComMessages

/// Fields that some pushes of a kind have and others have not, where a sample shows one of both.
@Suite struct AbsentFieldTests {
    private func roundTrip(_ name: String, _ xml: String) throws {
        let sample = try #require(Sample.all.first { $0.descriptor.platform == "WeCom" && $0.name == name })
        try expectRoundTrip(sample, "<xml>\(xml)</xml>")
    }

    @Test func anExportNamesNoCompany() throws {
        let xml = """
            <SuiteId><![CDATA[ww61c0]]></SuiteId><InfoType><![CDATA[batch_job_result]]></InfoType>\
            <TimeStamp>1726041600</TimeStamp><BatchJob><JobId><![CDATA[j7]]></JobId>\
            <JobType><![CDATA[export_user]]></JobType><ErrCode>0</ErrCode><ErrMsg><![CDATA[ok]]></ErrMsg></BatchJob>
            """
        try roundTrip("SuiteBatchJobResultEvent", xml)
        let event = try SuiteBatchJobResultEvent(xml: "<xml>\(xml)</xml>")
        #expect(event.suiteID == "ww61c0")
        #expect(event.job?.errorCode == 0)
        #expect(event.authCorpID == nil && event.serviceCorpID == nil)
    }

    @Test func aConversionOfIDsIsOfAProviderAndHasNoResult() throws {
        let xml = """
            <ServiceCorpId><![CDATA[ww9d3e]]></ServiceCorpId><InfoType><![CDATA[batch_job_result]]></InfoType>\
            <TimeStamp>1726041660</TimeStamp><AuthCorpId><![CDATA[wpK2]]></AuthCorpId><BatchJob>\
            <JobId><![CDATA[j8]]></JobId><JobType><![CDATA[contact_id_translate]]></JobType></BatchJob>
            """
        try roundTrip("SuiteBatchJobResultEvent", xml)
        let event = try SuiteBatchJobResultEvent(xml: "<xml>\(xml)</xml>")
        #expect(event.suiteID == nil)
        #expect(event.job == .init(jobID: "j8", jobType: .translateContactIDs))
    }

    @Test func anAcquisitionComponentIsNotToldWhoCame() throws {
        func push(_ infoType: String, _ changeType: String) -> String {
            """
            <SuiteId><![CDATA[ww18fa]]></SuiteId><AuthCorpId><![CDATA[wpT5]]></AuthCorpId>\
            <InfoType><![CDATA[\(infoType)]]></InfoType><TimeStamp>1727856000</TimeStamp>\
            <ChangeType><![CDATA[\(changeType)]]></ChangeType><LinkId><![CDATA[caw4]]></LinkId>\
            <State><![CDATA[poster]]></State>
            """
        }
        try roundTrip("SuiteExternalContactAddedEvent", push("change_external_contact", "add_external_contact"))
        try roundTrip("SuiteCustomerAcquisitionChatStartedEvent", push("customer_acquisition", "customer_start_chat"))
    }

    @Test(arguments: ["Low", "Exhausted"]) func aProvidersBalanceIsOfNoCompany(_ state: String) throws {
        let xml = """
            <SuiteId><![CDATA[ww7e24]]></SuiteId><InfoType><![CDATA[customer_acquisition]]></InfoType>\
            <TimeStamp>1728460800</TimeStamp>\
            <ChangeType><![CDATA[service_balance_\(state.lowercased())]]></ChangeType>
            """
        try roundTrip("SuiteCustomerAcquisitionServiceBalance\(state)Event", xml)
    }

    @Test func nobodyCausesADisconnection() throws {
        let json = """
            {"msgid":"m3","create_time":1729065600,"aibotid":"aib2","msgtype":"event",\
            "event":{"eventtype":"disconnected_event"}}
            """
        let message = try SmartRobotInboundMessage(json: json.utf8)
        let event = AibotDisconnectedEvent(msgID: "m3", robotID: "aib2", event: .init(), createTime: 1_729_065_600)
        #expect(message == .aibotDisconnected(event))
        #expect(try SmartRobotInboundMessage(json: message.json()) == message)
    }
}
