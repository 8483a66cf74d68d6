package dk.samstemt.documents.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes bytes up to a number and until a moment, and keeps them only where somebody needs them. */
final class Counted extends OutputStream {

    private final long most;
    private final long until;
    private final ByteArrayOutputStream kept;
    private long count;

    Counted(long most, boolean keep, long until) {
        this.most = most;
        this.until = until;
        this.kept = keep ? new ByteArrayOutputStream() : null;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count += length;
        if (count > most || System.nanoTime() > until) {
            throw new IOException("unpacks to more than " + most + " bytes, or for ever");
        }
        if (kept != null) {
            kept.write(bytes, offset, length);
        }
    }

    byte[] kept() {
        return kept == null ? new byte[0] : kept.toByteArray();
    }
}
