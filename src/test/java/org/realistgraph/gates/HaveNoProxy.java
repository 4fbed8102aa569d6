package org.realistgraph.gates;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** A class that does what its code says: no annotation makes Spring wrap it in another. */
final class HaveNoProxy extends ArchCondition<JavaClass> {

    static final HaveNoProxy INSTANCE = new HaveNoProxy();

    private static final Set<String> PROXYING = Set.of(
            "Transactional",
            "PreAuthorize",
            "PostAuthorize",
            "PreFilter",
            "PostFilter",
            "Secured",
            "RolesAllowed",
            "Cacheable",
            "CachePut",
            "CacheEvict",
            "Async",
            "Retryable",
            "ConcurrencyLimit",
            "Validated",
            "Aspect",
            "Lazy");

    private HaveNoProxy() {
        super("work through no proxy");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
                .filter(HaveNoProxy::makesAProxy)
                .forEach(annotation -> events.add(SimpleConditionEvent.violated(type, annotation.getDescription())));
    }

    private static boolean makesAProxy(JavaAnnotation<?> annotation) {
        var proxiesItsMethods = annotation.getProperties().get("proxyBeanMethods");
        return PROXYING.contains(annotation.getRawType().getSimpleName()) || Boolean.TRUE.equals(proxiesItsMethods);
    }
}
