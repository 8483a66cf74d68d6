package dk.samstemt.blueprint;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may import whom. */
final class ImportRules {

    static final List<String> SERVICES = List.of("membership", "assembly", "voting", "notification", "audit");
    private static final String AREAS = "secretariat|member|chairmanship|auditor|operation|entry|assemblies|people";
    private static final String[] FRAMEWORKS = {"org.springframework..", "org.apache.kafka..", "org.camunda..", "tools.jackson..",
        "com.fasterxml..", "java.sql..", "javax.sql..", "java.net.http..", "jakarta.."};

    private ImportRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("json knows the JDK only", classes().that().resideInAPackage("dk.samstemt.json..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "dk.samstemt.json.."));
        rules.put("statutes know the JDK only", classes().that().resideInAPackage("dk.samstemt.statutes..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "dk.samstemt.json..", "dk.samstemt.statutes.."));
        rules.put("statutes have no I/O", noClasses().that().resideInAPackage("dk.samstemt.statutes..")
                .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.net..", "java.sql.."));
        rules.put("contracts know the JDK only", classes().that().resideInAPackage("dk.samstemt.contracts..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "dk.samstemt.contracts.."));
        rules.put("platform knows contracts and json", noneOfOurs(noClasses().that().resideInAPackage("dk.samstemt.platform..")
                .and().resideOutsideOfPackage("dk.samstemt.platform.law.."), "platform", "contracts", "json"));
        rules.put("one room of platform knows how the law fails", noneOfOurs("platform.law", "platform.web", "statutes.ruling"));
        rules.put("who asks the law says when it has no answer", classes().that().areAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication")
                .and().resideInAnyPackage("dk.samstemt.membership..", "dk.samstemt.assembly..", "dk.samstemt.voting..")
                .should().dependOnClassesThat().haveFullyQualifiedName("dk.samstemt.platform.law.LawFailures"));
        rules.put("documents know nothing of ours", noneOfOurs("documents"));
        rules.put("embedded knows nothing of ours", noneOfOurs("embedded"));
        SERVICES.forEach(service -> rules.put(service + " knows no other service", noneOfOurs(service, "statutes", "json",
                "contracts", "platform", "documents", "bpmn")));
        rules.put("portal asks the services over HTTP only", noneOfOurs("portal", "contracts", "json", "platform"));
        rules.put("an area of the portal knows no other", slices().matching("dk.samstemt.portal.(" + AREAS + ")..").should().notDependOnEachOther());
        rules.put("what areas share knows no area", noClasses().that().resideInAPackage("dk.samstemt.portal..")
                .and().resideOutsideOfPackage("dk.samstemt.portal.[" + AREAS + "]..")
                .should().dependOnClassesThat().resideInAPackage("dk.samstemt.portal.[" + AREAS + "].."));
        rules.put("notification and audit leave the law to others", noClasses()
                .that().resideInAnyPackage("dk.samstemt.notification..", "dk.samstemt.audit..")
                .should().dependOnClassesThat().resideInAPackage("dk.samstemt.statutes.."));
        rules.put("a model knows no framework", noClasses().that().resideInAPackage("dk.samstemt..model..")
                .should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS));
        rules.put("Camunda stays in one package", noClasses().that().resideOutsideOfPackages("dk.samstemt.assembly.process..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda.."));
        rules.put("nothing depends on that package", noClasses()
                .that().resideOutsideOfPackage("dk.samstemt.assembly.process..")
                .should().dependOnClassesThat().resideInAPackage("dk.samstemt.assembly.process.."));
        rules.put("the relay is the only Kafka producer", noClasses()
                .that().resideOutsideOfPackages("dk.samstemt.platform.outbox..")
                .should().dependOnClassesThat().haveNameMatching("org\\.apache\\.kafka\\.clients\\.producer\\.(KafkaProducer|Producer)"
                        + "|org\\.springframework\\.kafka\\.core\\.Kafka(Template|Operations)"));
        return rules;
    }

    private static ArchRule noneOfOurs(String module, String... allowed) {
        return noneOfOurs(noClasses().that().resideInAPackage("dk.samstemt." + module + ".."), Stream.concat(Stream.of(module), Stream.of(allowed)).toArray(String[]::new));
    }

    private static ArchRule noneOfOurs(GivenClassesConjunction some, String... allowed) {
        String[] ours = Stream.of(allowed).map(name -> "dk.samstemt." + name + "..").toArray(String[]::new);
        return some.should().dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("dk.samstemt..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(ours))));
    }
}
