package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a new agenda begins with: the chair of the meeting, and in an ordinary assembly whatever else the statutes demand. All of it can be changed. */
@Component
class FirstItems {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    /** In a written assembly the chair of the meeting is given (GA-12), and there are no proposals yet that anybody could state something on. */
    private static final Set<String> FOR_INFORMATION = Set.of("CHAIR_OF_MEETING", "PROPOSALS");

    private final Drafts drafts;
    private final Words words;

    FirstItems(Drafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    /** Whether the board is to be elected is asked where the law is: the point comes when the check misses it. */
    List<Map<String, Object>> items(Hat hat, Ground ground) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (!ground.isExtraordinary()) {
            drafts.service().ordinaryAgenda(hat.association()).points().stream().filter(point -> !point.onlyAfterElections())
                    .forEach(point -> items.add(item(point.subject(), point.kind())));
        }
        return items.isEmpty() ? new ArrayList<>(List.of(item("CHAIR_OF_MEETING", "INFORMATION"))) : items;
    }

    private Map<String, Object> item(String subject, String kind) {
        return new LinkedHashMap<>(Map.of("kind", FOR_INFORMATION.contains(subject) ? "INFORMATION" : kind, "subject", subject,
                "title", DraftTree.said(words.say(DANISH, "subject." + subject), words.say(Locale.ENGLISH, "subject." + subject))));
    }
}
