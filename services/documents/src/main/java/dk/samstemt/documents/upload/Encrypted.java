package dk.samstemt.documents.upload;

import java.io.IOException;

/** A file says that it is encrypted; it is read no further. */
final class Encrypted extends IOException {

    private static final long serialVersionUID = 1L;
}
