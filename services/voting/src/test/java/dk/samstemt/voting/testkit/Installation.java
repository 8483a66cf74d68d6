package dk.samstemt.voting.testkit;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.voting.VotingApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One running voting service per JVM, with two associations whose parties each have two representatives. */
public final class Installation {
    /** The associations. */
    public static final List<String> ASSOCIATIONS = List.of("alfa", "beta");
    private static final Instant EVER = Instant.parse("2020-01-01T00:00:00Z");
    private static Installation shared;
    private final TestServers servers = TestServers.shared();
    private final Profile profile = ProfileReader.read(ProfileReader.shipped());
    private final Teller membership = new Teller(servers, "membership");
    private final Teller assembly = new Teller(servers, "assembly");
    private final AtomicReference<MalwareScanner> scanner = new AtomicReference<>(MalwareScanner.NONE);
    private final ConfigurableApplicationContext voting;

    private Installation() {
        List<String> arguments = new ArrayList<>(List.of(servers.arguments("voting")));
        arguments.add("--samstemt.voting.seal-keys=" + Base64.getEncoder().encodeToString(Ids.salt()));
        arguments.add("--samstemt.services.membership.url=" + membership.url());
        voting = new SpringApplicationBuilder(VotingApplication.class).properties("spring.config.name=voting")
                .initializers(this::changeableScanner).run(arguments.toArray(String[]::new));
        ASSOCIATIONS.forEach(this::found);
        String last = profile.partyIds().get(profile.partyIds().size() - 1);
        await(() -> bean(Access.class).mandated("beta", person("beta", last, 2), last));
    }

    private void changeableScanner(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean("changeableScanner", MalwareScanner.class, () -> content -> scanner.get().check(content),
                bean -> bean.setPrimary(true));
    }

    /** The installation's scanner for malware, which a story may change while it runs and sets back to none. */
    public AtomicReference<MalwareScanner> scanner() {
        return scanner;
    }

    /** The installation of this JVM. */
    public static synchronized Installation shared() {
        if (shared == null) {
            shared = new Installation();
        }
        return shared;
    }

    private void found(String association) {
        byte[] bytes = ProfileWriter.canonical(profile);
        String sha256 = membership.keep(association, bytes);
        membership.tell(association, null, new StatutesVersionPublished(1, sha256, EVER, "2020-01-01", null, null));
        for (String role : List.of("secretariat", "chairmanship", "auditor")) {
            login(association, role + "-" + association);
            membership.tell(association, null, new RoleGranted(Ids.next("grt"), "per-" + role + "-" + association, role, null, null, EVER, null));
        }
        for (String party : profile.partyIds()) {
            mandate(association, party, 1);
            mandate(association, party, 2);
        }
    }

    /** Lets somebody log in; without a mandate or role it is a stranger. */
    public void login(String association, String subject) {
        membership.state(Topics.LOGINS, "per-" + subject, new Login(association, "per-" + subject, "oidc", subject));
    }

    private void mandate(String association, String party, int number) {
        login(association, subject(association, party, number));
        grant(association, person(association, party, number), party);
    }

    /** Gives a person a mandate for a party. */
    public void grant(String association, String person, String party) {
        membership.tell(association, null, new MandateGranted(Ids.next("mnd"), person, party, EVER, null));
    }

    /** Subject of the login of a party's representative. */
    public static String subject(String association, String party, int number) {
        return association + "-" + party + "-" + number;
    }

    /** Opaque reference of a party's representative. */
    public static String person(String association, String party, int number) {
        return "per-" + subject(association, party, number);
    }

    /** Ids of the parties, in the profile's order. */
    public List<String> parties() {
        return profile.partyIds();
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** Tells what the membership service would tell. */
    public Teller membership() {
        return membership;
    }

    /** Tells what the assembly service would tell. */
    public Teller assembly() {
        return assembly;
    }

    /** The servers beneath. */
    public TestServers servers() {
        return servers;
    }

    /** A bean of the voting service. */
    public <T> T bean(Class<T> type) {
        return voting.getBean(type);
    }

    /** A bean of the voting service by its name, where there are several of its type. */
    public <T> T bean(String name, Class<T> type) {
        return voting.getBean(name, type);
    }

    /** Lets the database's superuser do something. */
    public void superuser(String sql) {
        try (Connection connection = servers.servers().database().superuser().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Address of the voting service. */
    public String url() {
        return "http://127.0.0.1:" + voting.getEnvironment().getProperty("local.server.port");
    }

    /** Address of its management port. */
    public String managementUrl() {
        return "http://127.0.0.1:" + voting.getEnvironment().getProperty("local.management.port");
    }

    /** Lets legal time go on for another while, and answers it. */
    public Instant now() {
        return servers.clock().moveTo(servers.clock().moment().plusMillis(1)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Waits until something holds, 20 seconds at most. */
    public static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(condition);
    }
}
