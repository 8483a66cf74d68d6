package dk.samstemt.statutes.rules.charter;

import java.time.LocalDate;
import java.util.List;

/**
 * A transitional provision on a day (TRA-1).
 *
 * @param provision its id
 * @param number as people write it
 * @param spent whether it has had its say
 * @param since the civil day it had; null while it has not
 * @param consideredBy ids of the rules that look at it even when it is spent, for example the rotation's years (BO-3)
 */
public record TransitionalProvision(String provision, String number, boolean spent, LocalDate since, List<String> consideredBy) {
}
