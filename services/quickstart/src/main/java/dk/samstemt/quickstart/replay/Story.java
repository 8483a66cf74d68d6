package dk.samstemt.quickstart.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The steps of both associations on one timeline, in the order of their moments. */
final class Story {

    private Story() {
    }

    static List<Step> steps() {
        List<Step> steps = new ArrayList<>(Stream.of(Branch.A, Branch.B).flatMap(branch -> opening(branch).stream()).toList());
        Stream.of(Branch.A, Branch.B).forEach(branch -> {
            steps.addAll(statements(branch));
            steps.addAll(ending(branch));
        });
        steps.sort(Comparator.comparing(Step::moment));
        return List.copyOf(steps);
    }

    /** In the first association the secretariat is a day short at first, and the statutes stop it. */
    private static List<Step> opening(Branch branch) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Founding(branch));
        steps.add(new Drafting(branch, branch == Branch.A ? RealCase.DAY_TOO_EARLY : RealCase.DAY));
        if (branch == Branch.A) {
            steps.add(new RefusedTooEarly(branch));
        }
        steps.add(new Convening(branch));
        steps.add(new Certifying(branch));
        return steps;
    }

    private static List<Step> statements(Branch branch) {
        return RealCase.STATEMENTS.entrySet().stream().filter(statement -> !branch.silent().contains(statement.getKey()))
                .<Step>map(statement -> new Stating(branch, statement.getKey(), Instant.parse(statement.getValue()))).toList();
    }

    private static List<Step> ending(Branch branch) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Reminding(branch));
        steps.add(new Deciding(branch));
        Instant approval = Instant.parse("2023-11-15T09:00:00Z");
        for (Cast.Person person : Cast.CHAIRMANSHIP) {
            steps.add(new Approving(branch, person, approval));
            approval = approval.plusSeconds(26 * 3600L);
        }
        steps.add(new Concluding(branch, approval));
        return steps;
    }
}
