package org.realistgraph.chain;

import java.util.List;
import java.util.stream.Collectors;

/** A chain in words: first what is without support, then its statements in turn, what joins them and on whose word. */
record ChainText(Chain chain) {

    @Override
    public String toString() {
        var words = new StringBuilder(unsupported());
        var configurations = chain.configurations();
        words.append(configurations.getFirst().statement());
        var joints = chain.walk().joints();
        for (var i = 0; i < joints.size(); i++) {
            words.append(" ")
                    .append(leadsOn(joints.get(i)))
                    .append(" ")
                    .append(configurations.get(i + 1).statement());
        }
        return words.toString();
    }

    private String unsupported() {
        var joints = chain.walk().joints();
        var without = joints.stream()
                .filter(joint -> joint.link().ripple() == null
                        || !chain.ripple(joint.link().id()).balance().isSupported())
                .count();
        if (without == 0) {
            return "";
        }
        return joints.size() == 1
                ? "No source bears out the link. "
                : "No source bears out %d of the %d links. ".formatted(without, joints.size());
    }

    private String leadsOn(Joint joint) {
        var needs = joint.judgement().alsoNeeds();
        var condition = needs.isEmpty()
                ? ""
                : needs.stream()
                        .map(context -> chain.names().in("“{" + context + "}”"))
                        .collect(Collectors.joining(" and ", ", if ", needs.size() == 1 ? " holds" : " hold"));
        return "[" + onWhoseWord(joint.link()) + condition + "]";
    }

    private String onWhoseWord(RippleLink link) {
        if (link.ripple() == null) {
            return "Nobody has said that this leads on";
        }
        var leads = switch (link.identity()) {
            case ENABLES -> "this makes the next likelier";
            case ANALOGOUS -> "something like this leads on";
            case SAME, NARROWER, NOT_STATED -> "this leads on";
        };
        return switch (chain.ripple(link.id()).assertion()) {
            case "COMPARED" -> "A comparison says that " + leads;
            case "ASSOCIATED" -> "Figures that go together say that " + leads;
            case "REPORTED" -> "People say that " + leads;
            case "ARGUED" -> "It is argued that " + leads;
            case "AIMED" -> "It is hoped that " + leads;
            default -> "It is proposed here that " + leads;
        };
    }

    /** How many of the joints of some chains have evidence, in words. */
    static String ofJoints(List<Chain> chains) {
        var ripples = chains.stream()
                .flatMap(chain -> chain.ripples().stream())
                .distinct()
                .toList();
        if (ripples.isEmpty()) {
            return "There are no joints.";
        }
        var known =
                ripples.stream().filter(ripple -> !ripple.mentions().isEmpty()).count();
        if (ripples.size() == 1) {
            return known == 0 ? "The joint has no evidence." : "The joint has evidence.";
        }
        return "Of the %d joints %s evidence."
                .formatted(ripples.size(), known == 0 ? "none has" : known == 1 ? "1 has" : known + " have");
    }
}
