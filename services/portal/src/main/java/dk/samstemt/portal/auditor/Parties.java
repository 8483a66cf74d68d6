package dk.samstemt.portal.auditor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

import java.util.List;
import java.util.Map;

/** What the area needs of {@code membership}: names of parties, and amendments that did not become a version. */
public interface Parties {

    @GetExchange("/api/v1/associations/{association}/parties")
    List<Party> all(@PathVariable String association);

    @GetExchange("/api/v1/associations/{association}/statutes")
    History statutes(@PathVariable String association);

    /** One party. */
    record Party(String id, Map<String, String> name) {
    }

    /** Adopted amendments that did not fit. */
    record History(List<Refused> refused) {
    }

    /** One of them: which assembly adopted it, and on which item. */
    record Refused(String assembly, String item) {
    }
}
