package dk.samstemt.portal.secretariat;

/** What the services answer in the tests of the secretariat's pages, as they write it. */
final class Answers {

    static final String API = "/api/v1/associations/demo";
    static final String ASSEMBLY = API + "/assemblies/asm-1";

    static final String PARTIES = """
            [{"id":"ku","partyClass":"university","name":{"da":"Københavns Universitet","en":"University of Copenhagen"},"speaksFor":[],"seats":1,"seatsWithoutVote":0},
             {"id":"kkr-sjaelland","partyClass":"kkr","name":{"da":"KKR Sjælland"},"speaksFor":["roskilde-kommune"],"seats":1,"seatsWithoutVote":0}]""";

    private static final String DRAFT = """
            "draft":{"kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","purpose":{"da":"Ændring af § 7","en":"Amendment of § 7"},
              "basis":{"kind":"MEMBER_CALL","member":"ku","signatory":"rektor","day":"2023-10-20"},
              "items":[{"number":1,"kind":"INFORMATION","subject":"CHAIR_OF_MEETING","title":{"da":"Dirigent"},"wording":null,"amendment":null},
                       {"number":2,"kind":"DECISION","subject":"AMENDMENT","title":{"da":"Ændring af § 7"},"wording":"Det, der foreslås","feeYear":null,
                        "amendment":{"baseVersion":3,"operations":[{"kind":"REPLACE_TEXT","provision":"7.1","before":"to, tre","after":"fire","parameter":null,"from":null}]}}],
              "notice":{"howToState":{"da":"Log ind."},"statesSilence":true,"lastMoment":null}}""";

    private static final String REST = """
            "timetable":{"kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","rows":[{"id":"NOTICE","date":"2023-10-24","weekday":"tirsdag",
              "moment":"2023-10-24T22:00:00Z","rule":"GA-7","provision":"§ 4 stk. 4","sentence":"Indkaldelsen er sendt til alle parter senest 24. oktober 2023.","interpretations":[]},
              {"id":"ASSEMBLY","date":"2023-11-14","weekday":"tirsdag","moment":"2023-11-14T23:00:00Z","rule":"GA-16","provision":"","sentence":"Den holdes.","interpretations":[]}]},
            "annexes":[{"annex":"anx-1","fileName":"forslag.pdf","mediaType":"application/pdf","sha256":"00","bytes":1200000}]""";

    private Answers() {
    }

    static String draft() {
        return "{\"assembly\":\"asm-1\",\"state\":\"DRAFT\",\"revision\":4," + DRAFT + "," + REST + ",\"parties\":[],\"decisions\":[],\"record\":null}";
    }

    /** Two parties, one of which has answered and one whose notice came back. */
    static String underWay(String state) {
        return "{\"assembly\":\"asm-1\",\"state\":\"" + state + "\",\"revision\":4,\"lastLawfulMoment\":\"2023-11-14T20:00:00Z\",\"deadline\":\"2023-11-16T23:00:00Z\","
                + "\"earliestLawfulDay\":\"2023-12-06\"," + DRAFT + "," + REST + """
                ,"parties":[{"party":"ku","name":{"da":"Københavns Universitet","en":"University of Copenhagen"},"speaksFor":[],"notice":"ACCEPTED","messageId":"m1",
                   "acceptedAt":"2023-10-24T08:00:00Z","answered":true},
                  {"party":"kkr-sjaelland","name":{"da":"KKR Sjælland"},"speaksFor":["roskilde-kommune"],"notice":"WITHDRAWN","bouncedAt":"2023-11-13T09:00:00Z","answered":false}]}""";
    }

    static final String NOTICES = """
            {"notices":[{"party":"kkr-sjaelland","state":"bounced","messageId":"m2","attempts":1,"messages":[{"message":"msg-2","kind":"NOTICE","party":"kkr-sjaelland",
              "person":"per-9","messageId":"m2","state":"bounced","ended":true,"queuedAt":"2023-10-24T08:00:00Z","acceptedAt":null,"replyCode":250,"reply":"250 OK",
              "attempts":1,"nextAttempt":null,"sentSha256":"00","reports":[{"result":"bounced","status":"5.1.1","diagnostic":"550 no such user","moment":"2023-11-13T09:00:00Z"}]}]}]}""";

    static final String TASKS = """
            [{"task":"t-late","assembly":"asm-1","kind":"lateBounce","role":"secretariat","title":"Indkaldelsen kom retur","createdAt":"2023-11-01T08:00:00Z",
              "dueAt":"2023-11-30T23:00:00Z","text":"Ring til parten.","parties":["ku"],"decisions":["ACKNOWLEDGED"],"remarks":[],"facts":{}},
             {"task":"t-soon","assembly":"asm-1","kind":"userTask_noticeAtRisk","role":"secretariat","title":"Indkaldelsen er i fare","createdAt":"2023-11-10T08:00:00Z",
              "dueAt":"2023-11-15T23:00:00Z","text":"Send igen.","parties":["ku"],"decisions":[],"remarks":[],"facts":{}},
             {"task":"t-none","assembly":"asm-1","kind":"userTask_physicalAssembly","role":"secretariat","title":"Der var ikke enighed","createdAt":"2023-10-01T08:00:00Z",
              "earliestLawfulDay":"2023-12-06","text":"Svar CALL","parties":[],"decisions":["CALL","NO_CALL"],"remarks":[],"facts":{}},
             {"task":"t-theirs","assembly":"asm-1","kind":"userTask_approveMinutes","role":"chairmanship","title":"Godkend beslutningsreferatet","createdAt":"2023-10-01T08:00:00Z",
              "text":"Godkend","parties":[],"decisions":[],"remarks":[],"facts":{}}]""";

    static final String DECISIONS = """
            [{"item":"item-2","number":2,"title":{"da":"Ændring af § 7"},"outcome":"NOT_ADOPTED",
              "answers":[{"party":"ku","choice":"ASSENT","conditional":true,"receivedAt":"2023-11-06T12:31:00Z"},{"party":"kkr-sjaelland","choice":null,"conditional":false,"receivedAt":null}],
              "ruling":{"yes":false,"sha256":"abc123","ruling":{"kind":"DECISION_ADOPTED","facts":{"party":"<ku>"},"statutes":{"digest":"e711","profile":"p","version":3}},"explanation":{"headline":"Punktet er ikke vedtaget.",
                "reasons":[{"rule":"GA-10","provision":"§ 4 stk. 6","holds":false,"sentence":"Ikke alle parter har tilsluttet sig."}],
                "whatWouldHaveChanged":["KKR Sjælland havde tilsluttet sig"],"interpretationNotes":["A-10: et forbehold er ingen tilslutning"]}}}]""";

    static final String LAWFUL = """
            {"sent":"2023-11-14","earliest":{"day":"2023-12-06","weekday":"WEDNESDAY","deadline":"NOTICE","rule":"GA-7","provision":"4.4","breach":false},"windows":[],
             "headline":"Sendes indkaldelsen 14. november 2023, er 6. december 2023 den tidligste lovlige dag.","sentences":["Lovlige dage: alle fra 6. december 2023."]}""";

    static String outlook(boolean lawful) {
        return "{\"day\":\"2023-12-01\",\"sent\":\"2023-11-14\",\"lawful\":" + lawful + ",\"breach\":false,\"headline\":\"Gøres det i dag, kan den ikke lovligt holdes.\","
                + "\"standings\":[{\"id\":\"NOTICE\",\"state\":\"MISSED\",\"days\":5},{\"id\":\"ASSEMBLY\",\"state\":\"KEPT\",\"days\":17}],"
                + "\"sentences\":[\"Indkaldelsen: fristen er overskredet med 5 dage.\",\"Overholdt.\"],\"instead\":" + LAWFUL + "}";
    }

    static final String TIMETABLE = """
            {"kind":"EXTRAORDINARY","form":"WRITTEN","purposes":["AMENDMENT"],"day":"2023-12-06","weekday":"WEDNESDAY","headline":"Frister for generalforsamlingen 6. december 2023",
             "rows":[{"id":"NOTICE","side":"BEFORE","date":"2023-11-14","weekday":"TUESDAY","moment":"2023-11-14T23:00:00Z","when":"14. november","rule":"GA-7","provision":"§ 4 stk. 4",
               "bars":true,"sentence":"Indkaldelsen er sendt senest 14. november 2023.","counted":"6. december minus 21 dage = 14. november","notes":["A-2: med en anden læsning var det 15. november"]}]}""";

    static String check(boolean yes) {
        return "{\"mayGoOut\":" + yes + ",\"statutesVersion\":3,\"earliestLawfulDay\":\"2023-12-06\",\"ruling\":{\"yes\":" + yes + ",\"sha256\":\"00\",\"ruling\":{},"
                + "\"explanation\":{\"headline\":\"Indkaldelsen kan ikke sendes.\",\"reasons\":[{\"rule\":\"GA-7\",\"provision\":\"§ 4 stk. 4\",\"holds\":false,\"sentence\":\"Varslet er for kort.\"}],"
                + "\"whatWouldHaveChanged\":[\"dagen var 6. december 2023\"],\"interpretationNotes\":[]}},"
                + "\"findings\":[{\"code\":\"A\",\"rule\":\"AM-6\",\"provision\":\"\",\"blocking\":false,\"sentence\":\"Til orientering.\"},"
                + "{\"code\":\"B\",\"rule\":\"GA-20\",\"provision\":\"§ 4 stk. 4\",\"blocking\":true,\"sentence\":\"Svarmåden mangler.\"}],"
                + REST.substring(0, REST.indexOf(",\n\"annexes\"")) + "}";
    }

    static final String REFUSED = """
            {"type":"/problems/refused-by-law","title":"Vedtægterne tillader det ikke","status":422,"detail":"Varslet er for kort.","code":"refused-by-law","rule":"GA-7","rules":["GA-7"],
             "provision":"§ 4 stk. 4","earliestLawfulDay":"2023-12-06","explanation":{"headline":"Nej","reasons":[{"rule":"GA-7","provision":"§ 4 stk. 4","holds":false,"sentence":"Der mangler 5 dage."}]}}""";
}
