package dk.samstemt.voting.planted;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Offender. */
@SpringBootApplication
class ServiceThatBreaksOnTheLaw {
}
