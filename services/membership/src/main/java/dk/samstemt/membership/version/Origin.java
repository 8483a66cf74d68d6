package dk.samstemt.membership.version;

/**
 * The amendment that made a version.
 *
 * @param assembly   assembly that adopted it
 * @param item       agenda item that adopted it
 * @param base       number of the version it is laid upon
 * @param operations SHA-256 (hex) of the canonical amendment
 */
public record Origin(String assembly, String item, int base, String operations) {

    /** The same amendment laid upon another version. */
    public Origin on(int other) {
        return new Origin(assembly, item, other, operations);
    }
}
