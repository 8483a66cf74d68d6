package dk.samstemt.portal.statutes;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the page of a version needs of {@code assembly}. */
public interface UnderWay {

    /** The assemblies under way that follow a version, the first day first; {@code after} is empty for the first page. */
    @GetExchange("/api/v1/associations/{association}/statutes/{version}/running")
    Page running(@PathVariable String association, @PathVariable String version, @RequestParam String after, @RequestParam int size);

    /** A page; {@code next} is the assembly after which the next one begins, null at the end. */
    record Page(int version, int inForce, List<Assembly> assemblies, String next) {
    }

    /** One assembly; {@code stays} says that a later version is in force by now. */
    record Assembly(String assembly, String kind, String form, LocalDate day, String state, LocalDate noticeOn, boolean stays, Why why) {
    }

    /** The reason: {@code provision} is empty where the rule is practice, {@code sentence} is by language. */
    record Why(String rule, String provision, String interpretation, Map<String, String> sentence) {
    }
}
