package dk.samstemt.notification.link;

import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.notification.NotificationProblems;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.compose.Composer;
import dk.samstemt.notification.content.Contents;
import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.letter.LinkPage;
import dk.samstemt.notification.message.Message;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a personal link opens. Reading changes nothing, so a mail scanner that follows the link does no harm. */
@RestController
@RequestMapping("/links/{token}")
class LinkController {

    private final Links links;
    private final Composer composer;
    private final Contents contents;
    private final NotificationSettings settings;

    LinkController(Links links, Composer composer, Contents contents, NotificationSettings settings) {
        this.links = links;
        this.composer = composer;
        this.contents = contents;
        this.settings = settings;
    }

    @Action("notification.open-link")
    @GetMapping
    ResponseEntity<byte[]> page(@PathVariable String token) {
        Message message = open(token);
        Addressee to = composer.addressee(message);
        return sheltered(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, to.words().language())
                .body(new LinkPage(to, settings.portalPage(message.association(), message.party(), message.assembly())).html("/links/" + token).getBytes(StandardCharsets.UTF_8));
    }

    @Action("notification.open-link")
    @GetMapping("/annexes/{annex}")
    ResponseEntity<byte[]> annex(@PathVariable String token, @PathVariable String annex) {
        Message message = open(token);
        AnnexName name = composer.addressee(message).notice().annexes().stream().filter(one -> one.annex().equals(annex))
                .findFirst().orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        ContentDisposition disposition = ContentDisposition.attachment().filename(name.fileName(), StandardCharsets.UTF_8).build();
        return sheltered(MediaType.parseMediaType(name.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(contents.bytes(message.association(), name.sha256()));
    }

    private Message open(String token) {
        Links.Opened opened = links.open(token).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        if (!opened.open()) {
            throw ProblemException.of(NotificationProblems.LINK_EXPIRED);
        }
        return opened.message();
    }

    private static ResponseEntity.BodyBuilder sheltered(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
    }
}
