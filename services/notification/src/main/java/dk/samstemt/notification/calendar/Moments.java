package dk.samstemt.notification.calendar;

import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.content.Contents;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.letter.CalendarFile;
import dk.samstemt.notification.letter.Words;
import dk.samstemt.notification.message.MessageIds;
import dk.samstemt.platform.time.LegalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a calendar shows, from the notices that went out. Ids are those of the files in the mails, so that nothing shows twice. */
@Component
class Moments {

    /** Assemblies in one feed, the newest. */
    private static final int MOST = 100;
    private final Convenings convenings;
    private final Contents contents;
    private final MessageIds ids;
    private final NotificationSettings settings;
    private final LegalTime time;

    Moments(Convenings convenings, Contents contents, MessageIds ids, NotificationSettings settings, LegalTime time) {
        this.convenings = convenings;
        this.contents = contents;
        this.ids = ids;
        this.settings = settings;
        this.time = time;
    }

    /** One assembly's. */
    byte[] of(String association, Convening convening, String language) {
        Words words = new Words(language, settings.zone());
        return CalendarFile.of(words, null, time.now(), List.of(entry(association, convening, words)));
    }

    /** All that concern a party. */
    byte[] of(Feeds.Feed feed) {
        String association = feed.owner().association();
        Words words = new Words(feed.language(), settings.zone());
        List<CalendarFile.Entry> entries = convenings.concerning(association, feed.owner().party(), MOST).stream()
                .map(convening -> entry(association, convening, words)).toList();
        return CalendarFile.of(words, words.say("calendar.feed"), time.now(), entries);
    }

    private CalendarFile.Entry entry(String association, Convening convening, Words words) {
        NoticeDocument notice = contents.document(association, convening.ordered().noticeSha256(), NoticeDocument.class);
        String assembly = convening.ordered().assembly();
        return new CalendarFile.Entry(new Addressee(words, notice, "", ""), ids.inCalendars(assembly), convening.deadline(), convenings.over(association, assembly));
    }
}
