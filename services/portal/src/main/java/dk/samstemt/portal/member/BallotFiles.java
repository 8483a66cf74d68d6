package dk.samstemt.portal.member;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import java.util.Map;

/** Files that {@code voting} gives to the party itself. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/ballot")
public interface BallotFiles {

    /** {@code at} names association, assembly, party and statement. */
    @GetExchange("/parties/{party}/statements/{statement}/receipt.pdf")
    ResponseEntity<byte[]> paper(@PathVariable Map<String, String> at, @RequestParam String lang);

    @GetExchange("/parties/{party}/evidence/{evidence}")
    ResponseEntity<byte[]> scan(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @PathVariable String evidence);
}
