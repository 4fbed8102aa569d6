package org.realistgraph.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;

/** A class that another package uses, be it only a package of tests. */
final class BeNeededOutside extends ArchCondition<JavaClass> {

    static final BeNeededOutside INSTANCE = new BeNeededOutside();

    private final Set<String> needed = new ClassFileImporter()
            .importPackages("org.realistgraph").stream()
                    .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                    .filter(use -> !use.getOriginClass()
                            .getPackageName()
                            .equals(use.getTargetClass().getPackageName()))
                    .map(use -> outermost(use.getTargetClass().getName()))
                    .collect(Collectors.toSet());

    private BeNeededOutside() {
        super("be needed by another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var satisfied = needed.contains(type.getName());
        events.add(new SimpleConditionEvent(
                type, satisfied, type.getName() + " is public, but only its own package uses it"));
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
