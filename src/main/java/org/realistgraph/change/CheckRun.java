package org.realistgraph.change;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Prints how the store differs from what was written to it, and ends the program with 1 where it does. */
final class CheckRun implements ApplicationRunner {

    private final StoreCheck check;
    private final ApplicationContext context;

    CheckRun(StoreCheck check, ApplicationContext context) {
        this.check = check;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var differences = check.differences();
        differences.forEach(System.out::println);
        System.out.println(
                differences.isEmpty()
                        ? "The store agrees with its change log and its migrations."
                        : "Differences between the store and its change log or its migrations: %,d."
                                .formatted(differences.size()));
        System.exit(SpringApplication.exit(context, () -> differences.isEmpty() ? 0 : 1));
    }
}
