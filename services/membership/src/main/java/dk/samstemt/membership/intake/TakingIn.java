package dk.samstemt.membership.intake;

import dk.samstemt.json.Digests;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.intake.file.Format;
import dk.samstemt.membership.intake.model.Kind;
import dk.samstemt.membership.intake.model.Line;
import dk.samstemt.membership.intake.model.Planned;
import dk.samstemt.membership.intake.model.Planner;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Shows what a list would do, and does exactly that. Under the association's lock nothing it rests on can change meanwhile. */
@Service
class TakingIn {

    private final Associations associations;
    private final Intakes intakes;
    private final Rosters rosters;
    private final Doing doing;
    private final LegalTime time;

    TakingIn(Associations associations, Intakes intakes, Rosters rosters, Doing doing, LegalTime time) {
        this.associations = associations;
        this.intakes = intakes;
        this.rosters = rosters;
        this.doing = doing;
        this.time = time;
    }

    /** Keeps a list to be shown; one that cannot be read is refused at once and not kept. */
    @Transactional
    public String keeping(Caller caller, Format format, byte[] content) {
        Intake intake = new Intake(Ids.next("lst"), Digests.sha256Hex(content), format, content);
        Lines.of(intake);
        associations.lock(caller.association());
        intakes.add(caller.association(), intake, time.now());
        return intake.intake();
    }

    /** The dry run: what the list would do now. */
    public Plan showing(Caller caller, String id) {
        Intake intake = open(caller, id);
        return plan(caller, intake.sha256(), Lines.of(intake));
    }

    /** All of it, or nothing. @param digest names the dry run that was shown */
    @Transactional
    public Plan doing(Caller caller, String id, String digest) {
        associations.lock(caller.association());
        Plan plan = showing(caller, id);
        if (!plan.digest().equals(digest)) {
            throw ProblemException.of(MembershipProblems.LIST_OUTDATED);
        }
        if (plan.count(Kind.REJECTED) > 0) {
            throw ProblemException.of(MembershipProblems.LIST_HAS_FAULTS, plan.count(Kind.REJECTED));
        }
        doing.all(caller, plan.rows());
        intakes.done(caller.association(), id, time.now());
        return plan;
    }

    /** One member, entered by hand: the same rules, and the same words for what is wrong. */
    @Transactional
    public Done entering(Caller caller, Line line) {
        associations.lock(caller.association());
        Planned row = plan(caller, "", List.of(line)).rows().get(0);
        if (row.kind() == Kind.REJECTED) {
            ProblemException faults = ProblemException.of(Problems.INVALID_BODY);
            row.faults().forEach(fault -> faults.at(fault.column().pointer(), fault.code()));
            throw faults;
        }
        if (row.deed() == null || !row.deed().grants()) {
            throw ProblemException.of(MembershipProblems.MANDATE_EXISTS);
        }
        return doing.all(caller, List.of(row)).get(0);
    }

    private Intake open(Caller caller, String id) {
        Intake intake = intakes.find(caller.association(), id).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        if (intake.isDone()) {
            throw ProblemException.of(MembershipProblems.LIST_DONE);
        }
        return intake;
    }

    private Plan plan(Caller caller, String sha256, List<Line> lines) {
        return new Plan(sha256, new Planner(rosters.of(caller, time.now())).plan(lines));
    }
}
