package dk.samstemt.statutes.inquiry;

import java.util.List;

/** Facts that are refused, with every place found; nothing was ruled on. */
public final class FactsDefects extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<FactsDefect> defects;

    FactsDefects(List<FactsDefect> defects) {
        super(defects.toString());
        this.defects = List.copyOf(defects);
    }

    /** Facts that are each well-formed and cannot be true together, or that no law can count with. */
    static FactsDefects unsound(RuntimeException cause) {
        String reason = cause instanceof ArithmeticException ? "a figure that comes of them is beyond what can be counted with" : cause.getMessage();
        return new FactsDefects(List.of(new FactsDefect("", "unsound", String.valueOf(reason), List.of())));
    }

    /** The places, in the order of the facts. */
    public List<FactsDefect> defects() {
        return defects;
    }
}
