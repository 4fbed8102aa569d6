package org.realistgraph.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.realistgraph.limit.LimitConfiguration;
import org.realistgraph.limit.Limits;
import org.realistgraph.limit.NewShapes;
import org.realistgraph.limit.ReadLimits;
import org.realistgraph.limit.TimedHttp;
import org.realistgraph.problem.ErrorDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Wires the endpoint, the text of the schema and the error door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Cors.class)
@Import({HttpFaults.class, LimitConfiguration.class})
final class HttpConfiguration {

    static final String GRAPHQL = "/graphql";
    static final String SCHEMA = "/schema.graphqls";

    @Bean
    ErrorDoor errorDoor() {
        return new ErrorDoor();
    }

    @Bean
    GraphQlSourceBuilderCustomizer engine(ErrorDoor door) {
        return source -> source.configureGraphQl(engine ->
                engine.defaultDataFetcherExceptionHandler(door).preparsedDocumentProvider(new ParsedDocuments()));
    }

    /**
     * The projection makes the cursors; without this bean, the framework expects its own pages for every type named as
     * a connection.
     */
    @Bean
    EncodingCursorStrategy<ScrollPosition> noCursors() {
        return CursorStrategy.withEncoder(new NoCursors(), CursorEncoder.noOpEncoder());
    }

    /** Passes every request through all interceptors, such as one that identifies the client. */
    @Bean
    WebGraphQlHandler graphQlHandler(
            ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> graphQl(
            WebGraphQlHandler handler, JsonMapper json, Limits limits, NewShapes newShapes, ReadLimits reads) {
        Endpoint endpoint = new Endpoint(
                handler,
                new RequestReader(new RequestBody(limits.body(), limits.bodyTime())),
                new ResponseWriter(json, newShapes.retryAfter()),
                reads.requestTime());
        return RouterFunctions.route(RequestPredicates.path(GRAPHQL), endpoint);
    }

    @Bean
    RouterFunction<ServerResponse> schema(GraphQlSource source) throws IOException {
        Map<String, String> files = schemaFiles();
        String directives = Objects.requireNonNull(files.remove("directives.graphqls"));
        SchemaText text = SchemaText.of(source.schema(), List.copyOf(files.values()), directives);
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(SCHEMA)), text);
    }

    @Bean
    OperationNames operationNames() {
        return new OperationNames();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> doorstep(JsonMapper json, MeterRegistry meters) {
        return behind(new Doorstep(json, new OperationLog(meters)));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodyTime(Limits limits) {
        return factory -> {
            factory.setProtocol(TimedHttp.class.getName());
            factory.addConnectorCustomizers(
                    connector -> ((TimedHttp) connector.getProtocolHandler()).setBodyTime(limits.bodyTime()));
        };
    }

    /** Adds the doorstep inside the container's own error valve, so that the doorstep answers first. */
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> behind(Doorstep doorstep) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(doorstep));
    }

    private static Map<String, String> schemaFiles() throws IOException {
        Map<String, String> byName = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql-schema/*")) {
            byName.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return byName;
    }
}
