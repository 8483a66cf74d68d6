package dk.samstemt.statutes.profile;

final class ProfileChecks {
    private ProfileChecks() {
    }

    static Profile checked(Profile profile) {
        return profile;
    }
}
