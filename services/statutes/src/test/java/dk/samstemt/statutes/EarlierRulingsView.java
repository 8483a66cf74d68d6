package dk.samstemt.statutes;

/** The statutes as they first shipped, for tests of the fields of law: what that profile does not say must be told, never assumed. */
public final class EarlierRulingsView {

    private EarlierRulingsView() {
    }

    public static dk.samstemt.statutes.rules.Law law() {
        return dk.samstemt.statutes.rules.Law.of(EarlierRulings.firstProfile());
    }

    public static Statutes statutes() {
        return Statutes.of(EarlierRulings.firstProfile());
    }
}
