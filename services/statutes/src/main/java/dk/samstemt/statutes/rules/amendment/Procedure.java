package dk.samstemt.statutes.rules.amendment;

import java.time.LocalDate;

/**
 * Something that goes on while the statutes may change, and the civil day that decides by which version.
 *
 * @param id reference
 * @param kind what it is
 * @param day the day that counts, as the kind says
 */
public record Procedure(String id, Kind kind, LocalDate day) {

    /** Kinds of procedures, each with the day that counts. */
    public enum Kind {
        /** Convening, statements, decisions and record of an assembly: the day its notice is dispatched. */
        ASSEMBLY,
        /** A fee: 1 January of its fiscal year. */
        FEE,
        /** A withdrawal: the day it is received. */
        WITHDRAWAL,
        /** Joining: the day of joining. */
        JOINING,
        /** A decision of the board: the day of its meeting. */
        BOARD_DECISION
    }

    /** The fee of a fiscal year. */
    public static Procedure fee(String id, int year) {
        return new Procedure(id, Kind.FEE, LocalDate.of(year, 1, 1));
    }
}
