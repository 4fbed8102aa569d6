package org.realistgraph.chain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of concepts by their ids. */
record ConceptNames(Map<String, String> byId) {

    private static final Pattern ID = Pattern.compile("\\{([^{}]+)}");

    /** The sentence with each id in braces replaced by the concept's name. */
    String in(String sentence) {
        return ID.matcher(sentence)
                .replaceAll(id -> Matcher.quoteReplacement(byId.getOrDefault(id.group(1), id.group(1))));
    }
}
