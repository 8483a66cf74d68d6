package dk.samstemt.quickstart.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the real case of 2023 proposed, in our own words under the statutes' own numbering. */
public final class RealCase {

    static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    static final LocalDate DAY_TOO_EARLY = LocalDate.of(2023, 11, 13);
    static final Instant DEADLINE = Instant.parse("2023-11-14T23:00:00Z");
    static final Instant LAST_DISPATCH = Instant.parse("2023-10-24T22:00:00Z");
    private static final String BEFORE = "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.";
    private static final String AFTER = "Region Hovedstaden betaler 2,820 kr. pr. indbygger, hvilket i 2024-tal er 5.358.122 kr.";
    /** Who answers when; the last of them 19 minutes before the deadline. */
    static final List<Branch.Statement> ASSENTS = List.of(
            Branch.Statement.assent("region-hovedstaden", "2023-10-26T08:04:00Z"), Branch.Statement.assent("region-sjaelland", "2023-10-30T13:20:00Z"),
            Branch.Statement.assent("kkr-sjaelland", "2023-11-01T09:45:00Z"), Branch.Statement.assent("dtu", "2023-11-02T10:10:00Z"),
            Branch.Statement.assent("ku", "2023-11-06T12:31:00Z"), Branch.Statement.assent("cbs", "2023-11-08T07:55:00Z"),
            Branch.Statement.assent("koebenhavns-kommune", "2023-11-10T14:02:00Z"), Branch.Statement.assent("kkr-hovedstaden", "2023-11-13T15:40:00Z"),
            Branch.Statement.assent("ruc", "2023-11-14T22:41:00Z"));

    private RealCase() {
    }

    /** The draft as the secretariat writes it. */
    public static Map<String, Object> draft(LocalDate day) {
        return Map.of("kind", "EXTRAORDINARY", "form", "WRITTEN", "day", day.toString(),
                "purpose", said("At tage stilling til Region Hovedstadens forslag om at ændre sit kontingent i § 6 stk. 2.",
                        "To decide on Region Hovedstaden's proposal to change its fee in § 6 stk. 2."),
                "basis", Map.of("kind", "MEMBER_CALL", "member", "region-hovedstaden", "signatory", "regionsrådet", "day", "2023-10-20"),
                "items", List.of(chairOfTheMeeting(), amendment()), "notice", notice());
    }

    private static Map<String, Object> chairOfTheMeeting() {
        return Map.of("number", 1L, "kind", "INFORMATION", "subject", "CHAIR_OF_MEETING",
                "title", said("Dirigent", "Chair of the meeting"),
                "wording", "Ved en skriftlig generalforsamling er bestyrelsens formand dirigent. Punktet er til orientering.");
    }

    private static Map<String, Object> amendment() {
        return Map.of("number", 2L, "kind", "DECISION", "subject", "AMENDMENT",
                "title", said("Ændring af § 6 stk. 2: Region Hovedstadens kontingent", "Amendment of § 6 stk. 2: Region Hovedstaden's fee"),
                "wording", "Region Hovedstaden skal spare på sin administration og foreslår derfor et lavere kontingent fra 2024. "
                        + "Det indstilles, at generalforsamlingen vedtager ændringen af § 6 stk. 2.",
                "amendment", Map.of("baseVersion", 1L, "operations", List.of(
                        Map.of("kind", "REPLACE_TEXT", "provision", "6.2", "before", BEFORE, "after", AFTER),
                        parameter("rate", "3.125", "2.820"), parameter("amount", "569375000", "535812200"),
                        parameter("base-year", "2018", "2024"))));
    }

    private static Map<String, Object> parameter(String name, String before, String after) {
        return Map.of("kind", "SET_PARAMETER", "provision", "6.2", "parameter", "fee.region-hovedstaden." + name,
                "before", before, "after", after, "from", "2024-01-01");
    }

    private static Map<String, Object> notice() {
        return Map.of("howToState", said("Jeres repræsentant logger ind i Samstemt, læser dagsordenen og afgiver jeres tilkendegivelse til punkt 2: "
                                + "tilslutning, afvisning eller undlader. I får straks en kvittering.",
                        "Your representative logs in to Samstemt, reads the agenda and makes your statement on item 2: "
                                + "assent, dissent or abstention. You receive a receipt at once."),
                "signature", said("Sekretariatet, efter aftale med bestyrelsens formand", "The secretariat, as agreed with the chair of the board"));
    }

    private static Map<String, Object> said(String danish, String english) {
        return Map.of("da", danish, "en", english);
    }
}
