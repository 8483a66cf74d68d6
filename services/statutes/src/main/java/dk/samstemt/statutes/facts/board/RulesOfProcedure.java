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

    /** Adopted on another day. */
    public RulesOfProcedure adopted(LocalDate other) {
        return new RulesOfProcedure(version, other, virtualMeetings, writtenDecisions, proxies, proxiesPerHolder, noticeDays);
    }

    /** Letting the board meet virtually, or not. */
    public RulesOfProcedure withVirtualMeetings(boolean other) {
        return new RulesOfProcedure(version, adoptedOn, other, writtenDecisions, proxies, proxiesPerHolder, noticeDays);
    }

    /** Letting the board decide in writing, or not. */
    public RulesOfProcedure withWrittenDecisions(boolean other) {
        return new RulesOfProcedure(version, adoptedOn, virtualMeetings, other, proxies, proxiesPerHolder, noticeDays);
    }

    /** Letting a member vote by proxy, or not. */
    public RulesOfProcedure withProxies(boolean other) {
        return new RulesOfProcedure(version, adoptedOn, virtualMeetings, writtenDecisions, other, proxiesPerHolder, noticeDays);
    }

    /** With another number of proxies that one member may hold. */
    public RulesOfProcedure withProxiesPerHolder(Integer other) {
        return new RulesOfProcedure(version, adoptedOn, virtualMeetings, writtenDecisions, proxies, other, noticeDays);
    }

    /** With another notice of a meeting. */
    public RulesOfProcedure withNoticeDays(Integer other) {
        return new RulesOfProcedure(version, adoptedOn, virtualMeetings, writtenDecisions, proxies, proxiesPerHolder, other);
    }
}
