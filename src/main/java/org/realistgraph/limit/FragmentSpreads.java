package org.realistgraph.limit;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * Checks a parsed document before the engine validates it, because validation takes cubic time in the length of a chain
 * of fragments. Follows fragments level by level, without recursion.
 */
final class FragmentSpreads {

    private static final int LEVELS = 20;
    private static final int OPERATIONS = 20;
    private static final int DIRECTIVES = 10;
    private static final int ARGUMENTS = 50;

    private FragmentSpreads() {}

    static void check(Document document) {
        most(document.getDefinitionsOfType(OperationDefinition.class), OPERATIONS, "operations");
        Map<String, Set<String>> spreadIn = new HashMap<>();
        document.getDefinitions().forEach(definition -> {
            Set<String> spreads = spreads(definition);
            if (definition instanceof FragmentDefinition fragment) {
                spreadIn.put(fragment.getName(), spreads);
            }
        });
        Set<String> level = spreadIn.keySet();
        for (int depth = 0; depth < LEVELS; depth++) {
            level = below(level, spreadIn);
        }
        if (!level.isEmpty()) {
            throw new Refusal(
                            Code.TOO_DEEP, "Fragments nest more than %d deep, or spread themselves.".formatted(LEVELS))
                    .withValue(level.iterator().next())
                    .hint("Inline fragments that are spread once.");
        }
    }

    private static Set<String> below(Collection<String> level, Map<String, Set<String>> spreadIn) {
        Set<String> below = new HashSet<>();
        level.forEach(name -> below.addAll(spreadIn.get(name)));
        below.retainAll(spreadIn.keySet());
        return below;
    }

    private static Set<String> spreads(Node<?> definition) {
        Set<String> names = new HashSet<>();
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(definition);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof FragmentSpread spread) {
                names.add(spread.getName());
            }
            if (node instanceof DirectivesContainer<?> container) {
                most(container.getDirectives(), DIRECTIVES, "directives");
            }
            if (node instanceof Field field) {
                most(field.getArguments(), ARGUMENTS, "arguments");
            }
            if (node instanceof Directive directive) {
                most(directive.getArguments(), ARGUMENTS, "arguments");
            }
            node.getChildren().forEach(open::push);
        }
        return names;
    }

    private static void most(Collection<?> parts, int number, String what) {
        if (parts.size() > number) {
            throw new Refusal(Code.TOO_LONG, "The document has more than %d %s at one place.".formatted(number, what))
                    .withValue(parts.size())
                    .hint("Send several smaller documents.");
        }
    }
}
