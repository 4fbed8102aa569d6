package org.realistgraph.problem;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains in JSON terms what is wrong with the values of variables, or with the choice of an operation. */
record VariableFaults(SchemaNames names) {

    private static final Pattern JAVA_WORD =
            Pattern.compile("(?:an instance of )?type 'Map'|(?:an? )?'(\\w+)'(?=\\.|$)");
    private static final Map<String, String> JSON_WORDS = Map.of(
            "Map", "an object",
            "LinkedHashMap", "an object",
            "ArrayList", "a list",
            "String", "a string",
            "Boolean", "true or false",
            "Integer", "a whole number",
            "Long", "a whole number",
            "BigInteger", "a whole number",
            "Double", "a number",
            "BigDecimal", "a number");

    Refusal refusal(String message) {
        return EngineMessage.first(messages(), message);
    }

    private List<EngineMessage> messages() {
        return List.of(
                EngineMessage.of(
                        "Unknown operation named .*|Must provide operation .*",
                        fault -> new Refusal(Code.INVALID_QUERY, fault.group())
                                .hint("Set operationName to one of the document's operations.")),
                EngineMessage.of(
                        "Variable '(.*?)' has an invalid value: Invalid input for enum '(\\w+)'\\..* '(.*)'",
                        this::unknownChoice),
                EngineMessage.of(
                        ".* a field name '(.*?)' that is not defined for input object type '(\\w+)'.*",
                        fault -> unfit(fault.group(2) + " has no field " + fault.group(1) + ".")
                                .withValue(fault.group(1))
                                .hint(names.nearestField(fault.group(2), fault.group(1)))),
                EngineMessage.of(
                        "(.*?)\\.?",
                        fault -> unfit(inWordsOfJson(fault.group(1)) + ".")
                                .hint("Compare the variables with the types that the operation declares for them.")));
    }

    private Refusal unknownChoice(MatchResult fault) {
        return unfit("Variable %s is not a valid %s.".formatted(fault.group(1), fault.group(2)))
                .at("variables." + fault.group(1))
                .withValue(fault.group(3))
                .hint(names.valuesOf(fault.group(2)));
    }

    private static Refusal unfit(String sentence) {
        return new Refusal(Code.INVALID_VARIABLES, sentence);
    }

    private static String inWordsOfJson(String message) {
        return JAVA_WORD
                .matcher(message)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group(1) == null ? "an object" : JSON_WORDS.getOrDefault(word.group(1), word.group())));
    }
}
