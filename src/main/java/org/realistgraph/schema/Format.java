package org.realistgraph.schema;

/** The format of a value that its type alone does not determine. */
public enum Format {
    DOI("a DOI, such as 10.1000/182", "10\\.\\d{4,9}/[-._;()/:<>+\\[\\]A-Za-z0-9]*[)>/A-Za-z0-9]"),
    COUNTRY("a country of ISO 3166-1 or a part of one, such as NO or GB-WLS", "[A-Z]{2}(-[A-Z0-9]{1,3})?"),
    SHA256("SHA-256: 64 digits from 0 to 9 and a to f", "[0-9a-f]{64}");

    private final String words;
    private final String form;

    Format(String words, String form) {
        this.words = words;
        this.form = form;
    }

    /** The format in words that can follow "is not". */
    public String words() {
        return words;
    }

    public boolean fits(String value) {
        return value.matches(form) && (this != COUNTRY || Countries.has(value));
    }
}
