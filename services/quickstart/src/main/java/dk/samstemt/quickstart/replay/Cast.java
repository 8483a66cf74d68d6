package dk.samstemt.quickstart.replay;

import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.ProfileReader;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the replay: invented, with addresses under example.org and roles as in the statutes. */
public final class Cast {

    /** Password of every demo user. The demo provider listens on this machine only. */
    public static final String PASSWORD = "demo";

    /** The installation's first administrator, who founds the associations. */
    public static final Person ADMINISTRATOR = new Person("administrator", "Asta Bruun", "administrator", null, null);
    static final Person SECRETARIAT = new Person("sekretariat", "Karl Holm", "secretariat", null, null);
    static final Person AUDITOR = new Person("revisor", "Ruth Lindegaard", "auditor", null, null);
    /** Keeps the installation running; sees alarms and what failed, never what an assembly is about. */
    static final Person OPERATOR = new Person("drift", "Dagny Rohde", "operator", null, null);
    static final Person CHAIR = new Person("formand", "Frida Kjær", "chairmanship", "kkr-hovedstaden", "CHAIR");
    static final Person FIRST_VICE_CHAIR = new Person("naestformand1", "Niels Damgaard", "chairmanship", "region-sjaelland", "VICE_CHAIR_1");
    static final Person SECOND_VICE_CHAIR = new Person("naestformand2", "Nanna Vestergaard", "chairmanship", "dtu", "VICE_CHAIR_2");
    static final List<Person> CHAIRMANSHIP = List.of(CHAIR, FIRST_VICE_CHAIR, SECOND_VICE_CHAIR);
    static final List<Person> REPRESENTATIVES = List.of(
            representative("region-hovedstaden", "Rikke Abildgaard"), representative("region-sjaelland", "Rasmus Sonne"),
            representative("kkr-hovedstaden", "Helle Krogh"), representative("kkr-sjaelland", "Søren Klit"),
            representative("koebenhavns-kommune", "Karen Østergård"), representative("ku", "Knud Toft"),
            representative("dtu", "Ditte Aagaard"), representative("cbs", "Carl Birkelund"), representative("ruc", "Rosa Ullerup"));

    private Cast() {
    }

    /**
     * One person.
     *
     * @param user   login name
     * @param name   invented name
     * @param role   role of the access matrix
     * @param party  party of a representative or office holder, else null
     * @param office office in the chairmanship, else null
     */
    public record Person(String user, String name, String role, String party, String office) {

        String email(Branch branch) {
            return user + "@" + branch.association() + ".example.org";
        }

        boolean isRepresentative() {
            return role.equals("representative");
        }
    }

    /** Everyone who can log in. */
    public static List<Person> everyone() {
        return Stream.of(List.of(ADMINISTRATOR, SECRETARIAT, AUDITOR, OPERATOR), CHAIRMANSHIP, REPRESENTATIVES).flatMap(List::stream).toList();
    }

    /** Whom the portal's first page offers: one person for each way of working, then everybody else; as {@code login|role|name}, with the party in both languages. */
    public static List<String> offered() {
        Map<String, Party> parties = ProfileReader.read(ProfileReader.shipped()).parties().stream().collect(Collectors.toMap(Party::id, Function.identity()));
        return Stream.concat(Stream.of(SECRETARIAT, of("koebenhavns-kommune"), CHAIR, AUDITOR, ADMINISTRATOR, OPERATOR), Stream.concat(REPRESENTATIVES.stream(), CHAIRMANSHIP.stream()))
                .distinct().map(person -> offered(person, parties.get(person.party()))).toList();
    }

    private static String offered(Person person, Party party) {
        String one = person.user() + "|" + person.role() + "|" + person.name();
        return party == null ? one : one + "|" + party.name().get("da") + "|" + party.name().get("en");
    }

    static List<Person> members() {
        return everyone().stream().filter(person -> person != ADMINISTRATOR).toList();
    }

    static Person of(String party) {
        return REPRESENTATIVES.stream().filter(person -> person.party().equals(party)).findFirst().orElseThrow();
    }

    private static Person representative(String party, String name) {
        return new Person(party, name, "representative", party, null);
    }
}
