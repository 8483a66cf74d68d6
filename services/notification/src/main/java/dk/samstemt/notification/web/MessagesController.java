package dk.samstemt.notification.web;

import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mails of one assembly. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}")
class MessagesController {

    private final Views views;
    private final Convenings convenings;
    private final Messages sent;
    private final Post post;

    MessagesController(Views views, Convenings convenings, Messages sent, Post post) {
        this.views = views;
        this.post = post;
        this.convenings = convenings;
        this.sent = sent;
    }

    /** The notices, one per party, and when parties were reminded last; without that member before the first reminder. */
    @Action("notification.read-notices")
    @GetMapping("/notices")
    Map<String, Object> notices(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        Map<String, Object> answer = new LinkedHashMap<>();
        List<NoticeView> notices = views.notices(association, assembly, known(association, assembly).parties());
        answer.put("notices", readsMails(caller) ? notices : notices.stream().map(NoticeView::withoutPersons).toList());
        sent.last(association, assembly, MessageKind.REMINDER).ifPresent(last -> answer.put("remindedAt", last));
        return answer;
    }

    @Action("notification.read-messages")
    @GetMapping("/messages")
    Map<String, Object> messages(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        known(association, assembly);
        List<MessageView> messages = views.messages(association, assembly);
        return Map.of("messages", readsMails(caller) ? messages : messages.stream().map(MessageView::withoutPerson).toList());
    }

    /** The same mails page by page, the newest first, and narrowed. */
    @Action("notification.read-messages")
    @GetMapping("/messages/newest")
    PostPage newest(@PathVariable String association, @PathVariable String assembly, @ParameterObject PostAsked asked, Caller caller) {
        asked.check();
        known(association, assembly);
        PostPage page = post.page(association, assembly, asked);
        return readsMails(caller) ? page : page.withoutPersons();
    }

    /** Whoever may read a mail finds name and address in it anyway: the rows of {@code notification.read-mail}. */
    private static boolean readsMails(Caller caller) {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
    }

    @Action("notification.read-mail")
    @GetMapping("/messages/{message}.eml")
    ResponseEntity<byte[]> mail(@PathVariable String association, @PathVariable String assembly, @PathVariable String message, Caller caller) {
        byte[] copy = views.copy(association, assembly, message).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("message/rfc822")).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(message + ".eml").build().toString())
                .body(copy);
    }

    private Convening known(String association, String assembly) {
        return convenings.find(association, assembly).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
