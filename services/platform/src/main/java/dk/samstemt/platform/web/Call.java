package dk.samstemt.platform.web;

import java.util.Optional;

/** The running write as its controller may see it. */
final class Call implements IdempotentCall {

    static final String ATTRIBUTE = Call.class.getName();

    private final String replayed;
    private String reference;

    Call(String replayed) {
        this.replayed = replayed;
    }

    @Override
    public Optional<String> replayed() {
        return Optional.ofNullable(replayed);
    }

    @Override
    public void remember(String id) {
        reference = id;
    }

    String reference() {
        return reference;
    }
}
