package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** In every context of Spring's tests, each answer is compared with that of the {@link PlainStrategy} to the same rows. */
final class ComparedContexts implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        return test.getSimpleName().equals("FuzzIT") ? null : Customizer.ONE; // which compares answers in its own way
    }

    private enum Customizer implements ContextCustomizer {
        ONE;

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var graph = new GraphOfThread();
            context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Graph real ? graph.over(real) : bean;
                }
            });
            context.getBeanFactory().registerSingleton("comparedAnswers", new Compared(graph));
        }
    }

    /** The graph of the service; while an operation runs, its thread's reads are kept, and then answered again. */
    private static final class GraphOfThread implements Graph {

        private static final ThreadLocal<Graph> CURRENT = new ThreadLocal<>();
        private @Nullable Graph real;

        GraphOfThread over(Graph graph) {
            real = new TellingGraph(graph);
            return this;
        }

        @Override
        public List<Map<String, @Nullable Object>> read(Statement statement) {
            var ofThread = CURRENT.get() == null ? real : CURRENT.get();
            return Objects.requireNonNull(ofThread).read(statement);
        }
    }

    private static final class Compared extends SimplePerformantInstrumentation {

        private final GraphOfThread graph;
        private @Nullable PlainStrategy plain;

        private Compared(GraphOfThread graph) {
            this.graph = graph;
        }

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            if (graph.real != null) {
                var replay = new Replay(graph.real);
                replay.begin();
                GraphOfThread.CURRENT.set(replay);
            }
            return input;
        }

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            if (GraphOfThread.CURRENT.get() instanceof Replay replay && wasExecuted(result)) {
                GraphOfThread.CURRENT.set(replay.again());
                var again = plain(parameters).answer(parameters.getExecutionInput());
                requireSame(parameters.getQuery(), result, again);
            }
            GraphOfThread.CURRENT.remove();
            return CompletableFuture.completedFuture(result);
        }

        private synchronized PlainStrategy plain(InstrumentationExecutionParameters parameters) {
            if (plain == null) {
                plain = PlainStrategy.over(parameters.getSchema());
            }
            return plain;
        }

        /** An Error would never reach the client, which would wait for ever. */
        private static void requireSame(String query, ExecutionResult completed, ExecutionResult plain) {
            try {
                assertThat(PlainStrategy.dataAndPaths(completed))
                        .as("%s: %s", query, plain.getErrors())
                        .isEqualTo(PlainStrategy.dataAndPaths(plain));
            } catch (AssertionError e) {
                throw new IllegalStateException(e);
            }
        }

        /** What is refused before it runs has an error without a path. */
        private static boolean wasExecuted(ExecutionResult result) {
            return result.getErrors().stream().allMatch(error -> error.getPath() != null);
        }
    }
}
