package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.frame.FormFile;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file in a form. It is sent on unchanged; the service looks into it.
 *
 * @param file what was chosen
 * @param key  makes it count once
 */
record Upload(MultipartFile file, String key) {

    boolean isMissing() {
        return chosen().isMissing();
    }

    String name() {
        return chosen().name();
    }

    Map<String, String> headers() {
        return chosen().headers();
    }

    byte[] content() {
        return chosen().content();
    }

    /** What is wrong with it and what to do; a refusal that is about something else goes on. */
    String refused(BackendRefusal refusal, Words words) {
        if (!FormFile.isAbout(refusal)) {
            throw refusal;
        }
        return name() + ": " + words.sayOr("annex." + FormFile.fault(refusal.problem()), refusal.problem().detail());
    }

    private FormFile chosen() {
        return new FormFile(file, key);
    }
}
