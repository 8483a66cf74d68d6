package dk.samstemt.notification.mail.model;

import java.util.function.Function;

/** How a dialogue with the mail server ended. */
public sealed interface Outcome {

    /** One answer for each kind of end; leaves none out. */
    <T> T fold(Function<Accepted, T> accepted, Function<Failed, T> failed, Function<Uncertain, T> uncertain);

    /**
     * The server answered 2xx to the final dot.
     *
     * @param code  reply code
     * @param reply its text
     */
    record Accepted(int code, String reply) implements Outcome {
        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Failed, T> failed, Function<Uncertain, T> uncertain) {
            return accepted.apply(this);
        }
    }

    /**
     * The server certainly did not take the message.
     *
     * @param code  reply code; 0 without a reply
     * @param reply its text, or the technical reason
     */
    record Failed(int code, String reply) implements Outcome {

        private static final int PERMANENT = 500;

        /** True for 5xx: the same message will not be taken later either. */
        public boolean permanent() {
            return code >= PERMANENT;
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Failed, T> failed, Function<Uncertain, T> uncertain) {
            return failed.apply(this);
        }
    }

    /**
     * The final dot may have reached the server, its reply did not reach us.
     *
     * @param reason the technical reason
     */
    record Uncertain(String reason) implements Outcome {
        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Failed, T> failed, Function<Uncertain, T> uncertain) {
            return uncertain.apply(this);
        }
    }
}
