package org.realistgraph.cli;

import java.util.List;
import java.util.Optional;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Does the verb of the command line when everything is up, and ends the program with its exit code. */
@Configuration(proxyBeanMethods = false)
final class CliConfiguration {

    @Bean
    ApplicationRunner verb(List<VerbRunner> runners, ApplicationContext context) {
        return arguments -> {
            var words = List.of(arguments.getSourceArgs());
            Optional<VerbRunner> runner = Verb.in(words)
                    .flatMap(verb ->
                            runners.stream().filter(one -> one.verb() == verb).findFirst());
            if (runner.isPresent()) {
                int code = exitCode(runner.get(), Verb.operands(words));
                System.exit(SpringApplication.exit(context, () -> code));
            }
        };
    }

    private static int exitCode(VerbRunner runner, List<String> operands) {
        try {
            return runner.run(operands, System.out);
        } catch (StartRefused refused) {
            System.out.println(refused.getMessage());
            System.out.println(refused.remedy());
            return 1;
        }
    }
}
