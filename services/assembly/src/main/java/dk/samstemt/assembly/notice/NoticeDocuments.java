package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.Recipient;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.Map;

/** Makes the notice document: what the notice says, in both languages. Pure. */
public final class NoticeDocuments {

    private NoticeDocuments() {
    }

    /** The document of a convened assembly. */
    public static NoticeDocument of(Convened convened) {
        Draft draft = convened.row().draft();
        Profile profile = convened.law().profile();
        NoticeText text = draft.notice() == null ? NoticeText.NONE : draft.notice();
        return new NoticeDocument(convened.row().ref().assembly(), profile.name(), draft.kind().name(), draft.form().name(),
                draft.day().toString(), convened.row().deadline(),
                text.saysLastMoment() ? Words.both(words -> LastMomentWords.of(convened, words)) : Map.of(), draft.purpose(),
                Words.both(words -> basis(draft.basis(), profile, words)), basisProvision(draft, convened.law()), text.howToState(),
                text.saysSilence() ? Words.both(words -> silence(profile, words)) : Map.of(), items(convened),
                convened.annexes().stream().map(Annex::name).toList(), recipients(convened.roll(), profile),
                signature(text, profile), convened.replaces());
    }

    private static String basis(Basis basis, Profile profile, Words words) {
        if (basis == null) {
            return words.say("notice.basis.NONE");
        }
        String day = Dates.day(basis.day(), words);
        return basis.kind() == BasisKind.MEMBER_CALL
                ? words.say("notice.basis.MEMBER_CALL", name(profile, basis.member(), words), day)
                : words.say("notice.basis.BOARD_DECISION", day);
    }

    /** The provision that lays down the period: the timetable knows it. */
    public static Map<String, String> basisProvision(Draft draft, LawVersion law) {
        String id = law.statutes().timetable(draft.kind(), draft.form(), draft.day()).row("NOTICE").orElseThrow().provision();
        String number = law.profile().provision(id).map(Provision::number).orElse(id);
        return Words.both(words -> number);
    }

    private static String silence(Profile profile, Words words) {
        return profile.decisionRules().stream().filter(rule -> rule.id().equals("assembly.written")).findFirst()
                .flatMap(rule -> profile.provision(rule.provision()))
                .map(provision -> words.say("notice.silence", provision.number()))
                .orElseGet(() -> words.say("notice.silence.plain"));
    }

    private static List<ItemText> items(Convened convened) {
        Draft draft = convened.row().draft();
        return draft.items().stream().map(item -> ItemTexts.of(item, convened.law().statutes(), draft.day())).toList();
    }

    /** The parties by name. */
    public static List<Recipient> recipients(List<RollEntry> roll, Profile profile) {
        return roll.stream().map(entry -> new Recipient(entry.party(), names(profile, entry.party()))).toList();
    }

    /** Who signs: as the draft says, or the association's secretariat. */
    public static Map<String, String> signature(NoticeText text, Profile profile) {
        return text.signature().isEmpty()
                ? Words.both(words -> words.say("notice.signature", words.pick(profile.name())))
                : text.signature();
    }

    private static Map<String, String> names(Profile profile, String party) {
        return profile.party(party).map(Party::name).orElseGet(() -> Map.of("da", party, "en", party));
    }

    /** A party's or member's name in a language; its id where the profile has none. */
    public static String name(Profile profile, String party, Words words) {
        return words.pick(names(profile, party));
    }
}
