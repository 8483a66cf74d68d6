package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * The rules of procedure the board has given itself, as far as a rule asks for them.
 *
 * @param version what they are cited as
 * @param adoptedOn the day the board adopted them
 * @param virtualMeetings whether they provide for virtual meetings
 * @param writtenDecisions whether they provide for decisions in writing
 * @param proxies whether they provide for proxies
 * @param proxiesPerHolder how many proxies one member may hold; null for the profile's default
 * @param noticeDays how many days before a meeting its notice goes out; null when they lay nothing down
 */
public record RulesOfProcedure(String version, LocalDate adoptedOn, boolean virtualMeetings, boolean writtenDecisions,
        boolean proxies, @MayBeUnsaid Integer proxiesPerHolder, @MayBeUnsaid Integer noticeDays) {

    /** Whether they were adopted before a day: rules that let a meeting be held cannot come from that very meeting. */
    public boolean inForceOn(LocalDate day) {
        return adoptedOn.isBefore(day);
    }
}
