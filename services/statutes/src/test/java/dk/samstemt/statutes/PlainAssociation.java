package dk.samstemt.statutes;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The plain local association that ships, with a few facts of one ordinary assembly. */
final class PlainAssociation {

    static final Profile PROFILE = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
    static final Statutes STATUTES = Statutes.of(PROFILE);
    static final LocalDate DAY = LocalDate.parse("2025-04-24");
    static final String TZDATA = "2025b";

    private PlainAssociation() {
    }

    static NoticeFacts notice(LocalDate day, AssemblyForm form, String decidedAt) {
        return new NoticeFacts(AssemblyKind.ORDINARY, form, day, Instant.parse(decidedAt), null, agenda(), NoticeContents.complete(), PROFILE.partyIds(), TZDATA);
    }

    private static List<ItemFacts> agenda() {
        List<ItemSubject> subjects = PROFILE.ordinaryAgenda().points().stream().map(point -> point.subject()).toList();
        return IntStream.range(0, subjects.size()).mapToObj(i -> new ItemFacts("punkt-" + (i + 1), i + 1,
                PROFILE.ordinaryAgenda().points().get(i).kind(), subjects.get(i), true, null,
                subjects.get(i) == ItemSubject.FEE ? DAY.getYear() + 1 : null, null, null)).toList();
    }

    static DispatchFacts dispatched(String at) {
        return new DispatchFacts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, DAY, PROFILE.partyIds(),
                PROFILE.partyIds().stream().map(party -> new PartyDispatch(party, Instant.parse(at), false, false)).toList(), Instant.parse(at), TZDATA);
    }

    /** An item on which so many are for, against and abstain; the rest stayed at home. */
    static DecisionFacts decision(ItemSubject subject, int yes, int no, int blank) {
        List<Choice> choices = Stream.of(repeat(Choice.ASSENT, yes), repeat(Choice.DISSENT, no), repeat(Choice.ABSTENTION, blank)).flatMap(some -> some).toList();
        List<PartyStatement> statements = IntStream.range(0, PROFILE.parties().size()).mapToObj(i -> i < choices.size()
                ? new PartyStatement(PROFILE.partyIds().get(i), choices.get(i), false, Instant.parse("2025-04-24T18:00:00.000Z"))
                : PartyStatement.silent(PROFILE.partyIds().get(i))).toList();
        return new DecisionFacts("punkt-5", ItemKind.DECISION, subject, AssemblyForm.PHYSICAL, DAY, PROFILE.partyIds(), statements, true, TZDATA);
    }

    private static Stream<Choice> repeat(Choice choice, int times) {
        return IntStream.range(0, times).mapToObj(i -> choice);
    }
}
