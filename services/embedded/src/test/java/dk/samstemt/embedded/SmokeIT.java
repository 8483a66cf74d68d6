package dk.samstemt.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import dk.samstemt.embedded.testing.TestServers;
import org.junit.jupiter.api.Test;

class SmokeIT {
    @Test
    void smoke() {
        long t = System.nanoTime();
        TestServers s = TestServers.shared();
        System.out.println("UP after " + (System.nanoTime() - t) / 1_000_000);
        System.out.println(s.token("anna"));
        System.out.println(s.serviceToken());
        System.out.println(s.clock().moment());
        System.out.println(s.properties("voting"));
        assertThat(s.clock().moveTo(TestServers.START)).isAfter(TestServers.START);
    }
}
