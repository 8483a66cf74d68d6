package dk.samstemt.audit.log;

import java.util.List;

/**
 * One assembly, and what went otherwise in it.
 *
 * @param assembly   its id
 * @param latest     position of its latest deviation
 * @param deviations each kind once, the latest first
 */
record DeviatingAssembly(String assembly, long latest, List<Kind> deviations) {

    /**
     * One kind.
     *
     * @param kind  what it is
     * @param count how many entries there are of it
     * @param last  position of the last one
     */
    record Kind(Deviation kind, long count, long last) {
    }
}
