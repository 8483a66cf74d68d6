package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.ArrayList;
import java.util.List;

/** BO-4: the chairmanship is one from each class the statutes name, and whoever sits there from business is from none. */
final class OneOfEachClass implements Rule<AppointmentFacts> {

    @Override
    public String id() {
        return "BO-4";
    }

    @Override
    public Verdict ask(AppointmentFacts facts, Law law) {
        List<String> classes = facts.appointed().stream().filter(holder -> !Midst.fromBusiness(holder, facts))
                .map(OfficeHolder::party).map(law::classOf).sorted().toList();
        List<String> wanted = law.profile().chairmanship().composition().stream().sorted().toList();
        boolean composed = classes.equals(wanted);
        return Verdict.of(composed).found(composed ? "ONE_OF_EACH" : "NOT_ONE_OF_EACH", "wanted", wanted, "classes", classes);
    }

    /** Whether a party can have an office beside those that have one: the classes they take leave one for it. */
    static boolean leavesPlaceFor(String party, List<String> others, Law law) {
        List<String> open = new ArrayList<>(law.profile().chairmanship().composition());
        return others.stream().map(law::classOf).allMatch(open::remove) && open.contains(law.classOf(party));
    }
}
