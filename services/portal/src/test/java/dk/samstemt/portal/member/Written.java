package dk.samstemt.portal.member;

/** What the services say of one assembly, for the tests of this area. */
final class Written {

    static final String ASSEMBLY = "/api/v1/associations/demo/assemblies/ass-1";
    static final String BALLOT = ASSEMBLY + "/ballot";
    static final String OWN = BALLOT + "/parties/ku";
    static final String PAGE = "/a/demo/part/ku/forsamlinger/ass-1";
    static final String WRITE = PAGE + "/tilkendegivelse";
    static final String CONVENED = assembly("CONVENED", "[]", "null");
    static final String DECIDED = assembly("RECORD_APPROVED",
            "[{\"item\":\"item-1\",\"outcome\":\"ADOPTED\",\"ruling\":\"d1\"},{\"item\":\"item-2\",\"outcome\":\"NOT_ADOPTED\",\"ruling\":\"d2\"}]", "2");
    static final String RECEIPT = receipt(1, "ASSENT");

    private Written() {
    }

    private static String assembly(String state, String decisions, String record) {
        return """
                {"assembly":"ass-1","state":"%s","revision":3,"deadline":"2023-11-14T23:00:00Z","statutesVersion":1,"replaces":null,"replacedBy":null,"cancelledAt":null,
                 "draft":{"kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","purpose":{"da":"Ændring af § 7","en":"Amendment of § 7"},"basis":null,"notice":null,
                  "items":[{"number":1,"kind":"ELECTION","subject":"CHAIR_OF_MEETING","title":{"da":"Valg af dirigent","en":"Election of the chair of the meeting"},"wording":null,"amendment":null},
                   {"number":2,"kind":"DECISION","subject":"AMENDMENT","title":{"da":"Ny § 7","en":"New § 7"},"wording":"Forslaget <b>lyder</b>","amendment":{"operations":[]}},
                   {"number":3,"kind":"INFORMATION","subject":"OTHER","title":{"da":"Orientering","en":"Information"}}]},
                 "annexes":[{"annex":"anx-1","fileName":"Bilag 1.pdf","mediaType":"application/pdf","sha256":"aa","bytes":640400}],
                 "parties":[{"party":"ku","name":{"da":"Københavns Universitet","en":"University of Copenhagen"},"answered":true},
                  {"party":"rh","name":{"da":"Region Ærø"},"answered":false}],
                 "decisions":%s,"record":%s}""".formatted(state, decisions, record);
    }

    static String ballot(String state, String own) {
        return ballot(state, own, "");
    }

    static String ballot(String state, String own, String draft) {
        return "{\"assembly\":\"ass-1\",\"state\":\"" + state + "\",\"items\":[],\"parties\":[],\"own\":[" + own + "],\"drafts\":[" + draft + "]}";
    }

    /** A draft with a choice for the first item, a condition that is not ticked for the second, and a day that is none. */
    static String draft(long version, boolean own) {
        return """
                {"party":"ku","version":%d,"savedAt":"2023-11-14T08:05:00Z","own":%b,"draft":{"sawRevision":0,"answers":[{"item":"item-1","choice":"DISSENT","conditional":false},
                 {"item":"item-2","conditional":false,"condition":"hvis <det>"}],"comment":"Foreløbig","body":"Rådet","day":"31.2."}}""".formatted(version, own);
    }

    static String receipt(int revision, String choice) {
        return """
                {"assembly":"ass-1","statement":"stm-%1$d","party":"ku","revision":%1$d,"withdrawn":false,"receivedAt":"2023-11-10T09:42:07Z","deadline":"2023-11-14T23:00:00Z",
                 "event":"evt-%1$d","leafHash":"5a1f%1$d","sequence":7,"answers":[{"item":"item-1","choice":"%2$s","condition":null},{"item":"item-2","choice":"DISSENT","condition":"at det sker"}],
                 "comment":"Vores ord","decidedBy":{"body":"Bestyrelsen","date":"2023-11-01"},"registered":null,"objectsTo":null}""".formatted(revision, choice);
    }
}
