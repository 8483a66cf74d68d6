package dk.samstemt.quickstart.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps of all associations on one timeline, in the order of their moments. */
final class Story {

    private static final Instant FIRST_APPROVAL = Instant.parse("2023-11-15T09:00:00Z");
    private static final Duration BETWEEN_APPROVALS = Duration.ofHours(26);
    private static final Duration DISTRIBUTED_AFTER = Duration.ofMinutes(15);

    private Story() {
    }

    static List<Step> steps(List<Branch> branches) {
        List<Step> steps = new ArrayList<>();
        branches.forEach(branch -> {
            steps.addAll(opening(branch));
            steps.addAll(statements(branch));
            steps.addAll(ending(branch));
        });
        steps.sort(Comparator.comparing(Step::moment));
        return List.copyOf(steps);
    }

    private static List<Step> opening(Branch branch) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Founding(branch));
        steps.add(new Drafting(branch));
        if (!branch.firstDay().equals(RealCase.DAY)) {
            steps.add(new RefusedTooEarly(branch));
        }
        steps.add(new Convening(branch));
        steps.add(new Certifying(branch));
        return steps;
    }

    private static List<Step> statements(Branch branch) {
        return branch.statements().stream().<Step>map(statement -> new Stating(branch, statement)).toList();
    }

    private static List<Step> ending(Branch branch) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Reminding(branch));
        steps.add(new Deciding(branch));
        Instant approval = FIRST_APPROVAL;
        for (Cast.Person person : Cast.CHAIRMANSHIP) {
            steps.add(new Approving(branch, person, approval));
            approval = approval.plus(BETWEEN_APPROVALS);
        }
        steps.add(new Concluding(branch, approval.minus(BETWEEN_APPROVALS).plus(DISTRIBUTED_AFTER)));
        return steps;
    }
}
