package dk.samstemt.assembly.view;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.draft.model.Draft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One assembly with everything known about it.
 *
 * @param assembly its id
 * @param state how far it has come
 * @param revision revision of the draft
 * @param draft what was written: kind, form, day, purpose, basis, agenda
 * @param statutesVersion version it is convened under; null in a draft
 * @param lastLawfulMoment first instant that is too late for dispatch; null in a draft
 * @param deadline first instant that is too late for a statement; null in a draft
 * @param earliestLawfulDay earliest day of a new attempt, where one failed; else null
 * @param timetable the lawful dates
 * @param annexes the annexes
 * @param parties evidence and progress per party; empty before the roll is fixed
 * @param decisions outcome per item; empty before
 * @param record newest revision of the record the caller may see; null when none
 * @param replaces the assembly whose failed convening it remedies; null when none
 * @param replacedBy the assembly that took its place; null when none
 * @param cancelledAt when it was cancelled; null while it is not
 */
public record AssemblyView(String assembly, String state, int revision, Draft draft, Integer statutesVersion, Instant lastLawfulMoment,
        Instant deadline, LocalDate earliestLawfulDay, TimetableView timetable, List<Annex> annexes, List<PartyLine> parties,
        List<Outcome> decisions, Integer record, String replaces, String replacedBy, Instant cancelledAt) {

    /**
     * One party of the roll.
     *
     * @param party its id
     * @param name language to name
     * @param speaksFor members it represents
     * @param notice NONE, QUEUED, ACCEPTED, UNCERTAIN, FAILED or WITHDRAWN
     * @param messageId Message-ID of the notice that counts; null without evidence
     * @param acceptedAt when it was accepted; null without evidence
     * @param bouncedAt when it came back; null when it did not
     * @param waivedOn the civil day of its written waiver of the notice period; null without one
     * @param waiverRequestedAt when it was last asked for one; null when it was not
     * @param answered whether a statement of it stands
     */
    public record PartyLine(String party, Map<String, String> name, List<String> speaksFor, String notice, String messageId,
            Instant acceptedAt, Instant bouncedAt, LocalDate waivedOn, Instant waiverRequestedAt, boolean answered) {
    }

    /**
     * One outcome.
     *
     * @param item the item
     * @param outcome ADOPTED or NOT_ADOPTED
     * @param ruling digest of the ruling
     */
    public record Outcome(String item, String outcome, String ruling) {
    }
}
