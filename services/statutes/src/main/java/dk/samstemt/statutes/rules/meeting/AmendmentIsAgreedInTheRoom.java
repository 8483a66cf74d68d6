package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * AM-1: an amendment needs a lawfully convened assembly, the agreement of those present and what the statutes ask for besides, such as
 * somebody for from each party. DI-1: dissolution and the use of the assets take the same.
 */
final class AmendmentIsAgreedInTheRoom implements Rule<MeetingItemFacts> {

    private final String id;
    private final String notConvened;
    private final Set<ItemSubject> subjects;

    private AmendmentIsAgreedInTheRoom(String id, String notConvened, Set<ItemSubject> subjects) {
        this.id = id;
        this.notConvened = notConvened;
        this.subjects = subjects;
    }

    static AmendmentIsAgreedInTheRoom amendment() {
        return new AmendmentIsAgreedInTheRoom("AM-1", "AMENDMENT_NOT_CONVENED", EnumSet.of(ItemSubject.AMENDMENT));
    }

    static AmendmentIsAgreedInTheRoom dissolution() {
        return new AmendmentIsAgreedInTheRoom("DI-1", "DISSOLUTION_NOT_CONVENED", ItemSubject.OF_DISSOLUTION);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean applies(MeetingItemFacts facts) {
        return subjects.contains(facts.subject());
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        Deciding deciding = new Assembled(facts, law).deciding();
        Verdict found = Deciding.verdict(Stream.concat(Stream.of(deciding.adopted()), deciding.besides().stream()).toList());
        Verdict verdict = new Verdict(found.answer() && facts.dulyConvened(), found.points(), List.of());
        return (facts.dulyConvened() ? verdict : verdict.found(notConvened)).relyingOn("A-14", "A-20");
    }
}
