package dev.aludel.checks;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.aludel.async.AsyncListeners;
import dev.aludel.async.Fibers;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows between packages point one way. */
class ArrowsTest {
    static List<String> packages() {
        return Plan.all();
    }

    @Test
    void thePlanNamesEveryPackage() {
        var found = Plan.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("dev.aludel.examples"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrder(Plan.full(Plan.all()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBelowIt(String name) {
        classes()
                .that()
                .resideInAPackage(Plan.full(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Plan.allowed(name))
                .check(Plan.CLASSES);
    }

    @Test
    void noCycles() {
        slices().matching("dev.aludel.(**)").should().beFreeOfCycles().check(Plan.CLASSES);
    }

    @Test
    void onlyJdbcKnowsJavaSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Plan.full("jdbc"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(Plan.CLASSES);
    }

    /**
     * Anyone else who awaits has written the blocking and the asynchronous way of one thing. Listeners whose answer is a
     * future of the user's are awaited where they are called.
     */
    @Test
    void onlyDriversAwait() {
        assertThat(Plan.CLASSES.get(Fibers.class).getMethods())
                .anyMatch(method -> method.getName().equals("await"));
        noClasses()
                .that()
                .resideOutsideOfPackages(Plan.full(Plan.DRIVERS))
                .and()
                .doNotBelongToAnyOf(Fibers.class, AsyncListeners.class)
                .should()
                .accessTargetWhere(target(owner(equivalentTo(Fibers.class))).and(target(name("await"))))
                .check(Plan.CLASSES);
    }
}
