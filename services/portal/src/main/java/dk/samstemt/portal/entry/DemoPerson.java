package dk.samstemt.portal.entry;

/**
 * Somebody the demo offers; the setting says {@code login|role|name}.
 *
 * @param login login name, given to the provider as a hint
 * @param role  word of the role; {@code entry.demo.<role>} says what to look at
 * @param name  invented name, with the party where there is one
 */
record DemoPerson(String login, String role, String name) {

    static DemoPerson of(String setting) {
        String[] parts = setting.split("\\|", 3);
        return new DemoPerson(parts[0], parts[1], parts[2]);
    }
}
