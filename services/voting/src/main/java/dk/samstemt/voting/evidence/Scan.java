package dk.samstemt.voting.evidence;

/**
 * A scan as it was sent; its content is what it says it is.
 *
 * @param mediaType application/pdf or text/plain
 * @param content   its bytes
 * @param uploader  the person who uploads it, an opaque reference
 */
record Scan(String mediaType, byte[] content, String uploader) {
    @Override
    public String toString() {
        return "Scan[sealed]";
    }
}
