package dk.samstemt.portal.auditor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

import java.util.List;
import java.util.Map;

/** What the area needs of {@code membership}: names of parties. */
public interface Parties {

    @GetExchange("/api/v1/associations/{association}/parties")
    List<Party> all(@PathVariable String association);

    /** One party. */
    record Party(String id, Map<String, String> name) {
    }
}
