package org.realistgraph;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Starts and stops an empty web server on any free port before anything else starts. A faulty setting of Spring Boot,
 * such as a missing certificate, is thus reported before the database starts.
 */
final class WebServerCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Loggers that would report the same failure in their own words. */
    private static final Set<String> LOGGERS = Set.of("org.apache", "org.springframework.boot");

    private static final String NO_PORT = "-1";
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]\\w+");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext) {
            LoggingSystem logging = LoggingSystem.get(Objects.requireNonNull(context.getClassLoader()));
            var levels = new HashMap<String, @Nullable LogLevel>();
            LOGGERS.forEach(logger -> levels.put(logger, level(logging, logger)));
            LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
            try {
                tryServers(context.getEnvironment());
            } finally {
                levels.forEach(logging::setLogLevel);
            }
        }
    }

    private static @Nullable LogLevel level(LoggingSystem logging, String logger) {
        var found = logging.getLoggerConfiguration(logger);
        return found == null ? null : found.getConfiguredLevel();
    }

    private static void tryServers(ConfigurableEnvironment settings) {
        try (var trial = new AnnotationConfigServletWebApplicationContext()) {
            trial.setEnvironment(settings);
            trial.setResourceLoader(new DefaultResourceLoader());
            trial.register(Trial.class);
            refuse("server", trial::refresh);
            refuse("spring.ssl", () -> readKeys(trial.getBean(SslBundles.class)));
            var server = trial.getBean(ConfigurableServletWebServerFactory.class);
            refuse(
                    "server",
                    () -> start(server, trial.getBean(ServerProperties.class).getSsl(), trial));
            var ofHealth = trial.getBean(ManagementServerProperties.class).getSsl();
            if (ofHealth != null && !NO_PORT.equals(settings.getProperty("management.server.port"))) {
                refuse("management.server", () -> start(server, ofHealth, trial));
            }
        }
    }

    private static void readKeys(SslBundles bundles) {
        for (String name : bundles.getBundleNames()) {
            var bundle = bundles.getBundle(name);
            bundle.getStores().getTrustStore();
            KeyCheck.requirePairs(bundle);
        }
    }

    private static void start(
            ConfigurableServletWebServerFactory factory, @Nullable Ssl ssl, ApplicationContext trial) {
        if (Ssl.isEnabled(ssl)) {
            KeyCheck.requirePairs(WebServerSslBundle.get(ssl, trial.getBean(SslBundles.class)));
        }
        factory.setSsl(ssl);
        factory.setPort(0);
        var server = factory.getWebServer();
        try {
            server.start();
        } finally {
            server.destroy();
        }
    }

    private static void refuse(String group, Runnable trial) {
        try {
            trial.run();
        } catch (RuntimeException failure) {
            if (isOfOneSetting(failure)) {
                throw failure;
            }
            throw new StartRefused(
                    "The web server does not start with the settings under %s: %s.".formatted(group, reason(failure)),
                    "Correct these settings; the documentation of Spring Boot describes them.",
                    failure);
        }
    }

    private static String reason(Throwable failure) {
        Throwable reason = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reason = speaksPlainly(cause) ? cause : reason;
        }
        String said = String.valueOf(reason.getMessage()).replaceFirst("\\.+$", "");
        return reason instanceof NoSuchFileException || reason instanceof FileNotFoundException
                ? "file not found: " + said
                : said;
    }

    private static boolean speaksPlainly(Throwable cause) {
        return cause.getMessage() != null
                && !CLASS_NAME.matcher(cause.getMessage()).find();
    }

    private static boolean isOfOneSetting(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({SslAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class})
    @EnableConfigurationProperties(ManagementServerProperties.class)
    static final class Trial {}
}
