package dk.samstemt.portal.client;

import java.util.Locale;

/** The services that pages ask. */
public enum Backend {

    MEMBERSHIP, ASSEMBLY, VOTING, NOTIFICATION, AUDIT;

    /** Its name, as in addresses and settings; {@code frame.backend.<name>} is what people call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
