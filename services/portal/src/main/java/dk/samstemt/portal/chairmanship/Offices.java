package dk.samstemt.portal.chairmanship;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

import java.util.List;

/** What the chairmanship's pages need of {@code membership}. */
public interface Offices {

    @GetExchange("/api/v1/associations/{association}/chairmanship")
    Chairmanship now(@PathVariable String association);

    /** @param holders in office now; fewer than three when an office is vacant */
    record Chairmanship(List<Holder> holders) {

        /** The name of whoever holds an office; null when it is vacant. */
        public String name(String office) {
            return holders.stream().filter(holder -> holder.office().equals(office)).findFirst().map(Holder::name).orElse(null);
        }
    }

    /**
     * Someone in office.
     *
     * @param office CHAIR, VICE_CHAIR_1 or VICE_CHAIR_2
     * @param name   the person's name
     */
    record Holder(String office, String name) {
    }
}
