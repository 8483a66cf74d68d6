package dk.samstemt.notification.mail;

import dk.samstemt.notification.mail.model.MailAddress;

/** Sender of envelopes: the address undelivered mails come back to, with the id of the sending as its tag. */
record ReturnAddress(String local, String domain, boolean tagged) {

    static ReturnAddress of(SmtpSettings settings) {
        boolean tagged = !settings.bounceAddress().isEmpty();
        String address = MailAddress.of(tagged ? settings.bounceAddress() : settings.from()).text();
        int at = address.indexOf('@');
        return new ReturnAddress(address.substring(0, at), address.substring(at + 1), tagged);
    }

    String of(String envelope) {
        return MailAddress.of((tagged ? local + "+" + envelope : local) + "@" + domain).text();
    }
}
