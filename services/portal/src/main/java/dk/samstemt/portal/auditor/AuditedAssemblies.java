package dk.samstemt.portal.auditor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the area needs of {@code assembly}. */
public interface AuditedAssemblies {

    /** Some assemblies, the latest day first, and besides them those that are named, in their order. */
    @GetExchange("/api/v1/associations/{association}/archive")
    Archive archive(@PathVariable String association, @RequestParam Map<String, String> wanted);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}")
    View read(@PathVariable String association, @PathVariable String assembly);

    /** Empty until the items are decided. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/decisions")
    List<Decision> decisions(@PathVariable String association, @PathVariable String assembly);

    /** 404 until the dispatch list is closed and ruled on. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/certificate")
    Certificate certificate(@PathVariable String association, @PathVariable String assembly);

    /** A page of them; {@code next} is the assembly after which the next one begins, null at the end. */
    record Archive(List<Line> assemblies, String next, List<Line> named) {
    }

    /** One assembly of the list; members as in {@code ArchiveLine}. */
    record Line(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose) {
    }

    /** One assembly; members as in {@code AssemblyView}. */
    record View(String assembly, String state, Draft draft, Integer statutesVersion, Instant lastLawfulMoment, Instant deadline, List<Party> parties,
                String replaces, String replacedBy, Instant cancelledAt) {
    }

    /** What was written of it. */
    record Draft(String kind, String form, LocalDate day, Map<String, String> purpose) {
    }

    /** Evidence and progress of one party. */
    record Party(String party, Map<String, String> name, String notice, String messageId, Instant acceptedAt, Instant bouncedAt, LocalDate waivedOn, boolean answered) {
    }

    /** The decision on one item; members as in {@code DecisionView}. */
    record Decision(String item, int number, Map<String, String> title, String outcome, List<Statement> answers, RulingShown ruling) {
    }

    /** What one party stated; {@code choice} and {@code receivedAt} are null when it was silent. */
    record Statement(String party, String choice, boolean conditional, Instant receivedAt) {
    }

    /** Whether the assembly was duly convened; members as in {@code CertificateView}. */
    record Certificate(boolean certified, Long slackDays, Instant lastLawfulMoment, List<Evidence> evidence, LocalDate earliestLawfulDay, RulingShown ruling) {
    }

    /** That a notice reached one party, or that the party waived the period. */
    record Evidence(String party, String messageId, Instant acceptedAt, boolean relay, boolean waived) {
    }
}
