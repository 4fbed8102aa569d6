package org.realistgraph.filter;

import java.util.List;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;

/** The seed, and what a filter can ask for that it lacks: persons, a second team, disputes, testimonies, embeddings. */
final class SeedWithMore {

    private static final List<String> MORE = List.of("""
        MATCH (first:Synthesis) WITH first ORDER BY first.id LIMIT 1
        CREATE (team:Node:Synthesis {id: 'another-team', title: 'Another team', status: 'Runs', roleProfile_roles: ['INTERVENTION', 'RESOURCE']})
        WITH first, team
        UNWIND [['ada', 'Ada', 'CODER', 'REVIEWER'], ['ben', 'Ben', 'CODER', null], ['cleo', 'Cleo', null, 'ADJUDICATOR']] AS person
        CREATE (account:Node:Account {id: person[0], name: person[1], basis: 'MEMORY'})
        FOREACH (role IN [one IN [person[2]] WHERE one IS NOT NULL] | CREATE (first)-[:MEMBER {role: role}]->(account))
        FOREACH (role IN [one IN [person[3]] WHERE one IS NOT NULL] | CREATE (team)-[:MEMBER {role: role}]->(account))
        """, """
        MATCH (claim:Claim) WITH claim ORDER BY claim.id
        WITH collect(claim) AS claims UNWIND range(0, size(claims) - 1) AS number
        WITH number, claims[number] AS claim, ['DRAFT', 'PROPOSED', 'AGREED', 'REJECTED'][number % 4] AS status
        SET claim.status = status, claim.origin = CASE number % 5 WHEN 0 THEN 'AI_REVIEWED' WHEN 1 THEN null ELSE claim.origin END
        WITH number, claim MATCH (ada:Account {id: CASE number % 10 WHEN 0 THEN 'ada' ELSE 'cleo' END})
        FOREACH (one IN CASE number % 5 WHEN 0 THEN [ada] ELSE [] END | CREATE (claim)-[:ACCEPTED_BY]->(one))
        FOREACH (status IN CASE number % 6 WHEN 0 THEN ['OPEN'] WHEN 1 THEN ['CLOSED'] WHEN 2 THEN ['CLOSED', 'OPEN'] ELSE [] END |
          CREATE (:Node:Dispute {id: 'dispute-' + number + status, status: status, statement: 'Is this so?'})-[:DISPUTES]->(claim))
        """, """
        MATCH (:Synthesis)-[held:HOLDS]->(claim:Claim {status: 'DRAFT'}), (team:Synthesis {id: 'another-team'})
        DELETE held CREATE (team)-[:HOLDS]->(claim)
        """, """
        UNWIND range(0, 5) AS number
        CREATE (:Node:Source:Testimony {id: 'testimony-' + number, statement: 'They came at night.', speakerRole: ['parent', 'worker', null][number % 3]})
        """, """
        MATCH (claim:Ripple|Moderation|Alignment) WITH claim ORDER BY claim.id
        WITH collect(claim) AS claims
        MATCH (source:Source) WITH claims, source ORDER BY source.id
        WITH claims, collect(source) AS sources UNWIND range(0, 149) AS number
        WITH number, claims[(number * 7) % 100] AS claim, sources[(number * 5) % size(sources)] AS source
        CREATE (claim)<-[:FOR]-(:Node:Evidence {
          id: 'more-' + number, status: ['ACTIVE', 'ACTIVE', 'WITHDRAWN'][number % 3], basis: ['FULL_TEXT', 'ABSTRACT'][number % 2],
          stance: ['SUPPORTS', 'CONTRARY', 'NO_DIFFERENCE', 'MIXED', 'CREDITED_ELSEWHERE', 'SILENT'][(number / 2) % 6],
          fit: ['ASSERTS', 'IMPLIES', null][number % 3], richness: ['LOW', 'HIGH', null][number % 3]
        })-[:FROM]->(source)
        """, """
        MATCH (one:Configuration) WITH one ORDER BY one.id
        WITH collect(one) AS found UNWIND range(0, 19) AS number
        WITH number, found[number] AS within, found[number * 2 + 21] AS around
        CREATE (within)<-[:INNER]-(:Node:Claim:Embedding {
          id: 'embedding-' + number, statement: 'One within another.', status: 'PROPOSED', inferred: ['LINK']
        })-[:OUTER]->(around)
        """, """
        MATCH (ripple:Ripple)-[:FROM]->(:Configuration)-[produces:PRODUCES]->(outcome:Outcome)
        WHERE NOT (ripple)-[:VIA]->(outcome)
        CREATE (ripple)-[:VIA {needs: CASE produces.direction WHEN 'DECREASES' THEN 'DECREASES' ELSE 'NOT_STATED' END}]->(outcome)
        """, """
        MATCH (one:Configuration)-[fires:FIRES]->(:Mechanism) WITH one, fires ORDER BY one.id
        WITH collect(fires) AS found UNWIND range(0, size(found) - 1) AS number
        WITH number, found[number] AS fires
        SET fires.activation = ['WEAK', 'STRONG', null][number % 3], fires.mode = CASE number % 7 WHEN 0 THEN null ELSE fires.mode END
        """);

    private SeedWithMore() {}

    static RawGraph load() {
        SeededGraph.load();
        MORE.forEach(TestDatabase::write);
        return RawGraph.read(TestDatabase.driver());
    }
}
