package dk.samstemt.platform.access;

import java.util.Set;

/** The roles of the access matrix. */
public final class Roles {

    public static final String SECRETARIAT = "secretariat";
    public static final String REPRESENTATIVE = "representative";
    public static final String CHAIRMANSHIP = "chairmanship";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String OPERATOR = "operator";
    public static final String SERVICE = "service";
    /** Not a role of a person: the row is open to anyone, logged in or not. */
    public static final String PUBLIC = "public";

    static final Set<String> ALL = Set.of(SECRETARIAT, REPRESENTATIVE, CHAIRMANSHIP, AUDITOR, ADMINISTRATOR, OPERATOR, SERVICE, PUBLIC);

    private Roles() {
    }
}
