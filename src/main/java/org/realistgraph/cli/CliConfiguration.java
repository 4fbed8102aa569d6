package org.realistgraph.cli;

import java.util.List;
import org.realistgraph.problem.ProgramEnd;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the verb of the command line once the program has started, and ends the program with the verb's exit code. */
@Configuration(proxyBeanMethods = false)
final class CliConfiguration {

    @Bean
    ApplicationRunner verb(List<VerbRunner> runners, ApplicationContext context) {
        return arguments -> {
            var words = List.of(arguments.getSourceArgs());
            Verb.in(words).ifPresent(verb -> {
                var runner = runners.stream()
                        .filter(one -> one.verb() == verb)
                        .findFirst()
                        .orElseThrow(() -> new StartRefused(
                                "The graph is on a server, whose files this program cannot access.",
                                "Use the tools of that server to back up and restore the graph."));
                int code = run(runner, Verb.operands(words));
                System.exit(SpringApplication.exit(context, () -> code));
            });
        };
    }

    private static int run(VerbRunner runner, List<String> operands) {
        try {
            return runner.run(operands, System.out);
        } catch (RuntimeException e) {
            ProgramEnd.await();
            throw e;
        }
    }
}
