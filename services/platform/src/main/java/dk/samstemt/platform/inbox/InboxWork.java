package dk.samstemt.platform.inbox;

import dk.samstemt.platform.time.WorkSource;

/** What the inbox still has to do: records not taken and events that wait. */
final class InboxWork implements WorkSource {

    private final Lag lag;
    private final InboxStore store;
    private final Inbox inbox;

    InboxWork(Lag lag, InboxStore store, Inbox inbox) {
        this.lag = lag;
        this.store = store;
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public long pending() {
        return lag.records() + store.waiting();
    }

    @Override
    public long done() {
        return inbox.done();
    }
}
