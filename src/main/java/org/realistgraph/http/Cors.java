package org.realistgraph.http;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The origins from which browsers may send requests, besides the service's own; none by default. */
@ConfigurationProperties("realist.cors")
record Cors(@DefaultValue List<String> allowedOrigins) implements WebMvcConfigurer {

    Cors {
        for (String origin : allowedOrigins) {
            if (!origin.matches("https?://[^/*]+")) {
                throw new IllegalArgumentException(
                        "realist.cors.allowed-origins must list origins such as https://example.org, not %s."
                                .formatted(origin));
            }
        }
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!allowedOrigins.isEmpty()) {
            for (String path : List.of(HttpConfiguration.GRAPHQL, HttpConfiguration.SCHEMA)) {
                registry.addMapping(path)
                        .allowedOrigins(allowedOrigins.toArray(String[]::new))
                        .allowedMethods("GET", "POST")
                        .allowedHeaders("Accept", "Authorization", "Content-Type")
                        .exposedHeaders("Retry-After", "X-Request-Id");
            }
        }
    }
}
