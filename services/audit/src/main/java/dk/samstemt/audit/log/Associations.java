package dk.samstemt.audit.log;

import org.springframework.stereotype.Component;

import java.util.List;

/** The associations that the decision log knows: those with an event. */
@Component
public class Associations {

    private final LogEntries entries;

    Associations(LogEntries entries) {
        this.entries = entries;
    }

    /** Their ids, sorted, so that everyone who locks several does it in one order. */
    public List<String> all() {
        return entries.associations();
    }
}
