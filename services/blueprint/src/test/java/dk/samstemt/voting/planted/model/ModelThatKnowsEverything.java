package dk.samstemt.voting.planted.model;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Offender in many ways. */
@RestController
class ModelThatKnowsEverything {

    @Autowired
    ProcessEngine engine;
    KafkaProducer<String, byte[]> producer;
    dk.samstemt.assembly.process.planted.InsideTheProcess inside;

    @GetMapping("/")
    String endpoint() throws InterruptedException {
        Thread.sleep(1);
        System.out.println(new Date());
        return Instant.now() + UUID.randomUUID().toString();
    }

    @Transactional
    private void hidden() {
    }
}
