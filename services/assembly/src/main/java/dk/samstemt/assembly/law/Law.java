package dk.samstemt.assembly.law;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.platform.web.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers which statutes apply. Where the one that does has not arrived, a request answers 503 and may be repeated
 * unchanged, and a process step is tried again; no other version is used.
 */
@Component
public class Law {

    private final LawVersions versions;
    private final AdoptedAmendments adopted;

    Law(LawVersions versions, AdoptedAmendments adopted) {
        this.versions = versions;
        this.adopted = adopted;
    }

    /**
     * The version in force at a legal moment.
     *
     * @throws ProblemException 503 when none has arrived, or one that an adopted amendment put in force by then has not
     */
    public LawVersion inForce(String association, Instant moment) {
        if (adopted.awaiting(association, moment)) {
            throw notHere();
        }
        return versions.inForce(association, moment).orElseThrow(Law::notHere);
    }

    /**
     * The version in force when a day begins, as far as is adopted.
     *
     * @param now the version in force at the moment; it is that of every day that has begun
     * @throws ProblemException 503 when it has not arrived
     */
    public LawVersion onTheDay(String association, LocalDate day, LawVersion now, Instant moment) {
        Instant begins = day.atStartOfDay(now.profile().zone()).toInstant();
        return begins.isAfter(moment) ? inForce(association, begins) : now;
    }

    /**
     * A version by its number.
     *
     * @throws ProblemException 503 when it has not arrived
     */
    public LawVersion version(String association, int version) {
        return versions.version(association, version).orElseThrow(Law::notHere);
    }

    /** A version by its number; empty when it has not arrived, or never was. */
    public Optional<LawVersion> known(String association, int version) {
        return versions.version(association, version);
    }

    private static ProblemException notHere() {
        return ProblemException.of(AssemblyProblems.STATUTES_NOT_HERE);
    }
}
