package dk.samstemt.embedded.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Stands where GreenMail wants a user with a mailbox in memory: the mail already lies in the folder. */
record NoMailbox(String address) implements GreenMailUser {

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public void deliver(MovingMessage message) {
        // stored before
    }

    @Override
    public void deliver(MimeMessage message) {
        // stored before
    }

    @Override
    public void create() {
        // nothing to make
    }

    @Override
    public void delete() {
        // nothing to remove
    }

    @Override
    public String getPassword() {
        return null;
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("nobody logs in here");
    }

    @Override
    public void authenticate(String password) {
        // SMTP alone is served, without login
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
