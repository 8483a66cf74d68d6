package dk.samstemt.statutes.profile;

import java.util.Map;

/**
 * One whom a provision names by name. Where the name is none of a party's, the provision has a defect, which is shown and never
 * mended here (DI-5).
 *
 * @param who the party, or an id of its own for a name that is no party's
 * @param name the name as the provision has it, by language
 */
public record Recipient(String who, Map<String, String> name) {
}
