// Generated from ManyFields/Many.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// More fields than a word has bits.
///
/// On the wire: `MsgType` `many`.
public struct ManyEvent: Message {
    /// Field 0.
    ///
    /// Wire name: `Field0`.
    public var field0: String

    /// Field 1.
    ///
    /// Wire name: `Field1`.
    public var field1: String?

    /// Field 2.
    ///
    /// Wire name: `Field2`.
    public var field2: String?

    /// Field 3.
    ///
    /// Wire name: `Field3`.
    public var field3: String?

    /// Field 4.
    ///
    /// Wire name: `Field4`.
    public var field4: String?

    /// Field 5.
    ///
    /// Wire name: `Field5`.
    public var field5: String?

    /// Field 6.
    ///
    /// Wire name: `Field6`.
    public var field6: String?

    /// Field 7.
    ///
    /// Wire name: `Field7`.
    public var field7: String?

    /// Field 8.
    ///
    /// Wire name: `Field8`.
    public var field8: String?

    /// Field 9.
    ///
    /// Wire name: `Field9`.
    public var field9: String?

    /// Field 10.
    ///
    /// Wire name: `Field10`.
    public var field10: String?

    /// Field 11.
    ///
    /// Wire name: `Field11`.
    public var field11: String?

    /// Field 12.
    ///
    /// Wire name: `Field12`.
    public var field12: String?

    /// Field 13.
    ///
    /// Wire name: `Field13`.
    public var field13: String?

    /// Field 14.
    ///
    /// Wire name: `Field14`.
    public var field14: String?

    /// Field 15.
    ///
    /// Wire name: `Field15`.
    public var field15: String?

    /// Field 16.
    ///
    /// Wire name: `Field16`.
    public var field16: String?

    /// Field 17.
    ///
    /// Wire name: `Field17`.
    public var field17: String?

    /// Field 18.
    ///
    /// Wire name: `Field18`.
    public var field18: String?

    /// Field 19.
    ///
    /// Wire name: `Field19`.
    public var field19: String?

    /// Field 20.
    ///
    /// Wire name: `Field20`.
    public var field20: String?

    /// Field 21.
    ///
    /// Wire name: `Field21`.
    public var field21: String?

    /// Field 22.
    ///
    /// Wire name: `Field22`.
    public var field22: String?

    /// Field 23.
    ///
    /// Wire name: `Field23`.
    public var field23: String?

    /// Field 24.
    ///
    /// Wire name: `Field24`.
    public var field24: String?

    /// Field 25.
    ///
    /// Wire name: `Field25`.
    public var field25: String?

    /// Field 26.
    ///
    /// Wire name: `Field26`.
    public var field26: String?

    /// Field 27.
    ///
    /// Wire name: `Field27`.
    public var field27: String?

    /// Field 28.
    ///
    /// Wire name: `Field28`.
    public var field28: String?

    /// Field 29.
    ///
    /// Wire name: `Field29`.
    public var field29: String?

    /// Field 30.
    ///
    /// Wire name: `Field30`.
    public var field30: String?

    /// Field 31.
    ///
    /// Wire name: `Field31`.
    public var field31: String?

    /// Field 32.
    ///
    /// Wire name: `Field32`.
    public var field32: String?

    /// Field 33.
    ///
    /// Wire name: `Field33`.
    public var field33: String?

    /// Field 34.
    ///
    /// Wire name: `Field34`.
    public var field34: String?

    /// Field 35.
    ///
    /// Wire name: `Field35`.
    public var field35: String?

    /// Field 36.
    ///
    /// Wire name: `Field36`.
    public var field36: String?

    /// Field 37.
    ///
    /// Wire name: `Field37`.
    public var field37: String?

    /// Field 38.
    ///
    /// Wire name: `Field38`.
    public var field38: String?

    /// Field 39.
    ///
    /// Wire name: `Field39`.
    public var field39: String?

    /// Field 40.
    ///
    /// Wire name: `Field40`.
    public var field40: String?

    /// Field 41.
    ///
    /// Wire name: `Field41`.
    public var field41: String?

    /// Field 42.
    ///
    /// Wire name: `Field42`.
    public var field42: String?

    /// Field 43.
    ///
    /// Wire name: `Field43`.
    public var field43: String?

    /// Field 44.
    ///
    /// Wire name: `Field44`.
    public var field44: String?

    /// Field 45.
    ///
    /// Wire name: `Field45`.
    public var field45: String?

    /// Field 46.
    ///
    /// Wire name: `Field46`.
    public var field46: String?

    /// Field 47.
    ///
    /// Wire name: `Field47`.
    public var field47: String?

    /// Field 48.
    ///
    /// Wire name: `Field48`.
    public var field48: String?

    /// Field 49.
    ///
    /// Wire name: `Field49`.
    public var field49: String?

    /// Field 50.
    ///
    /// Wire name: `Field50`.
    public var field50: String?

    /// Field 51.
    ///
    /// Wire name: `Field51`.
    public var field51: String?

    /// Field 52.
    ///
    /// Wire name: `Field52`.
    public var field52: String?

    /// Field 53.
    ///
    /// Wire name: `Field53`.
    public var field53: String?

    /// Field 54.
    ///
    /// Wire name: `Field54`.
    public var field54: String?

    /// Field 55.
    ///
    /// Wire name: `Field55`.
    public var field55: String?

    /// Field 56.
    ///
    /// Wire name: `Field56`.
    public var field56: String?

    /// Field 57.
    ///
    /// Wire name: `Field57`.
    public var field57: String?

    /// Field 58.
    ///
    /// Wire name: `Field58`.
    public var field58: String?

    /// Field 59.
    ///
    /// Wire name: `Field59`.
    public var field59: String?

    /// Field 60.
    ///
    /// Wire name: `Field60`.
    public var field60: String?

    /// Field 61.
    ///
    /// Wire name: `Field61`.
    public var field61: String?

    /// Field 62.
    ///
    /// Wire name: `Field62`.
    public var field62: String

    /// Field 63.
    ///
    /// Wire name: `Field63`.
    public var field63: String

    /// Field 64.
    ///
    /// Wire name: `Field64`.
    public var field64: String?

    /// Field 65.
    ///
    /// Wire name: `Field65`.
    public var field65: String?

    /// Field 66.
    ///
    /// Wire name: `Field66`.
    public var field66: String?

    /// Field 67.
    ///
    /// Wire name: `Field67`.
    public var field67: String?

    /// Field 68.
    ///
    /// Wire name: `Field68`.
    public var field68: String?

    /// Field 69.
    ///
    /// Wire name: `Field69`.
    public var field69: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        field0: String, field1: String? = nil, field2: String? = nil, field3: String? = nil, field4: String? = nil,
        field5: String? = nil, field6: String? = nil, field7: String? = nil, field8: String? = nil,
        field9: String? = nil, field10: String? = nil, field11: String? = nil, field12: String? = nil,
        field13: String? = nil, field14: String? = nil, field15: String? = nil, field16: String? = nil,
        field17: String? = nil, field18: String? = nil, field19: String? = nil, field20: String? = nil,
        field21: String? = nil, field22: String? = nil, field23: String? = nil, field24: String? = nil,
        field25: String? = nil, field26: String? = nil, field27: String? = nil, field28: String? = nil,
        field29: String? = nil, field30: String? = nil, field31: String? = nil, field32: String? = nil,
        field33: String? = nil, field34: String? = nil, field35: String? = nil, field36: String? = nil,
        field37: String? = nil, field38: String? = nil, field39: String? = nil, field40: String? = nil,
        field41: String? = nil, field42: String? = nil, field43: String? = nil, field44: String? = nil,
        field45: String? = nil, field46: String? = nil, field47: String? = nil, field48: String? = nil,
        field49: String? = nil, field50: String? = nil, field51: String? = nil, field52: String? = nil,
        field53: String? = nil, field54: String? = nil, field55: String? = nil, field56: String? = nil,
        field57: String? = nil, field58: String? = nil, field59: String? = nil, field60: String? = nil,
        field61: String? = nil, field62: String, field63: String, field64: String? = nil, field65: String? = nil,
        field66: String? = nil, field67: String? = nil, field68: String? = nil, field69: String
    ) {
        self.field0 = field0
        self.field1 = field1
        self.field2 = field2
        self.field3 = field3
        self.field4 = field4
        self.field5 = field5
        self.field6 = field6
        self.field7 = field7
        self.field8 = field8
        self.field9 = field9
        self.field10 = field10
        self.field11 = field11
        self.field12 = field12
        self.field13 = field13
        self.field14 = field14
        self.field15 = field15
        self.field16 = field16
        self.field17 = field17
        self.field18 = field18
        self.field19 = field19
        self.field20 = field20
        self.field21 = field21
        self.field22 = field22
        self.field23 = field23
        self.field24 = field24
        self.field25 = field25
        self.field26 = field26
        self.field27 = field27
        self.field28 = field28
        self.field29 = field29
        self.field30 = field30
        self.field31 = field31
        self.field32 = field32
        self.field33 = field33
        self.field34 = field34
        self.field35 = field35
        self.field36 = field36
        self.field37 = field37
        self.field38 = field38
        self.field39 = field39
        self.field40 = field40
        self.field41 = field41
        self.field42 = field42
        self.field43 = field43
        self.field44 = field44
        self.field45 = field45
        self.field46 = field46
        self.field47 = field47
        self.field48 = field48
        self.field49 = field49
        self.field50 = field50
        self.field51 = field51
        self.field52 = field52
        self.field53 = field53
        self.field54 = field54
        self.field55 = field55
        self.field56 = field56
        self.field57 = field57
        self.field58 = field58
        self.field59 = field59
        self.field60 = field60
        self.field61 = field61
        self.field62 = field62
        self.field63 = field63
        self.field64 = field64
        self.field65 = field65
        self.field66 = field66
        self.field67 = field67
        self.field68 = field68
        self.field69 = field69
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: ManyFields
        name: ManyEvent
        direction: inbound
        wire: xml
        match: MsgType=many
        schema: ManyFields/Many.json
        summary: More fields than a word has bits.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        field0 = ""
        field62 = ""
        field63 = ""
        field69 = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            MsgType Field0 Field1 Field2 Field3 Field4 Field5 Field6 Field7 Field8 Field9 Field10 Field11 Field12 \
            Field13 Field14 Field15 Field16 Field17 Field18 Field19 Field20 Field21 Field22 Field23 Field24 \
            Field25 Field26 Field27 Field28 Field29 Field30 Field31 Field32 Field33 Field34 Field35 Field36 \
            Field37 Field38 Field39 Field40 Field41 Field42 Field43 Field44 Field45 Field46 Field47 Field48 \
            Field49 Field50 Field51 Field52 Field53 Field54 Field55 Field56 Field57 Field58 Field59 Field60 \
            Field61 Field62 Field63 Field64 Field65 Field66 Field67 Field68 Field69
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("many")
            case 1: decoder.read(&field0)
            case 2: decoder.read(&field1)
            case 3: decoder.read(&field2)
            case 4: decoder.read(&field3)
            case 5: decoder.read(&field4)
            case 6: decoder.read(&field5)
            case 7: decoder.read(&field6)
            case 8: decoder.read(&field7)
            case 9: decoder.read(&field8)
            case 10: decoder.read(&field9)
            case 11: decoder.read(&field10)
            case 12: decoder.read(&field11)
            case 13: decoder.read(&field12)
            case 14: decoder.read(&field13)
            case 15: decoder.read(&field14)
            case 16: decoder.read(&field15)
            case 17: decoder.read(&field16)
            case 18: decoder.read(&field17)
            case 19: decoder.read(&field18)
            case 20: decoder.read(&field19)
            case 21: decoder.read(&field20)
            case 22: decoder.read(&field21)
            case 23: decoder.read(&field22)
            case 24: decoder.read(&field23)
            case 25: decoder.read(&field24)
            case 26: decoder.read(&field25)
            case 27: decoder.read(&field26)
            case 28: decoder.read(&field27)
            case 29: decoder.read(&field28)
            case 30: decoder.read(&field29)
            case 31: decoder.read(&field30)
            case 32: decoder.read(&field31)
            case 33: decoder.read(&field32)
            case 34: decoder.read(&field33)
            case 35: decoder.read(&field34)
            case 36: decoder.read(&field35)
            case 37: decoder.read(&field36)
            case 38: decoder.read(&field37)
            case 39: decoder.read(&field38)
            case 40: decoder.read(&field39)
            case 41: decoder.read(&field40)
            case 42: decoder.read(&field41)
            case 43: decoder.read(&field42)
            case 44: decoder.read(&field43)
            case 45: decoder.read(&field44)
            case 46: decoder.read(&field45)
            case 47: decoder.read(&field46)
            case 48: decoder.read(&field47)
            case 49: decoder.read(&field48)
            case 50: decoder.read(&field49)
            case 51: decoder.read(&field50)
            case 52: decoder.read(&field51)
            case 53: decoder.read(&field52)
            case 54: decoder.read(&field53)
            case 55: decoder.read(&field54)
            case 56: decoder.read(&field55)
            case 57: decoder.read(&field56)
            case 58: decoder.read(&field57)
            case 59: decoder.read(&field58)
            case 60: decoder.read(&field59)
            case 61: decoder.read(&field60)
            case 62: decoder.read(&field61)
            case 63: decoder.read(&field62)
            case 64: decoder.read(&field63)
            case 65: decoder.read(&field64)
            case 66: decoder.read(&field65)
            case 67: decoder.read(&field66)
            case 68: decoder.read(&field67)
            case 69: decoder.read(&field68)
            default: decoder.read(&field69)
            }
        }
        decoder.end(reading, required: 0x8000000000000003, 0x41, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "many")
        encoder.write("Field0", field0)
        encoder.write("Field1", field1)
        encoder.write("Field2", field2)
        encoder.write("Field3", field3)
        encoder.write("Field4", field4)
        encoder.write("Field5", field5)
        encoder.write("Field6", field6)
        encoder.write("Field7", field7)
        encoder.write("Field8", field8)
        encoder.write("Field9", field9)
        encoder.write("Field10", field10)
        encoder.write("Field11", field11)
        encoder.write("Field12", field12)
        encoder.write("Field13", field13)
        encoder.write("Field14", field14)
        encoder.write("Field15", field15)
        encoder.write("Field16", field16)
        encoder.write("Field17", field17)
        encoder.write("Field18", field18)
        encoder.write("Field19", field19)
        encoder.write("Field20", field20)
        encoder.write("Field21", field21)
        encoder.write("Field22", field22)
        encoder.write("Field23", field23)
        encoder.write("Field24", field24)
        encoder.write("Field25", field25)
        encoder.write("Field26", field26)
        encoder.write("Field27", field27)
        encoder.write("Field28", field28)
        encoder.write("Field29", field29)
        encoder.write("Field30", field30)
        encoder.write("Field31", field31)
        encoder.write("Field32", field32)
        encoder.write("Field33", field33)
        encoder.write("Field34", field34)
        encoder.write("Field35", field35)
        encoder.write("Field36", field36)
        encoder.write("Field37", field37)
        encoder.write("Field38", field38)
        encoder.write("Field39", field39)
        encoder.write("Field40", field40)
        encoder.write("Field41", field41)
        encoder.write("Field42", field42)
        encoder.write("Field43", field43)
        encoder.write("Field44", field44)
        encoder.write("Field45", field45)
        encoder.write("Field46", field46)
        encoder.write("Field47", field47)
        encoder.write("Field48", field48)
        encoder.write("Field49", field49)
        encoder.write("Field50", field50)
        encoder.write("Field51", field51)
        encoder.write("Field52", field52)
        encoder.write("Field53", field53)
        encoder.write("Field54", field54)
        encoder.write("Field55", field55)
        encoder.write("Field56", field56)
        encoder.write("Field57", field57)
        encoder.write("Field58", field58)
        encoder.write("Field59", field59)
        encoder.write("Field60", field60)
        encoder.write("Field61", field61)
        encoder.write("Field62", field62)
        encoder.write("Field63", field63)
        encoder.write("Field64", field64)
        encoder.write("Field65", field65)
        encoder.write("Field66", field66)
        encoder.write("Field67", field67)
        encoder.write("Field68", field68)
        encoder.write("Field69", field69)
        encoder.end()
    }
}
