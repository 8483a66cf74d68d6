package dk.samstemt.notification.web;

import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.Recipient;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Require;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/**
 * Whose mail is to be seen, and what the notice would say.
 *
 * @param party  the party; null for the first of the notice that has a representative
 * @param person its representative; null for the first
 * @param notice the document as assembly made it of the draft
 */
record PreviewBody(String party, String person, NoticeDocument notice) {

    private static final Set<String> KINDS = Set.of("ORDINARY", "EXTRAORDINARY");
    private static final Set<String> FORMS = Set.of("WRITTEN", "PHYSICAL");
    private static final Set<String> ITEMS = Set.of("ELECTION", "APPROVAL", "DECISION", "PRESENTATION", "INFORMATION");

    /** The body, or 422 where no letter can be written of the document. */
    PreviewBody checked() {
        Require.present(notice, "/notice");
        known(notice.kind(), KINDS, "/notice/kind");
        known(notice.form(), FORMS, "/notice/form");
        day(notice.day(), "/notice/day");
        if (notice.replaces() != null) {
            day(notice.replaces().day(), "/notice/replaces/day");
        }
        items(notice.items());
        annexes(notice.annexes());
        parties(notice.recipients());
        return this;
    }

    private static void items(List<ItemText> items) {
        for (int i = 0; i < items.size(); i++) {
            known(items.get(i).kind(), ITEMS, "/notice/items/" + i + "/kind");
            settings(items.get(i).settings(), "/notice/items/" + i + "/settings/");
            if (items.get(i).inForceFrom() != null) {
                day(items.get(i).inForceFrom(), "/notice/items/" + i + "/inForceFrom");
            }
        }
    }

    private static void settings(List<SettingChange> settings, String place) {
        for (int i = 0; i < settings.size(); i++) {
            day(settings.get(i).from(), place + i + "/from");
        }
    }

    private static void annexes(List<AnnexName> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            Require.present(annexes.get(i).fileName(), "/notice/annexes/" + i + "/fileName");
            Require.present(annexes.get(i).sha256(), "/notice/annexes/" + i + "/sha256");
        }
    }

    private static void parties(List<Recipient> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Require.present(parties.get(i).party(), "/notice/recipients/" + i + "/party");
        }
    }

    private static void known(String word, Set<String> words, String pointer) {
        if (!words.contains(Require.present(word, pointer))) {
            throw ProblemException.invalid(pointer);
        }
    }

    private static void day(String day, String pointer) {
        try {
            LocalDate.parse(Require.present(day, pointer));
        } catch (DateTimeParseException noDay) {
            throw ProblemException.invalid(pointer);
        }
    }
}
