package org.realistgraph.cli;

import java.util.List;
import java.util.Optional;
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
                int code = runner.get().run(Verb.operands(words), System.out);
                System.exit(SpringApplication.exit(context, () -> code));
            }
        };
    }
}
