package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.Recipient;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.documents.ReplacedAssembly;
import dk.samstemt.json.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The notice of 2023 in words of our own. */
public final class Samples {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    public static final Instant DEADLINE = Instant.parse("2023-11-14T23:00:00Z");
    public static final byte[] ANNEX = "Vedtægter, som de gælder nu.\n".getBytes(StandardCharsets.UTF_8);

    private Samples() {
    }

    public static NoticeDocument notice(String assembly) {
        return new NoticeDocument(assembly, words("Greater Copenhagen EU Office", "Greater Copenhagen EU Office"), "EXTRAORDINARY", "WRITTEN",
                "2023-11-14", DEADLINE,
                words("tirsdag den 14. november 2023 kl. 23.59 dansk tid", "Tuesday 14 November 2023 at 23:59 Danish time"),
                words("At godkende en vedtægtsændring, som er foreslået af Region Hovedstaden.", "To approve an amendment proposed by Region Hovedstaden."),
                words("På opfordring fra Region Hovedstaden, modtaget af bestyrelsen fredag den 20. oktober 2023,", "At the request of Region Hovedstaden, received by the board on Friday 20 October 2023,"),
                words("§ 4 stk. 4", "§ 4(4)"),
                words("Partens repræsentant logger ind og afgiver partens tilkendegivelse til hvert punkt.", "The party's representative logs in and states the party's position on each item."),
                words("Tavshed er ikke tilslutning: en part, der ikke svarer, har ikke tilsluttet sig.", "Silence is not assent: a party that does not answer has not assented."),
                items(), List.of(new AnnexName("annex-1", "Bilag 1 – vedtægter.txt", Digests.sha256Hex(ANNEX), "text/plain", ANNEX.length)),
                List.of(new Recipient("dtu", words("Danmarks Tekniske Universitet", "Technical University of Denmark")),
                        new Recipient("ruc", words("Roskilde Universitet", "Roskilde University"))),
                words("Sekretariatet", "The secretariat"));
    }

    /** The notice as one that replaces another. */
    public static NoticeDocument replacing() {
        NoticeDocument plain = notice("asm-2");
        return new NoticeDocument(plain.assembly(), plain.associationName(), plain.kind(), plain.form(), plain.day(), plain.deadline(),
                plain.deadlineText(), plain.purpose(), plain.basis(), plain.basisProvision(), plain.howToState(), plain.silence(), plain.items(),
                plain.annexes(), plain.recipients(), plain.signature(), new ReplacedAssembly("asm-1", "2023-11-01"));
    }

    public static CancellationDocument cancellation(String assembly) {
        NoticeDocument notice = notice(assembly);
        return new CancellationDocument(assembly, notice.associationName(), notice.kind(), notice.form(), notice.day(), "2023-10-30",
                words("Region Hovedstaden, som opfordrede til generalforsamlingen", "Region Hovedstaden, which called for the assembly"),
                words("Forslaget er trukket tilbage.", "The proposal is withdrawn."), notice.basisProvision(),
                words("Afgivne tilkendegivelser forbliver forseglede og tæller ikke.", "Statements that were made stay sealed and do not count."),
                notice.recipients(), notice.signature());
    }

    public static RecordDocument record() {
        ItemOutcome adopted = new ItemOutcome("item-2", 2, words("Kontingent", "Fee"), "ADOPTED", "ab".repeat(32),
                words("Forslaget er vedtaget.\nAlle 9 parter har givet deres tilslutning.", "The proposal is adopted.\nAll 9 parties have given their assent."),
                Map.of(), List.of(), null);
        return new RecordDocument("asm-1", 1, words("EU", "EU"), "2023-11-14", DEADLINE, List.of(adopted), words("A-2", "A-2"),
                words("Beslutningen gælder fra fristen.", "In force from the close."), Map.of());
    }

    private static List<ItemText> items() {
        return List.of(
                new ItemText("item-1", 1, "INFORMATION", "CHAIR_OF_MEETING", words("Valg af dirigent", "Chair of the meeting"),
                        "Hvervet bestrides af formanden for bestyrelsen, når generalforsamlingen holdes skriftligt.", null, null, null, null),
                new ItemText("item-2", 2, "DECISION", "AMENDMENT", words("Forslag til vedtægtsændring om Region Hovedstadens kontingent", "Amendment of Region Hovedstaden's fee"),
                        "Det indstilles, at generalforsamlingen godkender forslaget til vedtægtsændring.",
                        "Region Hovedstaden betaler 3,125 kr. pr. indbygger.", "Region Hovedstaden betaler 2,820 kr. pr. indbygger.", null, "§ 6 stk. 2"));
    }

    public static Addressee to(String language) {
        return new Addressee(new Words(language, ZONE), notice("asm-1"), "dtu", "Anna Prøve");
    }

    public static Map<String, String> words(String danish, String english) {
        return Map.of("da", danish, "en", english);
    }
}
