package dk.samstemt.platform.outbox;

/** Lets the inbox send what it cannot take to the dead-letter topic, through the one producer. */
public interface DeadLetterOutlet {

    /**
     * Writes a dead letter in the running transaction.
     *
     * @param topic  dead-letter topic
     * @param key    key of the record; never null
     * @param value  the bytes as received; null where they hold personal data
     * @param reason why, without content
     */
    void deadLetter(String topic, String key, byte[] value, String reason);
}
