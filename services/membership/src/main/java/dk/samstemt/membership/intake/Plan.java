package dk.samstemt.membership.intake;

import dk.samstemt.json.Digests;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.membership.intake.model.Kind;
import dk.samstemt.membership.intake.model.Planned;

import java.util.List;
import java.util.Map;

/**
 * What a list would do now.
 *
 * @param sha256 digest of the file
 * @param rows   what becomes of each
 */
record Plan(String sha256, List<Planned> rows) {

    /** Names exactly this: another file, or another outcome of any row, has another digest. */
    String digest() {
        return Digests.sha256Hex(Json.canonical(Map.of("file", sha256, "rows", rows.stream().map(Records::tree).toList())));
    }

    /** How many rows have that outcome. */
    int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}
