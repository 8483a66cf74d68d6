package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.Recipient;
import java.time.LocalDate;

/**
 * Whom a letter about an assembly is for.
 *
 * @param words  words of the recipient's language
 * @param notice the assembly's notice
 * @param party  id of the party the recipient represents; empty for the secretariat and the chair of the meeting
 * @param name   the recipient's name
 */
public record Addressee(Words words, NoticeDocument notice, String party, String name) {

    String association() {
        return words.of(notice.associationName());
    }

    String partyName() {
        return nameOf(party);
    }

    String nameOf(String other) {
        return notice.recipients().stream().filter(recipient -> recipient.party().equals(other)).findFirst()
                .map(Recipient::name).map(words::of).orElse(other);
    }

    String assembly() {
        return words.say("assembly." + notice.kind() + "." + notice.form());
    }

    /** The assembly as one that is known by now. */
    String theAssembly() {
        return words.say("the.assembly." + notice.kind() + "." + notice.form());
    }

    /** Name of the file with the letter. */
    public String letterFile() {
        return words.say("letter.file", notice.day());
    }

    /** Name of the file with the deadline. */
    public String calendarFile() {
        return words.say("calendar.file");
    }

    LocalDate day() {
        return LocalDate.parse(notice.day());
    }

    String fullDay() {
        return words.day(day());
    }

    String deadline() {
        return words.of(notice.deadlineText());
    }

    Addressee inOtherLanguage() {
        return new Addressee(words.other(), notice, party, name);
    }
}
