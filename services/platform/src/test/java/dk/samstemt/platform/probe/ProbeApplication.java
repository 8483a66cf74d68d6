package dk.samstemt.platform.probe;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ProbeApplication {
}
