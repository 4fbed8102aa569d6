package org.realistgraph.problem;

import java.util.Locale;

/** The distance between two names in letters. */
public final class Spelling {

    private static final int LONGEST = 60;

    private Spelling() {}

    /** Whether the names differ in one or a few letters, or one name contains the other. */
    static boolean isNear(String written, String name) {
        if (written.length() > LONGEST) {
            return false;
        }
        String one = written.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        boolean slip = distance(one, other) <= 1 + one.length() / 4;
        boolean within = one.length() > 2 && other.contains(one);
        boolean around = other.length() > 2 && one.contains(other);
        return slip || within || around;
    }

    /** The Levenshtein distance. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
