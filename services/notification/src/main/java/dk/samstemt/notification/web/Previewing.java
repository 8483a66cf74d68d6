package dk.samstemt.notification.web;

import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.Recipient;
import dk.samstemt.notification.NotificationProblems;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.letter.Letter;
import dk.samstemt.notification.letter.NoticeLetter;
import dk.samstemt.notification.letter.Words;
import dk.samstemt.notification.mail.SmtpSettings;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the notice of a draft for one representative with the code that writes the mail. Nothing is queued, kept or told. */
@Component
class Previewing {

    private final RecipientLines lines;
    private final LegalTime time;
    private final NotificationSettings settings;
    private final SmtpSettings smtp;

    Previewing(RecipientLines lines, LegalTime time, NotificationSettings settings, SmtpSettings smtp) {
        this.lines = lines;
        this.time = time;
        this.settings = settings;
        this.smtp = smtp;
    }

    /** 404 for a person who does not represent that party now; 409 when the notice has nobody to go to. */
    PreviewView preview(String association, PreviewBody body) {
        List<Line> all = addressed(association, body.notice());
        if (all.isEmpty()) {
            throw ProblemException.of(NotificationProblems.NO_REPRESENTATIVE);
        }
        Line to = all.stream().filter(line -> line.matches(body)).findFirst().orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        return written(to, all, body.notice());
    }

    private record Line(String party, RecipientView.Representative who) {

        boolean matches(PreviewBody body) {
            return (body.party() == null || body.party().equals(party)) && (body.person() == null || body.person().equals(who.person()));
        }

        PreviewView.Seen seen() {
            return PreviewView.Seen.of(party, who);
        }
    }

    /** The representatives of the notice's parties now, in its order. */
    private List<Line> addressed(String association, NoticeDocument notice) {
        Map<String, List<RecipientView.Representative>> now = lines.at(association, time.now()).stream()
                .collect(Collectors.toMap(RecipientView::party, RecipientView::representatives));
        return notice.recipients().stream().map(Recipient::party)
                .flatMap(party -> now.getOrDefault(party, List.of()).stream().map(who -> new Line(party, who))).toList();
    }

    private PreviewView written(Line to, List<Line> all, NoticeDocument notice) {
        Addressee addressee = new Addressee(new Words(to.who().language(), settings.zone()), notice, to.party(), to.who().name());
        boolean attached = settings.attaches(notice.annexes().stream().mapToLong(AnnexName::bytes).sum());
        Letter letter = new NoticeLetter(addressee).preview(attached);
        return new PreviewView(to.seen(), all.stream().map(Line::seen).toList(), letter.sender(), smtp.from(), letter.language(), letter.subject(),
                letter.text(), letter.parts(), files(addressee, attached), attached);
    }

    private static List<String> files(Addressee to, boolean attached) {
        Stream<String> annexes = attached ? to.notice().annexes().stream().map(AnnexName::fileName) : Stream.of();
        return Stream.of(Stream.of(to.letterFile()), annexes, Stream.of(to.calendarFile())).flatMap(names -> names).toList();
    }
}
