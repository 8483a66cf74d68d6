package dk.samstemt.portal.auditor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The association as {@code membership} sees it at one glance. */
public interface Glance {

    @GetExchange("/api/v1/associations/{association}/glance")
    View now(@PathVariable String association);

    /** Parties, the version in force, who carries its provisions out, and what the linter finds odd about it, the gravest first. */
    record View(List<Party> parties, Version statutes, long automated, long people, long informative, long unmarked, List<Finding> findings) {
    }

    /** One party, and the members it speaks for. */
    record Party(String id, Map<String, String> name, List<String> speaksFor) {
    }

    /** The version in force. */
    record Version(int version, Instant inForceFrom) {
    }

    /** One finding. */
    record Finding(String severity, String sentence) {
    }
}
