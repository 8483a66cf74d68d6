package dk.samstemt.embedded;

/**
 * Ports of the embedded servers, all of 127.0.0.1.
 *
 * @param base the installation's first port (8080 unless moved), or 0 for any free ports
 */
public record Ports(int base) {

    /** Any free ports, for tests. */
    public static Ports free() {
        return new Ports(0);
    }

    int oidc() {
        return at(6);
    }

    int database() {
        return at(7);
    }

    int broker() {
        return at(8);
    }

    int mail() {
        return at(9);
    }

    int returnedMail() {
        return at(10);
    }

    int brokerController() {
        return at(16);
    }

    private int at(int offset) {
        return base == 0 ? 0 : base + offset;
    }
}
