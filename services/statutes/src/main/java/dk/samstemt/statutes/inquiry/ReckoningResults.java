package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.facts.members.RollEntry;
import dk.samstemt.statutes.money.Share;
import java.time.LocalDate;
import java.util.List;

/** Results of reckonings that have no record of their own elsewhere. */
final class ReckoningResults {

    private ReckoningResults() {
    }

    /** A reckoning whose whole result is what it finds. */
    record Findings() {
    }

    record Shares(List<Share> shares) {
    }

    record Members(List<String> members) {
    }

    record Represented(List<RollEntry> roll) {
    }

    record LastDay(LocalDate lastDay) {
    }
}
