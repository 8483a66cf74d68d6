package dk.samstemt.portal.member;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.Map;

/** Files that {@code voting} takes from the party itself and gives to it; what counted also to others after the close. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/ballot")
public interface BallotFiles {

    /** {@code at} names association, assembly, party and statement. */
    @GetExchange("/parties/{party}/statements/{statement}/receipt.pdf")
    ResponseEntity<byte[]> paper(@PathVariable Map<String, String> at, @RequestParam String lang);

    /** Keeps a file for the party's answer, sealed. The headers say type and name. */
    @PostExchange("/parties/{party}/attachments")
    Ballots.Attachment keep(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @RequestHeader Map<String, String> headers,
                            @RequestBody byte[] file);

    /** {@code at} names association, assembly, party and attachment. */
    @GetExchange("/parties/{party}/attachments/{attachment}")
    ResponseEntity<byte[]> attached(@PathVariable Map<String, String> at);

    @GetExchange("/parties/{party}/evidence/{evidence}")
    ResponseEntity<byte[]> scan(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @PathVariable String evidence);
}
