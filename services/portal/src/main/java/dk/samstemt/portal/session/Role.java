package dk.samstemt.portal.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles a person can work in, in the order they are offered, each with its word in addresses. */
public enum Role {

    SECRETARIAT("sekretariat"), REPRESENTATIVE("part"), CHAIRMANSHIP("formandskab"), AUDITOR("revision"), ADMINISTRATOR("administration"), OPERATOR("drift");

    private final String path;

    Role(String path) {
        this.path = path;
    }

    /** Its word in addresses. */
    public String path() {
        return path;
    }

    /** Its name in the access matrix, and the end of {@code session.role.<word>}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> at(String path) {
        return Arrays.stream(values()).filter(role -> role.path.equals(path)).findFirst();
    }

    static Optional<Role> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
