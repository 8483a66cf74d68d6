package dk.samstemt.contracts;


import java.util.List;

/** Names of the Kafka topics. A service writes its own topic only. */
public final class Topics {

    /** Compacted: newest contact data per person; a tombstone means erased. Audit does not read it. */
    public static final String CONTACTS = "membership.contacts.v1";
    /** Compacted: newest login binding per person. Audit reads it for access and never appends it. */
    public static final String LOGINS = "membership.logins.v1";
    /** The topics that the decision log appends. */
    public static final List<String> LOGGED = List.of("membership.v1", "assembly.v1", "voting.v1", "notification.v1", "audit.v1");
    /** The compacted topics. */
    public static final List<String> COMPACTED = List.of(CONTACTS, LOGINS);

    private Topics() {
    }

    /** The event topic of a service. */
    public static String of(String service) {
        return service + ".v1";
    }

    /** Where events go that cannot be read. */
    public static String deadLetters(String service) {
        return service + ".dlt";
    }

    /** The key of an assembly's events. */
    public static String key(String association, String assembly) {
        return association + "/" + assembly;
    }
}
