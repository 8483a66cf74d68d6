package dk.samstemt.platform.access;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.platform.events.StateHandler;

/** Keeps which login is which person. */
final class LoginStates implements StateHandler<Login> {

    private final AccessStore store;

    LoginStates(AccessStore store) {
        this.store = store;
    }

    @Override
    public String topic() {
        return Topics.LOGINS;
    }

    @Override
    public Class<Login> type() {
        return Login.class;
    }

    @Override
    public void handle(String person, Login login) {
        if (login == null) {
            store.unbind(person);
        } else {
            store.bind(login.association(), person, login.provider(), login.subject());
        }
    }
}
