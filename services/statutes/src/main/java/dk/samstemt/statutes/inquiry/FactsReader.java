package dk.samstemt.statutes.inquiry;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import java.util.ArrayList;
import java.util.List;

/** Reads facts that come from outside: every member there that must be, none that is not known, all of them within bounds. */
final class FactsReader {

    private FactsReader() {
    }

    /**
     * The facts.
     *
     * @throws FactsDefects with every place found
     */
    static <F extends Record> F read(Object tree, Class<F> type) {
        List<FactsDefect> defects = new ArrayList<>(FactsBounds.defects(tree, type));
        F read = null;
        try {
            read = Records.read(tree, type);
        } catch (JsonDefect found) {
            found.all().forEach(defect -> add(defects, defect));
        }
        if (defects.isEmpty()) {
            defects.addAll(FactsFigures.defects(read));
        }
        if (!defects.isEmpty()) {
            throw new FactsDefects(defects);
        }
        return read;
    }

    /** What is missing is told once, whoever missed it. */
    private static void add(List<FactsDefect> defects, JsonDefect found) {
        if (defects.stream().noneMatch(known -> known.pointer().equals(found.pointer()))) {
            defects.add(new FactsDefect(found.pointer(), found.code(), found.getMessage(), found.alternatives()));
        }
    }
}
