package org.realistgraph.http;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the connector of health the same doorstep as the graph's, since it has a container and a context of its own. That
 * context takes this class from a list in META-INF; the search for components must not find it for the graph's connector.
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
