package dk.samstemt.assembly.certificate;

import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
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

    Outcome(Assemblies assemblies, AssemblyEvents events) {
        this.assemblies = assemblies;
        this.events = events;
    }

    void certified(AssemblyRow row, Ruling ruling, List<DispatchEvidence> evidence, Instant moment) {
        int slack = ruling.value("slackDays").map(days -> Math.toIntExact((Long) days)).orElse(0);
        events.publish(row, new ConveningCertified(row.ref().assembly(), slack, evidence, ruling.digest(), ruling.tree()), moment);
    }

    void failed(AssemblyRow row, Ruling ruling, LawVersion law, Instant moment) {
        LocalDate earliest = ruling.value("earliestDay").map(day -> LocalDate.parse((String) day))
                .orElseGet(() -> law.statutes().earliestLawfulDay(row.draft().kind(), row.draft().form(), law.statutes().dayOf(moment)));
        assemblies.state(row.ref(), AssemblyState.CONVENING_FAILED);
        assemblies.earliestDay(row.ref(), earliest);
        events.publish(row, new ConveningFailed(row.ref().assembly(), missing(ruling), earliest.toString(), ruling.digest(),
                ruling.tree()), moment);
    }

    private static List<String> missing(Ruling ruling) {
        return ruling.points("GA-13", "MISSING").stream().map(point -> (String) point.values().get("party")).toList();
    }
}
