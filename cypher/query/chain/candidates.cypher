// Candidate ripples: an outcome and a context of another configuration that an alignment ties, which is coded to be there where
// the outcome goes as it does, and no ripple leads from the one configuration to the other, whatever its status.
// $ids: of configurations to start from, $statuses: of claims that count, $alignments: of alignments that count, $limit
// -> from, to, outcome, outcomeLabel, direction, context, contextLabel, kind, alignment, status
UNWIND $ids AS id
MATCH (first:Configuration {id: id})-[produced:PRODUCES]->(outcome:Outcome)
WHERE produced.direction IN ['INCREASES', 'DECREASES']
CALL (outcome) {
  MATCH (outcome)<-[:FROM]-(alignment:Alignment {kind: 'NARROWER'})-[:TO]->(context:Context)
  RETURN context, alignment
  UNION
  MATCH (outcome)<-[:FROM|TO]-(alignment:Alignment {kind: 'SAME_IDEA'})-[:FROM|TO]->(context:Context)
  RETURN context, alignment
}
WITH first, produced, outcome, context, alignment
WHERE alignment.status IN $alignments AND alignment.holds = CASE produced.direction WHEN 'INCREASES' THEN 'MORE' ELSE 'LESS' END
MATCH (context)<-[:IN]-(next:Configuration)
WHERE next <> first AND next.status IN $statuses AND NOT EXISTS { (first)<-[:FROM]-(:Ripple)-[:TO]->(next) }
RETURN first.id AS from, next.id AS to, outcome.id AS outcome, outcome.label AS outcomeLabel, produced.direction AS direction,
  context.id AS context, context.label AS contextLabel, alignment.kind AS kind, alignment.id AS alignment,
  alignment.status AS status
LIMIT $limit
