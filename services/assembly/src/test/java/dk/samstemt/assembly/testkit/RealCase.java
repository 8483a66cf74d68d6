package dk.samstemt.assembly.testkit;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.register.Succession;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.Prevails;
import dk.samstemt.statutes.profile.ProfileReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The written extraordinary general assembly of 14 November 2023. */
public final class RealCase {

    /** The assembly's day. */
    public static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    /** Midday of the last lawful day of dispatch. */
    public static final Instant IN_TIME = Instant.parse("2023-10-24T10:00:00.000Z");
    /** One day later. */
    public static final Instant LATE = Instant.parse("2023-10-25T10:00:00.000Z");
    /** Its name. */
    public static final AssemblyRef REF = new AssemblyRef("greater-copenhagen-eu-office", "asm-1");

    private RealCase() {
    }

    /** Version 1 of the statutes. */
    public static LawVersion law() {
        var profile = ProfileReader.read(ProfileReader.shipped());
        return new LawVersion(1, profile.digest(), profile.inForceFrom(), profile.inForceFromDay(), Statutes.of(profile));
    }

    /** The draft with everything the statutes ask for. */
    public static Draft draft() {
        return draft(true);
    }

    /** The draft, with or without the sentence that silence is not assent. */
    public static Draft draft(boolean statesSilence) {
        return new Draft(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, DAY,
                Map.of("da", "at tage stilling til et forslag om ændring af vedtægternes bestemmelse om Region Hovedstadens kontingent",
                        "en", "to decide on a proposal to amend the provision on the fee of the Capital Region"),
                new Basis(BasisKind.MEMBER_CALL, "region-hovedstaden", "Regionsrådets medlem af bestyrelsen", LocalDate.of(2023, 10, 20)),
                List.of(chair(), amendment()), notice(statesSilence));
    }

    private static Item chair() {
        return new Item(1, ItemKind.INFORMATION, ItemSubject.CHAIR_OF_MEETING, Map.of("da", "Dirigent", "en", "Chair of the meeting"),
                "Ved skriftlig afholdelse er bestyrelsens formand dirigent. Formanden er orienteret.", null, null, null, null);
    }

    private static Item amendment() {
        Amendment amendment = new Amendment(1, List.of(
                Operation.replaceText("6.2", "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.",
                        "Region Hovedstaden betaler 2,820 kr. pr. indbygger, hvilket i 2024-tal er 5.358.122 kr."),
                Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "2.820", LocalDate.of(2024, 1, 1)),
                Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", LocalDate.of(2024, 1, 1)),
                Operation.setParameter("6.2", "fee.region-hovedstaden.base-year", "2018", "2024", LocalDate.of(2024, 1, 1))));
        return new Item(2, ItemKind.DECISION, ItemSubject.AMENDMENT,
                Map.of("da", "Forslag om nedsættelse af Region Hovedstadens kontingent", "en", "Proposal to reduce the Capital Region’s fee"),
                "Region Hovedstaden foreslår, at generalforsamlingen vedtager nedenstående ændring. Regionsrådet har besluttet en besparelse på"
                        + " kontingentet fra 2024 og vil fortsat være den største bidragyder.",
                amendment, 2024, Prevails.AMOUNT, "Kontingent for 2024, ordinær generalforsamling 2023");
    }

    private static NoticeText notice(boolean statesSilence) {
        return new NoticeText(Map.of("da", "Tilkendegivelsen afgives i Samstemt af en repræsentant, der er bemyndiget af parten. Log ind, vælg"
                + " generalforsamlingen, og svar på punkt 2 med tilslutning, afvisning eller undlader. I får straks en kvittering.",
                "en", "The statement is given in Samstemt by a representative with the party’s mandate. Log in, choose the assembly and answer"
                + " item 2 with assent, dissent or abstention. You receive a receipt at once."),
                true, statesSilence, Map.of(), null, null, null);
    }

    /** The stored assembly once the law has let its notice out. */
    public static AssemblyRow convened() {
        Statutes statutes = law().statutes();
        return new AssemblyRow(REF, AssemblyState.CONVENING, 1, draft(), IN_TIME, 1,
                statutes.endOfDay(LocalDate.of(2023, 10, 24)), statutes.deadline(DAY), null, Succession.NONE);
    }

    /** The nine parties. */
    public static List<RollEntry> roll() {
        return law().profile().parties().stream().map(party -> new RollEntry(party.id(), party.partyClass(), party.speaksFor())).toList();
    }
}
