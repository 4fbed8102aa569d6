package org.realistgraph.problem;

import graphql.validation.ValidationError;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains where a GraphQL document does not fit the schema, and suggests a name or value that does. */
record DocumentFaults(SchemaNames names, List<String> queryPath) {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror ?\\([^)]*\\) ?: ");
    private static final Pattern LITERAL = Pattern.compile("\\w+Value\\{(?:name|value)='?(.*?)'?}", Pattern.DOTALL);
    private static final String ARGUMENT = "argument '(.*?)' with value '(.*)' ";

    Refusal refusal(ValidationError error) {
        return EngineMessage.first(
                messages(), PREFIX.matcher(error.getMessage()).replaceFirst(""));
    }

    private List<EngineMessage> messages() {
        return List.of(
                EngineMessage.of(
                        "Field '(.*)' in type '(.*)' is undefined", fault -> noField(fault.group(2), fault.group(1))),
                EngineMessage.of(
                        "Unknown field argument '(.*)'",
                        fault -> refusal("There is no argument " + fault.group(1) + " here.")
                                .withValue(fault.group(1))
                                .hint(names.nearestArgument(queryPath, fault.group(1)))),
                EngineMessage.of(
                        "Unknown type '(.*)'",
                        fault -> refusal("There is no type " + fault.group(1) + ".")
                                .withValue(fault.group(1))
                                .hint(names.nearestType(fault.group(1)))),
                EngineMessage.of(ARGUMENT + "is not a valid '(\\w+)'.*", this::badValue),
                EngineMessage.of(
                        ARGUMENT + "contains a field not in '(\\w+)': '(\\w+)'",
                        fault -> noField(fault.group(3), fault.group(4)).at(fault.group(1))),
                EngineMessage.of(
                        ARGUMENT + "(must|is missing) (.*)",
                        fault -> refusal("%s %s %s.".formatted(fault.group(1), fault.group(3), fault.group(4)))
                                .at(fault.group(1))
                                .hint(SchemaNames.SEE)),
                EngineMessage.of(
                        "Bad default value .* for type '\\W*(\\w+)\\W*'",
                        fault -> refusal("A variable's default is not a valid " + fault.group(1) + ".")
                                .hint(names.valuesOf(fault.group(1)))),
                EngineMessage.of(
                        "(.*?)\\.?", fault -> refusal(fault.group(1) + ".").hint(SchemaNames.SEE)));
    }

    private Refusal noField(String type, String field) {
        return refusal(type + " has no field " + field + ".").withValue(field).hint(names.nearestField(type, field));
    }

    private Refusal badValue(MatchResult fault) {
        Refusal refusal = refusal(fault.group(1) + " is not a valid " + fault.group(3) + ".")
                .at(fault.group(1))
                .hint(names.valuesOf(fault.group(3)));
        Matcher literal = LITERAL.matcher(fault.group(2));
        return literal.matches() ? refusal.withValue(literal.group(1)) : refusal;
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Code.INVALID_QUERY, sentence);
    }
}
