package dk.samstemt.notification.web;

import java.util.List;

/**
 * Some of an assembly's mails, the newest first.
 *
 * @param messages those of this page
 * @param next     give this as {@code after} to go on; null when this was the end
 * @param found    how many there are in all that were asked for
 * @param broken   how many mails of the assembly failed or came back, whatever was asked for
 */
record PostPage(List<MessageView> messages, String next, long found, long broken) {

    /** The same without names and addresses. */
    PostPage withoutPersons() {
        return new PostPage(messages.stream().map(MessageView::withoutPerson).toList(), next, found, broken);
    }
}
