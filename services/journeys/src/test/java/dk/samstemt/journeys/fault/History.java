package dk.samstemt.journeys.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a client asked and what it was told, kept outside the system: {@code invoke}, then {@code ok}, {@code fail}, or
 * {@code info} for an answer that never came and may or may not have had an effect.
 */
final class History {

    private final Path file;
    private final long begun = System.nanoTime();
    private final List<Line> lines = new ArrayList<>();

    History(Path file) {
        this.file = file;
    }

    /** What happened to a call. */
    enum Kind {
        invoke, ok, fail, info
    }

    /** One line; the answer's body is kept for {@code ok} only. */
    record Line(Kind kind, Op op, int status, byte[] body) {
    }

    synchronized void add(Kind kind, Op op, int status, byte[] body) {
        lines.add(new Line(kind, op, status, body));
        note(kind + " " + status + " " + op.key() + " " + op.path());
    }

    /** A remark between the lines, with the milliseconds since the beginning. */
    synchronized void note(String remark) {
        try {
            Files.writeString(file, (System.nanoTime() - begun) / 1_000_000 + " " + remark + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Line> lines(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    /** Statements that were confirmed to the party. */
    List<Line> confirmed() {
        return lines(line -> line.kind() == Kind.ok && line.op().statement() != null);
    }

    long count(Kind kind) {
        return lines(line -> line.kind() == kind).size();
    }
}
