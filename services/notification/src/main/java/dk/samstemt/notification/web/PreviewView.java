package dk.samstemt.notification.web;

import dk.samstemt.notification.letter.LetterPart;
import java.util.List;

/**
 * The notice as one representative would get it now.
 *
 * @param to              who it is shown for
 * @param recipients      everybody it can be shown for, in the order of the notice
 * @param sender          who the mail would be from
 * @param from            address it would be from
 * @param language        {@code da} or {@code en}, the recipient's
 * @param subject         its subject
 * @param text            its plain text, word for word; the personal link is not in it, because there is none
 * @param parts           the same as the HTML part has it, without markup
 * @param files           names of the files that would be attached, in order: letter, annexes, calendar file
 * @param annexesAttached whether the annexes are small enough together to be attached
 */
record PreviewView(Seen to, List<Seen> recipients, String sender, String from, String language, String subject, String text,
                   List<LetterPart> parts, List<String> files, boolean annexesAttached) {

    /**
     * One representative.
     *
     * @param party   the party
     * @param person  opaque reference
     * @param name    name; empty while it has not arrived or is erased
     * @param address address; empty while it has not arrived or is erased
     */
    record Seen(String party, String person, String name, String address) {

        static Seen of(String party, RecipientView.Representative one) {
            return new Seen(party, one.person(), one.name(), one.address());
        }
    }
}
