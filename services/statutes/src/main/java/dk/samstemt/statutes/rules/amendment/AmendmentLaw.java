package dk.samstemt.statutes.rules.amendment;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Clash;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.PendingAmendments;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.amendment.Recheck;
import dk.samstemt.statutes.amendment.Versions;
import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Points;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the statutes say of amendments beyond a single decision. */
public final class AmendmentLaw {

    private final Law law;
    private final Function<WordingFacts, Timetable> timetable;

    public AmendmentLaw(Law law, Function<WordingFacts, Timetable> timetable) {
        this.law = law;
        this.timetable = timetable;
    }

    /** Which pending amendments get in each other's way, as the secretariat is told (AM-4). */
    public List<Finding> pending(List<Proposed> proposed) {
        return PendingAmendments.clashes(law.profile(), proposed).stream().map(Clash::finding).toList();
    }

    /** What becomes of a pending amendment when another has made this the version in force (AM-4). */
    public Recheck again(Profile next, Proposed pending) {
        return PendingAmendments.again(next, pending);
    }

    /** The same of one that begins later than that version does. */
    public Recheck again(Profile next, Proposed pending, Commencement begins) {
        return PendingAmendments.again(next, pending, begins);
    }

    /** When an amendment adopted at a close begins: then, or on the later day it states (AM-3). */
    public Commencement begins(Amendment amendment, Instant close) {
        return Commencement.orAtTheClose(close, amendment.inForceFrom(), law.calendar());
    }

    /** What is wrong with how the wording of an amendment came to those who decide; each finding is a bar (AM-5). */
    public List<Finding> wording(WordingFacts facts) {
        return new WordingGoesOutInTime(facts, law).findings(timetable.apply(facts));
    }

    /** The version a procedure follows (AM-3, A-41); empty where none was in force on its day. */
    public Optional<FollowedVersion> follows(Procedure procedure, Versions versions, Instant now) {
        return WhichVersionApplies.to(procedure, versions, now);
    }

    /** Why an assembly under way follows its version, as people are told (AM-3, A-41); never a bar. */
    public Finding why(FollowedVersion followed) {
        return new Finding(followed.rule(), law.provisions(followed.rule()).stream().findFirst().orElse(null),
                followed.staysOnOlder() ? "STAYS" : "FOLLOWS", false, Points.plain(Verdict.point("STAYS", "version", followed.version(),
                "newest", followed.newest(), "day", followed.day()).values()));
    }

    /** The running procedures that stay on an older version than the one in force. */
    public List<FollowedVersion> stayingBehind(List<Procedure> running, Versions versions, Instant now) {
        return WhichVersionApplies.stayingBehind(running, versions, now);
    }
}
