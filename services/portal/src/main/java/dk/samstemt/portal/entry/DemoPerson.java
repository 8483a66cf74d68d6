package dk.samstemt.portal.entry;

import java.util.Map;

/**
 * Somebody the demo offers; the setting says {@code login|role|name}, and for those who are there for a party its name in Danish and English besides.
 *
 * @param login login name, given to the provider as a hint
 * @param role  word of the role; {@code entry.demo.as.<role>} names it
 * @param name  invented name
 * @param party language to the party's name; null for those without
 */
record DemoPerson(String login, String role, String name, Map<String, String> party) {

    private static final int WITH_PARTY = 5;

    static DemoPerson of(String setting) {
        String[] parts = setting.split("\\|", WITH_PARTY);
        return new DemoPerson(parts[0], parts[1], parts[2], parts.length < WITH_PARTY ? null : Map.of("da", parts[3], "en", parts[4]));
    }
}
