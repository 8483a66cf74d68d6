package dk.samstemt.platform.web;

/** Entity tags of rows with a version. */
public final class ETags {

    private ETags() {
    }

    /** The tag of a version, with its quotes: {@code ResponseEntity.ok().eTag(ETags.of(version))}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
