package dk.samstemt.documents.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes bytes as long as the file's budget and a bound for this stream allow, and keeps them only where somebody needs them. */
final class Counted extends OutputStream {

    private final Budget budget;
    private final Budget.Measure measure;
    private final long most;
    private final ByteArrayOutputStream kept;
    private long count;

    Counted(Budget budget, Budget.Measure measure, long most, boolean keep) {
        this.budget = budget;
        this.measure = measure;
        this.most = most;
        this.kept = keep ? new ByteArrayOutputStream() : null;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count += length;
        if (count > most) {
            throw budget.refuse("unpacks to more than " + most + " bytes");
        }
        budget.spendInTime(measure, length);
        if (kept != null) {
            kept.write(bytes, offset, length);
        }
    }

    byte[] kept() {
        return kept == null ? new byte[0] : kept.toByteArray();
    }
}
