package dk.samstemt.assembly.certificate;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.register.StepLog;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.DispatchEvidence;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores and publishes what the ruling on due convening brings about. */
@Component
class Outcome {

    private final Assemblies assemblies;
    private final AssemblyEvents events;
    private final Attentions attentions;
    private final StepLog steps;

    Outcome(Assemblies assemblies, AssemblyEvents events, Attentions attentions, StepLog steps) {
        this.assemblies = assemblies;
        this.events = events;
        this.attentions = attentions;
        this.steps = steps;
    }

    /** What the parties lacked before the list closed is now the ruling's business. */
    void listRuledOn(AssemblyRow row, Instant moment) {
        attentions.closeAll(row.ref(), moment, Kind.EVIDENCE_WITHDRAWN);
    }

    void certified(AssemblyRow row, Ruling ruling, List<DispatchEvidence> evidence, Instant moment) {
        int slack = ruling.value("slackDays").map(days -> Math.toIntExact((Long) days)).orElse(0);
        if (row.state() == AssemblyState.CONVENING_FAILED) {
            assemblies.state(row.ref(), steps.done(row.ref(), "publishConvened") ? AssemblyState.CONVENED : AssemblyState.CONVENING);
        }
        events.publish(row, new ConveningCertified(row.ref().assembly(), slack, evidence, ruling.digest(), ruling.tree()), moment);
    }

    /**
     * Why it failed.
     *
     * @param ruling the ruling that says no
     * @param missing the parties for which nothing in time stands: no notice, a late one, or one that came back
     * @param law the version asked
     */
    record Failure(Ruling ruling, List<String> missing, LawVersion law) {

        /** The earliest lawful new day. */
        LocalDate earliest(AssemblyRow row, Instant moment) {
            return ruling.value("earliestDay").map(day -> LocalDate.parse((String) day)).orElseGet(() -> law.statutes()
                    .earliestLawfulDay(row.draft().kind(), row.draft().form(), law.statutes().dayOf(moment)));
        }
    }

    void failed(AssemblyRow row, Failure failure, Instant moment) {
        LocalDate earliest = failure.earliest(row, moment);
        assemblies.state(row.ref(), AssemblyState.CONVENING_FAILED);
        assemblies.earliestDay(row.ref(), earliest);
        events.publish(row, new ConveningFailed(row.ref().assembly(), failure.missing(), earliest.toString(),
                failure.ruling().digest(), failure.ruling().tree()), moment);
    }
}
