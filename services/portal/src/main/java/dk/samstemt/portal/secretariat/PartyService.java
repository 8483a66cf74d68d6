package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

import java.util.List;
import java.util.Map;

/** What the pages need of {@code membership}. */
public interface PartyService {

    @GetExchange("/api/v1/associations/{association}/parties")
    List<Party> parties(@PathVariable String association);

    /** The version of the statutes whose wording a new amendment quotes. */
    @GetExchange("/api/v1/associations/{association}/statutes/in-force")
    Version inForce(@PathVariable String association);

    /** @param version its number */
    record Version(int version) {
    }

    /**
     * A party.
     *
     * @param id        its id
     * @param name      language to name
     * @param speaksFor members it represents besides itself
     */
    record Party(String id, Map<String, String> name, List<String> speaksFor) {
    }
}
