package org.realistgraph.http;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the health connector, which has its own container and context, the same doorstep as the graph's connector. The
 * context finds this class in a list in META-INF; the component scan of the graph's connector must not find it.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
final class ManagementConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> managementDoorstep(JsonMapper json) {
        return HttpConfiguration.behind(new Doorstep(json, null));
    }

    @Bean
    HttpFaults managementFaults() {
        return new HttpFaults();
    }
}
