package dk.samstemt.quickstart.replay;

import java.util.List;

/**
 * One of the two associations of the replay.
 *
 * @param letter      A or B; begins step names and facts
 * @param association its id
 * @param silent      parties that never answer
 */
record Branch(String letter, String association, List<String> silent) {

    static final Branch A = new Branch("A", "gceu-enighed", List.of());
    static final Branch B = new Branch("B", "gceu-tavshed", List.of("ruc"));

    String fact(String name) {
        return letter + "." + name;
    }

    String path(String rest) {
        return "/api/v1/associations/" + association + rest;
    }

    /** Key of the association's short name in the account. */
    String nameKey() {
        return "branch." + letter;
    }
}
