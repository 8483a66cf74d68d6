package dk.samstemt.statutes.facts;

import java.time.LocalDate;

/**
 * Who holds an office of the chairmanship at the moment of approval, or acts in it.
 *
 * @param office the office
 * @param person opaque reference of the person
 * @param party the party the person comes from
 * @param from first day of a deputy's period; null for the holder of the office
 * @param until last day of a deputy's period; null for the holder of the office
 */
public record OfficeHolder(Office office, String person, String party, @MayBeUnsaid LocalDate from, @MayBeUnsaid LocalDate until) {

    /** The holder of an office. */
    public OfficeHolder(Office office, String person, String party) {
        this(office, person, party, null, null);
    }

    /** A vice-chair who acts for the chair of the board in a period (BO-10). */
    public static OfficeHolder deputy(String person, String party, LocalDate from, LocalDate until) {
        return new OfficeHolder(Office.CHAIR, person, party, from, until);
    }

    /** Another person. */
    public OfficeHolder of(String other) {
        return new OfficeHolder(office, other, party, from, until);
    }

    /** From another party. */
    public OfficeHolder comingFrom(String other) {
        return new OfficeHolder(office, person, other, from, until);
    }

    /** In another period; null where it has no first or last day. */
    public OfficeHolder within(LocalDate otherFrom, LocalDate otherUntil) {
        return new OfficeHolder(office, person, party, otherFrom, otherUntil);
    }

    /** Whether a day lies in the period; every day does where there is none. */
    public boolean actsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
