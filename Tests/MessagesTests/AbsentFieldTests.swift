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
}
