package dk.samstemt.statutes;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real case of 2023 as facts, to be varied by tests. */
public final class Cases {

    public static final Profile PROFILE = ProfileReader.read(ProfileReader.shipped());
    public static final Statutes STATUTES = Statutes.of(PROFILE);
    public static final LocalDate DAY = LocalDate.parse("2023-11-14");
    public static final String BEFORE = "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.";
    public static final String AFTER = "Region Hovedstaden betaler 2,820 kr. pr. indbygger, hvilket i 2024-tal er 5.358.122 kr.";
    public static final Amendment AMENDMENT = amendment(1, BEFORE);
    public static final AssemblyKind KIND = AssemblyKind.EXTRAORDINARY;
    public static final AssemblyForm WRITTEN = AssemblyForm.WRITTEN;

    private Cases() {
    }

    public static Amendment amendment(int base, String before) {
        LocalDate from = LocalDate.parse("2024-01-01");
        return new Amendment(base, List.of(Operation.replaceText("6.2", before, AFTER),
                Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "2.820", from),
                Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", from),
                Operation.setParameter("6.2", "fee.region-hovedstaden.base-year", "2018", "2024", from)));
    }

    public static List<ItemFacts> agenda(Amendment amendment) {
        return List.of(ItemFacts.plain("item-1", 1, ItemKind.INFORMATION, ItemSubject.CHAIR_OF_MEETING),
                new ItemFacts("item-2", 2, ItemKind.DECISION, ItemSubject.AMENDMENT, true, amendment, null, null, null));
    }

    public static LegalBasis call() {
        return new LegalBasis(BasisKind.MEMBER_CALL, "region-hovedstaden", LocalDate.parse("2023-10-20"), true);
    }

    public static NoticeFacts notice(LocalDate day, String at, List<ItemFacts> items, NoticeContents contents) {
        return new NoticeFacts(KIND, WRITTEN, day, Instant.parse(at), call(), items, contents, PROFILE.partyIds(), "2025b");
    }

    public static NoticeFacts realNotice() {
        return notice(DAY, "2023-10-24T08:00:00Z", agenda(AMENDMENT), NoticeContents.complete());
    }

    /** All nine dispatched on 24 October at ten, some of them otherwise. */
    public static DispatchFacts dispatched(PartyDispatch... otherwise) {
        List<PartyDispatch> all = new ArrayList<>();
        PROFILE.partyIds().forEach(party -> all.add(Stream.of(otherwise).filter(other -> other.party().equals(party)).findFirst()
                .orElse(new PartyDispatch(party, Instant.parse("2023-10-24T08:00:00Z"), false, false))));
        return new DispatchFacts(KIND, WRITTEN, DAY, PROFILE.partyIds(), all, Instant.parse("2023-10-24T22:00:00Z"), "2025b");
    }

    public static PartyStatement states(String party, Choice choice, String at) {
        return new PartyStatement(party, choice, false, Instant.parse(at));
    }

    /** All nine assent on 2 November, some of them otherwise. */
    public static DecisionFacts stated(PartyStatement... otherwise) {
        List<String> others = Stream.of(otherwise).map(PartyStatement::party).toList();
        List<PartyStatement> all = new ArrayList<>(List.of(otherwise));
        PROFILE.partyIds().stream().filter(party -> !others.contains(party))
                .forEach(party -> all.add(states(party, Choice.ASSENT, "2023-11-02T10:00:00Z")));
        return new DecisionFacts("item-2", ItemKind.DECISION, ItemSubject.AMENDMENT, WRITTEN, DAY, PROFILE.partyIds(), all, true, "2025b");
    }

    public static StatementFacts attempt(String at) {
        return new StatementFacts("dtu", true, true, false, Instant.parse("2023-10-24T10:00:00Z"), STATUTES.deadline(DAY), Instant.parse(at));
    }

    public static ApprovalFacts approvals(Approval... approvals) {
        return new ApprovalFacts(LocalDate.parse("2023-11-20"), List.of(new OfficeHolder(Office.CHAIR, "p-1", "kkr-hovedstaden"),
                new OfficeHolder(Office.VICE_CHAIR_1, "p-2", "region-sjaelland"), new OfficeHolder(Office.VICE_CHAIR_2, "p-3", "dtu")), List.of(approvals));
    }

    public static Approval approval(Office office, String person, boolean approved) {
        return new Approval(office, person, approved);
    }
}
