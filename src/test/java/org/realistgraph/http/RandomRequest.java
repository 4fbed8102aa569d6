package org.realistgraph.http;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.realistgraph.schema.SchemaFiles;

/** The kinds of requests that nobody sends by mistake alone; each draws one. */
enum RandomRequest {
    /** But for the address *, which the container answers before anything of ours can. */
    RAW_HTTP {
        @Override
        List<byte[]> draw(Random random) {
            List<String> lines = new ArrayList<>();
            lines.add(one(random, "GET", "POST", "HEAD", "OPTIONS", "PUT", "TRACE", "BREW", "get", "\u0001") + " "
                    + one(
                            random,
                            "/",
                            "/graphql",
                            "/graphql?query=%7B__typename%7D",
                            "/graphql?query=%zz",
                            "/graphiql/",
                            "/schema.graphqls",
                            "/error",
                            "/%2e%2e/x",
                            "//",
                            "http://x/graphql",
                            "/graphql;a=b",
                            "/\u00e9")
                    + " " + one(random, "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9", "", "HTTP"));
            for (int i = random.nextInt(6); i > 0; i--) {
                lines.add(one(
                        random,
                        "Host: localhost",
                        "Host: ",
                        "Host: a b",
                        "Content-Type: application/json",
                        "Content-Type: application/*",
                        "Content-Type: \u00e9",
                        "Content-Length: 20",
                        "Content-Length: -1",
                        "Content-Length: 99999999999999999999",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: gzip",
                        "Accept: text/html",
                        "Accept: ;;",
                        "Expect: 100-continue",
                        "Content-Encoding: gzip",
                        "no colon",
                        "X-A: " + "x".repeat(random.nextInt(10_000)),
                        ": empty",
                        "Upgrade: h2c",
                        "Origin: http://x",
                        "Range: bytes=0-1",
                        "If-None-Match: *",
                        "Cookie: a=\u0000",
                        " folded",
                        "X-Forwarded-For: 1.1.1.1"));
            }
            String body = one(
                    random, "", "{\"query\":\"{__typename}\"}", "5\r\n{\"que", "zz\r\n", "0\r\n\r\n", "\u0000", "[]");
            return List.of((String.join("\r\n", lines) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    BROKEN_JSON {
        @Override
        List<byte[]> draw(Random random) {
            return List.of(Wire.body(BrokenJson.draw(random)));
        }
    },
    /** Two requests: a question, and the same in disguise. */
    DISGUISED {
        @Override
        List<byte[]> draw(Random random) {
            RandomTree tree = new RandomTree(SCHEMA, random);
            return List.of(Wire.query(tree.plain()), Wire.query(tree.disguised()));
        }
    },
    CURSOR {
        @Override
        List<byte[]> draw(Random random) {
            String order = one(random, "YEAR", "TITLE", "YEAR_DESC", "ID", "SCORE", "X");
            String value = one(
                    random, "2004", "null", "\"a\"", "1e99", "9223372036854775808", "[]", "{}", "true", "\"\\ud800\"");
            String id =
                    one(random, "\"a\"", "null", "7", "\"\\udc00\"", "\"\\u0000\"", "\"" + "x".repeat(3_000) + "\"");
            String content =
                    one(random, "", "[") + "[\"" + order + "\"," + value + "," + id + one(random, "]", "", ",1]");
            String cursor = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
            return List.of(Wire.query(one(
                            random,
                            "{ studies(after: \"%s\", orderBy: YEAR) { nodes { id } } }",
                            "{ studies(after: \"%s\", orderBy: TITLE) { nodes { id } } }",
                            "{ studies(after: \"%s\") { nodes { id } } }",
                            "{ search(text: \"trust\", after: \"%s\") { totalCount } }")
                    .formatted(cursor)));
        }
    },
    FRAGMENTS {
        @Override
        List<byte[]> draw(Random random) {
            int length = random.nextInt(1, 1_500);
            int circle = random.nextInt(4) == 0 ? random.nextInt(length) : -1;
            String fragments = IntStream.range(0, length)
                    .mapToObj(i -> "fragment f%d on Study { id %s }"
                            .formatted(i, i + 1 < length ? "...f" + (i + 1) : circle < 0 ? "" : "...f" + circle))
                    .collect(Collectors.joining(" "));
            return List.of(Wire.query("{ studies(first: 1) { nodes { ...f0 } } } " + fragments));
        }
    },
    NUMBER {
        @Override
        List<byte[]> draw(Random random) {
            String digits = one(random, "9", "0", "12").repeat(1 << random.nextInt(18));
            String number = one(random, "", "-") + digits + one(random, "", ".5", "e9", "E-999999999", "e999999999");
            return List.of(
                    one(random, "literal", "variable").equals("literal")
                            ? Wire.query("{ studies(first: " + number + ") { totalCount } }")
                            : Wire.body(("{\"query\": \"query($n: Int) { studies(first: $n) { totalCount } }\","
                                            + " \"variables\": {\"n\": "
                                            + number + "}}")
                                    .getBytes(StandardCharsets.UTF_8)));
        }
    },
    PLANNING {
        @Override
        List<byte[]> draw(Random random) {
            String condition = one(
                    random,
                    "{completeness: {complete: true}}",
                    "{contested: true}",
                    "{or: [{completeness: {complete: false}}, {contested: false}]}");
            String all = (condition + " ").repeat(random.nextInt(1, Boolean.getBoolean("nightly") ? 20 : 6));
            return List.of(Wire.query("{ configurations(first: 1, filter: {%s: [%s]}) { totalCount } }"
                    .formatted(one(random, "and", "or"), all)));
        }
    },
    NULLS {
        @Override
        List<byte[]> draw(Random random) {
            Way way = WAYS.get(random.nextInt(WAYS.size()));
            List<GraphQLArgument> arguments = way.field().getArguments();
            GraphQLArgument argument = arguments.get(random.nextInt(arguments.size()));
            String call = way.call(
                    argument.getName() + ": " + one(random, "null", "null", "{}", "[null]", "[]", "{and: null}"));
            return List.of(Wire.query(way.query(call + (way.isLeaf() ? "" : " { __typename }"))));
        }
    };

    static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaFiles.completed());

    private static final List<Way> WAYS = Way.all(SCHEMA).stream()
            .filter(way -> !way.field().getArguments().isEmpty())
            .toList();
    /** The requests, the first to be answered like the others. */
    abstract List<byte[]> draw(Random random);

    /** Seldom what costs a plan, and most seldom what costs many. */
    static RandomRequest any(Random random) {
        int chance = random.nextInt(400);
        return chance == 0
                ? PLANNING
                : chance < 40 ? DISGUISED : chance < 60 ? NULLS : CHEAP.get(random.nextInt(CHEAP.size()));
    }

    private static final List<RandomRequest> CHEAP = List.of(RAW_HTTP, BROKEN_JSON, CURSOR, FRAGMENTS, NUMBER);

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
