package dk.samstemt.portal.enclosed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What the pages need of {@code assembly}. */
public interface Assembled {

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}")
    View read(@PathVariable String association, @PathVariable String assembly);

    /**
     * An assembly.
     *
     * @param draft   what it is about
     * @param parties who is on the roll
     */
    record View(Draft draft, List<Party> parties) {

        /** Party to language to name. */
        Map<String, Map<String, String>> names() {
            return parties.stream().collect(Collectors.toMap(Party::party, Party::name));
        }
    }

    /** @param purpose language to purpose */
    record Draft(Map<String, String> purpose) {
    }

    /**
     * A party.
     *
     * @param party its id
     * @param name  language to name
     */
    record Party(String party, Map<String, String> name) {
    }
}
