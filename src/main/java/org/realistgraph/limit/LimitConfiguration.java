package org.realistgraph.limit;

import io.github.bucket4j.TimeMeter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the checks that an operation must pass before it runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, ReadLimits.class})
public final class LimitConfiguration {

    @Bean
    NewShapes newShapes(Limits limits) {
        return new NewShapes(limits.newShapes(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    OperationGate gate(Limits limits, NewShapes newShapes, ClaimCount claims) {
        return new OperationGate(limits, newShapes, claims);
    }
}
