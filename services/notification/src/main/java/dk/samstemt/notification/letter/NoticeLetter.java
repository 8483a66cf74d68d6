package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.NoticeDocument;
import java.time.LocalDate;
import java.util.List;

/** The notice (GA-20): the form, the day, the agenda with full wording, the last moment and how, and that silence is not assent. */
public final class NoticeLetter {

    private final Addressee to;
    private final Words words;
    private final NoticeDocument notice;

    /** The notice to one recipient. */
    public NoticeLetter(Addressee to) {
        this.to = to;
        this.words = to.words();
        this.notice = to.notice();
    }

    /**
     * Writes it.
     *
     * @param link       personal link; null for the kept copy, from which it is cut out
     * @param attached   whether the annexes are attached
     * @param repetition whether the same notice may have arrived before
     */
    public Letter write(String link, boolean attached, boolean repetition) {
        return write(link(link), attached, repetition ? "notice.repetition" : "");
    }

    /** Writes it as it would go out for the first time; where the personal link will stand it says so, because there is none yet. */
    public Letter preview(boolean attached) {
        return write(new Block.Paragraph(words.say("link.preview")), attached, "");
    }

    /** Writes it to somebody who represents the party since the notice was sent. */
    public Letter writeToSuccessor(String link, boolean attached) {
        return write(link(link), attached, "notice.successor");
    }

    private Letter write(Block link, boolean attached, String remark) {
        Letters letter = new Letters(to).title(words.say("notice.title", to.assembly())).greeting();
        if (!remark.isEmpty()) {
            letter.say(remark, to.partyName());
        }
        if (notice.replaces() != null) {
            letter.say("notice.replaces", words.day(LocalDate.parse(notice.replaces().day())));
        }
        opening(letter);
        stating(letter);
        agenda(letter, attached);
        letter.heading("notice.link").add(link).say("notice.linkMeans");
        letter.heading("notice.parties").paragraph(new Agenda(words).parties(to)).signature();
        return letter.letter(words.say("notice.subject", to.assembly(), to.fullDay()) + " – " + to.association(),
                "notice.summaryTitle", summary());
    }

    private void opening(Letters letter) {
        letter.say("notice.intro", words.of(notice.basis()), to.partyName(), to.assembly(), to.association(), to.fullDay(),
                words.of(notice.basisProvision()));
        letter.say("notice.representative", to.partyName());
        letter.add(new Block.Facts(List.of(
                letter.fact("fact.assembly", to.association()), letter.fact("fact.day", to.fullDay()),
                letter.fact("fact.form", words.say("form." + notice.form())), letter.fact("fact.deadline", to.deadline()),
                letter.fact("fact.basis", words.of(notice.basisProvision())), letter.fact("fact.purpose", words.of(notice.purpose())))));
    }

    private void stating(Letters letter) {
        String silence = words.of(notice.silence());
        letter.heading("notice.how").paragraph(words.of(notice.howToState())).say("notice.last", to.deadline())
                .paragraph(silence.isBlank() ? words.say("notice.silence") : silence).say("notice.calendar");
    }

    private void agenda(Letters letter, boolean attached) {
        Agenda agenda = new Agenda(words);
        letter.heading("notice.agenda");
        agenda.items(notice.items()).forEach(letter::add);
        letter.heading("notice.annexes").add(agenda.annexes(notice.annexes()));
        if (!notice.annexes().isEmpty()) {
            letter.say(attached ? "notice.attached" : "notice.linked");
        }
    }

    private Block link(String link) {
        return link == null ? new Block.Paragraph(words.say("link.cut")) : new Block.Address(link);
    }

    private String summary() {
        Addressee other = to.inOtherLanguage();
        return other.words().say("notice.summary", other.association(), other.partyName(), other.assembly(), other.fullDay(), other.deadline());
    }
}
