package dk.samstemt.membership.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

class RollIT {

    @Test
    void mem_8_the_roll_names_the_nine_parties_and_for_whom_the_councils_speak() {
        Api.founded("roll-nine");
        Envelope request = Wire.assemblyEvent("roll-nine", "a1", 1, new RollRequested("a1", "2023-11-14"));
        Wire.send(request);
        Wire.send(request);

        RollFixed roll = Wire.published("roll-nine", RollFixed.class, 1).get(0);

        assertThat(roll.assembly()).isEqualTo("a1");
        assertThat(roll.request()).isEqualTo(request.id());
        assertThat(roll.day()).isEqualTo("2023-11-14");
        assertThat(roll.parties()).extracting(RollEntry::party).containsExactlyInAnyOrder("region-hovedstaden", "region-sjaelland", "kkr-hovedstaden",
                "kkr-sjaelland", "koebenhavns-kommune", "ku", "dtu", "cbs", "ruc");
        assertThat(roll.parties()).filteredOn(entry -> entry.party().startsWith("kkr-")).allSatisfy(entry -> assertThat(entry.speaksFor()).isNotEmpty());
    }

    @Test
    void a_request_that_arrives_before_the_statutes_waits_for_them() {
        Wire.send(Wire.assemblyEvent("roll-early", "a1", 1, new RollRequested("a1", "2023-11-14")));
        Api.founded("roll-early");

        assertThat(Wire.published("roll-early", RollFixed.class, 1)).hasSize(1);
    }
}
