package dk.samstemt.statutes.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * Who comes first when a dissolved association pays its net assets out (DI-2).
 *
 * @param provision where it stands
 * @param equityDay the day whose equity is the amount that goes out first
 * @param first those to whom it goes, as the provision names them
 */
public record Assets(String provision, LocalDate equityDay, List<Recipient> first) {
}
