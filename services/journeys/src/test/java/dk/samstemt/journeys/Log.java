package dk.samstemt.journeys;

import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Tree;

import java.util.ArrayList;
import java.util.List;

/** The whole decision log of an association, read page by page as the auditor. */
final class Log {

    private Log() {
    }

    static List<Tree> of(Installation house, Branch branch) {
        List<Tree> entries = new ArrayList<>();
        Tree page = page(house, branch, 0);
        entries.addAll(page.at("entries").list());
        while (page.at("next").isPresent()) {
            page = page(house, branch, page.at("next").number());
            entries.addAll(page.at("entries").list());
        }
        return entries;
    }

    private static Tree page(Installation house, Branch branch, long after) {
        return house.rest.get("revisor", "audit", branch.path("/log?limit=200&after=" + after)).orFail("the log").body();
    }
}
