package dk.samstemt.blueprint;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import dk.samstemt.platform.access.Action;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** What code may do. */
final class CodeRules {

    private static final String[] MAY_ASK_THE_WALL = {"dk.samstemt.platform..", "dk.samstemt.embedded..", "dk.samstemt.quickstart.."};

    private CodeRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("nobody asks the wall clock or the system zone", noClasses().that().resideOutsideOfPackages(MAY_ASK_THE_WALL)
                .should().callMethodWhere(DescribedPredicate.describe("asks the machine for time or zone", call ->
                        asksTheWall(call.getTargetOwner(), call.getName()))));
        rules.put("nobody makes a Date of now", noClasses().that().resideOutsideOfPackages(MAY_ASK_THE_WALL)
                .should().callConstructor(Date.class));
        rules.put("ids come from the platform", noClasses().that().resideOutsideOfPackages(MAY_ASK_THE_WALL)
                .should().callMethod(UUID.class, "randomUUID").orShould().callMethod(Math.class, "random"));
        rules.put("no floating point where law or money is", noFields()
                .that().areDeclaredInClassesThat(in("dk.samstemt.statutes..", "dk.samstemt.contracts..", "dk.samstemt..model.."))
                .should(have("a floating point type", field -> floating(field.getRawType()))));
        rules.put("no floating point results where law or money is", noMethods()
                .that().areDeclaredInClassesThat(in("dk.samstemt.statutes..", "dk.samstemt.contracts..", "dk.samstemt..model.."))
                .should().haveRawReturnType(DescribedPredicate.describe("floating point", CodeRules::floating)));
        rules.put("nobody sleeps", noClasses().should().callMethod(Thread.class, "sleep", long.class));
        rules.put("services do not print", noClasses().that().resideOutsideOfPackages("dk.samstemt.quickstart..", "dk.samstemt.embedded..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
        rules.put("fields are not injected", noFields().should().beAnnotatedWith(Autowired.class));
        rules.put("a transaction begins at a public method", methods().that().areAnnotatedWith(Transactional.class)
                .should().bePublic().orShould().bePackagePrivate());
        rules.put("every endpoint names its action", methods().that().areMetaAnnotatedWith(RequestMapping.class)
                .and().areDeclaredInClassesThat(areRestControllersOfServices()).should().beAnnotatedWith(Action.class));
        return rules;
    }

    private static boolean asksTheWall(JavaClass owner, String method) {
        boolean clock = Stream.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class)
                .anyMatch(owner::isEquivalentTo) && method.equals("now");
        return clock || owner.isEquivalentTo(ZoneId.class) && method.equals("systemDefault")
                || owner.isAssignableTo(Clock.class) && method.startsWith("system")
                || owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
    }

    private static boolean floating(JavaClass type) {
        return Stream.of(double.class, float.class, Double.class, Float.class).anyMatch(type::isEquivalentTo);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> areRestControllersOfServices() {
        return JavaClass.Predicates.resideInAnyPackage(ImportRules.SERVICES.stream().map(s -> "dk.samstemt." + s + "..").toArray(String[]::new))
                .and(CanBeAnnotated.Predicates.annotatedWith(RestController.class));
    }

    private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaField> have(String what,
            java.util.function.Predicate<com.tngtech.archunit.core.domain.JavaField> test) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.have(DescribedPredicate.describe(what, test));
    }
}
